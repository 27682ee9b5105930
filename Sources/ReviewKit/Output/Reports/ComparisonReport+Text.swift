extension ComparisonReport {
  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading("A: \(names.a). B: \(names.b).")
    for sentence in introduction { page.paragraph(sentence) }
    for (title, themes) in sections where !themes.isEmpty {
      page.heading(title)
      page.lines(TextTable(style: style).text(of: table(of: shown(themes))))
      if let left = omission(of: themes) { page.paragraph(left) }
    }
    page.blank()
    for note in notes { page.paragraph(note) }
    example?.write(to: &page)
    return page.text
  }

  package var markdown: String {
    let escaped = MarkdownTable.escaped
    var text = "A: \(escaped(names.a)). B: \(escaped(names.b)).\n\n"
    for sentence in introduction { text += escaped(sentence) + "\n\n" }
    for (title, themes) in sections where !themes.isEmpty {
      text += escaped(title) + "\n\n" + MarkdownTable().text(of: table(of: shown(themes))) + "\n"
      if let left = omission(of: themes) { text += escaped(left) + "\n\n" }
    }
    return text + notes.map { escaped($0) + "\n" }.joined(separator: "\n")
      + (example?.markdown ?? "")
  }

  private var sections: [(String, [Int])] {
    [
      ("More typical of A", themes(ofFirst: true)), ("More typical of B", themes(ofFirst: false)),
    ]
  }

  private func shown(_ themes: [Int]) -> [Int] { limit.map { Array(themes.prefix($0)) } ?? themes }

  private func omission(of themes: [Int]) -> String? {
    Omission(showing: shown(themes).count, of: themes.count, "themes")?.sentence("shown.")
  }

  private var introduction: [String] {
    let unit = comparison.unit.rawValue
    return [
      "Counts of \(unit): A has \(comparison.totals.a), B has \(comparison.totals.b), "
        + "\(comparison.shared) in both\(hint.choice)." + order.remark
    ] + warnings.map { "Warning: \($0)." }
  }

  /// What speaks against making much of the differences.
  var warnings: [String] {
    let unit = comparison.unit.rawValue
    var warnings: [String] = []
    let small = [("A", comparison.totals.a), ("B", comparison.totals.b)].filter {
      $0.1 < Comparison.fewest
    }
    if !small.isEmpty {
      let parts = small.map { name, count in
        count == 0
          ? "\(name) has no \(unit)"
          : "\(name) has only \(NumberText.counted(count, comparison.unit.singular))"
      }
      warnings.append(
        "\(parts.joined(separator: " and ")), too few to tell a difference from chance"
      )
    }
    if comparison.shared > 0 {
      warnings.append(
        "the parts overlap (\(NumberText.counted(comparison.shared, comparison.unit.singular)) in "
          + "both), so they differ less than they would apart"
      )
    }
    return warnings
  }

  private func table(of themes: [Int]) -> Table {
    Table(
      columns: [
        Table.Column("Theme"), Table.Column("A", isNumber: true), Table.Column("B", isNumber: true),
        Table.Column("Points", isNumber: true),
        Table.Column("log-likelihood", heading: "Log-\nlikelihood", isNumber: true),
        Table.Column("few", heading: ""),
      ],
      rows: themes.map { theme in
        let entry = comparison.themes[theme]
        return Table.Row([
          .text(codebook.themes[theme].label), .text("\(entry.a) of \(entry.ofA)"),
          .text("\(entry.b) of \(entry.ofB)"), .text(points(entry)),
          .text(NumberText.fixed(entry.logLikelihood, decimals: 2)),
          .text(isSmall(entry) ? "few" : ""),
        ])
      }
    )
  }

  private func points(_ entry: Comparison.Theme) -> String {
    let sign = (entry.difference ?? 0) > 0 ? "+" : ""
    return sign + NumberText.fixed(entry.difference, decimals: 1)
  }

  private func isSmall(_ entry: Comparison.Theme) -> Bool {
    entry.leastExpected < Double(Comparison.fewest)
  }

  private var notes: [String] {
    var notes = [
      "Points: the percentage of A less that of B. Log-likelihood: 0 for no difference, larger for "
        + "more; it ranks differences in these documents and is no test, as they are no sample."
    ]
    if comparison.themes.contains(where: isSmall) {
      notes.append(
        "few: an expected count is below \(Comparison.fewest), so the log-likelihood is not to be "
          + "relied on."
      )
    }
    if !equalThemes.isEmpty {
      let themes = equalThemes.map { theme in
        let entry = comparison.themes[theme]
        return "\(codebook.themes[theme].label) (\(entry.a) of \(entry.ofA), \(entry.b) of "
          + "\(entry.ofB))"
      }
      notes.append("As often in both: \(themes.joined(separator: "; ")).")
    }
    let missing = themes.filter { comparison.themes[$0].a + comparison.themes[$0].b == 0 }
    if !missing.isEmpty {
      let labels = missing.map { codebook.themes[$0].label }.joined(separator: "; ")
      notes.append("Found in neither: \(labels).")
    }
    return notes
  }

  /// How the first number of a table is listed.
  private var example: ListedExample? {
    let isFirst = !themes(ofFirst: true).isEmpty
    guard let theme = themes(ofFirst: isFirst).first else { return nil }
    let entry = comparison.themes[theme]
    let (part, name, count) = isFirst ? ("A", names.a, entry.a) : ("B", names.b, entry.b)
    let further = ["--where", name, "--where", "theme=\(codebook.themes[theme].id)"]
    return ListedExample(
      subject: "\(part) with \(codebook.themes[theme].label)",
      count: count,
      command: hint.command(comparison.unit, further)
    )
  }
}
