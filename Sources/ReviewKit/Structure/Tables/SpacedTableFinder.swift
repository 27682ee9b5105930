/// Finds tables of statements whose columns are parted by blanks and whose cells go over several
/// lines, as the layout of a page kept as plain text gives them.
///
/// The heads of the columns say where each begins; a line belongs to the table as long as its words
/// leave the blanks in front of the columns free.
struct SpacedTableFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: SourceText
  private let lines: [Line]
  /// The lines that are rows, by their place.
  private(set) var rows: [Int: Row] = [:]

  /// A line of a table: whether it opens a row, or holds the next words of the cells above.
  struct Row {
    var cells: [Range<Int>]
    var opens: Bool
  }

  private struct Column {
    var head: ColumnHead
    /// Where it begins, counted in characters.
    var start: Int
  }

  init(
    _ lines: [Line],
    source: SourceText,
    furniture: Set<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.lines = lines
    self.source = source
    self.bytes = bytes
    var index = 0
    while index < lines.count {
      guard mayBeHead(index), !furniture.contains(lines[index].number),
        let columns = columns(at: index)
      else {
        index += 1
        continue
      }
      index = add(columns, from: index, furniture)
    }
  }
}

extension SpacedTableFinder {
  /// A line that a head may open and that holds wide blanks.
  private func mayBeHead(_ index: Int) -> Bool {
    guard case .text = lines[index].shape else { return false }
    let range = lines[index].text
    guard 16...240 ~= range.count, bytes[range.lowerBound].isUpper else { return false }
    let end = range.first { !bytes[$0].isPlain } ?? range.upperBound
    let word = Word(folding: range.lowerBound..<min(end, range.lowerBound + 24), in: bytes)
    return ColumnHeads.standard.mayOpen(word)
  }

  /// The columns of a line that holds three heads or more.
  private func columns(at index: Int) -> [Column]? {
    let cells = FigureRowFinder.cells(lines[index], in: bytes)
    guard 3...9 ~= cells.count else { return nil }
    let heads = cells.compactMap { cell in
      let tokens = tokens(cell)
      return ColumnHeads.standard.head(tokens) ?? ColumnHeads.standard.likelyHead(tokens)
    }
    guard heads.count == cells.count, heads.contains(where: { $0.role != nil }),
      heads.contains(where: { $0.role == nil })
    else { return nil }
    let start = source.range(ofLine: lines[index].number).lowerBound
    return zip(heads, cells).map { Column(head: $0, start: width(start..<$1.lowerBound)) }
  }

  private func tokens(_ cell: Range<Int>) -> [Token] {
    Token.tokens(of: Passage([Passage.Fragment(line: 1, range: cell)]), in: bytes)
  }

  /// Adds the head and the lines below it that keep its columns; returns the line behind them.
  private mutating func add(_ columns: [Column], from head: Int, _ furniture: Set<Int>) -> Int {
    var found: [(Int, Row)] = []
    var index = head
    var end = head
    var blanks = 0
    while index < lines.count, blanks < 3 {
      defer { index += 1 }
      if lines[index].isBlank || furniture.contains(lines[index].number) {
        blanks += 1
        continue
      }
      guard let cells = cells(of: index, columns.map(\.start)) else { break }
      // What stands below a blank line and fills the first column alone is the next text.
      if blanks > 0, cells.dropFirst().allSatisfy(\.isEmpty), columns.count > 1 { break }
      let opens = found.count < 2 || opensRow(cells, columns, isParted: blanks > 0)
      blanks = 0
      end = index
      found.append((index, Row(cells: cells, opens: opens)))
    }
    guard found.count > 2, found.count(where: { $0.1.opens }) > 2 else { return head + 1 }
    for (index, row) in found { rows[index] = row }
    return end + 1
  }

  /// Whether a row begins: with its number, else with its date or state, else where all its
  /// statements do.
  private func opensRow(_ cells: [Range<Int>], _ columns: [Column], isParted: Bool) -> Bool {
    func isFilled(_ place: Int) -> Bool { !cells[place].isEmpty }
    if let number = columns.firstIndex(where: { $0.head == .number }) { return isFilled(number) }
    let marks = columns.indices.filter { columns[$0].head == .date || columns[$0].head == .state }
    if !marks.isEmpty {
      return marks.contains { place in
        let tokens = tokens(cells[place])
        return isFilled(place)
          && (ColumnHeads.standard.isTime(tokens) || ColumnHeads.standard.isState(tokens))
      }
    }
    let statements = columns.indices.filter { columns[$0].head.role != nil }
    return isParted
      || statements.allSatisfy { isFilled($0) && TextShape(cells[$0], in: bytes).startsUpper }
  }

  /// The cells of a line; `nil` where its words run over the beginning of a column.
  private func cells(of index: Int, _ columns: [Int]) -> [Range<Int>]? {
    let line = source.range(ofLine: lines[index].number)
    guard !bytes[line].contains(UInt8(ascii: "\t")) else { return nil }
    var starts: [Int] = []
    var column = 0
    var wanted = columns[...]
    for place in line where bytes[place] & 0xC0 != 0x80 {
      if let next = wanted.first, column == next {
        guard place == line.lowerBound || bytes[place - 1].isBlank else { return nil }
        starts.append(place)
        wanted.removeFirst()
      }
      column += 1
    }
    if let first = starts.first, let margin = columns.first, margin > 0,
      bytes[line.lowerBound..<first].contains(where: { !$0.isBlank })
    {
      return nil
    }
    while starts.count < columns.count { starts.append(line.upperBound) }
    let ends = starts.dropFirst() + [line.upperBound]
    return zip(starts, ends).map { Blank.trimmed($0..<$1, in: bytes) }
  }

  /// How many characters a stretch of a line holds.
  private func width(_ range: Range<Int>) -> Int { range.count { bytes[$0] & 0xC0 != 0x80 } }
}
