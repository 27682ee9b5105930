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
  let themes: DeclaredThemeFinder
  var drafts: [Draft] = []
  /// Lines that hold text of no record: lead-ins, front matter of a course, clutter.
  var apparatus: [Passage] = []
  /// Passages that found no place.
  var unplaced: [Passage] = []
  /// The statements of paragraphs and items, by entry: who reads figures and cases need not cut
  /// them again.
  private(set) var statements: [Statement?]
  /// What the columns of the table in force hold.
  var tableColumns: TableColumns?
  /// The numbers of rows of tables, by entry.
  var rowNumbers: [Int: String] = [:]
  /// Whether the section has shown an item of a list yet.
  var sectionHasItems = false
  /// Sections of recommendations by their heading.
  let recommendationSections: [Int: RecommendationSection]
  /// Whether the items at hand are prompts of a form.
  var arePrompts = false
  /// What the sentence in front of a list announces: "The panel recommends that:".
  var announcedRole: Role?
  /// The words of the first lines.
  let titleWords: [Word]
  /// Where the text begins behind the lines of a title, by entry.
  private let textStart: Int

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
    titleWords = outline.entries.prefix(3).flatMap { entry in
      Token.tokens(of: entry.block.passage, in: bytes).prefix(40).map(\.text)
    }
    textStart = TitleLines.end(in: outline, bytes: bytes)
    recommendationSections = RecommendationSection.all(in: outline, bytes: bytes, wording: wording)
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
        announcedRole = nil
        arePrompts = false
        index += 1
      case .clutter, .contents:
        apparatus.append(entry.block.passage)
        index += 1
      case .cover: index = addCover(from: index)
      case .label:
        if index < textStart || isImprint(entry.block.passage) {
          apparatus.append(entry.block.passage)
        } else {
          addLabel(index)
        }
        index += 1
      case .text where index < textStart:
        apparatus.append(entry.block.passage)
        index += 1
      case .text:
        if entry.block.kind == .row {
          index = addTable(from: index)
        } else if themes.listEntries.contains(index) {
          index += 1
        } else if entry.block.isItem {
          index = addItem(index)
          sectionHasItems = true
        } else if let end = continueRecommendation(at: index) ?? addRecommendation(from: index) {
          index = end
        } else {
          announcedRole = nil
          arePrompts = false
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

  mutating func statement(at index: Int) -> Statement {
    let tokens = Token.tokens(of: outline.entries[index].block.passage, in: bytes)
    let statement = Statement(tokens, wording: wording)
    statements[index] = statement
    return statement
  }

  /// The theme that the heading in force, or one above it, declares.
  func declaredTheme(at index: Int) -> Int? {
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
  mutating func addCallout(_ kind: Record.Kind, _ passage: Passage, at index: Int) {
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
    // The first cover is the document's own, and so is what goes with the title of the review.
    let heading = outline.entries[index].heading.map { outline.headings[$0] }
    if role(at: index) == .apparatus {
      apparatus.append(passage)
    } else if drafts.isEmpty,
      heading.map({ $0.role != nil && index < 6 }) ?? true
    {
      apparatus.append(passage)
    } else {
      add(.resource, passage, at: index)
    }
    return end
  }

  /// An address, an imprint or a pager among short lines.
  private func isFrameLabel(_ index: Int, _ words: Statement) -> Bool {
    guard words.wordCount > 0 else { return true }
    if isOfFrame(index, words) || asksToWrite(index, words) { return true }
    return role(at: index) != .resources && isControl(words)
  }

  /// "Quarter 3, 2022/23", "Report for publication": a line between the title and the first text.
  private func isOnCover(_ index: Int, _ words: Statement) -> Bool {
    guard drafts.isEmpty, index < 16, !words.cues.holds(.verbs), !words.isQuestion else {
      return false
    }
    switch role(at: index) {
    case nil, .review: return true
    // Right below each other, as the lines of a cover stand.
    case .theme, .themes, .learning, .context, .apparatus, .statistics:
      return outline.entries[index].block.gap == 0
        && !outline.entries[..<index].contains { $0.block.gap > 1 }
    default: return false
    }
  }

  /// A label of a diagram is a point of the section it stands in.
  private mutating func addLabel(_ index: Int) {
    let passage = outline.entries[index].block.passage
    let words = statement(at: index)
    if isEvent(index, words) || isSignature(words) || isOnCover(index, words)
      || isSpacedRow(index, words) || isFrameLabel(index, words)
    {
      return apparatus.append(passage)
    }
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
