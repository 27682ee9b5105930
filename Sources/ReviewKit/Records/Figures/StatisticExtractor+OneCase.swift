/// Numbers that are facts of one child, one family or one case among many.
extension StatisticExtractor {
  private static let singling = Lexicon.figures["singling"]

  /// "His attendance had fallen to 41%": a percentage of one child's own.
  func isOfOneBody(_ figure: Figure, _ sentence: Sentence, _ setting: Setting) -> Bool {
    guard setting.isInReview, !setting.isCohort, figure.percent != nil, figure.of == nil,
      figure.count == nil,
      ["%", "cent", "percent"].contains(sentence.tokens[figure.place.upperBound - 1].text)
    else { return false }
    let end = figure.place.upperBound
    let behind = sentence.tokens[end...].first?.text ?? ""
    // "School recorded 61% attendance."
    if words.holds(.own, behind), end + 1 >= sentence.tokens.count { return true }
    let before = max(0, figure.place.lowerBound - 16)..<figure.place.lowerBound
    guard let place = before.last(where: { words.holds(.own, sentence.tokens[$0].text) }) else {
      return false
    }
    // "attendance at core groups", "attendance by the police" are those of many.
    return place + 1 >= sentence.tokens.count
      || !["at", "by", "of"].contains(sentence.tokens[place + 1].text)
  }

  /// "For one child there had been four social workers": facts of a single case among many.
  func isOfOne(_ figure: Figure, _ sentence: Sentence) -> Bool {
    let kind = units.class(of: figure.unit)
    guard figure.isBareCount, kind == .participants || kind == .events else { return false }
    let tokens = sentence.tokens
    return (1..<max(1, figure.place.lowerBound)).contains { place in
      tokens[place].text == "one" && Self.singling.contains(tokens[place - 1].text)
        && [.people, .sources].contains(
          units.unit(at: place + 1, in: tokens).flatMap { units.class(of: $0.unit) }
        )
    }
  }

  /// "were involved with one child", "a book which one child made": one of them in passing.
  func isBeside(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    return figure.count == 1 && figure.isBareCount && before >= 0
      && units.class(of: figure.unit) == .people && Self.beside.contains(sentence[before].text)
  }

  private static let beside = Lexicon.figures["beside"]

  /// "known to eleven professionals", "seen by five workers": those around one family.
  func isAroundOne(_ figure: Figure, _ sentence: [Token]) -> Bool {
    guard figure.isBareCount else { return false }
    let start = max(1, figure.place.lowerBound - 4)
    return sentence.indices.contains { place in
      place >= start && place < figure.place.lowerBound
        && ["to", "by"].contains(sentence[place].text)
        && words.holds(.around, sentence[place - 1].text)
    }
  }

  /// "She had seven placements and five social workers": whom one family had over the years.
  func isHad(_ figure: Figure, _ sentence: [Token]) -> Bool {
    guard figure.isBareCount, let noun = figure.unit?[...].parts(at: UInt8(ascii: " ")).last,
      Self.assigned.contains(Word(noun))
    else { return false }
    let start = figure.place.lowerBound
    return sentence[max(0, start - 6)..<start].contains { Self.having.contains($0.text) }
      && !sentence[..<start].contains { words.holds(.teams, $0.text) }
  }

  private static let assigned = Lexicon.figures["assigned"]
  private static let having = Lexicon.figures["having"]

  /// "She attended four schools".
  func isAttended(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    return figure.isBareCount && before >= 0 && sentence[before].text == "attended"
  }
}
