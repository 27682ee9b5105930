extension Table.Column {
  /// A column whose cells hold rows of their own.
  package init(_ name: String, rows: [Table.Column]) {
    self.init(name)
    nested = rows
  }
}

extension Table {
  /// The same without rows in cells: each of these on a row of its own, with the other cells of the
  /// row it belongs to; a row that holds none stays, with nothing in their place.
  var flattened: Table {
    guard let place = columns.firstIndex(where: { !$0.nested.isEmpty }) else { return self }
    let nested = columns[place].nested
    return Table(
      columns: Array(columns[..<place]) + nested + columns[(place + 1)...],
      rows: rows.flatMap { row -> [Row] in
        let (front, behind) = (row.cells[..<place], row.cells[(place + 1)...])
        guard case .rows(let inner) = row.cells[place], !inner.isEmpty else {
          return [Row(front + nested.map { _ in .absent } + behind)]
        }
        return inner.map { Row(front + $0.cells + behind) }
      }
    )
  }
}
