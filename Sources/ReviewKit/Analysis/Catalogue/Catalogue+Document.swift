extension Catalogue {
  /// The rows of one document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - detail: What is kept of it.
  ///   - check: How figures are checked, where checks are kept.
  public init(
    of document: ReviewDocument,
    detail: Detail = .all,
    check: FigureCheck = FigureCheck()
  ) {
    self = CatalogueBuilder(document, detail).catalogue
    if detail.contains(.checks) { keep(check.findings(in: document)) }
  }

  /// Keeps findings, and with each figure those that cast doubt on it.
  private mutating func keep(_ findings: [FigureFinding]) {
    self.findings = findings
    var doubts: [String: [FigureFinding]] = [:]
    for finding in findings where finding.level.isDoubt {
      for id in finding.statistics { doubts[id, default: []].append(finding) }
    }
    for index in statistics.indices {
      statistics[index].doubts = doubts[statistics[index].id] ?? []
    }
  }
}

/// Turns one document into rows.
private struct CatalogueBuilder {
  private let document: ReviewDocument
  private let detail: Catalogue.Detail
  /// The place of the document's own source; `nil` where it has none.
  private let ownSource: Int?

  init(_ document: ReviewDocument, _ detail: Catalogue.Detail) {
    self.document = document
    self.detail = detail
    ownSource = document.isSource ? document.reviews.count : nil
  }

  var catalogue: Catalogue {
    var catalogue = Catalogue()
    var entry = DocumentEntry(document)
    if detail.contains(.hashes) { entry.hash = SHA256.hexadecimal(of: document.source.bytes) }
    catalogue.documents = [entry]
    catalogue.sources = document.reviews.map { source($0) } + (ownSource == nil ? [] : [own])
    let headings = keepsTexts ? document.headings.map { document.text(of: $0.passage) } : []
    catalogue.records = document.records.compactMap { record($0, headings) }
    catalogue.statistics = document.statistics.map { statistic($0) }
    catalogue.labels = document.declaredThemes.map { label($0) }
    return catalogue
  }

  private var keepsTexts: Bool { detail.contains(.texts) }

  /// Who publishes a document on a single review is taken for its partnership where the review
  /// names none.
  private func source(_ review: Review) -> SourceEntry {
    let isAlone = document.reviews.count == 1
    return SourceEntry(
      id: review.id,
      title: review.title,
      reviewKind: review.kind,
      date: review.date,
      partnerships: review.partnerships.isEmpty && isAlone
        ? document.publishers : review.partnerships,
      reviewer: review.reviewer,
      cases: review.cases.enumerated().map { number, facts in
        CaseEntry(
          id: "\(review.id)/case-\(number + 1)",
          facts: facts,
          place: document.place(of: facts.lines)
        )
      },
      places: [document.place(of: review.lines)],
      documents: [0]
    )
  }

  private var own: SourceEntry {
    SourceEntry(
      id: document.id,
      title: document.title ?? document.id,
      reviewKind: nil,
      date: document.date,
      partnerships: document.publishers,
      cases: [],
      places: [Place(file: document.source.name)],
      documents: [0]
    )
  }

  private func record(_ record: Record, _ headings: [String]) -> RecordEntry? {
    guard let source = record.review ?? ownSource else { return nil }
    var entry = RecordEntry(
      id: document.id(of: record),
      kind: record.kind,
      source: source,
      document: 0,
      place: document.place(of: record.passage),
      number: record.number,
      codings: record.codings.map { coding in
        RecordEntry.Coding(
          theme: coding.theme,
          basis: coding.basis,
          evidence: detail.contains(.evidence) ? coding.evidence.map(document.text(of:)) : []
        )
      }
    )
    guard keepsTexts else { return entry }
    entry.text = document.text(of: record.passage)
    if detail.contains(.breaks) { addBreaks(of: record, to: &entry) }
    entry.pieces = record.passage.pieces
    entry.parts = record.parts.map {
      RecordEntry.Part(
        number: $0.number,
        text: document.text(of: $0.passage),
        lines: $0.passage.lines
      )
    }
    entry.section = record.heading.map { headings[$0] }
    entry.declaredTheme = record.declaredTheme.map { document.declaredThemes[$0].label }
    return entry
  }

  private func addBreaks(of record: Record, to entry: inout RecordEntry) {
    let fragments = record.passage.fragments
    let parts = record.parts.compactMap { $0.passage.fragments.first?.range.lowerBound }
    let lines = fragments.map(\.range.lowerBound)
    entry.lineStarts = zip(fragments, document.source.textOffsets(of: lines, in: record.passage))
      .compactMap { fragment, offset in
        offset.map {
          RecordEntry.LineStart(
            offset: $0,
            line: fragment.line,
            page: document.source.citedPage(ofLine: fragment.line)
          )
        }
      }
    entry.partStarts = document.source.textOffsets(of: parts, in: record.passage).compactMap(\.self)
  }

  private func statistic(_ statistic: Statistic) -> StatisticEntry {
    StatisticEntry(
      id: document.id(of: statistic),
      source: statistic.review ?? ownSource,
      document: 0,
      place: document.place(of: statistic.passage),
      text: document.text(of: statistic.passage),
      percent: statistic.percent,
      count: statistic.count,
      of: statistic.of,
      unit: statistic.unit,
      measure: statistic.measure,
      scope: statistic.review.map { document.reviews[$0].id } ?? statistic.scope,
      themes: statistic.themes
    )
  }

  private func label(_ theme: DeclaredTheme) -> LabelEntry {
    LabelEntry(
      text: theme.label,
      themes: theme.themes,
      source: theme.review ?? ownSource,
      document: 0,
      place: document.place(of: LineRange(theme.line))
    )
  }
}

extension ReviewDocument {
  /// Whether the document itself is a source: it has no reviews, or has records that belong to
  /// none of them.
  fileprivate var isSource: Bool {
    reviews.isEmpty || records.contains { $0.review == nil }
  }
}

extension DocumentEntry {
  init(_ document: ReviewDocument) {
    self.init(
      id: document.id,
      file: document.source.name,
      title: document.title,
      kind: document.kind,
      publishers: document.publishers,
      period: document.period,
      date: document.date,
      reviews: document.reviews.map(\.id)
    )
  }
}
