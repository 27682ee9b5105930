extension OverviewPage {
  func writeRecommendations(to html: inout HTMLWriter) {
    section("recommendations", to: &html) { html in
      guard !recommendations.isEmpty else {
        return paragraph("No recommendation was found.", to: &html)
      }
      paragraph(
        "Whom each recommendation is addressed to and what it asks first, as its words or the "
          + "heading above it say; what they do not say is not stated. A recommendation to two "
          + "addressees counts for both, and once in the base.",
        to: &html
      )
      html.element("div", [Attribute("class", "charts")]) { html in
        html.endLine()
        RecommendationChart(id: "addressees", title: "By addressee", groups: byAddressee)
          .write(to: &html)
        RecommendationChart(id: "actions", title: "By what is asked first", groups: byAction)
          .write(to: &html)
      }
      html.endLine()
      writePaperNote(to: &html)
      for group in byAddressee where !group.rows.isEmpty { write(group, to: &html) }
    }
  }

  private func write(_ group: RecommendationGroupRow, to html: inout HTMLWriter) {
    let isStated = group.value != Choice<String>.notStatedArgument
    let title = group.label.prefix(1).uppercased() + group.label.dropFirst()
    writeGroup(
      "addressee-\(group.value)",
      isStated ? title : "Addressee not stated",
      "\(group.rows.count) of \(NumberText.counted(group.base, "recommendation"))",
      isOpen: group.base <= Self.mostOpen,
      to: &html
    ) { html in
      let shown = group.rows.prefix(max(overview.limit, Self.fewest))
      writeEntries(to: &html) { html in
        for row in shown {
          let action = row.directive.action?.citation ?? "not stated"
          let record = row.row.record
          // Whole, as what is asked may stand at the end.
          write(record, record.text, ["asks first: \(action)"], to: &html)
        }
      }
      let command = overview.commands.recommendations
        .command("recommendations", ["--addressee", group.value])
      writeRest(shown.count, of: group.rows.count, "recommendation", command: command, to: &html)
    }
  }

  /// Recommendations are few and a board wants them all, so more of them are shown than of records.
  private static let fewest = 20

  /// As many are read, and printed, without being asked for.
  private static let mostOpen = 40
}
