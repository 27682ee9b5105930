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
  /// - Parameter place: The new place of each source, from the first; `nil` to leave it out.
  mutating func renumberSources(_ place: [Int?]) {
    records = records.compactMap { record in
      guard let source = place[record.source] else { return nil }
      var record = record
      record.source = source
      return record
    }
    statistics = Self.renumbered(statistics, \.source, place)
    labels = Self.renumbered(labels, \.source, place)
  }

  /// Rows that belong to no source stay as they are.
  private static func renumbered<Row>(
    _ rows: [Row],
    _ source: WritableKeyPath<Row, Int?>,
    _ place: [Int?]
  ) -> [Row] {
    rows.compactMap { row in
      guard let old = row[keyPath: source] else { return row }
      guard let new = place[old] else { return nil }
      var row = row
      row[keyPath: source] = new
      return row
    }
  }
}
