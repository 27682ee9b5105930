/// What a record says, taken apart into what points are compared by.
struct PointText: Hashable, Sendable {
  /// A sentence, or the whole text.
  struct Piece: Hashable, Sendable {
    /// Its stems by their numbers in a `PointStems`, each once, in order.
    var stems: [Int]
    /// How many of its words turn what is said round.
    var negations: Int
  }

  /// The whole text.
  var whole: Piece
  /// Its sentences, where there are several with something in them.
  var sentences: [Piece]
  var meaning: PointMeaning
}
