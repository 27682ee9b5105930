extension Catalogue {
  /// One thing of a library, by its place in the catalogue.
  package enum Entry: Hashable, Sendable {
    case document(Int)
    case source(Int)
    /// A case by its place in its source.
    case caseOf(source: Int, Int)
    case record(Int)
    case statistic(Int)
  }

  /// The thing with this id, whatever its capitals, or else the review of this title or the case of
  /// this name; of a document that is a source itself, the source.
  package func entry(named name: String) -> Entry? {
    if let entry = entry(withID: name) ?? entry(withID: name.lowercased()) { return entry }
    if let place = sources.firstIndex(where: { $0.isNamed(name) }) { return .source(place) }
    let cases = cases(named: name)
    guard let only = cases.first, cases.count == 1 else { return nil }
    return .caseOf(source: only.source, only.number)
  }

  private func entry(withID id: String) -> Entry? {
    if let place = records.firstIndex(where: { $0.id == id }) { return .record(place) }
    if let place = statistics.firstIndex(where: { $0.id == id }) { return .statistic(place) }
    if let place = sources.firstIndex(where: { ([$0.id] + $0.otherIDs).contains(id) }) {
      return .source(place)
    }
    for (place, source) in sources.enumerated() {
      if let number = source.cases.firstIndex(where: { $0.id == id }) {
        return .caseOf(source: place, number)
      }
    }
    return documents.firstIndex { $0.id == id }.map { .document($0) }
  }

  /// The id that was perhaps meant.
  package func id(like id: String) -> String? {
    let ids =
      documents.map(\.id) + sources.flatMap { [$0.id] + $0.otherIDs + $0.cases.map(\.id) }
      + records.map(\.id) + statistics.map(\.id)
    return Suggestion.nearestName(to: id, in: ids)
  }

  /// The cases of this name, whatever its capitals, accents, hyphens and apostrophes, or of the review
  /// with this id or title; else those that are named so behind "Child" and the like, or whose name
  /// begins so.
  package func cases(named name: String) -> [(source: Int, number: Int)] {
    let key = Selection.key(name)
    let all = sources.enumerated().flatMap { place, source in
      source.cases.indices.map { (source: place, number: $0) }
    }
    guard !key.isEmpty else { return [] }
    let tests: [(SourceEntry, CaseEntry) -> Bool] = [
      { Selection.key($1.facts.name) == key || $1.id == name },
      { source, _ in source.isReviewNamed(name) }, { $1.facts.isNamed(key: key) },
      { Selection.key($1.facts.name).hasPrefix(key) },
    ]
    for test in tests {
      let found = all.filter { test(sources[$0.source], sources[$0.source].cases[$0.number]) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The name of a case that was perhaps meant.
  package func caseName(like name: String) -> String? {
    Suggestion.nearestName(to: name, in: sources.flatMap(\.cases).map(\.facts.name))
  }
}
