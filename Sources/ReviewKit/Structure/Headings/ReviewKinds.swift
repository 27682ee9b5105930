/// What the field calls its reviews, by kind.
struct ReviewKinds: Sendable {
  /// A name whose kind is `nil` only says that there is a review.
  private let names: [(words: [Word], kind: Review.Kind?)]
  /// The first words of all names, which tell most texts at once.
  private let openers: WordSet

  static let standard = ReviewKinds(parsing: DefaultReviewKinds.text)

  /// Reads lines such as `rapid-review: rapid review, rapid case review`.
  ///
  /// The first name found decides; names behind `unnamed` leave the kind open.
  init(parsing text: String) {
    var names: [(words: [Word], kind: Review.Kind?)] = []
    for (name, phrases) in WordLists.lines(of: text) {
      let key = name.filter { $0 != " " }
      let kind = Review.Kind(rawValue: key)
      guard kind != nil || key == "unnamed" else { continue }
      for phrase in phrases {
        let words = phrase.lowercased()[...].parts(at: UInt8(ascii: " "), UInt8(ascii: "-"))
        names.append((words.map { Word($0) }, kind))
      }
    }
    self.names = names
    openers = WordSet(names.compactMap(\.words.first))
  }

  /// Where a kind of review is named among the tokens, and which.
  func place(in tokens: [Token]) -> (kind: Review.Kind?, place: Range<Int>)? {
    guard tokens.contains(where: { openers.contains($0.text) }) else { return nil }
    for (words, kind) in names {
      for start in tokens.indices where tokens[start].text == words[0] {
        if let end = end(of: words, from: start, in: tokens) { return (kind, start..<end) }
      }
    }
    return nil
  }

  /// The kinds named among the tokens, each once, in the order of the list.
  func kinds(in tokens: [Token]) -> [Review.Kind] {
    var kinds: [Review.Kind] = []
    guard tokens.contains(where: { openers.contains($0.text) }) else { return kinds }
    for (words, kind) in names {
      guard let kind, !kinds.contains(kind) else { continue }
      let isNamed = tokens.indices.contains {
        tokens[$0].text == words[0] && end(of: words, from: $0, in: tokens) != nil
      }
      if isNamed { kinds.append(kind) }
    }
    return kinds
  }

  /// Where the name ends that begins at `start`; marks between its words do not matter.
  private func end(of words: [Word], from start: Int, in tokens: [Token]) -> Int? {
    var place = start
    for word in words {
      while place < tokens.count, tokens[place].text == "-" { place += 1 }
      guard place < tokens.count, tokens[place].text == word else { return nil }
      place += 1
    }
    return place
  }
}
