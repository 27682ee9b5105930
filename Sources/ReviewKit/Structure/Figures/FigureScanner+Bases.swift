/// What brackets add to a figure.
extension FigureScanner {
  /// "54% (7 of 13)", "7 of 13 (54%)" and "two thirds of the reviews (eight)" are one figure.
  mutating func joinBrackets() {
    var joined: [Figure] = []
    for figure in figures {
      if let last = joined.last, last.place.upperBound > figure.place.lowerBound { continue }
      if let last = joined.last, isBracketed(figure), let both = union(last, figure) {
        joined[joined.count - 1] = both
      } else {
        joined.append(withBracket(figure))
      }
    }
    figures = joined
    for index in figures.indices { addSample(to: index) }
  }

  /// "41% were under one (n=14)".
  private mutating func addSample(to index: Int) {
    let figure = figures[index]
    guard figure.percent != nil, figure.count == nil else { return }
    let start = figure.place.upperBound
    let next = index + 1 < figures.count ? figures[index + 1].place.lowerBound : tokens.count
    let reach = start..<max(start, min(start + 12, next))
    guard let open = reach.first(where: { text($0) == "(" }), text(open + 1) == "n",
      let bracket = NumberBracket(at: open, in: tokens)
    else { return }
    figures[index].count = bracket.count
    figures[index].of = bracket.of
  }

  /// A figure with another one further on in brackets: "54% had been seen (7 of 13)".
  private func union(_ last: Figure, _ figure: Figure) -> Figure? {
    guard figure.place.lowerBound - last.place.upperBound <= 12,
      figure.unit == nil || last.unit == nil || figure.unit == last.unit,
      last.isWordShare || (last.percent == nil) != (figure.percent == nil),
      last.isWordShare || last.count == nil || figure.count == nil
    else { return nil }
    var both = merged(last, figure)
    both.unit = last.unit ?? figure.unit
    if both.unit == nil, let unit = unitBehindBracket(figure.place.upperBound) {
      both.unit = unit.unit
      both.place = last.place.lowerBound..<unit.end
    }
    return both
  }

  /// What a share in words says roughly, its brackets say exactly.
  private func merged(_ last: Figure, _ figure: Figure) -> Figure {
    var both = last
    if last.isWordShare {
      (both.count, both.of) = (nil, nil)
      (both.isWordShare, both.isRough) = (false, false)
    }
    both.percent = both.percent ?? figure.percent
    both.count = both.count ?? figure.count
    both.of = both.of ?? figure.of
    return both
  }

  /// A figure with the numbers in the brackets right behind it.
  private func withBracket(_ figure: Figure) -> Figure {
    let open = figure.place.upperBound
    guard text(open) == "(", let bracket = NumberBracket(at: open, in: tokens),
      figure.isWordShare || (figure.percent == nil) != (bracket.percent == nil)
        || (figure.percent != nil && figure.count == nil)
    else { return figure }
    var inside = Figure(
      percent: bracket.percent,
      count: bracket.count,
      of: bracket.of,
      place: 0..<0
    )
    if figure.percent != nil, bracket.percent != nil { return figure }
    if figure.count != nil, !figure.isWordShare { (inside.count, inside.of) = (nil, nil) }
    var both = merged(figure, inside)
    both.place = figure.place.lowerBound..<bracket.end
    if both.unit == nil, let unit = unitBehindBracket(bracket.end - 1) {
      both.unit = unit.unit
      both.place = figure.place.lowerBound..<unit.end
    }
    return both
  }

  /// "54% (7/13) of the children".
  private func unitBehindBracket(_ place: Int) -> (unit: String, end: Int)? {
    guard text(place) == ")" else { return nil }
    if text(place + 1) == "of", let noun = unit(from: place + 2) { return noun }
    return units.unit(at: place + 1, in: tokens).map { ($0.unit, place + 1 + $0.length) }
  }

  func isBracketed(_ figure: Figure) -> Bool {
    text(figure.place.lowerBound - 1) == "("
  }
}

// MARK: - Bases

extension FigureScanner {
  /// "Of the 8 children 7 were …" gives 7 of 8, and "four of the six were …, one had …" 1 of 6.
  mutating func shareBases() {
    shareOpeningBase()
    shareRelatives()
    shareChosen()
    var base: Figure?
    for index in figures.indices {
      let figure = figures[index]
      if let percent = figure.percent, let count = figure.count, figure.of == nil,
        let of = before?.count, before?.isBareCount == true, isShare(percent, count, of)
      {
        figures[index].of = of
        figures[index].unit = figure.unit ?? before?.unit
      } else if figure.percent != nil, figure.count == nil {
        base = nil
      } else if figure.of != nil {
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

  /// Whether a count and its percentage are of those that the sentence before counted.
  ///
  /// "The audit read 30 files. 21 (70%) …".
  private func isShare(_ percent: Double, _ count: Int, _ of: Int) -> Bool {
    of > count && abs(100 * Double(count) / Double(of) - percent) < 0.6
  }

  /// "Thirteen agencies were asked; eight had known her", "Twelve files were chosen: five …".
  private mutating func shareChosen() {
    guard let base = figures.first, base.isBareCount, base.unit != nil, let of = base.count,
      figures.count > 1
    else {
      return
    }
    let behind = tokens[base.place.upperBound..<figures[1].place.lowerBound]
    guard words.holds(.chosen, among: behind),
      behind.contains(where: { [";", ":"].contains($0.text) }) || isReply(behind)
    else { return }
    for index in figures.indices.dropFirst() {
      let figure = figures[index]
      let isSame = figure.unit == nil || units.class(of: figure.unit) == .people
      guard figure.isBareCount, isSame, let count = figure.count, count < of else { return }
      figures[index].of = of
      figures[index].unit = figure.unit ?? figures[index - 1].unit ?? base.unit
    }
  }

  /// "Nine agencies were invited to write and seven did so".
  private func isReply(_ tokens: ArraySlice<Token>) -> Bool {
    guard units.class(of: figures[0].unit) == .participants, figures[1].unit == nil,
      let last = tokens.last
    else { return false }
    return last.text == "and" || last.text == "but"
      || (["only", "just"].contains(last.text) && tokens.count > 3)
  }

  /// "14 children, of whom nine …", "71 forms, of which 38 …".
  private mutating func shareRelatives() {
    for index in figures.indices.dropFirst() where figures[index].of == nil {
      let start = figures[index].place.lowerBound
      guard text(start - 2) == "of", ["which", "whom"].contains(text(start - 1)),
        let of = figures[index - 1].count, let count = figures[index].count, count <= of
      else { continue }
      figures[index].of = of
      figures[index].unit = figures[index].unit ?? figures[index - 1].unit
    }
  }

  private mutating func shareOpeningBase() {
    guard let base = openingBase else { return }
    for index in figures.indices {
      guard figures[index].place.lowerBound >= base.end else {
        // "Of the 13 children:" stands over a list.
        figures[index].isBase = figures.count > 1 || base.end + 1 >= tokens.count
        continue
      }
      let isSame = figures[index].unit == nil || figures[index].unit == base.unit
      guard figures[index].isBareCount, isSame, (figures[index].count ?? 0) <= base.value else {
        continue
      }
      figures[index].of = base.value
      figures[index].unit = figures[index].unit ?? base.unit
    }
  }

  /// "Of the 8 children", "Among these 14 cases", "Of the remaining seven" at the head of a
  /// sentence.
  var openingBase: (value: Int, unit: String?, end: Int)? {
    // "3.2 Of 46 concerns nine …"
    var place = tokens.first.map { $0.number != nil && $0.integer == nil } == true ? 1 : 0
    if text(place) == "out" { place += 1 }
    guard ["of", "among", "amongst"].contains(text(place)) else { return nil }
    place += 1
    // "Of these, six were …": of those that the sentence before counted.
    if ["these", "them", "those"].contains(text(place)), text(place + 1) == ",", let before,
      before.isBareCount, let value = before.count
    {
      return (value, before.unit, place + 2)
    }
    while place < 6, words.holds(.small, text(place)) || Self.others.contains(text(place)) {
      place += 1
    }
    guard let base = numeral(place), !isPartOfNumber(place), base.value > 1 else { return nil }
    let unit = unit(from: base.end)
    guard unit != nil || text(base.end) == "," else { return nil }
    return (base.value, unit?.unit ?? before?.unit, unit?.end ?? base.end)
  }

  private static let others: WordSet = ["remaining", "other", "rest"]
}
