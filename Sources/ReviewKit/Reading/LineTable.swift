/// Where the lines of a text begin, and its form feeds, found in one pass over its bytes.
struct LineTable {
  /// The offset of the first byte of each line; an empty text has none.
  private(set) var lineStarts: [Int] = []
  /// The offsets of U+000C.
  private(set) var formFeeds: [Int] = []

  /// Lines end with LF, CRLF or CR.
  init(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    lineStarts.reserveCapacity(bytes.count / 64)
    lineStarts.append(0)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte <= UInt8(ascii: "\r"), byte >= UInt8(ascii: "\n") else { continue }
        switch byte {
        case UInt8(ascii: "\n"): break
        case UInt8(ascii: "\r"):
          if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        case Self.formFeed:
          formFeeds.append(index - 1)
          continue
        default: continue
        }
        if index < bytes.count { lineStarts.append(index) }
      }
    }
  }

  static let formFeed: UInt8 = 0x0C
}

/// Which page each line of a text begins on.
struct PageTable: Sendable {
  let pages: Int
  /// The first line of each page from the second on; a page without text begins where the next
  /// does.
  private let firstLines: [Int]

  /// `nil` for a text without form feeds, unless it is known to keep its pages.
  ///
  /// A form feed opens the page of the text behind it: of the line it stands on where only blanks
  /// stand in front, else of the next. The one that ends a text, as `pdftotext` writes, opens none.
  init?(_ table: LineTable, of bytes: [UInt8], keepsPages: Bool) {
    guard keepsPages || !table.formFeeds.isEmpty else { return nil }
    var breaks = table.formFeeds[...]
    if let last = breaks.last, bytes[last...].allSatisfy(\.isBlank) { breaks.removeLast() }
    var firstLines: [Int] = []
    var line = 0
    var hasText = false
    var seen = 0
    for offset in breaks {
      while line < table.lineStarts.count, table.lineStarts[line] <= offset {
        (hasText, seen) = (false, table.lineStarts[line])
        line += 1
      }
      hasText = hasText || bytes[seen..<offset].contains { !$0.isBlank }
      seen = offset + 1
      firstLines.append(hasText ? line + 1 : line)
    }
    self.firstLines = firstLines
    pages = firstLines.count + 1
  }

  func page(ofLine line: Int) -> Int {
    var low = 0
    var high = firstLines.count
    while low < high {
      let middle = (low + high) / 2
      if firstLines[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
