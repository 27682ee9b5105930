/// A document's text as bytes of UTF-8, with a table that leads from every byte back to the line of
/// the file as it stands.
///
/// Lines end with LF, CRLF or CR. The table is made once, on reading; all later stages hold ranges
/// into `bytes` and make a `String` only for what is printed.
public struct SourceText: Sendable {
  /// The path as the user gave it, or `standardInputName`.
  public let name: String
  /// The text in UTF-8, without a byte-order mark.
  ///
  /// Line ends are those of the file.
  public let bytes: [UInt8]
  /// How the bytes of the file were understood.
  public let encoding: Encoding
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  /// What the file's bytes were taken to be.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
  }

  public static let standardInputName = "-"

  /// - Parameters:
  ///   - name: The path shown to the user.
  ///   - fileBytes: The file as it stands.
  /// - Throws: `ReadingError.notText` for bytes that are no text, with the first line at fault.
  public init(name: String, fileBytes: [UInt8]) throws(ReadingError) {
    let bytes =
      fileBytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(fileBytes.dropFirst(3)) : fileBytes
    let starts = Self.lineStarts(in: bytes)
    if let fault = Self.firstFault(in: bytes) {
      throw .notText(
        name: name,
        line: Self.line(at: fault.offset, in: starts),
        reason: fault.reason
      )
    }
    self.name = name
    self.bytes = bytes
    self.encoding = .utf8
    self.lineStarts = starts
  }

  /// A text made in memory, as for tests.
  public init(name: String = "text", _ text: String) {
    self.name = name
    self.bytes = Array(text.utf8)
    self.encoding = .utf8
    self.lineStarts = Self.lineStarts(in: bytes)
  }
}

extension SourceText {
  /// How many lines the file has; a last line without a line end counts, an empty file has none.
  public var lineCount: Int { lineStarts.count }

  /// The line that holds the byte at `offset`, counted from 1.
  public func line(at offset: Int) -> Int {
    Self.line(at: offset, in: lineStarts)
  }

  /// The bytes of a line without its line end.
  ///
  /// - Precondition: `line` is between 1 and `lineCount`.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// A line as printed, without its line end.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }
}

extension SourceText {
  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
        if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
          index += 1
        }
        if index < bytes.count { starts.append(index) }
      }
    }
    return starts
  }

  private static func line(at offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The first byte that cannot stand in a text, and why.
  private static func firstFault(in bytes: [UInt8]) -> (offset: Int, reason: String)? {
    if let zero = bytes.firstIndex(of: 0) {
      return (zero, "holds a NUL byte, so it is not plain text")
    }
    guard let invalid = firstInvalidUTF8(in: bytes) else { return nil }
    return (invalid, "is not UTF-8; save the file as UTF-8 text")
  }

  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
        } else if let length = sequenceLength(at: index, in: bytes) {
          index += length
        } else {
          return index
        }
      }
      return nil
    }
  }

  /// The length of the well-formed UTF-8 sequence of two to four bytes at `index` (Unicode 15,
  /// table 3-7).
  private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in bytes[(index + 2)..<(index + length)] where next & 0xC0 != 0x80 { return nil }
    return length
  }
}
