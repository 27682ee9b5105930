/// Finds tables of statements whose cells stand one below the other, as a document saved as plain
/// text gives them: the heads of the columns once, a line each, then the cells of the rows in their
/// order.
///
/// The heads may come again on each page. Blank lines are no sure sign of a cell's end, and empty
/// cells leave no trace: what a cell holds tells its column.
struct CellTables {
  struct Table {
    /// The places of its lines in the reader, from its head on.
    var lines: Range<Int>
    var rows: [Block]
    /// Repeated heads, by line number.
    var repeated: [Int]
  }

  let reader: LineReader
  let bytes: UnsafeBufferPointer<UInt8>
  let wording: Wording

  init(_ reader: LineReader, wording: Wording = .standard) {
    self.reader = reader
    bytes = reader.bytes
    self.wording = wording
  }

  /// The tables in order.
  func tables() -> [Table] {
    let heads = self.heads()
    var tables: [Table] = []
    var index = 0
    while index < heads.count {
      let head = heads[index]
      var next = index + 1
      var repeats: [Head] = []
      var from = head.lines.upperBound
      var title: Int?
      while next < heads.count, let again = heads[next].repeating(head) {
        title = self.title(in: from..<again.lines.lowerBound, over: head)
        if title != nil { break }
        repeats.append(again)
        from = again.lines.upperBound
        next += 1
      }
      let end = title ?? (next < heads.count ? heads[next].lines.lowerBound : reader.lines.count)
      if let table = table(head, repeats: repeats[...], upTo: end) { tables.append(table) }
      index = next
    }
    return tables
  }
}

extension CellTables {
  /// The line "Recommendation 2" between two heads, where no column of the table holds such: each
  /// recommendation has a table of its own.
  private func title(in lines: Range<Int>, over head: Head) -> Int? {
    guard !head.columns.contains(.statements(.recommendations)) else { return nil }
    return lines.first { index in
      var scanner = ByteScanner(bytes, reader.source.range(ofLine: reader.lines[index].number))
      scanner.skipBlanks()
      return isFilled(index) && scanner.readListMark()?.label == "recommendation"
    }
  }
}

// MARK: - Rows

extension CellTables {
  private func table(_ head: Head, repeats: ArraySlice<Head>, upTo end: Int) -> Table? {
    var taken: [Int] = []
    let lines = cellLines(from: head.lines.upperBound, upTo: end, repeats, into: &taken)
    guard lines.count > 2 else { return nil }
    let head = numbered(head, lines)
    let hasSubrows =
      lines.contains { $0.rowDepth == 1 } && lines.contains { $0.rowDepth > 1 }
    let sorted = CellSorter(head.columns, hasSubrows: hasSubrows).sorted(lines)
    let inside = sorted.prefix { $0.place != .outside }.count
    var builder = CellRows(width: head.columns.count)
    for (line, sorted) in zip(lines, sorted).prefix(inside) { builder.add(line, sorted) }
    guard builder.isTable(head.columns), inside > 0 else { return nil }
    let last = lines[inside - 1].number
    let limit = (head.lines.upperBound..<end).last { reader.lines[$0].number == last }
    let lower = head.lines.lowerBound
    var rows = [CellRows.row(head.passages)]
    rows[0].gap = 1
    rows += builder.rows
    return Table(
      lines: lower..<(limit ?? head.lines.upperBound) + 1,
      rows: rows,
      repeated: taken.filter { $0 <= last }
    )
  }

  /// The head with the column in front that holds the numbers of the rows and that no head names.
  private func numbered(_ head: Head, _ lines: [CellLine]) -> Head {
    guard !head.columns.contains(.number), lines.count(where: { $0.look == .number }) > 1 else {
      return head
    }
    var head = head
    head.columns.insert(.number, at: 0)
    head.passages.insert(Passage(), at: 0)
    return head
  }

  /// The lines of the cells, without the heads that come again.
  private func cellLines(
    from start: Int,
    upTo end: Int,
    _ repeats: ArraySlice<Head>,
    into taken: inout [Int]
  ) -> [CellLine] {
    var lines: [CellLine] = []
    var repeats = repeats
    var isParted = false
    var opensPage = false
    for index in start..<end {
      while let head = repeats.first, head.lines.upperBound <= index { repeats.removeFirst() }
      let isHead = repeats.first?.lines.contains(index) ?? false
      let line = reader.lines[index]
      if line.isBlank || isHead || !isFilled(index) {
        isParted = true
        opensPage = opensPage || isHead || !line.isBlank || line.opensPage
        if isHead, !line.isBlank { taken.append(line.number) }
        continue
      }
      var cell = CellLine(
        line,
        in: bytes,
        whole: reader.source.range(ofLine: line.number),
        vocabulary: reader.vocabulary,
        wording: wording
      )
      cell.isParted = isParted
      cell.opensPage = opensPage || line.opensPage
      lines.append(cell)
      isParted = false
      opensPage = false
    }
    return lines
  }
}
