/// Readable ids.
enum Slug {
  /// Letters and digits of ASCII in lower case, parted by single hyphens, at most 60 bytes;
  /// "document" where nothing is left.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      if byte.isDigit || byte.isUpper || byte.isLower {
        slug.append(byte.lowered)
      } else if byte != UInt8(ascii: "'"), slug.last != UInt8(ascii: "-"), !slug.isEmpty,
        byte < 0x80
      {
        slug.append(UInt8(ascii: "-"))
      }
      if slug.count == 60 { break }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "document" : String(decoding: slug, as: UTF8.self)
  }
}
