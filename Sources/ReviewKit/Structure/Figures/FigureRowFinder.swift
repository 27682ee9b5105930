/// Finds tables of figures whose columns are parted by blanks: lines that follow each other, each
/// with a label and a figure a column.
struct FigureRowFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [Line]
  private let furniture: Set<Int>
  /// The cells of the lines that are rows, by the line's place.
  private(set) var rows: [Int: [Range<Int>]] = [:]

  init(_ lines: [Line], furniture: Set<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.furniture = furniture
    self.bytes = bytes
    var index = 0
    while index < lines.count {
      var run = run(from: index)
      if run.isEmpty, isUnderCaption(index) { run = chart(from: index) }
      if !run.isEmpty { add(run) }
      index = max(index + 1, (run.last?.line ?? index) + 1)
    }
  }
}

extension FigureRowFinder {
  private struct Row {
    var line: Int
    var cells: [Range<Int>]
  }

  /// The rows that follow each other from a line on, with at most one blank line or rule between.
  private func run(from start: Int) -> [Row] {
    var rows: [Row] = []
    var index = start
    var apart = 0
    while index < lines.count, apart < 2 {
      if let cells = figureCells(index) {
        rows.append(Row(line: index, cells: cells))
        apart = 0
      } else if isSpace(index), !rows.isEmpty {
        apart += 1
      } else {
        break
      }
      index += 1
    }
    return rows
  }

  /// The lines below the caption of a chart that end in one figure each: "Neglect 14".
  private func chart(from start: Int) -> [Row] {
    var rows: [Row] = []
    var index = start
    while index < lines.count, let cells = chartCells(index) {
      rows.append(Row(line: index, cells: cells))
      index += 1
    }
    return rows
  }

  private func chartCells(_ index: Int) -> [Range<Int>]? {
    guard case .text = lines[index].shape, !furniture.contains(lines[index].number) else {
      return nil
    }
    let line = lines[index].text
    guard line.count < 80, let last = bytes[line].last, last.isDigit || last == UInt8(ascii: "%"),
      let blank = bytes[line].lastIndex(where: \.isBlank)
    else { return nil }
    var label = Blank.trimmed(line.lowerBound..<blank, in: bytes)
    // "Neglect – 14"
    if label.count > 4, Bullet.isDash(at: label.upperBound - 3, in: bytes) {
      label = Blank.trimmed(label.lowerBound..<label.upperBound - 3, in: bytes)
    } else if bytes[label].last == UInt8(ascii: "-") || bytes[label].last == UInt8(ascii: ":") {
      label = Blank.trimmed(label.lowerBound..<label.upperBound - 1, in: bytes)
    }
    guard let first = bytes[label].first, first.isLetter,
      case .figure? = FigureCell(tokens(blank + 1..<line.upperBound))
    else { return nil }
    return [label, blank + 1..<line.upperBound]
  }

  /// Whether the line above says what a chart shows: "Figure 4: Where the children lived".
  private func isUnderCaption(_ index: Int) -> Bool {
    guard case .text = lines[index].shape, bytes[lines[index].text].last?.isLetter == false else {
      return false
    }
    var above = index - 1
    while above >= 0, isSpace(above), index - above < 3 { above -= 1 }
    guard above >= 0, !isSpace(above), lines[above].text.count < 160 else { return false }
    let tokens = tokens(lines[above].text)
    return tokens.count < 24
      && (FigureCaption(tokens, units: .standard) != nil
        || FigureWords.standard.holds(.attributes, among: tokens.prefix(8)))
  }

  private func isSpace(_ index: Int) -> Bool {
    switch lines[index].shape {
    case .blank, .rule: true
    default: false
    }
  }

  private mutating func add(_ run: [Row]) {
    guard run.count > 1 else { return }
    let width = run.lazy.map(\.cells.count).max() ?? 0
    let head = head(over: run[0].line, width: width)
    guard head != nil || !isContents(run) else { return }
    let full = run.first { $0.cells.count == width }?.cells ?? []
    for row in run { rows[row.line] = aligned(row, to: full) }
    if let head { rows[head.line] = head.cells }
  }

  /// Page numbers only grow.
  private func isContents(_ run: [Row]) -> Bool {
    var last = 0
    for row in run {
      guard row.cells.count == 2, let token = tokens(row.cells[1]).first,
        tokens(row.cells[1]).count == 1, let number = token.integer, number >= last
      else { return false }
      last = number
    }
    return true
  }

  /// The line above that names the columns.
  private func head(over first: Int, width: Int) -> Row? {
    var index = first - 1
    while index >= 0, isSpace(index), first - index < 3 { index -= 1 }
    guard index >= 0, rows[index] == nil else { return nil }
    switch lines[index].shape {
    case .text, .item: break
    default: return nil
    }
    var cells = Self.cells(lines[index], in: bytes)
    // The column of labels often has no name.
    let isSetIn = lines[index].indent > 8
    if cells.count == width - 1, cells.count > 1 || isSetIn {
      cells.insert(lines[index].text.lowerBound..<lines[index].text.lowerBound, at: 0)
    }
    guard cells.count == width, cells.allSatisfy({ tokens($0).count <= 8 }) else { return nil }
    return Row(line: index, cells: cells)
  }

  /// Puts the cells of a row with gaps under the columns they stand below.
  private func aligned(_ row: Row, to full: [Range<Int>]) -> [Range<Int>] {
    guard row.cells.count < full.count, let label = row.cells.first, let base = full.first else {
      return row.cells
    }
    let start = lines[row.line].text.lowerBound - lines[row.line].indent
    let fullStart = base.lowerBound - (label.lowerBound - start)
    var cells = [label]
    var rest = row.cells.dropFirst()
    for (place, column) in full.enumerated().dropFirst() {
      let left = full.count - place
      guard let cell = rest.first else {
        cells.append(label.upperBound..<label.upperBound)
        continue
      }
      let isHere =
        cell.upperBound - start + 2 >= column.lowerBound - fullStart
        && cell.lowerBound - start <= column.upperBound - fullStart + 2
      if isHere || rest.count >= left {
        cells.append(cell)
        rest = rest.dropFirst()
      } else {
        cells.append(label.upperBound..<label.upperBound)
      }
    }
    return cells
  }

  /// Marks of age groups: "1-4", "16+".
  private static let labelMarks: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "+")]

  /// The cells of a line that holds a label and nothing but figures behind it.
  private func figureCells(_ index: Int) -> [Range<Int>]? {
    switch lines[index].shape {
    case .text, .item: break
    default: return nil
    }
    guard bytes[lines[index].text].contains(where: \.isDigit),
      !furniture.contains(lines[index].number)
    else { return nil }
    let cells = Self.cells(lines[index], in: bytes)
    guard cells.count > 1, let label = cells.first,
      bytes[label].contains(where: { $0.isLetter || Self.labelMarks.contains($0) || $0 >= 0x80 })
    else { return nil }
    var holdsFigure = false
    for cell in cells.dropFirst() {
      switch FigureCell(tokens(cell)) {
      case .figure?: holdsFigure = true
      case .blank?: break
      case nil: return nil
      }
    }
    return holdsFigure ? cells : nil
  }

  private func tokens(_ cell: Range<Int>) -> [Token] {
    Token.tokens(of: Passage([Passage.Fragment(line: 1, range: cell)]), in: bytes)
  }

  /// The stretches of a line that two blanks or more part.
  static func cells(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.text.lowerBound
    var index = start
    var blanks = 0
    while index < line.text.upperBound {
      let length = Blank.length(at: index, in: bytes, end: line.text.upperBound)
      if length > 0 {
        blanks += bytes[index] == UInt8(ascii: "\t") ? 2 : 1
        index += length
        continue
      }
      if blanks >= 2, index > start {
        cells.append(Blank.trimmed(start..<index, in: bytes))
        start = index
      }
      blanks = 0
      index += 1
    }
    if start < line.text.upperBound { cells.append(start..<line.text.upperBound) }
    return cells
  }
}
