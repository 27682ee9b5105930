/// What figures count that do not say so themselves.
extension FigureScanner {
  /// A figure without a unit counts what the one before it, or the opening of the sentence, counts.
  mutating func shareUnits() {
    let opening = openingUnit
    if let first = figures.first, first.unit == nil, first.isBareCount,
      isAmongBodiesBefore || isReply(first.place.lowerBound)
    {
      figures[0].unit = before?.unit
    }
    // "This compares with 25%": what the sentence before counts.
    if let first = figures.first, first.unit == nil, first.percent != nil, opening == nil,
      ["this", "that", "it", "these"].contains(text(0))
    {
      figures[0].unit = before?.unit
    }
    for index in figures.indices where figures[index].unit == nil {
      if let unit = unitBeforeBracket(figures[index]) {
        figures[index].unit = unit
        continue
      }
      figures[index].unit = opening ?? (index > 0 ? figures[index - 1].unit : nil)
    }
  }

  /// Whether the sentence before counted agencies or workers.
  private var isAmongBodiesBefore: Bool {
    before.map { $0.isBareCount && units.class(of: $0.unit) == .participants } ?? false
  }

  /// "All children (100%)": what stands in front of the brackets.
  private func unitBeforeBracket(_ figure: Figure) -> String? {
    let open = figure.place.lowerBound - 1
    guard figure.percent != nil, text(open) == "(", open > 0,
      let unit = units.unit(at: open - 1, in: tokens), unit.isPlural
    else { return nil }
    return unit.unit
  }

  /// "Of the staff who answered, 61% …".
  private var openingUnit: String? {
    guard text(0) == "of" || text(0) == "among" || text(0) == "amongst" else { return nil }
    guard let unit = unit(from: 1), let first = figures.first,
      unit.end <= first.place.lowerBound
    else { return nil }
    return unit.unit
  }
}
