/// A percentage as printed: "15", "7.1", "12.50".
///
/// It is kept as digits and never as a binary fraction, as the decimals printed decide what the figure
/// can say: "7" is any share from 6.5 to 7.5 percent, "7.0" one from 6.95 to 7.05.
public struct PrintedPercent: Hashable, Sendable {
  /// The value in units of the last printed place: 71 for "7.1", 70 for "7.0".
  public let digits: Int
  /// How many decimals are printed: 1 for "7.1" and for "7.0".
  public let decimals: Int

  /// `nil` for more than four decimals, and for what is below 0 or above 1000 percent.
  public init?(digits: Int, decimals: Int = 0) {
    guard Self.scales.indices.contains(decimals), 0...(1000 * Self.scales[decimals]) ~= digits
    else { return nil }
    self.digits = digits
    self.decimals = decimals
  }

  /// Reads digits with or without a decimal point; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var (digits, decimals, isBehindPoint, isEmpty) = (0, 0, false, true)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !isBehindPoint, !isEmpty {
        isBehindPoint = true
      } else if let digit = byte.digitValue, digits <= 10_000_000 {
        digits = digits * 10 + digit
        decimals += isBehindPoint ? 1 : 0
        isEmpty = false
      } else {
        return nil
      }
    }
    guard !isEmpty, !isBehindPoint || decimals > 0 else { return nil }
    self.init(digits: digits, decimals: decimals)
  }

  private static let scales = [1, 10, 100, 1000, 10_000]
}

extension PrintedPercent {
  /// How a share becomes a printed percentage.
  public enum Rounding: Int, CaseIterable, Sendable {
    /// To the nearest, a half upwards: 12.5 becomes 13, as spreadsheets do.
    case halfUp
    /// To the nearest, a half to the even digit: 12.5 becomes 12, as R and Python do.
    case halfEven
    /// Further decimals cut off: 12.9 becomes 12.
    case truncation
  }

  /// 100 percent in units of the last printed place: 100 for "7", 1000 for "7.1".
  ///
  /// Of a base as large or larger every printed percentage is some count, so that none can be tested.
  public var whole: Int { 100 * Self.scales[decimals] }

  public var isAboveWhole: Bool { digits > whole }

  /// The counts of `base` that would be printed so; `nil` where none would.
  ///
  /// With D the printed digits and W the whole, a count k of n is worth kW/n. Rounding to the nearest
  /// prints D where D - 1/2 <= kW/n < D + 1/2, with both ends for an even D and neither for an odd one
  /// where halves go to the even digit; cutting off where D <= kW/n < D + 1. All is multiplied by 2n, so
  /// that whole numbers are compared. It takes constant time.
  ///
  /// - Parameters:
  ///   - base: From 1 to 10,000,000; there is no count of others.
  ///   - rounding: How the percentage was made.
  /// - Returns: The counts, which follow each other.
  public func counts(of base: Int, _ rounding: Rounding) -> ClosedRange<Int>? {
    guard 1...10_000_000 ~= base else { return nil }
    let value = 2 * base * digits
    let isEven = digits.isMultiple(of: 2)
    let (low, high) =
      switch rounding {
      case .halfUp: (value - base, value + base)
      case .halfEven: (value - base + (isEven ? 0 : 1), value + base + (isEven ? 1 : 0))
      case .truncation: (value, value + 2 * base)
      }
    let first = low <= 0 ? 0 : (low - 1) / (2 * whole) + 1
    let last = min(base, (high - 1) / (2 * whole))
    return first <= last ? first...last : nil
  }

  /// Whether some count of `base` would be printed so, however it was rounded.
  public func isAttainable(of base: Int) -> Bool {
    Rounding.allCases.contains { counts(of: base, $0) != nil }
  }

  /// What a count of a base is as a percentage.
  ///
  /// - Precondition: `base` is from 1 to 10,000,000, `count` from 0 to ten times the base, `decimals`
  ///   from 0 to 4.
  public init(
    _ count: Int,
    of base: Int,
    decimals: Int = 0,
    _ rounding: Rounding = .halfUp
  ) {
    precondition(
      1...10_000_000 ~= base && 0...(10 * base) ~= count && Self.scales.indices.contains(decimals),
      "a percentage is printed of a count of a base"
    )
    let value = 100 * Self.scales[decimals] * count
    let (floor, rest) = value.quotientAndRemainder(dividingBy: base)
    let isUp =
      switch rounding {
      case .halfUp: 2 * rest >= base
      case .halfEven: 2 * rest > base || (2 * rest == base && !floor.isMultiple(of: 2))
      case .truncation: false
      }
    digits = floor + (isUp ? 1 : 0)
    self.decimals = decimals
  }
}

extension PrintedPercent: CustomStringConvertible {
  /// As "7.1".
  public var description: String {
    guard decimals > 0 else { return String(digits) }
    let text = String(digits)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
