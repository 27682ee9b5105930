extension Codebook {
  /// What a name as the user wrote it stands for.
  public enum ThemeMatch: Hashable, Sendable {
    /// The theme's place in the codebook.
    case theme(Int)
    /// No theme, or several; the ids of those that were perhaps meant.
    case unclear([String])
  }

  /// The theme with this id or label, whatever its case and hyphens; else the only one whose id or
  /// label begins so; else the only one that holds the words.
  public func theme(named name: String) -> ThemeMatch {
    let key = Selection.key(name)
    guard !key.isEmpty else { return .unclear([]) }
    for test in [
      { (candidate: String) in candidate == key },
      { candidate in candidate.hasPrefix(key) },
      { candidate in candidate.contains(key) },
    ] {
      let places = themes.indices.filter { place in
        test(themes[place].id) || test(Selection.key(themes[place].label))
      }
      if let place = places.first {
        return places.count == 1 ? .theme(place) : .unclear(places.map { themes[$0].id })
      }
    }
    return .unclear(guesses(for: key))
  }

  private func guesses(for key: String) -> [String] {
    let names = themes.map(\.id) + themes.map { Selection.key($0.label) }
    guard let nearest = Spelling.nearest(to: key, in: names) else { return [] }
    return names.firstIndex(of: nearest).map { [themes[$0 % themes.count].id] } ?? []
  }
}
