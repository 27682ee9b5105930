extension StatisticExtractor {
  /// Reads the figures of a row: those of a table of figures by its columns, those in the words of
  /// other cells.
  mutating func readRow(_ index: Int) {
    let cells = tokens(ofRow: index)
    if let heads = planHeads(cells) {
      goals = heads
      return
    }
    if beginsTable(index, cells) {
      columns = FigureColumns(rows(from: index), units: units)
      head = columns?.hasHead == true ? outline.entries[index].block.cells : []
      if columns?.hasHead == true { return }
    }
    guard let columns, let label = columns.label(of: cells) else { return readWords(index, cells) }
    let figures = columns.figures(in: cells)
    guard !figures.isEmpty else { return readWords(index, cells) }
    let passages = outline.entries[index].block.cells
    let headTokens = head.flatMap { Token.tokens(of: $0, in: bytes) }
    for cell in figures {
      let tokens = cells[cell.column]
      let group = columns.groups.contains(cell.column) ? source.text(of: head[cell.column]) : nil
      var figure = cell.figure
      figure.place = 0..<tokens.count
      // "Local reviews" over a column of a table on families says where they come from.
      if group != nil, let unit = caption?.unit { figure.unit = unit }
      let measure = source.text(of: passages[label])
      let isInReview = reviews.place(of: index) != nil
      add(
        figure,
        Source(
          tokens: tokens,
          end: tokens.count,
          passage: passages[cell.column],
          label: isInReview
            ? [measure, group].compactMap(\.self).joined(separator: ", ") : measure,
          scope: group,
          head: headTokens
        ),
        at: index
      )
    }
  }

  /// Whether a row is the first of a table: behind a blank line one without figures heads another.
  private func beginsTable(_ index: Int, _ cells: [[Token]]) -> Bool {
    guard index > 0, outline.entries[index - 1].block.kind == .row else { return true }
    return outline.entries[index].block.gap > 0 && FigureColumns.isHead(cells)
      && FigureColumns(rows(from: index), units: units) != nil
  }

  private func tokens(ofRow index: Int) -> [[Token]] {
    outline.entries[index].block.cells.map { Token.tokens(of: $0, in: bytes) }
  }

  /// The rows of the table that begins at an entry, as many as tell what it is.
  private func rows(from index: Int) -> [[[Token]]] {
    outline.entries[index...].prefix(Self.reach).prefix { $0.block.kind == .row }
      .indices.map(tokens(ofRow:))
  }

  private static let reach = 40

  private mutating func readWords(_ index: Int, _ cells: [[Token]]) {
    for (column, cell) in zip(outline.entries[index].block.cells, cells).enumerated() {
      read(cell.0, cell.1, at: index, isGoal: goals.contains(column))
    }
  }

  /// The columns that say what is to be reached, where a row is the head of a plan: "Success
  /// measure".
  private func planHeads(_ cells: [[Token]]) -> Set<Int>? {
    guard cells.count > 2, cells.allSatisfy({ $0.count <= 10 }) else { return nil }
    let heads = cells.map { ColumnHeads.standard.head($0) }
    guard heads.count(where: { $0 != nil }) > 2,
      heads.contains(.owner) || heads.contains(.date)
    else { return nil }
    return Set(heads.indices.filter { heads[$0] == .outcome })
  }
}
