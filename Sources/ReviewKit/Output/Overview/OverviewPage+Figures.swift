extension OverviewPage {
  func writeFigures(to html: inout HTMLWriter) {
    section("figures", to: &html) { html in
      let figures = overview.catalogue.statistics
      guard !figures.isEmpty else { return paragraph("No figure was found.", to: &html) }
      paragraph(
        "Figures as the documents print them, each with its unit and what it is a share of. They "
          + "are those of the sources, with bases of their own, and are never added up.",
        to: &html
      )
      writePaperNote(to: &html)
      let byDocument = Dictionary(grouping: figures, by: \.document)
      for (place, document) in overview.catalogue.documents.enumerated() {
        if let own = byDocument[place] { write(own, of: document, to: &html) }
      }
    }
  }

  private func write(
    _ figures: [StatisticEntry],
    of document: DocumentEntry,
    to html: inout HTMLWriter
  ) {
    let shares = figures.filter(\.hasBase)
    let most = max(overview.limit, Self.fewest)
    let shown = Array((shares + figures.filter { !$0.hasBase }).prefix(most))
    writeGroup(
      "figures-\(document.id)",
      document.title ?? document.id,
      "\(NumberText.counted(figures.count, "figure")), \(shares.count) with a base",
      to: &html
    ) { html in
      for scope in Self.scopes(of: shown) {
        if !scope.name.isEmpty { html.element("h4", scope.name) }
        writeEntries(to: &html) { html in
          for figure in scope.figures { write(figure, to: &html) }
        }
      }
      let command = overview.commands.statistics?
        .command("statistics", ["--document", document.id])
      writeRest(shown.count, of: figures.count, "figure", command: command, to: &html)
    }
  }

  /// Those with a base come first, and only so many of each document.
  private static let fewest = 25

  /// The figures under what they are about, in the order in which it is first met.
  private static func scopes(
    of figures: [StatisticEntry]
  ) -> [(name: String, figures: [StatisticEntry])] {
    var scopes: [(name: String, figures: [StatisticEntry])] = []
    for figure in figures {
      if let place = scopes.firstIndex(where: { $0.name == figure.scope }) {
        scopes[place].figures.append(figure)
      } else {
        scopes.append((figure.scope, [figure]))
      }
    }
    return scopes
  }

  private func write(_ figure: StatisticEntry, to html: inout HTMLWriter) {
    let row = StatisticRow(figure, codebook: overview.codebook)
    writeEntry(Self.figureKind, figure.source, to: &html) { html in
      html.element("p") { html in
        html.element("strong", "\(row.figure) \(figure.unit)")
        html.text(" “\(figure.text)”")
      }
      let measure = figure.measure.isEmpty ? "not stated" : figure.measure
      let base = figure.hasBase ? [] : ["base not stated"]
      writeOrigin(
        figure.source,
        ["measure: \(measure)"] + base + ["\(figure.place)", figure.id],
        to: &html
      )
    }
  }
}
