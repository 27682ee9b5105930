/// Counts in the lists between percentages that are no statistics by themselves: "4 died", "18 children".
extension FigureReader {
  /// Short lines under headings that have percentages, each a number with a category or with what is
  /// counted, and nothing else.
  func bareCounts(beside figures: [Placed]) -> [Placed] {
    var sections: [Int: Placed] = [:]
    for placed in figures where placed.figure.isShare && placed.figure.isItem {
      guard let heading = heading(over: placed.figure.lines.first), sections[heading] == nil else {
        continue
      }
      sections[heading] = placed
    }
    guard !sections.isEmpty else { return [] }
    return lines.indices.compactMap { line in
      guard figuresOnLine[line] == nil, 1...12 ~= lines[line].count,
        let heading = heading(over: line), let neighbour = sections[heading]
      else { return nil }
      return bareCount(on: line, under: headingTokens[heading]).map { count in
        var count = count
        if count.unit.isEmpty { count.unit = neighbour.figure.unit }
        return Placed(scope: neighbour.scope, figure: count)
      }
    }
  }

  private func bareCount(on line: Int, under heading: [Token]) -> CheckedFigure? {
    let tokens = Array(lines[line].drop { !$0.isWord })
    guard let number = Numeral(at: 0, in: tokens), number.end < tokens.count,
      !tokens.contains(where: { ["%", "/", "of"].contains($0.text) })
    else { return nil }
    let unit = units.unit(at: number.end, in: tokens)
    let rest = Array(tokens[(number.end + (unit?.length ?? 0))...].drop { !$0.isWord })
    let reading = words.reading(rest, under: heading)
    let isWhole = unit != nil && rest.isEmpty
    guard isWhole || reading.isPure, reading.ages == nil,
      let first = tokens.first, let last = tokens.last
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let text = document.text(of: Passage([Passage.Fragment(line: line, range: range)]))
    var figure = CheckedFigure(
      id: "",
      text: text,
      statement: text,
      lines: LineRange(line),
      count: number.value,
      unit: unit?.unit ?? ""
    )
    figure.reading = reading
    figure.mention = isWhole ? .whole : .other
    figure.isUnmeasured = isWhole
    return figure
  }
}
