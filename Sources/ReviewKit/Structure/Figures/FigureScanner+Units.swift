/// What a number counts, and whether it is a number of its own.
extension FigureScanner {
  /// A unit right behind a number, with up to three words that qualify it.
  func unit(from place: Int, isOne: Bool = false) -> (unit: String, end: Int)? {
    var words = 0
    var next = place
    while words < 4, tokens.indices.contains(next) {
      if let unit = units.unit(at: next, in: tokens) {
        guard let counted = counted(unit, at: next, isOne: isOne) else { return nil }
        return counted
      }
      let word = text(next)
      if words == 0, isClause(next) { return nil }
      if word == "-", words > 0 {
        next += 1
        continue
      }
      // "9 of 20 named the father", "six of these wrote reports": another noun begins.
      if words > 0, isClauseEnd(next) { return nil }
      if !self.words.holds(.small, word) {
        guard tokens[next].isWord, !self.words.holds(.stops, word),
          !self.words.holds(.others, word)
        else { return nil }
        // "one such case" is an example.
        if numeral(next) != nil || (isOne && word == "such") { return nil }
      }
      words += 1
      next += 1
    }
    return nil
  }

  /// "In three the child was …", "one involved a boy": what follows the number begins a clause.
  private func isClause(_ place: Int) -> Bool {
    if Self.articles.contains(text(place)) { return numeral(place - 1) != nil }
    return words.holds(.verbs, text(place)) && Self.articles.contains(text(place + 1))
  }

  private static let articles = Lexicon.figures["articles"]

  /// Whether a verb stands here, or an article behind one.
  private func isClauseEnd(_ place: Int) -> Bool {
    let (word, before) = (text(place), text(place - 1))
    if words.holds(.small, word) { return before.hasSuffix("ed") && word != "of" }
    return words.holds(.verbs, word) && !word.hasSuffix("ed") && word != "concern"
  }

  /// The last unit of a chain of nouns is the one that is counted: "serious case reviews".
  ///
  /// A singular behind a number above one only qualifies a noun that no list holds: "five family
  /// members".
  private func counted(_ unit: Units.Match, at place: Int, isOne: Bool) -> (
    unit: String, end: Int
  )? {
    let next = place + unit.length
    if let second = units.unit(at: next, in: tokens) {
      return (second.unit, next + second.length)
    }
    if !unit.isPlural, !isOne, let later = laterUnit(next) { return later }
    guard unit.isPlural || isOne || !isNoun(next) else { return nil }
    return (unit.unit, next)
  }

  /// "practice reviews" behind the "child" of "21 local child safeguarding practice reviews".
  private func laterUnit(_ place: Int) -> (unit: String, end: Int)? {
    for next in place..<place + 3 {
      if let unit = units.unit(at: next, in: tokens), unit.isPlural {
        return (unit.unit, next + unit.length)
      }
      guard tokens.indices.contains(next), tokens[next].isWord, !words.holds(.stops, text(next)),
        !words.holds(.verbs, text(next)), numeral(next) == nil
      else { return nil }
    }
    return nil
  }

  /// Whether a word that may be a plural noun stands here.
  private func isNoun(_ place: Int) -> Bool {
    let word = text(place)
    return tokens.indices.contains(place) && tokens[place].isWord && word.hasSuffix("s")
      && !words.holds(.stops, word) && !words.holds(.verbs, word)
  }

  /// A plural noun that no list holds, as a fraction says that it is counted: "2 of 13 homes".
  func openNoun(at place: Int) -> (unit: String, end: Int)? {
    for next in place..<place + 3 {
      guard tokens.indices.contains(next), tokens[next].isWord else { return nil }
      let word = text(next)
      guard !words.holds(.stops, word), !words.holds(.others, word), numeral(next) == nil,
        !words.holds(.verbs, word)
      else { return nil }
      guard isNoun(next), word.utf8.count > 3, !word.hasSuffix("ss"), !word.isLong else { continue }
      // "focus groups": the last of the nouns is counted.
      let isLast = !isNoun(next + 1)
      let noun = isLast ? word : text(next + 1)
      guard !words.holds(.others, noun), !noun.isLong else { return nil }
      return (noun.description, isLast ? next + 1 : next + 2)
    }
    return nil
  }

  /// A unit behind a percentage: "of the reviews", "of all children", "(7/13) of the children".
  func unitBehind(_ place: Int) -> (unit: String, end: Int)? {
    guard text(place) == "of" else {
      return units.unit(at: place, in: tokens).map { ($0.unit, place + $0.length) }
    }
    return unit(from: place + 1)
  }

  /// Whether the number counts time, parts of the document or the like.
  func isOther(_ place: Int) -> Bool {
    words.holds(.others, text(place))
      || (words.holds(.others, text(place + 1)) && !words.holds(.stops, text(place))
        && units.unit(at: place, in: tokens) == nil)
  }

  /// "one child protection plan", "two children's homes": the noun only qualifies another.
  func isCompound(_ end: Int) -> Bool {
    if text(end) == "in" { return text(end + 1) == "need" && Self.inNeed.contains(text(end + 2)) }
    return ["protection", "'s", "safeguarding", "-", "practice"].contains(text(end))
  }

  private static let inNeed: WordSet = [
    "plan", "plans", "meeting", "meetings", "review", "reviews", "assessment", "assessments",
    "status", "case", "cases", "process",
  ]

  /// Part of a decimal, a date, a clause number or a longer number.
  func isPartOfNumber(_ place: Int) -> Bool {
    // A year is no count, and neither is the number of a clause.
    if let value = tokens[place].integer, 1900...2100 ~= value, tokens[place].text.utf8.count == 4 {
      return true
    }
    if isDialled(place) { return true }
    let before = text(place - 1)
    // "against the 250 recommended"
    if before == "the", Self.norms.contains(text(place + 1)) { return true }
    if before == "of", isAged(place - 2) { return true }
    if before == "/" || before == "." { return true }
    if before == "per" { return true }
    if before == "year", !(tokens[place].integer.map { $0 <= 13 } ?? true) { return false }
    if words.holds(.labels, before) {
      // "No 7 (18%)" answers a question.
      return !(before == "no" && isBracketedPercent(place + 1))
    }
    if before == "under" || before == "over" {
      return units.unit(at: place + 1, in: tokens) == nil && unit(from: place + 1) == nil
    }
    // "aged 16 and 17"
    if before == "and" || before == "or" || before == ",", numeral(place - 2) != nil,
      words.holds(.labels, text(place - 3))
    {
      return true
    }
    let isRange =
      before == "-" || (before == "to" && text(place - 3) != "from")
      || (before == "and" && text(place - 3) == "between")
    return isRange && place > 1 && numeral(place - 2) != nil && text(place - 2) != "none"
  }

  private static let norms: WordSet = [
    "recommended", "required", "expected", "planned", "allowed", "permitted",
  ]

  /// "at the age of 9", "a girl of nine".
  private func isAged(_ place: Int) -> Bool {
    if text(place) == "age" || text(place) == "ages" { return true }
    guard let unit = units.unit(at: place, in: tokens), unit.length == 1, !unit.isPlural else {
      return false
    }
    return units.class(of: unit.unit) == .people && text(place - 1) == "a"
  }

  /// Part of a telephone number: "01632 960123", "020 7946 0958"; no count begins with a nought.
  private func isDialled(_ place: Int) -> Bool {
    guard tokens[place].text.isAllDigits else { return false }
    var start = place
    while start > 0, place - start < 3, tokens[start - 1].text.isAllDigits { start -= 1 }
    return tokens[start].text.utf8.count > 1 && tokens[start].text.hasPrefix("0")
  }

  /// "212" in "1 to 10 of 212".
  func isListed(_ place: Int) -> Bool {
    text(place - 1) == "of" && numeral(place - 2) != nil && isListing(place - 2)
  }

  /// "24/7".
  func isTime(_ place: Int) -> Bool { text(place) == "24" && text(place + 2) == "7" }
}
