/// The order of rows that a user asks for.
package struct RowOrder: Hashable, Sendable {
  /// The column to sort by, by its name in data; `nil` for the usual order.
  package let column: String?
  package let isReversed: Bool

  package init(by column: String? = nil, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }
}

extension RowOrder {
  /// " Sorted by lift." to go on with; empty for the usual order.
  var remark: String {
    guard let column else { return isReversed ? " In reverse order." : "" }
    return " Sorted by \(column)\(isReversed ? ", in reverse" : "")."
  }

  /// Rows in this order: texts from A to Z, the largest number first, what is not stated last; rows
  /// that are equal keep their order.
  ///
  /// - Parameters:
  ///   - rows: In the usual order.
  ///   - cell: What a row has in the column.
  /// - Returns: The same rows.
  func sorted<Row>(_ rows: [Row], by cell: (Row, _ column: String) -> Table.Cell) -> [Row] {
    guard let column else { return isReversed ? rows.reversed() : rows }
    let keyed = rows.map { (row: $0, cell: cell($0, column)) }.enumerated()
    return keyed.sorted { left, right in
      let order = left.element.cell.order(before: right.element.cell, isReversed: isReversed)
      return order == 0 ? left.offset < right.offset : order < 0
    }.map(\.element.row)
  }
}

extension Table.Cell {
  /// Below 0 for one that comes before the other, above 0 for one behind it, 0 for equals.
  package func order(before other: Table.Cell, isReversed: Bool) -> Int {
    let order: Int
    switch (sortingNumber, other.sortingNumber) {
    case (let left?, let right?): order = left > right ? -1 : left < right ? 1 : 0
    default:
      let (left, right) = (text.lowercased(), other.text.lowercased())
      // Nothing stated stands last either way.
      if left.isEmpty != right.isEmpty { return left.isEmpty ? 1 : -1 }
      order = left < right ? -1 : left > right ? 1 : 0
    }
    return isReversed ? -order : order
  }

  private var sortingNumber: Double? {
    switch self {
    case .number(let number): Double(number)
    case .decimal(let number): number
    // Earlier lines first.
    case .lines(let lines): -Double(lines.first)
    case .ranges(let ranges): ranges.first.map { -Double($0.first) }
    case .text, .list, .term, .terms, .code, .absent, .bar, .rows: nil
    }
  }
}
