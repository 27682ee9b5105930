/// What a filter asks of the themes of a record by what they belong to, such as a group.
public enum ThemeCondition: Hashable, Sendable {
  /// At least one of these themes, by place in the codebook.
  case anyOf(Set<Int>)
  /// None of these themes: what belongs to no group is "not stated".
  case noneOf(Set<Int>)
}

extension ThemeCondition {
  func holds(_ themes: [Int]) -> Bool {
    switch self {
    case .anyOf(let wanted): themes.contains { wanted.contains($0) }
    case .noneOf(let unwanted): !themes.contains { unwanted.contains($0) }
    }
  }
}

extension [ThemeCondition] {
  /// Whether one of the conditions holds; an empty list of conditions holds all.
  func hold(_ themes: [Int]) -> Bool { isEmpty || contains { $0.holds(themes) } }
}

extension Codebook {
  /// The groups of themes, in their order.
  package var groups: [String] {
    themes.reduce(into: []) { groups, theme in
      if !groups.contains(theme.group) { groups.append(theme.group) }
    }
  }

  /// The practice themes of the Panel that themes belong to, in the Panel's order.
  package var panelThemes: [String] {
    Theme.panelThemes.filter { name in themes.contains { $0.panelThemes.contains(name) } }
  }

  /// The themes of the group that a name stands for, all of it or its beginning; `nil` for none.
  package func condition(group name: String) -> ThemeCondition? {
    let isExact = groups.contains { Selection.key($0) == Selection.key(name) }
    return condition { theme in
      let (key, group) = (Selection.key(name), Selection.key(theme.group))
      return !key.isEmpty && (isExact ? group == key : group.hasPrefix(key))
    }
  }

  /// The themes of the Panel's practice theme that a name stands for: all of it, its beginning, or
  /// words that only one has; `nil` for none.
  package func condition(panelTheme name: String) -> ThemeCondition? {
    let key = Selection.key(name)
    guard !key.isEmpty else { return nil }
    for isMeant in [
      { (panelTheme: String) in panelTheme.hasPrefix(key) }, { $0.contains(key) },
    ] {
      let meant = panelThemes.filter(isMeant)
      if let only = meant.first, meant.count == 1 {
        return condition { $0.panelThemes.contains(only) }
      }
    }
    return nil
  }

  /// No theme at all.
  package var isInNoGroup: ThemeCondition { .noneOf(Set(themes.indices)) }

  /// No theme that belongs to a practice theme of the Panel.
  package var isInNoPanelTheme: ThemeCondition {
    .noneOf(Set(themes.indices.filter { !themes[$0].panelThemes.isEmpty }))
  }

  private func condition(_ isMeant: (Theme) -> Bool) -> ThemeCondition? {
    let places = themes.indices.filter { isMeant(themes[$0]) }
    return places.isEmpty ? nil : .anyOf(Set(places))
  }
}
