extension DirectiveReader {
  /// What is asked by the verb at a place, which may be "be" with a participle behind it; `nil`
  /// where no verb stands there.
  ///
  /// The subject is what stands in front; in the passive it may hold what belongs to the verb, as
  /// in "consideration should be given".
  func action(
    at place: Int,
    in words: ArraySlice<DirectiveWord>,
    subject: ArraySlice<DirectiveWord>,
    _ text: String
  ) -> Directive.Action? {
    let word = words[place].folded
    guard word == "be" || word == "been" else {
      return action(of: place, in: words, subject: subject, text)
    }
    if let assured = action(named: "be", at: place, in: words) {
      return Directive.Action(
        name: assured.name,
        evidence: [printed(assured.range, of: words, text)]
      )
    }
    let participle = skippingAdverbs(from: place + 1, in: words)
    guard participle < words.endIndex, isParticiple(words[participle].folded) else { return nil }
    return action(of: participle, in: words, subject: subject, text)
  }

  private func action(
    of place: Int,
    in words: ArraySlice<DirectiveWord>,
    subject: ArraySlice<DirectiveWord>,
    _ text: String
  ) -> Directive.Action? {
    let own = printed(place..<place + 1, of: words, text)
    guard let known = vocabulary.verbs[words[place].folded] else {
      return Directive.Action(name: Directive.otherAction, evidence: [own])
    }
    let plain = action(named: known.verb, at: place, in: words)
    if known.form == .past, plain.map({ $0.range.count == 1 }) ?? true,
      let turned = passive(known.verb, subject)
    {
      return Directive.Action(
        name: turned.name,
        evidence: [printed(turned.place..<turned.place + 1, of: subject, text), own]
      )
    }
    guard let plain else { return Directive.Action(name: Directive.otherAction, evidence: [own]) }
    return Directive.Action(name: plain.name, evidence: [printed(plain.range, of: words, text)])
  }

  /// The longest phrase of a verb whose other words follow it.
  func action(
    named verb: String,
    at place: Int,
    in words: ArraySlice<DirectiveWord>
  ) -> (name: String, range: Range<Int>)? {
    for phrase in vocabulary.phrases(of: verb) {
      var next = place + 1
      var isWhole = true
      for part in phrase.rest {
        let last = min(words.endIndex, next + (part.isFar ? Self.farthest : 1))
        guard next < last, let found = (next..<last).first(where: { words[$0].folded == part.word })
        else {
          isWhole = false
          break
        }
        next = found + 1
      }
      if isWhole { return (phrase.name, place..<next) }
    }
    return nil
  }

  /// How far a word of a phrase may stand from the one before, that included.
  private static let farthest = 7

  /// "consideration" in front of "should be given", "review" in front of "should be carried out".
  private func passive(
    _ verb: String,
    _ subject: ArraySlice<DirectiveWord>
  ) -> (name: String, place: Int)? {
    for phrase in vocabulary.phrases(of: verb) {
      guard let noun = phrase.rest.last?.word, phrase.rest.contains(where: \.isFar) else {
        continue
      }
      if let place = subject.indices.first(where: { subject[$0].folded == noun }) {
        return (phrase.name, place)
      }
    }
    return nil
  }

  private func isParticiple(_ word: String) -> Bool {
    vocabulary.verbs[word]?.form == .past || (word.utf8.count > 4 && word.hasSuffix("ed"))
      || (word.utf8.count > 4 && word.hasSuffix("en"))
  }

  func skippingAdverbs(from place: Int, in words: ArraySlice<DirectiveWord>) -> Int {
    var place = place
    while place < words.endIndex {
      let word = words[place].folded
      let endsAsOne =
        word.hasSuffix("ly") && word.utf8.count > 4 && !lists.notAdverbs.contains(word)
      let isAdverb = lists.adverbs.contains(word) || endsAsOne
      guard isAdverb, vocabulary.verbs[word]?.form != .base else { break }
      place += 1
      // "continue to review"
      if word.hasPrefix("continue"), place < words.endIndex, words[place].folded == "to" {
        place += 1
      }
    }
    return min(place, words.endIndex)
  }
}
