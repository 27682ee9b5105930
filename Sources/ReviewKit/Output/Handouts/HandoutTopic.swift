/// What a handout is about, in two or three sentences, and how often it occurs.
struct HandoutTopic {
  private let content: HandoutContent

  init(_ content: HandoutContent) {
    self.content = content
  }

  var title: String {
    switch content.topic {
    case .themes(let themes): themes.count == 1 ? "The theme in brief" : "The themes in brief"
    case .source(let place):
      content.selected.sources[place].isReview ? "The review" : "The document"
    case .selection: "The sources"
    }
  }

  var blocks: [Page.Block] {
    switch content.topic {
    case .themes(let themes): themes.map { .paragraph(brief(content.codebook.themes[$0])) }
    case .source(let place): [.definitions(facts(of: content.selected.sources[place]))]
    case .selection: [.paragraph(Words("Looked at: \(base)."))]
    }
  }

  private func brief(_ theme: Theme) -> Words {
    var text = Self.meaning(of: theme)
    let titles = theme.panelThemes.map { Theme.title(ofPanelTheme: $0) }
    if !titles.isEmpty {
      text +=
        " It belongs to \(titles.count == 1 ? "a practice theme" : "practice themes") of the national "
        + "panel: \(titles.joined(separator: "; "))."
    }
    return Words([.strong("\(theme.label). "), .text(text)])
  }

  /// The definition without the sentences that are for whoever codes.
  private static func meaning(of theme: Theme) -> String {
    let bytes = Array(theme.definition.utf8)
    var start = 0
    var sentences: [String] = []
    for end in SentenceEnds(of: theme.definition).offsets + [bytes.count] where end > start {
      let sentence = String(decoding: bytes[start..<end], as: UTF8.self)
      start = end
      if !HandoutWording.forCoders.contains(where: sentence.contains) { sentences.append(sentence) }
    }
    return sentences.joined().split(separator: " ").joined(separator: " ")
  }

  private func facts(of source: SourceEntry) -> [Page.Definition] {
    let partnerships = source.partnerships.joined(separator: "; ")
    let facts: [(String, String?)] = [
      ("Title", source.title), ("Kind", source.kindTitle),
      ("Date", source.date ?? content.selected.period(of: source)),
      ("Partnership", partnerships.isEmpty ? nil : partnerships),
      ("Reviewer", source.reviewer),
    ]
    return facts.compactMap { name, value in
      if name == "Reviewer", value == nil { return nil }
      return Page.Definition(name, Words(value ?? "not stated"))
    }
  }
}

extension HandoutTopic {
  /// How often, with the base.
  var frequency: [Page.Block] {
    switch content.topic {
    case .themes(let themes): themes.map { .paragraph(Words(sentence(on: $0))) }
    case .source, .selection: mostFrequent
    }
  }

  private var base: String { content.tally.countedSources }

  private func sentence(on theme: Int) -> String {
    let row = content.tally.themes[theme]
    let records = NumberText.counted(row.records, "record")
    let detected = row.detectedSources
    if row.sources.count == 1 {
      let how =
        row.declaredSources == 0
        ? "The wording points to it; the source does not name it itself."
        : "The source names it itself" + (detected == 0 ? "." : ", and the wording points to it.")
      return
        "“\(content.codebook.themes[theme].label)” occurs in 1 of \(base), in \(records). \(how)"
    }
    let named =
      switch row.declaredSources {
      case 0: "None of them names it itself"
      case 1: "1 of them names it itself"
      default: "\(row.declaredSources) of them name it themselves"
      }
    return "“\(content.codebook.themes[theme].label)” occurs in \(row.sources.count) of \(base), "
      + "in \(records). \(named)"
      + (detected == 0 ? "." : "; in \(detected) the wording points to it.")
  }

  private static let mostThemes = 5

  private var mostFrequent: [Page.Block] {
    let tally = content.tally
    let isOne = tally.sources.count == 1
    let ranking = tally.ranking(of: content.codebook).filter { tally.themes[$0].records > 0 }
      .prefix(Self.mostThemes)
    guard !ranking.isEmpty else { return [] }
    let columns =
      [Table.Column("theme", heading: "Theme")]
      + (isOne ? [] : [Table.Column("sources", heading: "Sources", isNumber: true)])
      + [Table.Column("records", heading: "Records", isNumber: true)]
    let rows = ranking.map { theme in
      Table.Row(
        [.text(content.codebook.themes[theme].label)]
          + (isOne ? [] : [.number(tally.themes[theme].sources.count)])
          + [.number(tally.themes[theme].records)]
      )
    }
    let caption =
      "The themes that occur most, of \(isOne ? "" : "\(base) and ")"
      + NumberText.counted(tally.records, "record")
    return [.table(Table(columns: columns, rows: rows), caption: caption)]
  }
}

extension SourceEntry {
  /// What it is, in words: "practice review", "document".
  var kindTitle: String {
    guard let reviewKind else { return "document" }
    return reviewKind == .other ? "review" : reviewKind.title
  }
}

extension Catalogue {
  /// The years that a document as a whole covers; `nil` for a review, and where none are stated.
  func period(of source: SourceEntry) -> String? {
    guard !source.isReview else { return nil }
    return source.documents.lazy.compactMap { documents[$0].period }.first
  }
}
