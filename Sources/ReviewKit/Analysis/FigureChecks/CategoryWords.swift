/// Finds what a figure counts somebody as: by sex, outcome, where they lived.
final class CategoryWords: Sendable {
  /// A category of a family, by the names of the words found: "living", ["mother", "partner"].
  struct Category: Hashable, Sendable {
    var family: String
    var names: [String]
  }

  /// What the words of a figure say.
  struct Reading: Hashable, Sendable {
    /// One for each family of which there are words.
    var categories: [Category] = []
    /// Whether it counts those of whom nothing is known.
    var isUnknown = false
    /// Whether it says nothing else.
    var isPure = false
    /// The other words, but for those that say nothing.
    var rest: [String] = []
    /// All words, but for those that say nothing.
    var content: [String] = []
    var ages: AgeSpan?
  }

  private struct Phrase: Sendable {
    var words: [Word]
    var family: String
    var name: String
  }

  private let phrases: [Phrase]
  private let cues: [String: WordSet]
  private let strict: Set<String>
  private let lists: Lexicon

  static let standard = CategoryWords(parsing: DefaultCategoryWords.text)

  init(parsing text: String) {
    var phrases: [Phrase] = []
    var cues: [String: WordSet] = [:]
    var strict: Set<String> = []
    for (name, texts) in WordLists.lines(of: text) {
      let parts = name.parts(at: UInt8(ascii: "/")).map(String.init)
      if name == "exclusive" { strict = Set(texts.map(String.init)) }
      if parts.count == 2, parts[0] == "cue" { cues[parts[1]] = WordSet(texts.map { Word($0) }) }
      guard name == "unknown" || (parts.count == 2 && parts[0] != "cue") else { continue }
      for text in texts {
        phrases.append(
          Phrase(
            words: Token.tokens(ofText: String(text)).map(\.text),
            family: parts[0],
            name: parts.last ?? parts[0]
          )
        )
      }
    }
    self.phrases = phrases.enumerated()
      .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
      .map(\.element)
    self.cues = cues
    self.strict = strict
    lists = Lexicon(parsing: text)
  }

  /// Whether nobody is counted under two categories of the family.
  func isStrict(_ family: String) -> Bool { strict.contains(family) }

  func holds(_ list: StaticString, _ word: Word) -> Bool { lists[list].contains(word) }

  func holds(_ list: StaticString, among tokens: some Sequence<Token>) -> Bool {
    let list = lists[list]
    return tokens.contains { list.contains($0.text) }
  }
}

extension CategoryWords {
  /// Reads the words that say what a figure measures, under a heading that may say it as well: "Where
  /// the children lived".
  func reading(_ tokens: [Token], under heading: [Token] = []) -> Reading {
    var reading = Reading()
    var used = Array(repeating: false, count: tokens.count)
    var names: [(family: String, names: [String])] = []
    for phrase in phrases {
      for place in tokens.indices where Self.stands(phrase.words, at: place, in: tokens) {
        let range = place..<place + phrase.words.count
        // The same words may name a category of two families: "in our care".
        let isTaken = range.contains { used[$0] } && !Self.isShared(phrase, names)
        if isTaken { continue }
        for place in range { used[place] = true }
        if phrase.family == "unknown" {
          reading.isUnknown = true
        } else if let index = names.firstIndex(where: { $0.family == phrase.family }) {
          names[index].names.append(phrase.name)
        } else {
          names.append((phrase.family, [phrase.name]))
        }
      }
    }
    if !reading.isUnknown, names.isEmpty { reading.isUnknown = isDenied(tokens) }
    for (family, names) in names where isCued(family, tokens + heading) {
      reading.categories.append(Category(family: family, names: Set(names).sorted()))
    }
    reading.ages = AgeSpan(in: tokens, under: heading, used: &used)
    if let ages = reading.ages {
      reading.categories.append(Category(family: "age", names: [ages.description]))
    }
    addWords(tokens, used, to: &reading)
    return reading
  }

  private func addWords(_ tokens: [Token], _ used: [Bool], to reading: inout Reading) {
    for (token, isUsed) in zip(tokens, used) where token.isWord {
      if holds("empty", token.text) { continue }
      reading.content.append(token.text.description)
      let isPart =
        isUsed || holds("attributes", token.text)
        || reading.categories.contains { cues[$0.family]?.contains(token.text) ?? false }
        || (reading.isUnknown && (holds("denials", token.text) || holds("recordings", token.text)))
        || Self.isUnit(token)
      if !isPart { reading.rest.append(token.text.description) }
    }
    reading.isPure =
      reading.rest.isEmpty && (reading.isUnknown || !reading.categories.isEmpty)
  }

  private static func isUnit(_ token: Token) -> Bool {
    Units.standard.unit(at: 0, in: [token]) != nil
  }

  /// "did not have their sex recorded".
  private func isDenied(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { place in
      holds("denials", tokens[place].text)
        && tokens[place...].prefix(7).contains { holds("recordings", $0.text) }
    }
  }

  private func isCued(_ family: String, _ tokens: [Token]) -> Bool {
    guard let cues = cues[family] else { return true }
    return tokens.contains { cues.contains($0.text) }
  }

  private static func stands(_ words: [Word], at place: Int, in tokens: [Token]) -> Bool {
    place + words.count <= tokens.count
      && words.indices.allSatisfy { words[$0] == tokens[place + $0].text }
  }

  private static func isShared(_ phrase: Phrase, _ names: [(family: String, names: [String])])
    -> Bool
  {
    phrase.family != "unknown" && !names.isEmpty
      && !names.contains { $0.family == phrase.family }
  }
}

extension Token {
  /// Cuts a text of one line into tokens.
  static func tokens(ofText text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      Token.tokens(
        of: Passage([Passage.Fragment(line: 1, range: 0..<bytes.count)]),
        in: bytes
      )
    }
  }
}
