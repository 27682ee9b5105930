extension FigureSet {
  /// The largest number of a unit that is named as a whole, and where.
  func total(of unit: String) -> (value: Int, line: Int)? { Self.total(of: unit, in: groups) }

  private static func total(of unit: String, in groups: [FigureGroup]) -> (value: Int, line: Int)? {
    var best: (value: Int, line: Int)?
    func add(_ value: Int?, _ line: Int) {
      if let value, value > best?.value ?? 0 { best = (value, line) }
    }
    for case let base? in groups.lazy.flatMap(\.figures).map(\.base) where base.unit == unit {
      add(base.value, base.line)
    }
    for group in groups where group.unit == unit {
      for figure in group.figures {
        if !figure.isRough { add(figure.of, figure.lines.first) }
        if figure.isCount, figure.mention == .whole { add(figure.count, figure.lines.first) }
      }
      for run in Alternatives.runs(in: group.counts) where run.isStrict {
        add(run.figures.reduce(0) { $0 + ($1.count ?? 0) }, run.figures[0].lines.first)
      }
    }
    return best
  }

  private static func bound(of unit: String, in groups: [FigureGroup], maxBase: Int?) -> BaseBound {
    if let maxBase { return BaseBound(limit: maxBase, reason: .asked) }
    if let total = total(of: unit, in: groups), total.value > 1 {
      let isTried = total.value <= 10_000
      return BaseBound(
        limit: min(total.value, 10_000),
        reason: isTried ? .named(line: total.line) : .standard
      )
    }
    return BaseBound(limit: FigureCheck.standardBase, reason: .standard)
  }

  static func populations(of groups: [FigureGroup], maxBase: Int?) -> [Population] {
    var keys: [(scope: FigureScope, unit: String)] = []
    var shares: [[[CheckedFigure]]] = []
    for group in groups {
      let own = group.shares.filter { $0.base == nil }
      guard !own.isEmpty else { continue }
      if let key = keys.firstIndex(where: { $0.scope == group.scope && $0.unit == group.unit }) {
        shares[key].append(own)
      } else {
        keys.append((group.scope, group.unit))
        shares.append([own])
      }
    }
    return zip(keys, shares).map {
      Population($0.scope, $0.unit, $1, bound(of: $0.unit, in: groups, maxBase: maxBase))
    }
  }
}
