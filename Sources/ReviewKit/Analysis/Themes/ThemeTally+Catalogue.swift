extension ThemeTally {
  /// The tally of the part of a library that `selection` chose.
  ///
  /// A source has a theme when one of its records is coded with it, or when it names the theme
  /// itself, even with no record under it; where only some kinds are looked at, records decide
  /// alone. The catalogue is what `Catalogue.selected(by:)` gives for the selection.
  public init(
    of catalogue: Catalogue,
    codebook: Codebook,
    selection: Selection = Selection(),
    detail: Detail = Detail()
  ) {
    var counter = ThemeCounter(catalogue, codebook, selection, detail)
    counter.count()
    self = counter.tally
  }
}

/// Goes through a catalogue once and counts.
private struct ThemeCounter {
  private(set) var tally: ThemeTally
  private let catalogue: Catalogue
  private let selection: Selection
  /// The wording that leads to each theme of the codebook alone.
  private let phrases: [[Phrase]]
  /// For each theme its sources, by place; `nil` for those that do not have it.
  private var hits: [ThemeTally.SourceHit?]

  init(
    _ catalogue: Catalogue,
    _ codebook: Codebook,
    _ selection: Selection,
    _ detail: ThemeTally.Detail
  ) {
    self.catalogue = catalogue
    self.selection = selection
    phrases = codebook.themes.map(\.phrases)
    let themes = Array(repeating: ThemeTally.Theme(), count: codebook.themes.count)
    tally = ThemeTally(
      documents: catalogue.documentsLookedAt(selection),
      sources: catalogue.sources,
      chosenSources: selection.choosesRecords ? catalogue.matchingSources(selection).count : nil,
      records: catalogue.records.count,
      themes: themes,
      detail: detail
    )
    hits = Array(repeating: nil, count: catalogue.sources.count * themes.count)
  }

  mutating func count() {
    for record in catalogue.records {
      for coding in record.codings where selection.holds(coding.basis) { count(coding, of: record) }
    }
    for label in catalogue.labels { count(label) }
    for figure in catalogue.statistics {
      for theme in figure.themes { tally.themes[theme].reported.append(figure) }
    }
    for theme in tally.themes.indices {
      tally.themes[theme].sources = catalogue.sources.indices.compactMap { hits[place(theme, $0)] }
    }
    if tally.detail.quotations > 0 { quote() }
  }

  private func place(_ theme: Int, _ source: Int) -> Int {
    theme * catalogue.sources.count + source
  }

  private mutating func mark(_ theme: Int, in source: Int, isDeclared: Bool, isDetected: Bool) {
    let hit = hits[place(theme, source)]
    hits[place(theme, source)] = ThemeTally.SourceHit(
      source: source,
      isDeclared: isDeclared || hit?.isDeclared == true,
      isDetected: isDetected || hit?.isDetected == true
    )
  }

  private mutating func count(_ coding: RecordEntry.Coding, of record: RecordEntry) {
    mark(
      coding.theme,
      in: record.source,
      isDeclared: coding.basis != .detected,
      isDetected: coding.basis != .declared
    )
    tally.themes[coding.theme].records += 1
    tally.themes[coding.theme].recordsByKind[record.kind.place] += 1
    guard tally.detail.keepsReasons else { return }
    for wording in wordings(of: coding) {
      tally.themes[coding.theme].recordsByWording[wording, default: 0] += 1
    }
  }

  /// The wordings that led to a theme; hints, which lead to it only together, are one.
  private func wordings(of coding: RecordEntry.Coding) -> Set<String> {
    let wordings = Set(coding.evidence.map { $0.lowercased() })
    let isByHints = wordings.count > 1 && !wordings.contains { phrases[coding.theme].match($0) }
    return isByHints ? [wordings.sorted().joined(separator: " + ")] : wordings
  }

  private mutating func count(_ label: LabelEntry) {
    guard let source = label.source else { return }
    for theme in label.themes {
      mark(theme, in: source, isDeclared: true, isDetected: false)
      if tally.detail.keepsReasons { tally.themes[theme].labels.append(label) }
    }
  }

  /// Takes quotations from the records that say what was learnt before those that only set the
  /// scene, and the first of every source before the second of any, so that a few stand for many
  /// sources.
  private mutating func quote() {
    let limit = tally.detail.quotations
    var taken = Array(repeating: 0, count: hits.count)
    var ranked = Array(repeating: [Candidate](), count: tally.themes.count)
    for place in catalogue.placesToQuote {
      let record = catalogue.records[place]
      for (number, coding) in record.codings.enumerated() where selection.holds(coding.basis) {
        let rank = taken[self.place(coding.theme, record.source)]
        guard rank < limit else { continue }
        taken[self.place(coding.theme, record.source)] += 1
        ranked[coding.theme].append(Candidate(rank: rank, record: place, coding: number))
      }
    }
    // Only what is taken in the end is made a text of.
    for theme in ranked.indices {
      let ordered = ranked[theme].enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }
      tally.themes[theme].quotations = ordered.prefix(limit).map { _, candidate in
        let record = catalogue.records[candidate.record]
        return quotation(from: record, record.codings[candidate.coding])
      }
    }
  }

  /// A record that may be quoted for a theme, by its place in the catalogue.
  private struct Candidate {
    /// How many of its source come before it.
    var rank: Int
    var record: Int
    /// The place of the theme's coding in the record.
    var coding: Int
  }

  private func quotation(from record: RecordEntry, _ coding: RecordEntry.Coding) -> Quotation {
    Quotation(
      text: Quotation.excerpt(of: record.text, around: coding.evidence.first),
      place: record.place,
      record: record.id,
      source: catalogue.sources[record.source].id,
      kind: record.kind,
      basis: coding.basis,
      evidence: coding.evidence
    )
  }
}

extension Catalogue {
  /// How many documents have a source that is looked at.
  func documentsLookedAt(_ selection: Selection) -> Int {
    let isDocument = selection.documentsChosen(of: self)
    return Set(sources.flatMap(\.documents)).count { isDocument[$0] }
  }

  /// The places of the records document by document, in each those last that set the scene.
  fileprivate var placesToQuote: [Int] {
    var places: [Int] = []
    var rest = records[...]
    while let first = rest.first {
      let run = rest.prefix { $0.document == first.document }
      places += run.indices.filter { !records[$0].kind.setsTheScene }
      places += run.indices.filter { records[$0].kind.setsTheScene }
      rest = rest.dropFirst(run.count)
    }
    return places
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
