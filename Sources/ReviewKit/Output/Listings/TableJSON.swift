/// Tables as JSON: an object a row, its members named as the columns.
package enum TableJSON {
  /// One object with the number of rows there are and the list of those shown, and between them what
  /// `facts` writes about the whole list.
  package static func document(
    of table: Table,
    named name: String,
    total: Int,
    facts: (inout JSONWriter) -> Void = { _ in }
  ) -> [UInt8] {
    JSONWriter.document { json in
      json.member("total", total)
      facts(&json)
      json.member(name, table.rows, .block) { write($1, table.columns, to: &$0) }
    }
  }

  /// One row as an object, behind a key.
  static func write<Row: ListingRow>(_ row: Row, to json: inout JSONWriter) {
    write(Table.Row(row.cells), Row.columns, to: &json)
  }

  /// Rows as a list, behind a key.
  static func write<Row: ListingRow>(_ rows: [Row], to json: inout JSONWriter) {
    json.array(rows, .block) { json, row in write(row, to: &json) }
  }

  /// An object a line.
  package static func lines(of table: Table) -> [UInt8] {
    var json = JSONWriter()
    for row in table.rows {
      write(row, table.columns, to: &json)
      json.endLine()
    }
    return json.bytes
  }

  /// A row as an object.
  static func write(
    _ row: Table.Row,
    _ columns: [Table.Column],
    to json: inout JSONWriter
  ) {
    json.object { json in
      for (column, cell) in zip(columns, row.cells) {
        json.key(column.key ?? column.name)
        write(cell, column.nested, to: &json)
      }
    }
  }

  static func write(_ term: Term, to json: inout JSONWriter) {
    guard !term.members.isEmpty else { return json.value(term.key) }
    json.object { json in
      for member in term.members {
        json.key(member.name)
        write(member.cell, [], to: &json)
      }
    }
  }

  private static func write(
    _ cell: Table.Cell,
    _ nested: [Table.Column],
    to json: inout JSONWriter
  ) {
    switch cell {
    case .text(let text): json.value(text)
    case .number(let number): json.value(number)
    case .decimal(let number): json.value(number)
    case .lines(let lines): json.value(lines)
    case .ranges(let ranges): json.array(ranges) { $0.value($1) }
    case .code(let code): json.value(code)
    case .list(let texts): json.array(texts) { $0.value($1) }
    case .term(let term): write(term, to: &json)
    case .terms(let terms): json.array(terms) { write($1, to: &$0) }
    case .absent, .bar: json.value(String?.none)
    case .rows(let rows): json.array(rows) { write($1, nested, to: &$0) }
    }
  }
}
