/// Character references such as `&amp;` and `&#8217;`.
enum HTMLEntities {
  /// The character that a reference at `index` stands for, and where it ends; `nil` for a plain
  /// ampersand.
  static func reference(
    at index: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var next = index + 1
    guard next < end else { return nil }
    if bytes[next] == UInt8(ascii: "#") { return numeric(from: next + 1, in: bytes, end: end) }
    while next < end, next - index <= 10, bytes[next].isPlain { next += 1 }
    let name = bytes[index + 1..<next]
    guard let scalar = named[String(decoding: name, as: UTF8.self)] else { return nil }
    let isClosed = next < end && bytes[next] == UInt8(ascii: ";")
    // "&copy2024" has always been taken for one; "&lang=en" in an address has not.
    guard isClosed || (next < end ? bytes[next] != UInt8(ascii: "=") : true) else { return nil }
    return (scalar, next + (isClosed ? 1 : 0))
  }

  /// A text with its references replaced.
  static func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"),
        let found = reference(at: index, in: bytes.base, end: bytes.endIndex)
      {
        text += Array(Character(found.scalar).utf8)
        index = found.end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func numeric(
    from start: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start < end else { return nil }
    let isHex = bytes[start].lowered == UInt8(ascii: "x")
    var next = start + (isHex ? 1 : 0)
    let first = next
    var value: UInt32 = 0
    while next < end, let digit = digit(bytes[next], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      next += 1
    }
    guard next > first else { return nil }
    if next < end, bytes[next] == UInt8(ascii: ";") { next += 1 }
    return (scalar(for: value), next)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = byte.lowered
    guard isHex, UInt8(ascii: "a")...UInt8(ascii: "f") ~= letter else { return nil }
    return UInt32(letter - UInt8(ascii: "a")) + 10
  }

  /// Numbers 128 to 159 are meant as Windows-1252 (HTML standard, numeric character reference end
  /// state).
  private static func scalar(for value: UInt32) -> Unicode.Scalar {
    let value = UInt8(exactly: value).map { Windows1252.character($0) ?? 0 } ?? value
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [:]
    for line in WebEntities.text.split(separator: "\n") where !line.hasPrefix("#") {
      for pair in line.split(separator: " ") {
        let parts = pair.split(separator: "=")
        guard parts.count == 2, let value = UInt32(parts[1], radix: 16) else { continue }
        named[String(parts[0])] = Unicode.Scalar(value)
      }
    }
    return named
  }()
}
