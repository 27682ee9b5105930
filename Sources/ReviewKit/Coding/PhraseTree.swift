/// All phrases of a codebook, word by word: phrases that begin alike share their first nodes.
struct PhraseTree: Sendable {
  /// What a phrase is to its theme.
  enum Use: Sendable {
    case anywhere
    case inHeadings
    case exclusion
  }

  /// A phrase that is complete.
  struct End: Hashable, Sendable {
    /// Its place in the codebook's themes.
    let theme: Int
    let use: Use
  }

  struct Node: Sendable {
    /// The node after a word, by the word's place in `words`.
    var next: [(word: Int, node: Int)] = []
    /// The node in which a gap is waited out.
    var gap: Int?
    var ends: [End] = []
  }

  /// Words and stems, each once, in the order in which the codebook has them.
  private(set) var words: [Phrase.Word] = []
  /// The first one is the root.
  private(set) var nodes = [Node()]

  init(codebook: Codebook) {
    var places: [Phrase.Word: Int] = [:]
    for (theme, entry) in codebook.themes.enumerated() {
      for (phrases, use) in [
        (entry.phrases, Use.anywhere), (entry.headingPhrases, .inHeadings),
        (entry.exclusions, .exclusion),
      ] {
        for phrase in phrases {
          insert(phrase, end: End(theme: theme, use: use), places: &places)
        }
      }
    }
  }

  private mutating func insert(_ phrase: Phrase, end: End, places: inout [Phrase.Word: Int]) {
    var node = 0
    for word in phrase.words {
      if word == .gap {
        node = gapNode(after: node)
      } else {
        node = self.node(after: node, word: place(of: word, in: &places))
      }
    }
    if node != 0, !nodes[node].ends.contains(end) { nodes[node].ends.append(end) }
  }

  private mutating func place(
    of word: Phrase.Word, in places: inout [Phrase.Word: Int]
  ) -> Int {
    if let place = places[word] { return place }
    places[word] = words.count
    words.append(word)
    return words.count - 1
  }

  private mutating func gapNode(after node: Int) -> Int {
    if let gap = nodes[node].gap { return gap }
    nodes[node].gap = nodes.count
    nodes.append(Node())
    return nodes.count - 1
  }

  private mutating func node(after node: Int, word: Int) -> Int {
    if let next = nodes[node].next.first(where: { $0.word == word }) { return next.node }
    nodes[node].next.append((word, nodes.count))
    nodes.append(Node())
    return nodes.count - 1
  }
}
