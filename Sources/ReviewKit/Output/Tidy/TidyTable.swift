/// A table for other programs: one thing a row, one fact a column, each column described.
package struct TidyTable: Sendable {
  package struct Field: Hashable, Sendable {
    package enum Kind: String, Sendable {
      case string
      case integer
      case number
    }

    package var name: String
    package var kind: Kind
    /// What it holds, with its unit.
    package var description: String

    package init(_ name: String, _ kind: Kind, _ description: String) {
      self.name = name
      self.kind = kind
      self.description = description
    }

    package init(_ name: String, _ description: String) {
      self.init(name, .string, description)
    }
  }

  /// In snake case, as the file is named.
  package var name: String
  /// What a row is.
  package var description: String
  package var fields: [Field]
  package var rows: [[Table.Cell]]
  /// The fields that tell rows apart; none where rows may be the same.
  package var key: [String] = []

  package var fileName: String { name + ".csv" }

  /// The same for a renderer.
  package var table: Table {
    Table(
      columns: fields.map { Table.Column($0.name, isNumber: $0.kind != .string) },
      rows: rows.map { Table.Row($0) }
    )
  }
}

extension [TidyTable.Field] {
  /// Where a row comes from: file, lines and page.
  static let place: Self = [
    .init("file", "Path of the document as given"),
    .init("firstLine", .integer, "First line, counted from 1; empty for a whole document"),
    .init("lastLine", .integer, "Last line, included"),
    .init("page", .integer, "Page by which it is cited; empty where lines are those of the file"),
  ]
}

extension Place {
  /// Cells for the fields of a place.
  var cells: [Table.Cell] {
    [.text(file), Table.Cell(lines?.first), Table.Cell(lines?.last), Table.Cell(page)]
  }
}
