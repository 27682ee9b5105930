/// A table in Markdown, as GitHub and most other programs read it.
package struct MarkdownTable: TableRenderer {
  package init() {}

  package func text(of table: Table) -> String {
    let table = table.flattened.forReading
    var text = line(
      table.columns.map {
        Self.escaped($0.heading.replacing("-\n", with: "-").replacing("\n", with: " "))
      }
    )
    text += line(table.columns.map { $0.isNumber ? "---:" : "---" })
    for row in table.rows {
      text += line(
        zip(table.columns, row.cells).map { column, cell in
          Self.escaped(cell.text.isEmpty ? column.unstated : cell.text)
        }
      )
    }
    return text
  }

  /// The table under paragraphs.
  package func text(of table: Table, under paragraphs: [String]) -> String {
    paragraphs.map { Self.escaped($0) + "\n\n" }.joined() + text(of: table)
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Nothing that a document says becomes a link, a tag or a border of the table.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in DisplayText.safe(text) {
      if "\\`*_[]<>|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
