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
      var scores = Array(repeating: 0, count: limit + 1)
      for set in sets {
        for base in set.elements where base <= limit { scores[base] += parts.count + 1 }
      }
      for part in parts {
        for base in part.fits[way].elements where base <= limit { scores[base] += 1 }
      }
      for (base, score) in scores.enumerated() where score > 0 {
        // Cutting decimals off is rare; it must explain more than rounding does.
        let isSmaller = rounding != .truncation && base < best?.guess.base ?? 0
        if score > best?.score ?? 0 || (score == best?.score && isSmaller) {
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
    return !zip(attainable, shared).contains { $0.intersection($1).reaches(below: reach) }
  }

  /// Up to where bases are thought of before something is called impossible: beyond a total that is
  /// named, unless much speaks for a base below it.
  var reach: Int { isEarned && bound.isFirm ? bound.limit : bound.widest }

  /// Whether a part fits some base by itself.
  func fitsSome(_ part: Part) -> Bool { part.fits.contains { $0.reaches(below: reach) } }

  /// Whether a part fits one of the bases of those that agree.
  func fitsShared(_ part: Part) -> Bool {
    zip(part.fits, shared).contains { $0.intersection($1).reaches(below: reach) }
  }

  /// The bases shared by those that agree, up to the bound, however they were rounded.
  var bases: [Int] { Self.bases(shared, upTo: bound.limit) }

  func bases(of part: Part) -> [Int] { Self.bases(part.fits, upTo: bound.limit) }

  private static func bases(_ sets: [BaseSet], upTo limit: Int) -> [Int] {
    Set(sets.flatMap(\.elements)).filter { $0 <= limit }.sorted()
  }

  /// Whether so many unrelated percentages would hardly fit the guess by chance.
  var isEarned: Bool {
    guard let guess else { return false }
    return BaseSearch.isEarned(guess.base, by: shares.compactMap(\.percent), guess.rounding)
  }
}
