/// Reads from what `pdftohtml -xml` writes where bold text stands.
///
/// The listing of words tells no fonts, and many documents set their headings in bold letters of
/// the same size as the text.
struct BoldListing {
  private var scanner: ByteScanner
  private var pages: [[PageBox]] = []

  /// The places of what is bold as a whole, page by page, at a scale of one point.
  static func places(in bytes: [UInt8]) -> [[PageBox]] {
    bytes.withUnsafeBufferPointer { buffer in
      var listing = BoldListing(scanner: ByteScanner(buffer, buffer.indices))
      listing.read()
      return listing.pages
    }
  }

  private init(scanner: ByteScanner) {
    self.scanner = scanner
  }
}

extension BoldListing {
  private mutating func read() {
    while scanner.skip(past: UInt8(ascii: "<")) {
      if scanner.read(word: "page ") {
        pages.append([])
      } else if scanner.read(word: "text "), !pages.isEmpty {
        let numbers = scanner.readAttributeNumbers()
        guard readIsBold(), numbers.count >= 4 else { continue }
        let (top, left) = (numbers[0], numbers[1])
        pages[pages.count - 1].append(
          PageBox(left: left, top: top, right: left + numbers[2], bottom: top + numbers[3])
        )
      }
    }
  }

  /// Reads on to the end of the text and says whether all letters of it are bold.
  private mutating func readIsBold() -> Bool {
    var depth = 0
    var isBold = true
    while let byte = scanner.peek() {
      scanner.advance()
      guard byte == UInt8(ascii: "<") else {
        if depth == 0, byte.isLetter || byte.isDigit { isBold = false }
        continue
      }
      if scanner.read(word: "/text>") { return isBold }
      if scanner.read(word: "b>") {
        depth += 1
      } else if scanner.read(word: "/b>") {
        depth -= 1
      } else {
        scanner.skip(past: UInt8(ascii: ">"))
      }
    }
    return false
  }
}
