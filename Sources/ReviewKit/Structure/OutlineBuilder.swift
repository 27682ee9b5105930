/// Builds the outline of a document: gives each heading its level and role, and each block its
/// heading.
struct OutlineBuilder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let finder: HeadingFinder
  private var outline = Outline()
  /// Headings that stand under a theme and part it, by their words.
  private var subheadings: Set<String> = []
  /// Headings with `#`, by their place in the outline.
  private var markedHeadings: Set<Int> = []
  /// Headings whose text is parted by further headings, by their place in the outline.
  private var containers: Set<Int> = []
  /// Whole numbers of headings, by their place in the outline.
  private var numbers: [Int: Int] = [:]
  /// Headings with a letter in front, by their place in the outline.
  private var lettered: Set<Int> = []
  /// The last heading with a whole number, by its place in the outline.
  private var lastNumbered: Int?
  /// The open headings, outermost first, by their place in the outline.
  private var open: [Int] = []

  init(_ finder: HeadingFinder, in bytes: UnsafeBufferPointer<UInt8>) {
    self.finder = finder
    self.bytes = bytes
  }

  mutating func build() -> Outline {
    let contents = contentsEntries()
    outline.isSlides = isSlides
    subheadings = findSubheadings()
    for (index, block) in finder.blocks.enumerated() {
      var use = contents.contains(index) ? .contents : finder.uses[index]
      if case .heading = use { use = .heading(addHeading(index)) }
      outline.entries.append(Outline.Entry(block: block, use: use, heading: open.last))
    }
    return SectionRoles(outline, in: bytes, wording: finder.wording).outline
  }

  /// Wide gaps all over, and few lines between them.
  private var isSlides: Bool {
    let gaps = finder.blocks.count { $0.gap >= Outline.slideGap }
    let marked = finder.blocks.count { if case .heading = $0.kind { true } else { false } }
    return gaps >= 3 && gaps * 25 >= finder.blocks.count && marked == 0
  }
}

// MARK: - Contents lists

extension OutlineBuilder {
  /// Entries of a contents list: three or more short lines in a row that all come again later as
  /// headings or rows.
  private func contentsEntries() -> Set<Int> {
    let keys = finder.blocks.indices.map(entryKey)
    var last: [String: Int] = [:]
    for (index, key) in keys.enumerated() {
      if let key { last[key] = index }
    }
    var entries: Set<Int> = []
    var run: [Int] = []
    func close() {
      if run.count >= 3, !isUnderThemes(run[0]) { entries.formUnion(run) }
      run = []
    }
    for index in finder.blocks.indices {
      if let key = keys[index], let later = last[key], later > index + 2, isPlain(index),
        isHeading(later)
      {
        run.append(index)
      } else {
        close()
      }
    }
    close()
    return entries
  }

  private func isPlain(_ index: Int) -> Bool {
    if case .heading = finder.blocks[index].kind { return false }
    return true
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = finder.uses[index] { true } else { false }
  }

  /// A list of themes announces sections as a contents list does, but its entries say more.
  private func isUnderThemes(_ index: Int) -> Bool {
    let heading = (max(0, index - 3)..<index).last { isHeading($0) || finder.texts[$0] != nil }
    return heading.flatMap { finder.texts[$0]?.role } == .themes
  }

  /// The words of a short block without a page number behind them; `nil` for longer text.
  private func entryKey(_ index: Int) -> String? {
    let block = finder.blocks[index]
    guard block.passage.fragments.count <= 2 else { return nil }
    let passage = block.kind == .row ? block.cells.first ?? Passage() : block.passage
    let length = passage.fragments.reduce(0) { $0 + $1.range.count }
    guard 3...120 ~= length else { return nil }
    return HeadingKey.key(of: Token.tokens(of: passage, in: bytes))
  }
}

/// The words of a heading folded so that the same heading is known again.
enum HeadingKey {
  static func key(of tokens: [Token]) -> String {
    var words = tokens.filter(\.isWord).map(\.text)
    while words.count > 1, let last = words.last, last.isAllDigits { words.removeLast() }
    var key: [UInt8] = []
    key.reserveCapacity(words.count * 8)
    for word in words {
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      if word.isLong { key += word.description.utf8 } else { word.withUTF8 { key += $0 } }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

// MARK: - Headings that part a theme

extension OutlineBuilder {
  /// Headings that follow a theme's heading again and again, or follow one that does: "What did we
  /// learn?".
  private func findSubheadings() -> Set<String> {
    let headings = finder.blocks.indices.filter { isHeading($0) }
    var follows: [String: [String: Int]] = [:]
    var afterTheme: [String: Int] = [:]
    // Titles that say nothing of the kind of text, by the heading that stands below several.
    var afterTitle: [String: Set<String>] = [:]
    for (index, next) in zip(headings, headings.dropFirst()) {
      guard let role = finder.texts[next]?.role, Self.subRoles.contains(role) else { continue }
      let key = self.key(next)
      if finder.texts[index]?.role == nil, finder.blocks[next].kind == .paragraph,
        finder.blocks[index].kind == .paragraph
      {
        afterTitle[key, default: []].insert(self.key(index))
      }
      if finder.texts[index]?.role == .theme {
        afterTheme[key, default: 0] += role == .learning || role == .actions ? 2 : 1
      }
      follows[self.key(index), default: [:]][key, default: 0] += 1
    }
    var found = Set(afterTheme.filter { $0.value >= 2 }.keys)
    found.formUnion(afterTitle.filter { $0.value.count >= 2 }.keys)
    var fresh = found
    while !fresh.isEmpty {
      let next = Set(fresh.flatMap { key in (follows[key] ?? [:]).filter { $0.value >= 2 }.keys })
      fresh = next.subtracting(found)
      found.formUnion(fresh)
    }
    return found
  }

  private static let subRoles: Set<Role> = [
    .learning, .actions, .concerns, .goodPractice, .questions, .context,
  ]

  private func key(_ index: Int) -> String {
    HeadingKey.key(of: Token.tokens(of: finder.blocks[index].passage, in: bytes))
  }
}

// MARK: - Levels and roles

extension OutlineBuilder {
  /// Adds a heading under those that are still open and returns its place.
  private mutating func addHeading(_ index: Int) -> Int {
    let block = finder.blocks[index]
    let text = finder.texts[index]
    let key = self.key(index)
    var isMarked = block.isBold
    if case .heading = block.kind { isMarked = true }
    if block.mark?.style == .label { isMarked = true }
    // A word such as "learning" somewhere in a plain line is too little to go by.
    let isWeighty =
      isMarked || text?.isStrong == true || text?.isSure == true
      || TextShape(block.passage, in: bytes).isAllCapitals
    // What a section of points is parted by are its topics, whatever a word of theirs says.
    let isTopic =
      text?.isTopical == true
      && (openContainer != nil || open.last.map { outline.headings[$0].role == .themes } == true)
    let weightyRole =
      isWeighty && !isTopic && !isCountedOn(block) ? text?.role ?? block.mark?.role : nil
    if weightyRole == nil { reopenSeries(block) }
    let level = self.level(of: block, weightyRole, key: key)
    while let last = open.last, outline.headings[last].level >= level { open.removeLast() }
    let parent = open.last
    // The title of the document says what it is about, not what kind of text stands under it.
    let isTitle = outline.headings.isEmpty && level == 1 && isMarked && text?.role != .review
    let role = isTitle ? nil : weightyRole
    outline.headings.append(
      Outline.Heading(
        passage: block.passage,
        level: level,
        role: role ?? inheritedRole(from: parent),
        hasOwnRole: role != nil,
        themeLabel: text?.themeLabel,
        reviewTitle: text?.reviewTitle,
        parent: parent,
        gap: block.gap,
        key: key,
        isMarked: isMarked,
        isTitle: isTitle
      )
    )
    open.append(outline.headings.count - 1)
    if let ordinal = block.mark?.ordinal {
      numbers[outline.headings.count - 1] = ordinal
      lastNumbered = outline.headings.count - 1
    }
    if block.mark?.style == .letter { lettered.insert(outline.headings.count - 1) }
    if case .heading = block.kind { markedHeadings.insert(outline.headings.count - 1) }
    if role != nil, !markedHeadings.contains(outline.headings.count - 1), isContainer(index) {
      containers.insert(outline.headings.count - 1)
    }
    return outline.headings.count - 1
  }

  /// Goes back to the section whose titles are counted, where a box with a heading of its own stood
  /// between two of them: "1 …", "2 …", "Stop and think", "3 …".
  private mutating func reopenSeries(_ block: Block) {
    guard let ordinal = block.mark?.ordinal,
      !open.contains(where: { numbers[$0] == ordinal - 1 }),
      let before = lastNumbered, numbers[before] == ordinal - 1,
      outline.headings.count - before <= 4, let parent = outline.headings[before].parent,
      outline.headings[parent].hasOwnRole, numbers[parent] == nil
    else { return }
    open = outline.path(of: before).reversed()
  }

  /// Marked headings keep their level; the others get one by what they say: reviews hold themes,
  /// themes hold parts.
  private func level(of block: Block, _ role: Role?, key: String) -> Int {
    switch block.kind {
    case .heading(let level): return max(level, openReviewIsPlain ? 2 : 1)
    case .item(let mark): return numberedLevel(mark, role)
    default: break
    }
    // A label that opens a paragraph parts the section of the Markdown heading above it.
    if let marked = open.last(where: {
      markedHeadings.contains($0) && !outline.headings[$0].isTitle
    }) {
      return outline.headings[marked].level + 1
    }
    switch role {
    case .review: return 1
    case .theme: return 3
    case .some where subheadings.contains(key): return 4
    case .some: return 2
    case nil:
      if let level = openThemeLevel(key) { return level }
      if let container = openContainer { return outline.headings[container].level + 1 }
      return block.gap >= Outline.slideGap ? 1 : block.isBold ? 3 : 2
    }
  }

  /// Whether the open review has a title without marks, under which all marked headings stand.
  private var openReviewIsPlain: Bool {
    guard let first = open.first else { return false }
    return outline.headings[first].role == .review && !outline.headings[first].isMarked
  }

  /// Whether a title counts on in a list of recommendations, so that it names what one is about,
  /// whatever its words: "Training", "Notes".
  private func isCountedOn(_ block: Block) -> Bool {
    guard let path = block.mark?.path, path.count == 1,
      let before = open.last(where: { numbers[$0] == path[0] - 1 }),
      let parent = outline.headings[before].parent
    else { return false }
    return !outline.headings[before].hasOwnRole && numbers[parent] == nil
      && outline.headings[parent].role == .recommendations
  }

  /// The level that the depth of a number gives.
  ///
  /// Headings that count what a plain heading holds stand under it: "Training" with 1 and
  /// "Escalation" with 2 under "Recommendations".
  private func numberedLevel(_ mark: ListMark, _ role: Role?) -> Int {
    let path = mark.path
    let level = 2 + min(3, max(0, path.count - 1))
    if mark.style == .label { return 3 }
    if mark.style == .letter, role == nil { return letteredLevel }
    guard let number = mark.ordinal, role == nil else { return level }
    if let before = open.last(where: { numbers[$0] == number - 1 }) {
      return outline.headings[before].level
    }
    let (series, place) = number.quotientAndRemainder(dividingBy: ListMark.seriesStep)
    if place == 1 || numbers.isEmpty, let last = open.last,
      numbers[last].map({ $0 / ListMark.seriesStep != series }) ?? true,
      outline.headings[last].hasOwnRole,
      let role = outline.headings[last].role, Self.containerRoles.contains(role)
    {
      return outline.headings[last].level + 1
    }
    return level
  }

  /// A title with a letter stands beside the one with the letter before, and under the heading that
  /// says what they are.
  private var letteredLevel: Int {
    if let before = open.last(where: { lettered.contains($0) }) {
      return outline.headings[before].level
    }
    guard let parent = open.last(where: { outline.headings[$0].hasOwnRole }) else { return 3 }
    return outline.headings[parent].level + 1
  }

  /// The open heading that holds sections of its own: nothing but an introduction stands between it
  /// and the next heading.
  private var openContainer: Int? {
    open.last { place in
      guard containers.contains(place), let role = outline.headings[place].role else {
        return false
      }
      return Self.containerRoles.contains(role)
    }
  }

  private static let containerRoles: Set<Role> = [
    .learning, .riskFactors, .concerns, .actions, .recommendations, .themes,
  ]

  /// Whether a heading has no list and at most a short paragraph under it before the next heading.
  private func isContainer(_ index: Int) -> Bool {
    var paragraphs = 0
    for next in finder.blocks.indices.dropFirst(index + 1) {
      if isHeading(next) {
        return finder.texts[next]?.role == nil || finder.texts[next]?.isStrong == false
      }
      guard finder.blocks[next].kind == .paragraph, paragraphs == 0,
        TextShape(finder.blocks[next].passage, in: bytes).words <= 40
      else { return false }
      paragraphs += 1
    }
    return false
  }

  /// A heading that names the open theme again, such as "Working together – when we do it well",
  /// parts it.
  private func openThemeLevel(_ key: String) -> Int? {
    guard let theme = open.last(where: { outline.headings[$0].role == .theme }) else { return nil }
    return key.hasPrefix(outline.headings[theme].key) ? 4 : nil
  }

  /// A heading without a role of its own goes on with that of the heading it stands under.
  private func inheritedRole(from parent: Int?) -> Role? {
    guard let parent, let role = outline.headings[parent].role else { return nil }
    switch role {
    case .review, .themes, .apparatus, .statistics, .context: return nil
    default: return role
    }
  }
}
