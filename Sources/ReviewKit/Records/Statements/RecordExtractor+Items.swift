extension RecordExtractor {
  /// Adds an item with its parts and returns the entry after it.
  mutating func addItem(_ index: Int) -> Int {
    let block = outline.entries[index].block
    guard let mark = block.mark else { return index + 1 }
    let itemRole = mark.role ?? announcedRole ?? role(at: index)
    if itemRole == .apparatus || (arePrompts && mark.style == .bullet) {
      apparatus.append(block.passage)
      return index + 1
    }
    let statement = statement(at: index)
    if isOfMenu(index, statement) {
      apparatus.append(block.passage)
      return index + 1
    }
    if isFigureLine(index, statement.tokens) { return index + 1 }
    if isFacilitation(index, statement) {
      apparatus.append(block.passage)
      return index + 1
    }
    if addRunIn(index, statement, isItem: true) { return index + 1 }
    if isNamedBehindDash(mark, statement), attachAttribution(block.passage, at: index) {
      return index + 1
    }
    if leadsToItems(index, mark, itemRole, statement)
      || (itemRole == .recommendations && announcesRecommendations(statement, at: index))
    {
      apparatus.append(block.passage)
      return index + 1
    }
    var passage = block.passage
    let kind = isLinkText(block.passage) ? .resource : itemKind(itemRole, statement, at: index)
    let text = text(under: index, statement, kind)
    if let text { passage.fragments += outline.entries[text].block.passage.fragments }
    let (parts, end) = self.parts(
      from: text ?? index,
      mark,
      kind,
      opens: statement.tokens.last?.text == ":"
        || (kind == .recommendation && mark.style == .label)
    )
    passage.fragments += parts.flatMap(\.passage.fragments)
    add(kind, passage, at: index, number: fullNumber(mark), parts: parts)
    return end
  }

  /// Bullets of a few words right below the entries of a menu: "Related pages", "Home".
  private func isOfMenu(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 6, outline.entries[index].block.mark?.style == .bullet,
      statement.tokens.last?.text != "."
    else { return false }
    var above = index - 1
    while above >= 0, index - above < 16, outline.entries[above].block.isItem,
      outline.entries[above + 1].block.gap == 0
    {
      above -= 1
    }
    guard above >= 0, outline.entries[above + 1].block.gap == 0 else { return false }
    return outline.entries[above].use == .clutter
  }

  /// The heading decides, but for items that only send the reader somewhere, and for what a body is
  /// asked to do.
  private func itemKind(_ role: Role?, _ statement: Statement, at index: Int) -> Record.Kind {
    let words = statement.tokens
    if isAmongQuestions(index, statement) { return .question }
    switch role?.recordKind {
    case .recommendation?: return recommendationKind(statement, at: index)
    case .context?: return statement.asks ? .question : .context
    case let kind?:
      if kind != .resource, statement.asks { return .question }
      if isPointer(words) { return .resource }
      if kind == .action, Narration.isPointer(statement), statement.cues.holds(.resources) {
        return .resource
      }
      if kind != .resource, kind != .question, isInQuotationMarks(words) { return .quotation }
      // The name of a subject says nothing of what stands under it.
      if hasBareTopic(at: index), statement.isQuestion {
        return .question
      }
      if kind == .learningPoint, isNumberedParagraph(index), tellsOfMethod(index, statement) {
        return .context
      }
      if kind == .learningPoint, Narration.praises(statement) { return .goodPractice }
      return kind == .learningPoint && Narration.isRequest(statement) ? .recommendation : kind
    case nil:
      if isPointer(words) { return .resource }
      if isInQuotationMarks(words) { return .quotation }
      if role == .statistics { return Narration.remarkKind(statement) }
      if statement.asks { return .question }
      if isNumberedParagraph(index) { return Narration.paragraphKind(statement) }
      return Narration.isRequest(statement) ? .recommendation : .learningPoint
    }
  }

  /// "3.4 In May the family moved …": a paragraph of a report, and no item of a list.
  private func isNumberedParagraph(_ index: Int) -> Bool {
    guard let mark = outline.entries[index].block.mark, mark.style == .number else { return false }
    return mark.path.count > 1 && outline.entries[index].heading != nil
  }

  /// Whether the heading only names a subject and neither it nor one above it says more.
  private func hasBareTopic(at index: Int) -> Bool {
    guard let heading = outline.entries[index].heading else { return false }
    return outline.headings[heading].role == nil && themes.ofHeading[heading] != nil
      && !themes.exactHeadings.contains(heading)
  }

  /// "2.4 The panel asked:" in front of the bullets or letters that say what.
  private func leadsToItems(
    _ index: Int,
    _ mark: ListMark,
    _ role: Role?,
    _ statement: Statement
  ) -> Bool {
    guard mark.style == .number, statement.tokens.last?.text == ":", statement.wordCount <= 20,
      Narration.markedKind(statement) == nil,
      index + 1 < outline.entries.count, outline.entries[index + 1].use == .text,
      let next = outline.entries[index + 1].block.mark, next.style != mark.style
    else { return false }
    switch role {
    case .recommendations, .actions, .questions: return false
    case .learning, .theme, .concerns, .riskFactors: return !hasShortItems(from: index + 1)
    default: return true
    }
  }

  /// Whether the items of a list are examples of a few words, which say nothing by themselves.
  private func hasShortItems(from start: Int) -> Bool {
    var words = 0
    var count = 0
    for entry in outline.entries[start...].prefix(20) {
      guard entry.use == .text, let mark = entry.block.mark,
        mark.style == outline.entries[start].block.mark?.style
      else { break }
      words += TextShape(entry.block.passage, in: bytes).words
      count += 1
    }
    return words <= count * 7
  }

  /// Whether all of an item is a link with a target.
  private func isLinkText(_ passage: Passage) -> Bool {
    guard passage.fragments.count == 1, let range = passage.fragments.first?.range,
      bytes[range.lowerBound] == UInt8(ascii: "["),
      let link = Markup.link(bytes, at: range.lowerBound, end: range.upperBound)
    else { return false }
    return range.upperBound - link.end <= 1
  }

  private func isLink(_ words: [Token]) -> Bool {
    words.first.map { $0.text == "http" || $0.text == "https" || $0.text == "www" } ?? false
  }

  /// "Pathway and forms: www.…": a title and where it is found.
  private func isTitleWithLink(_ words: [Token]) -> Bool {
    guard let link = words.firstIndex(where: { ["http", "https", "www"].contains($0.text) }),
      1...16 ~= link
    else { return false }
    let title = wording.cues(in: words[..<link])
    return !title.holds(.verbs) && !title.begins(with: .imperatives)
  }

  /// A short item that sends the reader somewhere.
  private func isPointer(_ words: [Token]) -> Bool {
    isLink(words) || isTitleWithLink(words) || (words.first?.text == "click" && words.count < 24)
  }

  /// "(ii)" behind "2 (i)" is 2(ii).
  private func fullNumber(_ mark: ListMark) -> String? {
    guard mark.style == .roman, let number = mark.number, let before = drafts.last?.record.number,
      let open = before.firstIndex(of: "("), before[..<open].utf8.allSatisfy(\.isDigit)
    else { return mark.number }
    return "\(before[..<open])(\(number))"
  }
}

// MARK: - Parts

extension RecordExtractor {
  /// The sub-points of an item: items set further in, items behind one that ends in a colon,
  /// letters under a number.
  func parts(
    from index: Int,
    _ mark: ListMark,
    _ kind: Record.Kind,
    opens: Bool
  ) -> (parts: [Record.Part], end: Int) {
    let head = outline.entries[index]
    guard [.recommendation, .action, .learningPoint].contains(kind) else { return ([], index + 1) }
    var parts: [Record.Part] = []
    var end = index + 1
    while end < outline.entries.count, outline.entries[end].use == .text {
      let entry = outline.entries[end]
      guard let partMark = entry.block.mark,
        isPart(partMark, entry.block, of: head.block, mark, opens: opens, kind)
      else { break }
      parts.append(Record.Part(number: partMark.number, passage: entry.block.passage))
      end += 1
    }
    return (parts, end)
  }

  private func isPart(
    _ part: ListMark,
    _ block: Block,
    of head: Block,
    _ mark: ListMark,
    opens: Bool,
    _ kind: Record.Kind
  ) -> Bool {
    if part.number != nil, part.style == mark.style, mark.style != .bullet { return false }
    if part.style == .label { return false }
    if opens, mark.style == .bullet, part.style == .bullet, part.bullet != mark.bullet {
      return true
    }
    if block.indent >= head.indent + 2 {
      return kind == .recommendation || mark.number != nil || opens
    }
    guard kind == .recommendation else { return false }
    switch (mark.style, part.style) {
    case (.number, .letter), (.number, .roman), (.label, .letter), (.label, .roman),
      (.letter, .roman):
      return !(mark.number ?? "").contains("(")
    case (.number, .bullet), (.label, .bullet), (.letter, .bullet): return opens
    default: return false
    }
  }
}
