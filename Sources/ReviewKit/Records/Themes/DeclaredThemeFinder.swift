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
  var exactHeadings: Set<Int> = []
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
    for (index, entry) in outline.entries.enumerated() where entry.use.isHeading {
      headingEntries.append(index)
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
    outline.entries[index].use.isHeading
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
}

// MARK: - Words of labels

extension DeclaredThemeFinder {
  /// The themes that lists name, in order.
  var listed: [Int] {
    declarations.indices.filter { declarations[$0].isListed }
  }

  func significantWords(_ passage: Passage) -> Set<Word> {
    let words = Token.tokens(of: passage, in: bytes).filter(\.isWord).map(\.text)
    return Set(words.filter { !Self.smallWords.contains($0) })
  }

  static let smallWords = Lexicon.labels["small"]

  func hasTheme(_ passage: Passage) -> Bool {
    !coder.themes(inLabel: text(of: passage)).isEmpty
  }

  private func text(of passage: Passage) -> String {
    passage.fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(
      separator: " "
    )
  }
}
