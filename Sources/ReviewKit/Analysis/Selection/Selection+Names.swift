extension Selection {
  /// A name that was asked for and that nothing has.
  package struct UnknownName: Hashable, Sendable {
    /// The option without hyphens, such as "review".
    package var option: String
    package var name: String
    /// The nearest that there is.
    package var nearest: String?
  }

  /// The first name asked for that no document, review or partnership of a library has.
  package func unknownName(in catalogue: Catalogue) -> UnknownName? {
    for layer in layers {
      if let unknown = layer.ownUnknownName(in: catalogue) { return unknown }
    }
    return having.lazy.compactMap { $0.unknownName(in: catalogue) }.first
  }

  private func ownUnknownName(in catalogue: Catalogue) -> UnknownName? {
    for case .value(let name) in documents
    where !catalogue.documents.contains(where: { $0.isNamed(name) }) {
      return unknown("document", name, in: catalogue.documents.map(\.id))
    }
    let reviews = catalogue.sources.filter(\.isReview)
    for case .value(let name) in self.reviews where !reviews.contains(where: { $0.isNamed(name) }) {
      return unknown("review", name, in: reviews.map(\.id))
    }
    for case .value(let name) in partnerships {
      let known = Set(catalogue.sources.flatMap(\.partnerships)).sorted()
      guard !known.contains(where: { Self.names(name, partnership: $0) }) else { continue }
      return unknown("partnership", name, in: known)
    }
    return nil
  }

  private func unknown(_ option: String, _ name: String, in names: [String]) -> UnknownName {
    UnknownName(
      option: option,
      name: name,
      nearest: Suggestion.nearestName(to: name, in: names)
    )
  }
}
