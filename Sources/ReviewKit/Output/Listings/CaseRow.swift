/// A case in a listing.
package struct CaseRow: ListingRow {
  package static let noun = Noun("case", "cases")

  let entry: CaseEntry
  let source: SourceEntry
  let harms: [Theme]

  package init(_ entry: CaseEntry, of source: SourceEntry, codebook: Codebook) {
    self.entry = entry
    self.source = source
    harms = entry.facts.harms.map { codebook.themes[$0] }
  }
}

extension CaseRow {
  package static let columns = [
    Table.Column("id", heading: "Id"), Table.Column("name", heading: "Case"),
    Table.Column("review", heading: "Review"), Table.Column("age", heading: "Age"),
    Table.Column("ageBand", heading: "Age band"), Table.Column("sex", heading: "Sex"),
    Table.Column("outcome", heading: "Outcome"), Table.Column("harms", heading: "Harms"),
    Table.Column("siblings", heading: "Siblings"),
    Table.Column("livingWith", heading: "Living with"),
    Table.Column("reviewKind", heading: "Kind of review"), Table.Column("date", heading: "Date"),
    Table.Column("partnerships", heading: "Partnership"), Table.Column("file", heading: "File"),
    .lines, Table.Column("page", heading: "Page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    let facts = entry.facts
    return [
      .text(entry.id), .text(facts.name), .text(source.id), Table.Cell(facts.age),
      .text(entry.ageBand.rawValue), Table.Cell(facts.sex?.rawValue),
      Table.Cell(facts.outcome?.rawValue), .list(harms.map(\.id)), Table.Cell(facts.siblings),
      Table.Cell(facts.livingWith), Table.Cell(source.reviewKind?.rawValue),
      Table.Cell(source.date), .list(source.partnerships), .text(entry.place.file),
      Table.Cell(entry.place.lines), Table.Cell(entry.place.page),
    ]
  }

  /// What is compared between cases as a table, the rest in words under each row; what a review does
  /// not say is "not stated".
  package static func text(of rows: [Self], style: TextStyle) -> String {
    let table = Table(
      columns: [
        Table.Column("name", heading: "Case"), Table.Column("age", heading: "Age"),
        Table.Column("sex", heading: "Sex"), Table.Column("outcome", heading: "Outcome"),
        Table.Column("harms", heading: "Harms"),
      ],
      rows: rows.map { row in
        let facts = row.entry.facts
        let harms = row.harms.map(\.label).joined(separator: "; ")
        return Table.Row(
          [
            .text(facts.name), .text(facts.age ?? Self.unknown),
            .text(facts.sex?.rawValue ?? Self.unknown),
            .text(facts.outcome?.title ?? Self.unknown),
            .text(harms.isEmpty ? Self.unknown : harms),
          ],
          details: row.details
        )
      }
    )
    return TextTable(style: style).text(of: table)
  }

  private static let unknown = "not stated"

  private var details: [String] {
    let facts = entry.facts
    let family = [
      facts.siblings.map { "siblings: \($0)" }, facts.livingWith.map { "living with: \($0)" },
    ].compactMap(\.self).joined(separator: "; ")
    return ["\(source.title), \(entry.place), \(entry.id)"] + (family.isEmpty ? [] : [family])
  }
}

extension Case.Outcome {
  /// For people: "serious harm".
  package var title: String { rawValue.replacing("-", with: " ") }
}
