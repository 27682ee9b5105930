/// The characters that lists are marked with.
enum Bullet {
  /// The length of the bullet at `index`; `nil` where there is none.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xB7 { return 2 }  // ·
    guard index + 2 < end else { return nil }
    let code =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    guard bytes[index] & 0xF0 == 0xE0 else { return nil }
    return scalars.contains(code) || 0xE000...0xF8FF ~= code ? 3 : nil
  }

  /// What a thumb up or down in front of an item says of it.
  static func judgement(
    at index: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> String? {
    guard index + 4 < end, bytes[index..<index + 3].elementsEqual([0xF0, 0x9F, 0x91]) else {
      return nil
    }
    switch bytes[index + 3] {
    case 0x8D: return "strength"
    case 0x8E: return "gap"
    default: return nil
    }
  }

  /// Whether the bullet is a dash, which marks an item only when a blank follows.
  static func isDash(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] != 0xA2
  }

  /// The bullets • ● ▪ ◦ ‣ ■ □ ○ ◆ ◇ ➢ ➤ ► ▶ ✓ ✔ ❖ → – — ⁃ ∙ ☐ ☑ and ✗.
  private static let scalars: Set<UInt32> = [
    0x2022, 0x25CF, 0x25AA, 0x25E6, 0x2023, 0x25A0, 0x25A1, 0x25CB, 0x25C6, 0x25C7, 0x27A2, 0x27A4,
    0x25BA, 0x25B6, 0x2713, 0x2714, 0x2756, 0x2192, 0x2013, 0x2014, 0x2043, 0x2219, 0x2610, 0x2611,
    0x2717,
  ]
}
