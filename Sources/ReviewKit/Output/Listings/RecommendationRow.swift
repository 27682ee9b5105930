/// A recommendation in a listing, with who is asked to do what.
package struct RecommendationRow: ListingRow {
  package static let noun = Noun("recommendation", "recommendations")

  let row: RecordRow
  package let directive: Directive

  package init(_ record: RecordEntry, in catalogue: Catalogue, codebook: Codebook) {
    row = RecordRow(record, in: catalogue, codebook: codebook)
    directive = record.directive
  }
}

extension RecommendationRow {
  package static let columns =
    [
      Table.Column("id"), Table.Column("number"), Table.Column("text"),
      Table.Column("parts").forData, Table.Column("review").forData, Table.Column("source"),
      Table.Column("partnerships", heading: "Partnership").orNotStated,
      Table.Column("section", heading: "Under the heading"),
      Table.Column("addressees", heading: "Addressee").orNotStated,
      Table.Column("addresseeWords", heading: "Words for the addressee"),
      Table.Column("action").orNotStated,
      Table.Column("actionWords", heading: "Words for the action"),
      Table.Column("declaredTheme").forData,
    ] + RecordRow.themeColumns + [
      Table.Column("file"), .lines, Table.Column("page", isNumber: true),
    ]

  package var cells: [Table.Cell] {
    let record = row.record
    return [
      .text(record.id), Table.Cell(record.number), .text(record.text),
      .terms(record.parts.map { Term($0) }),
      row.source.isReview ? .text(row.source.id) : .absent,
      .term(Term(row.source.id, label: row.source.title)), .list(row.source.partnerships),
      Table.Cell(record.section),
      .terms(directive.addressees.map { Term(Selection.key($0.name), label: $0.name) }),
      .list(directive.addressees.flatMap(\.evidence)),
      Table.Cell((directive.action?.name).map { Term(Selection.key($0), label: $0) }),
      .list(directive.action?.evidence ?? []), Table.Cell(record.declaredTheme),
    ] + row.themeCells + [
      .text(record.place.file), Table.Cell(record.place.lines), Table.Cell(record.place.page),
    ]
  }

  package var origins: [String] { row.origins }

  /// What the words do not say is no reason to take who published the review for the one asked.
  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let summary = "\(noun.counted(rows.count)) in \(looked.share(of: rows.flatMap(\.origins)))"
    let unaddressed = rows.count { $0.directive.addressees.isEmpty }
    guard unaddressed > 0 else { return summary }
    return summary + "; \(unaddressed) \(unaddressed == 1 ? "does" : "do") not say to whom, which "
      + "may mean whoever published the review"
  }

  /// Recommendations as records are listed, each with who is asked to do what.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.row, style: style) { row, page in row.add(to: &page) }
  }

  func add(to page: inout PageText) {
    page.item(row.numbered)
    page.aside(directive.summary)
    page.aside(row.remark)
  }
}

extension Directive {
  /// "addressee: partnership or board (“The Partnership”); action: ensure (“ensure”)".
  fileprivate var summary: String {
    let addressees = addressees.map(\.citation).joined(separator: ", ")
    return "addressee: \(addressees.isEmpty ? "not stated" : addressees); "
      + "action: \(action?.citation ?? "not stated")"
  }
}

extension Directive.Addressee {
  /// "police (“Northshire Police”)".
  var citation: String {
    "\(name) (\(Directive.quoted(evidence))\(isInHeading ? " in the heading" : ""))"
  }
}

extension Directive.Action {
  /// "consider (“consideration”, “given”)".
  var citation: String { "\(name) (\(Directive.quoted(evidence)))" }
}

extension Directive {
  fileprivate static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
