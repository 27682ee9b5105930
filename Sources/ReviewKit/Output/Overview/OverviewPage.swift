/// A library on one page for a browser or the printer, whole in itself: what its documents say most
/// often, in charts with their tables, and what they say in their own words.
///
/// The page is complete without its script, which only filters and searches what is there.
package struct OverviewPage: Sendable {
  typealias Attribute = HTMLWriter.Attribute

  let overview: Overview
  let themes: [ThemeChart]
  let matrix: MatrixChart
  let together: CoOccurrenceChart
  let timeline: TimelineChart
  let recommendations: [RecommendationRow]
  let byAddressee: [RecommendationGroupRow]
  let byAction: [RecommendationGroupRow]

  package init(_ overview: Overview) {
    self.overview = overview
    let (catalogue, selection) = (overview.catalogue, overview.selection)
    themes = ThemeChart.charts(of: overview.report)
    matrix = MatrixChart(of: overview.report, in: catalogue, selection: selection)
    let counts = CoOccurrence(
      of: catalogue,
      unit: .records,
      codebook: overview.codebook,
      selection: selection
    )
    together = CoOccurrenceChart(
      CoOccurrenceReport(
        counts,
        codebook: overview.codebook,
        selection: selection,
        hint: overview.commands.records
      )
    )
    timeline = TimelineChart(of: catalogue.sources)
    let rows = overview.recommendations
    recommendations = rows
    byAddressee = RecommendationGroupRow.groups(of: rows, by: .addressee, selection: selection)
    byAction = RecommendationGroupRow.groups(of: rows, by: .action, selection: selection)
  }
}

extension OverviewPage {
  package var html: [UInt8] {
    PageHTML.document(
      title: overview.title,
      styles: [SheetStyle.text, OverviewStyle.text],
      script: OverviewScript.text
    ) { html in
      html.element("a", [Attribute("class", "skip"), Attribute("href", "#main")], "Go to the text")
      html.endLine()
      html.element("header") { writeHeader(to: &$0) }
      html.endLine()
      html.element("nav", [Attribute("aria-label", "Contents")]) { writeContents(to: &$0) }
      html.endLine()
      html.element("main", [Attribute("id", "main")]) { writeMain(to: &$0) }
      html.endLine()
      html.element("footer") { writeOrigin(to: &$0) }
      html.endLine()
    }
  }

  /// The sections in their order.
  private static let contents: [(id: String, title: String)] = [
    ("glance", "At a glance"), ("read", "What was read"), ("themes", "Themes"),
    ("by-source", "Themes by source"), ("pairs", "Themes together"),
    ("evidence", "Evidence for each theme"), ("recommendations", "Recommendations"),
    ("figures", "Reported figures"), ("sources", "Sources"),
  ]

  private func writeContents(to html: inout HTMLWriter) {
    html.element("ul") { html in
      for section in Self.contents {
        html.element("li") { $0.link(to: "#\(section.id)", section.title) }
      }
    }
  }

  private func writeMain(to html: inout HTMLWriter) {
    html.endLine()
    writeGlance(to: &html)
    writeDocuments(to: &html)
    writeThemes(to: &html)
    writeMatrix(to: &html)
    writeTogether(to: &html)
    writeForm(to: &html)
    writeEvidence(to: &html)
    writeRecommendations(to: &html)
    writeFigures(to: &html)
    writeSources(to: &html)
  }

  /// A section of the contents under its heading.
  func section(_ id: String, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.element("section", [Attribute("aria-labelledby", id)]) { html in
      let title = Self.contents.first { $0.id == id }?.title ?? id
      html.element("h2", [Attribute("id", id)], title)
      html.endLine()
      content(&html)
    }
    html.endLine()
  }

  func paragraph(_ text: String, to html: inout HTMLWriter) {
    html.element("p", text)
    html.endLine()
  }

  /// What of this section is on paper; a screen does not show it.
  func writePaperNote(to html: inout HTMLWriter) {
    html.element("p", [Attribute("class", "paper")], "Only what was open on the screen is printed.")
    html.endLine()
  }

  /// "5 of 88 records are on this page; all of them: review-cli …"; nothing where all are shown.
  func writeRest(
    _ shown: Int,
    of total: Int,
    _ noun: String,
    command: String?,
    to html: inout HTMLWriter
  ) {
    guard shown < total else { return }
    html.element("p", [Attribute("class", "rest")]) { html in
      html.text("\(shown) of \(NumberText.counted(total, noun)) are on this page")
      guard let command else { return html.text(".") }
      html.text("; all of them: ")
      html.element("code", command)
    }
    html.endLine()
  }
}
