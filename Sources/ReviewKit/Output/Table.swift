/// Rows of cells under headings, to be written in any of several formats.
package struct Table: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The name in a data file, and the heading where `heading` has no better one.
    package var name: String
    /// The name in JSON where it is another one.
    package var key: String?
    /// For people; a line end marks where it may go on in a second line.
    ///
    /// Where none is given it is made of the name: "Declared theme" of "declaredTheme".
    package var heading: String
    package var isNumber: Bool
    /// Whether it holds lines of a file.
    package var holdsLines = false
    /// What people read where a cell has nothing, as "not stated".
    package var unstated = ""
    /// Whether it is left out where people read the table, as what is said elsewhere in the row.
    package var isForData = false
    /// The columns of the rows that each of its cells holds; empty for other cells.
    package var nested: [Column] = []

    package init(_ name: String, heading: String? = nil, isNumber: Bool = false) {
      self.name = name
      self.heading = heading ?? Self.words(of: name)
      self.isNumber = isNumber
    }
  }

  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case decimal(Double)
    /// A mark in place of a number, such as "c" for one that is kept back.
    case code(String)
    /// Lines of a file.
    case lines(LineRange)
    /// Several runs of lines of a file.
    case ranges([LineRange])
    /// Several texts, such as names.
    case list([String])
    /// A value of a closed set, or another with a name of its own for each reader.
    case term(Term)
    case terms([Term])
    /// Nothing is stated.
    case absent
    /// A share from 0 to 1, drawn where bars are wanted.
    case bar(Double)
    /// Rows of their own, such as the records of a group.
    case rows([Row])
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

extension Table.Column {
  /// "Declared theme" of "declaredTheme".
  private static func words(of name: String) -> String {
    var words = ""
    for character in name {
      let begins = character.isUppercase && !words.isEmpty && words.last != " "
      words += begins ? " " + character.lowercased() : String(character)
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The same where a cell with nothing reads "not stated".
  package var orNotStated: Self {
    var column = self
    column.unstated = Term.notStated.label
    return column
  }

  /// The same, left out where people read the table.
  package var forData: Self {
    var column = self
    column.isForData = true
    return column
  }

  /// A column of the lines of a file.
  package static let lines: Self = {
    var column = Self("lines", heading: "Lines")
    column.holdsLines = true
    return column
  }()
}

extension Table {
  /// The same with the first and the last line in columns of their own.
  var withLinesApart: Table {
    guard columns.contains(where: \.holdsLines) else { return self }
    let columns = columns
    return Table(
      columns: columns.flatMap { column in
        guard column.holdsLines else { return [column] }
        return ["First", "Last"].map { Column(column.name(ofLine: $0), isNumber: true) }
      },
      rows: rows.map { row in
        Row(zip(columns, row.cells).flatMap { $0.holdsLines ? $1.linesApart : [$1] })
      }
    )
  }
}

extension Table.Column {
  /// "firstLine" for the column "lines", "caseFirstLine" for "caseLines".
  fileprivate func name(ofLine end: String) -> String {
    let prefix = name.lowercased().hasSuffix("lines") ? String(name.dropLast(5)) : name
    return prefix.isEmpty ? "\(end.lowercased())Line" : "\(prefix)\(end)Line"
  }
}

extension Table.Cell {
  fileprivate var linesApart: [Table.Cell] {
    guard case .lines(let lines) = self else { return [.absent, .absent] }
    return [.number(lines.first), .number(lines.last)]
  }
}

extension Table.Cell {
  package init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
  package init(_ number: Int?) { self = number.map { .number($0) } ?? .absent }
  package init(_ number: Double?) { self = number.map { .decimal($0) } ?? .absent }
  package init(_ lines: LineRange?) { self = lines.map { .lines($0) } ?? .absent }
  package init(_ term: Term?) { self = term.map { .term($0) } ?? .absent }
}

/// Writes tables in one format.
package protocol TableRenderer {
  func text(of table: Table) -> String
}

extension Table.Cell {
  /// The cell as people read it; a bar has no text.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): NumberText.plain(number) ?? ""
    case .code(let code): code
    case .lines(let lines): lines.description
    // With a word in front, as a spreadsheet would take "3-5" for a date.
    case .ranges(let ranges):
      ranges.isEmpty ? "" : "lines " + ranges.map(\.description).joined(separator: ", ")
    case .list(let texts): texts.joined(separator: "; ")
    case .term(let term): term.label
    case .terms(let terms): terms.map(\.label).joined(separator: "; ")
    case .absent: ""
    case .bar, .rows: ""
    }
  }

  /// The cell as other programs read it, in a table.
  var data: String {
    switch self {
    case .term(let term): term.word
    case .terms(let terms): terms.map(\.word).joined(separator: "; ")
    default: text
    }
  }
}
