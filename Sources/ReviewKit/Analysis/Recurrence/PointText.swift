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

/// Numbers the stems of words and what they mean, in the order in which they are met; each word is
/// stemmed once.
struct PointStems: Sendable {
  private var numbers: [String: Int] = [:]
  private var concepts: [String: Int] = [:]
  private var wordings: [String: Int] = [:]
  private var known: [String: Stem] = [:]
  private let readsMeaning: Bool

  /// Of a word.
  private struct Stem: Sendable {
    var letters: String
    /// Of what a point is about.
    var saysNothing: Bool
  }

  /// Two stems that count as one, with a blank between them.
  private static let compounds = Set(
    WordLists.lines(of: DefaultRecurrenceWords.text).filter { $0.name == "compounds" }
      .flatMap(\.phrases).map { phrase in
        phrase.split(separator: " ").map { PorterStemmer.stem(of: String($0)) }
          .joined(separator: " ")
      }
  )
  private static let lists = WordLists.words(of: DefaultRecurrenceWords.text)
  private static let directing = Set((lists["directing"] ?? []).map(\.description))
  private static let negations = Set((lists["negations"] ?? []).map(\.description))

  init(readsMeaning: Bool = true) { self.readsMeaning = readsMeaning }

  /// How many stems there are.
  var count: Int { numbers.count }
  /// How many things are spoken of, each in one or several wordings.
  var conceptCount: Int { concepts.count }

  /// Takes a text apart.
  mutating func text(_ text: String) -> PointText {
    let bytes = Array(text.utf8)
    var sentences: [[TextWord]] = [[]]
    var end = 0
    for word in TextWord.words(of: text) {
      if bytes[end..<word.range.lowerBound].contains(where: Self.endsSentence) {
        sentences.append([])
      }
      end = word.range.upperBound
      sentences[sentences.count - 1].append(word)
    }
    let stems = sentences.map { words in words.map { stem(of: $0) } }
    let pieces = zip(sentences, stems).map { piece($0, $1) }.filter { !$0.stems.isEmpty }
    let whole = PointText.Piece(
      stems: Set(pieces.flatMap(\.stems)).sorted(),
      negations: pieces.reduce(0) { $0 + $1.negations }
    )
    return PointText(
      whole: whole,
      sentences: pieces.count > 1 ? pieces : [],
      meaning: PointMeaning(
        readsMeaning ? zip(sentences, stems).map { meaning(of: $0, $1) } : []
      )
    )
  }

  private mutating func piece(_ words: [TextWord], _ stems: [Stem]) -> PointText.Piece {
    var numbers: Set<Int> = []
    var place = 0
    while place < stems.count {
      if !stems[place].saysNothing {
        let first = stems[place].letters
        let next =
          place + 1 < stems.count && !stems[place + 1].saysNothing
          ? stems[place + 1].letters : nil
        let compound = next.map { first + " " + $0 }
        let isCompound = compound.map { Self.compounds.contains($0) } ?? false
        numbers.insert(number(of: isCompound ? compound ?? first : first))
        if isCompound { place += 1 }
      }
      place += 1
    }
    return PointText.Piece(
      stems: numbers.sorted(),
      negations: words.count { Self.negations.contains($0.folded) }
    )
  }

  private mutating func meaning(of words: [TextWord], _ stems: [Stem]) -> PointMeaning.Piece {
    var terms: Set<PointMeaning.Term> = []
    var negations = 0
    for term in FieldSynonyms.standard.terms(of: words, stems: stems.map(\.letters)) {
      if term.words.count == 1 {
        // What is denied inside a phrase, such as "was not brought", is what the phrase means.
        if Self.negations.contains(words[term.words.lowerBound].folded) { negations += 1 }
        if stems[term.words.lowerBound].saysNothing { continue }
      }
      let wording = term.words.filter { !FieldSynonyms.skipped.contains(words[$0].folded) }
        .map { stems[$0].letters }.joined(separator: " ")
      let concept = term.group.map { "@\($0)" } ?? wording
      terms.insert(
        PointMeaning.Term(
          concept: Self.number(of: concept, in: &concepts),
          wording: Self.number(of: wording, in: &wordings)
        )
      )
    }
    return PointMeaning.Piece(terms: terms, negations: negations)
  }

  private mutating func stem(of word: TextWord) -> Stem {
    let spelling = word.owner ?? word.folded
    if let stem = known[spelling] { return stem }
    let stem = Stem(
      letters: PorterStemmer.stem(of: spelling),
      saysNothing: SearchWords.light.contains(spelling) || Self.directing.contains(spelling)
        || Self.negations.contains(spelling)
    )
    known[spelling] = stem
    return stem
  }

  private mutating func number(of stem: String) -> Int { Self.number(of: stem, in: &numbers) }

  private static func number(of key: String, in numbers: inout [String: Int]) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  /// Colons and semicolons part what can be said alone as full stops do.
  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
