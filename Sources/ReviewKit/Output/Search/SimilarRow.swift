/// A record that is relevant to a situation, in a listing.
package struct SimilarRow: ListingRow {
  package static let noun = Noun("record", "records")

  let rank: Int
  let match: SimilarRecords.Match
  let record: RecordRow
  private let sharedThemes: [Theme]

  /// Ranks count from 1, the most relevant.
  package init(
    _ match: SimilarRecords.Match,
    rank: Int,
    in catalogue: Catalogue,
    codebook: Codebook
  ) {
    self.rank = rank
    self.match = match
    record = RecordRow(catalogue.records[match.record], in: catalogue, codebook: codebook)
    sharedThemes = match.themes.map { codebook.themes[$0] }
  }
}

extension SimilarRow {
  /// What a practitioner can do with a record.
  enum Group: String, CaseIterable {
    case learning = "Learning"
    case goodPractice = "Good practice"
    case questions = "Questions to ask"
    case recommendations = "Recommendations and actions"
    case others = "Background and resources"

    init(_ kind: Record.Kind) {
      switch kind {
      case .learningPoint, .concern: self = .learning
      case .goodPractice: self = .goodPractice
      case .question: self = .questions
      case .recommendation, .action: self = .recommendations
      case .context, .riskFactor, .resource, .quotation: self = .others
      }
    }
  }

  package static let columns =
    [
      Table.Column("rank", isNumber: true), Table.Column("score", isNumber: true).forData,
      Table.Column("sharedWords"), Table.Column("relatedWords"),
      Table.Column("sharedConcepts"), Table.Column("sharedThemes"),
      Table.Column("sharedLessons"),
    ] + RecordRow.columns

  package var cells: [Table.Cell] {
    [
      .number(rank), .decimal((match.score * 1000).rounded() / 1000), .list(match.words),
      .list(match.relatedWords.map(\.word)), .list(match.concepts.map(\.words)),
      .terms(sharedThemes.map { Term($0) }), .list(match.lessons),
    ] + record.cells
  }

  package var origins: [String] { record.origins }

  /// Records under what can be done with them, each with its rank and why it was chosen.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    for group in Group.allCases {
      let rows = rows.filter { Group($0.record.record.kind) == group }
      if rows.isEmpty { continue }
      page.heading(group.rawValue)
      let alike = Dictionary(grouping: rows) { FoldedText($0.record.record.text) }
      for row in rows {
        let places = alike[FoldedText(row.record.record.text)] ?? [row]
        // What several places say word for word is printed once, with all of them.
        if places.first?.rank == row.rank { row.add(to: &page, at: places, style: style) }
      }
    }
    return page.text
  }

  private func add(to page: inout PageText, at places: [Self], style: TextStyle) {
    if style.usesColour {
      page.item(record.record.text, marking: match.marks)
    } else {
      page.item(record.record.text)
    }
    page.aside(reason)
    for row in places { page.aside(row.place) }
  }

  private var place: String {
    "\(record.record.place), \(record.record.id), \(record.source.title)"
  }

  /// Its rank, and what it shares: "words bruise, baby; related: mark for “bruise”; says: “kept under
  /// observation” for “watched overnight”; theme Neglect; near: “faltering
  /// growth”".
  private var reason: String {
    var reasons: [String] = []
    if !match.words.isEmpty {
      let noun = match.words.count == 1 ? "word" : "words"
      reasons.append("\(noun) \(match.words.joined(separator: ", "))")
    }
    if !match.relatedWords.isEmpty { reasons.append("related: \(related)") }
    if !match.concepts.isEmpty { reasons.append("says: \(concepts)") }
    if !sharedThemes.isEmpty {
      let noun = sharedThemes.count == 1 ? "theme" : "themes"
      reasons.append("\(noun) \(sharedThemes.map(\.label).joined(separator: "; "))")
    }
    if !match.lessons.isEmpty { reasons.append("near: \(lessons)") }
    return "No. \(rank): \(reasons.joined(separator: "; "))"
  }

  /// The lessons it is near to, each by the first of its names.
  private var lessons: String {
    match.lessons.map { "“\($0.prefix { $0 != "," })”" }.joined(separator: ", ")
  }

  /// What the record says for what the situation says, where the wording is another.
  private var concepts: String {
    match.concepts.map { "“\($0.wording)” for “\($0.cue)”" }.joined(separator: ", ")
  }

  /// "mark, injury for “bruise”, stalking for “turns up”".
  private var related: String {
    var cues: [String] = []
    for word in match.relatedWords where !cues.contains(word.cue) { cues.append(word.cue) }
    return cues.map { cue in
      let words = match.relatedWords.filter { $0.cue == cue }.map(\.word)
      return "\(words.joined(separator: ", ")) for “\(cue)”"
    }.joined(separator: ", ")
  }
}
