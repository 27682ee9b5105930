extension RecordExtractor {
  mutating func addParagraph(_ index: Int) {
    let block = outline.entries[index].block
    let statement = statement(at: index)
    let words = statement.tokens
    let shape = TextShape(block.passage, in: bytes)
    if isCatalogueEntry(statement) || isPrompt(block, statement) {
      arePrompts = words.last?.text == ":"
      return apparatus.append(block.passage)
    }
    if addField(index, statement) || addLinks(index, statement)
      || addBarredTitles(index, statement) || addRunIn(index, statement)
    {
      return
    }
    if isFragment(shape, words) { return unplaced.append(block.passage) }
    if announcesItems(index, statement) { announcedRole = .recommendations }
    if isLeadIn(index, shape, words) || pointsToRows(index, statement) || isControl(statement)
      || isCaption(words)
      || isBarred(index, shape) || announcedRole != nil || saysNothing(index, statement, shape)
    {
      return apparatus.append(block.passage)
    }
    if isFigureLine(index, words) { return }
    if announcesSections(index, words) { return apparatus.append(block.passage) }
    if isAttribution(words), attachAttribution(block.passage, at: index) { return }
    if isQuotation(index, words) || isTold(index, words) {
      return add(.quotation, block.passage, at: index)
    }
    if role(at: index) == .recommendations, announcesRecommendations(statement, at: index) {
      return apparatus.append(block.passage)
    }
    if isCallout(index)
      || (outline.isSlides && role(at: index) == .recommendations && hasItems(index))
    {
      return addCallout(Narration.kind(statement), block.passage, at: index)
    }
    guard outline.entries[index].heading != nil else {
      return addOpening(block.passage, statement, at: index)
    }
    switch role(at: index) {
    case .apparatus: apparatus.append(block.passage)
    case .statistics: add(Narration.remarkKind(statement), block.passage, at: index)
    case .themes, .review, nil: addUnderUnknown(block.passage, statement, at: index)
    case let role?:
      let kind = role.recordKind ?? .learningPoint
      let marked =
        kind == .context && !statement.cues.begins(with: .resources)
        ? nil : Narration.markedKind(statement)
      if marked == nil, kind == .learningPoint, tellsOfMethod(index, statement) {
        return add(.context, block.passage, at: index)
      }
      add(marked ?? paragraphKind(kind, statement, at: index), block.passage, at: index)
    }
  }

  /// "Keywords: …", "Type of review: …": what a library's catalogue says of a review.
  private func isCatalogueEntry(_ statement: Statement) -> Bool {
    statement.cues.begins(with: .catalogue)
      && statement.tokens.prefix(5).contains { $0.text == ":" }
  }

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

  /// "To include here: …", "[Reviewers should set out …]", "*Describe each point …*": what a form
  /// asks for is not what was filled in.
  private func isPrompt(_ block: Block, _ statement: Statement) -> Bool {
    if statement.wordCount <= 60, statement.cues.begins(with: .prompts) { return true }
    guard let first = block.passage.fragments.first, let last = block.passage.fragments.last,
      let opening = bytes[first.range].first, let closing = bytes[last.range].last,
      block.passage.fragments.count > 0, statement.wordCount <= 60
    else { return false }
    let (star, line) = (UInt8(ascii: "*"), UInt8(ascii: "_"))
    let isSetApart =
      (opening == UInt8(ascii: "[") && closing == UInt8(ascii: "]"))
      || (opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")"))
      || (opening == closing && (opening == star || opening == line) && !block.isBold)
    guard isSetApart else { return false }
    return statement.cues.holds(.prompts) || statement.cues.begins(with: .imperatives)
  }

  /// "The panel recommends that:" in front of a list that no heading calls recommendations.
  private func announcesItems(_ index: Int, _ statement: Statement) -> Bool {
    guard index + 1 < outline.entries.count, outline.entries[index + 1].block.isItem,
      outline.entries[index + 1].use == .text, role(at: index) != .recommendations,
      statement.wordCount < 40
    else { return false }
    let tokens = statement.tokens
    return tokens.last?.text == ":"
      ? announcesRecommendations(tokens[...]) : announcesRecommendations(statement, at: index)
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
      if kind == .learningPoint, statement.cues.begins(with: .praises) { return .goodPractice }
      return kind == .action && statement.cues.begins(with: .contexts) ? .context : kind
    default: return kind
    }
  }

  /// Whether the section of a paragraph holds a list, in front of it or behind it.
  private func hasItems(_ index: Int) -> Bool {
    sectionHasItems
      || outline.entries[index...].prefix(12).contains { entry in
        entry.block.isItem && entry.heading == outline.entries[index].heading
      }
  }

  func followUpKind(_ statement: Statement) -> Record.Kind {
    let words = statement.tokens
    let isPlan =
      words.contains { $0.text == "will" || $0.text == "monitored" }
      || zip(words, words.dropFirst()).contains { $0.text == "action" && $1.text == "plan" }
    return isPlan ? .action : Narration.kind(statement)
  }

  /// A few words in lower case that belong to nothing in front of them.
  private func isFragment(_ shape: TextShape, _ words: [Token]) -> Bool {
    words.isEmpty || (shape.startsLower && shape.words < 6 && !words.contains { $0.text == "%" })
  }

  /// A line that ends in a colon and only announces what follows it.
  private func isLeadIn(_ index: Int, _ shape: TextShape, _ words: [Token]) -> Bool {
    guard shape.last == UInt8(ascii: ":"), index + 1 < outline.entries.count else { return false }
    let next = outline.entries[index + 1].block
    if case .heading = outline.entries[index + 1].use, shape.words <= 50 { return true }
    return next.isItem || next.kind == .row || shape.words <= 12
  }

  /// "Auditors agreed the following grades.", "Table 4 shows the ages.": what only points to rows.
  private func pointsToRows(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 14 else { return false }
    let words = statement.tokens
    if Self.captions.contains(words[0].text), words.count > 2, words[1].text.startsWithDigit {
      return true
    }
    guard index + 1 < outline.entries.count, outline.entries[index + 1].block.kind == .row else {
      return false
    }
    return words.contains { ["following", "below", "table"].contains($0.text) }
  }

  /// "The learning falls under four themes." in front of their headings.
  private func announcesSections(_ index: Int, _ words: [Token]) -> Bool {
    guard words.count <= 22, role(at: index) == .learning || role(at: index) == .themes,
      index + 1 < outline.entries.count, case .heading = outline.entries[index + 1].use
    else { return false }
    return words.contains { ["themes", "headings", "sections", "areas"].contains($0.text) }
      && words.contains {
        Quantity.value(of: $0.text) != nil || $0.integer != nil || $0.text == "following"
      }
  }

  /// "Table 2: Age at the time": what stands over a table or a picture.
  private func isCaption(_ words: [Token]) -> Bool {
    guard 3...30 ~= words.count, words[0].isCapitalised else { return false }
    if Self.pictures.contains(words[0].text), words[1].text == ":" { return true }
    guard Self.captions.contains(words[0].text),
      words[1].text.startsWithDigit || words[1].text.utf8.count == 1
    else { return false }
    return words[2].text == ":" || words[2].text == "." || words[2].text == "-"
      || words[2].isCapitalised
  }

  private static let pictures: WordSet = [
    "picture", "pictured", "photo", "photograph", "image", "illustration", "caption", "cartoon",
  ]

  private static let captions: WordSet = [
    "table", "figure", "fig", "chart", "graph", "diagram", "map", "box", "photo", "image",
  ]

  /// "Eastvale Partnership | May 2021 | for all staff": entries parted by bars.
  private func isBarred(_ index: Int, _ shape: TextShape) -> Bool {
    let block = outline.entries[index].block
    guard block.passage.fragments.count == 1, let range = block.passage.fragments.first?.range,
      !block.isQuoted, shape.words <= 24, !shape.endsSentence
    else { return false }
    return bytes[range].contains(UInt8(ascii: "|"))
  }

  /// "Ratified by …", "Created by …", or the bare name of a body.
  private func isControl(_ statement: Statement) -> Bool {
    let words = statement.tokens
    if words.count <= 60, statement.cues.begins(with: .control) { return true }
    if words.count > 1, words[0].text == "signed" || words[0].text == "signature",
      words[1].text == ":" || words[1].text == "by"
    {
      return true
    }
    if statement.wordCount <= 16, isCharity(words) { return true }
    guard words.count <= 12, let name = BodyName.names(in: words, bytes: bytes).first else {
      return false
    }
    let length = words.reduce(0) { $0 + $1.range.count + 1 }
    return name.utf8.count + 6 >= length
  }

  /// A line that states figures and nothing else, among figures or under the heading of its theme.
  func isFigureLine(_ index: Int, _ words: [Token]) -> Bool {
    // A figure is cited with one line, so one that goes over several stays a record as well.
    guard words.count <= 45, outline.entries[index].block.passage.fragments.count == 1 else {
      return false
    }
    let isAmongFigures = role(at: index) == .statistics
    let opensTheme =
      role(at: index) == .theme && !sectionHasItems && !outline.entries[index].block.isItem
    guard isAmongFigures || opensTheme else { return false }
    let figures = FigureScanner(words, countsBareNumbers: true).figures
    guard let first = figures.first else { return false }
    if isAmongFigures { return first.place.lowerBound <= 3 || figures.contains { !$0.isBareCount } }
    let isOneSentence = !words.dropLast().contains { $0.text == "." || $0.text == ";" }
    return isOneSentence && figures.contains { $0.of != nil }
      && (first.place.lowerBound <= 5 || words.count <= 24)
  }

  /// "(Smith, May 2021)" on its own: who said what stands in front.
  private func isAttribution(_ words: [Token]) -> Bool {
    guard words.first?.text == "(", words.last?.text == ")", words.count <= 30 else { return false }
    return words.contains { $0.isCapitalised } && words.contains { 1900...2060 ~= $0.integer ?? 0 }
  }

  /// Makes the paragraph in front a quotation with its source.
  mutating func attachAttribution(_ passage: Passage, at index: Int) -> Bool {
    guard let last = drafts.last, last.entry == index - 1,
      !outline.entries[last.entry].block.isItem || last.record.kind == .quotation
    else { return false }
    drafts[drafts.count - 1].record.kind = .quotation
    drafts[drafts.count - 1].record.passage.fragments += passage.fragments
    return true
  }

  /// Words in quotation marks, or a block quote, with the name of who said them in brackets at the
  /// end.
  private func isQuotation(_ index: Int, _ words: [Token]) -> Bool {
    if words.first?.text == "\"", let close = words.lastIndex(where: { $0.text == "\"" }), close > 6
    {
      return words.count - close <= 16
    }
    guard words.count > 6, words.last?.text == ")" || words.last?.text == ".",
      role(at: index) != .resources,
      !outline.entries[index].block.isItem, let open = words.lastIndex(where: { $0.text == "(" }),
      open > 6, words.count - open <= 25
    else { return false }
    let source = Array(words[(open + 1)...])
    return isCitation(source)
      || (outline.entries[index].block.isQuoted && !PrintedDate.all(in: source).isEmpty)
  }

  /// "(Lee et al, 2019)": a name and a year.
  ///
  /// In "(Vale Group, May 2023)" the year belongs to a month.
  private func isCitation(_ source: [Token]) -> Bool {
    let dates = Set(PrintedDate.all(in: source).flatMap(\.place))
    let others = source.indices.filter { !dates.contains($0) }
    return others.contains { source[$0].isCapitalised && source[$0].isWord }
      && others.contains { 1900...2060 ~= source[$0].integer ?? 0 }
  }

  /// A side remark that the layout set between other things: a block quote, or a paragraph behind a
  /// list on a slide.
  private func isCallout(_ index: Int) -> Bool {
    let entry = outline.entries[index]
    if entry.block.isQuoted { return true }
    guard outline.isSlides, sectionHasItems else { return false }
    return role(at: index) != .context && role(at: index) != .resources
  }

  /// Text in front of the first heading: what the document is about, or how a course introduces
  /// itself.
  private mutating func addOpening(_ passage: Passage, _ statement: Statement, at index: Int) {
    if let marked = Narration.markedKind(statement), statement.wordCount < 60 {
      return add(marked, passage, at: index)
    }
    if statement.wordCount < 12 || statement.cues.holds(.courses) {
      return apparatus.append(passage)
    }
    add(.context, passage, at: index)
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
      kind = marked ?? .context
    } else {
      kind = outline.isSlides ? Narration.kind(statement) : Narration.paragraphKind(statement)
    }
    add(kind, passage, at: index)
  }
}
