/// A table of many columns, in parts one below the other that fit the width, each with the first
/// column.
struct PanelTable {
  private let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func text(of table: Table) -> String {
    let renderer = TextTable(style: style)
    guard let width = style.width, renderer.width(of: table) > width, table.columns.count > 2 else {
      return renderer.text(of: table)
    }
    // No narrower than needs be, so that the parts are about as wide as each other.
    let count = panels(of: table, width).count
    let even = (1...width).first { panels(of: table, $0).count == count } ?? width
    return panels(of: table, even).map { columns in
      renderer.text(of: part([0] + columns, of: table))
    }.joined(separator: "\n")
  }

  /// The columns of each part, as many as fit and at least one.
  private func panels(of table: Table, _ width: Int) -> [[Int]] {
    let renderer = TextTable(style: style)
    // The first column wraps rather than taking more than a third.
    let first = min(renderer.width(of: part([0], of: table)), max(16, width / 3))
    var panels: [[Int]] = []
    var room = 0
    for column in table.columns.indices.dropFirst() {
      let need = renderer.width(of: part([column], of: table)) + 2
      if panels.isEmpty || need > room {
        panels.append([])
        room = width - first
      }
      panels[panels.count - 1].append(column)
      room -= need
    }
    return panels
  }

  private func part(_ columns: [Int], of table: Table) -> Table {
    Table(
      columns: columns.map { table.columns[$0] },
      rows: table.rows.map { row in Table.Row(columns.map { row.cells[$0] }) }
    )
  }
}

extension Table.Column {
  /// A column of numbers whose heading takes as many lines as it needs to be no wider than them.
  static func number(_ name: String, heading: String) -> Table.Column {
    let lines = DisplayText.wrapped(DisplayText.safe(heading), to: 12)
    return Table.Column(name, heading: lines.joined(separator: "\n"), isNumber: true)
  }
}
