/// Whom recommendations address and what they ask, with the words that say so.
package struct DirectiveVocabulary: Sendable {
  /// A turn of phrase: a verb and words that follow it, some of them at a distance.
  struct ActionPhrase: Sendable {
    var name: String
    /// In its base form.
    var verb: String
    /// Each with whether other words may stand in front of it.
    var rest: [(word: String, isFar: Bool)]
  }

  /// In the order of the vocabulary.
  package let addressees: [String]
  package let actions: [String]
  /// Phrases by their first word, the longest first.
  private let names: [String: [(words: [String], name: String)]]
  private let phrases: [String: [ActionPhrase]]
  private let grammar: [Substring: [[String]]]
  let verbs: VerbForms

  package static let standard = DirectiveVocabulary(
    addressees: DefaultRecommendationWords.addressees,
    actions: DefaultRecommendationWords.actions,
    grammar: DefaultRecommendationWords.grammar
  )

  /// Reads three texts of lines such as `police: police, constabulary`.
  init(addressees: String, actions: String, grammar: String) {
    let bodies = WordLists.lines(of: addressees)
    let tasks = WordLists.lines(of: actions)
    self.addressees = Self.inOrder(bodies.map(\.name))
    self.actions = Self.inOrder(tasks.map(\.name))
    names = Self.byFirstWord(
      bodies.flatMap { line in line.phrases.map { (Self.words(of: $0), String(line.name)) } }
    )
    var byVerb: [String: [ActionPhrase]] = [:]
    for phrase in tasks.flatMap({ line in line.phrases.compactMap { Self.phrase($0, line.name) } })
    {
      byVerb[phrase.verb, default: []].append(phrase)
    }
    phrases = byVerb.mapValues { list in
      list.enumerated().sorted {
        ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset)
      }.map(\.element)
    }
    self.grammar = WordLists.lines(of: grammar).reduce(into: [:]) { lists, line in
      lists[line.name, default: []] += line.phrases.map { Self.words(of: $0) }
    }
    verbs = VerbForms(of: byVerb.keys.sorted(), irregular: self.grammar["forms"] ?? [])
  }

  /// The single words of a list of the grammar, which must be there: it is the code that asks.
  func words(_ list: StaticString) -> Set<String> { Set(turns(list).compactMap(\.first)) }

  /// The phrases of a list of the grammar, the longest first.
  func turns(_ list: StaticString) -> [[String]] {
    guard let turns = grammar["\(list)"] else {
      preconditionFailure("no list of words is called \(list)")
    }
    return turns.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// The phrases that begin with a verb, the longest first.
  func phrases(of verb: String) -> [ActionPhrase] { phrases[verb] ?? [] }

  /// The longest name of a body that stands at a place, and how many words it has.
  func name(at place: Int, in words: ArraySlice<DirectiveWord>) -> (name: String, count: Int)? {
    names[words[place].folded]?.first { candidate in
      words.stands(candidate.words, at: place)
    }.map { ($0.name, $0.words.count) }
  }
}

extension DirectiveVocabulary {
  /// Words as texts are cut: without apostrophes, parted at hyphens.
  private static func words(of phrase: Substring) -> [String] {
    TextWord.words(of: String(phrase)).map(\.folded)
  }

  private static func phrase(_ text: Substring, _ name: Substring) -> ActionPhrase? {
    var rest: [(word: String, isFar: Bool)] = []
    for part in text.split(separator: " ") {
      if part == "..." { continue }
      let isFar = text.contains("... " + part)
      for (index, word) in words(of: part).enumerated() {
        rest.append((word, isFar && index == 0))
      }
    }
    guard let first = rest.first else { return nil }
    return ActionPhrase(name: String(name), verb: first.word, rest: Array(rest.dropFirst()))
  }

  private static func inOrder(_ names: [Substring]) -> [String] {
    names.reduce(into: []) { list, name in
      if !list.contains(String(name)) { list.append(String(name)) }
    }
  }

  private static func byFirstWord(
    _ list: [(words: [String], name: String)]
  ) -> [String: [(words: [String], name: String)]] {
    var byFirst: [String: [(words: [String], name: String)]] = [:]
    for entry in list {
      guard let first = entry.words.first else { continue }
      byFirst[first, default: []].append(entry)
    }
    return byFirst.mapValues { entries in
      entries.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }.map(\.element)
    }
  }
}

extension ArraySlice<DirectiveWord> {
  /// Whether these words stand in a row from a place on.
  func stands(_ words: [String], at place: Int) -> Bool {
    place >= startIndex && place + words.count <= endIndex
      && zip(self[place...], words).allSatisfy { $0.folded == $1 }
  }
}
