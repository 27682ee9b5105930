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
    PrintedPercent.Rounding.allCases.map { rounding in
      var set = BaseSet(upTo: limit)
      for base in 1...max(1, limit) where percent.counts(of: base, rounding) != nil {
        set.insert(base)
      }
      return set
    }
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
