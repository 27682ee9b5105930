/// The themes of a library, ready to be written in any format.
package struct ThemeReport: Sendable {
  package let tally: ThemeTally
  package let codebook: Codebook
  /// The themes to show by their place in the codebook, in the order of the report.
  package let themes: [Int]
  /// What was read, as given.
  package let inputs: [String]
  /// Whether labels and wordings are shown that led to each theme.
  package let explains: Bool
  /// How many themes of the selection there are before the limit.
  package let selectedThemes: Int

  package init(
    tally: ThemeTally,
    codebook: Codebook,
    inputs: [String],
    selection: Selection = Selection(),
    order: RowOrder = RowOrder(),
    limit: Int? = nil,
    explains: Bool = false
  ) {
    self.tally = tally
    self.codebook = codebook
    self.inputs = inputs
    self.explains = explains
    let ranking = tally.ranking(of: codebook).filter { selection.lists($0) }
    let selected = order.sorted(ranking) { theme, column in
      Self.cell(of: codebook.themes[theme], tally.themes[theme], column)
    }
    selectedThemes = selected.count
    themes = Array(selected.prefix(limit ?? selected.count))
  }
}

extension ThemeReport {
  /// The themes shown that at least one source has.
  package var foundThemes: [Int] { themes.filter { !tally.themes[$0].sources.isEmpty } }

  /// "5 documents, 12 sources (8 reviews, and 4 documents as a whole), 689 records".
  package var summary: String {
    NumberText.counted(tally.documents, "document") + ", \(tally.countedSources), "
      + NumberText.counted(tally.records, "record")
      + (tally.chosenSources.map { "; \($0) of the sources have what is chosen" } ?? "")
  }

  /// What a table leaves out or counts once, in sentences; empty where it is complete.
  package var omissions: [String] {
    var sentences: [String] = []
    if let omission = Omission(showing: themes.count, of: selectedThemes, "themes") {
      sentences.append(omission.sentence("shown."))
    }
    if !foundThemes.isEmpty { sentences += [absence].compactMap(\.self) }
    sentences += tally.sources.filter { !$0.otherIDs.isEmpty }.map(\.repetition)
    return sentences
  }

  /// "Found in no source: Neglect; Education."; `nil` where every theme is found.
  var absence: String? {
    let missing = themes.filter { tally.themes[$0].sources.isEmpty }
    guard !missing.isEmpty else { return nil }
    let labels = missing.map { codebook.themes[$0].label }.joined(separator: "; ")
    return "Found in no source: \(labels)."
  }

  package func of(_ theme: Int) -> String {
    "\(tally.themes[theme].sources.count) of \(tally.sources.count)"
  }
}

extension ThemeTally {
  /// "12 sources (8 reviews, and 4 documents as a whole)".
  var countedSources: String {
    let count = NumberText.counted(sources.count, "source")
    let kinds = SourceEntry.counted(reviews: reviews, documents: sources.count - reviews)
    return sources.isEmpty ? count : "\(count) (\(kinds))"
  }
}

extension SourceEntry {
  /// What a source is, for people.
  package static let meaning = """
    a review, or a document as a whole for what in it belongs to no review
    """

  /// "8 reviews, and 4 documents as a whole", which are those with something that is in no review.
  static func counted(reviews: Int, documents: Int) -> String {
    let ofDocuments = NumberText.counted(documents, "document") + " as a whole"
    if reviews == 0 { return ofDocuments }
    return NumberText.counted(reviews, "review") + (documents == 0 ? "" : ", and " + ofDocuments)
  }

  /// As "Child QK (child-qk) is told of in a.md:1-9, b.md:3-20; it is counted once".
  var repetition: String {
    "\(title) (\(id)) is told of in \(placeText); it is counted once."
  }
}

extension StatisticEntry {
  /// "16 of 24 reviews (corpus/summary.md:57)".
  package var citation: String { "\(text) (\(place))" }
}

extension LabelEntry {
  var citation: String { "“\(text)” (\(place))" }
}

extension Quotation {
  var citation: String { "“\(text)” (\(place))" }
}
