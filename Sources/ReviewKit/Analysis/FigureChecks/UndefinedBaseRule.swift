/// Finds bases that are spoken of as if they had been named before, and are named nowhere: "of the 8
/// children".
struct UndefinedBaseRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    var bases: [NamedBase] = []
    for case let base? in set.figures.map(\.base)
    where base.isDefinite && !bases.contains(where: { $0.line == base.line }) {
      bases.append(base)
    }
    return bases.compactMap { finding(about: $0, in: set) }
  }

  private func finding(about base: NamedBase, in set: FigureSet) -> FigureFinding? {
    let members = set.groups.flatMap { group in
      group.figures.filter { $0.base == base }.map { (group: group, figure: $0) }
    }
    guard let group = members.first?.group, !isNamed(base, base.unit ?? group.unit, in: set) else {
      return nil
    }
    let figures = members.map(\.figure)
    let unit = base.unit ?? group.unit
    return set.finding(
      .undefinedBase,
      .undefinedBase,
      figures,
      in: group.scope,
      "Line \(base.line) speaks of the \(base.value) \(unit) without saying which, and no other "
        + "line names \(base.value) \(unit)."
    )
  }

  /// Whether another line counts so many of the same sort, or parts that sum to as many.
  private func isNamed(_ base: NamedBase, _ unit: String, in set: FigureSet) -> Bool {
    let sort = Units.standard.class(of: unit)
    let isCounted = set.numerals.contains {
      $0.value == base.value && $0.line != base.line
        && ($0.unit == unit || (sort != nil && Units.standard.class(of: $0.unit) == sort))
    }
    if isCounted { return true }
    return set.groups.contains { group in
      guard group.unit == unit, !group.figures.contains(where: { $0.base == base }) else {
        return false
      }
      let isPart = group.figures.contains {
        $0.lines.first != base.line && ($0.count == base.value || $0.of == base.value)
      }
      return isPart
        || Alternatives.runs(in: group.counts).contains { run in
          run.figures.reduce(0) { $0 + ($1.count ?? 0) } == base.value
        }
    }
  }
}
