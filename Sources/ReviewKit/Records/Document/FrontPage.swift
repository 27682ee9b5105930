/// What is printed at the top of a document before its text begins: its title, who publishes it,
/// when, and by whom.
struct FrontPage {
  /// The lines of the title, one behind the other; `nil` where the text begins without one.
  private(set) var title: Passage?
  /// The words of the title.
  private(set) var titleTokens: [Token] = []
  /// The entries of the outline that the page takes, from the first to the last of its lines.
  private(set) var entries: Range<Int> = 0..<0
  /// The entry that the title begins in.
  private(set) var titleEntry: Int?
  /// Bodies on lines of their own, in order.
  private(set) var publishers: [String] = []
  /// The date on which the paper was done or published.
  private(set) var date: String?
  /// The first date on a line of its own.
  private var bareDate: String?
  /// Blank lines or other lines stand between the last line of the title and the next.
  private var isTitleClosed = false
  /// Whether a menu stood above; its remarks are no text of the document.
  private var hasMenu = false
  /// The first line that stands alone and ends no sentence, with its words and its entry.
  private var lone: (line: Passage, tokens: [Token], entry: Int)?
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ outline: Outline, in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    read(outline)
    if title == nil, let lone {
      (title, titleTokens, titleEntry) = (lone.line, lone.tokens, lone.entry)
    }
    date = date ?? bareDate
  }
}

extension FrontPage {
  /// What one line at the top is.
  private enum Part {
    case title
    case publisher
    case date
    case other
    case end
  }

  /// No front page goes on for longer.
  private static let reach = 24

  private mutating func read(_ outline: Outline) {
    var skipped = 0
    for (index, entry) in outline.entries.enumerated().prefix(Self.reach * 2) {
      if entry.use == .clutter || entry.use == .contents {
        // A menu may be long; one behind the title ends the page.
        if title != nil { break }
        hasMenu = true
        continue
      }
      skipped += 1
      guard skipped <= Self.reach, add(entry, at: index, outline) else { break }
      entries = min(entries.isEmpty ? index : entries.lowerBound, index)..<index + 1
    }
  }

  /// Adds the lines of an entry; `false` where the text begins.
  private mutating func add(_ entry: Outline.Entry, at index: Int, _ outline: Outline) -> Bool {
    if entry.block.isItem, !isHeading(entry) { return false }
    if isHeadingByMarks(entry.block) {
      return add(entry.block.passage, entry, at: index, outline)
    }
    guard entry.block.passage.fragments.count <= 5 else { return false }
    for fragment in entry.block.passage.fragments {
      for part in parts(of: fragment) where !add(Passage([part]), entry, at: index, outline) {
        return false
      }
    }
    return true
  }

  /// A line cut at bars and wide gaps: "Marlow Vale Partnership | May 2024".
  private func parts(of fragment: Passage.Fragment) -> [Passage.Fragment] {
    var parts: [Passage.Fragment] = []
    var start = fragment.range.lowerBound
    var blanks = 0
    func close(at end: Int) {
      if start < end { parts.append(Passage.Fragment(line: fragment.line, range: start..<end)) }
    }
    for index in fragment.range {
      if bytes[index] == UInt8(ascii: "|") {
        close(at: index - blanks)
        start = index + 1
        blanks = 0
      } else if bytes[index].isBlank {
        blanks += 1
      } else {
        if blanks >= 3 {
          close(at: index - blanks)
          start = index
        }
        blanks = 0
      }
    }
    close(at: fragment.range.upperBound)
    return parts
  }

  private mutating func add(
    _ line: Passage,
    _ entry: Outline.Entry,
    at index: Int,
    _ outline: Outline
  ) -> Bool {
    let tokens = Token.tokens(of: line, in: bytes)
    switch part(tokens, line, entry, outline) {
    case .end: return false
    case .other:
      isTitleClosed = isTitleClosed || title != nil
      if entry.block.kind == .paragraph, entry.block.passage.fragments.count == 1 {
        noteLone(line, tokens, at: index)
      }
    case .publisher:
      publishers += [BodyName.printed(tokens, bytes: bytes)]
      isTitleClosed = isTitleClosed || (title != nil && names(titleTokens))
    case .date:
      note(tokens)
      isTitleClosed =
        isTitleClosed
        || (title != nil && tokens.contains { Self.words.otherDates.contains($0.text) })
    case .title:
      if title != nil, repeatsTitle(tokens) { return true }
      if title == nil {
        title = line
        titleTokens = tokens
        titleEntry = index
        isTitleClosed = isHeadingByMarks(entry.block)
      } else if !isTitleClosed, titleTokens.count + tokens.count <= 40 {
        title?.fragments += line.fragments
        titleTokens += tokens
      }
    }
    return true
  }

  /// Whether all words of a line stand in the title.
  private func repeatsTitle(_ tokens: [Token]) -> Bool {
    let known = WordSet(titleTokens.map(\.text))
    return tokens.allSatisfy { !$0.isWord || known.contains($0.text) }
  }

  /// Takes a lone line at the top for the title, where none was found that looks like one.
  private mutating func noteLone(_ line: Passage, _ tokens: [Token], at index: Int) {
    guard lone == nil, 2...20 ~= tokens.count(where: \.isWord), tokens[0].isCapitalised,
      let last = tokens.last?.text, ![".", ":", ",", ";", "!"].contains(last),
      !Self.words.markings.contains(tokens[0].text)
    else { return }
    lone = (line, tokens, index)
  }

  /// Whether a title says by now which review it is of.
  private func names(_ tokens: [Token]) -> Bool {
    ReviewKinds.standard.place(in: tokens) != nil && CaseName.placeInTitle(tokens) != nil
  }

  /// A dated line about the paper itself counts before any other.
  private mutating func note(_ tokens: [Token]) {
    guard let first = PrintedDate.latest(in: tokens),
      !tokens.contains(where: { Self.words.otherDates.contains($0.text) })
    else { return }
    if tokens.contains(where: { Self.words.datings.contains($0.text) }) {
      date = date ?? first.iso
    } else {
      bareDate = bareDate ?? first.iso
    }
  }

  private static let words = TitleWords.standard
}

// MARK: - What a line is

extension FrontPage {
  private func part(
    _ tokens: [Token],
    _ line: Passage,
    _ entry: Outline.Entry,
    _ outline: Outline
  ) -> Part {
    let words = tokens.filter(\.isWord)
    guard let first = words.first else { return .other }
    let hasReview = ReviewKinds.standard.place(in: tokens) != nil
    let isOnlyPaper = words.allSatisfy { Self.words.papers.contains($0.text) }
    if ReviewTitle(tokens)?.year != nil { return .end }
    if isDated(tokens) { return .date }
    if words.count > 28 { return .end }
    let shape = TextShape(line, in: bytes)
    let isSentence = shape.endsSentence && words.count > 5 && shape.last != UInt8(ascii: "?")
    if isSentence { return isHeading(entry) || (hasMenu && title == nil) ? .other : .end }
    if title != nil, tokens.last?.text == "?" || Self.asking.contains(first.text) { return .end }
    if entry.block.kind == .row { return .other }
    if isPerson(words) { return .other }
    if !hasReview, BodyName.isBody(tokens, bytes: bytes) { return .publisher }
    if Self.words.markings.contains(first.text), !hasReview { return .other }
    // "Table 1: grades by agency"
    if title != nil, ["table", "figure", "chart"].contains(first.text) { return .end }
    if let role = ownRole(of: entry, outline), !hasReview, !isOnlyPaper {
      // "Cookies", above all else on a saved page, or "Contents".
      if role == .apparatus { return title == nil ? .other : .end }
      let opensAsTitle =
        title == nil
        && (isMarkedTitle(entry, outline) || role == .learning || words.count >= 6)
      guard opensAsTitle || role == .review else { return .end }
    }
    guard isTitleLike(entry, shape, hasReview || isOnlyPaper) else {
      if title != nil {
        return entry.block.gap == 0 && words.count <= 12 && shape.startsUpper ? .title : .other
      }
      return words.count < 12 || hasMenu ? .other : .end
    }
    if title != nil, entry.block.gap > 2 { return .other }
    if title != nil, entry.block.isMarkedHeading { return .end }
    return .title
  }

  private func isHeading(_ entry: Outline.Entry) -> Bool {
    entry.use.isHeading
  }

  private func isHeadingByMarks(_ block: Block) -> Bool {
    block.isMarkedHeading
  }

  /// The role that a heading's own words give.
  private func ownRole(of entry: Outline.Entry, _ outline: Outline) -> Role? {
    guard case .heading(let place) = entry.use, outline.headings[place].hasOwnRole else {
      return nil
    }
    return outline.headings[place].role
  }

  private func isMarkedTitle(_ entry: Outline.Entry, _ outline: Outline) -> Bool {
    guard case .heading(let place) = entry.use else { return false }
    return outline.headings[place].isMarked && outline.headings[place].level == 1
  }

  /// A heading, or a line set as one.
  private func isTitleLike(_ entry: Outline.Entry, _ shape: TextShape, _ isKnown: Bool) -> Bool {
    if isHeading(entry) || isKnown { return true }
    switch entry.use {
    case .cover, .label: return true
    default: return entry.block.isBold || shape.isAllCapitals || (shape.isTitleCase && title != nil)
    }
  }

  /// A date, with little beside it.
  private func isDated(_ tokens: [Token]) -> Bool {
    let dates = PrintedDate.all(in: tokens)
    guard !dates.isEmpty else {
      return tokens.count <= 4 && PrintedDate.latest(in: tokens) != nil
        && !tokens.contains { $0.isWord && $0.integer == nil && $0.text.utf8.count > 6 }
    }
    let rest = tokens.count(where: \.isWord) - dates.reduce(0) { $0 + $1.place.count }
    return rest <= 3
      || (rest <= 10 && tokens.contains { Self.words.datings.contains($0.text) }
        && ReviewKinds.standard.place(in: tokens) == nil)
  }

  /// "Lead reviewer: Nina Hart", "Presented by …".
  private func isPerson(_ words: [Token]) -> Bool {
    if let first = words.first, Self.honorifics.contains(first.text) { return words.count <= 10 }
    return words.count <= 16
      && words.contains { $0.text != "by" && Self.words.people.contains($0.text) }
  }

  private static let honorifics = Lexicon.reviews["authorTitles"]
  private static let asking = Lexicon.reviews["asking"]
}
