/// A source with all that is said in it: who, what happened, what worked, what was learnt, what to
/// do.
package struct SourcePage: Sendable {
  let source: SourceEntry
  /// The cases told of: all of the source, or the one asked for.
  let cases: [CaseRow]
  let records: [RecordRow]
  let statistics: [StatisticRow]
  /// With the themes that each means.
  let labels: [(entry: LabelEntry, themes: [Theme])]
  private let title: String
  /// Whether it is the page of a case and not of all of its source.
  private let isOfCase: Bool

  /// The page of a source in a catalogue, or of one of its cases by its number.
  package init(
    of place: Int,
    case number: Int? = nil,
    in catalogue: Catalogue,
    codebook: Codebook
  ) {
    let source = catalogue.sources[place]
    self.source = source
    let entries = number.map { [source.cases[$0]] } ?? source.cases
    cases = entries.map { CaseRow($0, of: source, codebook: codebook) }
    isOfCase = number != nil
    title = number.map { source.cases[$0].facts.name } ?? source.title
    records = catalogue.records.filter { $0.source == place }
      .map { RecordRow($0, in: catalogue, codebook: codebook) }
    statistics = catalogue.statistics.filter { $0.source == place }
      .map { StatisticRow($0, in: catalogue, codebook: codebook) }
    labels = catalogue.labels.filter { $0.source == place }.map { label in
      (label, label.themes.map { codebook.themes[$0] })
    }
  }
}

extension SourcePage {
  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading(title)
    addSource(to: &page)
    for child in cases { add(child, to: &page) }
    for kind in Record.Kind.reportOrder { addRecords(of: kind, to: &page) }
    if !statistics.isEmpty {
      page.heading("Figures: \(statistics.count)")
      for row in statistics { row.addBriefly(to: &page) }
    }
    if !labels.isEmpty {
      page.heading("Themes that the document names itself")
      for label in labels { page.item(label.entry.citation) }
    }
    return page.text
  }

  private func addSource(to page: inout PageText) {
    var facts = [Term(kindOf: source).label]
    facts.append(source.date ?? "date not stated")
    facts.append(
      source.partnerships.isEmpty
        ? "partnership not stated" : source.partnerships.joined(separator: "; ")
    )
    if let reviewer = source.reviewer { facts.append("reviewer \(reviewer)") }
    if source.title != title { page.paragraph(source.title) }
    page.paragraph(facts.joined(separator: ", "))
    page.aside("\(source.id), \(source.placeText)")
    if !source.otherIDs.isEmpty {
      page.aside("the same review as \(source.otherIDs.joined(separator: ", "))")
    }
  }

  private func add(_ child: CaseRow, to page: inout PageText) {
    page.heading(cases.count == 1 ? "Who" : "Who: \(child.entry.facts.name)")
    for (name, value) in child.facts { page.item("\(name): \(value ?? "not stated")") }
    page.aside("\(child.entry.place), \(child.entry.id)")
  }

  private func addRecords(of kind: Record.Kind, to page: inout PageText) {
    let rows = records.filter { $0.record.kind == kind }
    guard !rows.isEmpty else { return }
    page.heading("\(kind.reportTitle): \(rows.count)")
    page.add(rows) { row, page in
      page.item(row.numbered)
      page.aside(row.remark)
    }
  }
}

extension SourcePage {
  package var json: [UInt8] {
    JSONWriter.document { json in
      json.key("source")
      TableJSON.write(SourceRow(source, records: records.count), to: &json)
      json.key("cases")
      TableJSON.write(cases, to: &json)
      json.key("records")
      TableJSON.write(records, to: &json)
      json.key("statistics")
      TableJSON.write(statistics, to: &json)
      json.member("themesDeclared", labels) { json, label in
        json.object {
          $0.member("label", label.entry.text)
          $0.member("canonical", label.themes.map(\.id))
          $0.member("file", label.entry.place.file)
          $0.member("lines", label.entry.place.lines)
          $0.member("page", label.entry.place.page)
        }
      }
    }
  }

  /// The records, one a row; on the page of a case behind what is known of the case.
  package var table: Table {
    guard isOfCase else { return Listing(records).table }
    return Table(
      columns: CaseRow.factColumns + [Table.Column("records", rows: RecordRow.columns)],
      rows: cases.map { child in
        Table.Row(child.factCells + [.rows(records.map { Table.Row($0.cells) })])
      }
    )
  }
}

extension CaseRow {
  /// What is known of a case and where it is said, named so that records can stand behind it.
  fileprivate static let factColumns: [Table.Column] = {
    var lines = Table.Column.lines
    lines.name = "caseLines"
    return [
      Table.Column("case"), Table.Column("caseName"), Table.Column("age"), Table.Column("ageBand"),
      Table.Column("sex"), Table.Column("outcome"), Table.Column("harms"),
      Table.Column("siblings"), Table.Column("livingWith"), Table.Column("caseFile"), lines,
      Table.Column("casePage", isNumber: true),
    ]
  }()

  /// The cells of a listing for these columns.
  fileprivate var factCells: [Table.Cell] {
    let names = [
      "id", "name", "age", "ageBand", "sex", "outcome", "harms", "siblings", "livingWith", "file",
      "lines", "page",
    ]
    let cells = Dictionary(zip(Self.columns.map(\.name), cells)) { first, _ in first }
    return names.map { cells[$0] ?? .absent }
  }
}

extension CaseRow {
  /// What there is to say of a case, `nil` for what is not stated.
  fileprivate var facts: [(name: String, value: String?)] {
    let labels = harms.map(\.label).joined(separator: "; ")
    return [
      ("Age", entry.facts.age), ("Sex", entry.facts.sex?.rawValue),
      ("Outcome", entry.facts.outcome?.title), ("Harms", labels.isEmpty ? nil : labels),
      (familyTitle, entry.facts.siblings), ("Living with", entry.facts.livingWith),
    ]
  }
}
