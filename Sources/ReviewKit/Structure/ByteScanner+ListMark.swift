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

  /// Reads one or more bullets, and a number that stands inside them.
  private mutating func readBullets() -> ListMark? {
    let bullet = bulletCode
    let judgement = Bullet.judgement(at: position, in: bytes, end: end)
    guard readBullet() else { return nil }
    while readBullet() {}
    skipCheckbox()
    var mark = readLabelledNumber() ?? readNumber() ?? ListMark(style: .bullet)
    mark.bullet = bullet
    if mark.label == nil { mark.label = judgement }
    return mark
  }

  /// The bytes of the character at hand as a number.
  private var bulletCode: Int {
    guard let first = peek(), first >= 0x80 else { return Int(peek() ?? 0) }
    return Int(first) << 16 | Int(peek(1) ?? 0) << 8 | Int(peek(2) ?? 0)
  }

  /// "[ ]" or "[x]" behind the bullet of a list of tasks.
  private mutating func skipCheckbox() {
    let start = self
    if read("["), read(" ") || read("x") || read("X"), read("]"), skipBlanks() > 0, !isAtEnd {
      return
    }
    self = start
  }

  private mutating func readBullet() -> Bool {
    let start = self
    guard let byte = peek() else { return false }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
      advance()
      // "->" is an arrow.
      if byte == UInt8(ascii: "-") { _ = read(">") }
      if skipBlanks() > 0, !isAtEnd { return true }
    case 0xF0...:
      if Bullet.judgement(at: position, in: bytes, end: end) != nil {
        advance(4)
        if skipBlanks() > 0, !isAtEnd { return true }
      }
    case 0x80...:
      if let width = Bullet.length(at: position, in: bytes, end: end) {
        let needsBlank = Bullet.isDash(at: position, in: bytes)
        advance(width)
        if skipBlanks() > 0 || !needsBlank, !isAtEnd { return true }
      }
    default: break
    }
    self = start
    return false
  }

  /// Reads "Recommendation 1:", "Finding 2 –", "R3."; the words come from the vocabulary of the
  /// field.
  private mutating func readLabelledNumber() -> ListMark? {
    let start = self
    // The label may be set in bold, alone or with its text: "**Recommendation 1:** The …".
    let isBold = read(word: "**") || read(word: "__")
    for (word, name) in Self.labels where read(word: word) {
      _ = read(".")
      skipBlanks()
      if read(word: "number ") || read(word: "no.") || read(word: "no ") { skipBlanks() }
      // "Learning Theme A" names a theme.
      if name != "recommendation", "\(word)" != "learning theme", let letter = readLabelLetter(),
        readBoldEnd(isBold) || readLabelEnd()
      {
        return ListMark(style: .label, number: letter, label: name)
      }
      if let number = readInteger() ?? readNumberWord(), peek()?.isLetter != true,
        let suffix = readSuffix(), readBoldEnd(isBold) || readLabelEnd() || opensText(name)
      {
        return ListMark(style: .label, number: "\(number)\(suffix)", label: name)
      }
      self = start
      if isBold { advance(2) }
    }
    self = start
    return nil
  }

  /// Reads the end of bold type behind a number, with the mark in front of it or behind it.
  private mutating func readBoldEnd(_ isBold: Bool) -> Bool {
    guard isBold else { return false }
    let start = self
    _ = read(":") || read(".")
    guard read(word: "**") || read(word: "__") else {
      self = start
      return false
    }
    _ = read(":") || read(".")
    skipBlanks()
    return true
  }

  /// Longest first, as "r" begins them all.
  private static let labels: [(StaticString, String)] = [
    ("recommendation", "recommendation"), ("key finding", "finding"), ("finding", "finding"),
    ("key learning point", "learning"), ("learning point", "learning"), ("key message", "message"),
    ("message", "message"),
    ("key learning", "learning"),
    ("practice point", "learning"), ("practice learning point", "learning"),
    ("key message", "learning"), ("key lesson", "learning"), ("lesson", "learning"),
    ("key line of enquiry", "enquiry"), ("line of enquiry", "enquiry"),
    ("learning theme", "learning"), ("learning", "learning"),
    ("action", "action"), ("priority", "priority"), ("question", "question"),
    ("rec", "recommendation"),
    ("r", "recommendation"),
  ]

  private mutating func readNumberWord() -> Int? {
    for (value, word) in NumberWord.oneToTen.enumerated() where read(word: word) {
      return value + 1
    }
    return nil
  }

  /// Reads the "B" of "Learning Point B".
  private mutating func readLabelLetter() -> String? {
    guard let letter = peek(), UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter,
      peek(1)?.isLetter != true, position > 0, bytes[position - 1].isBlank
    else { return nil }
    advance()
    return String(decoding: [letter], as: UTF8.self)
  }

  /// Reads "(i)", "a" or ".2" behind a number.
  private mutating func readSuffix() -> String? {
    if let bracketed = readBracketed() { return "(\(bracketed))" }
    var suffix = ""
    while peek() == UInt8(ascii: "."), let digit = peek(1), digit.isDigit {
      advance()
      guard let next = readInteger() else { return nil }
      suffix += ".\(next)"
    }
    return suffix
  }

  /// Reads what parts a labelled number from its text: ":", ".", "-", a dash, or the end of the
  /// line.
  private mutating func readLabelEnd() -> Bool {
    let blanks = skipBlanks()
    if isAtEnd { return true }
    if read(":") || read(".") || read(")") {
      skipBlanks()
      return true
    }
    if blanks > 0, readBullet() { return true }
    return blanks > 1
  }

  /// Whether a capital behind one blank opens the text: "R6 The board …", "Recommendation 2 All …".
  private func opensText(_ label: String) -> Bool {
    label == "recommendation" && position > 0 && bytes[position - 1].isBlank
      && peek()?.isUpper == true && peek(1).map { $0.isLower || $0.isBlank } ?? false
  }

  private mutating func readNumber() -> ListMark? {
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
