/// A record in a listing.
package struct RecordRow: ListingRow {
  package static let noun = Noun("record", "records")

  let record: RecordEntry
  let source: SourceEntry
  /// Its themes in the order of the codebook.
  let themes: [(theme: Theme, coding: RecordEntry.Coding)]

  package init(_ record: RecordEntry, in catalogue: Catalogue, codebook: Codebook) {
    self.record = record
    source = catalogue.sources[record.source]
    themes = record.codings.map { (codebook.themes[$0.theme], $0) }
  }
}

extension RecordRow {
  package static let columns = [
    Table.Column("id"), Table.Column("kind"), Table.Column("review"), Table.Column("source"),
    Table.Column("number"), Table.Column("text"), Table.Column("section"),
    Table.Column("declaredTheme"), Table.Column("themesDeclared"), Table.Column("themesDetected"),
    Table.Column("file"), .lines, Table.Column("page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    [
      .text(record.id), .text(record.kind.argument),
      source.isReview ? .text(source.id) : .absent, .text(source.id), Table.Cell(record.number),
      .text(record.text), Table.Cell(record.section), Table.Cell(record.declaredTheme),
      .list(themeIDs { $0 != .detected }), .list(themeIDs { $0 != .declared }),
      .text(record.place.file), Table.Cell(record.place.lines), Table.Cell(record.place.page),
    ]
  }

  func themeIDs(_ isFitting: (Coding.Basis) -> Bool) -> [String] {
    themes.filter { isFitting($0.coding.basis) }.map(\.theme.id)
  }

  /// Records as a list, each with its place and themes; a heading where the source changes.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.source, style: style) { row, page in
      page.item(row.numbered)
      page.aside(row.remark)
    }
  }

  /// The text with its number, as "2. Review the procedure."
  var numbered: String {
    record.number.map { "\($0). \(record.text)" } ?? record.text
  }

  /// "corpus/brief.md:12, child-qk/concern-2; themes: Neglect; Assessment".
  var remark: String {
    "\(record.place), \(record.id)\(themeLabels)"
  }

  /// "; themes: Neglect; Assessment"; empty for a record without any.
  var themeLabels: String {
    let labels = themes.map(\.theme.label).joined(separator: "; ")
    return labels.isEmpty ? "" : "; themes: \(labels)"
  }
}
