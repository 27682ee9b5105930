/// Takes the figures of a document as the checks need them: with their printed digits, the words in front
/// of them and what they stand together with.
struct FigureReader {
  let document: ReviewDocument
  let words = CategoryWords.standard
  let units = Units.standard
  /// By line, from 1: its tokens.
  let lines: [[Token]]
  /// The lines that carry no text of the document.
  let furniture: Set<Int>
  let headings: [(line: Int, heading: Int)]
  /// By line: how many figures begin on it.
  let figuresOnLine: [Int: Int]
  /// By heading: its tokens.
  let headingTokens: [[Token]]

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
    figuresOnLine = document.statistics.reduce(into: [:]) { counts, statistic in
      if let line = statistic.figure.lines?.first { counts[line, default: 0] += 1 }
    }
    headingTokens = document.headings.map {
      Token.tokens(ofText: document.text(of: $0.passage))
    }
    furniture = Set(document.furniture.flatMap { Array($0.first...$0.last) })
    headings = document.headings.enumerated().compactMap { place, heading in
      heading.passage.lines.map { ($0.first, place) }
    }.sorted { $0.0 < $1.0 }
  }

  func figures(maxBase: Int?) -> FigureSet {
    let figures = document.statistics.compactMap { statistic -> Placed? in
      guard let lines = statistic.figure.lines ?? statistic.passage.lines else { return nil }
      let scope = scope(of: statistic, on: lines)
      return Placed(scope: scope, figure: figure(statistic, on: lines))
    }
    let groups = groups(of: figures + bareCounts(beside: figures))
    let hasBases = groups.contains { $0.figures.contains { $0.base != nil } }
    return FigureSet(
      file: document.source.name,
      groups: groups,
      numerals: hasBases ? numerals : [],
      maxBase: maxBase
    )
  }

  /// A figure and what it speaks of.
  struct Placed {
    var scope: FigureScope
    var figure: CheckedFigure
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
    let heading = heading(over: lines.first).map { headingTokens[$0] } ?? []
    let rest = Self.wordsBehindNumber(own)
    let measured = figure.isUnmeasured ? rest : Token.tokens(ofText: statistic.measure)
    figure.reading = words.reading(measured, under: heading)
    figure.isRough = Self.isRough(own)
    figure.isCompared = isCompared(own, before)
    figure.isItem = isItem(lines.first)
    figure.isNounCategory =
      figure.isItem && 1...4 ~= rest.count && words.reading(rest, under: heading).isPure
    let base = openingBase(before, line: lines.first)
    // In a sentence another unit is another base.
    let isOther = !figure.isItem && base?.unit.map { $0 != statistic.unit } == true
    figure.base = isOther ? nil : base
    figure.mention = mention(own, before)
    return figure
  }

  /// The heading that a line stands under, by its place in the document.
  func heading(over line: Int) -> Int? { headings.last { $0.line <= line }?.heading }

  /// The figure and the words behind it that belong to it.
  private func ownTokens(_ statistic: Statistic) -> [Token] {
    guard let start = statistic.figure.fragments.first?.range.lowerBound else { return [] }
    return document.source.bytes.withUnsafeBufferPointer { bytes in
      Token.tokens(of: statistic.passage, in: bytes)
    }.filter { $0.range.lowerBound >= start }
  }

  /// "male" in "46% male"; nothing where what follows is whom it counts, "of the children".
  static func wordsBehindNumber(_ own: [Token]) -> [Token] {
    let rest = own.drop { !$0.isWord || $0.number != nil || shares.contains($0.text) }
    return ["of", "out"].contains(rest.first?.text ?? "") ? [] : Array(rest)
  }

  private static let shares: WordSet = ["per", "cent", "percent", "pc"]

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
    return figuresOnLine[line] == 1 && lines[line].count <= 24
  }
}
