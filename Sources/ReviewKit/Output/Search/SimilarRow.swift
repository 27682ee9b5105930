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
      Table.Column("rank", isNumber: true), Table.Column("score", isNumber: true),
      Table.Column("sharedWords"), Table.Column("relatedWords"), Table.Column("sharedThemes"),
    ] + RecordRow.columns

  package var cells: [Table.Cell] {
    [
      .number(rank), .decimal((match.score * 1000).rounded() / 1000), .list(match.words),
      .list(match.relatedWords.map(\.word)), .list(sharedThemes.map(\.id)),
    ] + record.cells
  }

  /// Records under what can be done with them, each with its rank and why it was chosen.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    for group in Group.allCases {
      let rows = rows.filter { Group($0.record.record.kind) == group }
      if rows.isEmpty { continue }
      page.heading(group.rawValue)
      for row in rows {
        if style.usesColour {
          page.item(row.record.record.text, marking: row.match.marks)
        } else {
          page.item(row.record.record.text)
        }
        page.aside(row.reason)
        page.aside("\(row.record.record.place), \(row.record.record.id), \(row.origin)")
      }
    }
    return page.text
  }

  private var origin: String { record.source.title }

  /// Its rank, and what it shares: "words bruise, baby; related: mark for “bruise”; theme Neglect".
  private var reason: String {
    var reasons: [String] = []
    if !match.words.isEmpty {
      let noun = match.words.count == 1 ? "word" : "words"
      reasons.append("\(noun) \(match.words.joined(separator: ", "))")
    }
    if !match.relatedWords.isEmpty { reasons.append("related: \(related)") }
    if !sharedThemes.isEmpty {
      let noun = sharedThemes.count == 1 ? "theme" : "themes"
      reasons.append("\(noun) \(sharedThemes.map(\.label).joined(separator: "; "))")
    }
    return "No. \(rank): \(reasons.joined(separator: "; "))"
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
