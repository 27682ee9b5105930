/// Rows of cells under headings, to be written in any of several formats.
package struct Table: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The name in a data file, and the heading where `heading` has no better one.
    package var name: String
    /// For people; a line end marks where it may go on in a second line.
    package var heading: String
    package var isNumber: Bool

    package init(_ name: String, heading: String? = nil, isNumber: Bool = false) {
      self.name = name
      self.heading = heading ?? name
      self.isNumber = isNumber
    }
  }

  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case decimal(Double)
    /// Lines of a file.
    case lines(LineRange)
    /// Several texts, such as ids.
    case list([String])
    /// Nothing is stated.
    case absent
    /// A share from 0 to 1, drawn where bars are wanted.
    case bar(Double)
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Lines under the row; only a table for people has them.
    package var details: [String]

    package init(_ cells: [Cell], details: [String] = []) {
      self.cells = cells
      self.details = details
    }
  }

  package var columns: [Column]
  package var rows: [Row]

  package init(columns: [Column], rows: [Row] = []) {
    self.columns = columns
    self.rows = rows
  }
}

extension Table.Cell {
  package init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
  package init(_ number: Int?) { self = number.map { .number($0) } ?? .absent }
  package init(_ number: Double?) { self = number.map { .decimal($0) } ?? .absent }
  package init(_ lines: LineRange?) { self = lines.map { .lines($0) } ?? .absent }
}

/// Writes tables in one format.
package protocol TableRenderer {
  func text(of table: Table) -> String
}

extension Table.Cell {
  /// The cell as plain text; a bar has none.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): NumberText.plain(number) ?? ""
    case .lines(let lines): lines.description
    case .list(let texts): texts.joined(separator: "; ")
    case .absent: ""
    case .bar: ""
    }
  }
}
