/// Finds the headings among blocks, by their marks, their words and their neighbours, and with them
/// what is no text at all: labels of diagrams, covers, navigation.
struct HeadingFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  let wording: Wording
  private(set) var blocks: [Block]
  private(set) var uses: [Outline.Use]
  private(set) var texts: [HeadingText?]
  /// Whether a block is short and title-like, so that it may be a heading.
  private var isCandidate: [Bool]
  /// Whether a candidate is long and set like a sentence, so that it may stand on a cover but heads
  /// no text.
  private var isSubtitle: [Bool]

  init(
    _ blocks: [Block],
    in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.wording = wording
    self.blocks = blocks
    self.uses = Array(repeating: .text, count: blocks.count)
    self.texts = Array(repeating: nil, count: blocks.count)
    self.isCandidate = Array(repeating: false, count: blocks.count)
    self.isSubtitle = isCandidate
    readNumberedHeadings()
    passOverNotes()
    for index in blocks.indices where texts[index] == nil && uses[index] == .text {
      readCandidate(index)
    }
    findPanelNumbers()
    findTableSections()
    decideRuns()
  }
}

// MARK: - One block by itself

extension HeadingFinder {
  /// Makes headings of what the numbering of sections, or a list of contents, names as such.
  private mutating func readNumberedHeadings() {
    let numbered = SectionNumbers(blocks, in: bytes, wording: wording).headings
    for index in blocks.indices where numbered.contains(index) || isAnnounced(index) {
      if let opening = SectionNumbers.openingNumber(of: blocks[index], in: bytes),
        let end = blocks[index].passage.fragments.last?.range.upperBound
      {
        blocks[index].kind = .item(ListMark(style: .number, number: "\(opening.number)"))
        blocks[index].passage = blocks[index].passage.clipped(to: opening.text..<end)
      }
      let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
      var text = HeadingText(tokens, of: blocks[index].passage, vocabulary: vocabulary)
      text.isStrong = true
      texts[index] = text
      uses[index] = .heading(0)
    }
  }

  /// "Speaker notes:" again and again: what follows goes on with the slide above.
  private mutating func passOverNotes() {
    var labels: [Int] = []
    var isNamed = false
    for index in blocks.indices where blocks[index].passage.fragments.count == 1 {
      guard !blocks[index].isItem, blocks[index].kind != .row,
        blocks[index].passage.fragments.allSatisfy({ $0.range.count < 40 })
      else { continue }
      let words = Token.tokens(of: blocks[index].passage, in: bytes).filter(\.isWord).map(\.text)
      guard PageWords.standard.nameNotes(words) else { continue }
      labels.append(index)
      isNamed = isNamed || words.count > 1
    }
    guard isNamed || labels.count > 2 else { return }
    for index in labels { uses[index] = .clutter }
  }

  private func isAnnounced(_ index: Int) -> Bool {
    guard blocks[index].isAnnounced else { return false }
    return blocks[index].kind == .paragraph || blocks[index].mark?.style == .number
  }

  /// Notes what a block's own look and words say.
  private mutating func readCandidate(_ index: Int) {
    let block = blocks[index]
    guard mayBeHeading(block) else { return }
    let tokens = Token.tokens(of: block.passage, in: bytes)
    let text = HeadingText(tokens, of: block.passage, vocabulary: vocabulary)
    switch block.kind {
    case .heading:
      texts[index] = text
      uses[index] = .heading(0)
    case .item(let mark):
      guard isHeadingItem(index, mark, text) else { return }
      texts[index] = text
      uses[index] = .heading(0)
    default:
      guard !opensWithFigure(tokens), !holdsContact(tokens), !isQuoted(tokens) else { return }
      let states = isStatement(tokens)
      // "The review has made three recommendations:" announces them and heads nothing.
      if states, tokens.last?.text == ":", tokens.contains(where: Self.isRecommending) { return }
      if isField(index, tokens) { return }
      if tokens.last?.text == ":", !text.isStrong, states || leadsOn(tokens) { return }
      let isStatement = states && !isOverList(index, tokens) && !standsAlone(index)
      var candidate = text
      candidate.isStrong = text.isStrong || (text.opens && namesOnly(tokens))
      guard !isStatement || candidate.isStrong || block.isBold || isNavigation(tokens) else {
        return
      }
      texts[index] = candidate
      isCandidate[index] = true
      let words = tokens.filter(\.isWord)
      isSubtitle[index] =
        words.count >= 8 && !text.isStrong && !isCapitalised(words, share: 0.6)
        && !(words.count <= 12 && Self.questionWords.contains(words[0].text) && block.gap > 0)
    }
  }

  /// "Lead agency: Housing" below a recommendation, "Signed: A Person".
  private func isField(_ index: Int, _ tokens: [Token]) -> Bool {
    if tokens.count > 1, tokens[1].text == ":", ["signed", "signature"].contains(tokens[0].text) {
      return true
    }
    guard index > 0, let field = ColumnHeads.standard.field(tokens), field.text < tokens.count
    else { return false }
    return blocks[max(0, index - 8)..<index].contains { block in
      block.mark?.role == .recommendations || block.mark?.role == .actions
    }
  }

  private func mayBeHeading(_ block: Block) -> Bool {
    switch block.kind {
    case .heading: return true
    case .number, .row: return false
    case .paragraph, .item:
      guard !block.isQuoted, block.passage.fragments.count <= 3 else { return false }
      let length = block.passage.fragments.reduce(0) { $0 + $1.range.count }
      guard length <= 200, !isBracketed(block) else { return false }
      let shape = TextShape(block.passage, in: bytes)
      guard shape.words > 0, shape.words <= 28,
        shape.startsUpper || shape.first.isDigit || block.isBold
      else {
        return false
      }
      return ![".", ",", ";"].contains { shape.last == UInt8(ascii: $0) } || endsInDots(block)
    }
  }

  /// A saying in quotation marks heads nothing.
  private func isQuoted(_ tokens: [Token]) -> Bool {
    tokens.first?.text == "\"" && tokens.last?.text == "\"" && tokens.count >= 7
  }

  /// A line with a telephone number or a mail address tells whom to ask.
  private func holdsContact(_ tokens: [Token]) -> Bool {
    var digits = 0
    for token in tokens {
      guard token.text.isAllDigits else {
        if token.text == "@" { return true }
        digits = 0
        continue
      }
      if digits > 0 || token.text.utf8.first == UInt8(ascii: "0") { digits += token.range.count }
      if digits >= 9 { return true }
    }
    return false
  }

  /// A source in brackets heads nothing.
  private func isBracketed(_ block: Block) -> Bool {
    block.passage.fragments.first.map { bytes[$0.range.lowerBound] == UInt8(ascii: "(") } ?? true
  }

  /// "Right time...." trails off and is no sentence.
  private func endsInDots(_ block: Block) -> Bool {
    guard let end = block.passage.fragments.last?.range.suffix(3) else { return false }
    return end.count == 3 && bytes[end].allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// "54% male", "5 reviews, 1 audit": a figure, however short.
  private func opensWithFigure(_ tokens: [Token]) -> Bool {
    FigureScanner(tokens, countsBareNumbers: true).figures.first?.place.lowerBound == 0
  }

  /// A numbered line that is a heading: "4.3 Findings", "2.
  ///
  /// Background".
  private func isHeadingItem(_ index: Int, _ mark: ListMark, _ text: HeadingText) -> Bool {
    let shape = TextShape(blocks[index].passage, in: bytes)
    guard shape.words <= 12, !shape.endsSentence || shape.last == UInt8(ascii: "?"),
      let end = blocks[index].passage.fragments.last?.range, !Dangling.ends(end, in: bytes)
    else { return false }
    switch mark.style {
    case .number:
      if follows(index, step: 1, mark) || follows(index, step: -1, mark) { return false }
      return text.isStrong || (isFollowedByText(index) && shape.isTitleCase && shape.words <= 8)
    case .label:
      return mark.label != "recommendation" && mark.label != "action" && mark.label != "priority"
        && isFollowedByText(index)
    case .letter: return isLetteredTitle(index, shape)
    default: return false
    }
  }

  /// "(b) Moves at short notice" above a paragraph: a title, where an item would be one of several.
  private func isLetteredTitle(_ index: Int, _ shape: TextShape) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].kind == .paragraph, shape.words <= 10,
      shape.startsUpper, !shape.isClosed, blocks[index].gap > 0,
      TextShape(blocks[index + 1].passage, in: bytes).words > 12
    else { return false }
    return !isStatement(Token.tokens(of: blocks[index].passage, in: bytes))
  }

  /// Whether the next block in that direction is an item of the same list.
  private func follows(_ index: Int, step: Int, _ mark: ListMark) -> Bool {
    let other = index + step
    guard blocks.indices.contains(other), let otherMark = blocks[other].mark else { return false }
    guard otherMark.style == mark.style, let number = Self.lastNumber(mark),
      let next = Self.lastNumber(otherMark)
    else { return false }
    return 1...2 ~= (next - number) * step
      && (otherMark.number ?? "").count { $0 == "." } == (mark.number ?? "").count { $0 == "." }
  }

  private static func lastNumber(_ mark: ListMark) -> Int? {
    mark.number?.split(separator: ".").last.flatMap { Int($0) }
  }

  private func isFollowedByText(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    return next.kind == .paragraph || next.isItem
  }

  /// A line with a finite verb says something; a heading names it.
  ///
  /// Questions are headings all the same.
  private func isStatement(_ tokens: [Token]) -> Bool {
    if tokens.last?.text == "?" { return tokens.count > 14 }
    let words = tokens.filter(\.isWord)
    guard words.count >= 4, !TextShape.isAllCapitals(tokens, in: bytes) else { return false }
    if words.count <= 10, Self.questionWords.contains(words[0].text) { return false }
    let cues = wording.cues(in: words)
    return wording.cues(in: words.dropFirst()).holds(.verbs)
      || (cues.begins(with: .imperatives) && !isCapitalised(words, share: 1))
      || cues.holds(.resources) || cues.begins(with: .recommendations)
      || (words.count >= 6 && words.dropFirst().contains(where: isPastTense))
  }

  private static func isRecommending(_ word: Token) -> Bool {
    ["recommendations", "recommends", "recommend", "recommended"].contains(word.text)
  }

  private static let questionWords: WordSet = ["what", "why", "how", "where", "who", "reasons"]

  private func isCapitalised(_ words: [Token], share: Double) -> Bool {
    let long = words.filter { $0.text.utf8.count > 3 }
    return Double(long.count(where: \.isCapitalised)) >= share * Double(long.count)
  }

  /// Neither a finite verb nor a day: "Risk factors for …" heads a text, "Learning shared on 3rd
  /// May 2022" tells something.
  private func namesOnly(_ tokens: [Token]) -> Bool {
    let asks = tokens.first.map { Self.questionWords.contains($0.text) } ?? false
    return (asks || !wording.cues(in: tokens).holds(.verbs))
      && !PrintedDate.all(in: tokens).contains { $0.iso.utf8.count == 10 }
  }

  /// "Of the 12 children:", "In these reviews:": the beginning of what the list below says.
  private func leadsOn(_ tokens: [Token]) -> Bool {
    (tokens.first.map { Self.leads.contains($0.text) } ?? false)
      || tokens.contains { ["recommends", "recommend", "recommended"].contains($0.text) }
  }

  private static let leads: WordSet = [
    "of", "in", "among", "amongst", "these", "they", "it", "this",
  ]

  /// A line of a few words without a stop, between sentences that end in one: "Keep an open mind".
  private func standsAlone(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph, block.gap == 1, block.passage.fragments.count == 1, index > 0,
      index + 1 < blocks.count, !block.isQuoted,
      TextShape(block.passage, in: bytes).words <= 12
    else { return false }
    let (above, below) = (blocks[index - 1], blocks[index + 1])
    let text = TextShape(below.passage, in: bytes)
    guard below.kind == .paragraph, below.gap == 1, !below.isQuoted, text.words >= 8,
      text.endsSentence, !TextShape(block.passage, in: bytes).isClosed
    else { return false }
    if case .heading = above.kind { return true }
    if texts[index - 1]?.isStrong == true { return true }
    return TextShape(above.passage, in: bytes).endsSentence
  }

  /// A short line right above a list heads it, unless the text is of slides, where callouts stand
  /// anywhere.
  private func isOverList(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].isItem, blocks[index + 1].gap == 0 else {
      return false
    }
    guard index == 0 || blocks[index].gap > 0 || !blocks[index - 1].isItem else { return false }
    return tokens.count(where: \.isWord) <= 9 && blocks[index].passage.fragments.count == 1
  }

  private func isPastTense(_ word: Token) -> Bool {
    !word.isCapitalised && word.text.utf8.count > 5 && word.text.hasSuffix("ed")
  }
}

// MARK: - Neighbours

extension HeadingFinder {
  /// A bare number above a heading is the number of its panel; any other is a page number.
  private mutating func findPanelNumbers() {
    for index in blocks.indices where blocks[index].kind == .number {
      uses[index] = .clutter
    }
  }

  /// A row of a table with text in its first cell alone is a section of the table where it is short
  /// and title-like.
  private mutating func findTableSections() {
    for index in blocks.indices where blocks[index].kind == .row {
      let cells = blocks[index].cells
      guard cells.count > 1, let first = cells.first, !first.isEmpty,
        cells.dropFirst().allSatisfy(\.isEmpty)
      else { continue }
      let shape = TextShape(first, in: bytes)
      guard shape.words <= 12, shape.startsUpper, !shape.isClosed, isInTextTable(index) else {
        continue
      }
      let tokens = Token.tokens(of: first, in: bytes)
      let cues = wording.cues(in: tokens)
      guard blocks[index].isStacked || !cues.holds(.verbs) && !cues.begins(with: .imperatives)
      else { continue }
      texts[index] = HeadingText(tokens, of: first, vocabulary: vocabulary)
      uses[index] = .heading(0)
      blocks[index].passage = first
    }
  }

  /// Whether the rows after it hold sentences, as opposed to short entries.
  private func isInTextTable(_ index: Int) -> Bool {
    let next = blocks[(index + 1)...].prefix { $0.kind == .row }.prefix(3)
    return next.contains { row in row.cells.contains { TextShape($0, in: bytes).words >= 6 } }
  }

  /// Decides on candidates, one run of neighbours at a time.
  private mutating func decideRuns() {
    var index = 0
    while index < blocks.count {
      guard isCandidate[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < blocks.count, isCandidate[end], blocks[end].gap < Outline.slideGap { end += 1 }
      decide(index..<end)
      index = end
    }
  }

  private mutating func decide(_ run: Range<Int>) {
    if run.count(where: { isNavigation($0) }) * 4 >= run.count, run.count >= 3 {
      for index in run {
        uses[index] = texts[index]?.isStrong != true || isNavigation(index) ? .clutter : .heading(0)
      }
      return
    }
    for index in run where isNavigation(index) { uses[index] = .clutter }
    let rest = markCovers(in: run).filter { uses[$0] != .clutter }
    var stretch: [Int] = []
    for index in rest {
      if isQuestionAsked(index) {
        settle(stretch, before: index)
        stretch = []
      } else if texts[index]?.isStrong == true || blocks[index].isBold || isQuestionHeading(index) {
        settle(stretch, before: index)
        stretch = []
        uses[index] = .heading(0)
      } else if isSubtitle[index] {
        settle(stretch, before: index)
        stretch = []
      } else {
        stretch.append(index)
      }
    }
    settle(stretch, before: run.upperBound)
  }

  /// A question under a heading for questions is one of them.
  private func isQuestionAsked(_ index: Int) -> Bool {
    guard let end = blocks[index].passage.fragments.last?.range.last,
      bytes[end] == UInt8(ascii: "?"), !blocks[index].isBold
    else { return false }
    if texts[index]?.isStrong == true, texts[index]?.role != .questions, blocks[index].gap > 0,
      index + 1 < blocks.count, blocks[index + 1].isItem
    {
      return false
    }
    return lastRole(before: index) == .questions && texts[index]?.role != .apparatus
  }

  /// "Who should be told?": a whole question heads what answers it.
  private func isQuestionHeading(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard tokens.last?.text == "?", let first = tokens.first,
      Self.questionWords.contains(first.text)
    else {
      return false
    }
    return tokens.count > 4 && tokens.dropLast().allSatisfy(\.isWord)
  }

  /// One or two plain short lines in front of text are headings; three and more are labels of a
  /// diagram.
  private mutating func settle(_ stretch: [Int], before next: Int) {
    let stretch = stretch.filter { !isLeadIn($0, in: stretch) }
    guard let first = stretch.first else { return }
    if isListOfTitles(stretch) {
      for index in stretch { uses[index] = .label }
      return
    }
    let titles = stretch.filter { TextShape(blocks[$0].passage, in: bytes).words <= 14 }
    if stretch.count >= 3 || isOneOfMany(first) {
      let opensSlide = blocks[first].gap >= Outline.slideGap && stretch.count > 3
      for index in stretch { uses[index] = .label }
      if opensSlide { uses[first] = .heading(0) }
    } else {
      for index in titles { uses[index] = .heading(0) }
    }
  }

  /// Short lines directly under a heading for resources name them.
  private func isListOfTitles(_ stretch: [Int]) -> Bool {
    guard let first = stretch.first, lastRole(before: first) == .resources else { return false }
    if blocks[first].gap == 0 { return true }
    guard first > 0, case .heading = uses[first - 1] else { return false }
    return stretch.dropFirst().allSatisfy { blocks[$0].gap == 0 } || stretch.count > 2
  }

  /// "Children in these reviews:" right under a heading only leads to its list.
  private func isLeadIn(_ index: Int, in stretch: [Int]) -> Bool {
    guard index > 0, index + 1 < blocks.count, blocks[index + 1].isItem, let text = texts[index],
      text.role == nil
    else { return false }
    var followsHeading = stretch.contains(index - 1)
    if case .heading = uses[index - 1] { followsHeading = true }
    return followsHeading && TextShape(blocks[index].passage, in: bytes).last == UInt8(ascii: ":")
  }

  /// What the nearest heading in front says.
  private func lastRole(before index: Int) -> Role? {
    for place in (0..<index).reversed().prefix(40) {
      if case .heading = uses[place] { return texts[place]?.role }
    }
    return nil
  }

  /// Whether wide gaps part it from short lines of the same sort on both sides, as labels on a
  /// slide are.
  private func isOneOfMany(_ index: Int) -> Bool {
    guard blocks[index].gap >= Outline.slideGap else { return false }
    func isLone(_ place: Int) -> Bool {
      blocks.indices.contains(place) && isCandidate[place] && texts[place]?.isStrong != true
        && blocks[place].gap >= Outline.slideGap
        && TextShape(blocks[place].passage, in: bytes).words <= 8
    }
    let before = [index - 1, index - 2].filter(isLone).count
    let after = [index + 1, index + 2].filter(isLone).count
    return before + after >= 2 && (isLone(index - 1) || isLone(index + 1))
  }

  private func isNavigation(_ index: Int) -> Bool {
    guard isNavigation(Token.tokens(of: blocks[index].passage, in: bytes)) else { return false }
    return texts[index]?.isStrong != true || texts[index]?.role == .apparatus
  }

  /// Words of a menu, or a trail such as "Home > Children > Training".
  private func isNavigation(_ tokens: [Token]) -> Bool {
    let words = tokens.filter(\.isWord)
    if tokens.drop(while: { !$0.isWord }).reversed().drop(while: { !$0.isWord }).contains(where: {
      $0.text == ">"
    }), words.count > 3 {
      return true
    }
    guard let place = wording.cues(in: words).place(of: .navigation) else { return false }
    // "Home" and "News" are entries of a menu; "Home visits" is not, "Report a concern" is.
    let single = words.count { wording.cues(in: CollectionOfOne($0)).holds(.navigation) }
    if single > 0 { return single * 3 >= words.count * 2 }
    return place == 0 || words.count <= 6
  }
}

// MARK: - Covers

extension HeadingFinder {
  /// Marks title pages of publications, which end in a bare date, and returns the other lines of
  /// the run.
  private mutating func markCovers(in run: Range<Int>) -> [Int] {
    var rest: [Int] = []
    var segment: [Int] = []
    for index in run {
      if texts[index]?.role == .review || texts[index]?.role == .theme {
        rest += segment
        segment = []
        rest.append(index)
        continue
      }
      segment.append(index)
      if isDateLine(index) {
        if segment.count >= 2 {
          for line in segment { uses[line] = .cover(isLast: line == index) }
        } else {
          uses[index] = .text
        }
        segment = []
      }
    }
    return rest + segment
  }

  private func isDateLine(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    let dates = PrintedDate.all(in: tokens)
    guard let date = dates.first, date.place.count >= 2 else { return false }
    return (tokens.count <= 5 && date.place.count * 2 >= tokens.count)
      || (dates.count > 1 && tokens.count < 20)
  }
}
