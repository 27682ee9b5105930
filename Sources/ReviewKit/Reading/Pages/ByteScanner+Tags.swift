extension ByteScanner {
  /// Goes on to behind the next byte of this value; `false` where none is left.
  @discardableResult
  mutating func skip(past byte: UInt8) -> Bool {
    while let next = peek() {
      advance()
      if next == byte { return true }
    }
    return false
  }

  /// The values of the attributes up to the end of a tag, as far as they are numbers.
  mutating func readAttributeNumbers() -> [Double] {
    var numbers: [Double] = []
    while let byte = peek(), byte != UInt8(ascii: ">") {
      advance()
      guard byte == UInt8(ascii: "\"") else { continue }
      if let number = readDecimal() { numbers.append(number) }
      skip(past: UInt8(ascii: "\""))
    }
    advance()
    return numbers
  }

  /// Reads a number such as "-12.5".
  private mutating func readDecimal() -> Double? {
    let isNegative = read("-")
    guard peek()?.isDigit == true else { return nil }
    var value = 0.0
    while let digit = peek()?.digitValue {
      value = value * 10 + Double(digit)
      advance()
    }
    if read(".") {
      var place = 0.1
      while let digit = peek()?.digitValue {
        value += Double(digit) * place
        place /= 10
        advance()
      }
    }
    return isNegative ? -value : value
  }
}
