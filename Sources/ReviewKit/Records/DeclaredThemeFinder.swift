/// Finds the themes that a document itself names: in headings, in lists of themes, in the sections
/// such a list announces, and in labels that open the items of a list.
struct DeclaredThemeFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let outline: Outline
  let wording: Wording
  private let coder: ThemeCoder

  /// A theme before its review is known.
  struct Declaration {
    var label: Passage
    /// The entry of the outline that declares it.
    var entry: Int
    /// The words of the label that carry meaning, to know it again.
    var words: Set<Word>
    /// Whether it stands in a list of themes.
    var isListed: Bool
  }

  private(set) var declarations: [Declaration] = []
  /// The declaration that a heading stands for, by the heading's place in the outline.
  var ofHeading: [Int: Int] = [:]
  /// Headings that say the label of a listed theme word for word.
  private(set) var exactHeadings: Set<Int> = []
  /// The declaration whose label opens an item, by entry.
  var ofEntry: [Int: Int] = [:]
  /// Entries that only name a theme and are no records.
  private(set) var listEntries: Set<Int> = []
  /// The first declaration with the same words, among all and among the listed ones.
  private(set) var byWords: [Set<Word>: Int] = [:]
  private var listedByWords: [Set<Word>: Int] = [:]
  /// The heading of each place, by entry.
  private(set) var headingEntries: [Int] = []

  init(
    _ outline: Outline,
    in bytes: UnsafeBufferPointer<UInt8>,
    coder: ThemeCoder,
    wording: Wording
  ) {
    self.outline = outline
    self.bytes = bytes
    self.wording = wording
    self.coder = coder
    for (index, entry) in outline.entries.enumerated() {
      if case .heading = entry.use { headingEntries.append(index) }
    }
    readLists()
    readMarkedHeadings()
    readAnnouncedSections()
    readTopics()
    readRunInLabels()
  }
}

// MARK: - Lists of themes

extension DeclaredThemeFinder {
  /// The short items under a heading such as "Themes": each names a theme.
  private mutating func readLists() {
    for (place, heading) in outline.headings.enumerated() where heading.role == .themes {
      let section = (headingEntries[place] + 1)..<outline.entries.count
      let listed = section.prefix { !isHeading($0) }.filter { index in
        let entry = outline.entries[index]
        return entry.use == .label || (entry.use == .text && entry.block.isItem)
      }
      if listed.isEmpty, let first = section.first { readRunInList(first) }
      // More are an index, and no list of themes.
      guard 2...40 ~= listed.count, listed.allSatisfy(isShort) else { continue }
      for index in listed {
        declare(label(outline.entries[index].block.passage), at: index, isListed: true)
        listEntries.insert(index)
      }
    }
  }

  /// "Neglect; fathers; working together" or the same with commas, in one line under the heading.
  private mutating func readRunInList(_ index: Int) {
    let entry = outline.entries[index]
    guard entry.use == .text, entry.block.kind == .paragraph else { return }
    let labels = ThemeList(entry.block.passage, in: bytes, wording: wording).labels
    guard labels.count > 1, labels.count(where: hasTheme) * 2 >= labels.count else { return }
    for label in labels { declare(self.label(label), at: index, isListed: true) }
    listEntries.insert(index)
  }

  func isHeading(_ index: Int) -> Bool {
    if case .heading = outline.entries[index].use { true } else { false }
  }

  private func isShort(_ index: Int) -> Bool {
    TextShape(outline.entries[index].block.passage, in: bytes).words <= 14
  }

  @discardableResult
  mutating func declare(_ label: Passage, at entry: Int, isListed: Bool = false) -> Int {
    let words = significantWords(label)
    declarations.append(Declaration(label: label, entry: entry, words: words, isListed: isListed))
    if byWords[words] == nil { byWords[words] = declarations.count - 1 }
    if isListed, listedByWords[words] == nil { listedByWords[words] = declarations.count - 1 }
    return declarations.count - 1
  }

  /// A label without the full stop or colon at its end.
  func label(_ passage: Passage) -> Passage {
    let tokens = Token.tokens(of: passage, in: bytes)
    guard let last = tokens.lastIndex(where: { $0.isWord || $0.text == ")" }) else {
      return passage
    }
    return passage.clipped(to: tokens[...last])
  }
}

// MARK: - Headings

extension DeclaredThemeFinder {
  /// Headings that call themselves a theme.
  private mutating func readMarkedHeadings() {
    for (place, heading) in outline.headings.enumerated() {
      guard let label = heading.themeLabel else { continue }
      ofHeading[place] =
        match(label, below: headingEntries[place])
        ?? matchByCount(label, of: heading, below: headingEntries[place])
        ?? declare(label, at: headingEntries[place])
    }
  }

  /// The listed theme with the same letter or number in front and at least one word in common.
  ///
  /// The list may say "Parents who stay away" behind a C, the heading "Theme C: Staying away".
  private func matchByCount(
    _ label: Passage,
    of heading: Outline.Heading,
    below entry: Int
  ) -> Int? {
    guard let start = label.fragments.first?.range.lowerBound,
      let count = Token.tokens(of: heading.passage, in: bytes)
        .last(where: { $0.isWord && $0.range.lowerBound < start })?.text
    else { return nil }
    let words = significantWords(label)
    return listed.first { theme in
      let item = outline.entries[declarations[theme].entry].block
      return declarations[theme].entry < entry
        && item.mark?.number?.lowercased() == count.description
        && !declarations[theme].words.isDisjoint(with: words)
    }
  }

  /// The listed theme with the same label, declared further up in the same document.
  private func match(_ label: Passage, below entry: Int) -> Int? {
    listedByWords[significantWords(label)].flatMap { declarations[$0].entry < entry ? $0 : nil }
  }

  private var listed: [Int] {
    declarations.indices.filter { declarations[$0].isListed }
  }

  func significantWords(_ passage: Passage) -> Set<Word> {
    let words = Token.tokens(of: passage, in: bytes).filter(\.isWord).map(\.text)
    return Set(words.filter { !Self.smallWords.contains($0) })
  }

  static let smallWords: WordSet = [
    "the", "of", "and", "a", "an", "to", "in", "for", "with", "s", "on", "when", "own", "theme",
  ]

  /// Sections under the labels of a list: the same words, nearly the same, or the one section left
  /// over in the same place.
  private mutating func readAnnouncedSections() {
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

  func hasTheme(_ passage: Passage) -> Bool {
    !coder.themes(inLabel: text(of: passage)).isEmpty
  }

  private func text(of passage: Passage) -> String {
    passage.fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(
      separator: " "
    )
  }
}
