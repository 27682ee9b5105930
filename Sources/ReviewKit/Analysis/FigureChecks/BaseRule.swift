/// Finds the base that percentages share, percentages that are no count of it, and figures that were
/// changed to make a group reach 100.
struct BaseRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    set.groups.flatMap { NamedBaseCheck(group: $0, set: set).findings }
      + set.populations.flatMap { CommonBaseCheck(population: $0, set: set).findings }
  }
}

/// Percentages whose base is named: "Of the 13 children 54 %", "54 % of the 13 children".
private struct NamedBaseCheck {
  let group: FigureGroup
  let set: FigureSet

  private struct Named {
    var figure: CheckedFigure
    var percent: PrintedPercent
    var base: NamedBase
  }

  private var named: [Named] {
    group.figures.compactMap { figure in
      guard let percent = figure.percent, figure.count == nil, !percent.isAboveWhole,
        !figure.isCompared || figure.of != nil
      else { return nil }
      let own = figure.of.map { NamedBase(value: $0, line: figure.lines.first) }
      guard let base = own ?? figure.base, base.value > 0 else { return nil }
      return Named(figure: figure, percent: percent, base: base)
    }
  }

  var findings: [FigureFinding] {
    var bases: [Int] = []
    for value in named.map(\.base.value) where !bases.contains(value) { bases.append(value) }
    return bases.flatMap { base in findings(named.filter { $0.base.value == base }, base) }
  }

  private func findings(_ named: [Named], _ base: Int) -> [FigureFinding] {
    let tested = named.filter { base < $0.percent.whole }
    let untestable = named.filter { base >= $0.percent.whole }
    let rounding = Self.rounding(of: tested, base)
    let wrong = tested.filter { $0.percent.counts(of: base, rounding) == nil }
    let fitting = tested.filter { $0.percent.counts(of: base, rounding) != nil }
    var findings = wrong.map { unattainable($0, beside: fitting, base, rounding) }
    if wrong.count == 1, let figure = wrong.first?.figure,
      let sum = ForcedSum(tested.map(\.figure), figure, of: base, rounding)
    {
      findings.append(sum.finding(unit(named), in: group.scope, set))
    }
    if let first = untestable.first { findings.append(notTestable(untestable, first, base)) }
    if !fitting.isEmpty {
      if wrong.isEmpty { findings += sumFindings(fitting.map(\.figure), base) }
      let shares = FigureWording.shares(fitting.map(\.figure))
      findings.append(
        set.finding(
          .consistent,
          .commonBase,
          fitting.map(\.figure),
          in: group.scope,
          "\(shares) can be \(fitting.count == 1 ? "a share" : "shares") of the \(base) \(unit(named)) that "
            + "are named."
        )
      )
    }
    return findings
  }

  private func unit(_ named: [Named]) -> String {
    named.lazy.compactMap(\.base.unit).first ?? group.unit
  }

  /// The way of rounding that most of the percentages agree with.
  private static func rounding(of named: [Named], _ base: Int) -> PrintedPercent.Rounding {
    let ways = PrintedPercent.Rounding.allCases.map { way in
      (way: way, fitting: named.count { $0.percent.counts(of: base, way) != nil })
    }
    let most = ways.map(\.fitting).max() ?? 0
    return ways.first { $0.fitting == most }?.way ?? .halfUp
  }

  private func unattainable(
    _ named: Named,
    beside fitting: [Named],
    _ base: Int,
    _ rounding: PrintedPercent.Rounding
  ) -> FigureFinding {
    let (percent, unit) = (named.percent, unit([named]))
    let isOther = percent.isAttainable(of: base)
    let isEarned =
      !named.base.isSoft || BaseSearch.isEarned(base, by: fitting.map(\.percent), rounding)
    let neighbours = FigureWording.neighbours(percent, of: base)
    return set.finding(
      isOther || !isEarned ? .suspect : .unattainable,
      .unattainable,
      [named.figure],
      in: group.scope,
      isOther
        ? "\(percent) % is a number of \(base) \(unit) only if it was rounded in another way than the rest: "
          + "\(neighbours)."
        : "\(percent) % is no number of \(base) \(unit): \(neighbours).",
      assuming: named.figure.of == nil
        ? ["it is a share of the \(base) \(unit) named in line \(named.base.line)"] : []
    )
  }

  private func notTestable(_ named: [Named], _ first: Named, _ base: Int) -> FigureFinding {
    set.finding(
      .notTestable,
      .commonBase,
      named.map(\.figure),
      in: group.scope,
      "Of \(base) \(unit(named)) every percentage with as few decimals as \(first.percent) % is some "
        + "number, so nothing can be told from \(named.count == 1 ? "it" : "them")."
    )
  }

  /// Categories that each are a number of the base, and together are not all of it.
  private func sumFindings(_ figures: [CheckedFigure], _ base: Int) -> [FigureFinding] {
    let unit = figures.first?.base?.unit ?? group.unit
    return Alternatives.runs(in: figures).filter { $0.isStrict && $0.isWhole }.compactMap { run in
      let percents = run.figures.compactMap(\.percent)
      let canBe = PrintedPercent.Rounding.allCases.contains {
        BaseSearch.fits(percents, base: base, $0, .atMost)
      }
      guard !canBe else { return nil }
      return set.finding(
        .contradiction,
        .sum,
        run.figures,
        in: group.scope,
        "\(FigureWording.shares(run.figures)) of \(base) \(unit) are more than \(base) together.",
        assuming: ["nobody is counted under two of them"]
      )
    }
  }
}
