/// Takes the figures out of a document, each with what it counts, what it measures and what it is
/// about.
struct StatisticExtractor {
  let outline: Outline
  private let themes: DeclaredThemeFinder
  let reviews: [ReviewReader.Reading]
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceText
  /// Entries that were cut into tokens before.
  private let statements: [Statement?]
  private var matcher: ThemeCoder.Matcher
  private let isCollection: Bool
  let units = Units.standard
  private var found: [Statistic] = []
  /// Entries that stand apart from the heading above them.
  private let callouts: Set<Int>
  /// What the columns of the table in force count.
  var columns: FigureColumns?
  /// The unit that the section last named.
  private var sectionUnit: String?
  private var ordinals: [Int: Int] = [:]

  init(
    _ outline: Outline,
    themes: DeclaredThemeFinder,
    reviews: [ReviewReader.Reading],
    kind: ReviewDocument.Kind,
    statements: [Statement?],
    callouts: Set<Int>,
    in bytes: UnsafeBufferPointer<UInt8>,
    coder: ThemeCoder,
    source: SourceText
  ) {
    self.outline = outline
    self.themes = themes
    self.reviews = reviews
    self.bytes = bytes
    self.source = source
    self.statements = statements
    self.callouts = callouts
    self.matcher = coder.makeMatcher()
    isCollection = [.thematicSummary, .audit].contains(kind)
  }

  /// All figures in the order of the source.
  mutating func statistics() -> [Statistic] {
    for index in outline.entries.indices {
      switch outline.entries[index].use {
      case .heading: sectionUnit = nil
      case .text, .label: read(index)
      default: break
      }
    }
    return found
  }
}

extension StatisticExtractor {
  private mutating func read(_ index: Int) {
    let entry = outline.entries[index]
    if themes.listEntries.contains(index) { return }
    if entry.block.kind == .row {
      readRow(index)
    } else {
      let passage = entry.block.passage
      read(passage, statements[index]?.tokens ?? Token.tokens(of: passage, in: bytes), at: index)
    }
  }

  mutating func read(_ passage: Passage, _ tokens: [Token], at index: Int) {
    guard FigureScanner.mayHold(tokens) else { return }
    let review = reviews.place(of: index)
    let counts = countsPeople(at: index, review)
    guard counts || FigureScanner.mayHoldShare(tokens) else { return }
    for sentence in Self.sentences(tokens) where FigureScanner.mayHold(sentence) {
      let sentence = Array(sentence)
      let figures = FigureScanner(sentence, units: units, countsBareNumbers: counts).figures
      for (place, figure) in figures.enumerated()
      where isStatistic(figure, sentence, counts: counts) {
        let end = place + 1 < figures.count ? figures[place + 1].place.lowerBound : sentence.count
        add(figure, sentence, end: end, passage, at: index, review)
      }
    }
  }

  private static func sentences(_ tokens: [Token]) -> [ArraySlice<Token>] {
    tokens.split { !$0.isWord && stops.contains($0.text) }
  }

  private static let stops: WordSet = [".", "?", "!", ";"]

  /// Whether counts of people are figures here, as in an audit, and not facts of one case.
  private func countsPeople(at index: Int, _ review: Int?) -> Bool {
    if let review {
      return [.multiAgencyAudit, .thematicAnalysis].contains(reviews[review].review.kind)
    }
    return isCollection
      || outline.path(of: outline.entries[index].heading).contains {
        outline.headings[$0].role == .statistics
      }
  }

  private func isStatistic(_ figure: Figure, _ sentence: [Token], counts: Bool) -> Bool {
    guard figure.isBareCount else { return true }
    if counts { return true }
    // In the review of one case only what tells of the review itself is a figure: who took part.
    switch figure.unit {
    case "times": return sentence[figure.place.lowerBound].integer != nil
    case "agencies", "practitioners": return (figure.count ?? 0) > 4
    default: return false
    }
  }

  mutating func add(
    _ figure: Figure,
    _ sentence: [Token],
    end: Int,
    _ passage: Passage,
    at index: Int,
    _ review: Int?,
    label: String? = nil
  ) {
    let unit = figure.unit ?? sectionUnit ?? headingUnit(index) ?? "cases"
    if figure.unit != nil, !["times", "agencies"].contains(unit) { sectionUnit = unit }
    let theme = declaredTheme(at: index)
    let scope = scope(at: index, theme, review)
    let measure = label ?? measure(figure, sentence, end: end)
    let text = passage.clipped(
      to: trimmed(sentence[figure.place.lowerBound..<max(end, figure.place.upperBound)])
    )
    let ordinal = (ordinals[review ?? -1] ?? 0) + 1
    ordinals[review ?? -1] = ordinal
    found.append(
      Statistic(
        passage: text,
        percent: figure.percent,
        count: figure.count,
        of: figure.of,
        unit: unit,
        measure: measure.isEmpty ? scope : measure,
        review: review,
        scope: scope,
        themes: themes(of: text, theme),
        ordinal: ordinal
      )
    )
  }

  /// A unit that the headings above name: "About the children".
  private func headingUnit(_ index: Int) -> String? {
    for place in outline.path(of: outline.entries[index].heading) {
      let tokens = Token.tokens(of: outline.headings[place].passage, in: bytes)
      if let unit = units.first(in: tokens) { return unit }
    }
    return nil
  }

  /// The declared theme, else the heading; empty where the figure belongs to a review, which is its
  /// scope.
  private func scope(at index: Int, _ theme: Int?, _ review: Int?) -> String {
    if let theme { return source.text(of: themes.declarations[theme].label) }
    guard review == nil, let heading = outline.entries[index].heading else { return "" }
    return source.text(of: outline.headings[heading].passage)
  }

  /// The theme that the headings above declare; what stands apart from them has none.
  private func declaredTheme(at index: Int) -> Int? {
    guard !callouts.contains(index) else { return nil }
    return outline.path(of: outline.entries[index].heading).lazy.compactMap {
      self.themes.ofHeading[$0]
    }.first
  }

  /// The themes of the figure's own words, and those of the theme it stands under.
  private mutating func themes(of text: Passage, _ theme: Int?) -> [Int] {
    var found = Set(matcher.codings(in: text, of: source).map(\.theme))
    if let theme {
      found.formUnion(matcher.themes(inLabel: source.text(of: themes.declarations[theme].label)))
    }
    return found.sorted()
  }

  /// What is said of those counted: the words behind the figure, else those in front of it.
  private func measure(_ figure: Figure, _ sentence: [Token], end: Int) -> String {
    var behind = sentence[figure.place.upperBound..<max(end, figure.place.upperBound)]
    while let first = behind.first, !first.isWord || Self.copulas.contains(first.text) {
      behind = behind.dropFirst()
    }
    while let last = behind.last, !last.isWord || Self.joins.contains(last.text) {
      behind = behind.dropLast()
    }
    if let words = printed(behind) { return words }
    var before = sentence[..<figure.place.lowerBound].suffix(24)
    while let last = before.last, !last.isWord || Self.joins.contains(last.text) {
      before = before.dropLast()
    }
    return printed(before) ?? ""
  }

  /// Without the words and marks that only lead to the next figure.
  private func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var tokens = tokens
    while let last = tokens.last, tokens.count > 1,
      Self.joins.contains(last.text) || Self.marks.contains(last.text)
    {
      tokens = tokens.dropLast()
    }
    return tokens
  }

  private static let marks: WordSet = [",", ";", ":", "-", "("]

  private func printed(_ tokens: ArraySlice<Token>) -> String? {
    guard tokens.contains(where: \.isWord), let first = tokens.first, let last = tokens.last else {
      return nil
    }
    let words = Passage(tokens.map { Passage.Fragment(line: $0.line, range: $0.range) })
    guard first.line == last.line, first.range.lowerBound < last.range.upperBound else {
      return source.text(of: words)
    }
    return source.text(
      of: Passage([
        Passage.Fragment(line: first.line, range: first.range.lowerBound..<last.range.upperBound)
      ])
    )
  }

  private static let copulas: WordSet = [
    "was", "were", "is", "are", "had", "have", "has", "which", "that", "who",
  ]
  private static let joins: WordSet = [
    "and", "in", "of", "for", "the", "around", "about", "by", "with", "to", "which", "included",
    "involved", "covering", "a", "an",
  ]
}
