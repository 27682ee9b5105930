/// Themes that headings name without calling them themes.
extension DeclaredThemeFinder {
  /// Headings that count findings, sections under a heading such as "Key learning", sections of a
  /// table, and those that a contents list of practice points announces, name themes where the
  /// document calls nothing a theme itself.
  mutating func readTopics() {
    guard ofHeading.isEmpty else { return }
    let topics = countedTopics.union(TopicGroups(self).topics).union(tabledTopics).union(
      announcedTopics
    )
    for place in topics.sorted() {
      let entry = headingEntries[place]
      ofHeading[place] = declare(label(Self.title(of: entry, outline, bytes)), at: entry)
    }
  }

  /// A heading without a count in front: "Group B: The visit" is about the visit.
  private static func title(
    of entry: Int,
    _ outline: Outline,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Passage {
    let passage = outline.entries[entry].block.passage
    let tokens = Token.tokens(of: passage, in: bytes)
    return countedTitle(tokens).map { passage.clipped(to: tokens[$0.title...]) } ?? passage
  }

  /// The word that counts and where the title begins: "Group B: …", "Area 2 – …".
  private static func countedTitle(_ tokens: [Token]) -> (word: Word, title: Int)? {
    guard let first = tokens.first, counters.contains(first.text), tokens.count > 3,
      isCount(tokens[1].text), [":", "-", "."].contains(tokens[2].text), tokens[3].isWord
    else { return nil }
    return (first.text, 3)
  }

  /// What a series of subjects may be counted by; exercises, slides and appendices are none.
  private static let counters = Lexicon.labels["counters"]

  private static func isCount(_ word: Word) -> Bool {
    word.isAllDigits || word.utf8.count == 1 || Quantity.value(of: word) != nil
  }
}

extension DeclaredThemeFinder {
  /// "Finding 1: Timeliness of assessment", and series such as "Group A: …", "Group B: …".
  private var countedTopics: Set<Int> {
    var topics: Set<Int> = []
    var series: [Word: [Int]] = [:]
    for (place, heading) in outline.headings.enumerated() {
      let block = outline.entries[headingEntries[place]].block
      if let mark = block.mark, mark.style == .label, mark.role == .learning,
        isShort(block.passage, most: 20)
      {
        topics.insert(place)
      } else if !heading.isTitle, isShort(heading.passage),
        let counted = Self.countedTitle(Token.tokens(of: block.passage, in: bytes))
      {
        series[counted.word, default: []].append(place)
      }
    }
    for (_, places) in series where places.count > 1 && areSubjects(places) {
      topics.formUnion(places)
    }
    return topics
  }

  static let topicRoles: Set<Role> = [.learning, .concerns, .goodPractice]

  /// Rows that part a table, whatever the table lists.
  private var tabledTopics: Set<Int> {
    let rows = outline.headings.indices.filter { place in
      outline.entries[headingEntries[place]].block.kind == .row && mayBeTopic(place)
    }
    // What parts a plan of actions is a theme, whatever its words.
    let ofPlans = rows.filter { outline.entries[headingEntries[$0]].block.isStacked }
    if ofPlans.count > 1 { return Set(ofPlans) }
    return rows.count > 1 && areSubjects(rows) ? Set(rows) : []
  }

  /// Sections that a contents list under a heading about learning announces.
  private var announcedTopics: Set<Int> {
    var keys: Set<String> = []
    for entry in outline.entries where entry.use == .contents {
      guard let heading = entry.heading, outline.headings[heading].role == .learning else {
        continue
      }
      let passage = entry.block.cells.first ?? entry.block.passage
      keys.insert(HeadingKey.key(of: Token.tokens(of: passage, in: bytes)))
    }
    guard !keys.isEmpty else { return [] }
    return Set(
      outline.headings.indices.filter {
        !outline.headings[$0].hasOwnRole && keys.contains(outline.headings[$0].key)
      }
    )
  }
}

// MARK: - What names a subject

extension DeclaredThemeFinder {
  /// Whether at least half of the headings are subjects of the codebook.
  func areSubjects(_ places: [Int]) -> Bool {
    places.count { hasTheme(outline.headings[$0].passage) } * 2 >= places.count
  }

  private func mayBeTopic(_ place: Int) -> Bool {
    !outline.headings[place].hasOwnRole && namesSubject(place)
  }

  /// Whether a heading is short enough and made of words that may name a subject.
  func namesSubject(_ place: Int) -> Bool {
    let heading = outline.headings[place]
    return !heading.isTitle && isShort(heading.passage)
      && isSubject(Token.tokens(of: heading.passage, in: bytes)[...])
  }

  private func isShort(_ passage: Passage, most: Int = 14) -> Bool {
    1...most ~= TextShape(passage, in: bytes).words
  }

  /// Whether words may name a subject: no agency, no time that a session takes, no notes of a
  /// speaker.
  func isSubject(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { $0.isWord && !Self.smallWords.contains($0.text) }
    guard !words.isEmpty, !words.contains(where: { Self.timeWords.contains($0.text) }) else {
      return false
    }
    return !words.allSatisfy { Self.agencyWords.contains($0.text) || $0.text.isAllDigits }
  }

  private static let timeWords = Lexicon.labels["sessions"]

  /// Words that names of agencies are made of; a label of nothing else names whom, not what.
  private static let agencyWords = Lexicon.labels["agencies"]
}
