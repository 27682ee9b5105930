/// Lines of figures one below the other, which are figures and no statements.
extension RecordExtractor {
  /// "36% had a plan" / "In 7 of 10 the plan was late": one of two and more short lines right below
  /// each other that open with a share.
  func isInFigureRun(_ index: Int, _ words: [Token]) -> Bool {
    guard opensWithShare(words), outline.entries[index].block.passage.fragments.count <= 2 else {
      return false
    }
    switch role(at: index) {
    case .recommendations, .questions, .resources, .goodPractice, .concerns: return false
    default: break
    }
    return [index - 1, index + 1].contains { other in
      guard outline.entries.indices.contains(other), outline.entries[other].use == .text,
        outline.entries[max(index, other)].block.gap == 0,
        outline.entries[other].block.kind != .row,
        outline.entries[other].block.passage.fragments.count <= 2
      else { return false }
      return opensWithShare(Token.tokens(of: outline.entries[other].block.passage, in: bytes))
    }
  }

  /// A percentage or a fraction among the first words of one short sentence.
  private func opensWithShare(_ words: [Token]) -> Bool {
    guard 3...22 ~= words.count,
      words.prefix(3).contains(where: { $0.text.startsWithDigit }),
      !words.dropLast().contains(where: { $0.text == "." || $0.text == ";" })
    else { return false }
    return FigureScanner(words, countsBareNumbers: false).figures.contains {
      !$0.isBareCount && $0.place.lowerBound <= 2
    }
  }
}

// MARK: - Lines of figures

extension RecordExtractor {
  /// "4 of 6 actions complete": how far a plan has got, and nothing of what was done.
  private func countsProgress(_ words: [Token]) -> Bool {
    guard 5...14 ~= words.count,
      words[0].text.startsWithDigit || words[0].text == "all"
        || Quantity.value(of: words[0].text) != nil,
      words.contains(where: { Self.planned.contains($0.text) }),
      !words.dropLast().contains(where: { $0.text == "." || $0.text == ":" })
    else { return false }
    return words.suffix(4).contains { Self.states.contains($0.text) }
  }

  private static let planned = Lexicon.statements["planned"]
  private static let states = Lexicon.statements["progressStates"]

  /// A line that states figures and nothing else, among figures or under the heading of its theme.
  func isFigureLine(_ index: Int, _ words: [Token]) -> Bool {
    if countsProgress(words) || isInFigureRun(index, words) { return true }
    // A figure is cited with one line, so one that goes over several stays a record as well.
    guard words.count <= 45, outline.entries[index].block.passage.fragments.count == 1 else {
      return false
    }
    let isAmongFigures = role(at: index) == .statistics
    let opensTheme =
      role(at: index) == .theme && !sectionHasItems && !outline.entries[index].block.isItem
    guard isAmongFigures || opensTheme else { return false }
    let figures = FigureScanner(words, countsBareNumbers: true).figures
    guard let first = figures.first else { return false }
    if isAmongFigures { return first.place.lowerBound <= 3 || figures.contains { !$0.isBareCount } }
    let isOneSentence = !words.dropLast().contains { $0.text == "." || $0.text == ";" }
    return isOneSentence && figures.contains { $0.of != nil }
      && (first.place.lowerBound <= 5 || words.count <= 24)
  }
}
