/// Checks percentages against the fractions beside them, and numbers above their whole.
struct FractionRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    set.groups.flatMap { group in
      group.figures.compactMap { finding(about: $0, in: group, set) }
    } + waysOfRounding(in: set)
  }

  /// "8 of 12 (67%)" and "8 of 12 (66%)": one rounded, the other cut off.
  private func waysOfRounding(in set: FigureSet) -> [FigureFinding] {
    var seen: [(scope: FigureScope, figure: CheckedFigure)] = []
    var findings: [FigureFinding] = []
    for group in set.groups {
      for figure in group.figures where figure.isFraction && figure.percent != nil {
        let isSame = { (other: CheckedFigure) in
          other.count == figure.count && other.of == figure.of
            && other.percent?.decimals == figure.percent?.decimals
        }
        guard let first = seen.first(where: { isSame($0.figure) }) else {
          seen.append((group.scope, figure))
          continue
        }
        guard let one = first.figure.percent, let other = figure.percent, one != other,
          let count = figure.count, let of = figure.of, Self.agree(one, count, of),
          Self.agree(other, count, of)
        else { continue }
        findings.append(
          set.finding(
            .suspect,
            .fraction,
            [first.figure, figure],
            in: first.scope,
            "\(count) of \(of) is printed as \(one) % and as \(other) %, so not all was rounded in one way."
          )
        )
      }
    }
    return findings
  }

  private func finding(
    about figure: CheckedFigure,
    in group: FigureGroup,
    _ set: FigureSet
  ) -> FigureFinding? {
    if let percent = figure.percent, percent.isAboveWhole {
      guard !figure.isCompared else { return nil }
      let isOfMany = figure.unitClass == .people || figure.unitClass == .sources
      return set.finding(
        isOfMany ? .contradiction : .suspect,
        .fraction,
        [figure],
        in: group.scope,
        "\(percent) % is more than all of the \(group.unit).",
        assuming: ["it is a share and not a change"]
      )
    }
    guard let count = figure.count, !figure.isRough else { return nil }
    guard let of = figure.of else {
      guard let percent = figure.percent, 1...1_000_000 ~= count else { return nil }
      return findingWithoutBase(figure, percent, count, in: group, set)
    }
    if count > of {
      return set.finding(
        .contradiction,
        .fraction,
        [figure],
        in: group.scope,
        "\(count) of \(of) is more than all of the \(group.unit)."
      )
    }
    guard let percent = figure.percent, 1...10_000_000 ~= of else { return nil }
    return finding(about: figure, percent, count, of, in: group, set)
  }

  /// Whether a count of a base is printed so, in some way of rounding.
  static func agree(_ percent: PrintedPercent, _ count: Int, _ of: Int) -> Bool {
    PrintedPercent.Rounding.allCases.contains {
      percent.counts(of: of, $0)?.contains(count) ?? false
    }
  }

  private func finding(
    about figure: CheckedFigure,
    _ percent: PrintedPercent,
    _ count: Int,
    _ of: Int,
    in group: FigureGroup,
    _ set: FigureSet
  ) -> FigureFinding {
    let isSame = Self.agree(percent, count, of)
    let share = FigureWording.share(count, of: of, decimals: percent.decimals)
    if isSame {
      return set.finding(
        .consistent,
        .fraction,
        [figure],
        in: group.scope,
        "\(share), printed as \(percent) %."
      )
    }
    return set.finding(
      .contradiction,
      .fraction,
      [figure],
      in: group.scope,
      "\(share), and not \(percent) %."
    )
  }

  /// "41% were under one (n=14)": a base there must be.
  private func findingWithoutBase(
    _ figure: CheckedFigure,
    _ percent: PrintedPercent,
    _ count: Int,
    in group: FigureGroup,
    _ set: FigureSet
  ) -> FigureFinding? {
    guard percent.digits > 0, !figure.isCompared else { return nil }
    // The base lies between those for which the percentage would be a unit smaller or larger.
    let least = count * percent.whole / (percent.digits + 1)
    let most = min(10_000_000, count * percent.whole / max(1, percent.digits - 1) + 1)
    guard most - least < 100_000 else { return nil }
    let isPossible = (max(count, least)...max(count, most)).contains { base in
      PrintedPercent.Rounding.allCases.contains {
        percent.counts(of: base, $0)?.contains(count) ?? false
      }
    }
    guard !isPossible else { return nil }
    return set.finding(
      .contradiction,
      .fraction,
      [figure],
      in: group.scope,
      "There is no number of \(group.unit) of which \(count) are \(percent) %."
    )
  }
}
