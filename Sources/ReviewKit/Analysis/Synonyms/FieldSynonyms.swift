/// Groups of words and phrases that say the same, and where they stand in a text.
struct FieldSynonyms: Sendable {
  /// A word of a text, or several that are one phrase of a group.
  struct Term: Hashable, Sendable {
    /// Which words of the text it is made of.
    var words: Range<Int>
    /// The number of its group; `nil` for a word that is in none.
    var group: Int?
  }

  /// What is known of a word wherever it stands, so that it need be looked up but once.
  struct Word: Hashable, Sendable {
    var stem: String
    /// Whether it makes no difference to a phrase.
    var isSkipped = false
    /// The number of its group where it stands alone; `nil` for a word that is in none.
    var group: Int?
    /// Whether a phrase begins with it.
    var beginsPhrase = false
  }

  /// The names of the groups, by their numbers.
  let names: [String]

  /// Phrases of several stems, as a tree of their stems.
  private var nodes = [Node()]
  private var spellings: [String: Int] = [:]
  /// The groups of words by their stems; `nil` for a stem of several groups.
  private var stems: [String: Int?] = [:]

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var group: Int?
  }

  /// Those of `DefaultSynonyms`.
  static let standard = FieldSynonyms(WordLists.lines(of: DefaultSynonyms.text))

  /// Words that make no difference to a phrase.
  static let skipped: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "of", "and", "or", "is", "are", "was",
    "were", "be", "been", "being", "am", "their", "his", "her", "its", "our", "your", "my", "any",
    "some", "very",
  ]

  /// - Parameter lines: The groups; lines of the same name are one.
  init(_ lines: [(name: Substring, phrases: [Substring])]) {
    var names: [String] = []
    var numbers: [Substring: Int] = [:]
    var phrases: [(Substring, Int)] = []
    for line in lines {
      let group = numbers[line.name] ?? names.count
      if group == names.count {
        numbers[line.name] = group
        names.append(String(line.name))
        phrases.append((line.name, group))
      }
      phrases += line.phrases.map { ($0, group) }
    }
    self.names = names
    for (phrase, group) in phrases { add(phrase, to: group) }
  }

  private mutating func add(_ phrase: Substring, to group: Int) {
    let words = TextWord.words(of: String(phrase)).filter { !Self.skipped.contains($0.folded) }
    let stems = words.map { PorterStemmer.stem(of: $0.compared) }
    guard stems.count > 1 else {
      if let word = words.first, let stem = stems.first { add(word.compared, stem, to: group) }
      return
    }
    var node = 0
    for stem in stems {
      if let next = nodes[node].next[stem] {
        node = next
      } else {
        nodes[node].next[stem] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    nodes[node].group = group
  }

  private mutating func add(_ spelling: String, _ stem: String, to group: Int) {
    spellings[spelling] = group
    if let known = stems[stem] {
      if known != group { stems[stem] = .some(nil) }
    } else {
      stems[stem] = .some(group)
    }
  }
}

extension FieldSynonyms {
  /// What is known of a word with this stem.
  func word(_ word: TextWord, stem: String) -> Word {
    let isSkipped = Self.skipped.contains(word.folded)
    return Word(
      stem: stem,
      isSkipped: isSkipped,
      group: isSkipped ? nil : spellings[word.compared] ?? stems[stem].flatMap { $0 },
      beginsPhrase: !isSkipped && nodes[0].next[stem] != nil
    )
  }

  /// The words of a text and, where they make one, phrases.
  ///
  /// The longest phrase that begins at a word goes before those in it.
  func terms(of words: [Word]) -> [Term] {
    var terms: [Term] = []
    var place = 0
    while place < words.count {
      let term =
        phrase(from: place, words) ?? Term(words: place..<place + 1, group: words[place].group)
      terms.append(term)
      place = term.words.upperBound
    }
    return terms
  }

  private func phrase(from start: Int, _ words: [Word]) -> Term? {
    guard words[start].beginsPhrase else { return nil }
    var node = 0
    var found: Term?
    for place in start..<words.count where !words[place].isSkipped {
      guard let next = nodes[node].next[words[place].stem] else { break }
      node = next
      if let group = nodes[node].group { found = Term(words: start..<place + 1, group: group) }
    }
    return found
  }
}

extension TextWord {
  /// Without the ending of one to whom something belongs.
  fileprivate var compared: String { owner ?? folded }
}
