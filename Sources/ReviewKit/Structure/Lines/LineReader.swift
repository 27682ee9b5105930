/// Cuts a source into lines in the order they are read and tells page furniture apart that a line's
/// own place and repetition give away.
struct LineReader {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  /// The lines in reading order; where columns stand side by side, a printed line is two of them.
  var lines: [Line]
  /// What pages carry beside the text, by line number.
  var furniture: Set<Int> = []
  private(set) var frontMatter = FrontMatter()
  private(set) var frontMatterLines = 0

  init(
    _ source: SourceText,
    bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary = .standard
  ) {
    self.source = source
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.lines = (0..<source.lineCount).map { index in
      Line(number: index + 1, range: source.range(ofLine: index + 1), in: bytes)
    }
    addKnownFurniture(source)
    // A mark of quotation with nothing behind it parts two paragraphs of one.
    furniture.formUnion(lines.lazy.filter { $0.isBlank && $0.isQuoted }.map(\.number))
    readFrontMatter()
    findBarRows()
    readOddMarks()
    demoteLoneRows()
    findPageMarks()
    findScreenLines()
    findLetterLines()
    findKeys()
    // Notes stand between a page and its running header.
    findFootnotes()
    if !source.knowsFurniture, !frontMatter.marksFurniture { findRunningHeaders() }
    findContents()
    findFootnotes()
    findFigureRows()
    findSpacedRows()
    lines = ColumnReader(source, bytes: bytes, furniture: furniture).inReadingOrder(lines)
  }
}

extension LineReader {
  private mutating func addKnownFurniture(_ source: SourceText) {
    for range in source.furniture where range.first <= lines.count {
      furniture.formUnion(range.first...min(range.last, lines.count))
    }
  }

  private mutating func readFrontMatter() {
    let (matter, count) = FrontMatter.read(lines, in: bytes)
    frontMatter = matter
    frontMatterLines = count
    furniture.formUnion(lines.prefix(count).map(\.number))
  }

  /// A tab makes a row only among other rows; elsewhere it is an indent or a wide blank.
  private mutating func demoteLoneRows() {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    for (place, index) in filled.enumerated() {
      guard case .row(let cells) = lines[index].shape, cells.count(where: { !$0.isEmpty }) < 2
      else { continue }
      let neighbours = [place - 1, place + 1].filter(filled.indices.contains).map { filled[$0] }
      if !neighbours.contains(where: { lines[$0].isRow && abs($0 - index) < 6 }) {
        lines[index].shape = .text
        unbox(index, cells)
      }
    }
  }

  /// "Finding | Action | Lead": rows of a table whose cells are parted by bars, without bars around
  /// them, where lines with as many bars stand next to each other.
  private mutating func findBarRows() {
    var run: [Int] = []
    var width = 0
    for index in lines.indices {
      let bars = barCount(index)
      if bars >= 2, bars == width || run.isEmpty {
        run.append(index)
        width = bars
        continue
      }
      makeRows(run)
      run = bars >= 2 ? [index] : []
      width = bars
    }
    makeRows(run)
  }

  private mutating func makeRows(_ run: [Int]) {
    // A table with bars around it is one already; two lines may be a header on two pages.
    guard run.count > 2, let first = run.first,
      bytes[lines[first].text.lowerBound] != UInt8(ascii: "|")
    else { return }
    for index in run {
      let range = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
      let cells = Line.cells(partedByBars: range, in: bytes)
      lines[index].text = range
      lines[index].isBold = false
      lines[index].shape = .row(cells)
    }
  }

  private func barCount(_ index: Int) -> Int {
    guard !lines[index].isBlank, !furniture.contains(lines[index].number) else { return 0 }
    return bytes[source.range(ofLine: lines[index].number)].count { $0 == UInt8(ascii: "|") }
  }

  /// "| Background |" between the edges of a box is a line of text, and a title where it is short.
  private mutating func unbox(_ index: Int, _ cells: [Range<Int>]) {
    guard bytes[lines[index].text.lowerBound] == UInt8(ascii: "|"),
      let cell = cells.first(where: { !$0.isEmpty })
    else { return }
    lines[index].text = cell
    let edges = [index - 1, index + 1].filter(lines.indices.contains)
    lines[index].isBold =
      TextShape(cell, in: bytes).words <= 14
      && edges.contains { if case .rule = lines[$0].shape { true } else { false } }
  }

  /// Tables of figures whose columns are parted by blanks.
  private mutating func findFigureRows() {
    for (index, cells) in FigureRowFinder(lines, furniture: furniture, in: bytes).rows {
      lines[index].shape = .row(cells)
    }
  }

  /// Tables of statements whose columns are parted by blanks.
  private mutating func findSpacedRows() {
    let finder = SpacedTableFinder(lines, source: source, furniture: furniture, in: bytes)
    for (index, row) in finder.rows {
      lines[index].text = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
      lines[index].shape = .row(row.cells)
      lines[index].opensRow = row.opens
    }
  }

  /// The next filled line from `index` on in steps of 1 or -1, at most `reach` lines away.
  func filledLine(from index: Int, step: Int, reach: Int) -> Int? {
    var other = index + step
    while lines.indices.contains(other), abs(other - index) <= reach {
      if !lines[other].isBlank { return other }
      other += step
    }
    return nil
  }

  /// The tokens of a whole line, its marks included.
  func tokens(ofLine index: Int) -> [Token] {
    let range = source.range(ofLine: lines[index].number)
    return Token.tokens(
      of: Passage([Passage.Fragment(line: lines[index].number, range: range)]),
      in: bytes
    )
  }

  /// The first word of a text, folded.
  func firstWord(of range: Range<Int>) -> Word {
    let end = range.first { !bytes[$0].isPlain } ?? range.upperBound
    return Word(folding: range.lowerBound..<min(end, range.lowerBound + 24), in: bytes)
  }

  /// How many blanks stand in front of a token.
  func gap(before token: Token) -> Int {
    var index = token.range.lowerBound
    var columns = 0
    while index > 0, bytes[index - 1].isBlank, bytes[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      columns += bytes[index] == UInt8(ascii: "\t") ? 4 : 1
    }
    return columns
  }
}
