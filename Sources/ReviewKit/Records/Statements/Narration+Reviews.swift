/// Statements about reviews in general, or about the paper they stand in: background, whatever they
/// say of learning.
extension Narration {
  /// "This newsletter looks at …", "A learning review is held when …", "The Act requires a board to
  /// review …".
  static func isAboutPaperOrProcess(_ statement: Statement) -> Bool {
    speaksOfPaper(statement.tokens) || explainsReviews(statement.tokens)
  }

  /// "This learning leaflet sets out …", "In this edition …", "Our briefings are …".
  private static func speaksOfPaper(_ tokens: [Token]) -> Bool {
    let words = Array(tokens.lazy.filter(\.isWord).prefix(6).map(\.text))
    guard let start = words.first.map({ $0 == "in" || $0 == "welcome" ? 1 : 0 }),
      let opening = words.dropFirst(start).first
    else { return false }
    let papers = TitleWords.standard.publications
    if ["this", "these", "our", "the", "to"].contains(opening) {
      let reach = opening == "the" ? 0 : opening == "this" ? 4 : 3
      return words.dropFirst(start + 1).prefix(reach).contains(where: papers.contains)
    }
    // "Seven minute briefings are …"
    return words.prefix(3).contains { $0 == "briefings" || $0 == "leaflets" }
  }

  /// How many words may stand in front of what a statement explains.
  private static let reach = 18

  /// Whether a statement says what reviews of a kind are, what they are for or when one is held.
  static func explainsReviews(_ tokens: [Token]) -> Bool {
    let opening = Array(tokens.prefix(reach))
    return definesKind(opening) || citesDuty(opening, tokens)
  }

  /// "Practice reviews are not held to …", "A serious case review (SCR) is a …".
  private static func definesKind(_ opening: [Token]) -> Bool {
    guard let kind = ReviewKinds.standard.place(in: opening)?.place ?? plural(in: opening),
      kind.lowerBound <= 6
    else { return false }
    let isMany = opening[kind.upperBound - 1].text.hasSuffix("s")
    let article = opening[..<kind.lowerBound].last { !$0.isCapitalised || $0.text.utf8.count < 4 }
    guard isMany || article.map({ ["a", "an"].contains($0.text) }) ?? false else { return false }
    var next = kind.upperBound
    while next < opening.count, opening[next].text == "(",
      let close = opening[next...].firstIndex(where: { $0.text == ")" })
    {
      next = close + 1
    }
    guard next + 1 < opening.count else { return false }
    if doings.contains(opening[next].text) { return true }
    return ["is", "are"].contains(opening[next].text)
      && complements.contains(opening[next + 1].text)
  }

  /// "Reviews", "case reviews", "SARs": many of a kind.
  private static func plural(in opening: [Token]) -> Range<Int>? {
    let place = opening.firstIndex { plurals.contains($0.text) }
    return place.map { $0..<$0 + 1 }
  }

  /// "The Care Act 2014 requires a board to arrange a review when …".
  private static func citesDuty(_ opening: [Token], _ tokens: [Token]) -> Bool {
    guard let law = opening.firstIndex(where: { laws.contains($0.text) && $0.isCapitalised }),
      let duty = tokens[law...].prefix(14).firstIndex(where: { duties.contains($0.text) })
    else { return false }
    return tokens[duty...].prefix(40).contains {
      ["review", "reviews", "sar", "sars", "dhr", "dhrs"].contains($0.text)
    }
  }

  private static let plurals = Lexicon.reviews["manyReviews"]
  private static let doings = Lexicon.reviews["reviewDoings"]
  private static let complements = Lexicon.reviews["reviewComplements"]
  private static let laws = Lexicon.reviews["laws"]
  private static let duties = Lexicon.reviews["duties"]
}
