/// What several sources say, as a row of a listing.
package struct RecurringRow: ListingRow {
  package static let noun = Noun("point", "points")

  /// Its place among the points, from 1.
  let number: Int
  let sources: Int
  /// All sources that were looked at, and the records of them that were compared.
  let base: (sources: Int, records: Int)
  /// The one nearest to the others first.
  let rows: [RecordRow]

  /// The points that the selected records make; the whole library tells how rare a word is.
  package static func rows(
    of catalogue: Catalogue,
    in library: Catalogue,
    codebook: Codebook
  ) -> [Self] {
    Recurrence(of: catalogue, in: library).points.enumerated().map { place, point in
      Self(
        number: place + 1,
        sources: point.sources,
        base: (catalogue.sources.count, catalogue.records.count),
        rows: point.records.map {
          RecordRow(catalogue.records[$0], in: catalogue, codebook: codebook)
        }
      )
    }
  }
}

extension RecurringRow {
  package static let columns = [
    Table.Column("point", isNumber: true), Table.Column("sources", isNumber: true),
    Table.Column("of", isNumber: true), Table.Column("records", isNumber: true),
    Table.Column("wording").forData, Table.Column("said", rows: RecordRow.columns),
  ]

  package var cells: [Table.Cell] {
    [
      .number(number), .number(sources), .number(base.sources), .number(rows.count),
      Table.Cell(rows.first?.record.text), .rows(rows.map { Table.Row($0.cells) }),
    ]
  }

  package var origins: [String] { rows.flatMap(\.origins) }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let kinds = Record.Kind.allCases.filter { kind in
      looked.records.contains { $0.kind == kind }
    }
    let verb = rows.count == 1 ? "is" : "are"
    let left = looked.records.count(where: ReviewMaking.isTold)
    let leftOut =
      left == 0
      ? ""
      : "; \(left) of them, which only \(left == 1 ? "says" : "say") how a review was made or where it "
        + "can be read, \(left == 1 ? "is" : "are") no point"
    return "\(noun.counted(rows.count)) \(verb) made by several of "
      + "\(NumberText.counted(looked.sources.count, "source")). Compared: "
      + "\(RecordRow.noun.counted(looked.records.count)) of the kinds "
      + kinds.map(\.title).joined(separator: ", ") + leftOut
  }

  /// The points one after the other, each with every wording and its place.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    guard let first = rows.first else { return page.text }
    for row in rows {
      let records = RecordRow.noun.counted(row.rows.count)
      page.heading(
        "\(row.number). \(row.sources) of \(SourceRow.noun.counted(first.base.sources)), \(records)"
      )
      for said in row.rows {
        page.item(said.numbered)
        page.aside("\(said.record.kind.title) in \(said.source.title)\(said.underHeading)")
        page.aside(said.remark)
      }
    }
    return page.text
  }
}
