/// What a record says in whatever words, as `FieldSynonyms` takes them for the same.
///
/// It is a class for the reason that `PointText` is one.
final class PointMeaning: Sendable {
  /// Something that is spoken of, and in which words.
  struct Term: Hashable, Comparable, Sendable {
    var concept: Int
    var wording: Int

    static func < (left: Term, right: Term) -> Bool {
      (left.concept, left.wording) < (right.concept, right.wording)
    }
  }

  /// A sentence, or the whole text.
  struct Piece: Hashable, Sendable {
    /// Each once, in order.
    let terms: [Term]
    /// What is spoken of, each once, in order.
    let concepts: [Int]
    /// How many words outside the terms turn round what is said.
    let negations: Int

    /// - Parameters:
    ///   - terms: Each once, in order.
    ///   - negations: Outside of them.
    init(terms: [Term], negations: Int) {
      self.terms = terms
      self.negations = negations
      concepts = self.terms.map(\.concept).reduce(into: []) { concepts, concept in
        if concepts.last != concept { concepts.append(concept) }
      }
    }
  }

  let whole: Piece
  /// Its sentences, where there are several with something in them.
  let sentences: [Piece]

  convenience init(_ sentences: [Piece]) {
    let filled = sentences.filter { !$0.terms.isEmpty }
    let whole = Piece(
      terms: filled.flatMap(\.terms).sortedOnce,
      negations: filled.reduce(0) { $0 + $1.negations }
    )
    self.init(whole: whole, sentences: filled.count > 1 ? filled : [])
  }

  private init(whole: Piece, sentences: [Piece]) {
    self.whole = whole
    self.sentences = sentences
  }

  /// The same with other terms, a different one for each.
  func mapTerms(_ transform: (Term) -> Term) -> PointMeaning {
    func piece(_ piece: Piece) -> Piece {
      Piece(terms: piece.terms.map(transform).sorted(), negations: piece.negations)
    }
    return PointMeaning(whole: piece(whole), sentences: sentences.map(piece))
  }
}
