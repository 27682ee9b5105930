/// What a sentence denies: "no evidence of neglect", "abuse was ruled out", "she was not hurt".
///
/// What agencies did not see or do is not denied: "nobody noticed the neglect".
enum Denial {
  /// The tokens that are denied.
  static func ranges(in tokens: [Token]) -> [Range<Int>] {
    guard tokens.contains(where: { isCue($0.text) }) else { return [] }
    return Clause.ranges(in: tokens).flatMap { clause in
      clause.compactMap { range(at: $0, in: clause, of: tokens) }
    }
  }

  private static func isCue(_ word: Word) -> Bool {
    cues.contains(word) || word.hasSuffix("n't")
  }

  private static func range(at place: Int, in clause: Range<Int>, of tokens: [Token])
    -> Range<Int>?
  {
    let word = tokens[place].text
    guard isCue(word) else { return nil }
    if dismissals.contains(word) { return dismissed(at: place, in: clause, of: tokens) }
    let next = next(behind: place, in: clause, of: tokens)
    guard let next else { return nil }
    let isEvidence = evidence.contains(tokens[next].text)
    let denied = place..<end(of: place, in: clause, of: tokens)
    if determiners.contains(word) {
      return isEvidence || harms.contains(tokens[next].text) ? denied : nil
    }
    let goesOn = next + 1 < clause.upperBound && tokens[next + 1].isWord
    if verdicts.contains(tokens[next].text) || (isEvidence && !goesOn) {
      return clause.lowerBound..<next + 1
    }
    return isEvidence || befalls.contains(tokens[next].text) ? denied : nil
  }

  private static let determiners: WordSet = ["no", "without", "nor", "neither"]

  /// The first word behind a "not" that is no help, as "been" and "any" are.
  private static func next(behind place: Int, in clause: Range<Int>, of tokens: [Token]) -> Int? {
    let rest = place + 1..<min(clause.upperBound, place + 8)
    guard !rest.isEmpty else { return nil }
    return rest.first { place in
      let token = tokens[place]
      let isAdverb = token.text.hasSuffix("ly") && token.text.utf8.count > 4
      return token.isWord && !helpers.contains(token.text) && !isAdverb
    }
  }

  /// "Abuse was ruled out", "doctors ruled out abuse"; not "could not be ruled out".
  private static func dismissed(
    at place: Int,
    in clause: Range<Int>,
    of tokens: [Token]
  ) -> Range<Int>? {
    let before = tokens[max(clause.lowerBound, place - 4)..<place]
    if before.contains(where: { negations.contains($0.text) || $0.text.hasSuffix("n't") }) {
      return nil
    }
    var end = place + 1
    if tokens[place].text == "ruled" {
      guard tokens.indices.contains(end), tokens[end].text == "out" else { return nil }
      end += 1
    } else if end < clause.upperBound, tokens[end].text == "from" {
      return nil
    }
    if before.contains(where: { beings.contains($0.text) }) { return clause.lowerBound..<end }
    return tokens[place].text == "ruled" ? place..<self.end(of: place, in: clause, of: tokens) : nil
  }

  /// Where what a word denies ends: with its clause, or before it tells when and why.
  private static func end(of place: Int, in clause: Range<Int>, of tokens: [Token]) -> Int {
    (place + 1..<clause.upperBound).first { ends.contains(tokens[$0].text) } ?? clause.upperBound
  }

  private static let cues = Lexicon.cases["denials"]
  private static let dismissals = Lexicon.cases["dismissals"]
  private static let negations = Lexicon.cases["negations"]
  private static let evidence = Lexicon.cases["evidence"]
  private static let harms = Lexicon.cases["harmNouns"]
  private static let befalls = Lexicon.cases["befalls"]
  private static let helpers = Lexicon.cases["denialHelpers"]
  private static let verdicts = Lexicon.cases["verdicts"]
  private static let beings = Lexicon.cases["beings"]
  private static let ends = Lexicon.cases["denialEnds"]
}
