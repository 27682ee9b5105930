extension Selection {
  /// Whether a source is looked at by what it states; its name and documents are another matter.
  func holds(_ source: SourceEntry) -> Bool {
    layers.allSatisfy {
      $0.reviewKinds.hold([source.reviewKind].compactMap(\.self)) && $0.holdsDate(of: source)
    } && source.facets.contains { holds($0) }
  }

  /// Whether a case, or a source without one, is looked at.
  package func holds(_ facts: Case?) -> Bool {
    layers.allSatisfy { layer in
      layer.harms.hold(facts?.harms ?? [])
        && layer.outcomes.hold([facts?.outcome].compactMap(\.self))
        && (layer.ages.isEmpty || layer.ages.contains(AgeBand(age: facts?.age)))
    }
  }

  private func holdsDate(of source: SourceEntry) -> Bool {
    guard years.hold([source.year].compactMap(\.self)) else { return false }
    if isUndated { return source.date == nil }
    return dates.isOpen || source.date.map { dates.holds($0) } ?? false
  }
}

extension SourceEntry {
  /// The cases, or a single nothing where there are none: what a source is looked at by.
  var facets: [Case?] { cases.isEmpty ? [nil] : cases.map(\.facts) }

  /// The year of its date.
  package var year: String? { date.map { String($0.prefix(4)) } }
}
