/// Takes the records out of an outline: items, paragraphs, rows and callouts, each with its kind,
/// number and parts.
struct RecordExtractor {
  /// A record with the entries it was made of.
  struct Draft {
    var record: Record
    /// The first entry it stands in.
    var entry: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let outline: Outline
  let vocabulary: HeadingVocabulary
  let wording: Wording
  private let themes: DeclaredThemeFinder
  private(set) var drafts: [Draft] = []
  /// Lines that hold text of no record: lead-ins, front matter of a course, clutter.
  var apparatus: [Passage] = []
  /// Passages that found no place.
  private(set) var unplaced: [Passage] = []
  /// The statements of paragraphs and items, by entry: who reads figures and cases need not cut
  /// them again.
  private(set) var statements: [Statement?]
  /// What the columns of the table in force hold.
  var tableColumns: TableColumns?
  /// Whether the section has shown an item of a list yet.
  private var sectionHasItems = false

  init(
    _ outline: Outline,
    themes: DeclaredThemeFinder,
    in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.bytes = bytes
    self.outline = outline
    self.themes = themes
    self.vocabulary = vocabulary
    self.statements = Array(repeating: nil, count: outline.entries.count)
    self.wording = wording
    extract()
  }
}

extension RecordExtractor {
  private mutating func extract() {
    var index = 0
    while index < outline.entries.count {
      let entry = outline.entries[index]
      switch entry.use {
      case .heading:
        sectionHasItems = false
        index += 1
      case .clutter, .contents:
        apparatus.append(entry.block.passage)
        index += 1
      case .cover: index = addCover(from: index)
      case .label:
        addLabel(index)
        index += 1
      case .text:
        if entry.block.kind == .row {
          index = addTable(from: index)
        } else if themes.listEntries.contains(index) {
          index += 1
        } else if entry.block.isItem {
          index = addItem(index)
          sectionHasItems = true
        } else {
          addParagraph(index)
          index += 1
        }
      }
    }
  }

  /// What the heading in force says; a heading that stands for a declared theme is one of a theme.
  func role(at index: Int) -> Role? {
    guard let heading = outline.entries[index].heading else { return nil }
    if themes.exactHeadings.contains(heading) { return .theme }
    if let role = outline.headings[heading].role, role != .statistics { return role }
    return themes.ofHeading[heading] == nil ? outline.headings[heading].role : .theme
  }

  private mutating func statement(at index: Int) -> Statement {
    let tokens = Token.tokens(of: outline.entries[index].block.passage, in: bytes)
    let statement = Statement(tokens, wording: wording)
    statements[index] = statement
    return statement
  }

  /// The theme that the heading in force, or one above it, declares.
  private func declaredTheme(at index: Int) -> Int? {
    if let own = themes.ofEntry[index] { return own }
    for place in outline.path(of: outline.entries[index].heading) {
      if let theme = themes.ofHeading[place] { return theme }
      if outline.headings[place].role == .review { return nil }
    }
    return nil
  }

  /// Adds a record that stands under its heading.
  mutating func add(
    _ kind: Record.Kind,
    _ passage: Passage,
    at index: Int,
    number: String? = nil,
    parts: [Record.Part] = []
  ) {
    drafts.append(
      Draft(
        record: Record(
          kind: kind,
          passage: passage,
          number: number,
          parts: parts,
          heading: outline.entries[index].heading,
          declaredTheme: declaredTheme(at: index)
        ),
        entry: index
      )
    )
  }

  /// Adds a record that stands apart from the heading above it.
  private mutating func addCallout(_ kind: Record.Kind, _ passage: Passage, at index: Int) {
    drafts.append(Draft(record: Record(kind: kind, passage: passage), entry: index))
  }
}

// MARK: - Covers and labels

extension RecordExtractor {
  /// Title, subtitle and date of a publication, which are one pointer to it.
  private mutating func addCover(from index: Int) -> Int {
    var end = index
    var passage = Passage()
    while end < outline.entries.count, case .cover(let isLast) = outline.entries[end].use {
      passage.fragments += outline.entries[end].block.passage.fragments
      end += 1
      if isLast { break }
    }
    // The first cover is the document's own.
    if drafts.isEmpty, outline.entries[index].heading == nil {
      apparatus.append(passage)
    } else {
      add(.resource, passage, at: index)
    }
    return end
  }

  /// A label of a diagram is a point of the section it stands in.
  private mutating func addLabel(_ index: Int) {
    let passage = outline.entries[index].block.passage
    switch role(at: index) {
    case .apparatus, .statistics: apparatus.append(passage)
    case let role?: add(role.recordKind ?? .learningPoint, passage, at: index)
    case nil:
      if outline.entries[index].heading == nil {
        apparatus.append(passage)
      } else {
        add(Narration.kind(statement(at: index)), passage, at: index)
      }
    }
  }
}

// MARK: - Paragraphs

extension RecordExtractor {
  private mutating func addParagraph(_ index: Int) {
    let block = outline.entries[index].block
    let statement = statement(at: index)
    let words = statement.tokens
    let shape = TextShape(block.passage, in: bytes)
    if isFragment(shape, words) { return unplaced.append(block.passage) }
    if isLeadIn(index, shape, words) || isControl(statement) {
      return apparatus.append(block.passage)
    }
    if isFigureLine(index, words) { return }
    if announcesSections(index, words) { return apparatus.append(block.passage) }
    if isAttribution(words), attachAttribution(block.passage, at: index) { return }
    if isQuotation(index, words) { return addQuotation(block.passage, at: index) }
    if role(at: index) == .recommendations, announcesList(index, words) {
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
      add(marked ?? paragraphKind(kind, statement, at: index), block.passage, at: index)
    }
  }

  /// "There are four recommendations …" in front of them.
  private func announcesList(_ index: Int, _ words: [Token]) -> Bool {
    index + 1 < outline.entries.count && outline.entries[index + 1].block.isItem && !sectionHasItems
      && words.contains { $0.text == "recommendations" } && words.count < 40
  }

  /// A paragraph between or behind the items of a list of recommendations or questions is about the
  /// list.
  private func paragraphKind(_ kind: Record.Kind, _ statement: Statement, at index: Int)
    -> Record.Kind
  {
    switch kind {
    case .recommendation where hasItems(index), .resource where sectionHasItems:
      return followUpKind(statement)
    case .question where !statement.isQuestion: return Narration.kind(statement)
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

  private func followUpKind(_ statement: Statement) -> Record.Kind {
    let isPlan = statement.tokens.contains {
      $0.text == "will" || $0.text == "plan" || $0.text == "monitored"
    }
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
    return next.isItem || next.kind == .row || shape.words <= 12
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

  /// "Ratified by …", "Created by …", or the bare name of a body.
  private func isControl(_ statement: Statement) -> Bool {
    let words = statement.tokens
    if words.count <= 30, statement.cues.begins(with: .control) { return true }
    guard words.count <= 12, let name = BodyName.names(in: words, bytes: bytes).first else {
      return false
    }
    let length = words.reduce(0) { $0 + $1.range.count + 1 }
    return name.utf8.count + 6 >= length
  }

  /// A line that states figures and nothing else, among figures or under the heading of its theme.
  private func isFigureLine(_ index: Int, _ words: [Token]) -> Bool {
    guard words.count <= 45 else { return false }
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
  private mutating func attachAttribution(_ passage: Passage, at index: Int) -> Bool {
    guard let last = drafts.last, last.entry == index - 1, !outline.entries[last.entry].block.isItem
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

  private mutating func addQuotation(_ passage: Passage, at index: Int) {
    add(.quotation, passage, at: index)
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

// MARK: - Items

extension RecordExtractor {
  /// Adds an item with its parts and returns the entry after it.
  private mutating func addItem(_ index: Int) -> Int {
    let block = outline.entries[index].block
    guard let mark = block.mark else { return index + 1 }
    let itemRole = mark.label.flatMap { Self.labelRoles[$0] } ?? role(at: index)
    if itemRole == .apparatus {
      apparatus.append(block.passage)
      return index + 1
    }
    let statement = statement(at: index)
    if isFigureLine(index, statement.tokens) { return index + 1 }
    var passage = block.passage
    let kind = isLinkText(block.passage) ? .resource : itemKind(itemRole, statement)
    let (parts, end) = self.parts(
      from: index,
      mark,
      kind,
      opens: statement.tokens.last?.text == ":"
    )
    passage.fragments += parts.flatMap(\.passage.fragments)
    add(kind, passage, at: index, number: fullNumber(mark), parts: parts)
    return end
  }

  private static let labelRoles: [String: Role] = [
    "recommendation": .recommendations, "finding": .learning, "learning": .learning,
    "lesson": .learning,
    "action": .actions, "question": .questions, "priority": .context,
  ]

  /// The heading decides, but for items that only send the reader somewhere, and for what a body is
  /// asked to do.
  private func itemKind(_ role: Role?, _ statement: Statement) -> Record.Kind {
    let words = statement.tokens
    switch role?.recordKind {
    case .recommendation?: return .recommendation
    case .context?: return .context
    case let kind?:
      if isPointer(words) { return .resource }
      return kind == .learningPoint && Narration.isRequest(statement) ? .recommendation : kind
    case nil:
      if isPointer(words) { return .resource }
      if role == .statistics { return Narration.remarkKind(statement) }
      let isQuestion = statement.isQuestion && !words.dropLast().contains { $0.text == "." }
      return isQuestion
        ? .question : Narration.isRequest(statement) ? .recommendation : .learningPoint
    }
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

  /// A short item that sends the reader somewhere.
  private func isPointer(_ words: [Token]) -> Bool {
    isLink(words) || (words.first?.text == "click" && words.count < 24)
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
  private func parts(
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
