/// What the percentages of a population say of its base.
struct CommonBaseCheck {
  let population: Population
  let set: FigureSet

  private var unit: String { population.unit }
  private var bound: BaseBound { population.bound }

  var findings: [FigureFinding] {
    let shares = population.shares
    let untestable = shares.filter { ($0.percent?.whole ?? 0) <= bound.limit }
    guard untestable.isEmpty else { return [notTestable(untestable)] }
    guard shares.count > 1, population.guess != nil else { return [] }
    return population.parts.indices.filter { !population.agreeing.contains($0) }.flatMap {
      findings(about: population.parts[$0])
    } + agreement
  }

  /// What is to be said of a list that does not fit the base of the others.
  private func findings(about part: Population.Part) -> [FigureFinding] {
    let own = part.shares.filter { figure in figure.percent.map(population.isMisfit) ?? false }
    let values = Set(part.shares.compactMap(\.percent)).count
    let isOther = population.fitsSome(part)
    if isOther, values > 1, !population.agreeing.isEmpty, !population.fitsShared(part),
      own.count != 1 || !population.isEarned
    {
      return [conflict(part)]
    }
    if population.isEarned, own.count == 1 || own.count * 2 <= part.shares.count {
      return own.flatMap { figure -> [FigureFinding] in
        [unattainable(figure, in: part)] + (own.count == 1 ? forced(figure, in: part) : [])
      }
    }
    return isOther || values < 2 ? [] : [noBase(part)]
  }
}

extension CommonBaseCheck {
  private func notTestable(_ figures: [CheckedFigure]) -> FigureFinding {
    set.finding(
      .notTestable,
      .commonBase,
      figures,
      in: population.scope,
      "\(FigureWording.shares(figures)): of up to \(bound.limit) \(unit) every percentage with so few "
        + "decimals can be some number, so nothing can be told from "
        + "\(figures.count == 1 ? "it" : "them")."
    )
  }

  /// What those that agree have in common.
  private var agreement: [FigureFinding] {
    let figures = population.agreeing.flatMap { population.parts[$0].shares }
    guard figures.count > 1, let guess = population.guess else { return [] }
    // Of a base beyond those tried every percentage may be some number.
    guard bound.isFirm || population.isEarned else { return [baseUnknown(figures)] }
    var seen: Set<PrintedPercent> = []
    let distinct = figures.compactMap(\.percent).filter { seen.insert($0).inserted }
    let counts = distinct.compactMap { percent in
      percent.counts(of: guess.base, guess.rounding).map { counts in
        counts.count == 1
          ? "\(percent) % is \(counts.lowerBound)"
          : "\(percent) % is \(counts.lowerBound) to \(counts.upperBound)"
      }
    }
    let others = population.bases.filter { $0 != guess.base }
    let more = others.isEmpty ? "" : "; they fit \(FigureWording.bases(others, unit)) as well"
    let cut = guess.rounding == .truncation ? ", with decimals cut off" : ""
    return [
      set.finding(
        .consistent,
        .commonBase,
        figures,
        in: population.scope,
        "Of \(guess.base) \(unit)\(cut) \(FigureWording.list(counts))\(more).",
        assuming: assumptions
      )
    ]
  }

  private func baseUnknown(_ figures: [CheckedFigure]) -> FigureFinding {
    set.finding(
      .notTestable,
      .commonBase,
      figures,
      in: population.scope,
      "Nothing says of how many \(unit) \(FigureWording.shares(figures)) are; up to \(bound.limit) they fit "
        + "\(FigureWording.bases(population.bases, unit)).",
      assuming: ["all are shares of the same \(unit)"]
    )
  }

  private var assumptions: [String] {
    ["all are shares of the same \(unit)", FigureWording.assumption(bound, unit)]
  }

  /// A group that fits other bases than the rest.
  private func conflict(_ part: Population.Part) -> FigureFinding {
    let others = population.agreeing.map { population.parts[$0] }
    let isSure = bound.isFirm && part.isComplete && others.contains(where: \.isComplete)
    let isLikely = bound.isFirm || population.isEarned
    let witnesses = others.filter { $0.isComplete || !isSure }.flatMap(\.shares)
    let bases = population.bases(of: part)
    let own =
      bases.isEmpty
      ? "fit no number of \(unit) up to \(bound.limit)"
      : "fit \(FigureWording.bases(bases, unit))"
    return set.finding(
      isSure ? .contradiction : isLikely ? .suspect : .notTestable,
      .commonBase,
      witnesses + part.shares,
      in: population.scope,
      "\(FigureWording.shares(part.shares)) (\(FigureWording.lines(of: part.shares))) \(own), while "
        + "\(FigureWording.shares(witnesses)) (\(FigureWording.lines(of: witnesses))) fit "
        + "\(FigureWording.bases(population.bases, unit)): no number up to \(bound.limit) fits both.",
      assuming: assumptions
    )
  }

  private func noBase(_ part: Population.Part) -> FigureFinding {
    set.finding(
      bound.isFirm ? .suspect : .notTestable,
      .commonBase,
      part.shares,
      in: population.scope,
      "No number of \(unit) up to \(bound.limit) gives all of \(FigureWording.shares(part.shares)): they "
        + "are of more, or not of the same, or one of them is wrong.",
      assuming: ["all are shares of the same \(unit)"]
    )
  }

  private func unattainable(
    _ figure: CheckedFigure,
    in part: Population.Part
  ) -> FigureFinding {
    let percent = figure.percent ?? PrintedPercent(0, of: 1)
    let base = population.guess?.base ?? 1
    // A single figure may well be of something else.
    let isSure = bound.isFirm && part.shares.count > 1
    let rest = population.bases.count > 1 ? ", nor of any other number that they fit" : ""
    let fitting = population.shares.count {
      $0.percent?.counts(of: base, population.guess?.rounding ?? .halfUp) != nil
    }
    return set.finding(
      isSure ? .unattainable : .suspect,
      .unattainable,
      [figure],
      in: population.scope,
      "\(percent) % is no number of \(base) \(unit), which \(fitting) other percentages here fit\(rest): "
        + FigureWording.neighbours(percent, of: base) + ".",
      assuming: [
        "it is a share of the same \(unit) as the others", FigureWording.assumption(bound, unit),
      ]
    )
  }

  private func forced(_ misfit: CheckedFigure, in part: Population.Part) -> [FigureFinding] {
    let run = part.runs.first { $0.figures.contains(misfit) && $0.isWhole }
    guard let guess = population.guess,
      let sum = ForcedSum(run?.figures ?? part.shares, misfit, of: guess.base, guess.rounding)
    else { return [] }
    return [sum.finding(unit, in: population.scope, set)]
  }
}
