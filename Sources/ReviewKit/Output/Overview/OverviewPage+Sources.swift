extension OverviewPage {
  func writeDocuments(to html: inout HTMLWriter) {
    section("read", to: &html) { html in
      let documents = overview.documents
      paragraph([coverageText, poorText, repeatedText].joined(separator: " "), to: &html)
      writeTimeline(to: &html)
      guard !documents.isEmpty else { return }
      html.element("details", [Attribute("class", "numbers")]) { html in
        html.element("summary", "Table: Documents")
        html.endLine()
        PageHTML().write([.table(documentTable, caption: "Documents")], to: &html)
      }
      html.endLine()
    }
  }

  private var coverageText: String {
    let lines = overview.documents.reduce(0) { $0 + $1.filledLines }
    return "\(NumberText.percent(coverage)) % of \(NumberText.counted(lines, "line")) with text "
      + "found a place in a record, a heading, a figure or as furniture of the page."
  }

  private var poorText: String {
    let poor = overview.documents.count { $0.doubts.contains(where: \.isGrave) }
    guard poor > 0 else { return "No document was read poorly." }
    return "\(poor) of \(NumberText.counted(overview.documents.count, "document")) "
      + "\(poor == 1 ? "was" : "were") read poorly; what they say counts all the same."
  }

  private var repeatedText: String {
    let repeated = overview.sources.count { !$0.otherIDs.isEmpty }
    guard repeated > 0 else { return "No review is told of in several documents." }
    return "\(NumberText.counted(repeated, "review")) told of in several documents "
      + "\(repeated == 1 ? "is" : "are") counted once."
  }

  private func writeTimeline(to html: inout HTMLWriter) {
    guard timeline.total > 0 else { return paragraph("No review was found.", to: &html) }
    timeline.write(to: &html)
  }

  private var documentTable: Table {
    let numbers = ["Reviews", "Records", "Figures", "Understood, of lines with text"]
    return Table(
      columns: [Table.Column("Document"), Table.Column("File"), Table.Column("Kind")]
        + numbers.map { Table.Column($0, isNumber: true) } + [Table.Column("Doubts")],
      rows: overview.documents.map { document in
        let counts = [document.reviews, document.records, document.statistics]
        let understood = "\(NumberText.percent(document.coverage)) % of \(document.filledLines)"
        let doubts = document.doubts.map(\.description).joined(separator: "; ")
        return Table.Row(
          [
            .text(document.title ?? "title not found"), .text(document.file),
            .text(document.kind.rawValue.replacing("-", with: " ")),
          ] + counts.map { .number($0) }
            + [.text(understood), .text(doubts.isEmpty ? "none" : doubts)]
        )
      }
    )
  }
}

extension OverviewPage {
  /// A longer list is to open.
  private static let longestList = 40

  func writeSources(to html: inout HTMLWriter) {
    section("sources", to: &html) { html in
      guard !overview.sources.isEmpty else {
        return paragraph("No source was found.", to: &html)
      }
      let records = overview.catalogue.recordsBySource
      guard overview.sources.count > Self.longestList else { return write(records, to: &html) }
      html.element("details") { html in
        html.element("summary", "All \(overview.sources.count) sources")
        html.endLine()
        write(records, to: &html)
      }
      html.endLine()
    }
  }

  /// All sources, with how many records each has, by its id.
  private func write(_ records: [String: Int], to html: inout HTMLWriter) {
    html.element("ol") { html in
      html.endLine()
      for (place, source) in overview.sources.enumerated() {
        html.element("li", [Attribute("id", "source-\(place + 1)")]) { html in
          write(source, records[source.id, default: 0], to: &html)
        }
        html.endLine()
      }
    }
    html.endLine()
  }

  private func write(_ source: SourceEntry, _ records: Int, to html: inout HTMLWriter) {
    html.element("cite", source.title)
    var facts = [source.kindTitle, source.date ?? "date not stated"]
    facts += source.partnerships
    if let reviewer = source.reviewer { facts.append("reviewer \(reviewer)") }
    if !source.cases.isEmpty {
      facts.append("about \(ChartText.list(source.cases.map(\.facts.name)))")
    }
    facts.append(NumberText.counted(records, "record"))
    html.text("; \(facts.joined(separator: "; ")); ")
    html.element("span", [Attribute("class", "file")], source.placeText)
    html.text("; \(source.id)")
  }

  /// How the page came to be; nothing of today, so that the same documents give the same page.
  func writeOrigin(to html: inout HTMLWriter) {
    let origin = overview.origin
    let filters = origin.selection.isEmpty ? "none" : origin.selection.joined(separator: " ")
    html.endLine()
    paragraph(
      "Compiled from published learning by \(Program.generator). Every statement is that of its "
        + "source; children and families have the names that the reviews use. Counts are of "
        + "sources and records in these documents, not of children, and not of all reviews that "
        + "there are.",
      to: &html
    )
    paragraph(
      "Codebook: \(overview.codebook.name), version \(overview.codebook.version), SHA-256 "
        + "\(origin.codebookHash). Documents: SHA-256 \(origin.corpusHash). Filters: \(filters).",
      to: &html
    )
    html.element("p") { html in
      html.text("Made by ")
      html.element("code", overview.commands.records.command("report", []))
    }
    html.endLine()
  }
}
