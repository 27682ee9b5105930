/// Texts taken apart on all cores, with their stems and what they speak of numbered as if one had
/// been taken apart after the other.
struct PointTexts: Sendable {
  private(set) var texts: [PointText] = []
  /// How many stems there are.
  var stemCount: Int { stems.count }
  /// How many things are spoken of, each in one or several wordings.
  var conceptCount: Int { concepts.count }

  private var stems: [String: Int] = [:]
  private var concepts: [String: Int] = [:]
  private var wordings: [String: Int] = [:]

  /// - Parameters:
  ///   - texts: Read in as many parts as there are cores.
  ///   - readsMeaning: Whether more than words will be compared.
  init(of texts: [String], readsMeaning: Bool) {
    let read = parallelMap(texts.partsForCores) { part in
      var stems = PointStems(readsMeaning: readsMeaning)
      return (texts: part.map { stems.text($0) }, stems: stems)
    }
    for (number, part) in read.enumerated() {
      if number == 0 {
        (stems, concepts) = (part.stems.numbers, part.stems.concepts)
        wordings = part.stems.wordings
        self.texts = part.texts
      } else {
        append(part.texts, part.stems)
      }
    }
  }

  private mutating func append(_ texts: [PointText], _ part: PointStems) {
    let numbers = PointText.Numbers(
      stems: Self.renumbered(part.numbers, in: &stems),
      concepts: Self.renumbered(part.concepts, in: &concepts),
      wordings: Self.renumbered(part.wordings, in: &wordings)
    )
    self.texts += texts.map { $0.renumbered(numbers) }
  }

  /// The number in `all` of each key by its number in `part`; what is new there is put at the end.
  private static func renumbered(_ part: [String: Int], in all: inout [String: Int]) -> [Int] {
    part.sorted { $0.value < $1.value }.map { key, _ in
      if let number = all[key] { return number }
      all[key] = all.count
      return all.count - 1
    }
  }
}

extension PointText {
  /// New numbers by the old ones.
  fileprivate struct Numbers {
    var stems: [Int]
    var concepts: [Int]
    var wordings: [Int]
  }

  fileprivate func renumbered(_ numbers: Numbers) -> PointText {
    func piece(_ piece: Piece) -> Piece {
      Piece(stems: piece.stems.map { numbers.stems[$0] }.sorted(), negations: piece.negations)
    }
    return PointText(
      whole: piece(whole),
      sentences: sentences.map(piece),
      meaning: meaning.mapTerms { term in
        PointMeaning.Term(
          concept: numbers.concepts[term.concept],
          wording: numbers.wordings[term.wording]
        )
      }
    )
  }
}
