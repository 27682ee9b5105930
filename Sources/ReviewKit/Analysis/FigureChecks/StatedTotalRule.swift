/// Checks counts of parts, and the bases that percentages have, against totals that the document states.
struct StatedTotalRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    let populations = set.populations
    return set.groups.flatMap { group in
      runs(in: group).flatMap { run in
        partFindings(run, of: group, in: set) + baseFindings(run, of: group, populations, in: set)
      }
    } + wholeFindings(populations, in: set) + countFindings(in: set)
  }

  /// Counts of which nobody is counted under two, each of the same base or of none.
  private func runs(in group: FigureGroup) -> [Alternatives] {
    Alternatives.runs(
      in: group.figures.filter { $0.percent == nil && $0.count != nil && !$0.isRough }
    )
  }

  private func sum(_ run: Alternatives) -> Int { run.figures.reduce(0) { $0 + ($1.count ?? 0) } }

  private func terms(_ run: Alternatives) -> String {
    run.figures.compactMap(\.count).map(String.init).joined(separator: " + ")
  }
}

// MARK: - Counts and the total of them

extension StatedTotalRule {
  /// "six adults: 3 female, 3 male".
  private func partFindings(
    _ run: Alternatives,
    of group: FigureGroup,
    in set: FigureSet
  ) -> [FigureFinding] {
    guard let total = total(of: run, group, in: set) else { return [] }
    let sum = sum(run)
    let level: FigureFinding.Level =
      sum == total.value
      ? .consistent
      : sum < total.value
        ? (run.isStrict && run.includesUnknown ? .suspect : .partial)
        : run.isStrict ? .contradiction : .suspect
    let comparison =
      sum == total.value
      ? "as many as are named"
      : sum < total.value ? "of \(total.value)" : "more than \(total.value)"
    let message = "\(terms(run)) \(group.unit) are \(sum), \(comparison) in line \(total.line)."
    return [
      set.finding(
        level,
        .statedTotal,
        run.figures + (total.figure.map { [$0] } ?? []),
        in: group.scope,
        message,
        assuming: ["nobody is counted under two of them"]
      )
    ]
  }

  private func total(
    of run: Alternatives,
    _ group: FigureGroup,
    in set: FigureSet
  ) -> (value: Int, line: Int, figure: CheckedFigure?)? {
    let bases = Set(run.figures.map { $0.of ?? $0.base?.value })
    if bases.count == 1, let base = bases.first ?? nil {
      return (base, run.figures[0].base?.line ?? run.figures[0].lines.first, nil)
    }
    guard bases == [nil] else { return nil }
    let wholes = set.groups.filter { $0.scope == group.scope && $0.unit == group.unit }
      .flatMap(\.figures).filter { figure in
        figure.isCount && figure.mention == .whole && !run.figures.contains(figure)
          && figure.reading.categories.isEmpty
      }
    let values = Set(wholes.compactMap(\.count))
    guard let whole = wholes.first, let value = whole.count, values.count == 1 else { return nil }
    return (value, whole.lines.first, whole)
  }
}

// MARK: - Counts and the base of percentages

extension StatedTotalRule {
  /// "3 died, 7 were harmed, 3 were not recorded", and percentages of 14.
  private func baseFindings(
    _ run: Alternatives,
    of group: FigureGroup,
    _ populations: [Population],
    in set: FigureSet
  ) -> [FigureFinding] {
    guard run.isStrict, run.includesUnknown || run.family == "sex",
      run.figures.allSatisfy({ $0.of == nil && $0.base == nil })
    else { return [] }
    let population = populations.first { $0.scope == group.scope && $0.unit == group.unit }
    guard let population, !population.agreeing.isEmpty, population.isTestable else { return [] }
    let total = sum(run)
    let parts = population.agreeing.map { population.parts[$0] }
    let fits = population.shared.contains { $0.contains(total) }
    let complete = parts.first { part in
      part.isComplete && !part.fits.contains { $0.contains(total) }
    }
    let shares = complete?.shares ?? parts.flatMap(\.shares)
    guard fits || complete != nil || population.isEarned else { return [] }
    let isSure = complete != nil && population.bound.isFirm
    let wrong = shares.compactMap(\.percent).first { !$0.isAttainable(of: max(1, total)) }
    let proof = wrong.map { " (\(FigureWording.neighbours($0, of: max(1, total))))" } ?? ""
    return [
      set.finding(
        fits ? .consistent : isSure ? .contradiction : .suspect,
        .statedTotal,
        run.figures + shares,
        in: group.scope,
        fits
          ? "\(terms(run)) \(group.unit) are \(total), of which \(FigureWording.shares(shares)) can be shares."
          : "\(terms(run)) \(group.unit) are \(total), of which \(FigureWording.shares(shares)) cannot be "
            + "shares\(proof): they fit \(FigureWording.bases(population.bases, group.unit)).",
        assuming: [
          "the counts and the percentages are of the same \(group.unit), and everybody is counted",
          FigureWording.assumption(population.bound, group.unit),
        ]
      )
    ]
  }
}

// MARK: - Parts of a document and its total

extension StatedTotalRule {
  /// Sections with the same sorts of figures, such as two areas, whose bases must sum to the total.
  private func wholeFindings(_ populations: [Population], in set: FigureSet) -> [FigureFinding] {
    var findings: [FigureFinding] = []
    var units: [String] = []
    for unit in populations.map(\.unit) where !units.contains(unit) { units.append(unit) }
    for unit in units {
      let parts = populations.filter {
        $0.unit == unit && !$0.families.isEmpty && !$0.agreeing.isEmpty && $0.isTestable
      }
      guard parts.count > 1, let first = parts.first,
        parts.allSatisfy({ !$0.families.isDisjoint(with: first.families) }),
        let total = set.total(of: unit),
        !parts.contains(where: { $0.holds(total.line) || $0.bases.contains(total.value) })
      else { continue }
      let figures = set.figures.filter { $0.lines.first == total.line && $0.unit == unit }.prefix(1)
      findings += finding(parts, total.value, total.line, Array(figures), in: set)
    }
    return findings
  }

  /// Sections that each count everybody, those of whom nothing is known as well.
  private func countFindings(in set: FigureSet) -> [FigureFinding] {
    var parts: [(group: FigureGroup, run: Alternatives)] = []
    for group in set.groups {
      for run in runs(in: group)
      where run.isStrict && run.includesUnknown && run.figures.allSatisfy({ $0.of == nil }) {
        parts.append((group, run))
      }
    }
    guard let first = parts.first, parts.count > 1,
      parts.allSatisfy({ $0.group.unit == first.group.unit && $0.run.family == first.run.family }),
      Set(parts.map(\.group.scope)).count == parts.count,
      let total = set.total(of: first.group.unit)
    else { return [] }
    let sums = parts.map { sum($0.run) }
    let unit = first.group.unit
    // A total that one part has already is not that of all.
    guard !sums.contains(where: { $0 >= total.value }) else { return [] }
    let all = sums.reduce(0, +)
    let terms = sums.map(String.init).joined(separator: " + ")
    let figures = set.figures.filter { $0.lines.first == total.line && $0.unit == unit }.prefix(1)
    return [
      set.finding(
        all == total.value ? .consistent : .suspect,
        .statedTotal,
        parts.flatMap(\.run.figures) + figures,
        in: FigureScope(name: FigureWording.list(parts.map(\.group.scope.name))),
        "\(terms) \(unit) are \(all)"
          + (all == total.value ? ", as many as" : ", while \(total.value)")
          + " are named in line \(total.line).",
        assuming: ["these are all the parts of the \(total.value) \(unit)"]
      )
    ]
  }

  private func finding(
    _ parts: [Population],
    _ total: Int,
    _ line: Int,
    _ figures: [CheckedFigure],
    in set: FigureSet
  ) -> [FigureFinding] {
    guard let first = parts.first, total <= 1000, parts.count <= 12 else { return [] }
    let unit = first.unit
    let bases = PrintedPercent.Rounding.allCases.lazy.compactMap { rounding in
      Self.bases(parts.map { $0.shared[rounding.rawValue].elements }, summingTo: total)
    }.first
    let named = zip(parts, bases ?? []).map { "\($1) (\($0.scope.name))" }
    let witnesses = parts.flatMap { part in part.agreeing.first.map { part.parts[$0].shares } ?? []
    }
    return [
      set.finding(
        bases == nil ? .suspect : .consistent,
        .statedTotal,
        witnesses + figures,
        in: FigureScope(name: FigureWording.list(parts.map(\.scope.name))),
        bases == nil
          ? "No bases of the percentages in \(FigureWording.list(parts.map(\.scope.name))) sum to the "
            + "\(total) \(unit) of line \(line)."
          : "The bases that the percentages fit can sum to the \(total) \(unit) of line \(line): "
            + "\(named.joined(separator: " + ")).",
        assuming: ["these are all the parts of the \(total) \(unit)"]
      )
    ]
  }

  /// One base for each part so that they sum to the total, the smallest first where there are several.
  private static func bases(_ sets: [[Int]], summingTo total: Int) -> [Int]? {
    // By part and sum: the base taken last.
    var reached: [[Int?]] = []
    var sums: Set<Int> = [0]
    for bases in sets {
      var last: [Int?] = Array(repeating: nil, count: total + 1)
      var next: Set<Int> = []
      for sum in sums.sorted() {
        for base in bases where sum + base <= total && last[sum + base] == nil {
          last[sum + base] = base
          next.insert(sum + base)
        }
      }
      reached.append(last)
      sums = next
    }
    var rest = total
    var found: [Int] = []
    for last in reached.reversed() {
      guard let base = last[rest] else { return nil }
      found.append(base)
      rest -= base
    }
    return rest == 0 ? found.reversed() : nil
  }
}

extension Population {
  /// Whether percentages as printed can be told from others at all.
  var isTestable: Bool {
    shares.allSatisfy { ($0.percent?.whole ?? 0) > bound.limit }
  }

  /// The sorts of categories among its percentages.
  fileprivate var families: Set<String> { Set(parts.flatMap(\.runs).map(\.family)) }

  fileprivate func holds(_ line: Int) -> Bool { shares.contains { $0.lines.contains(line) } }
}
