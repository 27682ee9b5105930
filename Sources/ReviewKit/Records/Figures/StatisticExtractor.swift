/// Takes the figures out of a document, each with what it counts, what it measures and what it is
/// about.
struct StatisticExtractor {
  let outline: Outline
  let themes: DeclaredThemeFinder
  let reviews: [ReviewReader.Reading]
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceText
  /// Entries that were cut into tokens before.
  let statements: [Statement?]
  var matcher: ThemeCoder.Matcher
  let isCollection: Bool
  /// The one body that publishes the document.
  let publisher: String?
  let units = Units.standard
  let words = FigureWords.standard
  var found: [Statistic] = []
  /// Entries that stand apart from the heading above them.
  let callouts: Set<Int>
  /// The kinds of the records, by the first byte of their text and by their entry.
  let kinds: RecordKinds
  /// The headings that speak of many cases: "What the audit found", "Survey of schools".
  let isOnCohort: [Bool]
  /// What the columns of the table in force count.
  var columns: FigureColumns?
  /// The columns of the plan in force that say what is to be reached.
  var goals: Set<Int> = []
  /// The cells of its head.
  var head: [Passage] = []
  /// The table of figures in force: its caption, and the unit it names.
  var caption: FigureCaption?
  /// The unit that the section last named.
  var sectionUnit: String?
  /// Whether the document has named the reviews or cases that it draws on.
  var drawsOnMany = false
  /// Who the section last said took part, in a survey or a course, and how many.
  var sectionBodies: String?
  /// What the document counted first, people or sources, by its reviews.
  var population: [Int: String] = [:]
  /// The people it counted first, by its reviews.
  var people: [Int: String] = [:]
  /// What the document counted, by the number: a share of 24 is one of the 24 cases named before.
  var counted: [Int: String] = [:]
  var ordinals: [Int: Int] = [:]
  /// The level of the heading under which a sample of cases was named last: what follows speaks of
  /// many cases, up to the next heading of that level.
  var cohortLevel: Int?

  init(
    _ outline: Outline,
    themes: DeclaredThemeFinder,
    reviews: [ReviewReader.Reading],
    metadata: DocumentMetadata,
    statements: [Statement?],
    drafts: [RecordExtractor.Draft],
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
    self.callouts = Set(drafts.lazy.filter { $0.record.heading == nil }.map(\.entry))
    self.kinds = RecordKinds(drafts)
    self.matcher = coder.makeMatcher()
    isCollection = [.thematicSummary, .audit].contains(metadata.kind)
    publisher = metadata.publishers.count == 1 ? metadata.publishers.first : nil
    let words = words
    isOnCohort = outline.headings.map {
      words.holds(.cohorts, among: Token.tokens(of: $0.passage, in: bytes))
    }
  }

  /// All figures in the order of the source.
  mutating func statistics() -> [Statistic] {
    for index in outline.entries.indices {
      switch outline.entries[index].use {
      case .heading(let place):
        (sectionUnit, sectionBodies) = (nil, nil)
        goals = []
        endCohort(at: place)
        let passage = outline.entries[index].block.passage
        let tokens = Token.tokens(of: passage, in: bytes)
        caption = FigureCaption(tokens, units: units)
        if caption == nil { readHeading(passage, tokens, at: index) }
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
    if entry.block.kind == .row { return readRow(index) }
    let passage = entry.block.passage
    let tokens = statements[index]?.tokens ?? Token.tokens(of: passage, in: bytes)
    if let caption = FigureCaption(tokens, units: units) {
      self.caption = caption
      return
    }
    caption = nil
    read(passage, tokens, at: index, isGoal: isGoal(tokens))
  }

  private static let reaching = Lexicon.figures["reaching"]

  /// "Success measure: 80% of staff know of it".
  private func isGoal(_ tokens: [Token]) -> Bool {
    guard tokens.prefix(6).contains(where: { $0.text == ":" }) else { return false }
    return ColumnHeads.standard.field(tokens)?.head == .outcome
  }

  mutating func read(
    _ passage: Passage,
    _ tokens: [Token],
    at index: Int,
    isGoal: Bool = false
  ) {
    guard FigureScanner.mayHold(tokens) else { return }
    // Only what has been reached is a figure among what is to be reached.
    if isGoal, !tokens.contains(where: { Self.reaching.contains($0.text) }) { return }
    var setting = setting(of: passage, at: index)
    guard setting.isCohort || mayHold(tokens) else { return }
    var before: Figure?
    for sentence in Self.sentences(tokens) where FigureScanner.mayHold(sentence) {
      var sentence = Sentence(Array(sentence), words)
      if isAimed(sentence) { continue }
      let scanner = FigureScanner(
        sentence.tokens,
        units: units,
        countsBareNumbers: setting.isCohort || sentence.isOnCohort,
        after: before
      )
      let figures = scanner.figures
      // "Of the 13 children:" says of whom the list below speaks.
      if figures.isEmpty, let unit = scanner.openingBase?.unit { sectionUnit = unit }
      for (place, figure) in figures.enumerated() where isStatistic(figure, sentence, setting) {
        let start = place > 0 ? figures[place - 1].place.upperBound : 0
        let end =
          place + 1 < figures.count ? figures[place + 1].place.lowerBound : sentence.tokens.count
        add(
          figure,
          Source(tokens: sentence.tokens, start: start, end: end, passage: passage),
          at: index
        )
        if isSample(figure, sentence.tokens) || isDrawnOn(figure, sentence) {
          cohortLevel = level(at: index)
          setting.isCohort = true
        }
        if namesCases(figure, setting) {
          drawsOnMany = true
          setting.isCohort = true
        }
        if isMany(figure) { sentence.isOnCohort = true }
      }
      before = figures.last ?? before
    }
  }

  /// "… Success measure: 80% of staff know of it" behind other fields of a plan.
  private func isAimed(_ sentence: Sentence) -> Bool {
    isGoal(sentence.tokens)
      && !sentence.tokens.contains { Self.reaching.contains($0.text) }
  }

  /// A heading of the rank of that over the sample, unless it stands over figures, ends it.
  private mutating func endCohort(at heading: Int) {
    guard let level = cohortLevel, outline.headings[heading].level <= level,
      outline.headings[heading].role != .statistics
    else { return }
    cohortLevel = nil
  }

  func level(at index: Int) -> Int {
    outline.entries[index].heading.map { outline.headings[$0].level } ?? 0
  }

  private static func sentences(_ tokens: [Token]) -> [ArraySlice<Token>] {
    tokens.split { !$0.isWord && stops.contains($0.text) }
  }

  private static let stops: WordSet = [".", "?", "!"]

  /// Whether a share or a number of something that counts anywhere may stand among the tokens.
  private func mayHold(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { place in
      let token = tokens[place]
      if !token.isWord { return token.text == "%" || token.text == "/" }
      if Self.planned.contains(token.text) || Self.shareWords.contains(token.text)
        || words.holds(.cohorts, token.text)
        || words.holds(.drawn, token.text)
      {
        return true
      }
      // More people than a family has.
      if let number = token.integer { return number >= 20 && !FigureCell.isYear(token) }
      return units.unit(at: place, in: tokens).map {
        units.class(of: $0.unit) != .people
      } ?? false
    }
  }

  private static let shareWords = Lexicon.figures["shares"]
}

extension StatisticExtractor {
  /// The words that state a figure: a sentence, where the figure's own part of it ends, and the
  /// passage it stands in.
  struct Source {
    var tokens: [Token]
    /// Where the figure in front ends.
    var start = 0
    var end: Int
    var passage: Passage
    /// What is measured, where a table says so.
    var label: String?
    /// What a column of a table is about.
    var scope: String?
    /// The words of the table's head.
    var head: [Token] = []
    /// Where the figure itself ends.
    var figure: Int?
  }

  /// In words behind a figure; of a text without stops each would else take all that follows.
  static let longestSentence = 200

  mutating func add(_ figure: Figure, _ source: Source, at index: Int) {
    let review = reviews.place(of: index)
    var figure = figure
    figure.unit = figure.unit ?? figure.of.flatMap { counted[$0] }
    var source = source
    source.figure = figure.place.upperBound
    let unit = figure.unit ?? unit(of: source, at: index, review)
    if figure.unit != nil { keep(unit, of: figure, isFirst: source.start == 0, review) }
    let theme = declaredTheme(at: index)
    let subject = source.scope ?? subject(at: index, theme, review)
    let scope = source.scope ?? scope(at: index, subject, theme, review)
    let measure = source.label ?? measure(figure, source)
    let end = max(
      min(source.end, figure.place.upperBound + Self.longestSentence),
      figure.place.upperBound
    )
    let ownWords = source.tokens[figure.place.lowerBound..<end]
    let ordinal = (ordinals[review ?? -1] ?? 0) + 1
    ordinals[review ?? -1] = ordinal
    found.append(
      Statistic(
        passage: source.passage.clipped(
          to: trimmed(source.tokens[statementStart(of: figure, source, end: end)..<end])
        ),
        figure: source.passage.clipped(to: source.tokens[figure.place]),
        percent: figure.percent,
        count: figure.count,
        of: figure.of,
        unit: unit,
        measure: measure.isEmpty ? subject : measure,
        review: review,
        scope: scope,
        themes: themes(of: trimmed(ownWords), figure, source.passage, theme),
        ordinal: ordinal
      )
    )
  }
}
