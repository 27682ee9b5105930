/// A cross-tabulation, ready to be written in any format.
package struct CrossTabReport: Sendable {
  /// What a percentage is a share of.
  package enum Base: String, CaseIterable, Sendable {
    /// The total of its row.
    case row
    /// The total of its column.
    case column
    /// All that is looked at.
    case all
  }

  let table: CrossTab
  /// `nil` for no percentages.
  let base: Base?
  /// How many rows are shown, without that of what is not stated.
  let limit: Int?
  /// Of the rows, which stand in it.
  let order: RowOrder
  let hint: ListingHint

  package init(
    _ table: CrossTab,
    base: Base? = nil,
    limit: Int? = nil,
    order: RowOrder = RowOrder(),
    hint: ListingHint
  ) {
    var sorted = table
    sorted.putRows(
      in: order.sorted(Array(table.rows.categories.indices.dropLast())) { row, column in
        Self.cell(of: table, base, row, column)
      }
    )
    self.table = sorted
    self.base = base
    self.limit = limit
    self.order = order
    self.hint = hint
  }
}

extension CrossTabReport {
  /// A number of the table; `nil` stands for all rows or all columns.
  func count(_ row: Int?, _ column: Int?) -> Int { table.count(row, column) }

  /// The number as a percentage of its base, with one decimal; `nil` where the base is 0.
  func percent(_ row: Int?, _ column: Int?) -> Double? { table.percent(row, column, of: base) }

  /// The places of the rows to show: all, or the first with something in them; and always what is
  /// not stated.
  var rowsShown: [Int] {
    let rows = table.rows.categories.indices
    guard let limit else { return Array(rows) }
    return filledRows.prefix(limit) + rows.suffix(1)
  }

  /// The rows with something in them, without what is not stated.
  var filledRows: [Int] {
    table.rows.categories.indices.dropLast().filter { table.rows.totals[$0] > 0 }
  }

  package var emptiness: String? {
    table.total == 0 ? "no \(table.unit.rawValue) found" : nil
  }

  package var omission: Omission? {
    limit.flatMap {
      Omission(showing: $0, of: filledRows.count, table.rows.dimension.plural)
    }
  }
}

extension CrossTab {
  /// A number; `nil` stands for all rows or all columns.
  fileprivate func count(_ row: Int?, _ column: Int?) -> Int {
    switch (row, column) {
    case (let row?, let column?): cells[row][column]
    case (let row?, nil): rows.totals[row]
    case (nil, let column?): columns.totals[column]
    case (nil, nil): total
    }
  }

  fileprivate func percent(
    _ row: Int?,
    _ column: Int?,
    of base: CrossTabReport.Base?
  ) -> Double? {
    let base =
      switch base {
      case .row: count(row, nil)
      case .column: count(nil, column)
      case .all, nil: total
      }
    guard base > 0 else { return nil }
    return NumberText.rounded(100 * Double(count(row, column)) / Double(base), decimals: 1)
  }
}

extension CrossTabReport {
  /// What the rows of a table can be sorted by: what they are, their labels, and its columns.
  package static func sortableColumns(of table: CrossTab, base: Base?) -> [String] {
    let numbers = table.columns.categories.map(\.value) + ["total"]
    return [table.rows.dimension.rawValue, "label"]
      + numbers.flatMap { base == nil ? [$0] : [$0, $0 + percentEnding] }
  }

  private static let percentEnding = "_percent"

  private static func cell(
    of table: CrossTab,
    _ base: Base?,
    _ row: Int,
    _ column: String
  ) -> Table.Cell {
    let category = table.rows.categories[row]
    if column == table.rows.dimension.rawValue { return .text(category.value) }
    if column == "label" { return .text(category.label) }
    let isPercent = base != nil && column.hasSuffix(percentEnding)
    let name = isPercent ? String(column.dropLast(percentEnding.count)) : column
    let place = table.columns.categories.firstIndex { $0.value == name }
    return isPercent
      ? Table.Cell(table.percent(row, place, of: base)) : .number(table.count(row, place))
  }
}

extension CrossTabReport: Report {
  /// All categories, those with nothing in them included.
  package var dataTable: Table {
    let columns = table.columns.categories.map { ($0.value, $0.key) } + [("total", "total")]
    let numbers = columns.flatMap { name, key in
      [number(name, key)]
        + (base == nil ? [] : [number(name + Self.percentEnding, key + "Percent")])
    }
    let heads =
      [table.rows.dimension.rawValue, "label", "unit"] + (base == nil ? [] : ["percentOf"])
    var head = Table.Column(table.rows.dimension.rawValue)
    head.key = table.rows.dimension.key
    return Table(
      columns: [head] + heads.dropFirst().map { Table.Column($0) } + numbers,
      rows: rowsShown.map { row in
        let category = table.rows.categories[row]
        let term = Term(category.value, key: category.key, label: category.label)
        return dataRow(term, row)
      } + [dataRow(Term("total"), nil)]
    )
  }

  private func number(_ name: String, _ key: String) -> Table.Column {
    var column = Table.Column(name, isNumber: true)
    column.key = key
    return column
  }

  private func dataRow(_ term: Term, _ row: Int?) -> Table.Row {
    let heads =
      [.term(term), .text(term.label), .text(table.unit.rawValue)]
      + (base.map { [Table.Cell.text($0.rawValue)] } ?? [])
    let places = table.columns.categories.indices.map { Optional($0) } + [nil]
    return Table.Row(
      heads
        + places.flatMap { column -> [Table.Cell] in
          let count = Table.Cell.number(count(row, column))
          return base == nil ? [count] : [count, Table.Cell(percent(row, column))]
        }
    )
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("unit", table.unit.rawValue)
      json.member("total", table.total)
      json.member("percentOf", base?.rawValue)
      json.key("rows")
      write(table.rows, to: &json)
      json.key("columns")
      write(table.columns, to: &json)
      let cells = rowsShown.flatMap { row in
        table.columns.categories.indices.map { (row: row, column: $0) }
      }
      json.member("cells", cells, .block) { json, cell in
        json.object { json in
          json.member("row", table.rows.categories[cell.row].key)
          json.member("column", table.columns.categories[cell.column].key)
          json.member("count", count(cell.row, cell.column))
          json.member("percent", base == nil ? nil : percent(cell.row, cell.column))
        }
      }
    }
  }

  private func write(_ side: CrossTab.Side, to json: inout JSONWriter) {
    json.object(.block) { json in
      json.member("dimension", side.dimension.key)
      json.member("overlaps", side.overlaps)
      json.member("outside", side.outside)
      json.member("categories", zip(side.categories, side.totals), .block) { json, entry in
        json.object { json in
          json.member("value", entry.0.key)
          json.member("label", entry.0.label)
          json.member("total", entry.1)
        }
      }
    }
  }
}
