/// What one figure of a sentence says of another.
extension FigureScanner {
  /// "54% (7 of 13)", "7 of 13 (54%)" and "two thirds of the reviews (eight)" are one figure.
  mutating func joinBrackets() {
    var joined: [Figure] = []
    for figure in figures {
      if let last = joined.last, isBracketed(figure), let both = union(last, figure) {
        joined[joined.count - 1] = both
      } else {
        joined.append(figure)
      }
    }
    for index in joined.indices { addBareBracket(&joined[index]) }
    figures = joined
  }

  private func union(_ last: Figure, _ figure: Figure) -> Figure? {
    guard figure.place.lowerBound - last.place.upperBound <= 12,
      figure.unit == nil || last.unit == nil || figure.unit == last.unit
    else { return nil }
    var both = last
    if last.isWordShare, figure.percent == nil {
      (both.count, both.of, both.isWordShare) = (figure.count, figure.of, false)
    } else {
      guard (last.percent == nil) != (figure.percent == nil),
        last.count == nil || figure.count == nil
      else { return nil }
      both.percent = last.percent ?? figure.percent
      both.count = last.count ?? figure.count
      both.of = last.of ?? figure.of
    }
    both.unit = last.unit ?? figure.unit
    if both.unit == nil, let unit = unitBehindBracket(figure.place.upperBound) {
      both.unit = unit.unit
      both.place = last.place.lowerBound..<unit.end
    }
    return both
  }

  /// "54% (7/13) of the children".
  private func unitBehindBracket(_ place: Int) -> (unit: String, end: Int)? {
    guard text(place) == ")" else { return nil }
    if text(place + 1) == "of", let noun = unit(from: place + 2) { return noun }
    return unit(from: place + 1)
  }

  /// "(eight)" or "(7)" behind a share in words or a percentage.
  private func addBareBracket(_ figure: inout Figure) {
    let open = figure.place.upperBound
    guard figure.isWordShare || (figure.percent != nil && figure.count == nil), text(open) == "(",
      let number = number(behindBracketAt: open)
    else { return }
    guard text(number.end) == ")", !(1900...2100 ~= number.value) else { return }
    figure.count = number.value
    figure.of = nil
    if figure.isWordShare { figure.percent = nil }
    figure.isWordShare = false
    figure.place = figure.place.lowerBound..<number.end + 1
    if figure.unit == nil, let unit = unitBehindBracket(number.end) { figure.unit = unit.unit }
  }

  private func isBracketed(_ figure: Figure) -> Bool {
    text(figure.place.lowerBound - 1) == "("
  }
}

extension FigureScanner {
  /// "Of the 8 children 7 were …" gives 7 of 8, and "four of the six were …, one had …" 1 of 6.
  mutating func shareBases() {
    shareOpeningBase()
    var base: Figure?
    for index in figures.indices {
      let figure = figures[index]
      if figure.of != nil {
        let isPlain = figure.percent == nil && !figure.isWordShare && !isBracketed(figure)
        base = isPlain && text(figure.place.lowerBound + 1) != "/" ? figure : nil
      } else if let base, let of = base.of, let count = figure.count, figure.percent == nil,
        figure.unit == nil, count <= of
      {
        figures[index].of = of
        figures[index].unit = base.unit
      }
    }
  }

  private mutating func shareOpeningBase() {
    guard figures.count > 1, let first = figures.first, first.isBareCount, isOpeningBase(first)
    else { return }
    figures[0].isBase = true
    for index in figures.indices.dropFirst() where figures[index].isBareCount {
      let isSame = figures[index].unit == nil || figures[index].unit == first.unit
      guard isSame, (figures[index].count ?? 0) <= (first.count ?? 0) else { continue }
      figures[index].of = first.count
      figures[index].unit = figures[index].unit ?? first.unit
    }
  }

  /// "Of the 8 children", "Among these 14 cases" at the head of a sentence.
  private func isOpeningBase(_ figure: Figure) -> Bool {
    let start = figure.place.lowerBound
    guard 1...3 ~= start else { return false }
    let opening = text(0) == "out" && text(1) == "of" ? text(1) : text(0)
    return opening == "of" || opening == "among" || opening == "amongst"
  }

  /// A figure without a unit counts what the one before it, or the opening of the sentence, counts.
  mutating func shareUnits() {
    let opening = openingUnit
    for index in figures.indices where figures[index].unit == nil {
      figures[index].unit = opening ?? (index > 0 ? figures[index - 1].unit : nil)
    }
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
