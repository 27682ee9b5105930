extension RecordExtractor {
  /// Adds the points that a paragraph lists in running text, each as a record of its own.
  ///
  /// - Returns: Whether the paragraph holds such a list.
  mutating func addRunIn(_ index: Int, _ statement: Statement, isItem: Bool = false) -> Bool {
    guard let (list, kind) = runIn(index, statement, isItem: isItem) else { return false }
    let passage = outline.entries[index].block.passage
    let tokens = statement.tokens
    if !list.lead.isEmpty { apparatus.append(passage.clipped(to: tokens[list.lead])) }
    for item in list.items {
      let words = tokens[item.tokens]
      let point = passage.clipped(to: words)
      if deniesRecommendations(words) {
        apparatus.append(point)
      } else {
        add(
          kind ?? Narration.kind(Statement(Array(words), wording: wording)),
          point,
          at: index,
          number: item.number
        )
      }
    }
    return true
  }

  /// Adds links that stand side by side: "Read the report > Read the briefing".
  ///
  /// - Returns: Whether the paragraph holds nothing else.
  mutating func addLinks(_ index: Int, _ statement: Statement) -> Bool {
    guard Narration.isPointer(statement) else { return false }
    let links = statement.tokens.split { $0.text == ">" || $0.text == "|" }
    guard links.count > 1,
      links.allSatisfy({ Narration.isPointer(Statement(Array($0), wording: wording)) })
    else { return false }
    for link in links {
      add(.resource, outline.entries[index].block.passage.clipped(to: link), at: index)
    }
    return true
  }

  /// Adds titles parted by bars under a heading for resources: "Guide for schools | Leaflet".
  ///
  /// - Returns: Whether the paragraph holds such titles.
  mutating func addBarredTitles(_ index: Int, _ statement: Statement) -> Bool {
    guard role(at: index) == .resources, statement.wordCount <= 80 else { return false }
    let titles = statement.tokens.split { $0.text == "|" }
    guard titles.count > 1, titles.allSatisfy({ $0.count(where: \.isWord) <= 14 }),
      statement.cues.holds(.titles)
    else { return false }
    for title in titles {
      add(.resource, outline.entries[index].block.passage.clipped(to: title), at: index)
    }
    return true
  }

  /// The list and the kind of its points; `nil` for the kind where each says it by its own words.
  private func runIn(
    _ index: Int,
    _ statement: Statement,
    isItem: Bool
  ) -> (list: RunInList, kind: Record.Kind?)? {
    let tokens = statement.tokens
    let role = role(at: index)
    if let list = RunInList(bulletsIn: tokens, isItem: isItem, bytes: bytes) {
      return (list, role?.recordKind)
    }
    if role == .questions, !isItem, let list = questions(in: tokens) { return (list, .question) }
    if let kind = role?.recordKind, kind != .context, followsLabel(index) {
      let list =
        RunInList(semicolonsIn: tokens) ?? RunInList(ordinalsIn: tokens)
        ?? RunInList(marksIn: tokens)
        ?? (isInAbstract(index) ? RunInList(sentencesOf: tokens) : nil)
      return list.flatMap { $0.items.count > 1 || $0.lead.isEmpty ? ($0, kind) : nil }
    }
    return recommendations(in: statement, role).map { ($0, .recommendation) }
  }

  /// "The review makes three recommendations: first, …; second, …": what a lead announces, or a
  /// paragraph under the heading counts.
  private func recommendations(in statement: Statement, _ role: Role?) -> RunInList? {
    let tokens = statement.tokens
    if let list = RunInList(ordinalsIn: tokens) ?? RunInList(marksIn: tokens) {
      let lead = tokens[list.lead]
      let isList = lead.isEmpty ? role == .recommendations : announcesRecommendations(lead)
      return isList ? list : nil
    }
    guard let colon = tokens.firstIndex(where: { $0.text == ":" }), colon < 30,
      announcesRecommendations(tokens[...colon]),
      var list = RunInList(semicolonsIn: Array(tokens[(colon + 1)...]))
    else { return nil }
    list.items = list.items.map {
      RunInList.Item(
        number: nil,
        tokens: $0.tokens.lowerBound + colon + 1..<$0.tokens.upperBound + colon + 1
      )
    }
    list.lead = 0..<colon + 1
    return list
  }

  /// Whether a lead says that recommendations of this review follow.
  func announcesRecommendations(_ lead: ArraySlice<Token>) -> Bool {
    guard lead.contains(where: { Self.announcing.contains($0.text) }) else { return false }
    return !lead.contains { Self.earlier.contains($0.text) }
  }

  private static let announcing: WordSet = [
    "recommendations", "recommends", "recommend", "recommended",
  ]
  private static let earlier = Lexicon.statements["earlier"]

  /// "No recommendations are made.": says that none follow.
  private func deniesRecommendations(_ words: ArraySlice<Token>) -> Bool {
    words.first?.text == "no" && words.prefix(4).contains { $0.text == "recommendations" }
  }

  /// Whether the label that gives the role stands on the same line, in front of the text.
  private func followsLabel(_ index: Int) -> Bool {
    guard index > 0, case .heading = outline.entries[index - 1].use else { return false }
    let label = outline.entries[index - 1].block.passage.fragments.last
    return label?.line == outline.entries[index].block.line
  }

  /// Whether the labelled text is one of several in a paragraph.
  private func isInAbstract(_ index: Int) -> Bool {
    let entries = outline.entries
    if index > 1, entries[index - 1].block.gap == 0, entries[index - 2].use == .text { return true }
    guard index + 1 < entries.count, case .heading = entries[index + 1].use else { return false }
    return entries[index + 1].block.gap == 0
      && entries[index + 1].block.line == entries[index].block.passage.fragments.last?.line
  }

  /// Two questions or more and nothing else.
  private func questions(in tokens: [Token]) -> RunInList? {
    let list = RunInList(sentencesOf: tokens)
    guard list.items.count > 1, list.items.allSatisfy({ tokens[$0.tokens].last?.text == "?" })
    else { return nil }
    return list
  }
}
