extension Catalogue {
  /// Adds the rows of documents that come after those of this catalogue.
  public mutating func append(_ other: Catalogue) {
    let sourcesBefore = sources.count
    let documentsBefore = documents.count
    documents += other.documents
    for var source in other.sources {
      for index in source.documents.indices { source.documents[index] += documentsBefore }
      sources.append(source)
    }
    for var record in other.records {
      record.source += sourcesBefore
      record.document += documentsBefore
      records.append(record)
    }
    for var statistic in other.statistics {
      statistic.source = statistic.source.map { $0 + sourcesBefore }
      statistic.document += documentsBefore
      statistics.append(statistic)
    }
    findings += other.findings
    for var label in other.labels {
      label.source = label.source.map { $0 + sourcesBefore }
      label.document += documentsBefore
      labels.append(label)
    }
  }

  /// Gives rows of sources other numbers, and leaves out those of sources that have none.
  ///
  /// Rows stay where they are in memory, as there can be many of them.
  ///
  /// - Parameter place: The new place of each source, from the first; `nil` to leave it out.
  mutating func renumberSources(_ place: [Int?]) {
    records.removeAll { place[$0.source] == nil }
    for index in records.indices {
      if let new = place[records[index].source] { records[index].source = new }
    }
    Self.renumber(&statistics, \.source, place)
    Self.renumber(&labels, \.source, place)
  }

  /// Rows that belong to no source stay as they are.
  private static func renumber<Row>(
    _ rows: inout [Row],
    _ source: WritableKeyPath<Row, Int?>,
    _ place: [Int?]
  ) {
    rows.removeAll { row in row[keyPath: source].map { place[$0] == nil } ?? false }
    for index in rows.indices {
      if let old = rows[index][keyPath: source] { rows[index][keyPath: source] = place[old] }
    }
  }
}
