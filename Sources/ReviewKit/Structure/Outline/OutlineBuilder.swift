/// Builds the outline of a document: gives each heading its level and role, and each block its
/// heading.
struct OutlineBuilder {
  /// What the levels of later headings go by, beside what the outline holds of a heading.
  struct Trait {
    /// The whole number in front.
    var number: Int?
    /// The number in parts: 3 and 2 for "3.2".
    var path: [Int]
    /// Whether a letter stands in front.
    var isLettered: Bool
    /// Whether it is a heading of Markdown.
    var isMarkdown: Bool
    /// Whether its text is parted by further headings.
    var isContainer: Bool
    /// Whether it stands on one line with its text, as "Strength: …", and holds no more than that.
    var isRunIn: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let finder: HeadingFinder
  private(set) var outline = Outline()
  /// By the place of the heading in the outline.
  private(set) var traits: [Trait] = []
  /// The open headings, outermost first, by their place in the outline.
  private(set) var open: [Int] = []
  /// The last heading with a whole number, by its place in the outline.
  private(set) var lastNumbered: Int?
  /// The keys of headings that stand under a theme and part it.
  let subheadings: Set<String>

  init(_ finder: HeadingFinder, in bytes: UnsafeBufferPointer<UInt8>) {
    self.finder = finder
    self.bytes = bytes
    subheadings = SubheadingFinder(finder, in: bytes).keys
  }

  mutating func build() -> Outline {
    let contents = ContentsFinder(finder, in: bytes).entries
    outline.isSlides = isSlides
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
    let marked = finder.blocks.count(where: \.isMarkedHeading)
    return gaps >= 3 && gaps * 25 >= finder.blocks.count && marked == 0
  }
}

// MARK: - One heading

extension OutlineBuilder {
  /// Adds a heading under those that are still open and returns its place.
  private mutating func addHeading(_ index: Int) -> Int {
    let block = finder.blocks[index]
    let text = finder.texts[index]
    let key = HeadingKey.key(of: Token.tokens(of: block.passage, in: bytes))
    let isMarked = block.isBold || block.isMarkedHeading || block.mark?.style == .label
    if let last = open.last, traits[last].isRunIn { open.removeLast() }
    let said = saidRole(index, isMarked: isMarked)
    if said == nil { reopenSeries(block) }
    let level = level(of: block, at: index, said, key: key)
    while let last = open.last, outline.headings[last].level >= level { open.removeLast() }
    // The title of the document says what it is about, not what kind of text stands under it.
    let opens = level == 1 || (index == 0 && text?.isStrong != true && text?.role != .theme)
    let isTitle = outline.headings.isEmpty && opens && isMarked && text?.role != .review
    let role = isTitle ? nil : said
    outline.headings.append(
      Outline.Heading(
        passage: block.passage,
        level: level,
        role: role ?? inheritedRole(from: open.last, isPart: isPart(block, of: open.last)),
        hasOwnRole: role != nil,
        themeLabel: text?.themeLabel,
        reviewTitle: text?.reviewTitle,
        parent: open.last,
        gap: block.gap,
        key: key,
        isMarked: isMarked,
        isTitle: isTitle
      )
    )
    noteTrait(of: index, hasRole: role != nil)
    open.append(outline.headings.count - 1)
    return outline.headings.count - 1
  }

  private mutating func noteTrait(of index: Int, hasRole: Bool) {
    let block = finder.blocks[index]
    if block.mark?.ordinal != nil { lastNumbered = traits.count }
    traits.append(
      Trait(
        number: block.mark?.ordinal,
        path: block.mark?.path ?? [],
        isLettered: block.mark.map(isLettered) ?? false,
        isMarkdown: block.isMarkedHeading,
        isContainer: hasRole && !block.isMarkedHeading && isContainer(index),
        isRunIn: isRunIn(index)
      )
    )
  }

  private func isRunIn(_ index: Int) -> Bool {
    guard index + 1 < finder.blocks.count, finder.texts[index]?.themeLabel == nil,
      finder.texts[index]?.reviewTitle == nil, finder.blocks[index].mark == nil
    else { return false }
    let next = finder.blocks[index + 1]
    return next.kind == .paragraph && next.gap == 0 && next.line == finder.blocks[index].line
  }

  /// The role that the words of a heading give it, where they can be gone by.
  private func saidRole(_ index: Int, isMarked: Bool) -> Role? {
    let block = finder.blocks[index]
    let text = finder.texts[index]
    // A word such as "learning" somewhere in a plain line is too little to go by.
    let isWeighty =
      isMarked || text?.isStrong == true || text?.isSure == true
      || TextShape(block.passage, in: bytes).isAllCapitals
    // What a section of points is parted by are its topics, whatever a word of theirs says.
    let isTopic =
      text?.isTopical == true
      && (openContainer != nil || open.last.map { outline.headings[$0].role == .themes } == true)
    guard isWeighty, !isTopic, !isCountedOn(block) else { return nil }
    // "Finding 2: Missing days" is a finding, whatever the words behind say.
    if text?.role != .theme, block.mark?.role == .learning { return .learning }
    return text?.role ?? block.mark?.role
  }

  /// A heading without a role of its own goes on with that of the heading it stands under.
  private func inheritedRole(from parent: Int?, isPart: Bool) -> Role? {
    guard let parent, let role = outline.headings[parent].role else { return nil }
    switch role {
    case .review, .themes, .statistics: return nil
    case .apparatus, .context: return isPart ? role : nil
    default: return role
    }
  }

  /// Whether the number of a heading shows it to be a part of the section it stands in, as "3.2" is
  /// of "3".
  private func isPart(_ block: Block, of parent: Int?) -> Bool {
    guard let path = block.mark?.path, path.count > 1, let parent else { return false }
    return traits[parent].path == Array(path.dropLast())
  }

  /// Whether a heading has no list and at most a short paragraph under it before the next heading.
  private func isContainer(_ index: Int) -> Bool {
    var paragraphs = 0
    for next in finder.blocks.indices.dropFirst(index + 1) {
      if finder.isHeading(next) {
        return finder.texts[next]?.role == nil || finder.texts[next]?.isStrong == false
      }
      guard finder.blocks[next].kind == .paragraph, paragraphs == 0,
        TextShape(finder.blocks[next].passage, in: bytes).words <= 40
      else { return false }
      paragraphs += 1
    }
    return false
  }

  /// Whether a title counts on in a list of recommendations, so that it names what one is about,
  /// whatever its words: "Training", "Notes".
  private func isCountedOn(_ block: Block) -> Bool {
    guard let path = block.mark?.path, path.count == 1,
      let before = open.last(where: { traits[$0].number == path[0] - 1 }),
      let parent = outline.headings[before].parent
    else { return false }
    return !outline.headings[before].hasOwnRole && traits[parent].number == nil
      && outline.headings[parent].role == .recommendations
  }

  /// Goes back to the section whose titles are counted, where a box with a heading of its own stood
  /// between two of them: "1 …", "2 …", "Stop and think", "3 …".
  private mutating func reopenSeries(_ block: Block) {
    guard let ordinal = block.mark?.ordinal,
      !open.contains(where: { traits[$0].number == ordinal - 1 }),
      let before = lastNumbered, traits[before].number == ordinal - 1,
      outline.headings.count - before <= 4, let parent = outline.headings[before].parent,
      outline.headings[parent].hasOwnRole, traits[parent].number == nil
    else { return }
    open = outline.path(of: before).reversed()
  }
}
