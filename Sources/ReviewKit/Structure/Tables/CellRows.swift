/// The rows of a table while its lines are put into cells.
struct CellRows {
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
