/// All that a library has for a handout, before room and audience are thought of.
package struct HandoutContent: Sendable {
  /// What a handout is about.
  package enum Topic: Hashable, Sendable {
    /// By their places in the codebook.
    case themes([Int])
    /// A review or document, by its place among the selected sources.
    case source(Int)
    /// Whatever the filters chose.
    case selection
  }

  package let topic: Topic
  package let codebook: Codebook
  /// What the filters chose.
  package let selected: Catalogue
  /// How often each theme occurs in it.
  package let tally: ThemeTally
  package let vignettes: [CaseVignette]
  package let figures: [StatisticEntry]
  /// Those but mere counts that a point tells anyway.
  package let figuresApart: [StatisticEntry]
  /// What the records say that are no story, in the order of the catalogue.
  private let points: [HandoutPoint]
  private let pointsByPart: [[HandoutPoint]]

  /// All that the selected part of a library has.
  ///
  /// It is what `Catalogue.selected(by:)` gives for the
  /// selection, with texts. The number is that of the case asked for in the only source selected;
  /// by their meaning points are put side by side that say nearly the same in other words.
  package init(
    of selected: Catalogue,
    in library: Catalogue,
    selection: Selection,
    case number: Int? = nil,
    codebook: Codebook,
    by comparison: Recurrence.Comparison = .words
  ) {
    let themes = selection.themes.compactMap { choice -> Int? in
      if case .value(let theme) = choice { theme } else { nil }
    }
    topic =
      !themes.isEmpty
      ? .themes(themes) : selected.sources.count == 1 ? .source(0) : .selection
    self.codebook = codebook
    self.selected = selected
    tally = ThemeTally(of: selected, codebook: codebook, selection: selection)
    vignettes = Self.vignettes(of: selected, in: library, case: number)
    points = Self.points(of: selected, in: library, by: comparison)
    figures = selected.statistics.ranked
    figuresApart = Self.apart(figures, from: points)
    pointsByPart = Self.byPart(points, themes)
  }
}

extension HandoutContent {
  /// The points of a part, the most important first.
  package func points(in part: HandoutPart) -> [HandoutPoint] { pointsByPart[part.rawValue] }

  package var themes: [Int] {
    if case .themes(let themes) = topic { themes } else { [] }
  }

  package var isOfOneSource: Bool {
    if case .source = topic { true } else { false }
  }

  /// Whether there is anything to tell.
  package var isEmpty: Bool {
    vignettes.isEmpty && figures.isEmpty && points.isEmpty
  }

  /// The points whose spokesman is of one of these kinds, the most important first.
  package func points(of kinds: [Record.Kind]) -> [HandoutPoint] {
    points.filter { kinds.contains($0.spokesman.record.kind) }.ranked(for: themes)
  }

  private static func points(
    of selected: Catalogue,
    in library: Catalogue,
    by comparison: Recurrence.Comparison
  ) -> [HandoutPoint] {
    HandoutPoint.points(of: Recurrence.standardKinds, in: selected, of: library, by: comparison)
      + [[.riskFactor], [.resource]].flatMap {
        HandoutPoint.points(of: $0, in: selected, of: library)
      }
  }

  private static func byPart(_ points: [HandoutPoint], _ themes: [Int]) -> [[HandoutPoint]] {
    var parts: [[HandoutPoint]] = HandoutPart.allCases.map { _ in [] }
    for point in points {
      if let part = HandoutPart(of: point.spokesman.record) { parts[part.rawValue].append(point) }
    }
    return parts.map { $0.ranked(for: themes) }
  }

  /// The figures without the counts, such as "three of the plans", of sentences that stand among the
  /// points.
  private static func apart(
    _ figures: [StatisticEntry],
    from points: [HandoutPoint]
  ) -> [StatisticEntry] {
    let counts = figures.filter { !$0.isShare && $0.doubts.isEmpty }
    let places = Set(counts.map(\.place.firstLine))
    var told: [Place: [String]] = [:]
    for record in points.lazy.flatMap(\.wordings).map(\.record)
    where HandoutPart(of: record) != nil {
      for line in record.place.eachLine where places.contains(line) {
        told[line, default: []].append(record.text)
      }
    }
    return figures.filter { figure in
      figure.isShare || !figure.doubts.isEmpty
        || !(told[figure.place.firstLine] ?? []).contains { $0.contains(figure.text) }
    }
  }

  /// Of the sources with cases and records that are selected, those with most of these first.
  ///
  /// What happened is told whether or not it has the theme that records are selected by.
  private static func vignettes(
    of selected: Catalogue,
    in library: Catalogue,
    case number: Int?
  ) -> [CaseVignette] {
    var records = selected.sources.map { _ in 0 }
    for record in selected.records { records[record.source] += 1 }
    let places = selected.sources.indices.filter { records[$0] > 0 }
      .sorted { (records[$1], $0) < (records[$0], $1) }
    var context: [[RecordEntry]] = library.sources.map { _ in [] }
    for record in library.records where record.kind == .context {
      context[record.source].append(record)
    }
    let own = Dictionary(
      library.sources.indices.map { (library.sources[$0].id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return places.compactMap { place in
      guard let own = own[selected.sources[place].id] else { return nil }
      let vignette = CaseVignette(
        of: library.sources[own],
        case: number,
        context: context[own]
      )
      return vignette.cases.isEmpty || vignette.happened.isEmpty ? nil : vignette
    }
  }
}

extension Place {
  fileprivate var firstLine: Place {
    Place(file: file, lines: lines.map { LineRange($0.first) })
  }

  fileprivate var eachLine: [Place] {
    lines.map { ($0.first...$0.last).map { Place(file: file, lines: LineRange($0)) } } ?? []
  }
}

extension [StatisticEntry] {
  /// Shares before mere counts; of these, what different headings stand over takes turns, so that one
  /// audit does not talk down the others.
  fileprivate var ranked: [StatisticEntry] {
    var turns: [String: Int] = [:]
    let placed = enumerated().map { offset, figure in
      let speaker = "\(figure.document) \(figure.isShare) \(figure.scope)"
      let turn = turns[speaker, default: 0]
      turns[speaker] = turn + 1
      return (figure: figure, order: (figure.isShare ? 0 : 1, turn, offset))
    }
    return placed.sorted { $0.order < $1.order }.map(\.figure)
  }
}
