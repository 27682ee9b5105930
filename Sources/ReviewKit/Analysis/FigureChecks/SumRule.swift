/// Checks that percentages of which nobody counts under two sum to 100, as far as rounding lets them.
///
/// Factors that overlap, such as domestic abuse and substance misuse, need not, and are left alone.
struct SumRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    set.groups.flatMap { group in
      Alternatives.runs(in: group.figures.filter(\.isShare)).compactMap {
        finding(about: $0, of: group, in: set)
      }
    }
  }

  private func finding(
    about run: Alternatives,
    of group: FigureGroup,
    in set: FigureSet
  ) -> FigureFinding? {
    guard let sum = run.sum else { return nil }
    let shares = FigureWording.shares(run.figures)
    if sum.total.digits > sum.most.digits {
      return set.finding(
        run.isStrict ? .contradiction : .suspect,
        .sum,
        run.figures,
        in: group.scope,
        "\(shares) sum to \(sum.total) %, and rounding accounts for \(sum.most) % at most.",
        assuming: ["nobody is counted under two of them"]
      )
    }
    if sum.total.digits < sum.least.digits {
      // Only what is sorted by sex has few categories enough to be sure that none is left out.
      let isAll = run.isStrict && run.includesUnknown && run.family == "sex"
      let missing = PrintedPercent(
        digits: sum.total.whole - sum.total.digits,
        decimals: sum.total.decimals
      )
      return set.finding(
        isAll ? .suspect : .partial,
        .sum,
        run.figures,
        in: group.scope,
        "\(shares) sum to \(sum.total) %; nothing is said of the other "
          + "\(missing.map(FigureWording.share) ?? "").",
        assuming: isAll ? ["they are all the categories there are"] : []
      )
    }
    return set.finding(
      .consistent,
      .sum,
      run.figures,
      in: group.scope,
      "\(shares) sum to \(sum.total) %, as \(run.figures.count) rounded categories of one whole can.",
      assuming: ["nobody is counted under two of them"]
    )
  }
}
