/// The sources, reviews or records that are looked at, with the themes of each.
///
/// A source has a theme where one of its records or labels that are chosen has it.
struct ThemedUnits {
  let ids: [String]
  /// For each, places in the codebook, in order.
  let themes: [[Int]]

  /// The catalogue is what `Catalogue.selected(by:)` gave for the selection; the unit is not cases,
  /// which have no themes of their own.
  init(
    of catalogue: Catalogue,
    unit: CountingUnit,
    codebook: Codebook,
    selection: Selection
  ) {
    let themesOfRecords = catalogue.records.map { record in
      record.codings.filter { selection.holds($0.basis) }.map(\.theme)
    }
    if unit == .records {
      ids = catalogue.records.map(\.id)
      themes = themesOfRecords.map { Set($0).sorted() }
      return
    }
    var marks = Array(
      repeating: [Bool](repeating: false, count: codebook.themes.count),
      count: catalogue.sources.count
    )
    for (record, themes) in zip(catalogue.records, themesOfRecords) {
      for theme in themes { marks[record.source][theme] = true }
    }
    for label in catalogue.labels {
      guard let source = label.source else { continue }
      for theme in label.themes { marks[source][theme] = true }
    }
    let matches = Set(catalogue.matchingSources(selection).map(\.id))
    let counted = catalogue.sources.indices.filter { place in
      let source = catalogue.sources[place]
      return matches.contains(source.id) && (unit == .sources || source.isReview)
    }
    ids = counted.map { catalogue.sources[$0].id }
    themes = counted.map { place in marks[place].indices.filter { marks[place][$0] } }
  }
}
