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
  package static let columns =
    [
      Table.Column("id"), Table.Column("kind"), Table.Column("review").forData,
      Table.Column("source"), Table.Column("number"), Table.Column("text"),
      Table.Column("section", heading: "Under the heading"), Table.Column("declaredTheme").forData,
    ] + themeColumns + [Table.Column("file"), .lines, Table.Column("page", isNumber: true)]

  package var cells: [Table.Cell] {
    [
      .text(record.id), .term(Term(record.kind)), source.isReview ? .text(source.id) : .absent,
      .term(Term(source.id, label: source.title)), Table.Cell(record.number), .text(record.text),
      Table.Cell(record.section), Table.Cell(record.declaredTheme),
    ] + themeCells + [
      .text(record.place.file), Table.Cell(record.place.lines), Table.Cell(record.place.page),
    ]
  }

  package var origins: [String] { [source.id] }

  /// All themes, and by their ids those that the document declares and those that words point to.
  static let themeColumns = [
    Table.Column("themes"), Table.Column("declaredThemeIds").forData,
    Table.Column("detectedThemeIds").forData,
  ]

  var themeCells: [Table.Cell] {
    [
      .terms(themes.map { Term($0.theme, $0.coding) }), .list(themeIDs { $0 != .detected }),
      .list(themeIDs { $0 != .declared }),
    ]
  }

  private func themeIDs(_ isFitting: (Coding.Basis) -> Bool) -> [String] {
    themes.filter { isFitting($0.coding.basis) }.map(\.theme.id)
  }

  /// Records as a list, each with its place and themes, under their source and heading.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.self, style: style) { row, page in
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

  /// ", under the heading “Learning”"; empty for a record that stands under none.
  var underHeading: String { record.section.map { ", under the heading “\($0)”" } ?? "" }

  /// "; themes: Neglect; Assessment"; empty for a record without any.
  var themeLabels: String {
    let labels = themes.map(\.theme.label).joined(separator: "; ")
    return labels.isEmpty ? "" : "; themes: \(labels)"
  }
}
