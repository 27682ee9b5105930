extension OverviewPage {
  func writeFigures(to html: inout HTMLWriter) {
    section("figures", to: &html) { html in
      let statistics = overview.catalogue.statistics
      guard !statistics.isEmpty else { return paragraph("No figure was found.", to: &html) }
      paragraph(
        "Figures as the documents print them, each with its unit and what it is a share of. They "
          + "are those of the sources, with bases of their own, and are never added up.",
        to: &html
      )
      paragraph(
        FigureFinding.summary(of: overview.catalogue.findings, figures: statistics.count)
          + " A figure in doubt should be looked up before it is quoted.",
        to: &html
      )
      writePaperNote(to: &html)
      let groups = shownGroups
      let doubts = FigureDoubts(groups.flatMap(\.shown))
      write(doubts, to: &html)
      for group in groups { write(group, doubts, to: &html) }
      let total = Set(statistics.map(\.document)).count
      writeRest(
        groups.count,
        of: total,
        "document",
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
    /// Those that the page has room for.
    var shown: [StatisticEntry] = []
  }

  private var shownGroups: [FigureGroup] {
    let byDocument = Dictionary(grouping: overview.catalogue.statistics, by: \.document)
    var groups = overview.catalogue.documents.indices.compactMap { place in
      byDocument[place].map { figures in
        FigureGroup(
          document: overview.catalogue.documents[place],
          figures: figures,
          shares: figures.count(where: \.isShare)
        )
      }
    }
    let fewest = groups.count > Self.fewDocuments ? Self.fewest.ofMany : Self.fewest.ofFew
    for place in groups.indices {
      groups[place].shown = Self.mostTelling(groups[place].figures, max(overview.limit, fewest))
    }
    return groups.indices.sorted { (groups[$1].shares, $0) < (groups[$0].shares, $1) }
      .prefix(Self.mostDocuments).sorted().map { groups[$0] }
  }

  /// Those that cannot be right come first, then shares, then counts.
  private static func mostTelling(_ figures: [StatisticEntry], _ count: Int) -> [StatisticEntry] {
    let ranks: [(StatisticEntry) -> Bool] = [
      { $0.isWrong }, { !$0.isWrong && $0.isShare }, { !$0.isWrong && !$0.isShare },
    ]
    return Array(ranks.flatMap { figures.filter($0) }.prefix(count))
  }

  private func write(_ group: FigureGroup, _ doubts: FigureDoubts, to html: inout HTMLWriter) {
    let document = group.document
    let inDoubt = group.figures.count { !$0.doubts.isEmpty }
    writeGroup(
      "figures-\(document.id)",
      document.title ?? document.id,
      "\(NumberText.counted(group.figures.count, "figure")), \(group.shares) of them shares, "
        + "\(inDoubt) in doubt",
      to: &html
    ) { html in
      for scope in Self.scopes(of: group.shown) {
        if !scope.name.isEmpty { html.element("h4", scope.name) }
        writeEntries(to: &html) { html in
          for figure in scope.figures { write(figure, doubts, to: &html) }
        }
      }
      let command = overview.commands.statistics?
        .command("statistics", ["--document", document.id])
      writeRest(
        group.shown.count,
        of: group.figures.count,
        "figure",
        command: command,
        to: &html
      )
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

  private func write(
    _ figure: StatisticEntry,
    _ doubts: FigureDoubts,
    to html: inout HTMLWriter
  ) {
    let row = StatisticRow(figure, in: overview.catalogue, codebook: overview.codebook)
    writeEntry(Self.figureKind, figure.source, to: &html) { html in
      html.element("p") { html in
        html.element("strong", row.quantity)
        html.text(" “\(figure.text)”")
        for doubt in figure.doubts {
          guard let number = doubts.number(of: doubt) else { continue }
          html.text(" ")
          html.link(to: "#doubt-\(number)", "[\(number) \(doubt.level.title)]")
        }
      }
      let measure = figure.measure.isEmpty ? "not stated" : figure.measure
      let base =
        figure.isBareShare ? ["of how many: not stated with it"] : []
      writeOrigin(
        figure.source,
        ["measure: \(measure)"] + base + ["\(figure.place)", figure.id],
        to: &html
      )
    }
  }
}

extension StatisticEntry {
  /// Whether it is a percentage without the number of those that it is a share of.
  fileprivate var isBareShare: Bool { percent != nil && of == nil && count == nil }

  /// Whether it excludes another figure, or is no number of its base.
  fileprivate var isWrong: Bool { doubts.contains { $0.level.isFailure } }
}
