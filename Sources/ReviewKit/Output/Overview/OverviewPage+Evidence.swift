extension OverviewPage {
  private var tally: ThemeTally { overview.report.tally }

  func writeEvidence(to html: inout HTMLWriter) {
    section("evidence", to: &html) { html in
      let found = overview.report.foundThemes
      guard !found.isEmpty else { return paragraph("No theme was found.", to: &html) }
      paragraph(
        "Each theme opens: what it means, which kinds of record speak of it, and what they say, "
          + "one source after the other. Marked words led to the theme.",
        to: &html
      )
      let places = Dictionary(
        overview.catalogue.records.enumerated().map { ($0.element.id, $0.offset) },
        uniquingKeysWith: { first, _ in first }
      )
      writePaperNote(to: &html)
      for theme in found { write(theme, places, to: &html) }
    }
  }

  private func write(_ theme: Int, _ places: [String: Int], to html: inout HTMLWriter) {
    let entry = overview.codebook.themes[theme]
    let row = tally.themes[theme]
    let share =
      "\(overview.report.of(theme)) sources, \(NumberText.counted(row.records, "record"))"
    writeGroup("theme-\(entry.id)", entry.label, share, to: &html) { html in
      paragraph(entry.definition, to: &html)
      html.element("p", [Attribute("class", "rest")], counts(of: row))
      html.endLine()
      writeReported(row.reported, to: &html)
      guard !row.quotations.isEmpty else { return }
      writeEntries(to: &html) { html in
        for quotation in row.quotations {
          guard let record = places[quotation.record].map({ overview.catalogue.records[$0] }),
            let coding = record.codings.first(where: { $0.theme == theme })
          else { continue }
          write(record, because: coding, to: &html)
        }
      }
      let command = overview.command(listing: theme)
      writeRest(row.quotations.count, of: row.records, "record", command: command, to: &html)
    }
  }

  private func counts(of row: ThemeTally.Theme) -> String {
    let kinds = row.countsByHeading.filter { $0.count > 0 }.map { "\($0.heading) \($0.count)" }
    return "Declared in \(NumberText.counted(row.declaredSources, "source")), detected in "
      + "\(row.detectedSources)."
      + (kinds.isEmpty ? "" : " Records: \(kinds.joined(separator: ", ")).")
  }

  /// The figures that sources report about a theme, as far as they tell shares.
  private func writeReported(_ figures: [StatisticEntry], to html: inout HTMLWriter) {
    let shown = figures.filter(\.isShare).prefix(Self.mostFigures)
    guard !shown.isEmpty else { return }
    html.element("p") { html in
      html.element("strong", "Reported: ")
      html.text(shown.map(\.citedWithDoubt).joined(separator: "; "))
      let more = figures.count - shown.count
      html.text(more > 0 ? "; \(NumberText.counted(more, "figure")) more." : ".")
    }
    html.endLine()
  }

  private static let mostFigures = 3
}

extension StatisticEntry {
  /// As "54% of reviews (a.md:12), in doubt".
  fileprivate var citedWithDoubt: String { citation + (doubts.isEmpty ? "" : ", in doubt") }
}
