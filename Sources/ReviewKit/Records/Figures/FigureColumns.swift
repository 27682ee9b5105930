/// What the columns of a table of figures count, by the words of its head and by its cells:
/// "Age | Children | %", "Feature | 2021 | 2022".
struct FigureColumns {
  private enum Column {
    case other
    /// Figures, with the unit that the head names.
    case figures(unit: String?)
    case percent
  }

  /// A figure of a row.
  struct Cell {
    var column: Int
    var figure: Figure
  }

  private var columns: [Column] = []
  /// Heads that say of whom a column speaks: "Died", "2021 to 2022".
  private(set) var groups: Set<Int> = []
  /// Whether the first row of the table is its head.
  let hasHead: Bool

  /// Reads a table from its rows; `nil` for a table that is none of figures.
  init?(_ rows: [[[Token]]], units: Units) {
    guard let first = rows.first, first.count > 1 else { return nil }
    hasHead = Self.isHead(first)
    let body = rows.dropFirst(hasHead ? 1 : 0)
    guard hasHead || body.count > 1 else { return nil }
    let words = FigureWords.standard
    var found = false
    for column in first.indices {
      let head = hasHead ? first[column] : []
      guard column > 0, Self.isFigures(column, body), !words.holds(.uncounted, among: head) else {
        columns.append(.other)
        continue
      }
      found = true
      let unit = units.first(in: head)
      let isPercent =
        head.contains { $0.text == "%" || $0.text == "percentage" || $0.text == "percent" }
        || zip(head, head.dropFirst()).contains { $0.text == "per" && $1.text == "cent" }
        || (head.isEmpty && Self.isDecimals(column, body) && isCounts(column - 1))
      columns.append(isPercent ? .percent : .figures(unit: unit))
      if Self.isGroup(head, units: units) { groups.insert(column) }
    }
    guard found else { return nil }
  }

  /// A row without figures, years aside, is a head.
  static func isHead(_ row: [[Token]]) -> Bool {
    guard row.allSatisfy({ $0.count <= 12 }) else { return false }
    return !row.dropFirst().contains { cell in
      if case .figure? = FigureCell(cell) { true } else { false }
    }
  }

  /// Whether most of the filled cells of a column are figures.
  private static func isFigures(_ column: Int, _ rows: ArraySlice<[[Token]]>) -> Bool {
    var (figures, filled, blanks) = (0, 0, 0)
    for row in rows where row.indices.contains(column) && !row[column].isEmpty {
      filled += 1
      switch FigureCell(row[column]) {
      case .figure?: figures += 1
      case .blank?: blanks += 1
      case nil: break
      }
    }
    return figures > 0 && (figures + blanks) * 2 > filled
  }

  private func isCounts(_ column: Int) -> Bool {
    guard columns.indices.contains(column), case .figures = columns[column] else { return false }
    return true
  }

  /// Whether a column holds decimals up to a hundred: behind a column of counts, their shares.
  private static func isDecimals(_ column: Int, _ rows: ArraySlice<[[Token]]>) -> Bool {
    let numbers = rows.compactMap { row in
      row.indices.contains(column) && row[column].count == 1 ? row[column][0].number : nil
    }
    return !numbers.isEmpty && numbers.count == rows.count && numbers.allSatisfy { $0 <= 100 }
      && rows.contains { $0[column][0].integer == nil }
  }

  /// Whether a head says more than that, and what, its column counts.
  private static func isGroup(_ head: [Token], units: Units) -> Bool {
    let words = FigureWords.standard
    var place = 0
    var isGroup = false
    while place < head.count {
      if let unit = units.unit(at: place, in: head), !Self.sexes.contains(head[place].text) {
        place += unit.length
        continue
      }
      if head[place].isWord, !words.holds(.counters, head[place].text) { isGroup = true }
      place += 1
    }
    return isGroup
  }

  private static let sexes = Lexicon.figures["sexes"]

  /// The label of a row: its first cell with words, else its first.
  func label(of cells: [[Token]]) -> Int? {
    let labels = cells.indices.filter { column in
      guard !cells[column].isEmpty, columns.indices.contains(column) else { return false }
      if case .other = columns[column] { return true }
      return false
    }
    return labels.first { cells[$0].contains { $0.isWord && $0.integer == nil } } ?? labels.first
  }

  /// The figures of a row; a count and the percentage in the column behind it are one figure.
  func figures(in cells: [[Token]]) -> [Cell] {
    var figures: [Cell] = []
    for (place, column) in columns.enumerated() where cells.indices.contains(place) {
      guard case .figure(var figure)? = FigureCell(cells[place]) else { continue }
      switch column {
      case .other: continue
      case .percent:
        if let count = figure.count, figure.percent == nil, figure.of == nil {
          figure.percent = Double(count)
          figure.count = nil
        }
      case .figures(let unit):
        figure.unit = figure.unit ?? unit
        // A decimal that nothing calls a share is a rate or a mean.
        if figure.count == nil,
          !cells[place].contains(where: { $0.text == "%" || $0.text == "cent" })
        {
          continue
        }
      }
      if figure.count == nil, figure.percent != nil, let last = figures.last,
        last.column == place - 1, last.figure.percent == nil
      {
        figures[figures.count - 1].figure.percent = figure.percent
      } else {
        figures.append(Cell(column: place, figure: figure))
      }
    }
    return figures
  }
}
