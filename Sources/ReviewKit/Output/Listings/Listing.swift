/// A row of a listing: something of a library that can be listed in every format.
package protocol ListingRow: Sendable {
  /// What the rows are called: in messages, and as the key of the list in JSON.
  static var noun: Noun { get }
  static var columns: [Table.Column] { get }
  /// What the rows need of texts, as more would be kept in vain.
  static var detail: Catalogue.Detail { get }
  /// One for each column.
  var cells: [Table.Cell] { get }
  /// The ids of the sources that it comes from.
  var origins: [String] { get }
  /// Where the row comes by a column that has an order of its own, the least first.
  func order(by column: String) -> Int?
  /// How many there are and of how many sources, in words, without a full stop.
  static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String
  /// The rows for people.
  static func text(of rows: [Self], style: TextStyle) -> String
}

extension ListingRow {
  package static var detail: Catalogue.Detail { [.texts, .evidence] }

  package func order(by column: String) -> Int? { nil }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    "\(noun.counted(rows.count)) in \(looked.share(of: rows.flatMap(\.origins)))"
  }
}

extension Catalogue {
  /// "5 of 13 sources", of these ids.
  func share(of ids: [String]) -> String {
    "\(Set(ids).count) of \(NumberText.counted(sources.count, "source"))"
  }
}

/// A word for what is listed.
package struct Noun: Hashable, Sendable {
  package var one: String
  package var many: String
  /// What JSON calls the list.
  package var key: String

  package init(_ one: String, _ many: String, key: String? = nil) {
    self.one = one
    self.many = many
    self.key = key ?? many
  }

  /// "1 case", "12 cases".
  package func counted(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
}

/// Rows of one sort, sorted and cut as asked, ready to be written in any format.
package struct Listing<Row: ListingRow>: Sendable {
  package private(set) var rows: [Row]
  /// How many there are before the limit.
  package private(set) var total: Int
  package let noun: Noun

  /// Rows of a listing, and how many there are where these are only some of them.
  package init(_ rows: [Row], of total: Int? = nil, noun: Noun = Row.noun) {
    self.rows = rows
    self.total = total ?? rows.count
    self.noun = noun
  }
}

extension Listing {
  /// Sorts by a column: texts from A to Z, the largest number first, what is not stated last; rows
  /// that are equal keep their order.
  ///
  /// - Returns: Whether there is such a column.
  @discardableResult
  package mutating func sort(by column: String, isReversed: Bool) -> Bool {
    guard let place = Row.columns.firstIndex(where: { $0.name == column }) else { return false }
    rows = RowOrder(by: column, isReversed: isReversed).sorted(rows) { row, column in
      // The largest number comes first, the least of an order.
      row.order(by: column).map { .number(-$0) } ?? row.cells[place]
    }
    return true
  }

  package mutating func reverse() { rows.reverse() }

  package mutating func limit(to count: Int) { rows = Array(rows.prefix(count)) }

  package var table: Table {
    Table(columns: Row.columns, rows: rows.map { Table.Row($0.cells) })
  }

  /// A page for people; it ends with "20 of 88 records are shown." where the limit left some out.
  package func text(style: TextStyle) -> String {
    Row.text(of: rows, style: style)
      + (omission.map { "\n\($0.sentence("shown."))\n" } ?? "")
  }

  /// What the limit leaves of the rows, `nil` for all.
  package var omission: Omission? {
    Omission(showing: rows.count, of: total, total == 1 ? noun.one : noun.many)
  }
}
