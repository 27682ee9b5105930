/// From one date to another, either of them open.
public struct DateSpan: Hashable, Sendable {
  /// As "2021", "2021-04" or "2021-04-26".
  public var since: String?
  public var until: String?

  public init(since: String? = nil, until: String? = nil) {
    self.since = since
    self.until = until
  }

  public var isOpen: Bool { since == nil && until == nil }

  /// Whether a date can lie in the span: "2021" can lie in one from "2021-04" on.
  public func holds(_ date: String) -> Bool {
    (since.map { Self.compare(date, $0) >= 0 } ?? true)
      && (until.map { Self.compare(date, $0) <= 0 } ?? true)
  }

  /// Compares as exactly as both are stated: below, equal to or above 0.
  private static func compare(_ left: String, _ right: String) -> Int {
    let exactness = min(left.utf8.count, right.utf8.count)
    let (left, right) = (left.prefix(exactness), right.prefix(exactness))
    return left == right ? 0 : left < right ? -1 : 1
  }
}
