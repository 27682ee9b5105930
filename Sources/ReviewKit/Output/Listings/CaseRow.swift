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
  package static let detail: Catalogue.Detail = []
  package static let columns = [
    Table.Column("id"), Table.Column("name", heading: "Case"), Table.Column("review"),
    Table.Column("age").orNotStated, Table.Column("ageBand"), Table.Column("sex").orNotStated,
    Table.Column("outcome").orNotStated, Table.Column("harms").orNotStated,
    Table.Column("siblings").orNotStated, Table.Column("livingWith").orNotStated,
    Table.Column("reviewKind", heading: "Kind of review"), Table.Column("date").orNotStated,
    Table.Column("partnerships", heading: "Partnership").orNotStated, Table.Column("file"), .lines,
    Table.Column("page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    let facts = entry.facts
    return [
      .text(entry.id), .text(facts.name), .term(Term(source.id, label: source.title)),
      Table.Cell(facts.age), .term(Term(entry.ageBand)),
      Table.Cell(facts.sex.map { Term($0) }), Table.Cell(facts.outcome.map { Term($0) }),
      .terms(harms.map { Term($0) }), Table.Cell(facts.siblings), Table.Cell(facts.livingWith),
      Table.Cell(source.reviewKind.map { Term($0) }),
      Table.Cell(source.date), .list(source.partnerships), .text(entry.place.file),
      Table.Cell(entry.place.lines), Table.Cell(entry.place.page),
    ]
  }

  package var origins: [String] { [source.id] }

  /// The youngest first.
  package func order(by column: String) -> Int? {
    switch column {
    case "age": entry.facts.age.flatMap(AgeBand.order)
    case "ageBand": AgeBand.allCases.firstIndex(of: entry.ageBand)
    default: nil
    }
  }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let reviews = NumberText.counted(looked.sources.count(where: \.isReview), "review")
    return "\(noun.counted(rows.count)) in \(Set(rows.flatMap(\.origins)).count) of \(reviews)"
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

  /// What its siblings are called: of a family they are its children.
  var familyTitle: String {
    Selection.key(entry.facts.name).hasPrefix("family-") ? "Children" : "Siblings"
  }

  private static let unknown = "not stated"

  private var details: [String] {
    let facts = entry.facts
    let family = [
      facts.siblings.map { "\(familyTitle.lowercased()): \($0)" },
      facts.livingWith.map { "living with: \($0)" },
    ].compactMap(\.self).joined(separator: "; ")
    return ["\(source.title), \(entry.place), \(entry.id)"] + (family.isEmpty ? [] : [family])
  }
}
