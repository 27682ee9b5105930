/// Checks numbers of reviews against numbers of the children in them: "9 of 24 reviews, 11 of 27 children".
///
/// Where each review is about at least one child and each child is in one review, r of R reviews have at
/// least r of the C children, and the other R - r reviews have at least R - r of the others, so that
/// r <= c <= C - (R - r).
struct NestedUnitsRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    pairs(in: set).compactMap { pair in finding(about: pair, in: set) }
  }

  private struct Pair {
    var sources: CheckedFigure
    var people: CheckedFigure
    var scope: FigureScope
  }

  /// Fractions of reviews and of people that stand side by side, of the same scope.
  private func pairs(in set: FigureSet) -> [Pair] {
    let figures = set.groups.flatMap { group in
      group.figures.filter(\.isFraction).map { (scope: group.scope, figure: $0) }
    }
    var pairs: [Pair] = []
    for sources in figures where sources.figure.unitClass == .sources {
      let near = figures.filter { people in
        people.figure.unitClass == .people && people.scope == sources.scope
          && people.figure.lines.first - sources.figure.lines.last <= 1
          && sources.figure.lines.first - people.figure.lines.last <= 1
      }
      // Of several it is not known which of them is meant.
      guard let people = near.first, near.count == 1 else { continue }
      let rivals = figures.count { other in
        other.figure.unitClass == .sources && other.scope == sources.scope
          && abs(other.figure.lines.first - people.figure.lines.first) <= 1
      }
      guard rivals == 1 else { continue }
      pairs.append(Pair(sources: sources.figure, people: people.figure, scope: sources.scope))
    }
    return pairs
  }

  private func finding(about pair: Pair, in set: FigureSet) -> FigureFinding? {
    guard let few = pair.sources.count, let reviews = pair.sources.of, let some = pair.people.count,
      let children = pair.people.of, few <= reviews, some <= children, reviews < 10_000_000
    else { return nil }
    let (one, many) = (pair.sources.unit, pair.people.unit)
    let figures = [pair.sources, pair.people].sorted { $0.lines < $1.lines }
    let assumptions = [
      "each of the \(one) is about at least one of the \(many), and each of the \(many) is in one of them"
    ]
    guard reviews <= children else {
      return set.finding(
        .suspect,
        .nestedUnits,
        figures,
        in: pair.scope,
        "There are more \(one) (\(reviews)) than \(many) (\(children)).",
        assuming: assumptions
      )
    }
    let most = children - (reviews - few)
    let message: String
    if some > most {
      message =
        "\(some) of \(children) \(many) leaves \(children - some) for the other \(reviews - few) of "
        + "\(reviews) \(one): in \(few) of \(reviews) \(one) there are at most \(most)."
    } else if some < few {
      message = "\(few) of \(reviews) \(one) have at least \(few) \(many), and not \(some)."
    } else {
      message =
        "In \(few) of \(reviews) \(one) there can be \(few) to \(most) of \(children) \(many); \(some) "
        + "are stated."
    }
    return set.finding(
      few...max(few, most) ~= some ? .consistent : .contradiction,
      .nestedUnits,
      figures,
      in: pair.scope,
      message,
      assuming: assumptions
    )
  }
}
