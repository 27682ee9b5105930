/// What a number counts.
public enum CountingUnit: String, CaseIterable, Sendable {
  /// Reviews, and documents as a whole for what in them belongs to no review.
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
