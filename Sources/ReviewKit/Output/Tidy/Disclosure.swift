/// How counts are made fit to be published where they are small.
///
/// The marks are those of official statistics on serious incidents in England: `c` for a number that
/// is kept back, `:` for one that is not available.
package struct Disclosure: Hashable, Sendable {
  /// Counts from 1 to one below this are kept back; zero is not.
  package var suppressBelow: Int?
  /// Other counts are rounded to the nearest multiple, half up.
  package var roundTo: Int?

  package static let suppressed = "c"
  package static let notAvailable = ":"

  package init(suppressBelow: Int? = nil, roundTo: Int? = nil) {
    self.suppressBelow = suppressBelow
    self.roundTo = roundTo
  }

  package var isActive: Bool { suppressBelow != nil || roundTo != nil }

  /// Whether a count is kept back for its own sake.
  func hides(_ count: Int) -> Bool {
    count > 0 && suppressBelow.map { count < $0 } ?? false
  }

  /// A count as it is shown.
  func rounded(_ count: Int) -> Int {
    guard let step = roundTo, step > 1 else { return count }
    return (count + step / 2) / step * step
  }

  func cell(_ count: Int, isHidden: Bool) -> Table.Cell {
    isHidden ? .code(Self.suppressed) : .number(rounded(count))
  }

  /// A share worked out from counts as they are shown, which is kept back where one of them is.
  func cell(_ share: Double?, isHidden: Bool) -> Table.Cell {
    if isHidden { return .code(Self.suppressed) }
    guard let share, share.isFinite else { return .code(Self.notAvailable) }
    return .decimal((share * 10_000).rounded() / 10_000)
  }
}
