/// The clauses of a sentence, told by the words that join them and by a verb on both sides.
enum Clause {
  private static let joints = Lexicon.cases["joints"]
  private static let pronouns = Lexicon.cases["subjects"]
  private static let openers = Lexicon.cases["openers"]
  private static let finite = Lexicon.cases["finite"]

  /// The clauses in order; together they hold all tokens.
  static func ranges(in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var hasVerb = false
    for place in tokens.indices {
      if place > start, isBoundary(place, in: tokens, hasVerb: hasVerb) {
        ranges.append(start..<place)
        start = place
        hasVerb = false
      }
      if isVerb(tokens[place]) { hasVerb = true }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  /// A verb that says something of a subject.
  static func isVerb(_ token: Token) -> Bool {
    finite.contains(token.text) || token.text.hasSuffix("n't")
  }

  private static func isBoundary(_ place: Int, in tokens: [Token], hasVerb: Bool) -> Bool {
    let token = tokens[place]
    if token.text == ";" || token.text == ":" { return true }
    if token.text == "who" || token.text == "whose" { return true }
    // "Her mother, who had left, was 19": the main clause goes on behind the comma.
    guard hasVerb else { return false }
    if joints.contains(token.text) { return true }
    if token.text == "-" { return isSpaced(place, in: tokens) }
    if openers.contains(token.text) { return begins(at: place + 1, in: tokens) }
    guard token.text == "," else { return false }
    return begins(at: place + 1, in: tokens)
      || (tokens.indices.contains(place + 1) && isVerb(tokens[place + 1]))
  }

  /// A subject and its verb.
  private static func begins(at place: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    let first = tokens[place]
    if pronouns.contains(first.text) { return true }
    // "and parents were"
    if first.isWord, tokens.indices.contains(place + 1), beings.contains(tokens[place + 1].text) {
      return true
    }
    guard determiners.contains(first.text) || first.isCapitalised else { return false }
    return tokens[(place + 1)...].prefix(5).prefix { $0.text != "," && $0.text != "and" }
      .contains(where: isVerb)
  }

  private static func isSpaced(_ dash: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(dash + 1) else { return false }
    return tokens[dash - 1].range.upperBound < tokens[dash].range.lowerBound
      && tokens[dash].range.upperBound < tokens[dash + 1].range.lowerBound
  }

  private static let beings = Lexicon.cases["beings"]
  private static let determiners = Lexicon.cases["determiners"]
}
