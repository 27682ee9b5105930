/// The figures of a document, in the groups in which they are checked.
struct FigureSet: Sendable {
  /// The path as given.
  let file: String
  let groups: [FigureGroup]
  /// The numbers that the text names, of which unit, and on which lines: where a base may be defined.
  let numerals: [Numeral]
  /// The percentages without a base of their own, by what they are about, in the order of the text.
  let populations: [Population]

  /// - Parameters:
  ///   - file: The path as given.
  ///   - groups: In the order of the text.
  ///   - numerals: The numbers that the text names.
  ///   - maxBase: The largest base to try, where the user says so.
  init(file: String, groups: [FigureGroup], numerals: [Numeral] = [], maxBase: Int? = nil) {
    self.file = file
    self.groups = groups
    self.numerals = numerals
    populations = Self.populations(of: groups, maxBase: maxBase)
  }

  /// A number with its noun: "8 children".
  struct Numeral: Hashable, Sendable {
    var value: Int
    var unit: String
    var line: Int
  }

  /// All figures, in the order of the text.
  var figures: [CheckedFigure] { groups.flatMap(\.figures) }
}

/// One check of the figures of a document.
///
/// It finds what it knows about, in any order, and leaves the figures as they are.
protocol FigureRule: Sendable {
  func findings(in set: FigureSet) -> [FigureFinding]
}

extension FigureSet {
  /// A finding about some figures.
  func finding(
    _ level: FigureFinding.Level,
    _ check: FigureFinding.Check,
    _ figures: [CheckedFigure],
    in scope: FigureScope,
    _ message: String,
    assuming assumptions: [String] = []
  ) -> FigureFinding {
    FigureFinding(
      level: level,
      check: check,
      file: file,
      lines: FigureGroup.lines(of: figures),
      figures: figures.map(\.text),
      statistics: figures.map(\.id).filter { !$0.isEmpty },
      scope: scope.name,
      message: message,
      assumptions: assumptions
    )
  }
}
