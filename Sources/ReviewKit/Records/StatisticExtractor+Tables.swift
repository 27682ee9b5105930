extension StatisticExtractor {
  /// Reads the figures of a row: those of a table of figures by its head, those in the words of
  /// other cells.
  mutating func readRow(_ index: Int) {
    let cells = outline.entries[index].block.cells.map { Token.tokens(of: $0, in: bytes) }
    let isNew = index == 0 || outline.entries[index - 1].block.kind != .row
    if isNew || columns == nil, let head = FigureColumns(head: cells, units: units) {
      columns = head
      return
    }
    if isNew { columns = nil }
    guard let columns, let label = cells.first, label.contains(where: \.isWord) else {
      return readWords(index, cells)
    }
    let figures = columns.figures(in: cells)
    guard !figures.isEmpty else { return readWords(index, cells) }
    let review = reviews.place(of: index)
    let passages = outline.entries[index].block.cells
    let measure = source.text(of: passages[0])
    for figure in figures {
      let place = 0..<cells[figure.column].count
      var read = figure.figure
      read.place = place
      add(
        read,
        cells[figure.column],
        end: place.upperBound,
        passages[figure.column],
        at: index,
        review,
        label: measure
      )
    }
  }

  private mutating func readWords(_ index: Int, _ cells: [[Token]]) {
    for (cell, tokens) in zip(outline.entries[index].block.cells, cells) {
      read(cell, tokens, at: index)
    }
  }
}

/// What the columns of a table of figures count, by the words of its head: "Age | Children | %".
struct FigureColumns {
  private enum Column {
    case label
    case count(unit: String?)
    case percent
  }

  private let columns: [Column]

  /// Reads a head row; `nil` for a row that holds figures itself, or names no column of figures.
  init?(head cells: [[Token]], units: Units) {
    guard cells.count > 1, cells.allSatisfy({ $0.count <= 8 }) else { return nil }
    guard !cells.dropFirst().contains(where: { $0.contains { $0.integer != nil } }) else {
      return nil
    }
    columns = cells.enumerated().map { place, tokens in
      if place == 0 { return .label }
      if tokens.contains(where: { ["%", "percentage", "percent"].contains($0.text) }) {
        return .percent
      }
      return .count(unit: units.first(in: tokens))
    }
    let counts = columns.contains { if case .count(.some) = $0 { true } else { false } }
    let shares = columns.contains { if case .percent = $0 { true } else { false } }
    guard counts || shares else { return nil }
  }

  /// The figures of a row; a count and the percentage in the column behind it are one figure.
  func figures(in cells: [[Token]]) -> [(column: Int, figure: Figure)] {
    var figures: [(column: Int, figure: Figure)] = []
    for (place, column) in columns.enumerated() where cells.indices.contains(place) {
      let tokens = cells[place]
      guard tokens.count <= 6, let number = tokens.first?.number else { continue }
      switch column {
      case .label: continue
      case .percent:
        if let last = figures.last, last.column == place - 1, last.figure.percent == nil {
          figures[figures.count - 1].figure.percent = number
        } else {
          figures.append((place, Figure(percent: number, place: 0..<tokens.count)))
        }
      case .count(let unit):
        if let scanned = FigureScanner(tokens).figures.first, !scanned.isBareCount {
          var figure = scanned
          figure.unit = figure.unit ?? unit
          // "7 (35%)"
          if figure.count == nil {
            figure.count = tokens.first?.integer.flatMap { Double($0) == figure.percent ? nil : $0 }
          }
          figures.append((place, figure))
        } else if tokens.count == 1, unit != nil, let count = tokens.first?.integer {
          figures.append((place, Figure(count: count, unit: unit, place: 0..<tokens.count)))
        }
      }
    }
    return figures
  }
}
