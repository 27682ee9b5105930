extension FigureScanner {
  /// "eight children", "15 different agencies", "None of the adults", "7 (54%) of the children".
  func readCount(at place: Int) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no",
      !isAtLeastOne(place, count), !isListed(place)
    else { return nil }
    if count.value == 0 || text(count.end) == "of" {
      guard text(count.end) == "of", let unit = unit(from: count.end + 1) else { return nil }
      // "quoted in one of the reviews"
      guard count.value != 1 || words.holds(.verbs, text(unit.end)) else { return nil }
      // "six of these children" are six of those named before.
      let isThese = ["these", "those"].contains(text(count.end + 1))
      let base = isThese && antecedent?.unit == unit.unit ? antecedent?.count : nil
      return Figure(
        count: count.value,
        of: base.flatMap { count.value <= $0 ? $0 : nil },
        unit: unit.unit,
        place: place..<unit.end
      )
    }
    if isBracketedPercent(count.end) {
      return Figure(count: count.value, place: place..<count.end)
    }
    guard let unit = unit(from: count.end, isOne: count.value == 1), !isCompound(unit.end) else {
      return nil
    }
    return Figure(count: count.value, unit: unit.unit, place: place..<unit.end)
  }

  /// "(54%)" behind a number.
  private func isBracketedPercent(_ place: Int) -> Bool {
    text(place) == "(" && NumberBracket(at: place, in: tokens)?.percent != nil
  }

  /// "at least one child", "more than one", "one or more": no number of anything.
  private func isAtLeastOne(_ place: Int, _ count: Numeral) -> Bool {
    guard count.value == 1 else { return false }
    let isBound = ["least", "than", "any", "every", "each", "no"].contains(text(place - 1))
    return isBound || (text(count.end) == "or" && text(count.end + 1) == "more")
  }

  /// "White British – 20", "Neglect (9)": a label and its number, as among figures.
  func readTail(at place: Int) -> Figure? {
    guard place > 0, tokens.count <= 14, tokens[0].isWord, let count = tokens[place].integer,
      !isPartOfNumber(place), count < 10_000,
      tokens[..<place].contains(where: { $0.integer == nil && $0.isWord })
    else { return nil }
    let before = text(place - 1)
    let isListed = (before == ":" || before == "-") && place + 1 == tokens.count
    let isBracketed = before == "(" && text(place + 1) == ")" && place + 2 == tokens.count
    guard isListed || isBracketed, !tokens[place].text.hasPrefix("0") || count == 0 else {
      return nil
    }
    guard !words.holds(.uncounted, among: tokens[..<place]) else { return nil }
    return Figure(count: count, place: place..<place + 1)
  }

  /// "fell from 14 in 2021 to 9", "against 11 the previous year".
  func readCompared(at place: Int) -> Figure? {
    guard let count = numeral(place), count.value < 100_000, tokens[place].text != "no",
      !isYear(place)
    else { return nil }
    let before = text(place - 1)
    let isChange =
      before == "from" && (1...4).contains { words.holds(.changes, text(place - 1 - $0)) }
    let isEnd = before == "to" && isFrom(place - 1)
    let isThen = ["against", "with", "to", "than", "from"].contains(before) && isEarlier(count.end)
    guard isChange || isEnd || isThen else { return nil }
    let unit =
      figures.last.map(\.unit) ?? units.first(in: Array(tokens[max(0, place - 40)..<place]))
    guard unit != nil || !figures.isEmpty else { return nil }
    let isPercent = isChange && isPercentBehind(count.end)
    return Figure(
      percent: isPercent ? Double(count.value) : nil,
      count: isPercent ? nil : count.value,
      unit: unit,
      place: place..<count.end
    )
  }

  private func isYear(_ place: Int) -> Bool { FigureCell.isYear(tokens[place]) }

  /// Whether the figure read last is what something rose or fell from.
  private func isFrom(_ place: Int) -> Bool {
    guard let last = figures.last, text(last.place.lowerBound - 1) == "from" else { return false }
    return place - last.place.upperBound <= 5
  }

  /// "from 44 to 52%": the mark stands behind the second number.
  private func isPercentBehind(_ place: Int) -> Bool {
    guard text(place) == "to", let second = numeral(place + 1) else { return false }
    return ["%", "percent"].contains(text(second.end))
      || (text(second.end) == "per" && text(second.end + 1) == "cent")
  }

  /// "in 2021", "the previous year", "in the year before", "last year".
  private func isEarlier(_ place: Int) -> Bool {
    let start = text(place) == "in" ? place + 1 : place
    guard tokens.indices.contains(start) else { return false }
    if start > place, isYear(start) { return true }
    let next = [text(start), text(start + 1), text(start + 2)]
    return next.contains("year") && !next.contains("a")
      && (next.contains("previous") || next.contains("before") || next.contains("last"))
  }

  /// "another has not" behind "one adult".
  func readAnother(at place: Int) -> Figure? {
    guard text(place) == "another", let last = figures.last, last.count == 1 else { return nil }
    guard ["has", "had", "was", "is", "did"].contains(text(place + 1)) else { return nil }
    return Figure(count: 1, unit: last.unit, place: place..<place + 1)
  }

  /// "3 are female", "In four, staff …", "in none was …": a number that stands for those counted.
  func readBareCount(at place: Int) -> Figure? {
    guard let count = numeral(place), count.value < 1000, !isPartOfNumber(place),
      text(place) != "no", !isAtLeastOne(place, count)
    else { return nil }
    let isIn = ["in", "for"].contains(text(place - 1)) && text(place) != "one"
    let next = text(count.end)
    // "seen in ten cases and not at all in two"
    let isLast = count.end == tokens.count && figures.last?.unit != nil
    let stands =
      words.holds(.verbs, next)
      || (isIn && (next == "," || isLast || Self.subjects.contains(next)))
    guard stands, !(text(place) == "one" && isPronoun(place)) else { return nil }
    return Figure(count: count.value, place: place..<count.end)
  }

  /// "no one was", "the one is", "this one had".
  private func isPronoun(_ place: Int) -> Bool {
    ["no", "the", "this", "that", "which", "some", "any", "every", "each", "another"].contains(
      text(place - 1)
    )
  }

  /// Words that begin a clause behind "in four".
  private static let subjects: WordSet = ["it", "they", "there", "the", "a", "an", "no", "this"]
}

// MARK: - Units and neighbours

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
      if word == "-", words > 0 {
        next += 1
        continue
      }
      if !self.words.holds(.small, word) {
        guard tokens[next].isWord, !self.words.holds(.stops, word),
          !self.words.holds(.others, word)
        else { return nil }
        if numeral(next) != nil { return nil }
      }
      words += 1
      next += 1
    }
    return nil
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
    guard unit.isPlural || isOne || !isNoun(next) else { return nil }
    return (unit.unit, next)
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
      if isNoun(next), word.utf8.count > 3, !word.hasSuffix("ss"), !word.isLong {
        return (word.description, next + 1)
      }
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
  private func isCompound(_ end: Int) -> Bool {
    ["protection", "'s", "in", "safeguarding", "-", "practice"].contains(text(end))
      && !(text(end) == "in" && text(end + 1) != "need")
  }

  /// Part of a decimal, a date, a clause number or a longer number.
  func isPartOfNumber(_ place: Int) -> Bool {
    // A year is no count, and neither is the number of a clause.
    if let value = tokens[place].integer, 1900...2100 ~= value, tokens[place].text.utf8.count == 4 {
      return true
    }
    let before = text(place - 1)
    if before == "of", text(place - 2) == "age" || text(place - 2) == "ages" { return true }
    if before == "/" || before == "." { return true }
    if words.holds(.labels, before) {
      // "No 7 (18%)" answers a question.
      return !(before == "no" && isBracketedPercent(place + 1))
    }
    if before == "under" || before == "over" {
      return units.unit(at: place + 1, in: tokens) == nil
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
    return isRange && place > 1 && numeral(place - 2) != nil
  }

  /// "212" in "1 to 10 of 212".
  private func isListed(_ place: Int) -> Bool {
    text(place - 1) == "of" && numeral(place - 2) != nil && isListing(place - 2)
  }

  /// "attended four" behind "was offered eleven appointments".
  func readEllipsis(at place: Int) -> Figure? {
    guard let last = figures.last, last.isBareCount, let of = last.count, of > 4,
      units.class(of: last.unit) == .events, let count = numeral(place), count.value <= of,
      text(place) != "no", count.end == tokens.count || Self.ends.contains(text(count.end))
    else { return nil }
    let before = text(place - 1)
    let isTo = before == "to" && words.holds(.kept, text(place - 2))
    guard isTo || words.holds(.kept, before) || before == "only" || before == "just" else {
      return nil
    }
    return Figure(count: count.value, of: of, unit: last.unit, place: place..<count.end)
  }

  private static let ends: WordSet = [",", ";", ")", "and", "but"]

  /// "24/7".
  func isTime(_ place: Int) -> Bool { text(place) == "24" && text(place + 2) == "7" }
}
