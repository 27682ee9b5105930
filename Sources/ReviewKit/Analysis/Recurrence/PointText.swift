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
}

/// Numbers the stems of words, in the order in which they are met; each word is stemmed once.
struct PointStems: Sendable {
  private var numbers: [String: Int] = [:]
  /// The stems of words; `nil` for one that says nothing of what a point is about.
  private var known: [String: String?] = [:]

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

  /// How many stems there are.
  var count: Int { numbers.count }

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
    let pieces = sentences.map { piece($0) }.filter { !$0.stems.isEmpty }
    let whole = PointText.Piece(
      stems: Set(pieces.flatMap(\.stems)).sorted(),
      negations: pieces.reduce(0) { $0 + $1.negations }
    )
    return PointText(whole: whole, sentences: pieces.count > 1 ? pieces : [])
  }

  private mutating func piece(_ words: [TextWord]) -> PointText.Piece {
    let stems = words.map { stem(of: $0) }
    var numbers: Set<Int> = []
    var place = 0
    while place < stems.count {
      if let first = stems[place] {
        let next = place + 1 < stems.count ? stems[place + 1] : nil
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

  private mutating func stem(of word: TextWord) -> String? {
    let spelling = word.owner ?? word.folded
    if let stem = known[spelling] { return stem }
    let saysNothing =
      SearchWords.light.contains(spelling) || Self.directing.contains(spelling)
      || Self.negations.contains(spelling)
    let stem = saysNothing ? nil : PorterStemmer.stem(of: spelling)
    known[spelling] = .some(stem)
    return stem
  }

  private mutating func number(of stem: String) -> Int {
    if let number = numbers[stem] { return number }
    numbers[stem] = numbers.count
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
