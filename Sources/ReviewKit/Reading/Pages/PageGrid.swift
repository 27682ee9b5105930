/// Strips that stand side by side, parted into columns: decides whether they are a table or
/// columns of text, and hands over the cells in reading order.
///
/// In a table the cells of a row begin at the same height and white space runs between the rows
/// from edge to edge; in columns of text each column has paragraphs of its own.
struct PageGrid {
  enum Reading {
    /// A single printed line.
    case line
    case rows([[[PageLine]]])
    /// Columns, or boxes that are small pages of their own, one after the other.
    case cells([[PageLine]])
  }

  private let strips: [PageStrip]
  private let gutters: [ClosedRange<Double>]
  private let pitch: LinePitch
  /// Lines that belong to a row at least, by the white space above and below.
  private var bands: [[PageStrip]] = []
  /// Where each column ends.
  private var rights: [Double] = []

  init(_ strips: [PageStrip], gutters: [ClosedRange<Double>], pitch: LinePitch) {
    self.strips = strips
    self.gutters = gutters
    self.pitch = pitch
    bands = self.bandsOfStrips
    rights = cells(of: strips).map { $0.map(\.box.right).max() ?? 0 }
  }

  var lines: [PageLine] { strips.flatMap(\.lines) }

  var reading: Reading {
    let columns = cells(of: strips)
    if columns.allSatisfy({ $0.count <= 1 }) { return columns.count > 2 ? .rows([columns]) : .line }
    if isStaggered || isText(columns) { return .cells(columns) }
    let cells = bands.map { self.cells(of: $0) }
    if areBoxes(cells) { return .cells(cells.flatMap { $0 }.filter { !$0.isEmpty }) }
    return .rows(bands.flatMap(rows))
  }
}

extension PageGrid {
  /// Which of two columns is a box beside the text, if one is.
  static func remark(among columns: [[PageLine]]) -> Int? {
    guard columns.count == 2 else { return nil }
    let widths = columns.map { lines in
      (lines.map(\.box.right).max() ?? 0) - (lines.map(\.box.left).min() ?? 0)
    }
    return columns.indices.first { place in
      let other = 1 - place
      return widths[place] < widths[other] * 0.62 && !columns[place].isEmpty
        && columns[place].count < columns[other].count && columns[place].count <= 12
    }
  }

  private func column(of line: PageLine) -> Int {
    gutters.count { $0.upperBound <= line.box.centre || $0.contains(line.box.centre) }
  }

  /// The lines of each column from the top down.
  private func cells(of strips: [PageStrip]) -> [[PageLine]] {
    var cells = [[PageLine]](repeating: [], count: gutters.count + 1)
    for line in strips.flatMap(\.lines) { cells[column(of: line)].append(line) }
    for index in cells.indices {
      cells[index].sort { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }
    }
    return cells
  }

  private var bandsOfStrips: [[PageStrip]] {
    var bands: [[PageStrip]] = []
    for strip in strips {
      if let above = bands.last?.last, !isParted(above.lines, strip.lines) {
        bands[bands.count - 1].append(strip)
      } else {
        bands.append([strip])
      }
    }
    return bands
  }

  /// Whether more white space lies between lines above and below than in a paragraph.
  private func isParted(_ above: [PageLine], _ below: [PageLine]) -> Bool {
    guard let bottom = above.map(\.box.bottom).max(), let top = below.map(\.box.top).min(),
      let first = below.first
    else { return false }
    let step = pitch.step(of: first)
    return top - bottom > step * 1.12 - first.box.height + 0.3
  }
}

extension PageGrid {
  /// Whether the columns are text of their own: full lines, and paragraphs that begin at other
  /// heights than those beside them.
  private func isText(_ columns: [[PageLine]]) -> Bool {
    let filled = columns.filter { !$0.isEmpty }
    guard filled.allSatisfy({ $0.count >= 4 && isFilled($0) }) else { return false }
    if bands.count == 1 { return true }
    return filled.allSatisfy { breaks(in: $0) >= bands.count }
  }

  /// Whether the lines of the columns stand at heights of their own, as those of a table never do.
  private var isStaggered: Bool {
    let staggered = strips.filter { strip in cells(of: [strip]).contains { $0.count > 1 } }
    return staggered.reduce(0) { $0 + $1.lines.count } * 2 > lines.count
  }

  /// Whether most lines go on to the right edge, as those of paragraphs do.
  private func isFilled(_ lines: [PageLine]) -> Bool {
    guard let left = lines.map(\.box.left).min(), let right = lines.map(\.box.right).max() else {
      return false
    }
    let full = lines.count { $0.box.right - left > (right - left) * 0.72 }
    return full * 20 >= lines.count * 11 && lines.map(\.words.count).reduce(0, +) > lines.count * 2
  }

  /// How many paragraphs begin below the first.
  private func breaks(in lines: [PageLine]) -> Int {
    zip(lines, lines.dropFirst()).count { isParted([$0], [$1]) }
  }

  /// Whether the cells are small pages: most of those with several lines open with a heading.
  private func areBoxes(_ rows: [[[PageLine]]]) -> Bool {
    let long = rows.flatMap { $0 }.filter { $0.count >= 3 }
    guard long.count >= 2 else { return false }
    let headed = long.count { cell in
      guard let first = cell.first, let usual = cell.last else { return false }
      return first.box.height > usual.box.height * 1.1 || (first.isBold && !usual.isBold)
    }
    return headed * 2 > long.count
  }
}

extension PageGrid {
  /// The rows of a band: one, or several where each printed line is a row of its own.
  private func rows(of band: [PageStrip]) -> [[[PageLine]]] {
    var rows: [[[PageLine]]] = []
    for strip in band {
      let cells = cells(of: [strip])
      if let row = rows.last, !opensRow(cells, below: row) {
        for column in cells.indices { rows[rows.count - 1][column] += cells[column] }
      } else {
        rows.append(cells)
      }
    }
    return rows
  }

  /// Whether a printed line begins a row.
  ///
  /// In a cell that goes on, the line above is full; items of a list in a cell tell nothing.
  private func opensRow(_ cells: [[PageLine]], below row: [[PageLine]]) -> Bool {
    guard let first = cells.first, !first.isEmpty else { return false }
    var isSure = false
    for (column, cell) in cells.enumerated() {
      guard let next = cell.first, !next.isItem else { continue }
      // Cells begin at the top of their row.
      guard let last = row[column].last else { return true }
      if next.startsLower { return false }
      if endsShort(last, before: next, column: column) || (column > 0 && next.isFigure) {
        isSure = true
      }
    }
    return isSure
  }

  /// Whether the first word of a line would have fitted on the line above.
  private func endsShort(_ line: PageLine, before next: PageLine, column: Int) -> Bool {
    guard let word = next.words.first else { return true }
    return line.box.right + word.box.width + line.box.height * 0.3 < rights[column]
  }
}
