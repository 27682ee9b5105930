// MARK: - Semicolons and sentences

extension RunInList {
  /// Clauses between semicolons, and the sentences in front of and behind them; `nil` without a
  /// semicolon.
  init?(semicolonsIn tokens: [Token]) {
    let found = Self.semicolons(in: tokens, from: 0)
    guard !found.isEmpty else { return nil }
    items = found.map { Item(number: nil, tokens: $0) }
    lead = 0..<0
  }

  /// Its sentences, a sentence that only takes up the one before ("This led to …") with it.
  init(sentencesOf tokens: [Token]) {
    items = Self.sentences(in: tokens, from: 0)
      .map { Item(number: nil, tokens: Self.trimmed($0, in: tokens)) }
      .filter { !$0.tokens.isEmpty }
    lead = 0..<0
  }

  /// The clauses of a list from `start` on; none where no semicolon stands outside of brackets.
  static func semicolons(in tokens: [Token], from start: Int) -> [Range<Int>] {
    var isList = false
    var clauses: [Range<Int>] = []
    for sentence in sentences(in: tokens, from: start) {
      let parts = self.clauses(of: sentence, in: tokens)
      // Behind the list a lone semicolon joins two halves of one sentence.
      if parts.count > 2 || (parts.count == 2 && !isList) {
        isList = true
        clauses += parts
      } else {
        clauses.append(sentence)
      }
    }
    return isList ? clauses.map { trimmed($0, in: tokens) }.filter { $0.count > 1 } : []
  }

  private static func clauses(of sentence: Range<Int>, in tokens: [Token]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var depth = 0
    var start = sentence.lowerBound
    for place in sentence {
      switch tokens[place].text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ";" where depth == 0:
        clauses.append(start..<place)
        start = place + 1
      default: break
      }
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private static func sentences(in tokens: [Token], from start: Int) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var begin = start
    for place in tokens.indices[start...].dropLast() where endsSentence(place, in: tokens) {
      sentences.append(begin..<place + 1)
      begin = place + 1
    }
    if begin < tokens.count { sentences.append(begin..<tokens.count) }
    return sentences
  }

  private static func endsSentence(_ place: Int, in tokens: [Token]) -> Bool {
    guard [".", "?", "!"].contains(tokens[place].text), place > 0 else { return false }
    let (last, next) = (tokens[place - 1], tokens[place + 1])
    // "St. Brannock" and "e.g. X" go on.
    guard last.text.utf8.count > 2 || last.text.startsWithDigit || !last.isWord else {
      return false
    }
    guard tokens[place].range.upperBound < next.range.lowerBound else { return false }
    return next.isCapitalised && !goingOn.contains(next.text)
  }

  /// Words by which a sentence takes up the one before.
  private static let goingOn = Lexicon.statements["goingOn"]

  /// A run of tokens without marks and joining words around it.
  static func trimmed(_ range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end,
      !tokens[start].isWord && !opening.contains(tokens[start].text)
        || joining.contains(tokens[start].text)
    {
      start += 1
    }
    while end > start,
      [";", ",", "-"].contains(tokens[end - 1].text)
        || joining.contains(tokens[end - 1].text)
    {
      end -= 1
    }
    return start..<end
  }

  private static let opening: WordSet = ["(", "[", "\"", "'", "£", "%"]
  private static let joining: WordSet = ["and", "or"]
}
