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

  /// "An analysis of 16 reviews": a title that says what is counted below.
  mutating func keepNamed(in heading: [Token], at index: Int) {
    guard FigureScanner.mayHold(heading) else { return }
    let review = reviews.place(of: index)
    for figure in FigureScanner(heading, units: units).figures where figure.isBareCount {
      guard let count = figure.count, count > 2, let unit = figure.unit, isPopulation(figure) else {
        continue
      }
      if counted[count] == nil { counted[count] = unit }
      if population[review ?? -1] == nil { population[review ?? -1] = unit }
    }
  }

  /// Those who come to a course or answer a survey.
  private static let bodies: WordSet = [
    "staff", "practitioners", "professionals", "respondents", "delegates", "participants",
    "attendees", "people", "students", "teachers", "workers",
  ]
}
