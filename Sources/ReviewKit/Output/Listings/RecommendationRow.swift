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
  package static let columns = [
    Table.Column("id"), Table.Column("number"), Table.Column("text"), Table.Column("parts"),
    Table.Column("review"), Table.Column("source"), Table.Column("partnerships"),
    Table.Column("section"), Table.Column("addressees"), Table.Column("addresseeWords"),
    Table.Column("action"), Table.Column("actionWords"), Table.Column("declaredTheme"),
    Table.Column("themesDeclared"), Table.Column("themesDetected"), Table.Column("file"), .lines,
    Table.Column("page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    let record = row.record
    let parts = record.parts.map { part in part.number.map { "(\($0)) \(part.text)" } ?? part.text }
    return [
      .text(record.id), Table.Cell(record.number), .text(record.text), .list(parts),
      row.source.isReview ? .text(row.source.id) : .absent, .text(row.source.id),
      .list(row.source.partnerships), Table.Cell(record.section),
      .list(directive.addressees.map { Selection.key($0.name) }),
      .list(directive.addressees.flatMap(\.evidence)),
      Table.Cell((directive.action?.name).map(Selection.key)),
      .list(directive.action?.evidence ?? []), Table.Cell(record.declaredTheme),
      .list(row.themeIDs { $0 != .detected }), .list(row.themeIDs { $0 != .declared }),
      .text(record.place.file), Table.Cell(record.place.lines), Table.Cell(record.place.page),
    ]
  }

  /// Recommendations as records are listed, each with who is asked to do what.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    PageText.bySource(rows, \.row.source, style: style) { row, page in row.add(to: &page) }
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
