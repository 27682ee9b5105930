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

  /// The heads of the columns, one below the other.
  private struct Head {
    var lines: Range<Int>
    var columns: [ColumnHead]
    var passages: [Passage]
    /// The place of each head's first line.
    var places: [Int] = []

    /// This head without cells such as "Complete" in front of it, which read like heads; `nil`
    /// where it is no other head again.
    func repeating(_ other: Head) -> Head? {
      let cells = columns.count - other.columns.count
      guard cells >= 0, Array(columns.dropFirst(cells)) == other.columns else { return nil }
      var head = other
      head.lines = places[cells]..<lines.upperBound
      return head
    }
  }

  private let reader: LineReader
  private let bytes: UnsafeBufferPointer<UInt8>
  private let wording: Wording

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
      while next < heads.count, let again = heads[next].repeating(head) {
        repeats.append(again)
        next += 1
      }
      let end = next < heads.count ? heads[next].lines.lowerBound : reader.lines.count
      if let table = table(head, repeats: repeats[...], upTo: end) { tables.append(table) }
      index = next
    }
    return tables
  }
}

// MARK: - Heads

extension CellTables {
  private func isFilled(_ index: Int) -> Bool {
    !reader.lines[index].isBlank && !reader.furniture.contains(reader.lines[index].number)
  }

  private func heads() -> [Head] {
    var heads: [Head] = []
    var index = 0
    while index < reader.lines.count {
      if mayBegin(index), let head = head(from: index) {
        heads.append(head)
        index = head.lines.upperBound
      } else {
        index += 1
      }
    }
    return heads
  }

  /// Whether the first head of a table may stand on a line.
  private func mayBegin(_ index: Int) -> Bool {
    guard case .text = reader.lines[index].shape, reader.lines[index].text.count <= 60,
      isFilled(index)
    else { return false }
    let word = reader.firstWord(of: reader.lines[index].text)
    return ColumnHeads.standard.mayOpen(word)
  }

  private func mayOpen(_ index: Int) -> Bool {
    let line = reader.lines[index]
    guard case .text = line.shape, line.text.count <= 60 else { return false }
    return ColumnHeads.standard.mayOpen(reader.firstWord(of: line.text)) && isFilled(index)
  }

  /// Three or more heads in a row, among them one of statements and one of what goes with them.
  private func head(from start: Int) -> Head? {
    var head = Head(lines: start..<start, columns: [], passages: [])
    var index = start
    var known = 0
    while index < reader.lines.count, head.columns.count < 12 {
      guard isFilled(index) else {
        index += 1
        continue
      }
      let certain = column(at: index)
      let likely = isSpaced(index, as: head) ? likelyColumn(at: index) : nil
      guard let (column, passage, end) = certain ?? likely else { break }
      if certain != nil { known += 1 }
      head.columns.append(column)
      head.places.append(index)
      head.passages.append(passage)
      head.lines = start..<end
      index = end
    }
    let statements = head.columns.count { $0.role != nil }
    guard head.columns.count >= 3, known >= 2, statements > 0, statements < head.columns.count
    else {
      return nil
    }
    return head
  }

  /// Whether a line stands as far from the head above as the first two from each other: what a
  /// blank line parts from close heads is none.
  private func isSpaced(_ index: Int, as head: Head) -> Bool {
    guard let first = head.places.first, head.places.count > 1 else { return true }
    let isClose = !reader.lines[first..<head.places[1]].contains(where: \.isBlank)
    return !isClose || !reader.lines[head.lines.upperBound..<index].contains(where: \.isBlank)
  }

  /// The head on a line that only some of its words tell.
  private func likelyColumn(at index: Int) -> (ColumnHead, Passage, end: Int)? {
    guard case .text = reader.lines[index].shape, reader.lines[index].text.count <= 60 else {
      return nil
    }
    let passage = Passage([reader.lines[index].fragment])
    return ColumnHeads.standard.likelyHead(Token.tokens(of: passage, in: bytes)).map {
      ($0, passage, index + 1)
    }
  }

  /// The head on a line, or on two.
  private func column(at index: Int) -> (ColumnHead, Passage, end: Int)? {
    guard mayOpen(index) else { return nil }
    var passage = Passage([reader.lines[index].fragment])
    let known = ColumnHeads.standard.head(Token.tokens(of: passage, in: bytes))
    if index + 1 < reader.lines.count, isFilled(index + 1),
      case .text = reader.lines[index + 1].shape
    {
      let both = Passage(passage.fragments + [reader.lines[index + 1].fragment])
      let startsLower = TextShape(reader.lines[index + 1].text, in: bytes).startsLower
      if known == nil || startsLower,
        let head = ColumnHeads.standard.head(Token.tokens(of: both, in: bytes))
      {
        passage = both
        return (head, passage, index + 2)
      }
    }
    return known.map { ($0, passage, index + 1) }
  }

}

// MARK: - Rows

extension CellTables {
  private func table(_ head: Head, repeats: ArraySlice<Head>, upTo end: Int) -> Table? {
    var taken: [Int] = []
    let lines = cellLines(from: head.lines.upperBound, upTo: end, repeats, into: &taken)
    guard lines.count > 2 else { return nil }
    let head = numbered(head, lines)
    let sorted = CellSorter(head.columns).sorted(lines)
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

/// The rows of a table while its lines are put into cells.
private struct CellRows {
  let width: Int
  private(set) var rows: [Block] = []
  private var last = -1

  init(width: Int) {
    self.width = width
  }

  static func row(_ cells: [Passage]) -> Block {
    var row = Block(kind: .row, passage: Passage(cells.flatMap(\.fragments)))
    row.cells = cells
    row.isStacked = true
    return row
  }

  mutating func add(_ line: CellLine, _ sorted: CellSorter.Sorted) {
    let fragment = Passage.Fragment(line: line.number, range: line.range)
    var column = 0
    var isSection = false
    switch sorted.place {
    case .column(let place): column = place
    case .section: isSection = true
    case .outside: return
    }
    if isSection ? sorted.opens : (sorted.opens && column <= last) || last < 0 {
      rows.append(Self.row(Array(repeating: Passage(), count: width)))
    }
    last = isSection ? -1 : column
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].cells[column].fragments.append(fragment)
    rows[rows.count - 1].passage.fragments.append(fragment)
  }

  /// Whether two rows or more hold statements and what goes with them.
  func isTable(_ columns: [ColumnHead]) -> Bool {
    let full = rows.count { row in
      let filled = columns.indices.filter { !row.cells[$0].isEmpty }
      return filled.contains { columns[$0].role != nil }
        && filled.contains { columns[$0].role == nil && columns[$0] != .outcome }
    }
    return full >= 2 || (full == 1 && rows.count == 1)
  }
}
