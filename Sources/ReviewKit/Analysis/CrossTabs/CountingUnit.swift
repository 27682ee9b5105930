/// What a number counts.
public enum CountingUnit: String, CaseIterable, Sendable {
  /// Reviews, and documents for what is in no review.
  case sources
  case reviews
  /// The children, adults and families that reviews are about.
  case cases
  case records
}

extension CountingUnit {
  /// Of one: "source".
  package var singular: String { String(rawValue.dropLast()) }
}
