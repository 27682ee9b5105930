extension ThemeReport {
  /// A table for people.
  ///
  /// With room for it kinds of record have columns; on a narrower terminal they
  /// stand in words under each theme.
  package func text(style: TextStyle) -> String {
    let renderer = TextTable(style: style)
    var notes = FigureNotes()
    let details = foundThemes.map { self.details($0, &notes) }
    var table = wideTable(details)
    if let width = style.width, renderer.width(of: table) > width { table = narrowTable(details) }
    var text = DisplayText.wrapped(summary, to: style.width ?? .max).joined(separator: "\n") + "\n"
    if !table.rows.isEmpty { text += "\n" + renderer.text(of: table) }
    text += style.notes(notes.notes) + style.notes(omissions)
    return text
  }
}

extension ThemeReport {
  /// Figures, labels and wordings shown under a theme; the page of the theme has all of them.
  private static let longestList = 3
  private static let mostWordings = 8

  private static let commonColumns = [
    Table.Column("theme", heading: "Theme"),
    Table.Column("bar", heading: ""),
    Table.Column("sources", heading: "Sources", isNumber: true),
    Table.Column("declared", heading: "Declared", isNumber: true),
    Table.Column("detected", heading: "Detected", isNumber: true),
    Table.Column("records", heading: "Records", isNumber: true),
  ]

  private static let kindColumns = [
    Table.Column("worked well", heading: "Worked\nwell", isNumber: true),
    Table.Column("concerns", heading: "Concerns", isNumber: true),
    Table.Column("learning", heading: "Learning", isNumber: true),
    Table.Column("recommendations", heading: "Recommen-\ndations", isNumber: true),
    Table.Column("actions", heading: "Actions", isNumber: true),
    Table.Column("other", heading: "Other", isNumber: true),
  ]

  private func wideTable(_ details: [[String]]) -> Table {
    Table(
      columns: Self.commonColumns + Self.kindColumns,
      rows: zip(foundThemes, details).map { theme, details in
        Table.Row(
          commonCells(theme) + tally.themes[theme].countsByHeading.map { .number($0.count) },
          details: details
        )
      }
    )
  }

  private func narrowTable(_ details: [[String]]) -> Table {
    Table(
      columns: Self.commonColumns,
      rows: zip(foundThemes, details).map { theme, details in
        let counts = tally.themes[theme].countsByHeading.filter { $0.count > 0 }
        let kinds = counts.map { "\($0.heading) \($0.count)" }.joined(separator: ", ")
        return Table.Row(
          commonCells(theme),
          details: (kinds.isEmpty ? [] : [kinds]) + details
        )
      }
    )
  }

  private func commonCells(_ theme: Int) -> [Table.Cell] {
    let row = tally.themes[theme]
    return [
      .text(codebook.themes[theme].label),
      .bar(Double(row.sources.count) / Double(max(1, tally.sources.count))),
      .text(of(theme)),
      .number(row.declaredSources),
      .number(row.detectedSources),
      .number(row.records),
    ]
  }

  private func details(_ theme: Int, _ notes: inout FigureNotes) -> [String] {
    let row = tally.themes[theme]
    var details: [String] = []
    if !row.reported.isEmpty {
      // Only what is shown gets a mark.
      let shown = row.reported(strongest: Self.longestList)
      let figures = shown.enumerated().map { place, figure in
        figure.citation + (place < Self.longestList ? notes.marks(for: figure) : "")
      }
      details.append("reported: " + list(figures, of: theme))
    }
    if explains { details += reasons(row, theme) }
    return details + row.quotations.map(\.citation)
  }

  private func reasons(_ row: ThemeTally.Theme, _ theme: Int) -> [String] {
    var reasons: [String] = []
    if !row.labels.isEmpty {
      reasons.append("declared by " + list(row.labels.map(\.citation), of: theme))
    }
    let wordings = row.wordings
    if !wordings.isEmpty {
      let shown = wordings.prefix(Self.mostWordings).map { "“\($0.text)” \($0.records)" }
      let rest = wordings.count - shown.count
      reasons.append(
        "detected by " + shown.joined(separator: ", ")
          + (rest > 0 ? " and \(rest) other wordings" : "")
      )
    }
    return reasons
  }

  /// The first few, with the command that shows all.
  private func list(_ items: [String], of theme: Int) -> String {
    let rest = items.count - Self.longestList
    return items.prefix(Self.longestList).joined(separator: "; ")
      + (rest > 0 ? "; \(rest) more in “themes \(codebook.themes[theme].id)”" : "")
  }
}

extension ThemeTally.Theme {
  /// Records under the headings of a table for people: what worked, what did not, what to do.
  package var countsByHeading: [(heading: String, count: Int)] {
    [
      ("worked well", records(of: .goodPractice)),
      ("concerns", records(of: .concern)),
      ("learning", records(of: .learningPoint)),
      ("recommendations", records(of: .recommendation)),
      ("actions", records(of: .action)),
      ("other", records(of: .context, .riskFactor, .question, .resource, .quotation)),
    ]
  }
}

extension ThemeTally.Theme {
  /// The figures with so many in front that tell most, which are shares before mere counts; in the
  /// order of the sources, as one may speak of what the one before it counted.
  fileprivate func reported(strongest count: Int) -> [StatisticEntry] {
    let places = reported.indices
    let isShare = reported.map { $0.percent != nil || $0.of != nil }
    let ranked = places.filter { isShare[$0] } + places.filter { !isShare[$0] }
    return (ranked.prefix(count).sorted() + ranked.dropFirst(count)).map { reported[$0] }
  }
}
