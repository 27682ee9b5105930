/// Gives sections whose headings say nothing the role that their text and their neighbours show.
///
/// What is found here counts for the text below and does not make the words of the heading a sign
/// of it: "The mark nobody asked about" stays a topic.
struct SectionRoles {
  private(set) var outline: Outline
  private let bytes: UnsafeBufferPointer<UInt8>
  private let wording: Wording
  private let hasRecommendations: Bool

  init(_ outline: Outline, in bytes: UnsafeBufferPointer<UInt8>, wording: Wording) {
    self.outline = outline
    self.bytes = bytes
    self.wording = wording
    hasRecommendations = outline.headings.contains { $0.role == .recommendations }
    readTitle()
    let samples = self.samples()
    for heading in outline.headings.indices.dropFirst() {
      readTopicInSeries(heading, samples[heading])
    }
    for heading in outline.headings.indices {
      guard let role = role(of: heading, samples[heading]) else { continue }
      self.outline.headings[heading].role = role
    }
    readTopics()
  }
}

// MARK: - Titles

extension SectionRoles {
  /// "Child Q: what we learned" above a section "What we learned" is the title of the page, and says
  /// nothing of the text right below it.
  private mutating func readTitle() {
    for place in outline.headings.indices.prefix(3) where outline.headings[place].hasOwnRole {
      let title = outline.headings[place]
      let sections = outline.headings[(place + 1)...].prefix(40)
      guard title.role != .recommendations, title.reviewTitle == nil, title.themeLabel == nil,
        sections.contains(where: {
          $0.role == title.role && $0.key.contains(" ") && title.key.hasSuffix(" " + $0.key)
        })
      else { continue }
      outline.headings[place].role = nil
      outline.headings[place].hasOwnRole = false
    }
  }
}

// MARK: - Series

extension SectionRoles {
  /// "Think about the home" behind "Listen to the child" is one more subject of the learning, where
  /// nothing below it asks.
  private mutating func readTopicInSeries(_ place: Int, _ entries: [Int]) {
    let (heading, before) = (outline.headings[place], outline.headings[place - 1])
    guard heading.hasOwnRole, heading.role == .questions, !before.hasOwnRole,
      before.role == .learning || before.role == .theme, !entries.isEmpty, !heading.isMarked,
      heading.level <= before.level
    else { return }
    let asks = entries.contains { entry in
      Token.tokens(of: outline.entries[entry].block.passage, in: bytes).contains { $0.text == "?" }
    }
    guard !asks else { return }
    outline.headings[place].role = before.role
    outline.headings[place].hasOwnRole = false
    outline.headings[place].level = before.level
    outline.headings[place].parent = before.parent
  }
}

// MARK: - What stands below

extension SectionRoles {
  /// The most entries of a section that are looked at.
  private static let limit = 12

  /// The first entries right below each heading, those of a few lines alone.
  private func samples() -> [[Int]] {
    var samples: [[Int]] = Array(repeating: [], count: outline.headings.count)
    for (index, entry) in outline.entries.enumerated() {
      guard let heading = entry.heading, samples[heading].count < Self.limit,
        entry.use == .text || entry.use == .label, entry.block.kind != .row,
        entry.block.kind != .number
      else { continue }
      samples[heading].append(index)
    }
    return samples
  }

  private func role(of place: Int, _ entries: [Int]) -> Role? {
    let heading = outline.headings[place]
    guard heading.themeLabel == nil, heading.reviewTitle == nil, !heading.isTitle else {
      return nil
    }
    if !heading.hasOwnRole, heading.role == .learning, isCase(heading.passage),
      entries.first.map(tellsStory) ?? false
    {
      return .context
    }
    guard heading.role == nil || Self.yielding.contains(heading.role ?? .review) else { return nil }
    if !heading.hasOwnRole || heading.role == .learning, endsInModal(heading.passage),
      heading.role != .recommendations
    {
      return .actions
    }
    let texts = entries.map { outline.entries[$0].block }
    guard texts.allSatisfy({ $0.passage.fragments.count <= 6 }) else { return nil }
    let group = texts.prefix(1 + texts.dropFirst().prefix { $0.gap == 0 }.count)
    let titles = group.count > 1 ? group : texts[...]
    if titles.count > 1, areTitles(titles, isCertain: !heading.hasOwnRole) { return .resources }
    guard heading.role == nil else { return nil }
    if isCase(heading.passage) { return .context }
    if texts.count >= 2, texts.count(where: isQuestion) * 3 >= texts.count * 2 {
      return .questions
    }
    let items = texts.filter(\.isItem)
    if items.count >= 2, items.count(where: isTask) * 3 >= items.count * 2 {
      return hasRecommendations ? .actions : .recommendations
    }
    return nil
  }

  /// Whether the first text below a heading is a paragraph about one person.
  private func tellsStory(_ entry: Int) -> Bool {
    let block = outline.entries[entry].block
    guard block.kind == .paragraph else { return false }
    let tokens = Token.tokens(of: block.passage, in: bytes)
    return tokens.count >= 10
      && tokens.contains { Self.persons.contains($0.text) || Self.lives.contains($0.text) }
  }

  private static let persons = Lexicon.statements["storyPersons"]
  private static let lives = Lexicon.statements["lives"]

  private func isTask(_ block: Block) -> Bool {
    wording.isTask(Token.tokens(of: block.passage, in: bytes))
  }

  /// The last byte is asked first, here and below: it spares most lines the cutting into tokens.
  private func isQuestion(_ block: Block) -> Bool {
    guard let last = block.passage.lastByte(in: bytes), last != UInt8(ascii: "."), !last.isPlain
    else {
      return false
    }
    return Token.tokens(of: block.passage, in: bytes).last?.text == "?"
  }

  /// Roles that give way where all lines are titles of something to read.
  private static let yielding: Set<Role> = [.learning, .actions]

  /// "The Board will…" over the list of what it will do.
  private func endsInModal(_ passage: Passage) -> Bool {
    let words = Token.tokens(of: passage, in: bytes).filter(\.isWord)
    guard 2...7 ~= words.count, let last = words.last else { return false }
    return HeadingFinder.modals.contains(last.text)
  }

  /// "Child P", "Case study 2: Baby Nell": a section about one child.
  private func isCase(_ passage: Passage) -> Bool {
    let tokens = Token.tokens(of: passage, in: bytes)
    // "Case 2: Tom"
    if 3...7 ~= tokens.count, tokens[0].text == "case",
      tokens[1].integer != nil || Quantity.value(of: tokens[1].text) != nil, tokens[2].text == ":"
    {
      return true
    }
    guard tokens.count <= 7, let name = CaseName.placeInTitle(tokens) else { return false }
    return name.upperBound == tokens.count
      && tokens[..<name.lowerBound].allSatisfy {
        !$0.isWord || $0.text.startsWithDigit || ["case", "study", "example"].contains($0.text)
      }
  }

  /// Whether lines name things to read or use, and state nothing.
  private func areTitles(_ blocks: ArraySlice<Block>, isCertain: Bool) -> Bool {
    if blocks.contains(where: { $0.passage.lastByte(in: bytes) == UInt8(ascii: ".") }) {
      return false
    }
    let lines = blocks.map {
      Statement(Token.tokens(of: $0.passage, in: bytes), wording: wording)
    }
    let named = lines.count { line in
      line.cues.holds(.titles) || line.cues.holds(.resources) || line.cues.begins(with: .openers)
    }
    guard named * (isCertain ? 2 : 3) >= lines.count * (isCertain ? 1 : 2) else { return false }
    return lines.allSatisfy { line in
      line.wordCount <= 18 && line.tokens.last?.text != "." && !line.isQuestion
        && (!line.cues.holds(.verbs) || line.tokens.contains { $0.text == ":" || $0.text == "\"" })
        && !(line.cues.begins(with: .imperatives) && !line.cues.begins(with: .openers))
        && !line.cues.begins(with: .tasks) && !wording.isTask(line.tokens)
    }
  }
}

// MARK: - Neighbours

extension SectionRoles {
  /// Two and more titles of topics between what happened and what is to be done hold the learning
  /// of a document that names no section for it.
  private mutating func readTopics() {
    var children: [[Int]] = Array(repeating: [], count: outline.headings.count + 1)
    for (place, heading) in outline.headings.enumerated() where !heading.isTitle {
      children[heading.parent ?? outline.headings.count].append(place)
    }
    for siblings in children { readAnnounced(siblings) }
    for siblings in children where siblings.count >= 4 {
      let roles = siblings.map { outline.headings[$0].role }
      guard !roles.contains(where: { $0.map(Self.findings.contains) ?? false }) else { continue }
      for run in runs(of: roles) where run.count >= 2 {
        guard run.lowerBound > 0, roles[run.lowerBound - 1] == .context,
          run.upperBound < roles.count, let next = roles[run.upperBound],
          Self.closing.contains(next)
        else { continue }
        for place in run { outline.headings[siblings[place]].role = .learning }
      }
    }
  }

  /// What a heading such as "Key themes" announces, below it or behind it, is a theme.
  private mutating func readAnnounced(_ siblings: [Int]) {
    var isUnderThemes =
      siblings.first.flatMap { outline.headings[$0].parent }.map {
        outline.headings[$0].role == .themes
      } ?? false
    for place in siblings {
      if outline.headings[place].role == .themes {
        isUnderThemes = true
      } else if outline.headings[place].role == nil {
        if isUnderThemes { outline.headings[place].role = .theme }
      } else {
        isUnderThemes = false
      }
    }
  }

  /// Where headings without a role follow one another.
  private func runs(of roles: [Role?]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (place, role) in roles.enumerated() {
      if role == nil {
        start = start ?? place
      } else if let first = start {
        runs.append(first..<place)
        start = nil
      }
    }
    if let start { runs.append(start..<roles.count) }
    return runs
  }

  private static let findings: Set<Role> = [.learning, .theme, .themes, .concerns]
  private static let closing: Set<Role> = [.goodPractice, .actions, .recommendations, .questions]
}
