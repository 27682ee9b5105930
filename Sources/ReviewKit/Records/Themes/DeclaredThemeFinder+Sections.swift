/// Sections that a list of themes announces.
extension DeclaredThemeFinder {
  /// Sections under the labels of a list: the same words, nearly the same, or the one section left
  /// over in the same place.
  mutating func readAnnouncedSections() {
    let announced = listed
    guard !announced.isEmpty else { return }
    let candidates = outline.headings.indices.filter { place in
      ofHeading[place] == nil && outline.headings[place].role != .themes
        && outline.headings[place].role != .review
    }
    var found: [(heading: Int, theme: Int)] = []
    let themesByWord = themesByWord(announced)
    for place in candidates {
      let words = significantWords(outline.headings[place].passage)
      guard let theme = nearest(to: words, before: headingEntries[place], in: themesByWord) else {
        continue
      }
      found.append((place, theme))
      ofHeading[place] = theme
      if declarations[theme].words == words { exactHeadings.insert(place) }
    }
    guard found.count * 2 >= announced.count, found.count >= 2 else { return }
    matchByOrder(announced, found, candidates)
    readUnannounced(after: found, candidates)
  }

  /// The listed themes that hold a word, in order.
  private func themesByWord(_ announced: [Int]) -> [Word: [Int]] {
    var themes: [Word: [Int]] = [:]
    for theme in announced {
      for word in declarations[theme].words { themes[word, default: []].append(theme) }
    }
    return themes
  }

  /// The listed theme in front of an entry with the most words in common, if half of them are.
  private func nearest(
    to words: Set<Word>,
    before entry: Int,
    in themesByWord: [Word: [Int]]
  ) -> Int? {
    var common: [Int: Int] = [:]
    for word in words {
      let themes = themesByWord[word] ?? []
      let end = themes.partitioningIndex { declarations[$0].entry >= entry }
      for theme in themes[..<end].suffix(40) { common[theme, default: 0] += 1 }
    }
    let best = common.map { theme, count in
      let label = declarations[theme].words.count
      return (theme: theme, likeness: likeness(words.count, label, common: count))
    }.min { ($1.likeness, $0.theme) < ($0.likeness, $1.theme) }
    return best.flatMap { $0.likeness >= 0.5 ? $0.theme : nil }
  }

  /// The share of words that a heading and a label have in common, by their numbers.
  private func likeness(_ heading: Int, _ label: Int, common: Int) -> Double {
    if common == label, label >= 2 || heading <= label + 2 { return 0.9 }
    return Double(common) / Double(heading + label - common)
  }

  /// A listed theme without a section, and a section without a theme, between the same neighbours:
  /// they belong together.
  private mutating func matchByOrder(
    _ announced: [Int],
    _ found: [(heading: Int, theme: Int)],
    _ candidates: [Int]
  ) {
    let used = Set(found.map(\.theme))
    for (position, theme) in announced.enumerated() where !used.contains(theme) {
      let before = announced[..<position].last.flatMap { theme in
        found.first { $0.theme == theme }?.heading
      }
      let after = announced[(position + 1)...].first.flatMap { theme in
        found.first { $0.theme == theme }?.heading
      }
      guard let before = before ?? (position == 0 ? -1 : nil) else { continue }
      let between = candidates.filter { place in
        place > before && place < after ?? .max && ofHeading[place] == nil
          && !outline.headings[place].hasOwnRole
      }
      guard before >= 0, between.count == 1, let place = between.first else { continue }
      ofHeading[place] = theme
    }
  }

  /// A section among those of the list, of the same rank and without another role, is a theme as
  /// well.
  private mutating func readUnannounced(
    after found: [(heading: Int, theme: Int)],
    _ candidates: [Int]
  ) {
    guard let first = found.map(\.heading).min(), let last = found.map(\.heading).max() else {
      return
    }
    let level = outline.headings[first].level
    for place in candidates where first < place && place < last && ofHeading[place] == nil {
      let heading = outline.headings[place]
      guard heading.level == level, !heading.hasOwnRole, hasTheme(heading.passage) else { continue }
      ofHeading[place] = declare(label(heading.passage), at: headingEntries[place])
    }
  }
}
