/// Reads heading words from their text, a line at a time; stops at the first mistake.
///
/// A line is a comment that begins with `#`, blank, or a role, a colon and phrases parted by
/// commas. `not` takes phrases out of the vocabulary that the text extends.
struct VocabularyParser {
  /// What may stand in front of a colon: what headings say, and `not`.
  ///
  /// The title of a review and the name of a theme are known by their form, not by words.
  static let keys = roles.map(\.rawValue) + [exclusion]
  static let roles = Role.allCases.filter { $0 != .review && $0 != .theme }
  static let exclusion = "not"

  let name: String
  /// What the text extends.
  let base: HeadingVocabulary?
  /// In the order of the text.
  private(set) var entries: [HeadingVocabulary.Entry] = []
  /// What is to be taken out of the base.
  private(set) var exclusions: [HeadingVocabulary.Entry.Pattern] = []
  private var firstLines: [HeadingVocabulary.Entry.Pattern: (role: Role?, line: Int)] = [:]
  private var line = KeyedLine()

  init(name: String, base: HeadingVocabulary? = nil) {
    self.name = name
    self.base = base
  }

  mutating func parse(_ text: String) throws(VocabularyError) {
    for line in KeyedLine.lines(of: text, name: name) {
      self.line = line
      if let content = line.content { try parseLine(content) }
    }
    if firstLines.isEmpty { throw error(.noPhrases, at: line.text.startIndex) }
  }
}

extension VocabularyParser {
  private mutating func parseLine(_ content: Substring) throws(VocabularyError) {
    guard let (word, value) = line.parts else { throw error(.noKey, at: content.startIndex) }
    let key = Self.plain(word)
    let role = Self.rolesByKey[key]
    guard role != nil || key == Self.exclusion else {
      let suggestion = Suggestion.nearest(to: String(word), in: Self.keys)
      throw error(.unknownKey(String(word), suggestion: suggestion), at: content.startIndex)
    }
    if value.isEmpty { throw error(.missingValue(key: String(word)), at: content.endIndex) }
    for part in value.partedByCommas {
      try add(part.trimmed, saying: role)
    }
  }

  private static let rolesByKey = Dictionary(
    uniqueKeysWithValues: roles.map { (plain($0.rawValue[...]), $0) }
  )

  /// "good practice", "good-practice" and "goodPractice" are alike.
  private static func plain(_ word: Substring) -> String {
    word.filter { $0 != " " && $0 != "-" }.lowercased()
  }

  /// Adds a phrase that gives a role, or that is to be taken out.
  private mutating func add(_ phrase: Substring, saying role: Role?) throws(VocabularyError) {
    guard !phrase.isEmpty else { throw error(.emptyPhrase, at: phrase.startIndex) }
    let pattern = HeadingVocabulary.Entry.Pattern(parsing: phrase)
    guard !pattern.words.isEmpty else {
      throw error(.wordlessPhrase(String(phrase)), at: phrase.startIndex)
    }
    if let first = firstLines[pattern] {
      // Of the default words the first counts, as it does in a heading.
      guard first.role == role || base == nil else {
        throw error(
          .repeatedPhrase(String(phrase), firstLine: first.line),
          at: phrase.startIndex
        )
      }
      return
    }
    firstLines[pattern] = (role, line.number)
    if let role {
      entries.append(HeadingVocabulary.Entry(pattern: pattern, role: role))
    } else if let base, !base.knows(pattern) {
      let suggestion = Suggestion.nearest(to: String(phrase).lowercased(), in: base.phrases)
      throw error(
        .unknownPhrase(String(phrase), suggestion: suggestion),
        at: phrase.startIndex
      )
    } else {
      exclusions.append(pattern)
    }
  }

  private func error(_ fault: VocabularyFault, at place: String.Index) -> VocabularyError {
    line.error(fault, at: place, in: name)
  }
}

extension HeadingVocabulary.Entry.Pattern {
  /// Reads `=phrase` or `phrase`; without words where there are none.
  ///
  /// Words are cut and folded as those of a heading are. "and" does not count, so that "risks &
  /// harms" is "risks and harms".
  init(parsing text: Substring) {
    isWhole = text.hasPrefix("=")
    let bare = Array((isWhole ? text.dropFirst() : text).utf8)
    words = bare.withUnsafeBufferPointer { bytes in
      let passage = Passage([Passage.Fragment(line: 1, range: bytes.indices)])
      return Token.tokens(of: passage, in: bytes).filter { $0.isWord && $0.text != "and" }
        .map(\.text)
    }
    self.text =
      (isWhole ? "=" : "")
      + Substring(String(decoding: bare, as: UTF8.self).lowercased()).trimmed.withSingleBlanks
  }
}
