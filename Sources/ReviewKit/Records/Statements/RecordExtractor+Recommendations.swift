extension RecordExtractor {
  /// The section of recommendations that an entry stands in; `nil` elsewhere.
  private func section(at index: Int) -> RecommendationSection? {
    guard role(at: index) == .recommendations else { return nil }
    return outline.entries[index].heading.flatMap { recommendationSections[$0] }
  }

  /// Adds a paragraph that is a recommendation with the title above it, or with parts below it.
  ///
  /// - Returns: The entry after it; `nil` where the paragraph is none or stands by itself.
  mutating func addRecommendation(from index: Int) -> Int? {
    guard role(at: index) == .recommendations, let section = section(at: index) else { return nil }
    let statement = statement(at: index)
    let title = title(above: index)
    let isDirective = Narration.isDirective(statement) || title?.mark.label != nil
    guard isDirective, !announcesRecommendations(statement, at: index) else { return nil }
    let block = outline.entries[index].block
    let opens = statement.tokens.last?.text == ":"
    guard title != nil || (opens && section.directives > 1) else { return nil }
    let mark = title?.mark ?? ListMark(style: .label)
    let (parts, end) = self.parts(from: index, mark, .recommendation, opens: opens)
    let passage = Passage(
      (title?.passage.fragments ?? []) + block.passage.fragments
        + parts.flatMap(\.passage.fragments)
    )
    add(.recommendation, passage, at: index, number: title?.mark.number, parts: parts)
    return end
  }

  /// The heading directly above that carries the number.
  ///
  /// It is "Recommendation 2: Training", or "2. Training" under the heading of them all.
  private func title(above index: Int) -> (mark: ListMark, passage: Passage)? {
    guard index > 0, case .heading(let place) = outline.entries[index - 1].use else { return nil }
    let heading = outline.headings[place]
    if let mark = outline.entries[index - 1].block.mark {
      return heading.hasOwnRole ? nil : (mark, heading.passage)
    }
    guard let range = heading.passage.fragments.first?.range else { return nil }
    var scanner = ByteScanner(bytes, range)
    guard let mark = scanner.readListMark(), mark.role == .recommendations else { return nil }
    return (mark, heading.passage.clipped(to: scanner.rest))
  }

  /// The text below an item that is only a title: "Recommendation 2: Visits".
  func text(under index: Int, _ statement: Statement, _ kind: Record.Kind) -> Int? {
    guard kind == .recommendation, statement.wordCount <= 12, index + 1 < outline.entries.count,
      !TextShape(outline.entries[index].block.passage, in: bytes).isClosed,
      !Narration.isDirective(statement)
    else { return nil }
    let next = outline.entries[index + 1]
    guard next.use == .text, next.block.kind == .paragraph, !next.block.isQuoted,
      next.heading == outline.entries[index].heading
    else { return nil }
    // What stands below "Recommendation 2: Visits" says what it is, in whatever words.
    if outline.entries[index].block.mark?.label == "recommendation" {
      let tokens = Token.tokens(of: next.block.passage, in: bytes)
      return ColumnHeads.standard.field(tokens) == nil ? index + 1 : nil
    }
    let below = Statement(Token.tokens(of: next.block.passage, in: bytes), wording: wording)
    return Narration.isDirective(below) ? index + 1 : nil
  }

  /// Adds "This should include …" to the recommendation directly above.
  ///
  /// - Returns: The entry after the paragraph and its list; `nil` where it is no such paragraph.
  mutating func continueRecommendation(at index: Int) -> Int? {
    guard role(at: index) == .recommendations, index > 0, let last = drafts.last,
      last.record.kind == .recommendation,
      last.record.passage.lines?.last == outline.entries[index - 1].block.passage.lines?.last
    else { return nil }
    let statement = statement(at: index)
    guard let first = statement.tokens.first, Self.pronouns.contains(first.text),
      Narration.isDirective(statement), !statement.tokens.contains(where: { $0.text == "will" })
    else { return nil }
    let opens = statement.tokens.last?.text == ":"
    let mark = ListMark(style: .label)
    let (parts, end) = self.parts(from: index, mark, .recommendation, opens: opens)
    drafts[drafts.count - 1].record.passage.fragments +=
      outline.entries[index].block.passage.fragments + parts.flatMap(\.passage.fragments)
    drafts[drafts.count - 1].record.parts += parts
    return end
  }

  private static let pronouns = Lexicon.statements["pronouns"]

  /// What an item or a paragraph of a section of recommendations is.
  func recommendationKind(_ statement: Statement, at index: Int) -> Record.Kind {
    guard let section = section(at: index) else { return .recommendation }
    let isDirective = Narration.isDirective(statement)
    let isLabelled = outline.entries[index].block.mark?.label == "recommendation"
    if isLabelled { return .recommendation }
    // "7.1 …" is prose between them; "3. …" has only lost its label.
    if section.hasLabels, outline.entries[index].block.mark?.path.count != 1 {
      return followUpKind(statement)
    }
    if section.isMixed, !isDirective { return .learningPoint }
    if outline.entries[index].block.isItem { return .recommendation }
    if section.items > 0 || (section.directives > 0 && !isDirective) {
      return followUpKind(statement)
    }
    return .recommendation
  }

  /// "The following recommendations are made …": says that they follow, and is none itself.
  ///
  /// In "should check that the recommendations are met" what is asked for comes first.
  func announcesRecommendations(_ statement: Statement, at index: Int) -> Bool {
    let words = statement.tokens
    guard statement.wordCount < 50, index + 1 < outline.entries.count,
      let place = words.firstIndex(where: { $0.text == "recommendations" }),
      !words[..<place].contains(where: { Self.asking.contains($0.text) })
    else { return false }
    return words.contains { Self.announcing.contains($0.text) }
  }

  private static let asking = Lexicon.statements["recommending"]
  private static let announcing = Lexicon.statements["announcing"]
}
