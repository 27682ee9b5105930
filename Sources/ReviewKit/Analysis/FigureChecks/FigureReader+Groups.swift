/// What figures stand together with.
extension FigureReader {
  func groups(of figures: [Placed]) -> [FigureGroup] {
    var buckets: [(scope: FigureScope, figures: [CheckedFigure])] = []
    for placed in figures {
      if let place = buckets.firstIndex(where: { $0.scope == placed.scope }) {
        buckets[place].figures.append(placed.figure)
      } else {
        buckets.append((placed.scope, [placed.figure]))
      }
    }
    for place in buckets.indices {
      buckets[place].figures = Self.inOrder(buckets[place].figures)
    }
    let figureLines = Set(figures.flatMap { Array($0.figure.lines.first...$0.figure.lines.last) })
    let groups = buckets.flatMap { bucket in
      runs(withUnits(bucket.figures), figureLines).flatMap { run in
        byUnit(withLeadIn(run)).map {
          FigureGroup(scope: bucket.scope, unit: $0.unit, figures: $0.figures)
        }
      }
    }
    return Self.inOrder(groups) { $0.figures.first?.lines }
  }

  private static func inOrder(_ figures: [CheckedFigure]) -> [CheckedFigure] {
    inOrder(figures) { $0.lines }
  }

  /// In the order of the lines; what begins on the same line stays as it is.
  private static func inOrder<Element>(
    _ elements: [Element],
    by lines: (Element) -> LineRange?
  ) -> [Element] {
    elements.enumerated().sorted { left, right in
      let (one, other) = (lines(left.element)?.first ?? 0, lines(right.element)?.first ?? 0)
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
  }

  func scope(of statistic: Statistic, on lines: LineRange) -> FigureScope {
    let heading = heading(over: lines.first)
    let section = section(of: lines.first)
    var name = statistic.review.map { document.reviews[$0].id } ?? statistic.scope
    if statistic.review == nil, section != heading, let section {
      name = document.text(of: document.headings[section].passage)
    }
    return FigureScope(name: name, review: statistic.review, section: section)
  }

  private func section(of line: Int) -> Int? {
    guard var place = headings.lastIndex(where: { $0.line <= line }) else { return nil }
    while isAttribute(headings[place].heading),
      let parent = headings[..<place].lastIndex(where: {
        document.headings[$0.heading].level < document.headings[headings[place].heading].level
      })
    {
      place = parent
    }
    return headings[place].heading
  }

  /// "Sex", "Age of the children".
  func isAttribute(_ heading: Int) -> Bool {
    let content = headingTokens[heading].filter { token in
      token.isWord && token.integer == nil && !words.holds("empty", token.text)
        && Units.standard.unit(at: 0, in: [token]) == nil
    }
    return !content.isEmpty && content.allSatisfy { words.holds("attributes", $0.text) }
  }

  /// Figures that no other text parts; in a list that blank lines part into blocks, each block.
  private func runs(_ figures: [CheckedFigure], _ figureLines: Set<Int>) -> [[CheckedFigure]] {
    var runs: [[CheckedFigure]] = []
    for figure in figures {
      if let last = runs.last?.last, gap(last, figure, figureLines) != .text {
        runs[runs.count - 1].append(figure)
      } else {
        runs.append([figure])
      }
    }
    return runs.flatMap { run -> [[CheckedFigure]] in
      let gaps = zip(run, run.dropFirst()).map { gap($0, $1, figureLines) }
      guard gaps.contains(.none), gaps.contains(.blank) else { return [run] }
      var blocks: [[CheckedFigure]] = [[]]
      for (place, figure) in run.enumerated() {
        if place > 0, gaps[place - 1] == .blank { blocks.append([]) }
        blocks[blocks.count - 1].append(figure)
      }
      return blocks
    }
  }

  private enum Gap { case none, blank, text }

  /// What stands between two figures.
  private func gap(
    _ figure: CheckedFigure,
    _ next: CheckedFigure,
    _ figureLines: Set<Int>
  ) -> Gap {
    if figure.lines.overlaps(next.lines) {
      return figure.base?.value == next.base?.value ? .none : .text
    }
    guard figure.isItem, next.isItem, figure.lines.last < next.lines.first else { return .text }
    let between = (figure.lines.last + 1)..<next.lines.first
    let filled = between.filter { lines.indices.contains($0) && !lines[$0].isEmpty }
    if filled.contains(where: { !figureLines.contains($0) && !furniture.contains($0) }) {
      return .text
    }
    return between.count > filled.count ? .blank : .none
  }

  /// In "24% mother" the noun says where children lived, and not who is counted.
  private func withUnits(_ figures: [CheckedFigure]) -> [CheckedFigure] {
    let isPerson = { (figure: CheckedFigure) in
      figure.unitClass == .people && !FigureWords.standard.holds(.kin, Word(figure.unit))
    }
    let unit =
      (figures.first { !$0.isNounCategory && isPerson($0) } ?? figures.first(where: isPerson))?.unit
    return figures.map { figure in
      guard figure.isNounCategory, figure.base == nil else { return figure }
      var figure = figure
      figure.unit = unit ?? "children"
      return figure
    }
  }

  private func byUnit(
    _ figures: [CheckedFigure]
  ) -> [(unit: String, figures: [CheckedFigure])] {
    figures.reduce(into: []) { parts, figure in
      if let place = parts.firstIndex(where: { $0.unit == figure.unit }) {
        parts[place].figures.append(figure)
      } else {
        parts.append((figure.unit, [figure]))
      }
    }
  }
}
