/// Finds tables of figures whose cells stand one below the other, as a page turned into text gives
/// them: a label, its figures, the next label.
struct StackedTables {
  private enum Cell {
    case figure(isMarked: Bool)
    case blank
    case text
    case other
  }

  private struct Row {
    /// The blocks of the label.
    var label: Range<Int>
    /// The block behind the last figure.
    var end: Int
    var width: Int { end - label.upperBound }
  }

  private let blocks: [Block]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let cells: [Cell]

  init(_ blocks: [Block], in bytes: UnsafeBufferPointer<UInt8>) {
    self.blocks = blocks
    self.bytes = bytes
    cells = blocks.map { Self.cell($0, in: bytes) }
  }

  /// The blocks, with those of such tables joined to rows.
  func joined() -> [Block] {
    guard cells.contains(where: { if case .figure = $0 { true } else { false } }) else {
      return blocks
    }
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      let rows = rows(from: index)
      guard let first = rows.first, let last = rows.last else {
        result.append(blocks[index])
        index += 1
        continue
      }
      let head = head(before: first, kept: result.count)
      if let head {
        result.removeLast(first.label.lowerBound - head.lowerBound)
        result.append(row(head.map { $0..<$0 + 1 }, width: first.width + 1))
      }
      guard head != nil || isClear(rows) else {
        result += blocks[index..<last.end]
        index = last.end
        continue
      }
      result += rows.map { row in
        self.row([row.label] + (row.label.upperBound..<row.end).map { $0..<$0 + 1 }, width: nil)
      }
      index = last.end
    }
    return result
  }
}

extension StackedTables {
  private static func cell(_ block: Block, in bytes: UnsafeBufferPointer<UInt8>) -> Cell {
    guard block.kind == .paragraph || block.kind == .number, !block.isQuoted,
      block.passage.fragments.count == 1, let range = block.passage.fragments.first?.range,
      range.count <= 60
    else { return .other }
    let tokens = Token.tokens(of: block.passage, in: bytes)
    switch FigureCell(tokens) {
    case .figure(let figure)?: return .figure(isMarked: figure.percent != nil || figure.of != nil)
    case .blank?: return .blank
    case nil:
      let isLabel = tokens.count <= 10 && tokens.last?.text != "." && tokens.last?.text != ":"
      return isLabel && tokens.contains { $0.isWord || $0.text == "%" } ? .text : .other
    }
  }

  /// The rows that follow each other from a block on, all of one width.
  private func rows(from start: Int) -> [Row] {
    guard let first = row(from: start), first.label.count == 1 else { return [] }
    var rows = [first]
    while let last = rows.last, let next = row(from: last.end), next.width == first.width {
      rows.append(next)
    }
    return rows.count > 1 ? rows : []
  }

  /// A label of one or two blocks and the figures behind it.
  private func row(from start: Int) -> Row? {
    var end = start
    while end < cells.count, end - start < 2, isText(end) { end += 1 }
    let label = start..<end
    guard !label.isEmpty else { return nil }
    var holdsFigure = false
    while end < cells.count, end - label.upperBound < 8 {
      switch cells[end] {
      case .figure: holdsFigure = true
      case .blank: break
      case .text, .other:
        return holdsFigure ? Row(label: label, end: end) : nil
      }
      end += 1
    }
    return holdsFigure ? Row(label: label, end: end) : nil
  }

  private func isText(_ index: Int) -> Bool {
    if case .text = cells[index] { true } else { false }
  }

  /// Whether rows without a head are figures: numbers alone may be those of pages.
  private func isClear(_ rows: [Row]) -> Bool {
    let marked = rows.count { row in
      (row.label.upperBound..<row.end).contains {
        if case .figure(isMarked: true) = cells[$0] { true } else { false }
      }
    }
    return marked * 2 >= rows.count && marked > 1
  }

  /// The names of the columns in front of the first row, where one of them says what is counted.
  private func head(before first: Row, kept: Int) -> Range<Int>? {
    let end = first.label.lowerBound
    for width in [first.width + 1, first.width] where width > 1 || first.width == 1 {
      let start = end - width
      guard start >= 0, kept >= width, (start..<end).allSatisfy(isText) else { continue }
      let tokens = (start..<end).map { Token.tokens(of: blocks[$0].passage, in: bytes) }
      let named = tokens.suffix(first.width)
      guard named.allSatisfy({ $0.count <= 5 }), named.contains(where: namesFigures) else {
        continue
      }
      return start..<end
    }
    return nil
  }

  /// "Number", "%", "Children", "2021": the name of a column of figures.
  private func namesFigures(_ tokens: [Token]) -> Bool {
    let words = FigureWords.standard
    return tokens.allSatisfy { token in
      words.holds(.counters, token.text) || FigureCell.isYear(token) || token.text == "-"
        || Units.standard.unit(at: 0, in: [token])?.isPlural == true
    }
  }

  /// A row of cells, each of some blocks; a head may lack the name of its first column.
  private func row(_ cells: [Range<Int>], width: Int?) -> Block {
    var row = Block(kind: .row, passage: Passage())
    row.cells = cells.map { cell in
      Passage(cell.flatMap { blocks[$0].passage.fragments })
    }
    if let width, row.cells.count < width { row.cells.insert(Passage(), at: 0) }
    row.passage = Passage(row.cells.flatMap(\.fragments))
    return row
  }
}
