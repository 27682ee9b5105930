/// Whether a number is a figure: by the words of its clause.
extension StatisticExtractor {
  /// "20 files will be read", "should read 20 files": what is still to be counted.
  func isAhead(_ figure: Figure, _ sentence: Sentence) -> Bool {
    let (start, end) = (figure.place.lowerBound, figure.place.upperBound)
    let around = sentence.tokens[max(0, start - 6)..<start] + sentence.tokens[end...].prefix(4)
    return around.contains { ["will", "should", "must", "shall"].contains($0.text) }
  }

  /// Whether incidents, reports or the like are counted, which one family may have many of.
  func isStory(_ figure: Figure) -> Bool {
    figure.unit.map { words.holds(.story, Word($0)) } ?? false
  }

  /// "Plan in place: 17/24", "Record of fathers 40%": a label with its share, and nothing asked for.
  func isLabelled(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard !figure.isBareCount, before > 0, sentence.count <= 16 else { return false }
    let isLast = figure.place.upperBound + 1 >= sentence.count
    return [":", "-", "("].contains(sentence[before].text)
      || (isLast && !["to", "by", "at", "least", "of"].contains(sentence[before].text))
  }

  /// "four managers took part", "the reviewer met two managers".
  func takesPart(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let place = figure.place
    var before = sentence[max(0, place.lowerBound - 8)..<place.lowerBound]
    if let cut = before.lastIndex(where: { $0.text == ";" }) { before = before[(cut + 1)...] }
    let behind = sentence[place.upperBound...].prefix(10).prefix { $0.text != ";" }
    return words.holds(.parts, among: before) || words.holds(.meetings, among: before.suffix(5))
      || words.holds(.parts, among: behind)
  }

  /// "22 replied".
  func isReply(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let next = figure.place.upperBound
    return sentence.indices.contains(next) && Self.replies.contains(sentence[next].text)
  }

  private static let replies = Lexicon.figures["replies"]

  /// "speaks of “the children” 23 times" counts words.
  func isQuoted(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard sentence.indices.contains(before) else { return false }
    return sentence[before].text == "\"" || sentence[before].text == "'"
  }

  /// "One mother told us": her words follow.
  func tells(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let next = figure.place.upperBound
    return sentence.indices.contains(next) && words.holds(.sayings, sentence[next].text)
  }

  /// "The reviewer read 16 assessments".
  func isRead(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard before > 0 else { return false }
    let verb = sentence[before].text == "at" ? before - 1 : before
    return words.holds(.drawn, sentence[verb].text)
  }

  /// "We looked at 14 reviews from our region".
  func isDrawnOn(_ figure: Figure, _ sentence: Sentence) -> Bool {
    sentence.isOnSources && figure.isBareCount && (figure.count ?? 0) > 4
      && units.class(of: figure.unit) == .sources
  }

  /// "12 such deaths; in 9 …": more than the review of one case is about.
  func isMany(_ figure: Figure) -> Bool {
    guard figure.isBareCount, let count = figure.count else { return false }
    switch units.class(of: figure.unit) {
    case .sources?: return count >= 10
    case .people?: return count >= 20
    default: return false
    }
  }

  /// "This report looks at 24 reviews": the document is about many.
  func namesCases(_ figure: Figure, _ setting: Setting) -> Bool {
    !setting.isInReview && figure.isBareCount && (figure.count ?? 0) > 2
      && units.class(of: figure.unit) == .sources
  }

  /// "the records of 14 children".
  func isSample(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound
    guard before > 1, sentence[before - 1].text == "of" else { return false }
    return ["records", "files"].contains(sentence[before - 2].text)
  }
}
