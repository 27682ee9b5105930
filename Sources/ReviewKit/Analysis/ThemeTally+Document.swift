extension ThemeTally {
  /// The tally of one document.
  ///
  /// A source has a theme when one of its records is coded with it, or when it names the theme
  /// itself, even with no record under it; where only some kinds are looked at, records decide
  /// alone.
  public init(
    of document: ReviewDocument,
    codebook: Codebook,
    selection: Selection = Selection(),
    detail: Detail = Detail()
  ) {
    self.init(codebook: codebook, detail: detail)
    found = selection.found(in: document)
    documentIDs = [document.id]
    reviewIDs = document.reviews.map(\.id)
    guard selection.holds(document) else { return }
    var counter = DocumentCounter(document, codebook, selection, detail)
    counter.count()
    counter.fill(&self)
  }
}

/// Goes through one document once and counts.
private struct DocumentCounter {
  private let document: ReviewDocument
  private let codebook: Codebook
  private let selection: Selection
  private let detail: ThemeTally.Detail
  private let sources: [ThemeSource]
  /// The source of each review, then that of the document itself; `nil` for what is left out.
  private let sourceByReview: [Int?]
  private var hits: [ThemeTally.SourceHit?]
  private var themes: [ThemeTally.Theme]
  private var records = 0

  init(
    _ document: ReviewDocument,
    _ codebook: Codebook,
    _ selection: Selection,
    _ detail: ThemeTally.Detail
  ) {
    self.document = document
    self.codebook = codebook
    self.selection = selection
    self.detail = detail
    var sources: [ThemeSource] = []
    var sourceByReview: [Int?] = []
    for (review, source) in zip(document.reviews, document.reviewSources) {
      sourceByReview.append(selection.holds(review) ? sources.count : nil)
      if selection.holds(review) { sources.append(source) }
    }
    let hasOwn = selection.holdsDocuments && document.isSource
    sourceByReview.append(hasOwn ? sources.count : nil)
    if hasOwn { sources.append(document.ownSource) }
    self.sources = sources
    self.sourceByReview = sourceByReview
    hits = Array(repeating: nil, count: sources.count * codebook.themes.count)
    themes = Array(repeating: ThemeTally.Theme(), count: codebook.themes.count)
  }

  mutating func count() {
    for record in document.records where selection.holds(record.kind) {
      guard let source = source(ofReview: record.review) else { continue }
      records += 1
      for coding in record.codings { count(coding, of: record, in: source) }
    }
    if selection.kinds.isEmpty { countLabels() }
    for statistic in document.statistics where isSelected(statistic) { countFigure(statistic) }
    if detail.quotations > 0 { quote() }
  }

  func fill(_ tally: inout ThemeTally) {
    tally.documents = sources.isEmpty ? 0 : 1
    tally.sources = sources
    tally.records = records
    tally.themes = themes
    for theme in themes.indices {
      tally.themes[theme].sources = sources.indices.compactMap { hits[place(theme, $0)] }
    }
  }

  private func place(_ theme: Int, _ source: Int) -> Int { theme * sources.count + source }

  private func source(ofReview review: Int?) -> Int? {
    sourceByReview[review ?? document.reviews.count]
  }

  private mutating func mark(
    _ theme: Int,
    in source: Int,
    isDeclared: Bool,
    isDetected: Bool
  ) {
    let hit = hits[place(theme, source)]
    hits[place(theme, source)] = ThemeTally.SourceHit(
      source: source,
      isDeclared: isDeclared || hit?.isDeclared == true,
      isDetected: isDetected || hit?.isDetected == true
    )
  }

  private mutating func count(_ coding: Coding, of record: Record, in source: Int) {
    mark(
      coding.theme,
      in: source,
      isDeclared: coding.basis != .detected,
      isDetected: coding.basis != .declared
    )
    themes[coding.theme].records += 1
    themes[coding.theme].recordsByKind[record.kind.place] += 1
    guard detail.keepsReasons else { return }
    for wording in Set(coding.evidence.map { document.text(of: $0).lowercased() }) {
      themes[coding.theme].recordsByWording[wording, default: 0] += 1
    }
  }

  private mutating func countLabels() {
    for declared in document.declaredThemes {
      guard let source = source(ofReview: declared.review) else { continue }
      for theme in declared.themes {
        mark(theme, in: source, isDeclared: true, isDetected: false)
        guard detail.keepsReasons else { continue }
        themes[theme].labels.append(
          ThemeTally.Label(
            text: declared.label,
            file: document.source.name,
            line: declared.line,
            page: document.source.citedPage(ofLine: declared.line)
          )
        )
      }
    }
  }

  /// A figure that belongs to no review counts for the document, even one that is no source itself.
  private func isSelected(_ statistic: Statistic) -> Bool {
    statistic.review == nil
      ? selection.holdsDocuments : source(ofReview: statistic.review) != nil
  }

  private mutating func countFigure(_ statistic: Statistic) {
    guard !statistic.themes.isEmpty else { return }
    let figure = ThemeTally.ReportedFigure(
      text: document.text(of: statistic.passage),
      file: document.source.name,
      line: statistic.passage.lines?.first ?? 1,
      percent: statistic.percent,
      count: statistic.count,
      of: statistic.of,
      unit: statistic.unit,
      page: document.citedPage(of: statistic.passage)
    )
    for theme in statistic.themes { themes[theme].reported.append(figure) }
  }
}

extension DocumentCounter {
  /// Takes quotations from the records that say what was learnt before those that only set the
  /// scene.
  private mutating func quote() {
    let selected = document.records.filter {
      selection.holds($0.kind) && source(ofReview: $0.review) != nil
    }
    let ordered =
      selected.filter { !$0.kind.setsTheScene } + selected.filter { $0.kind.setsTheScene }
    var taken = Array(repeating: 0, count: hits.count)
    for record in ordered {
      guard let source = source(ofReview: record.review) else { continue }
      for coding in record.codings where taken[place(coding.theme, source)] < detail.quotations {
        var quotation = quotation(from: record, coding, in: source)
        quotation.rank = taken[place(coding.theme, source)]
        taken[place(coding.theme, source)] += 1
        themes[coding.theme].quotations.append(quotation)
      }
    }
    for theme in themes.indices {
      let all = themes[theme].quotations
      themes[theme].quotations = []
      themes[theme].add(all, atMost: detail.quotations)
    }
  }

  private func quotation(from record: Record, _ coding: Coding, in source: Int) -> Quotation {
    let evidence = coding.evidence.map(document.text(of:))
    return Quotation(
      text: Quotation.excerpt(of: document.text(of: record.passage), around: evidence.first),
      file: document.source.name,
      lines: record.passage.lines,
      record: document.id(of: record),
      source: sources[source].id,
      kind: record.kind,
      basis: coding.basis,
      evidence: evidence,
      page: document.citedPage(of: record.passage)
    )
  }
}

extension Record.Kind {
  /// Where the kind stands in `allCases`.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  fileprivate var setsTheScene: Bool {
    switch self {
    case .context, .riskFactor, .question, .resource, .quotation: true
    case .learningPoint, .concern, .goodPractice, .action, .recommendation: false
    }
  }
}
