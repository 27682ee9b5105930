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

  func hides(_ count: Int) -> Bool {
    count > 0 && suppressBelow.map { count < $0 } ?? false
  }

  func cell(_ count: Int) -> Table.Cell {
    if hides(count) { return .code(Self.suppressed) }
    guard let step = roundTo, step > 1 else { return .number(count) }
    return .number((count + step / 2) / step * step)
  }

  /// A share worked out from counts, which is kept back where one of them is.
  ///
  /// It is worked out before counts are rounded.
  func cell(_ share: Double?, of counts: Int...) -> Table.Cell {
    if counts.contains(where: hides) { return .code(Self.suppressed) }
    guard let share else { return .code(Self.notAvailable) }
    return .decimal((share * 10_000).rounded() / 10_000)
  }
}
