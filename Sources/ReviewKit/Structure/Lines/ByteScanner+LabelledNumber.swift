/// Numbers behind words: "Recommendation 1:", "Finding 2 –".
extension ByteScanner {
  /// Reads "Recommendation 1:", "Finding 2 –", "R3."; the words come from the vocabulary of the
  /// field.
  mutating func readLabelledNumber() -> ListMark? {
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
    ("key practice episode", "episode"), ("key episode", "episode"), ("episode", "episode"),
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
}
