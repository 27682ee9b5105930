/// Finds the numbers of which a group of percentages can be shares.
///
/// A percentage printed to the unit can be a share of 13 only if some count of 13 is printed so: 15 % is
/// 2 of 13, and 14 % is no count of 13. Of several percentages of the same base each must be a count of
/// it. This is the test of granularity (GRIM) that Brown and Heathers describe for means, applied to
/// percentages: N. Brown, J. Heathers, "The GRIM Test", Social Psychological and Personality Science 8
/// (2017), 363-369. As in the R package scrutiny figures are taken as printed, and what comes out is a
/// set of bases.
///
/// For p percentages and bases up to N it takes p * N steps a way of rounding.
public struct BaseSearch: Sendable {
  /// What the counts of a group's percentages must do together.
  public enum Addition: Sendable {
    /// Nothing: one who is counted may count under several.
    case free
    /// Not exceed the base: nobody counts under two.
    case atMost
    /// Make up the base: everybody counts under one.
    case exactly
  }

  /// The largest base that is tried.
  public var limit: Int

  public init(upTo limit: Int) {
    self.limit = limit
  }

  /// The bases from 1 to the limit of which every percentage is some count, from the smallest.
  public func bases(
    of percents: [PrintedPercent],
    _ rounding: PrintedPercent.Rounding,
    _ addition: Addition = .free
  ) -> [Int] {
    guard limit >= 1 else { return [] }
    return (1...limit).filter { Self.fits(percents, base: $0, rounding, addition) }
  }

  /// The bases of which a percentage is some count, by the way of rounding.
  func bases(of percent: PrintedPercent) -> [BaseSet] {
    guard percent.decimals == 0, limit <= Self.known, Self.ofWholes.indices.contains(percent.digits)
    else { return searched(for: percent) }
    return Self.ofWholes[percent.digits].map { $0.cut(to: limit) }
  }

  private func searched(for percent: PrintedPercent) -> [BaseSet] {
    PrintedPercent.Rounding.allCases.map { rounding in
      BaseSet(
        (1...max(1, limit)).lazy.filter { percent.counts(of: $0, rounding) != nil },
        upTo: limit
      )
    }
  }

  /// The bases of percentages without decimals, which nearly all are: searched once, as the checks of
  /// 10,000 made documents took 32 seconds on a busy machine where each searched anew.
  private static let ofWholes = (0...100).compactMap { PrintedPercent(digits: $0) }
    .map { BaseSearch(upTo: known).searched(for: $0) }
  private static let known = 255

  /// Whether so many unrelated percentages would hardly be counts of a base by chance.
  ///
  /// Of a base n about n + 1 of the W + 1 printed percentages from 0 to 100 are counts, W being 100 in
  /// units of the last place. That m unrelated ones all are counts of it has the chance ((n + 1)/(W +
  /// 1))^m, of some base up to n at most n times that; it must be below 1 in 100. A percentage and what
  /// is left of 100 are related, and 0, 50 and 100 percent say too little.
  static func isEarned(
    _ base: Int,
    by percents: [PrintedPercent],
    _ rounding: PrintedPercent.Rounding
  ) -> Bool {
    var seen: Set<PrintedPercent> = []
    var chance = Double(base)
    for percent in percents where percent.counts(of: base, rounding) != nil {
      let rest = min(percent.digits, percent.whole - percent.digits)
      guard rest > 0, 2 * rest != percent.whole,
        let folded = PrintedPercent(digits: rest, decimals: percent.decimals),
        seen.insert(folded).inserted
      else { continue }
      chance *= min(1, Double(base + 1) / Double(percent.whole + 1))
    }
    return chance < 0.01
  }

  /// Whether every percentage is some count of the base, and their counts can add up as they must.
  static func fits(
    _ percents: [PrintedPercent],
    base: Int,
    _ rounding: PrintedPercent.Rounding,
    _ addition: Addition = .free
  ) -> Bool {
    var (least, most) = (0, 0)
    for percent in percents {
      guard let counts = percent.counts(of: base, rounding) else { return false }
      least += counts.lowerBound
      most += counts.upperBound
    }
    switch addition {
    case .free: return true
    case .atMost: return least <= base
    case .exactly: return least <= base && base <= most
    }
  }
}
