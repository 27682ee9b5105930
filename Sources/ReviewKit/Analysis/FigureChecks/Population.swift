/// The percentages of one unit that are about the same: those of a section in several lists.
///
/// They are taken to have one base. It is looked for among the bases up to a bound.
struct Population: Sendable {
  /// A list or a sentence of percentages.
  struct Part: Sendable {
    var shares: [CheckedFigure]
    /// The alternatives among them.
    var runs: [Alternatives]
    /// The bases that they fit, by the way of rounding.
    var fits: [BaseSet]

    /// Whether some of them make up a whole, so that they count everybody.
    var isComplete: Bool { runs.contains(where: \.isWhole) }
    var fitsSome: Bool { fits.contains { !$0.isEmpty } }
  }

  /// A base and a way of rounding.
  struct Guess: Sendable {
    var base: Int
    var rounding: PrintedPercent.Rounding
  }

  let scope: FigureScope
  let unit: String
  let parts: [Part]
  let bound: BaseBound
  /// Of which most of the percentages are counts; `nil` where none is a count of anything tried.
  let guess: Guess?
  /// The parts that fit it, by their place.
  let agreeing: [Int]
  /// The bases that these parts share, by the way of rounding; where there are none, those of the
  /// percentages that fit the guess.
  let shared: [BaseSet]

  /// The bases of each percentage, by the way of rounding.
  private let attainable: Attainable

  private typealias Attainable = [PrintedPercent: [BaseSet]]

  private init(
    _ scope: FigureScope,
    _ unit: String,
    _ parts: [Part],
    _ attainable: Attainable,
    _ bound: BaseBound
  ) {
    self.scope = scope
    self.unit = unit
    self.parts = parts
    self.attainable = attainable
    self.bound = bound
    let guess = Self.guess(parts, attainable, upTo: bound.limit)
    self.guess = guess
    agreeing =
      guess.map { guess in
        parts.indices.filter { parts[$0].fits[guess.rounding.rawValue].contains(guess.base) }
      } ?? []
    shared = Self.shared(parts, agreeing, guess, attainable, bound)
  }

  /// Percentages without a base of their own, list by list.
  ///
  /// A total that single lists exceed, where nothing speaks for a base below it, is that of something
  /// else, and is left out of account.
  init(_ scope: FigureScope, _ unit: String, _ shares: [[CheckedFigure]], _ bound: BaseBound) {
    let search = BaseSearch(upTo: bound.widest)
    let attainable = shares.joined().compactMap(\.percent).reduce(into: Attainable()) {
      if $0[$1] == nil { $0[$1] = search.bases(of: $1) }
    }
    let parts = shares.map { Part($0, attainable, upTo: bound.widest) }
    self.init(scope, unit, parts, attainable, bound)
    if bound.isExceeded(by: parts), !isEarned {
      let wider = BaseBound(limit: bound.widest, reason: .standard)
      self.init(scope, unit, parts, attainable, wider)
    }
  }

  /// The base that most percentages fit, then most parts whole, then the smallest.
  private static func guess(
    _ parts: [Part],
    _ attainable: Attainable,
    upTo limit: Int
  ) -> Guess? {
    var best: (score: Int, guess: Guess)?
    for rounding in PrintedPercent.Rounding.allCases {
      let way = rounding.rawValue
      let sets = parts.flatMap(\.shares).compactMap { $0.percent.flatMap { attainable[$0]?[way] } }
      for base in 1...max(1, limit) {
        let fitting = sets.count { $0.contains(base) }
        guard fitting > 0 else { continue }
        let score = fitting * (parts.count + 1) + parts.count { $0.fits[way].contains(base) }
        if score > best?.score ?? 0 || (score == best?.score && base < best?.guess.base ?? 0) {
          best = (score, Guess(base: base, rounding: rounding))
        }
      }
    }
    return best?.guess
  }

  private static func shared(
    _ parts: [Part],
    _ agreeing: [Int],
    _ guess: Guess?,
    _ attainable: Attainable,
    _ bound: BaseBound
  ) -> [BaseSet] {
    guard let first = agreeing.first else {
      let core = parts.flatMap(\.shares).compactMap(\.percent).filter { percent in
        guess.map { percent.counts(of: $0.base, $0.rounding) != nil } ?? false
      }
      return Self.intersection(core, attainable, upTo: bound.widest)
    }
    return agreeing.dropFirst().reduce(into: parts[first].fits) { shared, part in
      for way in shared.indices { shared[way].formIntersection(parts[part].fits[way]) }
    }
  }
}

extension Population {
  /// The bases that all of some percentages fit, by the way of rounding; none for no percentages.
  fileprivate static func intersection(
    _ percents: [PrintedPercent],
    _ attainable: [PrintedPercent: [BaseSet]],
    upTo limit: Int
  ) -> [BaseSet] {
    let none = PrintedPercent.Rounding.allCases.map { _ in BaseSet(upTo: limit) }
    guard let first = percents.first else { return none }
    return percents.dropFirst().reduce(into: attainable[first] ?? none) { shared, percent in
      for way in shared.indices { shared[way].formIntersection((attainable[percent] ?? none)[way]) }
    }
  }
}

extension Population.Part {
  fileprivate init(
    _ shares: [CheckedFigure],
    _ attainable: [PrintedPercent: [BaseSet]],
    upTo limit: Int
  ) {
    let runs = Alternatives.runs(in: shares)
    let bases = Population.intersection(shares.compactMap(\.percent), attainable, upTo: limit)
    // Where the counts of a whole cannot add up to any base, something small may be left out.
    let wholes = runs.filter { $0.isStrict && $0.isWhole }.map { $0.figures.compactMap(\.percent) }
    fits = PrintedPercent.Rounding.allCases.map { rounding in
      let bases = bases[rounding.rawValue]
      guard !wholes.isEmpty else { return bases }
      for addition in [BaseSearch.Addition.exactly, .atMost] {
        let added = bases.elements.filter { base in
          wholes.allSatisfy { BaseSearch.fits($0, base: base, rounding, addition) }
        }
        if !added.isEmpty { return BaseSet(added, upTo: limit) }
      }
      return BaseSet(upTo: limit)
    }
    self.shares = shares
    self.runs = runs
  }
}

extension Population {
  var shares: [CheckedFigure] { parts.flatMap(\.shares) }

  /// Whether no count of any base that the others have is printed so.
  func isMisfit(_ percent: PrintedPercent) -> Bool {
    guard let attainable = attainable[percent] else { return false }
    return zip(attainable, shared).allSatisfy { $0.intersection($1).isEmpty }
  }

  /// The bases shared by those that agree, up to the bound, however they were rounded.
  var bases: [Int] { Self.bases(shared, upTo: bound.limit) }

  func bases(of part: Part) -> [Int] { Self.bases(part.fits, upTo: bound.limit) }

  private static func bases(_ sets: [BaseSet], upTo limit: Int) -> [Int] {
    Set(sets.flatMap(\.elements)).filter { $0 <= limit }.sorted()
  }

  /// Whether so many unrelated percentages would hardly fit the guess by chance.
  ///
  /// Of a base n about n + 1 of the W + 1 printed percentages from 0 to 100 are counts, W being 100 in
  /// units of the last place. That m unrelated ones all are counts of it has the chance ((n + 1)/(W +
  /// 1))^m, of some base up to n at most n times that; it must be below 1 in 100. A percentage and what
  /// is left of 100 are related, and 0, 50 and 100 percent say too little.
  var isEarned: Bool {
    guard let guess else { return false }
    var seen: Set<PrintedPercent> = []
    var chance = Double(guess.base)
    for percent in shares.compactMap(\.percent)
    where percent.counts(of: guess.base, guess.rounding) != nil {
      let rest = min(percent.digits, percent.whole - percent.digits)
      guard rest > 0, 2 * rest != percent.whole,
        let folded = PrintedPercent(digits: rest, decimals: percent.decimals),
        seen.insert(folded).inserted
      else { continue }
      chance *= min(1, Double(guess.base + 1) / Double(percent.whole + 1))
    }
    return chance < 0.01
  }
}

/// How large a base can be.
struct BaseBound: Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    /// The largest number of the unit that the document names, on a line.
    case named(line: Int)
    /// The user says so.
    case asked
    /// Nothing says so.
    case standard
  }

  var limit: Int
  var reason: Reason
  /// The largest base that is tried, so that a total which is too small leads to no contradiction.
  var widest: Int { reason == .asked ? limit : max(limit, FigureCheck.standardBase) }

  /// Whether bases beyond the limit need not be thought of.
  var isFirm: Bool { reason != .standard }

  fileprivate func isExceeded(by parts: [Population.Part]) -> Bool {
    guard case .named = reason else { return false }
    return parts.contains { part in
      part.shares.count > 1 && part.fitsSome
        && part.fits.allSatisfy { $0.elements.first.map { $0 > limit } ?? true }
    }
  }
}

extension FigureSet {
  /// The largest number of a unit that is named as a whole, and where.
  func total(of unit: String) -> (value: Int, line: Int)? { Self.total(of: unit, in: groups) }

  private static func total(of unit: String, in groups: [FigureGroup]) -> (value: Int, line: Int)? {
    var best: (value: Int, line: Int)?
    func add(_ value: Int?, _ line: Int) {
      if let value, value > best?.value ?? 0 { best = (value, line) }
    }
    for group in groups where group.unit == unit {
      for figure in group.figures {
        if !figure.isRough { add(figure.of, figure.lines.first) }
        add(figure.base?.value, figure.base?.line ?? 0)
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
