extension RecordExtractor {
  /// Adds the records of the rows from `index` to the end of the table or its next section.
  mutating func addTable(from index: Int) -> Int {
    var end = index
    while end < outline.entries.count, outline.entries[end].use == .text,
      outline.entries[end].block.kind == .row
    {
      end += 1
    }
    if !isUnderTableHeading(index) { tableColumns = nil }
    var rows: [Int] = []
    for row in index..<end {
      if let columns = TableColumns(
        head: cells(row),
        isUnderTitles: role(at: row) == .resources,
        under: role(at: row),
        in: bytes,
        vocabulary: vocabulary
      ),
        !columns.roles.isEmpty
      {
        tableColumns = columns
        apparatus.append(outline.entries[row].block.passage)
      } else {
        rows.append(row)
      }
    }
    if let columns = tableColumns, columns.roles.contains(where: { $0 != nil }) {
      noteNumbers(of: rows, columns)
      for (column, role) in columns.roles.enumerated() { addColumn(column, role, rows, columns) }
    } else {
      addPlainRows(rows)
    }
    return end
  }

  /// Notes the number of each row, where a column holds it.
  private mutating func noteNumbers(of rows: [Int], _ columns: TableColumns) {
    guard let column = columns.number else { return }
    for row in rows where cells(row).indices.contains(column) {
      let words = Token.tokens(of: cells(row)[column], in: bytes).filter(\.isWord)
      if words.count == 1, words[0].text.utf8.count <= 6,
        words[0].text.utf8.contains(where: \.isDigit)
      {
        rowNumbers[row] = String(decoding: bytes[words[0].range], as: UTF8.self)
      }
    }
  }

  private func cells(_ index: Int) -> [Passage] { outline.entries[index].block.cells }

  /// Whether the rows stand under a section of the same table.
  private func isUnderTableHeading(_ index: Int) -> Bool {
    index > 0 && outline.entries[index - 1].block.kind == .row
  }

  /// Adds the records of one column, each cell one record where it is whole.
  private mutating func addColumn(
    _ column: Int,
    _ role: Role?,
    _ rows: [Int],
    _ columns: TableColumns
  ) {
    let filled = rows.filter { cells($0).indices.contains(column) && !cells($0)[column].isEmpty }
    guard let role, !filled.isEmpty else {
      apparatus += filled.map { cells($0)[column] }
      return
    }
    let passages = filled.map { (row: $0, passage: cells($0)[column]) }
    if role == .resources {
      addResources(passages)
    } else {
      addStatements(passages, role)
    }
  }

  /// The cells of a column of statements; one that breaks off goes on in the next row.
  private mutating func addStatements(_ cells: [(row: Int, passage: Passage)], _ role: Role) {
    let closed = cells.count { TextShape($0.passage, in: bytes).isClosed }
    let endsMatter = closed * 3 >= cells.count * 2
    var open: (row: Int, passage: Passage)?
    func kind(_ row: Int) -> Record.Kind {
      // Under "Good practice" the findings of a table are good practice.
      let own = role.recordKind ?? .learningPoint
      guard own == .learningPoint, let under = self.role(at: row)?.recordKind,
        [.goodPractice, .concern, .riskFactor].contains(under)
      else { return own }
      return under
    }
    for cell in cells {
      if let before = open {
        let startsLower = TextShape(cell.passage, in: bytes).startsLower
        let goesOn =
          isWhole(cell.row) ? startsLower && isContinued(cell.row) : endsMatter || startsLower
        if goesOn, !endsClosed(before.passage) {
          open?.passage.fragments += cell.passage.fragments
          continue
        }
        addCell(before, kind(before.row))
      }
      open = cell
    }
    if let last = open { addCell(last, kind(last.row)) }
  }

  /// Adds what stands in one cell, each line of it that was broken on purpose as a record.
  private mutating func addCell(_ cell: (row: Int, passage: Passage), _ kind: Record.Kind) {
    for part in CellText.parts(of: cell.passage, in: bytes) {
      let (own, text) = CellText.number(of: part, in: bytes)
      guard TextShape(text, in: bytes).words > 0 else { continue }
      add(kind, text, at: cell.row, number: own ?? rowNumbers[cell.row])
    }
  }

  /// Whether a cell is a statement of its own, as in a table with borders.
  private func isWhole(_ row: Int) -> Bool {
    isPiped(row) || outline.entries[row].block.isStacked
  }

  /// Whether a row carries on the one above: the cell of its number is empty.
  private func isContinued(_ row: Int) -> Bool {
    guard let number = tableColumns?.number else { return false }
    return !cells(row).indices.contains(number) || cells(row)[number].isEmpty
  }

  /// Whether the last line of a passage ends as a statement does.
  private func endsClosed(_ passage: Passage) -> Bool {
    passage.fragments.last.map { TextShape($0.range, in: bytes).isClosed } ?? true
  }

  /// A column of titles: cells of a pipe table are whole, others run on from row to row.
  private mutating func addResources(_ cells: [(row: Int, passage: Passage)]) {
    var run = Passage()
    var rowOfLine: [Int: Int] = [:]
    for cell in cells {
      for fragment in cell.passage.fragments { rowOfLine[fragment.line] = cell.row }
      if isPiped(cell.row) {
        addTitles(cell.passage, rowOfLine, cell.row)
      } else {
        run.fragments += cell.passage.fragments
      }
    }
    if let first = cells.first?.row, !run.isEmpty { addTitles(run, rowOfLine, first) }
  }

  private mutating func addTitles(_ passage: Passage, _ rowOfLine: [Int: Int], _ row: Int) {
    for title in ResourceTitles(wording: wording).titles(in: passage, bytes: bytes) {
      add(.resource, title, at: rowOfLine[title.fragments.first?.line ?? 0] ?? row)
    }
  }

  private func isPiped(_ row: Int) -> Bool {
    guard let start = outline.entries[row].block.passage.fragments.first?.range.lowerBound else {
      return false
    }
    var index = start
    while index > 0, bytes[index - 1] != UInt8(ascii: "\n"), bytes[index - 1] != UInt8(ascii: "\t")
    {
      index -= 1
      if bytes[index] == UInt8(ascii: "|") { return true }
    }
    return false
  }

  /// A table of things to read or to use: the first cell of a row is the title, the others say what
  /// it is and where.
  private mutating func addTitleRows(_ rows: [Int]) {
    for row in rows {
      let filled = cells(row).filter { !$0.isEmpty }
      let words = filled.first.map { Token.tokens(of: $0, in: bytes) } ?? []
      let isHead =
        row == rows.first
        && (words.count <= 2 && words.allSatisfy { Self.titleColumns.contains($0.text) })
      guard let title = filled.first, !isHead, words.contains(where: { !$0.text.isAllDigits }),
        filled.count > 1 || words.count > 2, !isDiaryEntry(words)
      else {
        apparatus.append(outline.entries[row].block.passage)
        continue
      }
      add(.resource, title, at: row)
      apparatus += filled.dropFirst()
    }
  }

  private static let titleColumns = Lexicon.statements["titleColumns"]

  /// "14 May | Conference | Town hall": what begins with a day is an entry of a diary.
  private func isDiaryEntry(_ words: [Token]) -> Bool {
    !PrintedDate.all(in: words).isEmpty && words.count <= 6
  }

  /// Rows of a table whose columns we do not know: sentences are records, short entries are
  /// apparatus.
  private mutating func addPlainRows(_ rows: [Int]) {
    let sentences = rows.filter { row in
      cells(row).contains { TextShape($0, in: bytes).words >= 10 }
    }
    if role(at: rows.first ?? 0) == .resources { return addTitleRows(rows) }
    let isProse = sentences.count * 2 > rows.count && role(at: rows.first ?? 0) != .apparatus
    for row in rows {
      let known = role(at: row)?.recordKind
      guard isProse, let cell = cells(row).first(where: { TextShape($0, in: bytes).words >= 6 })
      else {
        apparatus.append(outline.entries[row].block.passage)
        continue
      }
      add(known ?? .learningPoint, cell, at: row)
      apparatus += cells(row).filter { !$0.isEmpty && $0 != cell }
    }
  }
}
