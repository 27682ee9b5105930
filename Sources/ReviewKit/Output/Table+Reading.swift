extension Table {
  /// The table for people: without columns that are only for data or hold nothing, and with file,
  /// lines and page as one place: "brief.md:12-13".
  var forReading: Table {
    let table = withPlaces
    let shown = table.columns.indices.filter { place in
      let column = table.columns[place]
      return !column.isForData
        && (!column.unstated.isEmpty || table.rows.isEmpty
          || table.rows.contains { !$0.cells[place].text.isEmpty })
    }
    return Table(
      columns: shown.map { table.columns[$0] },
      rows: table.rows.map { row in
        Row(shown.map { row.cells[$0] }, details: row.details)
      }
    )
  }

  private var withPlaces: Table {
    guard let file = columns.firstIndex(where: { $0.name == "file" }),
      columns.indices.contains(file + 2), columns[file + 1].holdsLines,
      columns[file + 2].name == "page"
    else { return self }
    return Table(
      columns: columns[..<file] + [Column("place")] + columns[(file + 3)...],
      rows: rows.map { row in
        let cells = row.cells
        let place = Self.place(cells[file], cells[file + 1], cells[file + 2])
        return Row(cells[..<file] + [place] + cells[(file + 3)...], details: row.details)
      }
    )
  }

  private static func place(_ file: Cell, _ lines: Cell, _ page: Cell) -> Cell {
    guard case .text(let file) = file else { return .absent }
    var place = Place(file: file)
    if case .lines(let lines) = lines { place.lines = lines }
    if case .number(let page) = page { place.page = page }
    return .text(place.description)
  }
}
