/// Sorts the lines of a table whose cells stand one below the other into its columns.
///
/// Each line is taken to go on with the cell above it, to open a cell further right, to open a row,
/// to be a title between rows, or to stand behind the table. The cheapest way through all lines is
/// taken: a line costs where it does not look like its column, where a cell ends in mid-sentence
/// and where cells are left out.
struct CellSorter {
  enum Place: Hashable {
    case column(Int)
    /// A row that says what the rows below it are about.
    case section
    case outside
  }

  struct Sorted {
    var place: Place
    /// Whether the line opens a cell or a section.
    var opens: Bool
  }

  let heads: [ColumnHead]
  /// Whether rows "2.1" and "2.2" stand below a row "2".
  let hasSubrows: Bool

  private var count: Int { heads.count }
  private var section: Int { heads.count }
  private var outside: Int { heads.count + 1 }
  private static let never = -1_000_000

  init(_ heads: [ColumnHead], hasSubrows: Bool = false) {
    self.heads = heads
    self.hasSubrows = hasSubrows
  }

  /// The place of each line.
  func sorted(_ lines: [CellLine]) -> [Sorted] {
    var scores = (0..<count + 2).map {
      $0 < count ? start($0, lines.first) : $0 == section ? 0 : Self.never
    }
    var steps: [[(from: Int, opens: Bool)]] = []
    for (index, line) in lines.enumerated() {
      var next = Array(repeating: Self.never * 2, count: count + 2)
      var step = Array(repeating: (from: 0, opens: true), count: count + 2)
      for place in 0..<count + 2 {
        let look = look(line, place, lines, index)
        if index == 0 {
          next[place] = scores[place] + look
          continue
        }
        for from in 0..<count + 2 {
          let (cost, opens) = move(from, place, lines[index - 1], line)
          let score = scores[from] + cost + look
          if score > next[place] { (next[place], step[place]) = (score, (from, opens)) }
        }
      }
      scores = next
      steps.append(step)
    }
    for place in 0..<count { scores[place] += rowEnd(place) / 2 }
    return traced(scores, steps)
  }

  private func traced(_ scores: [Int], _ steps: [[(from: Int, opens: Bool)]]) -> [Sorted] {
    var place = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? outside
    var result: [Sorted] = []
    for step in steps.reversed() {
      let name: Place = place < count ? .column(place) : place == section ? .section : .outside
      result.append(Sorted(place: name, opens: step[place].opens))
      place = step[place].from
    }
    return result.reversed()
  }
}

// MARK: - Going from one line to the next

extension CellSorter {
  /// What it costs that a line stands in `place` behind one in `from`, and whether it opens a cell.
  private func move(_ from: Int, _ place: Int, _ above: CellLine, _ line: CellLine)
    -> (cost: Int, opens: Bool)
  {
    if from == outside { return place == outside ? (0, false) : (Self.never, true) }
    let goesOn = stays(above, line)
    let leaves = breaks(above, line)
    if place == outside {
      return (leaves + (from < count ? rowEnd(from) / 2 : 0) - (line.isParted ? 6 : 14), true)
    }
    if place == section {
      if from == section, goesOn > -3 { return (goesOn - 1, false) }
      let ends = from < count ? rowEnd(from) : 0
      return (leaves + ends - (line.isParted || line.isTheme ? 0 : 8), true)
    }
    if from == section { return (leaves + start(place, line), true) }
    if place == from {
      let opened = leaves + rowEnd(from) + start(place, line)
      let stayed = goesOn - (isSingle(heads[from]) ? 4 : 0)
      return stayed >= opened ? (stayed, false) : (opened, true)
    }
    if place > from { return (leaves + skipped(from + 1..<place), true) }
    // Behind "2" and its recommendation "2.1" begins a row of actions.
    let ends = hasSubrows && line.rowDepth > 1 ? max(-1, rowEnd(from)) : rowEnd(from)
    return (leaves + ends + start(place, line), true)
  }

  /// What it costs to leave out cells.
  private func skipped(_ columns: Range<Int>) -> Int {
    columns.reduce(0) { sum, column in
      switch heads[column] {
      case .statements: sum - 3
      case .outcome: sum - 1
      default: sum - 2
      }
    }
  }

  /// What it costs to open a row with a column: merged cells are left out in front, but a row
  /// without a number is most often none.
  private func start(_ place: Int, _ line: CellLine?) -> Int {
    guard place > 0, let line else { return 0 }
    let isNumbered = heads[0] != .number || line.numberDepth > 0
    return max(-4, skipped(0..<place)) - (isNumbered ? 0 : 3)
  }

  /// What it costs to end a row behind a column.
  private func rowEnd(_ place: Int) -> Int {
    max(-6, skipped(place + 1..<count))
  }

  /// What it costs to go on with a cell.
  private func stays(_ above: CellLine, _ line: CellLine) -> Int {
    if line.startsLower || goesOnList(above, line) { return 0 }
    var cost = 0
    if line.isParted { cost -= line.opensPage ? 1 : above.dangles ? 3 : 6 }
    if line.numberDepth > 0 { cost -= 4 }
    if above.dangles { return cost }
    return cost - (above.endsSentence ? 1 : 2)
  }

  /// What it costs to end a cell.
  private func breaks(_ above: CellLine, _ line: CellLine) -> Int {
    (line.startsLower ? -7 : goesOnList(above, line) ? -4 : 0) - (above.dangles ? 6 : 0)
  }

  /// A bullet below another, or below "including:".
  private func goesOnList(_ above: CellLine, _ line: CellLine) -> Bool {
    line.isBulleted && !line.isParted && (above.isBulleted || above.opensList)
  }

  private func isSingle(_ head: ColumnHead) -> Bool {
    head == .number || head == .date || head == .state
  }
}

// MARK: - What a line looks like

extension CellSorter {
  /// What it costs that a line stands in a place, by its look.
  private func look(_ line: CellLine, _ place: Int, _ lines: [CellLine], _ index: Int) -> Int {
    if place == outside { return beyond(line) }
    if line.isHeading, !line.isTheme { return place == section ? -6 : -8 }
    if place == section { return title(line, lines, index) }
    if line.isTheme { return -6 }
    switch heads[place] {
    case .number: return line.look == .number ? 0 : -12
    case .date: return date(line)
    case .state: return line.look == .state ? 0 : line.look == .date || line.words <= 2 ? -4 : -9
    case .owner: return owner(line)
    case .outcome:
      return line.look == .text || line.look == .name ? (line.words > 6 ? -1 : 0) : statement(line)
    case .statements(let role):
      guard role != .actions, heads.contains(.statements(.actions)) else { return statement(line) }
      // So is what stands behind a "2.1" of its own.
      if hasSubrows, index > 0, lines[index - 1].rowDepth > 1 { return statement(line) - 5 }
      // "2.1 …" is an action of recommendation 2.
      let isAction = line.isOrder && (role == .learning || role == .concerns)
      return statement(line) - (line.numberDepth > 1 ? 2 : 0) - (isAction ? 3 : 0)
    }
  }

  private func beyond(_ line: CellLine) -> Int {
    if line.isHeading { return 0 }
    switch line.look {
    case .number, .date, .state: return -5
    case .owner: return -3
    case .name: return -1
    case .text: return 0
    }
  }

  private func title(_ line: CellLine, _ lines: [CellLine], _ index: Int) -> Int {
    if line.isTheme { return 1 }
    guard line.look == .text || line.look == .name || line.look == .owner, line.words <= 12,
      !line.endsSentence, !line.startsLower
    else { return -12 }
    let next = lines.dropFirst(index + 1).first { !$0.startsLower }
    let opensRow = next.map { $0.look == .number || $0.numberDepth > 0 } ?? false
    return opensRow ? 0 : -5
  }

  private func date(_ line: CellLine) -> Int {
    switch line.look {
    case .date: return 0
    case .state: return heads.contains(.state) ? -4 : 0
    case .number, .owner, .name: return -7
    case .text: return line.words <= 3 ? -3 : -9
    }
  }

  private func owner(_ line: CellLine) -> Int {
    switch line.look {
    case .owner: return 0
    case .name: return -1
    case .number, .date, .state: return -7
    case .text: return line.words <= 4 ? -3 : -8
    }
  }

  private func statement(_ line: CellLine) -> Int {
    switch line.look {
    case .number: return -7
    case .date, .state: return -5
    case .owner: return -4
    case .name: return -2
    case .text: return line.words < 4 && !line.startsLower && !line.endsSentence ? -3 : 0
    }
  }
}
