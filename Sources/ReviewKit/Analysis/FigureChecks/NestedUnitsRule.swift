/// Checks numbers of reviews against numbers of the children in them: "9 of 24 reviews, 11 of 27 children".
///
/// Where each review is about at least one child and each child is in one review, r of R reviews have at
/// least r of the C children, and the other R - r reviews have at least R - r of the others, so that
/// r <= c <= C - (R - r).
struct NestedUnitsRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    let pairs = pairs(in: set)
    return pairs.compactMap { finding(about: $0, in: set) } + otherTotals(pairs, in: set)
      + countFindings(in: set)
  }

  /// Whether each of those counted is about one or more people; of incidents one child may have many.
  private static func isNesting(_ figure: CheckedFigure) -> Bool {
    figure.unit == "reviews" || figure.unit == "cases"
  }

  /// Whether those counted are whom reviews are about, and not their kin.
  private static func isNested(_ figure: CheckedFigure) -> Bool {
    figure.unitClass == .people && figure.unit != "perpetrators"
      && !FigureWords.standard.holds(.kin, Word(figure.unit))
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
    let sources = figures.filter { Self.isNesting($0.figure) }
    let people = figures.filter { Self.isNested($0.figure) }
    return sources.compactMap { one in
      // On the next line only where none stands on the same.
      for reach in 0...1 {
        let isNear = { (other: CheckedFigure) in
          abs(other.lines.first - one.figure.lines.first) <= reach
        }
        let near = people.filter { $0.scope == one.scope && isNear($0.figure) }
        let rivals = sources.filter { $0.scope == one.scope && isNear($0.figure) }
        guard !near.isEmpty else { continue }
        // Of several it is not known which of them is meant.
        guard let person = near.first, near.count == 1, rivals.count == 1 else { return nil }
        return Pair(sources: one.figure, people: person.figure, scope: one.scope)
      }
      return nil
    }
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
    // A theme of no review is one of no child.
    let most = few == 0 ? 0 : children - (reviews - few)
    let message: String
    if few == 0, some > 0 {
      message = "0 of \(reviews) \(one) have none of the \(many), and not \(some)."
    } else if some > most {
      message =
        "\(some) of \(children) \(many) in \(few) of \(reviews) \(one) leave only \(children - some) for the "
        + "other \(reviews - few) \(one); there can be at most \(most)."
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

  /// "3/19 reviews (4/26 children)" where other themes are out of 20 reviews and 26 children.
  private func otherTotals(_ pairs: [Pair], in set: FigureSet) -> [FigureFinding] {
    pairs.compactMap { pair in
      let same = pairs.filter {
        $0.people.of == pair.people.of && $0.people.unit == pair.people.unit
          && $0.sources.unit == pair.sources.unit
      }
      let usual = same.filter { $0.sources.of != pair.sources.of }
      guard let of = pair.sources.of, let other = usual.first?.sources.of, usual.count > 1,
        usual.allSatisfy({ $0.sources.of == other }), same.count - usual.count == 1,
        let people = pair.people.of
      else { return nil }
      return set.finding(
        .suspect,
        .statedTotal,
        [pair.sources, pair.people],
        in: pair.scope,
        "Here \(people) \(pair.people.unit) are those of \(of) \(pair.sources.unit), and in \(usual.count) "
          + "other places those of \(other)."
      )
    }
  }

  /// "8 reviews, 7 children", and nothing else on the line.
  private func countFindings(in set: FigureSet) -> [FigureFinding] {
    let figures = set.groups.flatMap { group in
      group.figures.filter(\.isCount).map { (group.scope, $0) }
    }
    return figures.compactMap { scope, sources in
      guard Self.isNesting(sources), let reviews = sources.count,
        sources.statement.hasSuffix(sources.text),
        let people = figures.first(where: {
          $0.0 == scope && Self.isNested($0.1) && $0.1.lines == sources.lines
            && $0.1.statement == $0.1.text
        })?.1,
        let children = people.count, children < reviews,
        figures.count(where: { $0.1.lines == sources.lines }) == 2
      else { return nil }
      return set.finding(
        .contradiction,
        .nestedUnits,
        [sources, people],
        in: scope,
        "\(reviews) \(sources.unit) have at least \(reviews) \(people.unit), and not \(children).",
        assuming: [
          "each of the \(sources.unit) is about at least one of the \(people.unit), and each of the "
            + "\(people.unit) is in one of them"
        ]
      )
    }
  }
}
