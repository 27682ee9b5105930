extension ByteScanner {
  /// Reads a list mark and the blanks after it; the scanner then stands at the item's text.
  ///
  /// "- 1. Review …" → number 1 "2 (i) Review …" → number 2(i) "R3: Review …" → label r, number 3
  mutating func readListMark() -> ListMark? {
    let start = self
    if let mark = readBullets() ?? readLabelledNumber() ?? readNumber() { return mark }
    self = start
    return nil
  }

  /// Reads "(i)", "a" or ".2" behind a number.
  mutating func readSuffix() -> String? {
    if let bracketed = readBracketed() { return "(\(bracketed))" }
    var suffix = ""
    while peek() == UInt8(ascii: "."), let digit = peek(1), digit.isDigit {
      advance()
      guard let next = readInteger() else { return nil }
      suffix += ".\(next)"
    }
    return suffix
  }

  mutating func readNumber() -> ListMark? {
    readDecimal() ?? readEnclosed()
  }

  /// Reads "1.", "3)", "1.2", "4.3.2", "2 (i)".
  private mutating func readDecimal() -> ListMark? {
    let start = self
    guard let first = readInteger(), first < 1000, let suffix = readSuffix() else {
      self = start
      return nil
    }
    if suffix.isEmpty {
      if let letter = readLetterBehindNumber() {
        return ListMark(style: .number, number: "\(first)\(letter)")
      }
      let ended = read(".") || read(")") || read(":")
      let blanks = skipBlanks()
      if let half = readBracketed(), Roman.isNumeral(half) || half.utf8.count == 1 {
        _ = read(".") || read(":")
        skipBlanks()
        return ListMark(style: .number, number: "\(first)(\(half))")
      }
      if ended || blanks > 1, !isAtEnd, blanks > 0 || peek()?.isUpper == true {
        return ListMark(style: .number, number: "\(first)")
      }
    } else {
      _ = read(".") || read(")") || read(":")
      if skipBlanks() > 0, !isAtEnd, peek()?.isLower == false || suffix.contains("(") {
        return ListMark(style: .number, number: "\(first)\(suffix)")
      }
    }
    self = start
    return nil
  }

  /// Reads the "a) " of "3a) The board …".
  private mutating func readLetterBehindNumber() -> String? {
    let start = self
    if let letter = peek(), UInt8(ascii: "a")...UInt8(ascii: "h") ~= letter {
      advance()
      if read(")") || read(".") || read(":"), skipBlanks() > 0, !isAtEnd {
        return String(decoding: [letter], as: UTF8.self)
      }
    }
    self = start
    return nil
  }

  /// Reads "(1)", "(a)", "(iv)", "a)", "iv.".
  private mutating func readEnclosed() -> ListMark? {
    let start = self
    if let inner = readBracketed(), skipBlanks() > 0, !isAtEnd, let mark = Self.mark(inner) {
      return mark
    }
    self = start
    if let letters = readLetters(), letters.utf8.count <= 4 {
      let closed = read(")")
      let mayStop =
        letters == letters.lowercased() || letters.utf8.count == 1
        || (letters == letters.uppercased() && Roman.isNumeral(letters))
      let stopped = !closed && mayStop && read(".")
      if closed || stopped, skipBlanks() > 0, !isAtEnd, let mark = Self.mark(letters) {
        return mark
      }
    }
    self = start
    return nil
  }

  private static func mark(_ inner: String) -> ListMark? {
    if inner.utf8.allSatisfy(\.isDigit) { return ListMark(style: .number, number: inner) }
    if Roman.isNumeral(inner) { return ListMark(style: .roman, number: inner) }
    return inner.utf8.count == 1 ? ListMark(style: .letter, number: inner) : nil
  }

  /// Reads up to four letters or digits in round brackets.
  private mutating func readBracketed() -> String? {
    let start = self
    if read("("), let inner = readInteger().map(String.init) ?? readLetters(),
      inner.utf8.count <= 4,
      read(")")
    {
      return inner
    }
    self = start
    return nil
  }

  private mutating func readLetters() -> String? {
    let from = position
    while let byte = peek(), byte.isUpper || byte.isLower { advance() }
    return position > from ? String(decoding: bytes[from..<position], as: UTF8.self) : nil
  }
}
