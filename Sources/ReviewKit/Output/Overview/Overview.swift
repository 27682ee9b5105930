/// What a library says as a whole, ready to be written on one page.
package struct Overview: Sendable {
  package let title: String
  /// The tally of what was chosen, with quotations for each theme.
  let report: ThemeReport
  /// What was chosen.
  let catalogue: Catalogue
  let selection: Selection
  /// The documents that have a source looked at, in the order of the files.
  let documents: [DocumentSummary]
  let origin: DataPackage.Origin
  let commands: Commands
  /// Records of each theme, at most.
  let limit: Int

  /// The commands that list what the page counts, each with the filters that it takes.
  package struct Commands: Sendable {
    package var records: ListingHint
    package var recommendations: ListingHint
    /// Of themes that stand together; `nil` where the filters name themes, which there name rows.
    package var pairs: ListingHint?
    /// `nil` where figures cannot be listed under the filters of the page.
    package var statistics: ListingHint?

    package init(
      records: ListingHint,
      recommendations: ListingHint,
      pairs: ListingHint?,
      statistics: ListingHint?
    ) {
      self.records = records
      self.recommendations = recommendations
      self.pairs = pairs
      self.statistics = statistics
    }
  }

  /// What a page shows of each theme unless told otherwise.
  package static let standardLimit = 5

  /// What the catalogue must keep.
  package static let detail: Catalogue.Detail = [.texts, .evidence, .hashes, .checks]

  private static let standardTitle = "Learning from reviews"

  /// What the selection chooses of all rows that were read, with the summaries of all documents;
  /// the choice is the filters as written on the command line.
  package init(
    of library: Catalogue,
    summaries: [DocumentSummary],
    codebook: Codebook,
    selection: Selection,
    choice: [String],
    commands: Commands,
    title: String? = nil,
    limit: Int = standardLimit
  ) {
    let chosen = library.selected(by: selection)
    let tally = ThemeTally(
      of: chosen,
      codebook: codebook,
      selection: selection,
      detail: ThemeTally.Detail(quotations: limit)
    )
    report = ThemeReport(tally: tally, codebook: codebook, inputs: [], selection: selection)
    catalogue = chosen
    self.selection = selection
    let isRead = Set(chosen.sources.flatMap(\.documents).map { library.documents[$0].file })
    documents = summaries.filter { isRead.contains($0.file) }
    origin = DataPackage.Origin(codebook: codebook, catalogue: library, selection: choice)
    self.commands = commands
    self.title = title ?? Self.standardTitle
    self.limit = limit
  }
}

extension Overview {
  var codebook: Codebook { report.codebook }
  var sources: [SourceEntry] { catalogue.sources }

  /// Why there is nothing to show; `nil` where there is something.
  package var emptiness: String? {
    if sources.isEmpty { return "no sources found" }
    return catalogue.matchingSources(selection).isEmpty ? "no records found" : nil
  }

  var recommendations: [RecommendationRow] {
    catalogue.records.filter { $0.kind == .recommendation }
      .map { RecommendationRow($0, in: catalogue, codebook: codebook) }
  }

  /// How the records of a theme are listed, whatever themes the filters name.
  func command(listing theme: Int) -> String {
    let id = codebook.themes[theme].id
    let hint = commands.records
    return hint.command(
      .records,
      hint.filters.isEmpty ? ["--theme", id] : ["--where", "theme=\(id)"]
    )
  }
}
