/// What a situation was compared by, above the records that it found.
package struct SituationOverview: Sendable {
  private let situation: Situation
  private let similar: SimilarRecords
  private let themes: [Theme]

  package init(_ situation: Situation, _ similar: SimilarRecords, codebook: Codebook) {
    self.situation = situation
    self.similar = similar
    themes = situation.themes.map { codebook.themes[$0] }
  }

  /// "312 records have something in common with the situation. Its themes: … In no record: …"
  package var text: String {
    let noun = similar.total == 1 ? "record has" : "records have"
    var text = "\(similar.total) \(noun) something in common with the situation."
    if !themes.isEmpty {
      text += " Its themes: \(themes.map(\.label).joined(separator: "; "))."
    }
    if !similar.unknownWords.isEmpty {
      text += " In no record: \(similar.unknownWords.joined(separator: ", "))."
    }
    return DisplayText.safe(text)
  }

  package func write(to json: inout JSONWriter) {
    json.key("situation")
    json.object { json in
      json.member("words", situation.terms.filter { $0.cue == nil }.map(\.word))
      json.member("relatedWords", situation.terms.filter { $0.cue != nil }.map(\.word))
      json.member("themes", themes.map(\.id))
      json.member("unknownWords", similar.unknownWords)
    }
  }
}
