extension OverviewPage {
  private var tally: ThemeTally { overview.report.tally }

  func writeHeader(to html: inout HTMLWriter) {
    html.element("h1", overview.title)
    html.endLine()
    let choice = overview.origin.selection
    let chosen = choice.isEmpty ? "" : "; chosen by \(choice.joined(separator: " "))"
    html.element("p", [Attribute("class", "subtitle")], overview.report.summary + chosen)
    html.endLine()
  }

  /// What a reader with one minute wants to know.
  func writeGlance(to html: inout HTMLWriter) {
    section("glance", to: &html) { html in
      if let emptiness = overview.emptiness {
        paragraph("Nothing was found: \(emptiness).", to: &html)
      }
      let findings = findings
      if !findings.isEmpty {
        html.element("ul", [Attribute("class", "glance")]) { html in
          html.endLine()
          for (title, words) in findings {
            html.element("li") { PageHTML().write(Words([.strong("\(title): ")]) + words, to: &$0) }
            html.endLine()
          }
        }
        html.endLine()
      }
      html.element("ul", [Attribute("class", "facts")]) { html in
        for (name, value) in facts {
          html.element("li") { html in
            html.text("\(name) ")
            html.element("strong", value)
          }
        }
      }
      html.endLine()
    }
  }

  private var facts: [(String, String)] {
    [
      ("Documents", "\(tally.documents)"), ("Reviews", "\(tally.reviews)"),
      ("Sources", "\(tally.sources.count)"), ("Records", "\(tally.records)"),
      ("Recommendations", "\(recommendations.count)"),
      ("Reported figures", "\(overview.catalogue.statistics.count)"),
      ("Lines understood", "\(NumberText.percent(coverage)) %"),
    ]
  }

  /// The share of lines with text that found a place, from 0 to 1.
  var coverage: Double {
    let filled = overview.documents.reduce(0) { $0 + $1.filledLines }
    let lost = overview.documents.reduce(0) { $0 + $1.unclassifiedLines }
    return filled == 0 ? 1 : Double(filled - lost) / Double(filled)
  }
}

extension OverviewPage {
  private static let mostNamed = 5

  private var findings: [(title: String, words: Words)] {
    [
      ("In most sources", widest), ("Most good practice", most(of: .goodPractice)),
      ("Most concerns", most(of: .concern)), ("Recommendations", addressed.map { Words($0) }),
      ("Most often asked for", asked.map { Words($0) }), ("When", dated.map { Words($0) }),
      ("Figures", doubted),
    ].compactMap { title, words in words.map { (title, $0) } }
  }

  /// As "Multi-agency working (13 of 13 sources), Assessment (13) and Neglect (10)".
  private var widest: Words? {
    named(overview.report.foundThemes, "of \(NumberText.counted(tally.sources.count, "source"))") {
      tally.themes[$0].sources.count
    }
  }

  /// The themes with most records of a kind.
  private func most(of kind: Record.Kind) -> Words? {
    let counts = tally.themes.map { $0.records(of: kind) }
    let themes = overview.report.foundThemes.filter { counts[$0] > 0 }.enumerated().sorted {
      (counts[$1.element], $0.offset) < (counts[$0.element], $1.offset)
    }.map(\.element)
    return named(themes, themes.first.map { counts[$0] } == 1 ? "record" : "records") { counts[$0] }
  }

  /// The first themes with their counts, each a link to its evidence; the unit stands once.
  private func named(_ themes: [Int], _ unit: String, _ count: (Int) -> Int) -> Words? {
    let shown = themes.prefix(Self.mostNamed)
    guard !shown.isEmpty else { return nil }
    let pieces = shown.enumerated().flatMap { place, theme -> [Words.Piece] in
      let entry = overview.codebook.themes[theme]
      let end = place == shown.count - 1 ? "." : place == shown.count - 2 ? " and " : ", "
      return [
        .link(entry.label, to: "#theme-\(entry.id)"),
        .text(" (\(count(theme))\(place == 0 ? " \(unit)" : ""))\(end)"),
      ]
    }
    return Words(pieces)
  }

  /// As "28, addressed to police (10), all agencies (2), GPs (1) and 2 others; 14 do not say to whom".
  private var addressed: String? {
    guard let base = byAddressee.first?.base, let unstated = byAddressee.last else { return nil }
    let stated = byAddressee.dropLast()
    var named = stated.prefix(3).map { "\($0.label) (\($0.rows.count))" }
    if stated.count > 3 { named.append(NumberText.counted(stated.count - 3, "other")) }
    let silent =
      switch unstated.rows.count {
      case 0: ""
      case 1: "; 1 does not say to whom"
      default: "; \(unstated.rows.count) do not say to whom"
      }
    return "\(base)" + (named.isEmpty ? "" : ", addressed to \(ChartText.list(named))") + silent
      + "."
  }

  private var asked: String? {
    let named = byAction.dropLast().filter { $0.label != Directive.otherAction }.prefix(3)
      .map { "\($0.label) (\($0.rows.count))" }
    guard let base = byAction.first?.base, !named.isEmpty else { return nil }
    return ChartText.list(named) + ", of \(NumberText.counted(base, "recommendation"))."
  }

  /// As "76 figures reported; in 7 places they exclude each other or are no number of their base".
  private var doubted: Words? {
    let wrong = overview.catalogue.findings.count { $0.level.isFailure }
    guard !overview.catalogue.statistics.isEmpty else { return nil }
    return Words([
      .link(NumberText.counted(overview.catalogue.statistics.count, "figure"), to: "#figures"),
      .text(
        wrong == 0
          ? " reported; none was found to exclude another."
          : " reported; in \(NumberText.counted(wrong, "place")) they exclude each other or are no "
            + "number of their base."
      ),
    ])
  }

  /// As "reviews of 2021 to 2024; 2 of 10 without a printed date".
  private var dated: String? {
    guard timeline.total > 0, let undated = timeline.years.last?.reviews.count else { return nil }
    let years = timeline.years.compactMap(\.year)
    guard let first = years.first, let last = years.last else {
      return timeline.total == 1
        ? "the review has no printed date."
        : "none of the \(timeline.total) reviews has a printed date."
    }
    let rest =
      undated == 0
      ? "each has a printed date."
      : "\(undated) of \(timeline.total) without a printed date."
    return "reviews of " + (first == last ? first : "\(first) to \(last)") + "; " + rest
  }
}
