/// Numbers that count: of a noun, of what was counted before, of an earlier year.
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
    if isAmongBodies, words.holds(.parts, text(count.end)) { return nil }
    if isBracketedPercent(count.end) {
      return Figure(count: count.value, place: place..<count.end)
    }
    guard let unit = unit(from: count.end, isOne: count.value == 1), !isCompound(unit.end) else {
      return nil
    }
    return Figure(count: count.value, unit: unit.unit, place: place..<unit.end)
  }

  /// "(54%)" behind a number.
  func isBracketedPercent(_ place: Int) -> Bool {
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

  /// "most cases (12)", "boys (9)": the number in brackets behind a plural noun that is counted.
  func readBracketed(at place: Int) -> Figure? {
    guard text(place - 1) == "(", let count = numeral(place), text(count.end) == ")",
      !isPartOfNumber(place), place > 1
    else { return nil }
    for length in 1...2 {
      let start = place - 1 - length
      if let unit = units.unit(at: start, in: tokens), unit.length == length, unit.isPlural {
        return Figure(count: count.value, unit: unit.unit, place: place..<count.end)
      }
    }
    return nil
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
      ?? self.before?.unit
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
    let isFurther = text(place - 1) == "further" && text(place - 2) == "a"
    let isIn =
      ["in", "for"].contains(text(isFurther ? place - 3 : place - 1))
      && text(place) != "one"
    let next = text(["other", "others"].contains(text(count.end)) ? count.end + 1 : count.end)
    // "seen in ten cases and not at all in two"
    let isListed =
      figures.contains { $0.unit != nil } && (count.end == tokens.count || Self.ends.contains(next))
    let stands =
      words.holds(.verbs, next) || words.holds(.parts, next)
      || (isIn && (next == "," || isListed || Self.subjects.contains(next)))
    guard stands, !(text(place) == "one" && isPronoun(place)) else { return nil }
    return Figure(count: count.value, place: place..<count.end)
  }

  /// Behind agencies or practitioners that were counted, or more cases or people than one review
  /// is about: "eight agencies …; six had no contact".
  var isAmongBodies: Bool {
    guard let last = figures.last, last.isBareCount, let count = last.count else { return false }
    switch units.class(of: last.unit) {
    case .participants?: return true
    case .sources?: return count >= 10
    case .people?: return count >= 20
    default: return false
    }
  }

  /// "no one was", "the one is", "this one had".
  private func isPronoun(_ place: Int) -> Bool {
    ["no", "the", "this", "that", "which", "some", "any", "every", "each", "another"].contains(
      text(place - 1)
    )
  }

  /// Words that begin a clause behind "in four".
  private static let subjects = Lexicon.figures["subjects"]

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
}
