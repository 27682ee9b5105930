extension CaseFacts {
  static let siblingWords = Lexicon.cases["brothersAndSisters"]
  private static let qualifiers = Lexicon.cases["siblingQualities"]
  private static let owners = Lexicon.cases["siblingOwners"]

  /// "4 siblings", "a half-sister aged four", "one of four brothers and sisters"; for a family
  /// "three children".
  ///
  /// The detail is 3 where it says how many or how old they are, 2 where more than whose they are.
  func siblings(in sentence: [Token]) -> (words: String, detail: Int)? {
    for (place, token) in sentence.enumerated() {
      if Self.siblingWords.contains(token.text), !isSpeaker(place, in: sentence),
        !isOfOthers(place, in: sentence), !isSelf(at: place, in: sentence)
      {
        let start = siblingStart(place, in: sentence)
        let found = sentence[start..<siblingEnd(place, in: sentence)]
        return (Self.words(found), Self.detail(of: found))
      }
      if isFamily, token.text == "children", place > 0, Self.isNumber(sentence[place - 1].text) {
        return (Self.words(sentence[place - 1...place]), 3)
      }
    }
    return nil
  }

  /// "Her brother Ross": whether it names the other case so.
  func namesSibling(_ sentence: [Token]) -> Bool {
    sentence.indices.contains { place in
      Self.siblingWords.contains(sentence[place].text)
        && isBeside(place, in: sentence) { isOtherCase($0, in: sentence) }
    }
  }

  private static func detail(of words: ArraySlice<Token>) -> Int {
    if words.contains(where: { isNumber($0.text) && $0.text != "one" }) { return 3 }
    return words.contains { !owners.contains($0.text) && !siblingWords.contains($0.text) } ? 2 : 1
  }

  /// "Her brother Tom", "his sister (Child S)", "Tom, her brother,": the case is the brother or
  /// sister of another.
  func isSelf(at place: Int, in sentence: [Token]) -> Bool {
    isBeside(place, in: sentence) { identity.isTold(at: $0, in: sentence) }
  }

  private func isBeside(_ place: Int, in sentence: [Token], _ isName: (Int) -> Bool) -> Bool {
    let behind = sentence[(place + 1)...].prefix(3)
    if behind.prefix(while: { !Clause.isVerb($0) && $0.text != "and" }).indices.contains(
      where: isName
    ) {
      return true
    }
    guard let comma = sentence[..<place].suffix(3).lastIndex(where: { $0.text == "," }), comma > 0
    else { return false }
    return isName(comma - 1)
  }

  /// "their mother's sister": not of the case.
  private func isSpeaker(_ place: Int, in sentence: [Token]) -> Bool {
    place > 0 && Self.words.parents.contains(CaseName.bareWord(sentence[place - 1].text))
      && sentence[place - 1].text.hasSuffix("'s")
  }

  /// "Big sister to two younger brothers": they are the siblings.
  private func isOfOthers(_ place: Int, in sentence: [Token]) -> Bool {
    guard sentence.indices.contains(place + 1), ["to", "of"].contains(sentence[place + 1].text)
    else { return false }
    return sentence[(place + 2)...].prefix(4).contains { Self.siblingWords.contains($0.text) }
  }

  private func siblingStart(_ place: Int, in sentence: [Token]) -> Int {
    var start = place
    while start > 0, Self.qualifiers.contains(sentence[start - 1].text) { start -= 1 }
    if start > 0,
      Self.isNumber(sentence[start - 1].text) || Self.owners.contains(sentence[start - 1].text)
    {
      start -= 1
    }
    // "one of four", "the second of five"
    if start > 1, sentence[start - 1].text == "of",
      Self.isNumber(sentence[start - 2].text) || Self.ranks.contains(sentence[start - 2].text)
    {
      start -= 2
    }
    return start
  }

  private static let ranks = Lexicon.cases["birthRanks"]

  private func siblingEnd(_ place: Int, in sentence: [Token]) -> Int {
    let next = { (step: Int) -> Word in
      sentence.indices.contains(place + step) ? sentence[place + step].text : ""
    }
    if next(1) == "and", Self.siblingWords.contains(next(2)) { return place + 3 }
    if next(1) == "aged" || next(1) == "of", Self.isNumber(next(2)) {
      let hasUnit = Self.words.units.contains(next(3))
      let end = place + (hasUnit ? 4 : 3)
      let isPair =
        sentence.indices.contains(end + 1) && sentence[end].text == "and"
        && Self.isNumber(sentence[end + 1].text)
      return isPair ? end + 2 : end
    }
    return place + 1
  }

  private static func words(_ tokens: ArraySlice<Token>) -> String {
    tokens.map { $0.text.description }.joined(separator: " ").replacing(" - ", with: "-")
  }

  private static let living = Lexicon.cases["living"]
  private static let ends = Lexicon.cases["livingEnds"]

  /// The words behind "lived with" to the end of the clause; a list of persons goes over commas.
  func livingWith(in sentence: [Token], bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let place = sentence.firstIndex(where: { Self.living.contains($0.text) }),
      place + 2 < sentence.count
    else { return nil }
    if sentence[place + 1].text == "alone" { return "alone" }
    guard sentence[place + 1].text == "with" else {
      return isFamily ? nil : placement(behind: place, in: sentence, bytes: bytes)
    }
    var end = place + 2
    while end < sentence.count, end < place + 18, !Self.ends.contains(sentence[end].text) {
      if sentence[end].text == ",", !goesOn(behind: end, in: sentence) { break }
      if sentence[end].text == "and", !goesOn(behind: end, in: sentence) { break }
      end += 1
    }
    let household = sentence[(place + 2)..<end]
    return household.contains(where: Self.isPerson) ? printed(household, bytes) : nil
  }

  /// "Her mother", "Jo", "foster carers"; not the abuse that a family lived with.
  private static func isPerson(_ token: Token) -> Bool {
    let word = CaseName.bareWord(token.text)
    return token.isCapitalised || words.parents.contains(word) || words.siblings.contains(word)
      || siblingWords.contains(word) || household.contains(word) || word.hasSuffix("parents")
  }

  private static let household = Lexicon.cases["household"]

  /// Whether the next words behind a comma or "and" name one more person.
  private func goesOn(behind place: Int, in sentence: [Token]) -> Bool {
    for token in sentence[(place + 1)...].prefix(6) {
      let word = CaseName.bareWord(token.text)
      if Self.words.parents.contains(word) || Self.words.siblings.contains(word)
        || Self.siblingWords.contains(word) || word == "children" || word == "family"
      {
        return true
      }
      let isInside =
        Self.qualifiers.contains(word) || Self.owners.contains(word) || Self.isNumber(word)
        || ["and", "the", "mother's", "father's", "new", "former"].contains(word)
        || token.isCapitalised
      guard isInside else { return false }
    }
    return false
  }

  /// "lived in a children's home": a place of care, and no address.
  private func placement(
    behind place: Int,
    in sentence: [Token],
    bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    guard sentence[place + 1].text == "in" else { return nil }
    let rest = sentence[(place + 2)...].prefix {
      ![",", ";", "(", "and", "when"].contains($0.text)
    }
    let isCare = rest.contains {
      ["home", "residential", "foster", "hostel", "refuge", "unit", "supported", "secure"].contains(
        $0.text
      )
    }
    return isCare && rest.count <= 12 ? printed(rest, bytes) : nil
  }

  private func printed(
    _ tokens: ArraySlice<Token>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    guard !tokens.isEmpty else { return nil }
    return BodyName.printed(Array(tokens), bytes: bytes)
  }

  /// "her sibling, Rowan", "his sister, Child S": a name right behind the word.
  static func namedSiblings(in sentence: [Token], bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    sentence.indices.compactMap { place in
      guard siblingWords.contains(sentence[place].text) else { return nil }
      let next =
        place + (sentence.indices.contains(place + 1) && sentence[place + 1].text == "," ? 2 : 1)
      guard sentence.indices.contains(next), sentence[next].isCapitalised,
        sentence[next].text.utf8.count > 2,
        !TitleWords.standard.subjects.contains(sentence[next].text)
      else {
        return nil
      }
      let name = CaseName.joined(from: next, in: sentence)
      let isCoded = TitleWords.standard.persons.contains(sentence[next].text)
      guard isCoded else { return BodyName.printed(Array(sentence[name]), bytes: bytes) }
      let behind = Array(sentence[next...].prefix(4))
      return CaseName.place(in: behind).map { BodyName.printed(Array(behind[$0]), bytes: bytes) }
    }
  }
}
