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
    var findings: [FigureFinding] = []
    var misfits: [CheckedFigure] = []
    for (place, part) in population.parts.enumerated() where !population.agreeing.contains(place) {
      let own = part.shares.filter { figure in figure.percent.map(population.isMisfit) ?? false }
      let values = Set(own.compactMap(\.percent)).count
      if part.fitsSome, values > 1 {
        findings.append(conflict(part))
      } else if own.isEmpty {
        findings.append(conflict(part, isJoint: true))
      } else if !part.fitsSome, own.count > 1, own.count * 2 > part.shares.count {
        findings.append(noBase(part))
      } else {
        findings += own.map { unattainable($0, in: part) }
        findings += ForcedSum(part, own, population).map { forced($0) } ?? []
        misfits += own
      }
    }
    return findings + agreement(besides: misfits)
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
  private func agreement(besides misfits: [CheckedFigure]) -> [FigureFinding] {
    let figures = population.agreeing.flatMap { population.parts[$0].shares }
    guard figures.count > 1, let guess = population.guess else { return [] }
    let bases = population.bases
    var seen: Set<PrintedPercent> = []
    let distinct = figures.compactMap(\.percent).filter { seen.insert($0).inserted }
    let counts = distinct.compactMap { percent in
      percent.counts(of: guess.base, guess.rounding).map { counts in
        "\(percent) % is \(counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound) to \(counts.upperBound)")"
      }
    }
    let others = bases.filter { $0 != guess.base }
    let more = others.isEmpty ? "" : "; they fit \(FigureWording.bases(others, unit)) as well"
    let cut = guess.rounding == .truncation ? ", with decimals cut off" : ""
    return [
      set.finding(
        .consistent,
        .commonBase,
        figures,
        in: population.scope,
        "Of \(guess.base) \(unit)\(cut) \(FigureWording.list(counts))\(more).",
        assuming: ["all are shares of the same \(unit)", FigureWording.assumption(bound, unit)]
      )
    ]
  }

  /// A group that fits other bases than the rest.
  private func conflict(_ part: Population.Part, isJoint: Bool = false) -> FigureFinding {
    let others = population.agreeing.map { population.parts[$0] }
    let isShared = PrintedPercent.Rounding.allCases.contains { rounding in
      !part.fits[rounding.rawValue].intersection(population.shared[rounding.rawValue]).isEmpty
    }
    let isSure =
      !isJoint && !isShared && bound.isFirm && part.isComplete
      && others.contains(where: \.isComplete)
    let witnesses = others.flatMap { $0.isComplete || !isSure ? $0.shares : [] }
    let own =
      part.fitsSome
      ? "fit \(FigureWording.bases(population.bases(of: part), unit))"
      : "fit no number of \(unit) up to \(bound.limit) together"
    return set.finding(
      isSure ? .contradiction : .suspect,
      .commonBase,
      witnesses + part.shares,
      in: population.scope,
      "\(FigureWording.shares(part.shares)) (\(FigureWording.lines(of: part.shares))) \(own), while "
        + "\(FigureWording.shares(witnesses)) (\(FigureWording.lines(of: witnesses))) fit "
        + "\(FigureWording.bases(population.bases, unit)): no number up to \(bound.limit) fits both.",
      assuming: ["all are shares of the same \(unit)", FigureWording.assumption(bound, unit)]
    )
  }

  private func noBase(_ part: Population.Part) -> FigureFinding {
    let isAlone = population.agreeing.isEmpty
    return set.finding(
      isAlone && !bound.isFirm ? .notTestable : .suspect,
      .commonBase,
      part.shares,
      in: population.scope,
      "No number of \(unit) up to \(bound.limit) gives all of \(FigureWording.shares(part.shares)): they "
        + "are of more, or not of the same, or one of them is wrong.",
      assuming: ["all are shares of the same \(unit)"]
    )
  }

  private func unattainable(_ figure: CheckedFigure, in part: Population.Part) -> FigureFinding {
    let percent = figure.percent ?? PrintedPercent(0, of: 1)
    let base = population.guess?.base ?? 1
    let isAmong = part.shares.count > 1 || part.isComplete
    let isSure = population.isEarned && bound.isFirm && isAmong
    let bases = population.bases
    let rest = bases.count > 1 ? ", nor of any other number that the rest fit" : ""
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

  private func forced(_ sum: ForcedSum) -> [FigureFinding] {
    [
      set.finding(
        .suspect,
        .forcedSum,
        sum.figures,
        in: population.scope,
        "\(FigureWording.shares(sum.figures)) reach exactly 100 % only with \(sum.percent) %: "
          + "\(sum.count) of \(sum.base) \(unit), all that are left, is \(sum.expected) %, and they would "
          + "sum to \(sum.total) %.",
        assuming: ["everybody is counted under one of them"]
      )
    ]
  }
}

/// A group of percentages that sums to 100 because one of them is not the count that is left for it.
struct ForcedSum {
  let figures: [CheckedFigure]
  let base: Int
  /// The one that does not fit, and what is left for it.
  let percent: PrintedPercent
  let count: Int
  let expected: PrintedPercent
  /// What the group would sum to.
  let total: PrintedPercent

  /// `nil` where nothing points to it: more than one misfit, a sum that is not 100, counts that are not
  /// known, a rest that is printed so or lies too far away to come from rounding.
  init?(_ part: Population.Part, _ misfits: [CheckedFigure], _ population: Population) {
    guard let misfit = misfits.first, misfits.count == 1, let percent = misfit.percent,
      let guess = population.guess, population.isEarned || !population.agreeing.isEmpty,
      let figures = Self.figures(in: part, with: misfit)
    else { return nil }
    let percents = figures.compactMap(\.percent)
    let sum = percents.reduce(0) { $0 + $1.digits }
    guard percents.allSatisfy({ $0.decimals == percent.decimals }), sum == percent.whole else {
      return nil
    }
    var left = guess.base
    for other in figures where other != misfit {
      guard let counts = other.percent?.counts(of: guess.base, guess.rounding), counts.count == 1
      else { return nil }
      left -= counts.lowerBound
    }
    guard 0...guess.base ~= left else { return nil }
    let expected = PrintedPercent(left, of: guess.base, decimals: percent.decimals, guess.rounding)
    let change = expected.digits - percent.digits
    guard change != 0, abs(change) <= max(1, figures.count / 2),
      let total = PrintedPercent(digits: sum + change, decimals: percent.decimals)
    else { return nil }
    self.figures = figures
    base = guess.base
    self.percent = percent
    count = left
    self.expected = expected
    self.total = total
  }

  private static func figures(
    in part: Population.Part,
    with misfit: CheckedFigure
  ) -> [CheckedFigure]? {
    if let run = part.runs.first(where: { $0.figures.contains(misfit) }), run.isWhole {
      return run.figures
    }
    return part.shares.count > 2 ? part.shares : nil
  }
}
