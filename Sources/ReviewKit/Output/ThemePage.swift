/// One theme with all that a library says of it.
package struct ThemePage: Sendable {
  let report: ThemeReport
  let theme: Int
  let records: ThemeRecords
  let limit: Int?

  /// The page of one theme of the report's codebook; a page for people shows at most `limit`
  /// records of each kind.
  package init(report: ThemeReport, theme: Int, records: ThemeRecords, limit: Int? = nil) {
    self.report = report
    self.theme = theme
    self.records = records
    self.limit = limit
  }

  var entry: Theme { report.codebook.themes[theme] }
  var row: ThemeTally.Theme { report.tally.themes[theme] }
}

extension ThemePage {
  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading(entry.label)
    page.paragraph(entry.definition)
    page.paragraph("Id: \(entry.id). Group: \(entry.group).")
    if !entry.panelThemes.isEmpty {
      page.paragraph(
        "Practice themes of the national panel: \(entry.panelThemes.joined(separator: ", "))."
      )
    }
    addSources(to: &page)
    addFigures(to: &page)
    addRecords(to: &page)
    addNeighbours(to: &page)
    return page.text
  }

  private func addSources(to page: inout PageText) {
    page.heading("Sources: \(report.of(theme))")
    page.paragraph(report.summary)
    for hit in row.sources {
      let source = report.tally.sources[hit.source]
      let basis = [
        hit.isDeclared ? "declared" : nil, hit.isDetected ? "detected" : nil,
      ].compactMap(\.self).joined(separator: " and ")
      page.item("\(source.title) (\(source.placeText)): \(basis)")
    }
    if !row.labels.isEmpty {
      page.paragraph("Declared by the labels:")
      for label in row.labels { page.item(label.citation) }
    }
    if !row.wordings.isEmpty {
      let wordings = row.wordings.map { "“\($0.text)” \($0.records)" }.joined(separator: ", ")
      page.paragraph("Detected by the words, with the number of records: \(wordings)")
    }
  }

  private func addFigures(to page: inout PageText) {
    guard !row.reported.isEmpty else { return }
    page.heading("Figures that sources report")
    var notes = FigureNotes()
    for figure in row.reported { page.item(figure.citation + notes.marks(for: figure)) }
    for note in notes.notes { page.paragraph(note) }
  }

  private func addRecords(to page: inout PageText) {
    for kind in Record.Kind.pageOrder {
      let entries = records.entries.filter { $0.record.kind == kind }
      guard !entries.isEmpty else { continue }
      page.heading("\(kind.reportTitle): \(entries.count)")
      let shown = entries.prefix(limit ?? entries.count)
      for entry in shown {
        page.item(entry.record.text)
        let heading = entry.record.section.map { ", under “\($0)”" } ?? ""
        page.aside("\(entry.record.place), \(entry.source)\(heading), \(entry.coding.reason)")
      }
      if let omission = Omission(showing: shown.count, of: entries.count, "records") {
        page.paragraph(omission.sentence("shown."))
      }
    }
  }

  private func addNeighbours(to page: inout PageText) {
    guard !records.together.isEmpty else { return }
    page.heading("Themes in the same records")
    for neighbour in records.together {
      let label = report.codebook.themes[neighbour.theme].label
      page.item("\(label): \(neighbour.records) of \(NumberText.counted(row.records, "record"))")
    }
  }
}

extension SourceEntry {
  /// Where it stands, in each document that tells of it.
  var placeText: String { places.map(\.description).joined(separator: ", ") }
}

extension RecordEntry.Coding {
  /// "declared", or "detected by “curious”".
  var reason: String {
    let words = evidence.map { "“\($0)”" }.joined(separator: ", ")
    return switch basis {
    case .declared: "declared"
    case .detected: "detected by \(words)"
    case .both: "declared, and detected by \(words)"
    }
  }
}

extension Record.Kind {
  /// First what was learnt, then what to do, then what sets the scene.
  fileprivate static let pageOrder: [Self] = [
    .goodPractice, .concern, .learningPoint, .recommendation, .action,
    .question, .riskFactor, .context, .quotation, .resource,
  ]
}
