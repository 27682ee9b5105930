/// Lists of single words from a text in `Resources`, by their names.
struct Lexicon: Sendable {
  private let lists: [Substring: WordSet]

  /// Reads lines such as `months: january, february`; other lines are passed over.
  init(parsing text: String) {
    lists = WordLists.words(of: text).mapValues { WordSet($0) }
  }

  /// The list of a name, which must be there: it is the code that asks.
  subscript(name: StaticString) -> WordSet {
    guard let list = lists["\(name)"] else {
      preconditionFailure("no list of words is called \(name)")
    }
    return list
  }
}

extension Lexicon {
  static let cases = Lexicon(parsing: DefaultCaseWords.text)
  static let figures = Lexicon(parsing: DefaultFigureWords.text)
  static let labels = Lexicon(parsing: DefaultLabelWords.text)
  static let reviews = Lexicon(parsing: DefaultReviewWords.text)
  static let statements = Lexicon(parsing: DefaultStatementWords.text)
  static let titles = Lexicon(parsing: DefaultTitleWords.text)
}
