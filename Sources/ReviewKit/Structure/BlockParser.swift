/// Lays lines out as blocks: what stands on several lines but is one statement becomes one block.
struct BlockParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: HeadingVocabulary
  private(set) var blocks: [Block] = []
  /// Lines that only rule off or underline.
  private(set) var rules: [Int] = []
  /// Plain lines that follow each other directly and are not laid out yet.
  private var pending: [Line] = []
  /// The length of the longest line, and whether the text is wrapped to it.
  private var width = 0
  private var isWrapped = false
  /// How long lines are that break off in mid-sentence; 0 where few lines of paragraphs do.
  ///
  /// Elsewhere a sentence that ends with such a line ends no paragraph.
  private var fullLine = 0
  /// Blank lines since the last block, and in front of the pending lines.
  private var gap = 0
  private var pendingGap = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: HeadingVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// The blocks of all lines that are no furniture, in order.
  mutating func parse(_ reader: LineReader) {
    let text = reader.lines.filter { $0.number > reader.frontMatterLines }
    width = text.lazy.map { $0.text.count }.max() ?? 0
    isWrapped = width <= 120
    fullLine = fullLine(of: text)
    var index = 0
    for table in CellTables(reader).tables() {
      add(reader.lines[index..<table.lines.lowerBound], reader.furniture)
      flush()
      blocks += table.rows
      rules += table.repeated
      gap = 0
      index = table.lines.upperBound
    }
    add(reader.lines[index...], reader.furniture)
    flush()
  }

  private mutating func add(_ lines: ArraySlice<Line>, _ furniture: Set<Int>) {
    for line in lines where line.isBlank || !furniture.contains(line.number) { add(line) }
  }
}

extension BlockParser {
  /// The mean length of lines that break off in front of a word in lower case; 0 where they are
  /// fewer than half of those with a line directly below.
  private func fullLine(of lines: [Line]) -> Int {
    var (pairs, open, length) = (0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard case .text = line.shape, case .text = next.shape, line.text.count > 30 else { continue }
      pairs += 1
      guard let first = next.text.first, bytes[first].isLower else { continue }
      open += 1
      length += line.text.count
    }
    return open >= 8 && open * 2 >= pairs ? length / open : 0
  }

  private mutating func add(_ line: Line) {
    switch line.shape {
    case .text where line.isAnnounced:
      flush()
      append(line)
    case .text where continues(line):
      blocks[blocks.count - 1].passage.fragments.append(fragment(line))
    case .text:
      if pending.isEmpty { pendingGap = gap }
      if let last = pending.last,
        gap > 0 || last.isQuoted != line.isQuoted || last.isBold || line.isBold
      {
        flush()
        pendingGap = gap
      }
      pending.append(line)
    case .blank:
      flush()
      gap += 1
      return
    case .rule:
      addRule(line)
    default:
      flush()
      append(line)
    }
    gap = 0
  }

  /// Adds a line that its own marks make a block.
  private mutating func append(_ line: Line) {
    var block = Block(kind: .paragraph, passage: Passage([fragment(line)]), gap: gap)
    block.indent = line.indent
    block.isQuoted = line.isQuoted
    block.isBold = line.isBold
    block.isAnnounced = line.isAnnounced
    switch line.shape {
    case .heading(let level): block.kind = .heading(level: level)
    case .item(let mark): block.kind = .item(mark)
    case .number: block.kind = .number
    case .row(let cells):
      block.kind = .row
      block.cells = cells.map { cell in
        Passage(cell.isEmpty ? [] : [Passage.Fragment(line: line.number, range: cell)])
      }
      guard !isRuleRow(block) else { return rules.append(line.number) }
      block.passage = Passage(block.cells.flatMap(\.fragments))
    default: break
    }
    blocks.append(block)
  }

  /// The row of dashes under the head of a pipe table.
  private func isRuleRow(_ block: Block) -> Bool {
    let filled = block.cells.flatMap(\.fragments)
    return filled.allSatisfy { fragment in
      bytes[fragment.range].allSatisfy { [":", "-", " "].contains(Unicode.Scalar($0)) }
    }
  }

  /// A rule directly under one plain line makes it a heading; any other is furniture.
  private mutating func addRule(_ line: Line) {
    rules.append(line.number)
    guard gap == 0, pending.count == 1, let mark = bytes[line.text].first, !pending[0].isBold,
      !Line.isBoxEdge(line.text, in: bytes) || mark == UInt8(ascii: "=")
        || mark == UInt8(ascii: "-")
    else { return flush() }
    pending[0].shape = .heading(mark == UInt8(ascii: "=") ? 1 : 2)
    let title = pending.removeFirst()
    gap = pendingGap
    append(title)
  }

  private func fragment(_ line: Line) -> Passage.Fragment {
    Passage.Fragment(line: line.number, range: line.text)
  }
}

extension BlockParser {
  /// Whether a plain line goes on with the item directly above it.
  private func continues(_ line: Line) -> Bool {
    guard gap == 0, pending.isEmpty, let last = blocks.last, last.isItem, !line.isBold else {
      return false
    }
    guard last.isQuoted == line.isQuoted, let above = last.passage.fragments.last?.range else {
      return false
    }
    let shape = TextShape(line.text, in: bytes)
    if shape.startsLower { return true }
    if isHeading(line) || last.isAnnounced || asks(line, below: above) { return false }
    // A line that is not set in, behind a sentence that ends short of the margin, begins something
    // new.
    if above.count * 2 < line.text.count, line.indent <= last.indent { return false }
    let isShort = !isWrapped || above.count * 4 < width * 3
    return !(isShort && line.indent <= last.indent && TextShape(above, in: bytes).endsSentence)
  }

  /// "So what?" below an item that is at an end: a short question is a line of its own.
  private func asks(_ line: Line, below above: Range<Int>) -> Bool {
    guard bytes[line.text].last == UInt8(ascii: "?"), !Dangling.ends(above, in: bytes) else {
      return false
    }
    return TextShape(line.text, in: bytes).words <= 4
  }

  /// Whether the words of a plain line are those of a heading.
  private func isHeading(_ line: Line) -> Bool {
    guard line.text.count < 90 else { return false }
    let shape = TextShape(line.text, in: bytes)
    guard shape.words <= 14, !shape.startsLower, shape.last != UInt8(ascii: "."),
      shape.last != UInt8(ascii: ",")
    else { return false }
    let tokens = Token.tokens(of: Passage([fragment(line)]), in: bytes)
    if ThemeHeading.label(in: tokens) != nil { return true }
    guard shape.words <= 9 else { return false }
    return vocabulary.match(tokens)?.isStrong == true || (shape.isAllCapitals && shape.words > 1)
  }

  /// Lays out the pending lines as one paragraph, or each on its own where they do not run on.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    var lines = pending[...]
    pending = []
    if lines.count > 1, let first = lines.first, isHeading(first) {
      appendParagraph([first], gap: pendingGap)
      lines = lines.dropFirst()
      pendingGap = 0
    }
    var group: ArraySlice<Line> = []
    for line in lines {
      if let last = group.last, opensStatement(line, below: last, in: group) {
        appendLines(group)
        group = []
      }
      group.append(line)
    }
    appendLines(group)
  }

  private mutating func appendLines(_ lines: ArraySlice<Line>) {
    if runOn(lines) {
      appendParagraph(Array(lines), gap: pendingGap)
    } else {
      for line in lines {
        appendParagraph([line], gap: pendingGap)
        pendingGap = 0
      }
    }
    pendingGap = 0
  }

  /// Whether a line begins a statement of its own: "Fathers: …" behind a full stop, or one more
  /// order below orders that leave their line unfilled.
  private func opensStatement(_ line: Line, below above: Line, in group: ArraySlice<Line>) -> Bool {
    guard let opening = line.text.first, bytes[opening].isUpper else { return false }
    if TextShape(above.text, in: bytes).endsSentence { return opensLabel(line) }
    guard let first = group.first, !Dangling.ends(above.text, in: bytes), isOrder(line),
      isOrder(first)
    else { return false }
    let word = bytes[line.text].prefix { !$0.isBlank }.count
    return above.text.count + 1 + word <= width
  }

  /// "Pre-birth planning: the plan …".
  private func opensLabel(_ line: Line) -> Bool {
    guard bytes[line.text.prefix(48)].contains(UInt8(ascii: ":")) else { return false }
    let head = Passage([Passage.Fragment(line: line.number, range: line.text.prefix(48))])
    let tokens = Token.tokens(of: head, in: bytes)
    return tokens.prefix(6).firstIndex { $0.text == ":" }.map { $0 > 0 && $0 + 1 < tokens.count }
      ?? false
  }

  private func isOrder(_ line: Line) -> Bool {
    let head = Passage([Passage.Fragment(line: line.number, range: line.text.prefix(32))])
    return Wording.standard.cues(in: Token.tokens(of: head, in: bytes)).begins(with: .imperatives)
  }

  /// Whether lines that follow each other directly are one wrapped paragraph.
  private func runOn(_ lines: ArraySlice<Line>) -> Bool {
    guard lines.count > 1 else { return true }
    guard let first = lines.first, let last = lines.last else { return true }
    if lines.allSatisfy({ bytes[$0.text.lowerBound].isDigit }) {
      return lines.dropLast().contains { Dangling.ends($0.text, in: bytes) }
    }
    let opening = Token.tokens(of: Passage([fragment(first)]), in: bytes).first?.text
    if first.isQuoted || (opening == "\"" && lines.count <= 6) { return true }
    for (line, next) in zip(lines, lines.dropFirst())
    where (TextShape(next.text, in: bytes).startsLower && !isAddress(next))
      || Dangling.ends(line.text, in: bytes)
    {
      return true
    }
    if fullLine > 0, lines.dropLast().allSatisfy({ $0.text.count * 10 >= fullLine * 9 }),
      TextShape(last.text, in: bytes).endsSentence
    {
      return true
    }
    let shape = TextShape(first.text, in: bytes)
    // In a text with far longer lines a short one was not broken for want of room.
    guard isWrapped || first.text.count * 4 >= width else { return false }
    return !shape.endsSentence && first.text.count > 45
      && TextShape(last.text, in: bytes).endsSentence
  }

  /// A mail or web address alone on its line.
  private func isAddress(_ line: Line) -> Bool {
    let text = bytes[line.text]
    return !text.contains(UInt8(ascii: " "))
      && (text.contains(UInt8(ascii: "@")) || text.starts(with: "www.".utf8)
        || text.starts(with: "http".utf8))
  }

  /// Adds a paragraph, or joins it to the block before where that breaks off in mid-sentence.
  private mutating func appendParagraph(_ lines: [Line], gap: Int) {
    let passage = Passage(lines.map(fragment))
    if let last = blocks.last,
      breaksOff(last, before: passage, gap: gap, isQuoted: lines[0].isQuoted)
    {
      blocks[blocks.count - 1].passage.fragments += passage.fragments
      return
    }
    var block = Block(kind: .paragraph, passage: passage, gap: gap)
    block.indent = lines[0].indent
    block.isQuoted = lines[0].isQuoted
    block.isBold = lines[0].isBold && lines.count == 1
    blocks.append(block)
  }

  /// Whether a block stops in mid-sentence and `next` goes on with it.
  private func breaksOff(_ block: Block, before next: Passage, gap: Int, isQuoted: Bool) -> Bool {
    guard block.kind == .paragraph || block.isItem, !block.isBold, !block.isAnnounced,
      block.isQuoted == isQuoted
    else { return false }
    guard let end = block.passage.fragments.last?.range else { return false }
    let shape = TextShape(end, in: bytes)
    guard !shape.isClosed else { return false }
    if TextShape(next, in: bytes).startsLower {
      return block.passage.fragments.count > 1 || !isHeadingBlock(block)
    }
    // A column of a few words, as a callout makes: "The Children's" / "Partnership held a".
    return gap <= 1 && shape.words <= 4 && Dangling.ends(end, in: bytes) && !block.isItem
      && !isHeadingBlock(block)
  }

  private func isHeadingBlock(_ block: Block) -> Bool {
    block.kind == .paragraph
      && vocabulary.match(Token.tokens(of: block.passage, in: bytes))?.isStrong == true
  }
}

/// Words and marks that cannot end a statement, so that more must follow.
enum Dangling {
  static func ends(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = range.last else { return false }
    if [",", "-"].contains(Unicode.Scalar(TextShape(range.suffix(3), in: bytes).end)) {
      return true
    }
    var start = range.upperBound
    while start > range.lowerBound, !bytes[start - 1].isBlank { start -= 1 }
    let word = Word(folding: start..<range.upperBound, in: bytes)
    return words.contains(word) || (word.hasSuffix("'s") && bytes[last].isLower)
  }

  private static let words: WordSet = [
    "the", "a", "an", "of", "and", "or", "to", "with", "in", "for", "by", "at", "from", "on",
    "their", "his",
    "her", "its", "our", "that", "which", "who", "was", "were", "is", "are", "be", "not", "&",
  ]
}
