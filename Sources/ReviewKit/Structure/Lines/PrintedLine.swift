/// What of a line tells whether its end is only where the paper ended.
struct PrintedLine {
  /// The text without blanks around it.
  var range: Range<Int>
  /// Characters from the margin to the end of the text.
  var width = 0
  /// Characters in front of a word that would go on with the line.
  var nextColumn = 0
  /// Characters of the first word, marks of quotation in front of it passed over.
  var firstWord = 0
  var hasSeveralWords = false
  /// Bytes that carry a character on: what a program that counts bytes adds to the width.
  var continuations = 0
  /// Whether a blank stands behind the text, where some programs leave it as they break a line.
  var endsInBlank = false
  /// Whether a blank stands in front of the text.
  var isIndented = false
  /// Whether a tab stands behind the text, which parts it from what follows.
  var endsCell = false

  var isBlank: Bool { range.isEmpty }
}

extension PrintedLine {
  /// `tabStop` is the number of characters from one tab stop to the next.
  init(_ line: Range<Int>, tabStop: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    range = Blank.trimmed(line, in: bytes)
    guard !range.isEmpty else { return }
    isIndented = line.lowerBound < range.lowerBound
    endsInBlank = range.upperBound < line.upperBound
    endsCell = bytes[range.upperBound..<line.upperBound].contains(UInt8(ascii: "\t"))
    let tab = UInt8(ascii: "\t")
    var scanner = ByteScanner(bytes, range)
    while scanner.read(">") { scanner.skipBlanks() }
    var isFirstWord = true
    for index in line.lowerBound..<range.upperBound {
      let byte = bytes[index]
      // Bytes that carry a character on count for nothing.
      if byte & 0xC0 == 0x80 {
        continuations += 1
        continue
      }
      width = byte == tab ? (width / tabStop + 1) * tabStop : width + 1
      guard index >= scanner.position, isFirstWord else { continue }
      if byte.isBlank {
        isFirstWord = false
        hasSeveralWords = true
      } else {
        firstWord += 1
      }
    }
    nextColumn = endsCell ? (width / tabStop + 1) * tabStop : width + 1
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
