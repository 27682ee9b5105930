/// A table for people: columns aligned, text columns wrapped to the width of the terminal.
package struct TextTable: TableRenderer {
  private let style: TextStyle
  private static let gap = 2
  /// A text column is never made narrower, even where the table then stands out.
  private static let narrowest = 16
  private static let barColumns = 12

  package init(style: TextStyle = .plain) {
    self.style = style
  }

  package func text(of table: Table) -> String {
    let cells = table.rows.map { row in row.cells.map { DisplayText.safe($0.text) } }
    let widths = fitted(naturalWidths(of: table, cells), of: table, cells)
    var text = headingLines(of: table, widths)
    for (row, cells) in zip(table.rows, cells) {
      text += lines(of: row, cells, table, widths)
      for detail in row.details { text += self.detail(detail) }
    }
    return text
  }

  /// The columns that the whole table takes with nothing wrapped but headings.
  package func width(of table: Table) -> Int {
    let cells = table.rows.map { row in row.cells.map { DisplayText.safe($0.text) } }
    return total(naturalWidths(of: table, cells))
  }
}

extension TextTable {
  private func naturalWidths(of table: Table, _ cells: [[String]]) -> [Int] {
    table.columns.indices.map { index in
      let column = table.columns[index]
      if isBar(index, in: table) { return style.hasBars ? Self.barColumns : 0 }
      let heading = headingParts(of: column).map(DisplayText.width).max() ?? 0
      return cells.reduce(heading) { widest, row in max(widest, DisplayText.width(row[index])) }
    }
  }

  /// A column holds bars in all rows or in none.
  private func isBar(_ column: Int, in table: Table) -> Bool {
    if case .bar = table.rows.first?.cells[column] { true } else { false }
  }

  /// Takes what is too much from the widest text column, again and again, as far as it can be
  /// wrapped.
  private func fitted(
    _ natural: [Int],
    of table: Table,
    _ cells: [[String]]
  ) -> [Int] {
    guard let width = style.width, width < natural.reduce(0, +) + Self.gap * natural.count else {
      return natural
    }
    let narrowest = table.columns.indices.map { column in
      cells.reduce(Self.narrowest) { max($0, DisplayText.narrowestWidth(of: $1[column])) }
    }
    var widths = natural
    for column in widths.indices where isBar(column, in: table) {
      let least = zip(table.columns, zip(widths, narrowest)).map {
        $0.isNumber ? $1.0 : min($1.0, $1.1)
      }
      // Bars only repeat what a number says, so they go before anything stands out.
      if total(least) > width { widths[column] = 0 }
    }
    while total(widths) > width {
      let texts = widths.indices.filter {
        !table.columns[$0].isNumber && !isBar($0, in: table) && widths[$0] > narrowest[$0]
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      // By halves, as a cell can be as long as a document.
      let step = max(1, (total(widths) - width) / 2)
      widths[widest] = max(narrowest[widest], widths[widest] - step)
    }
    return widths
  }

  /// The columns of a line, gaps included; a column of no width is left out.
  private func total(_ widths: [Int]) -> Int {
    let filled = widths.filter { $0 > 0 }
    return filled.reduce(0, +) + Self.gap * max(0, filled.count - 1)
  }

  private func headingParts(of column: Table.Column) -> [String] {
    column.heading.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Headings stand at the foot of their lines, right above their columns.
  private func headingLines(of table: Table, _ widths: [Int]) -> String {
    let parts = table.columns.map { headingParts(of: $0) }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let cells = parts.map { part in
        let index = line - (height - part.count)
        return part.indices.contains(index) ? part[index] : ""
      }
      return style.heading(joined(cells, table, widths)) + "\n"
    }.joined()
  }

  private func lines(
    of row: Table.Row,
    _ cells: [String],
    _ table: Table,
    _ widths: [Int]
  ) -> String {
    let columns = cells.indices.map { index -> [String] in
      if case .bar(let share) = row.cells[index] {
        return [style.hasBars ? style.bar(share, columns: widths[index]) : ""]
      }
      let isShort = DisplayText.width(cells[index]) <= widths[index]
      return isShort ? [cells[index]] : DisplayText.wrapped(cells[index], to: widths[index])
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      joined(columns.map { $0.indices.contains(line) ? $0[line] : "" }, table, widths) + "\n"
    }.joined()
  }

  private func joined(_ cells: [String], _ table: Table, _ widths: [Int]) -> String {
    var line = ""
    for index in cells.indices where widths[index] > 0 {
      if !line.isEmpty { line += String(repeating: " ", count: Self.gap) }
      line += padded(cells[index], to: widths[index], isNumber: table.columns[index].isNumber)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func padded(_ cell: String, to width: Int, isNumber: Bool) -> String {
    // A bar has its width already, colours and all.
    guard !cell.contains("\u{1B}") else { return cell }
    let blank = String(repeating: " ", count: max(0, width - DisplayText.width(cell)))
    return isNumber ? blank + cell : cell + blank
  }

  /// Two columns in, wrapped two columns further.
  private func detail(_ text: String) -> String {
    let safe = DisplayText.safe(text)
    let lines = style.width.map { DisplayText.wrapped(safe, to: max(20, $0 - 4)) } ?? [safe]
    return lines.enumerated().map { index, line in
      (index == 0 ? "  " : "    ") + style.aside(line) + "\n"
    }.joined()
  }
}
