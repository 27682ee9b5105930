/// The encoding of Western Europe in older Windows programs, with each of its 256 bytes.
enum Windows1252 {
  /// The character of a byte; `nil` for the five that have none: 81, 8D, 8F, 90 and 9D.
  static func character(_ byte: UInt8) -> UInt32? {
    guard 0x80...0x9F ~= byte else { return UInt32(byte) }
    let code = marks[Int(byte) - 0x80]
    return code == 0 ? nil : code
  }

  /// The characters of 80 to 9F: typographic marks, and some letters.
  private static let marks: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Whether bytes read as text in this encoding, and not as something else: few control
  /// characters and bytes without meaning, and most letters plain.
  static func isSensible(_ bytes: [UInt8]) -> Bool {
    var faults = 0
    var high = 0
    for byte in bytes {
      if byte >= 0x80 {
        high += 1
        if character(byte) == nil { faults += 1 }
      } else if byte < 0x20 ? !(0x09...0x0D ~= byte) : byte == 0x7F {
        faults += 1
      }
    }
    // A few are forgiven in a short text, where shares say nothing.
    return faults * 200 <= bytes.count + 600 && high * 10 <= bytes.count * 3 + 30
  }
}
