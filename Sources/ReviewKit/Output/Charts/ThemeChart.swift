/// How many sources have each theme of a group, told apart by declared and detected.
struct ThemeChart: Chart {
  let id: String
  /// The group of the codebook.
  let title: String
  let report: ThemeReport
  /// By place in the codebook, those of most sources first.
  let themes: [Int]

  /// The charts of a report, one for each group of the codebook that has a theme that is met.
  static func charts(of report: ThemeReport) -> [Self] {
    report.codebook.groups.enumerated().compactMap { place, group in
      let themes = report.foundThemes.filter { report.codebook.themes[$0].group == group }
      guard !themes.isEmpty else { return nil }
      return Self(id: "themes-\(place + 1)", title: group, report: report, themes: themes)
    }
  }
}

extension ThemeChart {
  var summary: String {
    let first = themes.prefix(3).map { "\(label($0)) (\(report.of($0)))" }
    return "A bar for each theme: how many of the "
      + "\(NumberText.counted(report.tally.sources.count, "source")) have it. Most have "
      + "\(ChartText.list(first)). All numbers are in the table."
  }

  var table: Table {
    Table(
      columns: [
        Table.Column("theme", heading: "Theme"),
        Table.Column("sources", heading: "Sources", isNumber: true),
        Table.Column("both", heading: "Declared and detected", isNumber: true),
        Table.Column("declared", heading: "Declared only", isNumber: true),
        Table.Column("detected", heading: "Detected only", isNumber: true),
        Table.Column("records", heading: "Records", isNumber: true),
      ],
      rows: themes.map { theme in
        let counts = report.tally.themes[theme].sourcesByBasis
        return Table.Row(
          [.text(label(theme)), .text(report.of(theme))]
            + [counts.both, counts.declared, counts.detected].map { .number($0) }
            + [.number(report.tally.themes[theme].records)]
        )
      }
    )
  }

  var frame: ChartFrame { .flexible(height: bars.height) }

  func draw(on svg: inout HTMLWriter) { bars.draw(on: &svg) }

  var bars: BarChart {
    BarChart(
      rows: themes.map { theme in
        let counts = report.tally.themes[theme].sourcesByBasis
        return BarChart.Row(
          label: label(theme),
          parts: [
            .init(count: counts.both, look: .both),
            .init(count: counts.declared, look: .declared),
            .init(count: counts.detected, look: .detected),
          ],
          value: report.of(theme)
        )
      },
      whole: report.tally.sources.count
    )
  }

  private func label(_ theme: Int) -> String { report.codebook.themes[theme].label }
}

extension ThemeTally.Theme {
  /// The sources that have it, each counted once: those that name it and whose words point to it,
  /// those that only name it, those whose words only point to it.
  var sourcesByBasis: (both: Int, declared: Int, detected: Int) {
    let both = sources.count { $0.isDeclared && $0.isDetected }
    return (both, declaredSources - both, detectedSources - both)
  }
}
