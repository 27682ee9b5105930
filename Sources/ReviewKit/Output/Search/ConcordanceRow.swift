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
  package static let columns =
    [
      Table.Column("record"), Table.Column("kind"), Table.Column("review").forData,
      Table.Column("source"), Table.Column("text").forData,
      Table.Column("marked", heading: "Sentence"),
      Table.Column("hits").forData, Table.Column("section", heading: "Under the heading"),
    ] + RecordRow.themeColumns + [
      Table.Column("file"), .lines, Table.Column("page", isNumber: true),
    ]

  package var cells: [Table.Cell] {
    [
      .text(record.record.id), .term(Term(record.record.kind)),
      record.source.isReview ? .text(record.source.id) : .absent,
      .term(Term(record.source.id, label: record.source.title)),
      .text(line.text), .text(MarkedText.plain(line.text, line.marks)),
      .list(line.marks.map { line.text.part($0) }), Table.Cell(record.record.section),
    ] + record.themeCells + [
      .text(line.place.file), Table.Cell(line.place.lines), Table.Cell(line.place.page),
    ]
  }

  package var origins: [String] { record.origins }

  /// Sentences as a list with what was found in them marked; a heading where the source changes.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.record, style: style) { row, page in
      page.item(row.line.text, marking: row.line.marks)
      page.aside("\(row.line.place), \(row.record.record.id)\(row.record.themeLabels)")
    }
  }
}
