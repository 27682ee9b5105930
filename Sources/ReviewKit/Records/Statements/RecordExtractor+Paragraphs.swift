/// Paragraphs: what they are by the heading they stand under, their place and their wording.
extension RecordExtractor {
  mutating func addParagraph(_ index: Int) {
    let block = outline.entries[index].block
    let statement = statement(at: index)
    let shape = TextShape(block.passage, in: bytes)
    if isCatalogueEntry(statement) || isPrompt(block, statement) {
      arePrompts = statement.tokens.last?.text == ":" || leadsToList(index)
      return apparatus.append(block.passage)
    }
    if addField(index, statement) || addLinks(index, statement)
      || addBarredTitles(index, statement) || addRunIn(index, statement)
    {
      return
    }
    if isFragment(shape, statement.tokens) { return unplaced.append(block.passage) }
    if announcesItems(index, statement) {
      announcedRole = .recommendations
    } else if explainsList(index, statement) {
      announcedRole = .context
    }
    if isApparatus(index, statement, shape) { return apparatus.append(block.passage) }
    if isFigureLine(index, statement.tokens) { return }
    if announcesSections(index, statement.tokens) { return apparatus.append(block.passage) }
    if addQuotation(index, statement.tokens) { return }
    if role(at: index) == .recommendations, announcesRecommendations(statement, at: index) {
      return apparatus.append(block.passage)
    }
    if isCallout(index) {
      return addCallout(Narration.kind(statement), block.passage, at: index)
    }
    guard outline.entries[index].heading != nil else {
      return addOpening(block.passage, statement, at: index)
    }
    addUnderHeading(block.passage, statement, at: index)
  }

  /// "By the end you will be able to", without a colon, right above a list.
  private func leadsToList(_ index: Int) -> Bool {
    guard index + 1 < outline.entries.count, outline.entries[index + 1].block.isItem,
      outline.entries[index + 1].block.gap == 0
    else { return false }
    return !TextShape(outline.entries[index].block.passage, in: bytes).isClosed
  }

  /// Whether a paragraph announces, captions or rules off other text, or says nothing at all.
  private func isApparatus(_ index: Int, _ statement: Statement, _ shape: TextShape) -> Bool {
    announcedRole != nil
      || isLeadIn(index, shape)
      || pointsToRows(index, statement)
      || isControl(statement)
      || asksToWrite(index, statement)
      || repeatsTitle(index, shape)
      || isSpacedRow(index, statement)
      || isOfFrame(index, statement)
      || isCaption(statement.tokens)
      || isBarred(index, shape)
      || saysNothing(index, statement, shape)
  }

  /// Adds words of somebody, or the name of who said those in front.
  private mutating func addQuotation(_ index: Int, _ words: [Token]) -> Bool {
    let passage = outline.entries[index].block.passage
    if isAttribution(words), attachAttribution(passage, at: index) { return true }
    guard isQuotation(index, words) || isTold(index, words) else { return false }
    add(.quotation, passage, at: index)
    return true
  }
}

// MARK: - Fields

extension RecordExtractor {
  /// Adds what stands behind the label of a field below a recommendation: "Action to take: …" is an
  /// action, "Lead agency: Housing" no record.
  private mutating func addField(_ index: Int, _ statement: Statement) -> Bool {
    guard isBelowAction(index), let field = ColumnHeads.standard.field(statement.tokens)
    else { return false }
    let passage = outline.entries[index].block.passage
    if let kind = field.head.role?.recordKind, field.text < statement.tokens.count {
      let text = passage.clipped(to: statement.tokens[field.text...])
      add(kind, text, at: index, number: outline.entries[index].block.mark?.number)
    } else {
      apparatus.append(passage)
    }
    return true
  }

  /// Whether a recommendation or an action stands above, or the heading names them.
  private func isBelowAction(_ index: Int) -> Bool {
    if let role = role(at: index), role == .actions || role == .recommendations { return true }
    guard let last = drafts.last, last.entry + 8 >= index else { return false }
    return (last.record.kind == .recommendation || last.record.kind == .action)
      && outline.entries[last.entry].heading == outline.entries[index].heading
  }
}

// MARK: - Under a heading

extension RecordExtractor {
  /// Adds a paragraph as what the heading in force says of it.
  private mutating func addUnderHeading(_ passage: Passage, _ statement: Statement, at index: Int) {
    switch role(at: index) {
    case .apparatus: apparatus.append(passage)
    case .statistics: add(Narration.remarkKind(statement), passage, at: index)
    case .themes, .review, nil: addUnderUnknown(passage, statement, at: index)
    case let role?: add(kind(role, statement, at: index), passage, at: index)
    }
  }

  /// The kind of a paragraph under a heading with a role, unless its wording marks it as another.
  private func kind(_ role: Role, _ statement: Statement, at index: Int) -> Record.Kind {
    if role == .learning, !sectionHasItems, opensWithStory(index, statement) { return .context }
    if isBelowTitle(index) {
      let own = Narration.paragraphKind(statement)
      if own == .context { return own }
    }
    let kind = role.recordKind ?? .learningPoint
    let mayBeMarked = kind != .context || statement.cues.begins(with: .resources)
    if mayBeMarked, let marked = Narration.markedKind(statement) { return marked }
    if mayBeMarked, isFurtherTitle(index, statement) { return .resource }
    if kind == .learningPoint,
      tellsOfMethod(index, statement) || Narration.isAboutPaperOrProcess(statement)
    {
      return .context
    }
    return paragraphKind(kind, statement, at: index)
  }

  /// Whether it stands right below "Practice points: babies", the title of a text with sections of
  /// its own, in front of all that it says.
  private func isBelowTitle(_ index: Int) -> Bool {
    guard let place = outline.entries[index].heading, place < 3, !sectionHasItems,
      outline.headings.count > place + 2, drafts.allSatisfy({ $0.record.kind == .context })
    else { return false }
    let title = Token.tokens(of: outline.headings[place].passage, in: bytes)
    return title.last?.text != "?" && title.last?.text != ":"
      && (title.count >= 9 || title.dropFirst().contains { $0.text == ":" })
  }

  /// "Safer sleep leaflet" right below "See: pre-birth pathway".
  private func isFurtherTitle(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 14, statement.cues.holds(.titles), !statement.cues.holds(.verbs),
      statement.tokens.last?.text != ".", outline.entries[index].block.gap == 0,
      let last = drafts.last
    else { return false }
    return last.record.kind == .resource && last.entry == index - 1
  }

  /// A paragraph between or behind the items of a list of recommendations or questions is about the
  /// list.
  private func paragraphKind(_ kind: Record.Kind, _ statement: Statement, at index: Int)
    -> Record.Kind
  {
    switch kind {
    case .recommendation: return recommendationKind(statement, at: index)
    case .resource where sectionHasItems: return followUpKind(statement)
    case .question where !statement.isQuestion: return Narration.kind(statement)
    // A question that stands alone is asked; one at the end of a paragraph may only be its style.
    case .action, .learningPoint, .concern, .goodPractice:
      // "This plan brings together …" stands in front of the actions.
      if statement.asks, statement.firstSentenceLength == statement.wordCount { return .question }
      if kind == .learningPoint, Narration.praises(statement) { return .goodPractice }
      return kind == .action && statement.cues.begins(with: .contexts) ? .context : kind
    default: return kind
    }
  }

  func followUpKind(_ statement: Statement) -> Record.Kind {
    let words = statement.tokens
    let isPlan =
      words.contains { $0.text == "will" || $0.text == "monitored" }
      || zip(words, words.dropFirst()).contains { $0.text == "action" && $1.text == "plan" }
    return isPlan ? .action : Narration.kind(statement)
  }

  /// A paragraph under a heading that names no role, or only the review.
  private mutating func addUnderUnknown(_ passage: Passage, _ statement: Statement, at index: Int) {
    guard statement.wordCount >= 4 || role(at: index) != .review else {
      return apparatus.append(passage)
    }
    let marked = Narration.markedKind(statement)
    if statement.cues.holds(.courses), marked == nil { return apparatus.append(passage) }
    if holdsLink(passage), statement.wordCount < 40 { return add(.resource, passage, at: index) }
    let kind: Record.Kind
    // What stands right under a title tells what the document or the review is about.
    if role(at: index) == .review
      || (outline.entries[index].heading == 0 && outline.headings[0].isTitle)
    {
      kind = marked ?? (Narration.reportsFinding(statement) ? .learningPoint : .context)
    } else {
      kind = outline.isSlides ? Narration.kind(statement) : Narration.paragraphKind(statement)
    }
    add(kind, passage, at: index)
  }
}

// MARK: - Apart from a heading

extension RecordExtractor {
  /// A side remark that the layout set between other things: a block quote, or a paragraph behind a
  /// list on a slide.
  private func isCallout(_ index: Int) -> Bool {
    let entry = outline.entries[index]
    if entry.block.isQuoted { return true }
    guard outline.isSlides else { return false }
    let role = role(at: index)
    return (sectionHasItems && role != .context && role != .resources)
      || (role == .recommendations && hasItems(index))
  }

  /// Whether the section of a paragraph holds a list, in front of it or behind it.
  private func hasItems(_ index: Int) -> Bool {
    sectionHasItems
      || outline.entries[index...].prefix(12).contains { entry in
        entry.block.isItem && entry.heading == outline.entries[index].heading
      }
  }

  /// Text in front of the first heading: what the document is about, or how a course introduces
  /// itself.
  private mutating func addOpening(_ passage: Passage, _ statement: Statement, at index: Int) {
    if let marked = Narration.markedKind(statement), statement.wordCount < 60 {
      return add(marked, passage, at: index)
    }
    if statement.cues.holds(.courses) { return apparatus.append(passage) }
    // Without any heading there is nothing that text could stand in front of.
    if outline.headings.isEmpty, statement.wordCount >= 4,
      TextShape(passage, in: bytes).endsSentence
    {
      return add(Narration.paragraphKind(statement), passage, at: index)
    }
    if statement.wordCount < 12 { return apparatus.append(passage) }
    add(.context, passage, at: index)
  }
}
