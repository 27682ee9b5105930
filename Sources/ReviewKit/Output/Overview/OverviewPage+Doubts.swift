/// What checks found about the figures of a page, numbered from 1 on.
struct FigureDoubts {
  /// Those that make a figure wrong first, then in the order of the figures.
  let findings: [(finding: FigureFinding, source: Int?)]
  private let numbers: [FigureFinding: Int]

  init(_ figures: [StatisticEntry]) {
    var known: Set<FigureFinding> = []
    let all = figures.flatMap { figure in figure.doubts.map { ($0, figure.source) } }
      .filter { known.insert($0.0).inserted }
    findings = (all.filter(\.0.level.isFailure) + all.filter { !$0.0.level.isFailure })
      .map { (finding: $0.0, source: $0.1) }
    numbers = Dictionary(
      findings.enumerated().map { ($0.element.finding, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func number(of finding: FigureFinding) -> Int? { numbers[finding] }
}

extension OverviewPage {
  /// Each doubt with its arithmetic and what it takes for granted, by the number that figures link
  /// to.
  func write(_ doubts: FigureDoubts, to html: inout HTMLWriter) {
    guard !doubts.findings.isEmpty else { return }
    let wrong = doubts.findings.count { $0.finding.level.isFailure }
    writeGroup(
      "doubts",
      "Doubts about figures on this page",
      "\(doubts.findings.count), \(wrong) of them contradictory or unattainable",
      isOpen: doubts.findings.count <= Self.mostOpenDoubts,
      to: &html
    ) { html in
      writeEntries(to: &html) { html in
        for (place, entry) in doubts.findings.enumerated() {
          let id = "doubt-\(place + 1)"
          writeEntry(Self.figureKind, entry.source, id: id, to: &html) { html in
            write(entry.finding, number: place + 1, entry.source, to: &html)
          }
        }
      }
      let command = overview.commands.statistics?.command("statistics", ["--check"])
      guard let command else { return }
      html.element("p", [Attribute("class", "rest")]) { html in
        html.text("All that was found: ")
        html.element("code", command)
      }
      html.endLine()
    }
  }

  private static let mostOpenDoubts = 20

  private func write(
    _ finding: FigureFinding,
    number: Int,
    _ source: Int?,
    to html: inout HTMLWriter
  ) {
    html.element("p") { html in
      html.element("strong", "[\(number)] \(finding.level.title): ")
      html.text(finding.message)
    }
    let assumptions =
      finding.assumptions.isEmpty
      ? [] : ["assuming that \(finding.assumptions.joined(separator: "; and that "))"]
    writeOrigin(source, assumptions + [finding.place], to: &html)
  }
}
