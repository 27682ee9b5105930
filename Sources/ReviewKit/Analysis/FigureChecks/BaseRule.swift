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
    let unit = group.unit
    let untestable = named.filter { base >= $0.percent.whole }
    let wrong = named.filter { base < $0.percent.whole && !$0.percent.isAttainable(of: base) }
    var findings = wrong.map { named in
      set.finding(
        .unattainable,
        .unattainable,
        [named.figure],
        in: group.scope,
        "\(named.percent) % is no number of \(base) \(unit): "
          + FigureWording.neighbours(named.percent, of: base) + ".",
        assuming: named.figure.of == nil
          ? ["it is a share of the \(base) \(unit) named in line \(named.base.line)"] : []
      )
    }
    if let first = untestable.first {
      findings.append(
        set.finding(
          .notTestable,
          .commonBase,
          untestable.map(\.figure),
          in: group.scope,
          "Of \(base) \(unit) every percentage with as few decimals as \(first.percent) % is some number, "
            + "so nothing can be told from \(untestable.count == 1 ? "it" : "them")."
        )
      )
    }
    let fitting = named.filter { base < $0.percent.whole && $0.percent.isAttainable(of: base) }
    if wrong.isEmpty, !fitting.isEmpty {
      findings += sumFindings(fitting.map(\.figure), base)
      findings.append(
        set.finding(
          .consistent,
          .commonBase,
          fitting.map(\.figure),
          in: group.scope,
          "\(FigureWording.shares(fitting.map(\.figure))) can be shares of the \(base) \(unit) that are "
            + "named."
        )
      )
    }
    return findings
  }

  /// Categories that each are a number of the base, and together are not all of it.
  private func sumFindings(_ figures: [CheckedFigure], _ base: Int) -> [FigureFinding] {
    Alternatives.runs(in: figures).filter { $0.isStrict && $0.isWhole }.compactMap { run in
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
        "\(FigureWording.shares(run.figures)) of \(base) \(group.unit) are more than \(base) together.",
        assuming: ["nobody is counted under two of them"]
      )
    }
  }
}
