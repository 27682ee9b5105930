/// Reads forward over a part of a text; a read that fails leaves the position where it was.
struct ByteScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }
  var rest: Range<Int> { position..<end }

  /// The byte at `position + offset`, `nil` past the end.
  func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < end ? bytes[position + offset] : nil
  }

  mutating func advance(_ count: Int = 1) {
    position = min(end, position + count)
  }

  mutating func read(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Reads a word of ASCII letters whatever its case; `word` is given in lower case.
  mutating func read(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    var next = position
    var letter = 0
    while letter < count {
      guard next < end else { return false }
      if bytes[next].lowered == word.utf8Start[letter] {
        next += 1
        letter += 1
      } else if let length = Vanishing.length(at: next, in: bytes, end: end) {
        next += length
      } else if let set = Ligature.letters(at: next, in: bytes, end: end),
        letter + set.utf8CodeUnitCount <= count,
        (0..<set.utf8CodeUnitCount).allSatisfy({ set.utf8Start[$0] == word.utf8Start[letter + $0] })
      {
        next += Ligature.length
        letter += set.utf8CodeUnitCount
      } else {
        return false
      }
    }
    position = next
    return true
  }

  /// Reads ASCII digits; `nil` when there are none, or too many for a sensible number.
  mutating func readInteger() -> Int? {
    var value = 0
    var next = position
    while next < end, let digit = bytes[next].digitValue {
      guard next - position < 9 else { return nil }
      value = value * 10 + digit
      next += 1
    }
    guard next > position else { return nil }
    position = next
    return value
  }

  /// Reads blanks, the no-break space among them, and says how many columns they take.
  @discardableResult
  mutating func skipBlanks() -> Int {
    let start = position
    var columns = 0
    while position < end {
      let width = Blank.length(at: position, in: bytes, end: end)
      guard width > 0 else { break }
      columns += bytes[position] == UInt8(ascii: "\t") ? 4 : 1
      position += width
    }
    return position == start ? 0 : columns
  }
}

/// White space in UTF-8, in all the forms that converted documents hold.
enum Blank {
  /// The length in bytes of the blank that begins at `index`; 0 where there is none.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isBlank ? 1 : 0 }
    // The no-break space, and NEL, at which editors do not end a line either.
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 {
      return 2
    }
    guard index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): return 3  // the spaces from U+2000, U+202F
    case (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x81, 0x9F): return 3  // U+2028, U+2029, U+205F
    case (0xEF, 0xBB, 0xBF), (0xE3, 0x80, 0x80): return 3  // a mark in mid-text, the wide space
    default: return 0
    }
  }

  /// The same range without the blanks at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = length(at: start, in: bytes, end: end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if bytes[end - 1] < 0x80 {
        guard bytes[end - 1].isBlank else { break }
        end -= 1
      } else if let width = [2, 3].first(where: { width in
        end - width >= start && length(at: end - width, in: bytes, end: end) == width
      }) {
        end -= width
      } else {
        break
      }
    }
    return start..<end
  }
}
