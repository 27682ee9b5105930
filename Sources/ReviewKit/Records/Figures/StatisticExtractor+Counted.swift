/// What was counted before: the units of figures that do not name theirs.
extension StatisticExtractor {
  /// Whether figures without a unit that follow may count the same.
  private func isPopulation(_ figure: Figure) -> Bool {
    switch units.class(of: figure.unit) {
    case .people?, .sources?: true
    case .participants?: figure.of != nil || figure.percent != nil
    default: false
    }
  }

  /// Keeps what a figure counts for those that follow and do not say it; "12 cases: 7 girls and 5
  /// boys" goes on to speak of cases.
  mutating func keep(_ unit: String, of figure: Figure, isFirst: Bool, _ review: Int?) {
    if units.class(of: unit) == .people, people[review ?? -1] == nil {
      people[review ?? -1] = unit
    }
    if isPopulation(figure) {
      if sectionUnit == nil || (figure.isBareCount && isFirst) { sectionUnit = unit }
      if population[review ?? -1] == nil, units.class(of: unit) != .participants {
        population[review ?? -1] = unit
      }
    } else if figure.isBareCount, Self.bodies.contains(Word(unit)) {
      sectionBodies = unit
    }
    if figure.isBareCount, let count = figure.count, count > 2, counted[count] == nil {
      counted[count] = unit
    }
  }

  /// "An analysis of 16 reviews" says what is counted below; "In 5 of 7 reviews" under a title is a
  /// figure.
  mutating func readHeading(_ passage: Passage, _ tokens: [Token], at index: Int) {
    guard FigureScanner.mayHold(tokens) else { return }
    let review = reviews.place(of: index)
    for figure in FigureScanner(tokens, units: units).figures {
      guard let unit = figure.unit else { continue }
      guard figure.isBareCount else {
        add(figure, Source(tokens: tokens, end: tokens.count, passage: passage), at: index)
        continue
      }
      guard let count = figure.count, count > 2, isPopulation(figure) else { continue }
      if counted[count] == nil { counted[count] = unit }
      if population[review ?? -1] == nil { population[review ?? -1] = unit }
      if units.class(of: unit) == .sources, !words.holds(.story, Word(unit)) {
        cohortLevel = level(at: index)
      }
    }
  }

  /// Those who come to a course or answer a survey.
  private static let bodies = Lexicon.figures["answering"]
}
