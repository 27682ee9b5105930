/// What of a line tells whether its end is only where the paper ended.
struct PrintedLine {
  /// The text without blanks around it.
  var range: Range<Int>
  /// Characters from the margin to the end of the text.
  var width = 0
  /// Characters of the first word, marks of quotation in front of it passed over.
  var firstWord = 0
  var hasSeveralWords = false

  var isBlank: Bool { range.isEmpty }
}

extension PrintedLine {
  init(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    range = Blank.trimmed(line, in: bytes)
    guard !range.isEmpty else { return }
    var scanner = ByteScanner(bytes, range)
    while scanner.read(">") { scanner.skipBlanks() }
    var isFirstWord = true
    for index in line.lowerBound..<range.upperBound {
      let byte = bytes[index]
      // Bytes that carry a character on count for nothing.
      if byte & 0xC0 == 0x80 { continue }
      width += 1
      guard index >= scanner.position, isFirstWord else { continue }
      if byte.isBlank {
        isFirstWord = false
        hasSeveralWords = true
      } else {
        firstWord += 1
      }
    }
  }

  /// Whether the line breaks off in mid-sentence, as far as its last byte tells.
  func isOpen(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = range.last else { return false }
    return bytes[last].isUpper || bytes[last].isLower || bytes[last] == UInt8(ascii: ",")
  }

  /// Whether the line goes on with a word in lower case.
  func goesOn(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = range.first, bytes[first].isLower else { return false }
    let second = first + 1 < range.upperBound ? bytes[first + 1] : UInt8(ascii: " ")
    // "a" is a word; "o" and "b)" mark items.
    return second.isLower || (bytes[first] == UInt8(ascii: "a") && second == UInt8(ascii: " "))
  }
}
