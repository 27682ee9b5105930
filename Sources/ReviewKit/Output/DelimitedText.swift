/// A table as comma-separated values (RFC 4180) or tab-separated values.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
/// Injection"), and so does text with such a formula behind apostrophes of its own, so that taking
/// off one gives back every text; numbers stay bare. Lines of a file have two columns, the first and the last, as a
/// spreadsheet would take "11-12" for a date.
package struct DelimitedText: TableRenderer {
  private let separator: Character
  private let lineEnd: String
  /// Whether text that looks like a formula is guarded; without it text is as printed.
  package var guardsFormulas = true
  /// Whether it begins with a byte-order mark, by which Excel knows UTF-8.
  package var hasMark = false
  /// A remark on a line of its own above the names of the columns, behind "# ".
  package var comment: String?

  private init(separator: Character, lineEnd: String) {
    self.separator = separator
    self.lineEnd = lineEnd
  }

  package static let csv = DelimitedText(separator: ",", lineEnd: "\r\n")
  package static let tsv = DelimitedText(separator: "\t", lineEnd: "\n")

  package func text(of table: Table) -> String {
    let table = table.flattened.withLinesApart
    var text = hasMark ? "\u{FEFF}" : ""
    if let comment { text += "# " + Self.onOneLine(comment) + lineEnd }
    text += table.columns.map { field($0.name) }.joined(separator: String(separator)) + lineEnd
    for row in table.rows {
      text += row.cells.map(field).joined(separator: String(separator)) + lineEnd
    }
    return text
  }
}

extension DelimitedText {
  private func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .text, .list, .ranges, .terms: field(guardsFormulas ? Self.guarded(cell.data) : cell.data)
    case .number, .decimal, .code, .lines, .term, .absent, .bar, .rows: cell.data
    }
  }

  private func field(_ text: String) -> String {
    separator == "\t" ? Self.onOneLine(text) : Self.quoted(text)
  }

  private static let formulaSigns = "=+-@\t\r\n\0\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars

  /// Whether text begins with what a spreadsheet takes for a formula, whatever apostrophes stand in
  /// front of it.
  private static func holdsFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(formulaSigns.contains) ?? false
  }

  private static func guarded(_ text: String) -> String { holdsFormula(text) ? "'" + text : text }

  /// The text that was guarded, back from a cell.
  static func unguarded(_ cell: String) -> String {
    cell.hasPrefix("'") && holdsFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Tab-separated values have no quotes, so a tab or a line end becomes a space.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append("\t\r\n".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    return String(line)
  }
}
