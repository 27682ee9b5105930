extension HandoutPoint {
  /// The point as an item of a list, in the words of the one that speaks for all, with its parts as
  /// printed; with its number as well where it counts, which it does among points of one source.
  func item(numbered: Bool) -> Page.Item {
    let record = spokesman.record
    var words = Words([])
    if numbered, let number = record.number { words.pieces.append(.strong("\(number). ")) }
    let (lead, parts) = record.withPartsApart
    words.pieces.append(.text(lead.isEmpty ? record.text : record.titled(lead)))
    if sources > 1 { words.pieces.append(.emphasis(" (said by \(sources) sources)")) }
    return Page.Item(words, parts.map { Page.Item(Words($0)) })
  }
}

extension RecordEntry {
  /// The text in front of its parts, and the parts; all of the text where parts are not told apart.
  fileprivate var withPartsApart: (lead: String, parts: [String]) {
    guard let first = partStarts.first, partStarts.count == parts.count else { return (text, []) }
    let lead = String(decoding: Array(text.utf8).prefix(first), as: UTF8.self)
    let list = parts.map { part in part.number.map { "(\($0)) \(part.text)" } ?? part.text }
    let trimmed = lead.split(separator: " ").joined(separator: " ")
    return trimmed.isEmpty ? (text, []) : (trimmed, list)
  }

  /// A fragment of a few words says something only under the theme that it stands under.
  fileprivate func titled(_ text: String) -> String {
    guard ReadingTime.words(in: text) < 5, let theme = declaredTheme,
      !Selection.key(text).contains(Selection.key(theme))
    else { return text }
    return theme.hasSuffix("?") ? "\(theme) \(text)" : "\(theme): \(text)"
  }
}

extension StatisticEntry {
  /// The figure as printed, with what it is about, as far as it does not say so itself; where it is
  /// as short as "13/24 reviews", also with what it measures.
  func sentence(in catalogue: Catalogue) -> String {
    let folded = Selection.key(text)
    // A figure taken out of a sentence shows that it is.
    let isTakenOut = text.unicodeScalars.first?.properties.isLowercase ?? false
    var sentence = isTakenOut ? "… \(text)" : text
    let isShort = ReadingTime.words(in: text) < 4
    if isShort, !measure.isEmpty, !folded.contains(Selection.key(measure)) {
      sentence += ": \(measure)"
    }
    if let source = catalogue.sources.first(where: { $0.id == scope }) {
      return catalogue.sources.count == 1 ? sentence : "\(sentence) (in “\(source.title)”)"
    }
    guard !scope.isEmpty, !Selection.key(sentence).contains(Selection.key(scope)) else {
      return sentence
    }
    return "\(sentence) (under “\(scope)”)"
  }
}

extension CaseVignette {
  /// Who the case is about and what happened, each with its place.
  ///
  /// Only the beginning of a long story is told, and background only of the one review asked for.
  func blocks(of content: HandoutContent, with sources: inout PageSources) -> [Page.Block] {
    var blocks: [Page.Block] = []
    for child in cases {
      let facts = child.facts.sentence(content.codebook, isNamed: cases.count > 1)
      guard !facts.isEmpty else { continue }
      let place = sources.citation(of: child, in: source)
      blocks.append(.paragraph(Words(facts, place.map { [$0] } ?? [])))
    }
    return blocks
      + told(in: content).map { record in
        .paragraph(Words(record.text, [sources.citation(of: record, by: source)]))
      }
  }

  /// The same to be counted.
  func blocks(of content: HandoutContent, with sources: PageSources?) -> [Page.Block] {
    var sources = sources ?? PageSources(content.selected, namesCases: false)
    return blocks(of: content, with: &sources)
  }

  private func told(in content: HandoutContent) -> [RecordEntry] {
    var all = happened
    if case .source = content.topic { all += background }
    var words = 0
    return all.prefix { record in
      defer { words += ReadingTime.words(in: record.text) }
      return words == 0 || words + ReadingTime.words(in: record.text) <= Self.mostWords
    }
  }

  private static var mostWords: Int { 120 }
}

extension Case {
  /// What is stated of the case, such as its age and outcome; empty where nothing is.
  func sentence(_ codebook: Codebook, isNamed: Bool) -> String {
    let harms = harms.map { codebook.themes[$0].label }.joined(separator: ", ")
    // "Their sibling" says that there is one, and no more.
    let siblings = siblings.map { text in
      let words = text.lowercased().split(separator: " ").drop { Self.possessives.contains($0) }
      return words == ["sibling"] || words == ["siblings"] ? "yes" : text
    }
    let facts: [(String, String?)] = [
      ("Age", age), ("Sex", sex?.rawValue), ("Outcome", outcome == .other ? nil : outcome?.title),
      ("Harms", harms.isEmpty ? nil : harms), ("Siblings", siblings), ("Living with", livingWith),
    ]
    let stated = facts.compactMap { name, value in value.map { "\(name): \($0)." } }
    return stated.isEmpty ? "" : ((isNamed ? ["\(name)."] : []) + stated).joined(separator: " ")
  }

  private static let possessives: Set<Substring> = ["their", "his", "her", "the"]
}
