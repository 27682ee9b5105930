/// Other forms of the words of a query that the documents have and the query does not find: "bruising"
/// beside "bruise".
public struct RelatedForms: Hashable, Sendable {
  /// The word of the query, folded.
  public let word: String
  /// In the order of the alphabet.
  public let forms: [String]
  /// The beginning by which all are found, such as "bruis*".
  public let beginning: String

  /// A shorter beginning finds words that have nothing to do with each other.
  private static let shortestBeginning = 3
}

extension RelatedForms {
  /// The forms of the words that stand alone in a query, by their stems (Porter 1980), in records with
  /// texts; each word once, those without another form left out.
  public static func forms(of query: Query, in catalogue: Catalogue) -> [RelatedForms] {
    let sought = query.root.singleWords.reduce(into: [String]()) { words, word in
      if !words.contains(word) { words.append(word) }
    }
    guard !sought.isEmpty else { return [] }
    let stems = Set(sought.map { PorterStemmer.stem(of: $0) })
    var known: Set<String> = []
    var forms: [String: [String]] = [:]
    for record in catalogue.records {
      for word in TextWord.words(of: record.text) where known.insert(word.folded).inserted {
        // What belongs to somebody is found with the word itself.
        guard word.owner == nil else { continue }
        let stem = PorterStemmer.stem(of: word.folded)
        if stems.contains(stem) { forms[stem, default: []].append(word.folded) }
      }
    }
    return sought.compactMap { word in
      let others = forms[PorterStemmer.stem(of: word), default: []].filter {
        $0 != word && !sought.contains($0) && !query.root.finds(beginning: $0)
      }
      return RelatedForms(word, others.sorted())
    }
  }

  private init?(_ word: String, _ forms: [String]) {
    let beginning = forms.reduce(word) { $0.commonPrefix(with: $1) }
    guard !forms.isEmpty, beginning.utf8.count >= Self.shortestBeginning else { return nil }
    self.word = word
    self.forms = forms
    self.beginning = beginning + "*"
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

extension Query.Node {
  /// The words that are looked for alone and whole, but for those that must not be there.
  fileprivate var singleWords: [String] {
    switch self {
    case .words(let phrases):
      phrases.compactMap { phrase in
        guard phrase.words.count == 1, case .exact(let word)? = phrase.words.first else {
          return nil
        }
        return word
      }
    case .near(let one, let other, _): one.singleWords + other.singleWords
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.singleWords)
    case .not: []
    }
  }

  /// Whether a word is looked for by its beginning.
  fileprivate func finds(beginning word: String) -> Bool {
    switch self {
    case .words(let phrases):
      phrases.contains { phrase in
        guard phrase.words.count == 1, case .stem(let letters)? = phrase.words.first else {
          return false
        }
        return word.hasPrefix(letters)
      }
    case .near(let one, let other, _): one.finds(beginning: word) || other.finds(beginning: word)
    case .and(let nodes), .or(let nodes): nodes.contains { $0.finds(beginning: word) }
    case .not: false
    }
  }
}
