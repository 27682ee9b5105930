/// What a review says of its case and of what happened, in its own words.
package struct CaseVignette: Hashable, Sendable {
  package var source: SourceEntry
  /// The cases told of: all of the review, or the one asked for.
  package var cases: [CaseEntry]
  /// What happened, in the order of the review; may be empty.
  package var happened: [RecordEntry] = []
  /// What else the review tells to set the scene.
  package var background: [RecordEntry] = []
}

extension CaseVignette {
  /// The vignette of a source with its records of context.
  ///
  /// What happened is told by records of context that name the case, or that have one of the harms
  /// it suffered; the rest is background.
  package init(of source: SourceEntry, case number: Int? = nil, context: [RecordEntry]) {
    let cases = number.map { [source.cases[$0]] } ?? source.cases
    let names = cases.map { Selection.key($0.facts.name) }.filter { !$0.isEmpty }
    let harms = Set(cases.flatMap(\.facts.harms))
    self.source = source
    self.cases = cases
    for record in context {
      if record.tells(of: names, harms) {
        happened.append(record)
      } else {
        background.append(record)
      }
    }
  }

  /// "Child QK", "Ash and Rowan".
  package var title: String {
    let names = cases.map(\.facts.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? source.title }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension RecordEntry {
  /// Of cases by the keys of their names, and by their harms.
  fileprivate func tells(of names: [String], _ harms: Set<Int>) -> Bool {
    if codings.contains(where: { harms.contains($0.theme) }) { return true }
    guard !names.isEmpty else { return false }
    let words = "-" + Selection.key(text) + "-"
    return names.contains { words.contains("-\($0)-") }
  }
}
