/// What a review says of its case and of what happened, in its own words.
package struct CaseVignette: Hashable, Sendable {
  package var source: SourceEntry
  /// The cases told of: all of the review, or the one asked for.
  package var cases: [CaseEntry]
  /// What happened, in the order of the review; may be empty.
  package var happened: [RecordEntry]
  /// What else the review tells to set the scene.
  package var background: [RecordEntry]
}

extension CaseVignette {
  /// The vignette of a source of a library.
  ///
  /// What happened is told by records of context that name the case, or that have one of the harms
  /// it suffered; the rest is background.
  package init(of place: Int, case number: Int? = nil, in library: Catalogue) {
    let source = library.sources[place]
    let cases = number.map { [source.cases[$0]] } ?? source.cases
    let context = library.records.filter { $0.source == place && $0.kind == .context }
    self.source = source
    self.cases = cases
    happened = context.filter { $0.tells(of: cases) }
    background = context.filter { !$0.tells(of: cases) }
  }

  /// "Child QK", "Ash and Rowan".
  package var title: String {
    let names = cases.map(\.facts.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? source.title }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension RecordEntry {
  fileprivate func tells(of cases: [CaseEntry]) -> Bool {
    let words = "-" + Selection.key(text) + "-"
    return cases.contains { child in
      let name = Selection.key(child.facts.name)
      return (!name.isEmpty && words.contains("-\(name)-"))
        || codings.contains { child.facts.harms.contains($0.theme) }
    }
  }
}
