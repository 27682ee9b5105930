/// Characters that a text holds but that no word is spelled with: places where a word may be broken,
/// and joins without width.
enum Vanishing {
  /// The length of the soft hyphen (U+00AD), U+200C, U+200D or U+2060 at `index`; `nil` for anything
  /// else.
  @inline(__always)
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    let byte = bytes[index]
    guard byte == 0xC2 || byte == 0xE2, index + 1 < end else { return nil }
    if byte == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : nil }
    guard index + 2 < end else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x8C...0x8D), (0x81, 0xA0): return 3
    default: return nil
    }
  }
}

/// Two or three letters that were set as one, as PDF files hold them: U+FB00 to U+FB06.
enum Ligature {
  static let length = 3

  /// The letters of the ligature at `index`; `nil` where there is none.
  @inline(__always)
  static func letters(
    at index: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> StaticString? {
    guard bytes[index] == 0xEF, index + 2 < end, bytes[index + 1] == 0xAC else { return nil }
    switch bytes[index + 2] {
    case 0x80: return "ff"
    case 0x81: return "fi"
    case 0x82: return "fl"
    case 0x83: return "ffi"
    case 0x84: return "ffl"
    case 0x85, 0x86: return "st"
    default: return nil
    }
  }
}
