extension Wording {
  /// Whether a statement names who is to do what: "Schools to hold their notes in one place", "The
  /// trust to report by July".
  func isTask(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first(where: \.isWord), first.isCapitalised,
      tokens.contains(where: { $0.text == "to" })
    else { return false }
    let words = tokens.filter(\.isWord)
    guard words.count >= 4,
      let to = words.prefix(13).dropFirst().firstIndex(where: { $0.text == "to" }),
      to + 1 < words.count, cues(in: words[..<to]).holds(.doers)
    else { return false }
    let doer = cues(in: words[..<to])
    guard !doer.holds(.verbs), !doer.begins(with: .imperatives),
      !cues(in: CollectionOfOne(words[to - 1])).holds(.occasions)
    else { return false }
    let task = cues(in: words[(to + 1)...])
    return words[to + 1].text == "be" || task.begins(with: .imperatives)
      || task.begins(with: .tasks) || (to + 2 < words.count && takesObject(words[to + 2]))
  }
}

extension Wording {
  /// A word such as "each" behind another shows that one to be a verb: "to code each visit".
  private func takesObject(_ next: Token) -> Bool { Self.determiners.contains(next.text) }

  private static let determiners = Lexicon.statements["determiners"]
}

extension Statement {
  /// Whether it asks something, and does not tell the reader to: "Ask each family: who helps you?".
  ///
  /// A question at the end of a statement may only be its style.
  var asks: Bool {
    guard isQuestion, wordCount >= 4, let first = tokens.first else { return false }
    let isOrder = cues.begins(with: .imperatives) && !Self.auxiliaries.contains(first.text)
    let stop = tokens.firstIndex { [".", "?", "!", ":"].contains($0.text) } ?? tokens.count - 1
    if stop == tokens.count - 1 { return !isOrder }
    // "Question for managers: how do you know?"
    if tokens[stop].text == ":", stop <= 6, !isOrder, stop + 1 < tokens.count,
      Self.asking.contains(tokens[stop + 1].text)
    {
      return !tokens[(stop + 1)...].dropLast().contains { [".", "?", "!"].contains($0.text) }
    }
    return tokens[stop].text == "?" || (tokens[stop].text == "." && isOrder)
  }

  private static let auxiliaries: WordSet = ["do", "have"]
  static let asking: WordSet = [
    "what", "why", "how", "who", "where", "when", "which", "is", "are", "do", "does", "did", "can",
    "could", "would", "will", "have", "has", "was", "were", "should",
  ]

  /// Whether it is one short sentence in the present tense, as a rule to remember is.
  ///
  /// "A plan that nobody can follow protects nobody."
  var isMaxim: Bool {
    guard 3...16 ~= wordCount, let last = tokens.last, last.text == "." || last.text == "!" else {
      return false
    }
    guard let first = tokens.first, !Self.persons.contains(first.text) else { return false }
    return !tokens.indices.dropLast().contains { place in
      let word = tokens[place].text
      return [".", "?", ":"].contains(word) || word.startsWithDigit
        || Self.pastVerbs.contains(word) || isPast(place)
    }
  }

  /// Whether all of it is in the present tense and about nobody in particular, as what is true of
  /// practice is: "Trust takes time. One visit and a letter do not build it."
  var isGeneral: Bool {
    guard 8...80 ~= wordCount, let first = tokens.first, !Self.persons.contains(first.text),
      !Self.pointing.contains(first.text)
    else { return false }
    guard tokens.contains(where: { Self.presentVerbs.contains($0.text) }) else { return false }
    return !tokens.indices.contains { place in
      let word = tokens[place].text
      return word.startsWithDigit || Self.pastVerbs.contains(word) || word == "?" || word == "will"
        || word == "we" || word == "our" || word == "has" || word == "have" || isPast(place)
    }
  }

  private static let presentVerbs = Lexicon.statements["presentVerbs"]
  private static let pointing: WordSet = ["this", "it", "there", "you", "if"]

  /// "moved", and not "is moved" or "being moved".
  private func isPast(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.text.utf8.count > 4, !token.isCapitalised, token.text.hasSuffix("ed"), place > 0
    else { return false }
    return !Self.passive.contains(tokens[place - 1].text)
  }

  private static let persons = Lexicon.statements["persons"]
  private static let passive = Lexicon.statements["passive"]
  private static let pastVerbs = Lexicon.statements["pastVerbs"]
}
