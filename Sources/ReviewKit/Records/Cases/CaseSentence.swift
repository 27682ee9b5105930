/// A sentence of what tells of a review's cases, or the part of one that is about some of them.
struct CaseSentence {
  var tokens: [Token]
  /// The statement that it stands in, by its place in the context.
  var told: Int
  /// The lines of that statement.
  var lines: LineRange
  /// For each case, whether it is about it.
  var owners: [Bool] = []
}

extension CaseSentence {
  static func parts(of tokens: [Token]) -> [[Token]] {
    tokens.split { !$0.isWord && ($0.text == "." || $0.text == "?" || $0.text == "!") }
      .map(Array.init)
  }

  /// The sentences of a context, each with the cases that it is about.
  ///
  /// What names nobody is about those that the title names, which come first.
  static func sentences(
    of context: [ReviewReader.Told],
    about cases: [CaseIdentity],
    titled: Int
  ) -> [CaseSentence] {
    var sentences: [CaseSentence] = []
    for (place, told) in context.enumerated() {
      let first = sentences.count
      for tokens in parts(of: told.tokens) {
        for part in cases.count > 1 ? byCase(tokens, cases) : [tokens] {
          var sentence = CaseSentence(tokens: part, told: place, lines: told.lines)
          let last = sentences.count > first ? sentences.last?.owners : nil
          sentence.owners = owners(of: part, cases, titled, behind: last)
          sentences.append(sentence)
        }
      }
    }
    return sentences
  }

  /// "Child Z died, and Child Y was hurt": a sentence on several cases, by its clauses.
  private static func byCase(_ tokens: [Token], _ cases: [CaseIdentity]) -> [[Token]] {
    guard cases.count(where: { $0.isTold(in: tokens) }) > 1 else { return [tokens] }
    var parts: [[Token]] = []
    var part: [Token] = []
    for clause in Clause.ranges(in: tokens) {
      let clause = Array(tokens[clause])
      // "Child Z (14) and Child Y (12) were hurt": the verb is that of both.
      if tells(part, of: cases), cases.contains(where: { $0.isTold(in: clause) }) {
        parts.append(part)
        part = []
      }
      part += clause
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// Whether a verb stands behind the name of a case.
  private static func tells(_ part: [Token], of cases: [CaseIdentity]) -> Bool {
    let name = part.indices.last { place in cases.contains { $0.isTold(at: place, in: part) } }
    return name.map { part[$0...].contains(where: Clause.isVerb) } ?? false
  }

  /// Those named; without a name those of the sentence before, where it goes on, or all.
  private static func owners(
    of tokens: [Token],
    _ cases: [CaseIdentity],
    _ titled: Int,
    behind last: [Bool]?
  ) -> [Bool] {
    guard cases.count > 1 else { return [true] }
    let named = cases.map { $0.isTold(in: tokens) }
    let speaksOn = tokens.first.map { ["she", "he"].contains($0.text) } ?? false
    if named.contains(true) {
      // "He lived with his sister Elsie"
      guard speaksOn, let last else { return named }
      return zip(named, last).map { $0 || $1 }
    }
    if tokens.prefix(6).contains(where: { together.contains($0.text) }) {
      return cases.indices.map { $0 < titled || last?[$0] == true }
    }
    return last ?? cases.indices.map { $0 < titled }
  }

  private static let together = Lexicon.cases["together"]
}
