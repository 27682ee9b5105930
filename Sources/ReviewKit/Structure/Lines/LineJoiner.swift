/// Decides in a hard-wrapped text which line ends are only where the line was full.
///
/// A line end is the author's where the next line's first word would have fitted, and in front of
/// what begins something by its marks: an item, a heading, a row, a quotation, a page.
struct LineJoiner {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  let wording: Wording
  let lines: [PrintedLine]
  let wrap: WrapWidth
  /// Lines that must stay by themselves, by their number.
  let furniture: Set<Int>
  /// The first line of what is being joined.
  private(set) var start = 0
  /// How many lines the front matter takes, with the rules around it.
  private var frontMatter = 0
  /// Bars in the row of dashes of the table that is being read.
  private(set) var bars: Int?
  /// Whether paragraphs follow each other without blank lines, so that a full line that ends a
  /// sentence most often ends a paragraph.
  private var isDense = false

  init(
    _ lines: [PrintedLine],
    wrap: WrapWidth,
    furniture: Set<Int>,
    in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.wording = wording
    self.lines = lines
    self.wrap = wrap
    self.furniture = furniture
    frontMatter = FrontMatter.lineCount(of: lines, in: bytes)
    isDense = paragraphsAreDense
  }

  /// For each line whether the next goes on with it.
  mutating func joins() -> [Bool] {
    var joins = Array(repeating: false, count: lines.count)
    for index in lines.indices.dropLast() {
      if index == 0 || !joins[index - 1] { begin(index) }
      joins[index] = goesOn(index)
    }
    return joins
  }
}

extension LineJoiner {
  /// Whether the next line's first word did not fit on this one.
  func isFull(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard !line.isBlank, !next.isBlank else { return false }
    let slack = wrap.keepsBlanks ? line.continuations + next.continuations : 0
    return line.nextColumn + next.firstWord + slack > wrap.width && line.width <= wrap.width
  }

  private mutating func begin(_ index: Int) {
    start = index
    if lines[index].isBlank {
      bars = nil
    } else if isTableRule(lines[index].range) {
      bars = countBars(lines[index].range)
    }
  }

  private func goesOn(_ index: Int) -> Bool {
    guard isFull(index), !furniture.contains(index + 1), !furniture.contains(index + 2),
      !opensPage(index + 1)
    else { return false }
    if wrap.keepsBlanks { return goesOnBehindBlank(index) }
    let next = lines[index + 1]
    if index < frontMatter {
      return !FrontMatter.hasKey(bytes[next.range]) && index + 2 < frontMatter
    }
    if isRule(lines[index].range) || isRule(next.range) { return false }
    if first(start) == UInt8(ascii: "|") { return rowGoesOn(index) }
    switch first(index + 1) {
    case UInt8(ascii: "|"): return false
    case UInt8(ascii: "#"): return lines[index].isOpen(in: bytes) && !isHeadingMark(next.range)
    case UInt8(ascii: ">"):
      // Behind a full stop it may be the next of several points that are marked so.
      return first(start) == UInt8(ascii: ">")
        && !TextShape(lines[index].range, in: bytes).endsSentence
    default: break
    }
    if isWholeBold(start, index) { return next.goesOn(in: bytes) }
    if isMarked(next.range) { return dashGoesOn(index) }
    if next.goesOn(in: bytes) { return true }
    return isHeadingMark(lines[start].range) ? headingGoesOn(index) : sentenceGoesOn(index)
  }

  func first(_ index: Int) -> UInt8? {
    lines[index].range.first.map { bytes[$0] }
  }

  private func opensPage(_ index: Int) -> Bool {
    let from = lines[index - 1].range.upperBound
    return bytes[from..<lines[index].range.lowerBound].contains(LineTable.formFeed)
  }
}

// MARK: - Sentences

extension LineJoiner {
  /// Whether a full line and one that begins with a capital are of one paragraph.
  private func sentenceGoesOn(_ index: Int) -> Bool {
    let next = lines[index + 1]
    let isTail = index + 2 >= lines.count || !isFull(index + 1)
    if TextShape(lines[index].range, in: bytes).endsSentence {
      return !(isTail && isLabel(next.range)) && (!isDense || isMarked(lines[start].range))
    }
    guard isTail, isKnownHeading(next.range) else { return true }
    // By itself, the second line of a title often looks like a heading.
    let endsBlock = index + 2 >= lines.count || lines[index + 2].isBlank
    return Dangling.ends(lines[index].range, in: bytes)
      || (endsBlock && !isMarked(lines[start].range))
  }

  /// Whether a line behind a full stop is no sentence: short, without a stop of its own or a verb.
  private func isLabel(_ range: Range<Int>) -> Bool {
    let shape = TextShape(range, in: bytes)
    guard shape.words <= 9, !shape.endsSentence, shape.end == shape.last,
      shape.last.isUpper || shape.last.isLower || shape.last == UInt8(ascii: ":")
    else { return false }
    return !wording.cues(in: tokens(of: range)).holds(.verbs)
  }

  /// Whether a line under one that is marked as a heading belongs to it: it is no sentence, and a
  /// blank line follows it, or one more line of that sort.
  private func headingGoesOn(_ index: Int) -> Bool {
    var last = index + 1
    while last + 1 < lines.count, last < index + 3, isFull(last) { last += 1 }
    return (last + 1 >= lines.count || lines[last + 1].isBlank)
      && !TextShape(lines[last].range, in: bytes).endsSentence
  }

  private func isKnownHeading(_ range: Range<Int>) -> Bool {
    guard range.count < 90, let match = vocabulary.match(tokens(of: range)) else { return false }
    return match.isStrong && match.covered * 3 >= match.words * 2
  }

  private func tokens(of range: Range<Int>) -> [Token] {
    Token.tokens(of: Passage([Passage.Fragment(line: 1, range: range)]), in: bytes)
  }

  /// Whether the line ends of sentences that did not fill their line are so many that most full
  /// lines with a stop at their end are paragraphs by chance: a word in ten would not have fitted.
  private var paragraphsAreDense: Bool {
    var certain = 0
    var doubtful = 0
    for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
      let next = lines[index + 1]
      guard let opening = next.range.first, bytes[opening].isUpper,
        TextShape(lines[index].range, in: bytes).endsSentence
      else { continue }
      if isFull(index) { doubtful += 1 } else { certain += 1 }
    }
    return certain > 5 * doubtful
  }
}

// MARK: - Marks

extension LineJoiner {
  private func isMarked(_ range: Range<Int>) -> Bool {
    var scanner = ByteScanner(bytes, range)
    return scanner.readListMark() != nil
  }

  private func isHeadingMark(_ range: Range<Int>) -> Bool {
    var scanner = ByteScanner(bytes, range)
    var level = 0
    while scanner.read("#") { level += 1 }
    return 1...6 ~= level && scanner.skipBlanks() > 0
  }

  /// Whether what looks like the mark of an item is a dash in mid-sentence, or a number there.
  private func dashGoesOn(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard let mark = first(index + 1), let above = first(start) else { return false }
    if mark.isDigit { return Dangling.ends(line.range, in: bytes) }
    let isDash = mark == UInt8(ascii: "-") || Bullet.isDash(at: next.range.lowerBound, in: bytes)
    guard isDash, line.isOpen(in: bytes), above != mark else { return false }
    var scanner = ByteScanner(bytes, next.range)
    while let byte = scanner.peek(), !byte.isBlank { scanner.advance() }
    scanner.skipBlanks()
    return scanner.peek()?.isLower == true
  }

  /// Three or more of one mark and nothing else.
  func isRule(_ range: Range<Int>) -> Bool {
    if range.count > 3, Line.isBoxEdge(range, in: bytes) { return true }
    guard range.count >= 3, let mark = range.first.map({ bytes[$0] }),
      ["-", "=", "*", "_"].contains(Unicode.Scalar(mark))
    else { return false }
    return bytes[range].allSatisfy { $0 == mark || $0 == UInt8(ascii: " ") }
  }

  /// Whether the lines up to `index` are set in bold from end to end, as headings are.
  private func isWholeBold(_ start: Int, _ index: Int) -> Bool {
    let opening = lines[start].range
    let closing = lines[index].range
    return opening.count > 4 && closing.count > 2
      && bytes[opening.prefix(2)].allSatisfy { $0 == UInt8(ascii: "*") }
      && bytes[closing.suffix(2)].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
