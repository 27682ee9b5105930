/// The words in front of figures and over lists of them.
extension FigureReader {
  /// The words of the sentence in front of a figure, from lines above it as well where nothing parts them.
  func tokensBefore(_ passage: Passage) -> [Token] {
    guard let start = passage.fragments.first, lines.indices.contains(start.line) else { return [] }
    var tokens = lines[start.line].filter { $0.range.lowerBound < start.range.lowerBound }
    var line = start.line - 1
    // A line that begins with its figure is an item of a list.
    let mayGoOn = tokens.contains(where: \.isWord)
    while mayGoOn, line > start.line - 5, lines.indices.contains(line), !lines[line].isEmpty,
      !headings.contains(where: { $0.line == line }), !Self.endsSentence(tokens)
    {
      tokens = lines[line] + tokens
      line -= 1
    }
    let stop = tokens.lastIndex(where: Self.isStop)
    return stop.map { Array(tokens[($0 + 1)...]) } ?? tokens
  }

  private static func endsSentence(_ tokens: [Token]) -> Bool {
    tokens.contains(where: isStop)
  }

  private static func isStop(_ token: Token) -> Bool { !token.isWord && stops.contains(token.text) }

  private static let stops: WordSet = [".", "?", "!", "|"]

  /// "Of the 8 children", in front of a figure.
  func openingBase(_ before: [Token], line: Int) -> NamedBase? {
    var tokens = before[...]
    while let first = tokens.first, !first.isWord { tokens = tokens.dropFirst() }
    let sentence = Array(tokens)
    guard let base = FigureScanner(sentence, units: units).openingBase, base.end <= sentence.count
    else { return nil }
    let isDefinite = sentence[..<base.end].contains { words.holds("definite", $0.text) }
    return NamedBase(
      value: base.value,
      unit: base.unit,
      line: sentence.first?.line ?? line,
      isDefinite: isDefinite
    )
  }

  func mention(_ own: [Token], _ before: [Token]) -> CheckedFigure.Mention {
    let reach = before.suffix(8)
    let behind = own.prefix(8)
    let isOnSubject = zip(behind, behind.dropFirst()).contains {
      ["subject", "subjects"].contains($0.text) && $1.text == "of"
    }
    if words.holds("wholes", among: reach) || words.holds("wholes", among: behind) || isOnSubject
      || words.holds("counting", among: reach) || isAlone(own, before) || isAbout(before)
    {
      return .whole
    }
    return before.last.map { words.holds("definite", $0.text) } ?? false ? .definite : .other
  }

  /// "15 children", with nothing else on the line.
  private func isAlone(_ own: [Token], _ before: [Token]) -> Bool {
    guard before.isEmpty, let number = Numeral(at: 0, in: own),
      let unit = units.unit(at: number.end, in: own)
    else { return false }
    return number.end + unit.length == own.count
      && lines.indices.contains(own[0].line)
      && lines[own[0].line].last?.range == own.last?.range
  }

  /// "These reviews are about 31 children", and not "about 31 children were seen".
  private func isAbout(_ before: [Token]) -> Bool {
    before.last?.text == "about"
      && before.dropLast().contains { token in
        units.unit(at: 0, in: [token]).map { units.class(of: $0.unit) == .sources } ?? false
      }
  }

  /// Each number in the text that a unit follows.
  var numerals: [FigureSet.Numeral] {
    lines.flatMap { tokens in
      tokens.indices.compactMap { place -> FigureSet.Numeral? in
        guard let number = Numeral(at: place, in: tokens), number.value > 1 else { return nil }
        let unit = (number.end...number.end + 1).lazy.compactMap {
          units.unit(at: $0, in: tokens)
        }.first
        return unit.map {
          FigureSet.Numeral(value: number.value, unit: $0.unit, line: tokens[place].line)
        }
      }
    }
  }
}

// MARK: - Bases over lists

extension FigureReader {
  /// A list has the base that the line over it names: "Of the 13 children:".
  func withLeadIn(_ run: [CheckedFigure]) -> [CheckedFigure] {
    guard let first = run.first, first.isItem,
      let base = first.base ?? leadIn(over: first.lines.first), !base.isSoft || Self.fits(run, base)
    else { return run }
    return run.map { figure in
      var figure = figure
      figure.base = figure.base ?? base
      // Over practitioners nothing below is about children.
      if base.isSoft, let unit = base.unit { figure.unit = unit }
      return figure
    }
  }

  /// Whether the percentages of a list can be shares of a number that stands over it: all of them, or in
  /// a long list all but one.
  private static func fits(_ run: [CheckedFigure], _ base: NamedBase) -> Bool {
    let percents = run.filter(\.isBareShare).compactMap(\.percent)
    let most =
      PrintedPercent.Rounding.allCases.map { rounding in
        percents.count { $0.counts(of: base.value, rounding) != nil }
      }.max() ?? 0
    return percents.count > 1 && most >= percents.count - (percents.count > 3 ? 1 : 0)
  }

  /// The base that the line over a list names, in its last sentence.
  private func leadIn(over line: Int) -> NamedBase? {
    guard let above = (max(1, line - 3)..<max(1, line)).last(where: { !lines[$0].isEmpty }),
      !headings.contains(where: { $0.line == above && isAttribute($0.heading) })
    else { return nil }
    var tokens = lines[above][...]
    while let last = tokens.last, Self.isStop(last) { tokens = tokens.dropLast() }
    if let stop = tokens.lastIndex(where: Self.isStop) { tokens = tokens[(stop + 1)...] }
    let sentence = Array(tokens.drop { !$0.isWord })
    if let base = openingBase(sentence, line: above) { return base }
    let isOpen = sentence.last?.text == ":"
    // An item of a list above says nothing of the next one.
    let isSentence =
      lines[above].first?.isWord == true && lines[above].last.map(Self.isStop) == true
    guard isOpen || isSentence || headings.contains(where: { $0.line == above }) else { return nil }
    let bases = sentence.indices.compactMap { place -> NamedBase? in
      guard let number = Numeral(at: place, in: sentence), number.value > 1 else { return nil }
      return units.unit(at: number.end, in: sentence).map {
        NamedBase(value: number.value, unit: $0.unit, line: above, isSoft: !isOpen)
      }
    }
    guard let base = bases.first, bases.count == 1 else { return nil }
    return base
  }
}
