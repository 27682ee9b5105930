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

  /// The themes that a case can have as its harms, by their places.
  package var harms: [Int] { themes.indices.filter { themes[$0].harm != nil } }

  /// The themes of the group that a name stands for: all of it, its beginning, or words that only
  /// one has; `nil` for none.
  package func condition(group name: String) -> ThemeCondition? {
    Self.only(groups, named: name) { [$0] }.flatMap { only in condition { $0.group == only } }
  }

  /// The themes of the Panel's practice theme that an id or a name as printed stands for: all of it,
  /// its beginning, or words that only one has; `nil` for none.
  package func condition(panelTheme name: String) -> ThemeCondition? {
    Self.only(panelThemes, named: name) { [$0, Theme.title(ofPanelTheme: $0)] }.flatMap { only in
      condition { $0.panelThemes.contains(only) }
    }
  }

  /// The only one that a name stands for.
  private static func only(
    _ all: [String],
    named name: String,
    names: (String) -> [String]
  ) -> String? {
    let key = nameKey(name)
    guard !key.isEmpty else { return nil }
    for isMeant in [
      { (candidate: String) in candidate == key }, { $0.hasPrefix(key) },
      { "-\($0)".contains("-\(key)") },
    ] {
      let meant = all.filter { names($0).contains { isMeant(nameKey($0)) } }
      if !meant.isEmpty { return meant.count == 1 ? meant.first : nil }
    }
    return nil
  }

  /// A name without "and", which is as often written "&".
  private static func nameKey(_ name: String) -> String {
    Selection.key(name).split(separator: "-").filter { $0 != "and" }.joined(separator: "-")
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
