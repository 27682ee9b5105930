/// What is looked for in the text of records: words and phrases joined by AND, OR, NOT and NEAR/n.
///
/// Words are compared folded: without regard to case, accents and apostrophes, whole or, for
/// `word*`, by their beginning. A phrase is written as in a codebook: its words stand in a row in
/// one sentence, `...` lets up to four others between, `mum|dad` is either word.
public struct Query: Hashable, Sendable {
  /// As the user wrote it.
  public let text: String
  /// Words such as "or" that stand for themselves and may have been meant to join others.
  public let doubtfulWords: [String]
  let root: Node

  indirect enum Node: Hashable, Sendable {
    /// Any of these phrases.
    case words([Phrase])
    /// Both in one sentence, in either order, with at most so many words between.
    case near(Node, Node, Int)
    case and([Node])
    case or([Node])
    case not(Node)
  }

  /// Where AND and NOT are judged.
  public enum Scope: String, CaseIterable, Sendable {
    case record
    case sentence
  }

  /// - Throws: `QueryError` with the place of what is wrong.
  public init(parsing text: String) throws(QueryError) {
    var parser = try QueryParser(text)
    root = try parser.wholeQuery()
    self.text = text
    doubtfulWords = parser.doubtfulWords
  }
}

extension Query.Node {
  /// Whether a text that fits has words to show for it.
  var findsWords: Bool {
    switch self {
    case .words, .near: true
    case .and(let nodes): nodes.contains { $0.findsWords }
    case .or(let nodes): nodes.allSatisfy { $0.findsWords }
    case .not: false
    }
  }

  /// Whether it is found in one place, so that something can be near it.
  var isLocal: Bool {
    switch self {
    case .words, .near: true
    case .or(let nodes): nodes.allSatisfy { $0.isLocal }
    case .and, .not: false
    }
  }
}
