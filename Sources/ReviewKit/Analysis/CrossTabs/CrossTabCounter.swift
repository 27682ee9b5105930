/// Goes through a catalogue once and counts pairs of categories.
struct CrossTabCounter {
  private(set) var table: CrossTab
  let rowCategories: Categories
  let columnCategories: Categories
  private let catalogue: Catalogue
  private let selection: Selection
  /// For each row, column and cell what was counted there last, so that nothing counts twice.
  private var lastInRow: [Int]
  private var lastInColumn: [Int]
  private var lastInCell: [[Int]]

  /// The categories of half an observation: of a case with its source, or of a record.
  private struct Half {
    var rows: [Int]
    var columns: [Int]
  }

  /// The halves that stand for one source.
  private struct Observations {
    /// For each case that is looked at, or once for a source without one.
    var cases: [Half] = []
    var hasCases = false
    /// For each record that is looked at.
    var records: [Half] = []
    /// For each label, and for the source itself.
    var others: [Half] = []
  }

  init(
    _ catalogue: Catalogue,
    _ sides: (rows: Dimension, columns: Dimension),
    _ unit: CountingUnit,
    _ codebook: Codebook,
    _ selection: Selection
  ) {
    self.catalogue = catalogue
    self.selection = selection
    rowCategories = Categories(
      of: sides.rows,
      in: catalogue,
      codebook: codebook,
      selection: selection
    )
    columnCategories = Categories(
      of: sides.columns,
      in: catalogue,
      codebook: codebook,
      selection: selection
    )
    let (rows, columns) = (rowCategories.list.count, columnCategories.list.count)
    let empty = Array(repeating: 0, count: columns)
    table = CrossTab(
      unit: unit,
      rows: .init(sides.rows, count: rows),
      columns: .init(sides.columns, count: columns),
      cells: Array(repeating: empty, count: rows),
      total: 0
    )
    lastInRow = Array(repeating: 0, count: rows)
    lastInColumn = empty
    lastInCell = table.cells
  }

  mutating func count() {
    for (source, observations) in zip(catalogue.sources, observations) {
      let items = observations.records + observations.others
      // A source without anything that is chosen is not looked at.
      guard !items.isEmpty else { continue }
      let before = table.total
      defer { if !observations.hasCases { table.withoutCases += table.total - before } }
      switch table.unit {
      case .sources: count(observations.cases, items)
      case .reviews: if source.isReview { count(observations.cases, items) }
      case .cases:
        for one in observations.cases where observations.hasCases { count([one], items) }
      case .records:
        for record in observations.records { count(observations.cases, [record]) }
      }
    }
  }
}

extension CrossTabCounter {
  /// For each source, what is known of it.
  private var observations: [Observations] {
    let isDocument = selection.documentsChosen(of: catalogue)
    var observations = catalogue.sources.map { source in
      var known = Observations()
      known.hasCases = !source.cases.isEmpty
      known.cases = source.facets.filter { selection.holds($0) }.map { half(of: source, $0) }
      if !selection.choosesRecords {
        known.others = source.documents.filter { isDocument[$0] }.map { document in
          half { $0.category(ofDocument: document) }
        }
      }
      return known
    }
    for record in catalogue.records {
      let themes = record.codings.filter { selection.holds($0.basis) }.map(\.theme)
      observations[record.source].records.append(
        half { $0.categories(of: record.kind, in: record.document, themes: themes) }
      )
    }
    for label in catalogue.labels {
      guard let source = label.source else { continue }
      observations[source].others.append(
        half { $0.categories(of: nil, in: label.document, themes: label.themes) }
      )
    }
    return observations
  }

  private func half(of source: SourceEntry, _ facts: Case?) -> Half {
    half { $0.categories(of: source, facts) }
  }

  private func half(_ categories: (Categories) -> [Int]) -> Half {
    Half(rows: categories(rowCategories), columns: categories(columnCategories))
  }

  /// Counts one source, review, case or record by all its observations.
  private mutating func count(_ cases: [Half], _ items: [Half]) {
    table.total += 1
    var rows = 0
    var columns = 0
    for one in cases {
      for item in items {
        for row in one.rows { mark(row: row, &rows) }
        for row in item.rows { mark(row: row, &rows) }
        for column in one.columns { mark(column: column, &columns) }
        for column in item.columns { mark(column: column, &columns) }
        // A dimension tells either cases or records apart, so one of each two lists is empty.
        for row in one.rows + item.rows {
          for column in one.columns + item.columns { mark(row, column) }
        }
      }
    }
    table.rows.note(rows)
    table.columns.note(columns)
  }

  private mutating func mark(row: Int, _ rows: inout Int) {
    guard lastInRow[row] != table.total else { return }
    lastInRow[row] = table.total
    table.rows.totals[row] += 1
    rows += 1
  }

  private mutating func mark(column: Int, _ columns: inout Int) {
    guard lastInColumn[column] != table.total else { return }
    lastInColumn[column] = table.total
    table.columns.totals[column] += 1
    columns += 1
  }

  private mutating func mark(_ row: Int, _ column: Int) {
    guard lastInCell[row][column] != table.total else { return }
    lastInCell[row][column] = table.total
    table.cells[row][column] += 1
  }
}

extension CrossTab.Side {
  /// Notes to how many categories one thing belongs.
  fileprivate mutating func note(_ categories: Int) {
    if categories > 1 { overlaps = true }
    if categories == 0 { outside += 1 }
  }
}
