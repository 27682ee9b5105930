/// Takes the records out of an outline: items, paragraphs, rows and callouts, each with its kind, number and parts.
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
  private let narration: Narration
  private(set) var drafts: [Draft] = []
  /// Lines that hold text of no record: lead-ins, front matter of a course, clutter.
  var apparatus: [Passage] = []
  /// Passages that found no place.
  private(set) var unplaced: [Passage] = []
  /// What the columns of the table in force hold.
  var tableColumns: TableColumns?
  /// Whether the section has shown an item of a list yet.
  private var sectionHasItems = false

  init(
    _ outline: Outline, themes: DeclaredThemeFinder, in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary, wording: Wording
  ) {
    self.bytes = bytes
    self.outline = outline
    self.themes = themes
    self.vocabulary = vocabulary
    self.wording = wording
    self.narration = Narration(wording: wording)
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
      case .label: addLabel(index)
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

  func role(at index: Int) -> Role? {
    outline.entries[index].heading.flatMap { outline.headings[$0].role }
  }

  private func tokens(_ passage: Passage) -> [Token] {
    Token.tokens(of: passage, in: bytes)
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
    _ kind: Record.Kind, _ passage: Passage, at index: Int, number: String? = nil, parts: [Record.Part] = []
  ) {
    drafts.append(
      Draft(
        record: Record(
          kind: kind, passage: passage, number: number, parts: parts,
          heading: outline.entries[index].heading, declaredTheme: declaredTheme(at: index)),
        entry: index))
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
    while end < outline.entries.count, outline.entries[end].use == .cover {
      if end > index, outline.entries[end].block.gap >= Outline.slideGap { break }
      passage.fragments += outline.entries[end].block.passage.fragments
      end += 1
    }
    add(.resource, passage, at: index)
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
        add(narration.kind(tokens(passage)), passage, at: index)
      }
    }
  }
}

// MARK: - Paragraphs

extension RecordExtractor {
  private mutating func addParagraph(_ index: Int) {
    let block = outline.entries[index].block
    let words = tokens(block.passage)
    let shape = TextShape(block.passage, in: bytes)
    if isFragment(shape, words) { return unplaced.append(block.passage) }
    if isLeadIn(index, shape, words) { return apparatus.append(block.passage) }
    if isQuotation(index, words) { return addQuotation(block.passage, at: index) }
    if isCallout(index) { return addCallout(narration.kind(words), block.passage, at: index) }
    guard outline.entries[index].heading != nil else { return addOpening(block.passage, words, at: index) }
    switch role(at: index) {
    case .apparatus: apparatus.append(block.passage)
    case .statistics, .themes, .review, nil: addUnderUnknown(block.passage, words, at: index)
    case let role?:
      let kind = role.recordKind ?? .learningPoint
      let marked = kind == .context && !wording.begins(with: .resources, words) ? nil : narration.markedKind(words)
      add(marked ?? paragraphKind(kind, words), block.passage, at: index)
    }
  }

  /// A paragraph between or behind the items of a list of recommendations or questions is about the list.
  private func paragraphKind(_ kind: Record.Kind, _ words: [Token]) -> Record.Kind {
    switch kind {
    case .recommendation where sectionHasItems, .question where words.last?.text != "?", .resource:
      return sectionHasItems ? followUpKind(words) : kind
    default: return kind
    }
  }

  private func followUpKind(_ words: [Token]) -> Record.Kind {
    let isPlan = words.contains { $0.text == "will" || $0.text == "plan" || $0.text == "monitored" }
    return isPlan ? .action : narration.kind(words)
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

  /// Words in quotation marks, or a block quote, with the name of who said them in brackets at the end.
  private func isQuotation(_ index: Int, _ words: [Token]) -> Bool {
    guard words.count > 6, words.last?.text == ")" || words.last?.text == "." else {
      return words.first?.text == "\"" && words.last?.text == "\"" && words.count > 12
    }
    guard let open = words.lastIndex(where: { $0.text == "(" }), words.count - open <= 26 else { return false }
    let source = words[(open + 1)...]
    let names = source.contains { $0.isCapitalised && $0.isWord }
    let years = source.contains { 1900...2060 ~= $0.integer ?? 0 && $0.text.utf8.count == 4 }
    let isWhole = open > 6 && words[..<open].contains { $0.isWord }
    return names && years && isWhole && source.count <= 24 && !outline.entries[index].block.isItem
  }

  private mutating func addQuotation(_ passage: Passage, at index: Int) {
    add(.quotation, passage, at: index)
  }

  /// A side remark that the layout set between other things: a block quote, or a paragraph behind a list on a slide.
  private func isCallout(_ index: Int) -> Bool {
    let entry = outline.entries[index]
    if entry.block.isQuoted { return true }
    guard outline.isSlides, sectionHasItems else { return false }
    return role(at: index) != .context && role(at: index) != .resources
  }

  /// Text in front of the first heading: what the document is about, or how a course introduces itself.
  private mutating func addOpening(_ passage: Passage, _ words: [Token], at index: Int) {
    let count = words.count(where: \.isWord)
    if let marked = narration.markedKind(words), count < 60 { return add(marked, passage, at: index) }
    if count < 12 || wording.holds(.courses, in: words) { return apparatus.append(passage) }
    add(.context, passage, at: index)
  }

  /// A paragraph under a heading that names no role, or only the review.
  private mutating func addUnderUnknown(_ passage: Passage, _ words: [Token], at index: Int) {
    let count = words.count(where: \.isWord)
    guard count >= 4 || role(at: index) != .review else { return apparatus.append(passage) }
    if wording.holds(.courses, in: words), narration.markedKind(words) == nil { return apparatus.append(passage) }
    let kind: Record.Kind
    if role(at: index) == .review || role(at: index) == .statistics {
      kind = narration.markedKind(words) ?? .context
    } else {
      kind = outline.isSlides ? narration.kind(words) : narration.paragraphKind(words)
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
    let words = tokens(block.passage)
    var passage = block.passage
    let (parts, end) = self.parts(from: index, mark, itemRole, words)
    passage.fragments += parts.flatMap(\.passage.fragments)
    let number = fullNumber(mark, at: index)
    add(itemKind(itemRole, words, at: index), passage, at: index, number: number, parts: parts)
    return end
  }

  private static let labelRoles: [String: Role] = [
    "recommendation": .recommendations, "finding": .learning, "learning": .learning, "lesson": .learning,
    "action": .actions, "question": .questions, "priority": .context,
  ]

  private func itemKind(_ role: Role?, _ words: [Token], at index: Int) -> Record.Kind {
    let kind = role?.recordKind
    switch kind {
    case .recommendation?, .question?, .context?: return kind == .question && isLink(words) ? .resource : kind ?? .context
    case let kind?: return isPointer(words) ? .resource : kind
    case nil:
      if isPointer(words) { return .resource }
      return words.last?.text == "?" ? .question : .learningPoint
    }
  }

  private func isLink(_ words: [Token]) -> Bool {
    words.first.map { $0.text == "http" || $0.text == "https" || $0.text == "www" } ?? false
  }

  /// A short item that sends the reader somewhere.
  private func isPointer(_ words: [Token]) -> Bool {
    isLink(words) || (words.first?.text == "click" && words.count < 24)
  }

  /// "(ii)" behind "2 (i)" is 2(ii).
  private func fullNumber(_ mark: ListMark, at index: Int) -> String? {
    guard mark.style == .roman, let number = mark.number, let before = drafts.last?.record.number,
      let open = before.firstIndex(of: "("), before[..<open].utf8.allSatisfy(\.isDigit)
    else { return mark.style == .letter || mark.style == .roman ? mark.number : mark.number }
    return "\(before[..<open])(\(number))"
  }
}

// MARK: - Parts

extension RecordExtractor {
  /// The sub-points of an item: items set further in, items behind one that ends in a colon, letters under a number.
  private func parts(
    from index: Int, _ mark: ListMark, _ role: Role?, _ words: [Token]
  ) -> (parts: [Record.Part], end: Int) {
    let head = outline.entries[index]
    guard role == .recommendations || role == .actions || role == .learning || role == .theme else {
      return ([], index + 1)
    }
    var parts: [Record.Part] = []
    var end = index + 1
    while end < outline.entries.count, outline.entries[end].use == .text {
      let entry = outline.entries[end]
      guard let partMark = entry.block.mark,
        isPart(partMark, entry.block, of: head.block, mark, opens: words.last?.text == ":", role)
      else { break }
      parts.append(Record.Part(number: partMark.number, passage: entry.block.passage))
      end += 1
    }
    return (parts, end)
  }

  private func isPart(
    _ part: ListMark, _ block: Block, of head: Block, _ mark: ListMark, opens: Bool, _ role: Role?
  ) -> Bool {
    if part.number != nil, part.style == mark.style, mark.style != .bullet { return false }
    if part.style == .label { return false }
    if block.indent >= head.indent + 2 { return role == .recommendations || mark.number != nil || opens }
    guard role == .recommendations else { return false }
    switch (mark.style, part.style) {
    case (.number, .letter), (.number, .roman), (.label, .letter), (.label, .roman), (.letter, .roman):
      return !(mark.number ?? "").contains("(")
    case (.number, .bullet), (.label, .bullet), (.letter, .bullet): return opens
    default: return false
    }
  }
}
