/// Well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Sequence {
  /// The length of the sequence of two to four bytes at `index`; `nil` where it is not well-formed.
  @inline(__always)
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let (length, found) = prefix(at: index, in: bytes)
    return length > 1 && found == length ? length : nil
  }

  /// How many bytes at `index` are those of one character that was cut off, or of none: what one
  /// U+FFFD stands for.
  static func faultLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    max(1, prefix(at: index, in: bytes).found)
  }

  /// How many bytes the first one calls for, and how many of them are as they must be; 0 where no
  /// sequence begins.
  @inline(__always)
  private static func prefix(
    at index: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, found: Int) {
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
    default: return (0, 0)
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (length, 1) }
    var found = 2
    while found < length, index + found < bytes.count, bytes[index + found] & 0xC0 == 0x80 {
      found += 1
    }
    return (length, found)
  }
}

extension [UInt8] {
  /// Adds a character in UTF-8; half a surrogate pair, which is none, becomes U+FFFD.
  mutating func append(character code: UInt32) {
    guard let scalar = Unicode.Scalar(code) else { return appendReplacement() }
    append(contentsOf: scalar.utf8)
  }

  /// Adds U+FFFD, which stands for what could not be read.
  mutating func appendReplacement() {
    self += [0xEF, 0xBF, 0xBD]
  }
}
