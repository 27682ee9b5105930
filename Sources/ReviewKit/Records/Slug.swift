/// Readable ids.
enum Slug {
  private static let longest = 60

  /// Letters and digits in lower case, without accents, parted by single hyphens, at most 60 bytes;
  /// letters of other scripts are left out, "document" stands where nothing is left.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 {
        appendLatin(scalar, to: &slug)
      } else {
        append(UInt8(scalar.value), to: &slug)
      }
      if slug.count >= longest { break }
    }
    if slug.count > longest { slug.removeLast(slug.count - longest) }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "document" : String(decoding: slug, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to slug: inout [UInt8]) {
    if byte.isDigit || byte.isUpper || byte.isLower {
      slug.append(byte.lowered)
    } else if byte != UInt8(ascii: "'"), slug.last != UInt8(ascii: "-"), !slug.isEmpty {
      slug.append(UInt8(ascii: "-"))
    }
  }

  /// "ë" as "e", "æ" as "ae".
  private static func appendLatin(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    guard case .letter = Folding.effect(of: scalar) else { return }
    var letters: [UInt8] = []
    Folding.append(scalar, to: &letters)
    if letters.allSatisfy({ $0 < 0x80 }) { slug += letters }
  }
}
