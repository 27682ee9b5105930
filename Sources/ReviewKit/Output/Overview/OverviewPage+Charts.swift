extension OverviewPage {
  func writeThemes(to html: inout HTMLWriter) {
    section("themes", to: &html) { html in
      paragraph(
        (overview.sources.count == 1
          ? "Which themes the source has. "
          : "How many of the \(overview.sources.count) sources have each theme. ")
          + "A source is \(SourceEntry.meaning). Declared: the document names the theme itself, in "
          + "a heading or a list. Detected: the words of a record point to it.",
        to: &html
      )
      guard !themes.isEmpty else { return paragraph("No theme was found.", to: &html) }
      writeKey(to: &html)
      html.element("div", [Attribute("class", "charts")]) { html in
        html.endLine()
        for chart in themes { chart.write(to: &html) }
      }
      html.endLine()
      let more = themes.reduce(0) { $0 + max(0, $1.themes.count - BarChart.mostRows) }
      if more > 0 {
        paragraph("\(NumberText.counted(more, "theme")) more in the tables.", to: &html)
      }
      if let absence = overview.report.absence { paragraph(absence, to: &html) }
    }
  }

  /// What the patterns of bars mean, and the pattern itself for all pictures of the page.
  private func writeKey(to html: inout HTMLWriter) {
    let looks: [(BarChart.Look, String)] = [
      (.both, "declared and detected"), (.declared, "declared only"),
      (.detected, "detected only"),
    ]
    html.element("ul", [Attribute("class", "key chart")]) { html in
      for (look, meaning) in looks {
        html.element("li") { html in
          writeSwatch(look, to: &html)
          html.text(meaning)
        }
      }
    }
    html.endLine()
  }

  private func writeSwatch(_ look: BarChart.Look, to html: inout HTMLWriter) {
    let frame = [
      Attribute("width", "34"), Attribute("height", "14"), Attribute("aria-hidden", "true"),
    ]
    html.element("svg", frame) { svg in
      if look == .declared { writePattern(to: &svg) }
      svg.shape(
        "rect",
        [
          Attribute("class", look.rawValue), Attribute("x", "1"), Attribute("y", "1"),
          Attribute("width", "32"), Attribute("height", "12"),
        ]
      )
    }
  }

  private func writePattern(to svg: inout HTMLWriter) {
    let frame = [
      Attribute("id", "hatch"), Attribute("width", "5"), Attribute("height", "5"),
      Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)"),
    ]
    svg.element("pattern", frame) { svg in
      for (width, ink) in [("5", "#fff"), ("2", "#0b3d6b")] {
        svg.shape(
          "rect",
          [Attribute("width", width), Attribute("height", "5"), Attribute("fill", ink)]
        )
      }
    }
  }

  func writeMatrix(to html: inout HTMLWriter) {
    section("by-source", to: &html) { html in
      paragraph(
        "Numbers count records; a cell is darker from "
          + "\(ChartText.list(matrix.steps.map(String.init))) records on. A thick line below a "
          + "number says that the source names the theme itself. "
          + "Sources have the numbers of the list at the end of the page.",
        to: &html
      )
      guard !matrix.themes.isEmpty else { return paragraph("No theme was found.", to: &html) }
      matrix.write(to: &html)
      guard matrix.sources.count < overview.sources.count else { return }
      html.element("p", [Attribute("class", "rest")]) { html in
        html.text(
          "Shown are the \(matrix.sources.count) of \(overview.sources.count) sources with most "
            + "records; which of all has which theme is in the tables of: "
        )
        let command = overview.commands.records
          .command("export", ["--format", "csv", "-o", "tables"])
        html.element("code", command)
      }
      html.endLine()
    }
  }

  func writeTogether(to html: inout HTMLWriter) {
    section("pairs", to: &html) { html in
      paragraph(
        "How many of the \(NumberText.counted(overview.catalogue.records.count, "record")) are on "
          + "both themes of a pair. Themes that are met often stand together often; Jaccard, in "
          + "the table, is the share of the records with either theme that have both.",
        to: &html
      )
      guard !together.pairs.isEmpty else {
        return paragraph("No two themes were found in the same record.", to: &html)
      }
      together.write(to: &html)
      let command = overview.commands.pairs?
        .command("cooccurrence", ["--count", "records"])
      writeRest(together.pairs.count, of: together.total, "pair", command: command, to: &html)
    }
  }
}
