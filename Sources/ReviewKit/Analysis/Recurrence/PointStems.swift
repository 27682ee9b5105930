/// Numbers the stems of words and what they mean, in the order in which they are met; each word is
/// stemmed once.
struct PointStems: Sendable {
  private(set) var numbers: [String: Int] = [:]
  private(set) var concepts: [String: Int] = [:]
  private(set) var wordings: [String: Int] = [:]
  private var known: [String: Known] = [:]
  private let readsMeaning: Bool

  /// What is looked up once for each word.
  private struct Known: Sendable {
    var word: FieldSynonyms.Word
    /// That of its stem.
    var number: Int
    /// What it means where it is no part of a phrase.
    var meaning: PointMeaning.Term
    /// Of what a point is about.
    var saysNothing: Bool
    var isNegation: Bool
    var beginsCompound: Bool
  }

  /// Two stems that count as one, with a blank between them.
  private static let compounds = Set(
    WordLists.lines(of: DefaultRecurrenceWords.text).filter { $0.name == "compounds" }
      .flatMap(\.phrases).map { phrase in
        phrase.split(separator: " ").map { PorterStemmer.stem(of: String($0)) }
          .joined(separator: " ")
      }
  )
  private static let compoundBeginnings = Set(
    compounds.compactMap { $0.split(separator: " ").first.map(String.init) }
  )
  private static let lists = WordLists.words(of: DefaultRecurrenceWords.text)
  private static let directing = Set((lists["directing"] ?? []).map(\.description))
  private static let negations = Set((lists["negations"] ?? []).map(\.description))

  init(readsMeaning: Bool = true) { self.readsMeaning = readsMeaning }

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
    let known = sentences.map { words in words.map { self.known(of: $0) } }
    let pieces = known.map { piece($0) }.filter { !$0.stems.isEmpty }
    let whole = PointText.Piece(
      stems: pieces.flatMap(\.stems).sortedOnce,
      negations: pieces.reduce(0) { $0 + $1.negations }
    )
    return PointText(
      whole: whole,
      sentences: pieces.count > 1 ? pieces : [],
      meaning: PointMeaning(
        readsMeaning ? known.map { meaning(of: $0) } : []
      )
    )
  }

  private mutating func piece(_ words: [Known]) -> PointText.Piece {
    var stems: [Int] = []
    var negations = 0
    var isTaken = false
    for (place, word) in words.enumerated() {
      if word.isNegation { negations += 1 }
      if isTaken || word.saysNothing {
        isTaken = false
      } else if let compound = compound(at: place, words) {
        stems.append(Self.number(of: compound, in: &numbers))
        isTaken = true
      } else {
        stems.append(word.number)
      }
    }
    return PointText.Piece(stems: stems.sortedOnce, negations: negations)
  }

  private func compound(at place: Int, _ words: [Known]) -> String? {
    guard words[place].beginsCompound, place + 1 < words.count, !words[place + 1].saysNothing
    else { return nil }
    let compound = words[place].word.stem + " " + words[place + 1].word.stem
    return Self.compounds.contains(compound) ? compound : nil
  }

  private mutating func meaning(of words: [Known]) -> PointMeaning.Piece {
    var terms: [PointMeaning.Term] = []
    var negations = 0
    for term in FieldSynonyms.standard.terms(of: words.map(\.word)) {
      let first = words[term.words.lowerBound]
      guard term.words.count == 1 else {
        terms.append(meaning(of: term, words[term.words].map(\.word)))
        continue
      }
      // What is denied inside a phrase, such as "was not brought", is what the phrase means.
      if first.isNegation { negations += 1 }
      if !first.saysNothing { terms.append(first.meaning) }
    }
    return PointMeaning.Piece(terms: terms.sortedOnce, negations: negations)
  }

  private mutating func meaning(
    of term: FieldSynonyms.Term,
    _ words: [FieldSynonyms.Word]
  ) -> PointMeaning.Term {
    let stems = words.filter { !$0.isSkipped }.map(\.stem)
    let wording = stems.joined(separator: " ")
    return PointMeaning.Term(
      concept: concept(of: term.group, wording),
      wording: Self.number(of: wording, in: &wordings)
    )
  }

  private mutating func concept(of group: Int?, _ wording: String) -> Int {
    Self.number(of: group.map { "@\($0)" } ?? wording, in: &concepts)
  }

  private mutating func known(of word: TextWord) -> Known {
    let spelling = word.owner ?? word.folded
    if let known = known[spelling] { return known }
    let isNegation = Self.negations.contains(spelling)
    let stem = PorterStemmer.stem(of: spelling)
    let synonyms =
      readsMeaning
      ? FieldSynonyms.standard.word(word, stem: stem) : FieldSynonyms.Word(stem: stem)
    let found = Known(
      word: synonyms,
      number: Self.number(of: stem, in: &numbers),
      meaning: PointMeaning.Term(
        concept: readsMeaning ? concept(of: synonyms.group, stem) : 0,
        wording: readsMeaning ? Self.number(of: stem, in: &wordings) : 0
      ),
      saysNothing: SearchWords.light.contains(spelling) || Self.directing.contains(spelling)
        || isNegation,
      isNegation: isNegation,
      beginsCompound: Self.compoundBeginnings.contains(stem)
    )
    known[spelling] = found
    return found
  }

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

extension Array where Element: Comparable {
  /// Each element once, in order.
  var sortedOnce: [Element] {
    let all = sorted()
    return all.indices.filter { $0 == 0 || all[$0 - 1] != all[$0] }.map { all[$0] }
  }
}
