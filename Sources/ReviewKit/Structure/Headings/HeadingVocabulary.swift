/// The headings we know, in the order they are tried: the first phrase found decides.
public struct HeadingVocabulary: Sendable {
  /// A phrase and what a heading that holds it says.
  struct Entry: Sendable {
    let pattern: Pattern
    let role: Role

    var words: [Word] { pattern.words }
    var isWhole: Bool { pattern.isWhole }
    var length: Int { words.count }

    /// A phrase of a heading in folded words.
    struct Pattern: Hashable, Sendable {
      /// Those that count: "and" does not.
      let words: [Word]
      /// Whether it must be the whole heading.
      let isWhole: Bool
      /// As written, in lower case.
      let text: String

      static func == (left: Pattern, right: Pattern) -> Bool {
        left.words == right.words && left.isWhole == right.isWhole
      }

      func hash(into hasher: inout Hasher) {
        hasher.combine(words)
        hasher.combine(isWhole)
      }
    }
  }

  /// What a heading was found to say.
  struct Match {
    let role: Role
    /// Words of the heading that known phrases cover, and all its words that carry meaning.
    let covered: Int
    let words: Int
    /// Whether the phrase ends the heading.
    let isAtEnd: Bool
    let isQuestion: Bool
    /// Whether the heading opens with a phrase of two words or more, or says for whom
    /// recommendations are.
    let opens: Bool
    /// Where the phrase begins among the tokens of the heading.
    let start: Int
  }

  let entries: [Entry]
  /// What was taken out of the default vocabulary.
  let exclusions: [Entry.Pattern]
  /// The entries that begin with a word, by their place in `entries`.
  private let byFirstWord: WordMap<[Int]>

  init(entries: [Entry], exclusions: [Entry.Pattern]) {
    self.entries = entries
    self.exclusions = exclusions
    self.byFirstWord = WordMap(Dictionary(grouping: entries.indices) { entries[$0].words[0] })
  }
}

extension HeadingVocabulary {
  /// The role that a heading's words give; `nil` for a heading we do not know.
  func match(_ tokens: [Token]) -> Match? {
    var texts: [Word] = []
    texts.reserveCapacity(tokens.count)
    for token in tokens where Self.counts(token) { texts.append(token.text) }
    var best: (entry: Int, place: Int)?
    var covered: [Bool] = []
    for (place, word) in texts.enumerated() {
      guard let entries = byFirstWord[word] else { continue }
      for entry in entries where stands(self.entries[entry], at: place, in: texts) {
        if best.map({ entry < $0.entry }) ?? true { best = (entry, place) }
        if covered.isEmpty { covered = Array(repeating: false, count: texts.count) }
        for place in place..<place + self.entries[entry].length { covered[place] = true }
      }
    }
    guard let best else { return nil }
    let entry = entries[best.entry]
    return Match(
      role: entry.role,
      covered: covered.count(where: \.self),
      words: texts.indices.count { covered[$0] || !Self.isFiller(texts[$0]) },
      isAtEnd: best.place + entry.length == texts.count,
      isQuestion: tokens.last?.text == "?",
      opens: addresses(entry, at: best.place, in: texts)
        || (entry.length > 1 && texts[..<best.place].allSatisfy(Self.isFiller)),
      start: tokens.indices.lazy.filter { Self.counts(tokens[$0]) }.dropFirst(best.place).first ?? 0
    )
  }

  private static func counts(_ token: Token) -> Bool {
    token.isWord && token.text != "and"
  }

  /// "Recommendations for the Health Board", "Single agency recommendations": one word, and whom it
  /// is for.
  private func addresses(_ entry: Entry, at place: Int, in words: [Word]) -> Bool {
    guard entry.role == .recommendations, entry.length == 1 else { return false }
    let rest = words[(place + 1)...]
    if place == 0 { return rest.first.map { ["for", "to", "from"].contains($0) } ?? false }
    return rest.isEmpty && place <= 4 && !words[..<place].contains { Self.relating.contains($0) }
  }

  /// Words that put recommendations at a distance: "Response to recommendations".
  private static let relating = Lexicon.labels["relating"]

  private func stands(_ entry: Entry, at place: Int, in words: [Word]) -> Bool {
    let rest = words[place...]
    guard rest.starts(with: entry.words) else { return false }
    // "Parents who are hard to engage" asks nothing.
    if entry.words.first == "who" { return words[..<place].allSatisfy(Self.isFiller) }
    guard entry.isWhole else { return true }
    // "Of the 12 children:" and "Aims to:" lead on to what is said of them.
    if words.first == "of" || words.last == "to" { return false }
    return words[..<place].allSatisfy(Self.isFiller)
      && rest.dropFirst(entry.length).allSatisfy(Self.isFiller)
  }

  /// Words that say nothing in a heading, numbers among them.
  private static func isFiller(_ word: Word) -> Bool {
    fillers.contains(word) || word.isAllDigits || word.hasSuffix("'s")
      || Quantity.value(of: word) != nil
  }

  private static let fillers = Lexicon.labels["fillers"]
}

extension HeadingVocabulary.Match {
  /// Whether a plain short line is a heading on the strength of its words: the phrase is most of
  /// it.
  ///
  /// A question that holds it is one in any case: "What are we worried about?".
  var isStrong: Bool { isQuestion || covered * 2 >= words || (isAtEnd && covered >= 3) }
}
