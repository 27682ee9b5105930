/// How spelling is made alike before words are compared, in phrases and in text.
///
/// Letters become lower-case; accented Latin letters (U+00C0 to U+017F) and ligatures become plain
/// letters; apostrophes, soft hyphens and marks of emphasis vanish, so "child's" is `childs`. All
/// else parts words. Letters of other scripts stay as they are, capitals apart from small ones.
enum Folding {
  /// What a character does to the words around it.
  enum Effect {
    /// Belongs to a word, as `folded(_:)` spells it.
    case letter
    /// Is not there at all: the letters around it stay in one word.
    case vanishes
    case blank
    case parts
    /// Ends a sentence where white space follows: `.` `?` `!` `…`, and `:` and `;`, since what
    /// comes after them is another statement.
    case mayEndSentence
    /// Ends a sentence in any place: a bullet, the border of a table cell.
    case endsSentence
    /// `&`, the word `and`.
    case and
  }

  static func effect(of scalar: Unicode.Scalar) -> Effect {
    scalar.value < 0x80 ? effectOfASCII(UInt8(scalar.value)) : effectBeyondASCII(scalar.value)
  }

  /// The bytes that a letter is compared as, the first one lowest; a zero byte ends them.
  ///
  /// A number instead of an array, as the matcher asks for it in the middle of its loop.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: scalar.value | 0x20
    case 0xC0...0x17F: latin[Int(scalar.value - 0xC0)]
    case 0xFB00...0xFB06: ligatures[Int(scalar.value - 0xFB00)]
    default: packed(scalar.utf8)
    }
  }

  /// Adds a letter to a word, folded.
  static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    var letters = folded(scalar)
    while letters != 0 {
      word.append(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
  }
}

extension Folding {
  private static func effectOfASCII(_ byte: UInt8) -> Effect {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .letter
    case 9...13, UInt8(ascii: " "):
      .blank
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      .vanishes
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      .mayEndSentence
    case UInt8(ascii: "|"):
      .endsSentence
    case UInt8(ascii: "&"):
      .and
    default:
      .parts
    }
  }

  private static func effectBeyondASCII(_ value: UInt32) -> Effect {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      .blank
    // The soft hyphen, apostrophes of all sorts, accents that follow their letter, and
    // characters without width.
    case 0xAD, 0xB4, 0x2B9, 0x2BC, 0x300...0x36F, 0x200B...0x200F, 0x2018, 0x2019, 0x201B,
      0x2032, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xFF07:
      .vanishes
    case 0x2026:
      .mayEndSentence
    // Bullets, those of symbol fonts (private use) among them.
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2700...0x27BF, 0xE000...0xF8FF:
      .endsSentence
    case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x303F,
      0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
      .parts
    default:
      .letter
    }
  }

  /// The plain letters of U+00C0 to U+017F in the order of the code table; "-" for the two signs.
  private static let latin: [UInt32] = table(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """
  )

  /// The letters of U+FB00 to U+FB06, as PDF files hold them.
  private static let ligatures: [UInt32] = table("ff fi fl ffi ffl st st")

  private static func table(_ letters: String) -> [UInt32] {
    letters.split(whereSeparator: \.isWhitespace).map { packed($0.utf8) }
  }

  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for (place, byte) in bytes.enumerated() { value |= UInt32(byte) << (8 * UInt32(place)) }
    return value
  }
}
