/// A picture that is part of a page: PNG or JPEG, known by its first bytes and not by its name.
///
/// SVG is not taken, as it can hold scripts and fetch other files.
package struct Picture: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
  }

  package let kind: Kind
  package let bytes: [UInt8]
  /// What it shows, for those who do not see it.
  package let description: String

  /// - Returns: `nil` for bytes that are neither PNG nor JPEG.
  package init?(_ bytes: [UInt8], description: String) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      kind = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      kind = .jpeg
    } else {
      return nil
    }
    self.bytes = bytes
    self.description = description
  }

  /// The largest file that is taken: a page is mailed around with all that is in it.
  package static let mostBytes = 1 << 20
}

/// Bytes as text (RFC 4648, section 4).
enum Base64 {
  static func text(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * place)) & 0x3F
        text.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return text
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
}
