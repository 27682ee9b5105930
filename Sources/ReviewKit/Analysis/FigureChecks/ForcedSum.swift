/// Percentages that sum to 100 because one of them is not what is left for it.
///
/// Of 14 children 8, 3, 1 and 2 are 57, 21, 7 and 14 %, which sum to 99; with 8 for 7 they sum to 100.
struct ForcedSum {
  let figures: [CheckedFigure]
  let base: Int
  /// The one that does not fit, and what is left for it.
  let percent: PrintedPercent
  let count: Int
  let expected: PrintedPercent
  /// What they would sum to.
  let total: PrintedPercent

  /// `nil` where nothing points to it: a sum that is not 100, counts that are not known, a rest that is
  /// printed so or lies too far away to come from rounding.
  init?(
    _ figures: [CheckedFigure],
    _ misfit: CheckedFigure,
    of base: Int,
    _ rounding: PrintedPercent.Rounding
  ) {
    let percents = figures.compactMap(\.percent)
    let sum = percents.reduce(0) { $0 + $1.digits }
    guard let percent = misfit.percent, figures.count > 2, percents.count == figures.count,
      percents.allSatisfy({ $0.decimals == percent.decimals }), sum == percent.whole
    else { return nil }
    var left = base
    for other in figures where other != misfit {
      guard let counts = other.percent?.counts(of: base, rounding), counts.count == 1 else {
        return nil
      }
      left -= counts.lowerBound
    }
    guard 0...base ~= left else { return nil }
    let expected = PrintedPercent(left, of: base, decimals: percent.decimals, rounding)
    let change = expected.digits - percent.digits
    guard change != 0, abs(change) <= max(1, figures.count / 2),
      let total = PrintedPercent(digits: sum + change, decimals: percent.decimals)
    else { return nil }
    self.figures = figures
    self.base = base
    self.percent = percent
    count = left
    self.expected = expected
    self.total = total
  }

  func finding(_ unit: String, in scope: FigureScope, _ set: FigureSet) -> FigureFinding {
    set.finding(
      .suspect,
      .forcedSum,
      figures,
      in: scope,
      "\(FigureWording.shares(figures)) reach exactly 100 % only with \(percent) %: \(count) of \(base) "
        + "\(unit), all that are left, is \(expected) %, and they would sum to \(total) %.",
      assuming: ["everybody is counted under one of them"]
    )
  }
}
