/// A source in a listing: a review, or a document as a whole for what in it belongs
/// to no review.
package struct SourceRow: ListingRow {
  package static let noun = Noun("source", "sources")

  let source: SourceEntry
  /// Its records that are looked at.
  let records: Int

  package init(_ source: SourceEntry, records: Int) {
    self.source = source
    self.records = records
  }
}

extension SourceRow {
  package static let detail: Catalogue.Detail = []
  package static let columns = [
    Table.Column("id"), Table.Column("title"), Table.Column("kind"),
    Table.Column("date").orNotStated,
    Table.Column("partnerships", heading: "Partnership").orNotStated, Table.Column("reviewer"),
    Table.Column("cases"), Table.Column("records", isNumber: true),
    Table.Column("places", heading: "Place"), Table.Column("otherIds", heading: "Also"),
  ]

  package var cells: [Table.Cell] {
    [
      .text(source.id), .text(source.title), .term(Term(kindOf: source)),
      Table.Cell(source.date), .list(source.partnerships), Table.Cell(source.reviewer),
      .list(source.cases.map(\.facts.name)), .number(records),
      .terms(source.places.map { Term($0) }), .list(source.otherIDs),
    ]
  }

  package var origins: [String] { [source.id] }

  /// "5 of 13 sources: 4 reviews, and 1 document as a whole", or "4 of 10 reviews".
  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let reviews = rows.count { $0.source.isReview }
    guard noun == Self.noun else {
      let all = looked.sources.count(where: \.isReview)
      return "\(reviews) of \(noun.counted(all))"
    }
    let parts = SourceEntry.counted(reviews: reviews, documents: rows.count - reviews)
    return rows.isEmpty
      ? looked.share(of: []) : "\(looked.share(of: rows.flatMap(\.origins))): \(parts)"
  }

  /// What names a source as a table, the rest in words under each row.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    let table = Table(
      columns: [
        Table.Column("title", heading: "Source"), Table.Column("kind", heading: "Kind"),
        Table.Column("date", heading: "Date"),
        Table.Column("records", heading: "Records", isNumber: true),
      ],
      rows: rows.map { row in
        Table.Row(
          [
            .text(row.source.title), .term(Term(kindOf: row.source)),
            .text(row.source.date ?? "not stated"), .number(row.records),
          ],
          details: row.details
        )
      }
    )
    return TextTable(style: style).text(of: table)
  }

  private var details: [String] {
    let places = source.places.map(\.description).joined(separator: ", ")
    var details = ["\(source.id), \(places)"]
    if !source.otherIDs.isEmpty {
      details.append("the same review as \(source.otherIDs.joined(separator: ", "))")
    }
    if !source.partnerships.isEmpty {
      details.append("partnership: " + source.partnerships.joined(separator: "; "))
    }
    if let reviewer = source.reviewer { details.append("reviewer: " + reviewer) }
    if !source.cases.isEmpty {
      details.append("cases: " + source.cases.map(\.facts.name).joined(separator: ", "))
    }
    return details
  }
}
