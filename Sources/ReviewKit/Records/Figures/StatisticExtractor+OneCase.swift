/// Numbers that are facts of one child, one family or one case among many.
extension StatisticExtractor {
  private static let singling = Lexicon.figures["singling"]

  /// "His attendance had fallen to 41%": a percentage of one child's own.
  func isOfOneBody(_ figure: Figure, _ sentence: Sentence, _ setting: Setting) -> Bool {
    guard setting.isInReview, !setting.isCohort, figure.percent != nil, figure.of == nil,
      figure.count == nil,
      ["%", "cent", "percent"].contains(sentence.tokens[figure.place.upperBound - 1].text)
    else { return false }
    let before = max(0, figure.place.lowerBound - 8)..<figure.place.lowerBound
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

  /// "She attended four schools".
  func isAttended(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    return figure.isBareCount && before >= 0 && sentence[before].text == "attended"
  }
}
