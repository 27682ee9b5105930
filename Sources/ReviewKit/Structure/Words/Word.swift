/// A folded word, number or mark: a plain value that is compared and copied as three integers.
///
/// It reads like a string, `token.text == "the"`, but costs no memory of its own. As strings, the
/// words of 20 MB of reviews took half of the time of reading them: making, counting references,
/// hashing, comparing.
struct Word: Hashable, Sendable {
  /// How many bytes a word holds; of a longer one the first 16 are kept, and a hash that stands for
  /// all of them.
  static let capacity = 24

  /// The bytes from the lowest up, with zeros behind the last; no text holds a zero.
  fileprivate let low: UInt64
  fileprivate let middle: UInt64
  /// In a longer word a hash below `longMark`.
  fileprivate let high: UInt64

  /// The highest byte of `high` in a longer word; it stands in no UTF-8.
  fileprivate static let longMark: UInt64 = 0xFF << 56

  @inline(__always)
  fileprivate init(low: UInt64, middle: UInt64, high: UInt64) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(spread)
  }

  /// A hash whose highest bits are the best.
  @inline(__always)
  var spread: UInt64 {
    (low &* 0x9E37_79B9_7F4A_7C15) ^ (middle &* 0xC2B2_AE3D_27D4_EB4F)
      ^ (high &* 0x1656_67B1_9E37_79F9)
  }

  @inline(__always)
  static func == (left: Word, right: Word) -> Bool {
    left.low == right.low && left.middle == right.middle && left.high == right.high
  }
}

// MARK: - Words of the code and of vocabularies

extension Word: ExpressibleByStringLiteral {
  /// A word as it stands in the code; the compiler leaves three numbers of it.
  @inline(__always)
  init(stringLiteral text: StaticString) {
    let start = text.utf8Start
    let count = text.utf8CodeUnitCount
    precondition(count <= Self.capacity, "words in the code fit into the value")
    self.init(
      low: Self.eight(from: 0, of: start, count),
      middle: Self.eight(from: 8, of: start, count),
      high: Self.eight(from: 16, of: start, count)
    )
  }

  /// Spelled out, as the compiler works this out where it might leave a loop to do at each
  /// comparison.
  @inline(__always)
  private static func eight(from first: Int, of start: UnsafePointer<UInt8>, _ count: Int) -> UInt64
  {
    var bytes: UInt64 = 0
    if first + 0 < count { bytes |= UInt64(start[first + 0]) }
    if first + 1 < count { bytes |= UInt64(start[first + 1]) << 8 }
    if first + 2 < count { bytes |= UInt64(start[first + 2]) << 16 }
    if first + 3 < count { bytes |= UInt64(start[first + 3]) << 24 }
    if first + 4 < count { bytes |= UInt64(start[first + 4]) << 32 }
    if first + 5 < count { bytes |= UInt64(start[first + 5]) << 40 }
    if first + 6 < count { bytes |= UInt64(start[first + 6]) << 48 }
    if first + 7 < count { bytes |= UInt64(start[first + 7]) << 56 }
    return bytes
  }
}

extension Word {
  /// A word of a vocabulary, as it is spelled there.
  init(_ text: some StringProtocol) {
    var letters = Letters()
    for byte in text.utf8 { letters.append(byte) }
    self = letters.word
  }

  /// The bytes of a text in lower case, with straight apostrophes, ligatures as their letters, and
  /// without soft hyphens.
  @inline(__always)
  init(folding range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    if range.count <= Self.capacity, range.lowerBound + Self.capacity <= bytes.count {
      let raw = UnsafeRawBufferPointer(bytes)
      let low = raw.eight(at: range.lowerBound, count: range.count)
      let middle = raw.eight(at: range.lowerBound + 8, count: range.count - 8)
      let high = raw.eight(at: range.lowerBound + 16, count: range.count - 16)
      if (low | middle | high) & UInt64.highestBits == 0 {
        self.init(low: low.lowered, middle: middle.lowered, high: high.lowered)
        return
      }
    }
    self.init(foldingEach: range, in: bytes)
  }

  @inline(never)
  private init(foldingEach range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var letters = Letters()
    var index = range.lowerBound
    while index < range.upperBound {
      if Mark.isApostrophe(at: index, in: bytes, end: range.upperBound) {
        letters.append(UInt8(ascii: "'"))
        index += 3
      } else if let length = Vanishing.length(at: index, in: bytes, end: range.upperBound) {
        index += length
      } else if let set = Ligature.letters(at: index, in: bytes, end: range.upperBound) {
        set.withUTF8Buffer { for byte in $0 { letters.append(byte) } }
        index += Ligature.length
      } else {
        letters.append(bytes[index].lowered)
        index += 1
      }
    }
    self = letters.word
  }

  /// A word in the making, byte by byte.
  private struct Letters {
    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0
    private var count = 0
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func append(_ byte: UInt8) {
      switch count {
      case 0..<8: low |= UInt64(byte) << UInt64(8 * count)
      case 8..<16: middle |= UInt64(byte) << UInt64(8 * (count - 8))
      case 16..<24: high |= UInt64(byte) << UInt64(8 * (count - 16))
      default: break
      }
      count += 1
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    var word: Word {
      Word(low: low, middle: middle, high: count > Word.capacity ? hash | Word.longMark : high)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Up to eight bytes as an integer, the first as the lowest, with zeros behind `count` of them.
  @inline(__always)
  fileprivate func eight(at offset: Int, count: Int) -> UInt64 {
    if count <= 0 { return 0 }
    let bytes = UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    return count >= 8 ? bytes : bytes & ((1 << UInt64(8 * count)) - 1)
  }
}

extension UInt64 {
  fileprivate static let highestBits: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes of ASCII, the capitals among them in lower case.
  @inline(__always)
  fileprivate var lowered: UInt64 {
    // Adding brings letters from "A" on above the highest bit, and those behind "Z".
    let fromA = self &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = self &+ 0x2525_2525_2525_2525
    return self | ((fromA & ~behindZ & Self.highestBits) >> 2)
  }
}

// MARK: - What is asked of a word

extension Word: CustomStringConvertible {
  /// The text; of a word beyond the capacity, its first 16 bytes and what tells it from others.
  var description: String {
    guard isLong else { return withUTF8 { String(decoding: $0, as: UTF8.self) } }
    return String(decoding: utf8.prefix(16), as: UTF8.self) + "#"
      + String(high & ~Self.longMark, radix: 36)
  }

  /// Whether it is beyond the capacity, and not whole here.
  var isLong: Bool { high >= Self.longMark }

  var isEmpty: Bool { low == 0 }

  /// Hands over the bytes in one piece, which is quicker than one by one.
  func withUTF8<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let count = utf8.count
    return withUnsafeBytes(of: (low.littleEndian, middle.littleEndian, high.littleEndian)) {
      body(UnsafeRawBufferPointer(rebasing: $0.prefix(count)))
    }
  }

  var utf8: UTF8View { UTF8View(word: self) }

  /// The bytes; a word beyond the capacity seems to have just so many.
  struct UTF8View: RandomAccessCollection {
    fileprivate let word: Word

    var startIndex: Int { 0 }

    var endIndex: Int {
      if word.middle == 0 { return 8 - word.low.leadingZeroBitCount / 8 }
      if word.high == 0 { return 16 - word.middle.leadingZeroBitCount / 8 }
      return 24 - word.high.leadingZeroBitCount / 8
    }

    subscript(index: Int) -> UInt8 {
      let part = index < 8 ? word.low : index < 16 ? word.middle : word.high
      return UInt8(truncatingIfNeeded: part >> UInt64(8 * (index & 7)))
    }
  }

  func hasPrefix(_ prefix: Word) -> Bool { utf8.starts(with: prefix.utf8) }

  func hasSuffix(_ suffix: Word) -> Bool {
    let (bytes, ending) = (utf8, suffix.utf8)
    let start = bytes.count - ending.count
    guard start >= 0 else { return false }
    // Byte by byte, as it is asked of nearly all words and most differ in the first.
    for index in 0..<ending.count where bytes[start + index] != ending[index] { return false }
    return true
  }

  /// The word without its last bytes.
  func dropLast(_ count: Int) -> Word {
    var letters = Letters()
    for byte in utf8.dropLast(count) { letters.append(byte) }
    return letters.word
  }

  /// Whether it begins with a digit of ASCII, as numbers do.
  @inline(__always)
  var startsWithDigit: Bool { UInt8(truncatingIfNeeded: low).isDigit }

  var isAllDigits: Bool { utf8.allSatisfy(\.isDigit) }
}
