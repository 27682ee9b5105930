/// The levels of headings: by their marks, their numbers, or what they say.
extension OutlineBuilder {
  /// Marked headings keep their level; the others get one by what they say: reviews hold themes,
  /// themes hold parts.
  func level(of block: Block, at index: Int, _ role: Role?, key: String) -> Int {
    switch block.kind {
    case .heading(let level): return max(level, openReviewIsPlain ? 2 : 1)
    case .item(let mark): return numberedLevel(mark, role)
    default: break
    }
    // A label that opens a paragraph parts the section of the Markdown heading above it.
    if let above = open.last(where: { traits[$0].isMarkdown && !outline.headings[$0].isTitle }) {
      return outline.headings[above].level + 1
    }
    switch role {
    case .review: return 1
    case .theme: return 3
    case .some where subheadings.contains(key): return 4
    case .some: return 2
    case nil:
      if let level = openThemeLevel(key) { return level }
      if let container = openContainer { return outline.headings[container].level + 1 }
      if block.isBold, let level = boldSiblingLevel(index) { return level }
      return block.gap >= Outline.slideGap ? 1 : block.isBold ? 3 : 2
    }
  }

  /// The level of the bold heading above, where a list closes its section and this one stands on a
  /// line of its own behind it: a newsletter sets all its titles alike.
  private func boldSiblingLevel(_ index: Int) -> Int? {
    guard index > 1, finder.blocks[index - 1].isItem, finder.blocks[index].gap > 0,
      index + 1 < finder.blocks.count, finder.blocks[index + 1].gap > 0, let last = open.last,
      outline.headings[last].isMarked, outline.headings[last].hasOwnRole, !traits[last].isMarkdown
    else { return nil }
    return outline.headings[last].level
  }

  /// Whether the open review has a title without marks, under which all marked headings stand.
  private var openReviewIsPlain: Bool {
    guard let first = open.first else { return false }
    return outline.headings[first].role == .review && !outline.headings[first].isMarked
  }

  /// A heading that names the open theme again, such as "Working together – when we do it well",
  /// parts it.
  private func openThemeLevel(_ key: String) -> Int? {
    guard let theme = open.last(where: { outline.headings[$0].role == .theme }) else { return nil }
    return key.hasPrefix(outline.headings[theme].key) ? 4 : nil
  }

  /// The level that the depth of a number gives.
  ///
  /// Headings that count what a plain heading holds stand under it: "Training" with 1 and
  /// "Escalation" with 2 under "Recommendations".
  private func numberedLevel(_ mark: ListMark, _ role: Role?) -> Int {
    let path = mark.path
    let level = 2 + min(3, max(0, path.count - 1))
    if mark.style == .label { return 3 }
    if isLettered(mark), role == nil { return letteredLevel }
    guard let number = mark.ordinal, role == nil else { return level }
    if let before = open.last(where: { traits[$0].number == number - 1 }) {
      return outline.headings[before].level
    }
    let (series, place) = number.quotientAndRemainder(dividingBy: ListMark.seriesStep)
    if place == 1 || lastNumbered == nil, let last = open.last,
      traits[last].number.map({ $0 / ListMark.seriesStep != series }) ?? true,
      outline.headings[last].hasOwnRole,
      let role = outline.headings[last].role, Self.containerRoles.contains(role)
    {
      return outline.headings[last].level + 1
    }
    return level
  }

  /// Whether a title is told from the others by a letter, or by a code such as "Q1".
  func isLettered(_ mark: ListMark) -> Bool {
    mark.style == .letter || (mark.style == .number && mark.path.isEmpty)
  }

  /// A title with a letter stands beside the one with the letter before, and under the heading that
  /// says what they are.
  private var letteredLevel: Int {
    if let before = open.last(where: { traits[$0].isLettered }) {
      return outline.headings[before].level
    }
    guard let parent = open.last(where: { outline.headings[$0].hasOwnRole }) else { return 3 }
    return outline.headings[parent].level + 1
  }

  /// The open heading that holds sections of its own: nothing but an introduction stands between it
  /// and the next heading.
  var openContainer: Int? {
    open.last { place in
      guard traits[place].isContainer, let role = outline.headings[place].role else {
        return false
      }
      return Self.containerRoles.contains(role)
    }
  }

  private static let containerRoles: Set<Role> = [
    .learning, .riskFactors, .concerns, .actions, .recommendations, .themes,
  ]
}
