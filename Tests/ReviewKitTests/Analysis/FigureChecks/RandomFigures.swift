@testable import ReviewKit

/// Percentages of invented children, made from counts that are known.
struct RandomFigures {
  /// A list of percentages: shares of the base that are categories of one family, or overlap.
  struct List {
    var family: String?
    var percents: [PrintedPercent]
  }

  /// How many children there are.
  var base: Int
  var rounding: PrintedPercent.Rounding
  var lists: [List]
  /// The children of the whole document, where it names them.
  var total: Int?

  private static let families = [("sex", 2...3), ("outcome", 2...4), ("living", 2...6)]

  init(using numbers: inout FixedNumbers, bases: ClosedRange<Int> = 2...150) {
    base = Int.random(in: bases, using: &numbers)
    rounding =
      PrintedPercent.Rounding.allCases.randomElement(using: &numbers) ?? .halfUp
    let decimals = Int.random(in: 0..<6, using: &numbers) == 0 ? 1 : 0
    lists = []
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: total = nil
    case 1: total = base
    default: total = base + Int.random(in: 0...40, using: &numbers)
    }
    for (family, categories) in Self.families where Bool.random(using: &numbers) {
      var counts = Array(repeating: 0, count: Int.random(in: categories, using: &numbers))
      for _ in 0..<base { counts[Int.random(in: counts.indices, using: &numbers)] += 1 }
      lists.append(List(family: family, percents: percents(of: counts, decimals)))
    }
    if lists.isEmpty || Bool.random(using: &numbers) {
      let counts = (0..<Int.random(in: 2...6, using: &numbers)).map { _ in
        Int.random(in: 0...base, using: &numbers)
      }
      lists.append(List(family: nil, percents: percents(of: counts, decimals)))
    }
  }

  private func percents(of counts: [Int], _ decimals: Int) -> [PrintedPercent] {
    counts.map { PrintedPercent($0, of: base, decimals: decimals, rounding) }
  }

  /// Replaces a percentage by another one, and says which: its list and its place there.
  mutating func corrupt(using numbers: inout FixedNumbers) -> (list: Int, place: Int) {
    let list = Int.random(in: lists.indices, using: &numbers)
    let place = Int.random(in: lists[list].percents.indices, using: &numbers)
    let old = lists[list].percents[place]
    var digits = old.digits
    while digits == old.digits { digits = Int.random(in: 0...old.whole, using: &numbers) }
    lists[list].percents[place] = PrintedPercent(digits: digits, decimals: old.decimals) ?? old
    return (list, place)
  }
}

extension RandomFigures {
  static func id(_ list: Int, _ place: Int) -> String { "\(list)/\(place)" }

  /// The figures as they would be read of lists under one heading.
  var set: FigureSet {
    var line = 5
    var groups: [FigureGroup] = []
    for (number, list) in lists.enumerated() {
      line += 2
      let figures = list.percents.enumerated().map { place, percent in
        line += 1
        return Self.figure(percent, in: list, Self.id(number, place), place, line: line)
      }
      groups.append(
        FigureGroup(scope: FigureScope(name: "Our children"), unit: "children", figures: figures)
      )
    }
    if let total {
      var figure = CheckedFigure(
        id: "total",
        text: "1 of \(total) children",
        lines: LineRange(line + 10),
        unit: "children"
      )
      (figure.count, figure.of) = (1, total)
      groups.append(
        FigureGroup(scope: FigureScope(name: "Neglect"), unit: "children", figures: [figure])
      )
    }
    return FigureSet(file: "made.md", groups: groups)
  }

  private static func figure(
    _ percent: PrintedPercent,
    in list: List,
    _ id: String,
    _ place: Int,
    line: Int
  ) -> CheckedFigure {
    var figure = CheckedFigure(
      id: id,
      text: "\(percent)%",
      lines: LineRange(line),
      percent: percent,
      unit: "children"
    )
    figure.statement = id
    figure.reading.content = [id]
    if let family = list.family {
      figure.reading.categories = [CategoryWords.Category(family: family, names: ["\(place)"])]
      figure.reading.isPure = true
    }
    return figure
  }

  /// Whether all percentages, the categories as parts of one whole, can be of one base up to a limit.
  func fitsSomeBase(upTo limit: Int) -> Bool {
    PrintedPercent.Rounding.allCases.contains { rounding in
      (1...limit).contains { base in
        lists.allSatisfy {
          BaseSearch.fits($0.percents, base: base, rounding, $0.family == nil ? .free : .exactly)
        }
      }
    }
  }
}
