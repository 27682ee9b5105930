/// Takes the figures of a document as the checks need them: with their printed digits, the words in front
/// of them and what they stand together with.
struct FigureReader {
  private let document: ReviewDocument
  private let words = CategoryWords.standard
  private let units = Units.standard
  /// By line, from 1: its tokens.
  private let lines: [[Token]]
  /// The lines that carry no text of the document.
  private let furniture: Set<Int>
  private let headings: [(line: Int, heading: Int)]

  init(_ document: ReviewDocument) {
    self.document = document
    let source = document.source
    lines =
      [[]]
      + source.bytes.withUnsafeBufferPointer { bytes in
        (0..<source.lineCount).map { index in
          let fragment = Passage.Fragment(line: index + 1, range: source.range(ofLine: index + 1))
          return Token.tokens(of: Passage([fragment]), in: bytes)
        }
      }
    furniture = Set(document.furniture.flatMap { Array($0.first...$0.last) })
    headings = document.headings.enumerated().compactMap { place, heading in
      heading.passage.lines.map { ($0.first, place) }
    }.sorted { $0.0 < $1.0 }
  }

  func figures(maxBase: Int?) -> FigureSet {
    let figures = document.statistics.compactMap { statistic -> (Statistic, CheckedFigure)? in
      guard let lines = statistic.figure.lines ?? statistic.passage.lines else { return nil }
      return (statistic, figure(statistic, on: lines))
    }
    return FigureSet(
      file: document.source.name,
      groups: groups(of: figures),
      numerals: figures.contains { $0.1.base != nil } ? numerals : [],
      maxBase: maxBase
    )
  }
}

// MARK: - Figures

extension FigureReader {
  private func figure(_ statistic: Statistic, on lines: LineRange) -> CheckedFigure {
    let own = ownTokens(statistic)
    let before = tokensBefore(statistic.figure)
    var figure = CheckedFigure(
      id: document.id(of: statistic),
      text: document.text(of: statistic.figure),
      statement: document.text(of: statistic.passage),
      lines: lines,
      percent: Self.printedPercent(statistic.percent, in: own),
      count: statistic.count,
      of: statistic.of,
      unit: statistic.unit
    )
    figure.isUnmeasured = statistic.measure == statistic.scope || statistic.measure.isEmpty
    if !figure.isUnmeasured {
      figure.reading = words.reading(Token.tokens(ofText: statistic.measure))
    }
    figure.isRough = Self.isRough(own)
    figure.isCompared = isCompared(own, before)
    figure.isItem = isItem(lines.first)
    figure.base = openingBase(before, line: lines.first)
    figure.mention = mention(own, before)
    return figure
  }

  /// The figure and the words behind it that belong to it.
  private func ownTokens(_ statistic: Statistic) -> [Token] {
    guard let start = statistic.figure.fragments.first?.range.lowerBound else { return [] }
    return document.source.bytes.withUnsafeBufferPointer { bytes in
      Token.tokens(of: statistic.passage, in: bytes)
    }.filter { $0.range.lowerBound >= start }
  }

  /// The percentage with the decimals that are printed; a number in words has none.
  static func printedPercent(_ percent: Double?, in tokens: [Token]) -> PrintedPercent? {
    guard let percent else { return nil }
    let printed = tokens.lazy.compactMap { token -> PrintedPercent? in
      guard let number = token.number ?? shortNumber(token), number == percent else { return nil }
      return PrintedPercent(token.text.description.filter { $0 != "," && $0 != "p" && $0 != "c" })
    }
    return printed.first ?? Int(exactly: percent).flatMap { PrintedPercent(digits: $0) }
  }

  /// "54pc", which is one word.
  private static func shortNumber(_ token: Token) -> Double? {
    guard token.text.startsWithDigit, token.text.hasSuffix("pc") else { return nil }
    return Double(token.text.description.dropLast(2))
  }

  /// "half of the reviews", "two thirds", "one in five".
  private static func isRough(_ tokens: [Token]) -> Bool {
    if WordShare(at: 0, in: tokens) != nil { return !tokens.contains { $0.text == "(" } }
    guard let first = Numeral(at: 0, in: tokens) else { return false }
    return tokens.indices.contains(first.end)
      && tokens[first.end...].prefix(3).contains { $0.text == "in" }
      && tokens[first.end...].prefix(4).contains {
        $0.integer != nil || Quantity.value(of: $0.text) != nil
      }
      && !tokens.contains { $0.text == "%" }
  }

  /// Whether it says how much something changed, or stands beside a figure of another time or place.
  private func isCompared(_ own: [Token], _ before: [Token]) -> Bool {
    words.holds("comparing", among: before.suffix(6)) || words.holds("comparing", among: own)
      || own.contains { FigureCell.isYear($0) }
      || ["by", "from"].contains(before.last?.text ?? "")
  }

  /// A line that is one figure with a few words.
  private func isItem(_ line: Int) -> Bool {
    guard lines.indices.contains(line) else { return false }
    let isAlone = document.statistics.count { $0.figure.lines?.first == line } == 1
    return isAlone && lines[line].count <= 24
  }

  /// The words of the sentence in front of a figure, from lines above it as well where nothing parts them.
  private func tokensBefore(_ passage: Passage) -> [Token] {
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
    let stop = tokens.lastIndex { !$0.isWord && Self.stops.contains($0.text) }
    return stop.map { Array(tokens[($0 + 1)...]) } ?? tokens
  }

  private static func endsSentence(_ tokens: [Token]) -> Bool {
    tokens.contains { !$0.isWord && stops.contains($0.text) }
  }

  private static let stops: WordSet = [".", "?", "!", "|"]

  /// "Of the 8 children", in front of a figure.
  private func openingBase(_ before: [Token], line: Int) -> NamedBase? {
    var tokens = before[...]
    while let first = tokens.first, !first.isWord { tokens = tokens.dropFirst() }
    let sentence = Array(tokens)
    guard let base = FigureScanner(sentence, units: units).openingBase, base.end <= sentence.count
    else { return nil }
    let isDefinite = sentence[..<base.end].contains { words.holds("definite", $0.text) }
    return NamedBase(value: base.value, line: sentence.first?.line ?? line, isDefinite: isDefinite)
  }

  private func mention(_ own: [Token], _ before: [Token]) -> CheckedFigure.Mention {
    let reach = before.suffix(8)
    if words.holds("wholes", among: reach) || words.holds("wholes", among: own.prefix(8))
      || words.holds("counting", among: reach)
    {
      return .whole
    }
    return before.last.map { words.holds("definite", $0.text) } ?? false ? .definite : .other
  }

  /// Each number in the text that a unit follows.
  private var numerals: [FigureSet.Numeral] {
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

// MARK: - Groups

extension FigureReader {
  private func groups(of figures: [(statistic: Statistic, figure: CheckedFigure)]) -> [FigureGroup]
  {
    var buckets: [(scope: FigureScope, figures: [CheckedFigure])] = []
    for (statistic, figure) in figures {
      let scope = scope(of: statistic, on: figure.lines)
      if let place = buckets.firstIndex(where: { $0.scope == scope }) {
        buckets[place].figures.append(figure)
      } else {
        buckets.append((scope, [figure]))
      }
    }
    let figureLines = Set(figures.flatMap { Array($0.figure.lines.first...$0.figure.lines.last) })
    let groups = buckets.flatMap { bucket in
      runs(bucket.figures, figureLines).flatMap { run in
        byUnit(withLeadIn(run)).map {
          FigureGroup(scope: bucket.scope, unit: $0.unit, figures: $0.figures)
        }
      }
    }
    return groups.enumerated().sorted { left, right in
      let lines = (left.element.figures.first?.lines, right.element.figures.first?.lines)
      guard let own = lines.0, let other = lines.1, own != other else {
        return left.offset < right.offset
      }
      return own < other
    }.map(\.element)
  }

  private func scope(of statistic: Statistic, on lines: LineRange) -> FigureScope {
    FigureScope(
      name: statistic.review.map { document.reviews[$0].id } ?? statistic.scope,
      review: statistic.review,
      section: section(of: lines.first)
    )
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
  private func isAttribute(_ heading: Int) -> Bool {
    let tokens = Token.tokens(ofText: document.text(of: document.headings[heading].passage))
    let content = tokens.filter { token in
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

  /// A list has the base that the line over it names: "Of the 13 children:".
  private func withLeadIn(_ run: [CheckedFigure]) -> [CheckedFigure] {
    guard let first = run.first, first.isItem else { return run }
    guard let base = first.base ?? leadIn(over: first.lines.first) else { return run }
    return run.map { figure in
      var figure = figure
      figure.base = figure.base ?? base
      return figure
    }
  }

  private func leadIn(over line: Int) -> NamedBase? {
    guard let above = (max(1, line - 3)..<max(1, line)).last(where: { !lines[$0].isEmpty }) else {
      return nil
    }
    let tokens = lines[above].drop { !$0.isWord }
    if let base = openingBase(Array(tokens), line: above) { return base }
    guard tokens.last?.text == ":" else { return nil }
    let sentence = Array(tokens)
    let bases = sentence.indices.compactMap { place -> Int? in
      guard let number = Numeral(at: place, in: sentence), number.value > 1 else { return nil }
      return units.unit(at: number.end, in: sentence).map { _ in number.value }
    }
    guard let base = bases.first, bases.count == 1 else { return nil }
    return NamedBase(value: base, line: above)
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
