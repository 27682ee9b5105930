extension CaseFacts {
  /// How the case ended, the gravest that its sentences tell of the child, and which of them does.
  func outcome(in sentences: [[Token]]) -> (Case.Outcome, Int)? {
    var found: (outcome: Case.Outcome, place: Int)?
    for (place, sentence) in sentences.enumerated() {
      if let death = deathPlace(in: sentence) {
        guard isOfOther(death, in: sentence) else { return (.died, place) }
        found = found ?? (.other, place)
      }
      if isGrave(sentence) {
        if found?.outcome != .seriousHarm { found = (.seriousHarm, place) }
      } else if sentence.contains(where: { Self.words.injury.contains($0.text) }) {
        if found?.outcome != .seriousHarm, found?.outcome != .injured { found = (.injured, place) }
      }
    }
    return found
  }

  private func deathPlace(in sentence: [Token]) -> Int? {
    sentence.indices.first { place in
      let word = sentence[place].text
      if Self.words.death.contains(word) { return !isOnlyFeared(place, in: sentence) }
      // "took her own life", "ended his life"
      guard word == "life", place >= 2 else { return false }
      let before = sentence[max(0, place - 4)..<place]
      return before.contains {
        ["took", "taken", "ended", "lost", "taking", "take"].contains($0.text)
      }
        && !before.contains { $0.text == "to" || $0.text == "threatened" }
    }
  }

  /// "Thoughts of suicide", "Domestic Homicide Review", "threatened to be killed".
  private func isOnlyFeared(_ place: Int, in sentence: [Token]) -> Bool {
    let word = sentence[place].text
    if word == "suicide" || word == "fatal" || word == "homicide" {
      // "Suicide of a 13-year-old", "Fatal stabbing of a boy"
      if place == 0, sentence.prefix(3).contains(where: { $0.text == "of" }) { return false }
      let around = sentence[max(0, place - 4)..<min(sentence.count, place + 3)]
      return !around.contains {
        ["by", "died", "death", "committed", "completed"].contains($0.text)
      }
    }
    return sentence[max(0, place - 3)..<place].contains {
      ["threatened", "nearly", "almost", "not", "could", "might", "would", "risk"].contains($0.text)
    }
  }

  /// Whether it is another who died: "their father died", "the death of her grandmother".
  private func isOfOther(_ place: Int, in sentence: [Token]) -> Bool {
    // "the death of her grandmother"
    let behind = sentence[(place + 1)...].prefix(4)
    if behind.first?.text == "of", behind.contains(where: { isRelative($0) }) { return true }
    let isChild = { (token: Token) in
      Self.words.children.contains(token.text) && !["she", "he"].contains(token.text)
    }
    let before = sentence[max(0, place - 4)..<place]
    let goesOn = sentence[place...].prefix(10).contains { $0.text == "as" || $0.text == "and" }
    let others = sentence[place...].prefix(12).contains(where: isChild)
    if sentence[max(0, place - 2)..<place].contains(where: { isRelative($0) }) {
      return !(goesOn && others && sentence[place].text != "death")
    }
    let near = Array(before) + Array(sentence[place...].prefix(5))
    // Who kills does not die: "murdered by her stepfather".
    let mourned = near.indices.contains { index in
      isRelative(near[index]) && !near[max(0, index - 4)..<index].contains { $0.text == "by" }
    }
    guard mourned else { return false }
    return !near.indices.contains { isChild(near[$0]) || isName($0, in: near) }
  }

  private func isRelative(_ token: Token) -> Bool {
    let word = CaseName.bareWord(token.text)
    return Self.words.parents.contains(word) || Self.words.siblings.contains(word)
  }

  /// A word of gravity near the harm, or a plight that is grave in itself.
  private func isGrave(_ sentence: [Token]) -> Bool {
    for (place, token) in sentence.enumerated() {
      if Self.words.plight.contains(token.text) { return !isNegated(place, in: sentence) }
      // "Suicide of a 13-year-old", "Fatal stabbing of a boy"
      if place == 0, sentence.prefix(3).contains(where: { $0.text == "of" }) { return false }
      let around = sentence[max(0, place - 4)..<min(sentence.count, place + 5)]
      if Self.words.grave.contains(token.text),
        around.contains(where: {
          Self.words.injury.contains($0.text) || Self.words.harm.contains($0.text)
        })
      {
        return true
      }
      if token.text == "sexual" || token.text == "sexually",
        sentence[place...].prefix(4).contains(where: { Self.words.sexual.contains($0.text) }),
        !isNegated(place, in: sentence)
      {
        return true
      }
    }
    return false
  }

  private func isNegated(_ place: Int, in sentence: [Token]) -> Bool {
    sentence[max(0, place - 5)..<place].contains {
      ["not", "no", "risk", "suspected", "allegations", "history", "never", "disclosed"].contains(
        $0.text
      )
    }
  }
}
