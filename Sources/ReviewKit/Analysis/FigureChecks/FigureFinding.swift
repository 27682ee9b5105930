/// What a check found about figures that a document prints.
public struct FigureFinding: Hashable, Sendable {
  /// How much the arithmetic says.
  public enum Level: String, CaseIterable, Sendable {
    /// The figures exclude each other under the assumptions stated.
    case contradiction
    /// No count gives the percentage of the base that the others have.
    case unattainable
    /// It may be right, and should be looked up.
    case suspect
    /// Nothing in the document says of how many.
    case undefinedBase = "undefined-base"
    /// The figures are only some of those that make up a whole.
    case partial
    /// The figures agree, which does not make them true.
    case consistent
    /// As printed, the figures would agree with anything.
    case notTestable = "not-testable"
  }

  /// What was looked at.
  public enum Check: String, CaseIterable, Sendable {
    case commonBase = "common-base"
    case unattainable
    case sum
    case forcedSum = "forced-sum"
    case fraction
    case nestedUnits = "nested-units"
    case sameMeasure = "same-measure"
    case repeatedBlock = "repeated-block"
    case undefinedBase = "undefined-base"
    case statedTotal = "stated-total"
    case wordsAndFigures = "words-and-figures"
  }

  public var level: Level
  public var check: Check
  /// The path as given.
  public var file: String
  /// Each run of lines that the figures stand on, in order.
  public var lines: [LineRange]
  /// The words that state the figures, as printed.
  public var figures: [String]
  /// The ids of the figures, where each is a statistic of the document.
  public var statistics: [String]
  /// What the figures are about: a review's id, a theme, a heading; empty when nothing says so.
  public var scope: String
  /// One sentence with the arithmetic in it.
  public var message: String
  /// What must hold for the message to be right, each a clause behind "it is assumed that".
  public var assumptions: [String]
}

extension FigureFinding.Level {
  /// Whether a figure should not be quoted before it was looked up.
  public var isDoubt: Bool {
    switch self {
    case .contradiction, .unattainable, .suspect, .undefinedBase: true
    case .partial, .consistent, .notTestable: false
    }
  }

  /// Whether the figures cannot be right as they stand, so that a check of them has failed.
  public var isFailure: Bool { self == .contradiction || self == .unattainable }
}
