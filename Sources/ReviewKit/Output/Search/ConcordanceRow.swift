/// A sentence in which a query found something, in a listing.
package struct ConcordanceRow: ListingRow {
  package static let noun = Noun("sentence", "sentences")

  let line: Concordance.Line
  let record: RecordRow

  package init(_ line: Concordance.Line, in catalogue: Catalogue, codebook: Codebook) {
    self.line = line
    record = RecordRow(catalogue.records[line.record], in: catalogue, codebook: codebook)
  }
}

extension ConcordanceRow {
  package static let columns = [
    Table.Column("record"), Table.Column("kind"), Table.Column("review"), Table.Column("source"),
    Table.Column("text"), Table.Column("marked"), Table.Column("hits"), Table.Column("section"),
    Table.Column("themesDeclared"), Table.Column("themesDetected"), Table.Column("file"),
    Table.Column("lines"), Table.Column("page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    [
      .text(record.record.id), .text(record.record.kind.argument),
      record.source.isReview ? .text(record.source.id) : .absent, .text(record.source.id),
      .text(line.text), .text(MarkedText.plain(line.text, line.marks)),
      .list(line.marks.map { line.text.part($0) }), Table.Cell(record.record.section),
      .list(record.themeIDs { $0 != .detected }), .list(record.themeIDs { $0 != .declared }),
      .text(line.place.file), Table.Cell(line.place.lines), Table.Cell(line.place.page),
    ]
  }

  /// Sentences as a list with what was found in them marked; a heading where the source changes.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.record.source, style: style) { row, page in
      page.item(row.line.text, marking: row.line.marks)
      page.aside("\(row.line.place), \(row.record.record.id)\(row.record.themeLabels)")
    }
  }
}
