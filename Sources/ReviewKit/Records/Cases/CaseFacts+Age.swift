extension CaseFacts {
  /// "6 weeks", "under one", "three months": the first age in a sentence that is the case's.
  func age(in sentence: [Token]) -> String? {
    for place in sentence.indices {
      guard let age = age(at: place, in: sentence), isOwn(place, in: sentence) else { continue }
      return age
    }
    return nil
  }

  /// Whether the age at a place is said of the case: the person named nearest in front is no other.
  private func isOwn(_ place: Int, in sentence: [Token]) -> Bool {
    if let isOwn = isNamedInBrackets(behind: place, in: sentence) { return isOwn }
    var depth = 0
    for index in sentence[max(0, place - 14)..<place].indices.reversed() {
      let token = sentence[index]
      // What stands in brackets in front is an aside.
      if token.text == ")" { depth += 1 }
      if token.text == "(" { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      let word = CaseName.bareWord(token.text)
      if isName(index, in: sentence) { return !isGenitive(token) || place - index > 2 }
      if Self.words.parents.contains(word) || word.hasSuffix("parents") {
        return isPassedOver(index, before: place, in: sentence)
      }
      if isOtherCase(index, in: sentence) { return false }
      if Self.siblingWords.contains(word), isSelf(at: index, in: sentence) { return true }
      if Self.words.siblings.contains(word) || isOtherName(index, place, in: sentence) {
        return false
      }
      if Self.words.children.contains(word) { return true }
    }
    return true
  }

  /// "A 9-year-old girl (Child R)": whether the name behind an age is that of the case.
  private func isNamedInBrackets(behind place: Int, in sentence: [Token]) -> Bool? {
    guard !others.isEmpty else { return nil }
    let rest = sentence[place...].prefix(9)
    guard let open = rest.firstIndex(where: { $0.text == "(" }) else { return nil }
    for index in sentence[(open + 1)...].prefix(4).indices where sentence[index].isWord {
      if isOtherCase(index, in: sentence) { return false }
      if identity.isTold(at: index, in: sentence) { return true }
    }
    return nil
  }

  private func isGenitive(_ token: Token) -> Bool { token.text.hasSuffix("'s") }

  /// "Her mother, Ann, 19": but in "with his mother when he was 14" the pronoun comes between.
  private func isPassedOver(_ other: Int, before place: Int, in sentence: [Token]) -> Bool {
    sentence[other..<place].contains { Self.words.children.contains($0.text) }
  }

  /// Another name right in front of an age: "Robin (6)", "Robin was 6".
  private func isOtherName(_ index: Int, _ place: Int, in sentence: [Token]) -> Bool {
    guard !isFamily, sentence[index].isCapitalised, sentence[index].text.utf8.count > 2,
      place - index == 2, sentence[place - 1].text == "("
    else { return false }
    return !TitleWords.standard.others.contains(sentence[index].text)
  }

  private func age(at place: Int, in sentence: [Token]) -> String? {
    let next = { (step: Int) -> Word in
      sentence.indices.contains(place + step) ? sentence[place + step].text : ""
    }
    let word = sentence[place].text
    if word == "under" || word == "aged" || word == "over" {
      return boundedAge(word, next)
    }
    guard Self.isNumber(word) else { return nil }
    if let age = ageOfSubject(at: place, in: sentence) { return age }
    let dash = next(1) == "-" ? 1 : 0
    guard Self.words.units.contains(next(1 + dash)) else { return nil }
    if let more = ageAndMore(behind: place + 1 + dash, in: sentence) {
      return "\(word) \(Self.plural(next(1 + dash))) \(more)"
    }
    let dash2 = next(2 + dash) == "-" ? 1 : 0
    let behind = next(2 + dash + dash2)
    let isAge = ["old", "of"].contains(behind) || dash == 1
    guard isAge, behind != "of" || next(3 + dash + dash2) == "age" else { return nil }
    return "\(word) \(Self.plural(next(1 + dash)))"
  }

  /// "1 month" behind the unit of "2-year-1-month-old" and "two years and one month old".
  private func ageAndMore(behind unit: Int, in sentence: [Token]) -> String? {
    let rest = sentence[(unit + 1)...].prefix(7).filter {
      $0.text != "-" && $0.text != "and" && $0.text != ","
    }
    guard rest.count >= 3, Self.isNumber(rest[0].text), Self.words.units.contains(rest[1].text),
      rest[2].text == "old" || rest[2].text == "of"
    else { return nil }
    let isOne = rest[0].text == "1" || rest[0].text == "one"
    return "\(rest[0].text) \(isOne ? "\(rest[1].text)" : Self.plural(rest[1].text))"
  }

  /// "under one", "aged three months", "aged under 2 years".
  private func boundedAge(_ word: Word, _ next: (Int) -> Word) -> String? {
    let step = next(1) == "under" || next(1) == "over" ? 2 : next(1) == "just" ? 2 : 1
    let bound = step == 2 && next(1) != "just" ? "\(next(1)) " : ""
    let prefix = word == "aged" ? bound : "\(word) "
    guard Self.isNumber(next(step)) else { return nil }
    if Self.words.units.contains(next(step + 1)) {
      let isOld = next(step + 2) == "old" || next(step + 3) == "old"
      guard word != "over" || isOld else { return nil }
      let old = next(step + 2) == "old" && word == "under" ? " old" : ""
      return "\(prefix)\(next(step)) \(Self.plural(next(step + 1)))\(old)"
    }
    if word == "aged" {
      // "aged 11 to 17", "aged between …" is of many.
      return ["to", "-", "and"].contains(next(step + 1)) && Self.isNumber(next(step + 2))
        ? nil : "\(prefix)\(next(step)) years"
    }
    let isBare = word == "under" && ["one", "1", "two", "2"].contains(next(1))
    return isBare ? "\(prefix)\(next(step))" : nil
  }

  /// "She was 14", "Tomas was nine when", "Mary, a woman of 41": a number that ends what is said of
  /// the subject.
  private func ageOfSubject(at place: Int, in sentence: [Token]) -> String? {
    guard place >= 2 else { return nil }
    let before = sentence[place - 1].text
    let subject = sentence[place - 2]
    let next = sentence.indices.contains(place + 1) ? sentence[place + 1].text : ""
    let years = "\(sentence[place].text) years"
    if before == "(" {
      return next == ")" && subject.isCapitalised ? years : nil
    }
    let ends = ["", "when", "at", ",", "and", ";", ")", "who", "in"].contains(next)
    guard ends else { return nil }
    if before == "of" {
      let person: WordSet = ["woman", "man", "boy", "girl", "child", "age"]
      return person.contains(subject.text) ? years : nil
    }
    guard ["was", "is", "aged", ","].contains(before) else { return nil }
    if before == "," {
      // A number right behind the comma is that of a footnote.
      let isNote =
        sentence[place - 1].range.upperBound == sentence[place].range.lowerBound
      return isName(place - 2, in: sentence) && next != "and" && !isNote ? years : nil
    }
    // "Since he was ten" is of another day.
    if place >= 3, ["since", "until", "from", "before", "after"].contains(sentence[place - 3].text)
    {
      return nil
    }
    // "Jonah, who was 16", "a girl who was eleven"
    if subject.text == "who" {
      return isOfChild(place - 2, in: sentence) ? years : nil
    }
    // "Child B, her brother, was 5"
    if subject.text == ",", before == "was" || before == "is" {
      return sentence[..<(place - 2)].suffix(6).indices.contains { isName($0, in: sentence) }
        ? years : nil
    }
    guard subject.isCapitalised || Self.words.children.contains(subject.text),
      !Self.words.parents.contains(subject.text)
    else { return nil }
    return years
  }

  /// Whether what a "who" stands behind is the case.
  private func isOfChild(_ who: Int, in sentence: [Token]) -> Bool {
    let last = sentence[..<who].last { $0.isWord }
    guard let last, let place = sentence[..<who].lastIndex(where: { $0.isWord }) else {
      return false
    }
    return isName(place, in: sentence) || Self.words.children.contains(last.text)
  }

  private static func plural(_ unit: Word) -> String {
    unit.hasSuffix("s") ? "\(unit)" : "\(unit)s"
  }
}
