extension OverviewPage {
  func writeFigures(to html: inout HTMLWriter) {
    section("figures", to: &html) { html in
      guard !overview.catalogue.statistics.isEmpty else {
        return paragraph("No figure was found.", to: &html)
      }
      paragraph(
        "Figures as the documents print them, each with its unit and what it is a share of. They "
          + "are those of the sources, with bases of their own, and are never added up.",
        to: &html
      )
      writePaperNote(to: &html)
      let groups = figureGroups
      let shown = groups.indices.sorted { (groups[$1].shares, $0) < (groups[$0].shares, $1) }
        .prefix(Self.mostDocuments).sorted()
      for place in shown { write(groups[place], ofFew: groups.count, to: &html) }
      writeRest(
        shown.count,
        of: groups.count,
        "document with figures",
        command: overview.commands.statistics?.command("statistics", []),
        to: &html
      )
    }
  }

  /// With more documents those are shown whose figures tell most shares.
  private static let mostDocuments = 40
  /// So many figures of each document where there are few, and where there are many.
  private static let fewest = (ofFew: 25, ofMany: 5)
  private static let fewDocuments = 20

  /// The figures of one document.
  private struct FigureGroup {
    var document: DocumentEntry
    var figures: [StatisticEntry]
    /// How many tell a share.
    var shares: Int
  }

  private var figureGroups: [FigureGroup] {
    let byDocument = Dictionary(grouping: overview.catalogue.statistics, by: \.document)
    return overview.catalogue.documents.enumerated().compactMap { place, document in
      byDocument[place].map { figures in
        FigureGroup(document: document, figures: figures, shares: figures.count(where: \.isShare))
      }
    }
  }

  private func write(_ group: FigureGroup, ofFew groups: Int, to html: inout HTMLWriter) {
    let figures = group.figures.filter(\.isShare) + group.figures.filter { !$0.isShare }
    let fewest = groups > Self.fewDocuments ? Self.fewest.ofMany : Self.fewest.ofFew
    let shown = figures.prefix(max(overview.limit, fewest))
    let document = group.document
    writeGroup(
      "figures-\(document.id)",
      document.title ?? document.id,
      "\(NumberText.counted(figures.count, "figure")), \(group.shares) of them shares",
      to: &html
    ) { html in
      for scope in Self.scopes(of: Array(shown)) {
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
      let base =
        figure.percent != nil && figure.of == nil ? ["of how many: not stated with it"] : []
      writeOrigin(
        figure.source,
        ["measure: \(measure)"] + base + ["\(figure.place)", figure.id],
        to: &html
      )
    }
  }
}

extension StatisticEntry {
  /// Whether it is a share of something, and not a count alone.
  var isShare: Bool { percent != nil || of != nil }
}
