/// What a byte of UTF-8 text is; letters outside ASCII count as neither upper nor lower case.
extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isUpper: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
  var isLower: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  /// A letter or digit of ASCII, as most bytes are.
  @inline(__always)
  var isPlain: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 || isDigit }
  /// A letter of ASCII or a byte of any other letter.
  var isLetter: Bool { isUpper || isLower || self >= 0x80 }
  /// Space, tab, form feed and their kin.
  var isBlank: Bool { self == UInt8(ascii: " ") || 0x09...0x0D ~= self }

  /// The lower-case form of an ASCII letter, any other byte as it is.
  var lowered: UInt8 { isUpper ? self | 0x20 : self }

  /// The value of an ASCII digit.
  var digitValue: Int? { isDigit ? Int(self) - 48 : nil }
}
