/// Sections that part a chapter of learning, strengths or gaps into subjects.
///
/// A text without marks for its levels prints the heading of the chapter and those of its sections
/// alike, so that what follows the one and has no other role is taken to stand under it.
struct TopicGroups {
  private let finder: DeclaredThemeFinder
  private let outline: Outline
  /// How often each heading comes.
  private var counts: [String: Int] = [:]
  /// The chapter that is open, by the place of its heading.
  private var chapter: Int?
  private var sections: [Int] = []
  /// The headings that name a subject.
  private(set) var topics: Set<Int> = []

  init(_ finder: DeclaredThemeFinder) {
    self.finder = finder
    outline = finder.outline
    for heading in outline.headings { counts[heading.key, default: 0] += 1 }
    for place in outline.headings.indices { read(place) }
    close()
  }

  private mutating func read(_ place: Int) {
    let heading = outline.headings[place]
    // "So what?" under each section goes on with it.
    if chapter != nil, counts[heading.key, default: 0] > 1 { return }
    if let chapter, isSection(place, of: chapter) {
      sections.append(place)
    } else if opensChapter(heading) {
      close()
      chapter = place
    } else if isOutside(heading) || (heading.hasOwnRole && !isBelowChapter(heading)) {
      close()
    }
  }

  private mutating func close() {
    let named = sections.filter(hasText)
    if let chapter, named.count > 1, finder.areSubjects(named) || isOnLearning(chapter) {
      topics.formUnion(named)
    }
    chapter = nil
    sections = []
  }
}

extension TopicGroups {
  private func opensChapter(_ heading: Outline.Heading) -> Bool {
    if heading.isTitle { return Self.pointTitles.contains { heading.key.contains($0) } }
    guard heading.hasOwnRole, let role = heading.role else { return false }
    return role == .themes || DeclaredThemeFinder.topicRoles.contains(role)
  }

  private func isSection(_ place: Int, of chapter: Int) -> Bool {
    let heading = outline.headings[place]
    let level = outline.headings[chapter].level
    guard !isOutside(heading), finder.namesSubject(place), !Self.isAside(heading.key),
      !isBodyOrQuestion(heading)
    else {
      return false
    }
    guard heading.hasOwnRole else {
      return heading.parent == chapter || heading.level == level
        || outline.headings[chapter].isTitle
    }
    // "4. Her own plan" counts on, whatever a word of it says.
    guard let number = number(of: place), let last = sections.last else { return false }
    return self.number(of: last) == number - 1
  }

  /// "Have things changed?", "Marlow Vale Safeguarding Board".
  private func isBodyOrQuestion(_ heading: Outline.Heading) -> Bool {
    let tokens = Token.tokens(of: heading.passage, in: finder.bytes)
    if BodyName.isBody(tokens, bytes: finder.bytes) { return true }
    return tokens.last?.text == "?"
      && tokens.first.map { Self.asking.contains($0.text) || Self.verbs.contains($0.text) } ?? false
  }

  private static let verbs = Lexicon.labels["verbs"]

  /// Whether the next heading parts this section as it does others: "So what?".
  private func isPartedAgain(_ place: Int) -> Bool {
    guard outline.headings.indices.contains(place + 1) else { return false }
    return counts[outline.headings[place + 1].key, default: 0] > 1
  }

  /// "What has been done": the heading of another chapter.
  private static func asks(_ key: String) -> Bool {
    key.split(separator: " ").first.map { asking.contains(Word($0)) } ?? true
  }

  private static let asking = Lexicon.labels["questionWords"]

  /// Whether a heading stands above the chapter that is open.
  private func isOutside(_ heading: Outline.Heading) -> Bool {
    guard let chapter else { return true }
    return heading.level < outline.headings[chapter].level || heading.role == .review
      || heading.key.hasPrefix("case study")
  }

  private func isBelowChapter(_ heading: Outline.Heading) -> Bool {
    chapter.map { heading.level > outline.headings[$0].level } ?? false
  }

  private func number(of place: Int) -> Int? {
    guard let path = outline.entries[finder.headingEntries[place]].block.mark?.path else {
      return nil
    }
    return path.count == 1 ? path.first : nil
  }

  /// Whether text stands under a heading before the next one of its kind.
  private func hasText(_ place: Int) -> Bool {
    let next = finder.headingEntries[place] + 1
    guard outline.entries.indices.contains(next) else { return false }
    if outline.entries[next].use == .text { return true }
    guard case .heading(let below) = outline.entries[next].use else { return false }
    return counts[outline.headings[below].key, default: 0] > 1
  }

  private func isOnLearning(_ chapter: Int) -> Bool {
    let heading = outline.headings[chapter]
    return heading.isTitle || heading.role == .learning || heading.role == .themes
  }

  /// Titles of papers that are one list of points.
  private static let pointTitles = ["practice points", "learning points", "points for practice"]

  /// What breaks into a chapter and names no subject of it: quotations, remarks, links.
  private static func isAside(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    return words.contains { asides.contains(Word($0)) }
      || !words.contains { $0.utf8.count > 2 && $0.utf8.allSatisfy(\.isLetter) }
  }

  private static let asides = Lexicon.labels["asides"]
}
