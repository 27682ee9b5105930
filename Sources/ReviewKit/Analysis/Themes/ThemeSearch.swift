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
    return .unclear(guesses(for: name))
  }

  /// The theme that is nearest by spelling; else those that have all words of the name, in whatever
  /// order; else those that the name points to as a label would, as "alcohol" does to one on misuse.
  private func guesses(for name: String) -> [String] {
    let key = Selection.key(name)
    let names = themes.map(\.id) + themes.map { Selection.key($0.label) }
    if let nearest = Spelling.nearest(to: key, in: names) {
      return names.firstIndex(of: nearest).map { [themes[$0 % themes.count].id] } ?? []
    }
    let words = key.split(separator: "-")
    let holders = themes.indices.filter { place in
      let own = "\(themes[place].id)-\(Selection.key(themes[place].label))".split(separator: "-")
      return words.allSatisfy(own.contains)
    }
    let found = holders.isEmpty ? ThemeCoder(codebook: self).themes(inLabel: name) : holders
    return found.prefix(Self.mostGuesses).map { themes[$0].id }
  }

  private static var mostGuesses: Int { 3 }
}
