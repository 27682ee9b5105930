/// What a limit leaves of a table.
package struct Omission: Hashable, Sendable {
  let shown: Int
  /// How many there are of what, as "300 pairs".
  let all: String

  /// `nil` where nothing is left out.
  init?(showing shown: Int, of all: Int, _ things: String) {
    guard shown < all else { return nil }
    self.shown = shown
    self.all = "\(all) \(things)"
  }

  /// "20 of 300 pairs are shown", "1 of 36 themes is written".
  package func sentence(_ participle: String) -> String {
    "\(shown) of \(all) \(shown == 1 ? "is" : "are") \(participle)"
  }
}
