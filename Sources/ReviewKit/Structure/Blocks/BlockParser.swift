/// Lays lines out as blocks: what stands on several lines but is one statement becomes one block.
struct BlockParser {
  private let reader: LineReader
  let flow: LineFlow
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  private(set) var blocks: [Block] = []
  /// Lines that only rule off or underline.
  private(set) var rules: [Int] = []
  /// Plain lines that follow each other directly and are not laid out yet.
  private(set) var pending: [Line] = []
  /// Blank lines since the last block, and in front of the pending lines.
  private(set) var gap = 0
  private var pendingGap = 0

  init(_ reader: LineReader, vocabulary: HeadingVocabulary) {
    self.reader = reader
    self.vocabulary = vocabulary
    bytes = reader.bytes
    flow = LineFlow(reader.lines.filter { $0.number > reader.frontMatterLines }, in: bytes)
  }

  /// Lays out all lines that are no furniture.
  mutating func parse() {
    var index = 0
    for table in CellTables(reader).tables() {
      add(reader.lines[index..<table.lines.lowerBound])
      flush()
      blocks += table.rows
      rules += table.repeated
      gap = 0
      index = table.lines.upperBound
    }
    add(reader.lines[index...])
    flush()
  }

  private mutating func add(_ lines: ArraySlice<Line>) {
    for index in lines.indices {
      let line = lines[index]
      guard line.isBlank || !reader.furniture.contains(line.number) else { continue }
      if case .text = line.shape, explains(lines[index...]) {
        blocks[blocks.count - 1].passage.fragments.append(line.fragment)
        continue
      }
      add(line)
    }
  }
}

// MARK: - Lines

extension BlockParser {
  private mutating func add(_ line: Line) {
    switch line.shape {
    case .text where line.isAnnounced:
      flush()
      append(line)
    case .text where opensField(line):
      flush()
      pendingGap = gap
      pending = [line]
    case .text where continues(line):
      blocks[blocks.count - 1].passage.fragments.append(line.fragment)
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

  /// "Lead agency: …", "Timescale: …": a field below a recommendation or an action.
  private func opensField(_ line: Line) -> Bool {
    guard gap == 0, let colon = bytes[line.text].prefix(40).firstIndex(of: UInt8(ascii: ":")),
      bytes[line.text.lowerBound].isUpper,
      ColumnHeads.standard.mayOpen(reader.firstWord(of: line.text))
    else { return false }
    let label = Passage([Passage.Fragment(line: line.number, range: line.text.lowerBound..<colon)])
    return ColumnHeads.standard.head(Token.tokens(of: label, in: bytes)) != nil
  }

  /// Adds a line that its own marks make a block.
  private mutating func append(_ line: Line) {
    var block = Block(kind: .paragraph, passage: Passage([line.fragment]), gap: gap)
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
      block.isStacked = line.opensRow != nil
      if line.opensRow == false, continueRow(block.cells) { return }
      block.passage = Passage(block.cells.flatMap(\.fragments))
    default: break
    }
    blocks.append(block)
  }

  /// Adds the next words of the cells of the row above.
  private mutating func continueRow(_ cells: [Passage]) -> Bool {
    guard let last = blocks.last, last.isStacked, last.cells.count == cells.count else {
      return false
    }
    for (column, cell) in cells.enumerated() {
      blocks[blocks.count - 1].cells[column].fragments += cell.fragments
      blocks[blocks.count - 1].passage.fragments += cell.fragments
    }
    return true
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
}

// MARK: - Paragraphs

extension BlockParser {
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
    if lines.count > 2, pendingGap > 0, let first = lines.first, isTitle(first, over: lines) {
      appendParagraph([first], gap: pendingGap)
      lines = lines.dropFirst()
      pendingGap = 0
    }
    if lines.count > 1, let first = lines.first, isBracketed(first),
      lines.dropFirst().first.map({
        TextShape($0.text, in: bytes).startsUpper
      }) == true
    {
      appendParagraph([first], gap: pendingGap)
      lines = lines.dropFirst()
      pendingGap = 0
    }
    let title =
      lines.count > 1 ? lines.last.flatMap { closes($0, lines.dropLast()) ? $0 : nil } : nil
    if title != nil { lines = lines.dropLast() }
    let longest = lines.lazy.map { $0.text.count }.max() ?? 0
    var group: ArraySlice<Line> = []
    for line in lines {
      if let last = group.last,
        flow.opensStatement(line, below: last, in: group)
          || flow.opensParagraph(line, below: last, longest: longest)
      {
        appendLines(group)
        group = []
      }
      group.append(line)
    }
    appendLines(group)
    if let title { appendParagraph([title], gap: 0) }
  }

  /// "(To include here: the legal context)": a line that opens and closes a bracket.
  private func isBracketed(_ line: Line) -> Bool {
    let text = bytes[line.text]
    return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
      && text.count(where: { $0 == UInt8(ascii: "(") }) == 1
  }

  /// Whether the last of some lines is a heading, which text glued to it does not go on with.
  private func closes(_ line: Line, _ others: ArraySlice<Line>) -> Bool {
    guard let above = others.last, !Dangling.ends(above.text, in: bytes), isHeading(line) else {
      return false
    }
    return TextShape(above.text, in: bytes).endsSentence
      || (TextShape(line.text, in: bytes).isAllCapitals
        && !others.contains { TextShape($0.text, in: bytes).isAllCapitals })
  }

  private mutating func appendLines(_ lines: ArraySlice<Line>) {
    if flow.runOn(lines) {
      appendParagraph(Array(lines), gap: pendingGap)
    } else {
      for line in lines {
        appendParagraph([line], gap: pendingGap)
        pendingGap = 0
      }
    }
    pendingGap = 0
  }

  /// Adds a paragraph, or joins it to the block before where that breaks off in mid-sentence.
  private mutating func appendParagraph(_ lines: [Line], gap: Int) {
    let passage = Passage(lines.map(\.fragment))
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
}
