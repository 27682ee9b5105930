/// What a record says, taken apart into what points are compared by.
///
/// It is a class because each point is compared with many: handing over a structure of so many
/// arrays took a tenth of the time.
final class PointText: Sendable {
  /// A sentence, or the whole text.
  struct Piece: Hashable, Sendable {
    /// Its stems by their numbers in a `PointStems`, each once, in order.
    var stems: [Int]
    /// How many of its words turn what is said round.
    var negations: Int
  }

  let whole: Piece
  /// Its sentences, where there are several with something in them.
  let sentences: [Piece]
  let meaning: PointMeaning

  init(whole: Piece, sentences: [Piece], meaning: PointMeaning) {
    self.whole = whole
    self.sentences = sentences
    self.meaning = meaning
  }
}
