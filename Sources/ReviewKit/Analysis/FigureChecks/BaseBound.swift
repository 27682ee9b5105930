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

  func isExceeded(by parts: [Population.Part]) -> Bool {
    guard case .named = reason else { return false }
    return parts.contains { part in
      part.shares.count > 1 && part.fits.contains { !$0.isEmpty }
        && !part.fits.contains { $0.reaches(below: limit) }
    }
  }
}
