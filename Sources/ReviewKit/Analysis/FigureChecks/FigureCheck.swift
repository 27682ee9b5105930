/// Checks the figures that a document prints against each other, by arithmetic alone.
///
/// It repairs nothing. A finding names the figures, their lines and the arithmetic, so that it can be done
/// again by hand, and states what it takes for granted. What the figures count is told by the words around
/// them; where these leave a doubt, a finding is at most `suspect`.
///
/// What goes in are the figures as printed, digit by digit: `PrintedPercent`. What is found out is which
/// bases they can have (`BaseSearch`), what sums they can have (`Alternatives.Sum`), and how counts of
/// reviews bound counts of the children in them. For f figures of a document and bases up to N it takes
/// f * N steps, and f * f where figures are compared with each other.
public struct FigureCheck: Sendable {
  /// The largest base that is tried where the document names no total.
  public static let standardBase = 60
  /// The largest that can be asked for.
  public static let highestBase = 1000

  /// The largest base to try; `nil` for the totals that the document names, else the standard.
  public var maxBase: Int?

  public init(maxBase: Int? = nil) {
    self.maxBase = maxBase.map { min(max(1, $0), Self.highestBase) }
  }

  /// What is found, in the order of the lines and there in that of the checks.
  public func findings(in document: ReviewDocument) -> [FigureFinding] {
    guard !document.statistics.isEmpty else { return [] }
    return Self.findings(in: FigureReader(document).figures(maxBase: maxBase))
  }

  static func findings(in set: FigureSet) -> [FigureFinding] {
    var found = rules.flatMap { $0.findings(in: set) }
    // A sum that was made to be 100 is nothing that agrees.
    let forced = Set(found.lazy.filter { $0.check == .forcedSum }.map(\.statistics))
    found.removeAll {
      $0.check == .sum && $0.level == .consistent && forced.contains($0.statistics)
    }
    return found.enumerated().sorted { left, right in
      left.element.comes(before: right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  private static let rules: [any FigureRule] = [
    BaseRule(), SumRule(), FractionRule(), NestedUnitsRule(), SameMeasureRule(),
    RepeatedBlockRule(), UndefinedBaseRule(), StatedTotalRule(), WordsAndFiguresRule(),
  ]
}

extension FigureFinding {
  /// `nil` for findings of the same check that begin on the same line.
  fileprivate func comes(before other: FigureFinding) -> Bool? {
    let own = [lines.first?.first ?? 0, FigureFinding.Check.allCases.firstIndex(of: check) ?? 0]
    let others = [
      other.lines.first?.first ?? 0,
      FigureFinding.Check.allCases.firstIndex(of: other.check) ?? 0,
    ]
    return own == others ? nil : own.lexicographicallyPrecedes(others)
  }
}
