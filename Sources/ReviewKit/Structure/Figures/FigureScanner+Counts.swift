/// Numbers that count: of a noun, of what was counted before, of an earlier year.
extension FigureScanner {
  /// "eight children", "15 different agencies", "None of the adults", "7 (54%) of the children".
  func readCount(at place: Int) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no",
      !isAtLeastOne(place, count), !isListed(place), !isException(place),
      !Self.placing.contains(text(place - 1)), !isWhole(place), !isAverage(place, count)
    else { return nil }
    if let progress = readProgress(count, at: place) { return progress }
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
    guard let unit = unit(from: count.end, isOne: count.value == 1) ?? lookedAt(place, count),
      !isCompound(unit.end), !isFrequency(unit.unit, unit.end), !isBound(place, count, unit.unit),
      text(unit.end) != "each"
    else { return nil }
    return Figure(count: count.value, unit: unit.unit, place: place..<unit.end)
  }

  /// "one of three men": the three are no number of their own.
  private func isWhole(_ place: Int) -> Bool {
    text(place - 1) == "of" && text(place - 2) == "one"
  }

  /// "an average of six moves", "on average six": what one of them has.
  private func isAverage(_ place: Int, _ count: Numeral) -> Bool {
    count.value < 20
      && (1...2).contains { Self.averages.contains(text(place - $0)) }
  }

  private static let limits = Lexicon.figures["limits"]
  private static let averages = Lexicon.figures["averages"]

  /// "9 actions completed", "four of the five recommendations were signed off": of the parts of a
  /// plan only those whose progress is told are counted.
  private func readProgress(_ count: Numeral, at place: Int) -> Figure? {
    let of = isJoin(count.end) ? numeral(pastArticle(count.end)) : nil
    let noun = of?.end ?? count.end
    guard Self.planned.contains(text(noun)), count.value <= of?.value ?? count.value,
      words.holds(.progress, among: tokens[(noun + 1)...].prefix(of == nil ? 4 : 12))
    else { return nil }
    let unit = text(noun).description
    return Figure(
      count: count.value,
      of: of?.value,
      unit: unit.hasSuffix("s") ? unit : unit + "s",
      place: place..<noun + 1
    )
  }

  private func isJoin(_ place: Int) -> Bool {
    text(place) == "of" || text(place) == "/" || (text(place) == "out" && text(place + 1) == "of")
  }

  /// The place behind "of", "out of the" or "/".
  private func pastArticle(_ place: Int) -> Int {
    let next = text(place) == "out" ? place + 2 : place + 1
    return words.holds(.small, text(next)) ? next + 1 : next
  }

  static let planned = Lexicon.figures["planned"]

  /// "had more than three placements", "fewer than 5 children": a bound and no count.
  private func isBound(_ place: Int, _ count: Numeral, _ unit: String) -> Bool {
    if isLimit(place) { return true }
    guard text(place - 1) == "than" else { return false }
    if ["fewer", "less"].contains(text(place - 2)) { return true }
    return place > 2 && count.value < 20 && units.class(of: unit) == .events
  }

  /// "limited to 30 people", "capacity for 45".
  func isLimit(_ place: Int) -> Bool {
    ["to", "of", "for"].contains(text(place - 1)) && Self.limits.contains(text(place - 2))
  }

  /// "three times a week", "twice or more", "four times as many": how often and how much.
  private func isFrequency(_ unit: String, _ end: Int) -> Bool {
    unit == "times" && Self.rates.contains(text(end))
  }

  private static let placing = Lexicon.figures["placing"]
  private static let rates = Lexicon.figures["rates"]

  /// "We looked at nine private fostering arrangements", "an audit of 30 thresholds": what is
  /// examined is counted, whatever it is.
  private func lookedAt(_ place: Int, _ count: Numeral) -> (unit: String, end: Int)? {
    guard count.value > 2, !isOther(count.end) else { return nil }
    let before = text(place - 1)
    let isObject = before == "at" && words.holds(.drawn, text(place - 2))
    let isSample =
      before == "of" && words.holds(.checks, text(place - 2))
    guard isObject || isSample || ["audited", "sampled"].contains(before) else { return nil }
    return openNoun(at: count.end)
  }

  /// "all but one", "every child but two": those left out.
  func isException(_ place: Int) -> Bool {
    text(place - 1) == "but" && place > 1
      && (1...4).contains { Self.wholes.contains(text(place - 1 - $0)) }
  }

  private static let wholes = Lexicon.figures["wholes"]

  /// "64 referrals, of which 41 led nowhere": a share of those just counted.
  func readRelative(at place: Int) -> Figure? {
    guard text(place - 2) == "of", ["which", "whom"].contains(text(place - 1)),
      let last = figures.last, place - last.place.upperBound < 24, let base = last.count,
      let count = numeral(place), count.value <= base, !isPartOfNumber(place), text(place) != "no"
    else { return nil }
    return Figure(count: count.value, of: base, unit: last.unit, place: place..<count.end)
  }

  /// "(54%)" behind a number.
  func isBracketedPercent(_ place: Int) -> Bool {
    text(place) == "(" && NumberBracket(at: place, in: tokens)?.percent != nil
  }

  /// "at least one child", "more than one", "one or more": no number of anything.
  func isAtLeastOne(_ place: Int, _ count: Numeral) -> Bool {
    guard count.value == 1 else { return false }
    let isBound = ["least", "than", "any", "every", "each", "no"].contains(text(place - 1))
    return isBound || (text(count.end) == "or" && text(count.end + 1) == "more")
  }

  /// "White British – 20", "Neglect (9)", "Debt: 11; drugs: 8": a label and its number, as among
  /// figures.
  func readTail(at place: Int) -> Figure? {
    guard place > 0, let count = tokens[place].integer, count < 10_000, !isPartOfNumber(place)
    else { return nil }
    let start = (tokens[..<place].lastIndex { $0.text == ";" } ?? -1) + 1
    let label = tokens[start..<place]
    guard tokens.count <= 14 || (label.count <= 8 && tokens.contains { $0.text == ";" }),
      label.first?.isWord == true, label.contains(where: { $0.integer == nil && $0.isWord })
    else { return nil }
    let before = text(place - 1)
    let isEnd = place + 1 == tokens.count || text(place + 1) == ";"
    let isListed = (before == ":" || before == "-") && isEnd
    let isBracketed = before == "(" && text(place + 1) == ")" && place + 2 == tokens.count
    guard isListed || isBracketed, !tokens[place].text.hasPrefix("0") || count == 0,
      !words.holds(.uncounted, among: label)
    else { return nil }
    return Figure(count: count, place: place..<place + 1)
  }

  /// "most cases (12)", "boys (9)": the number in brackets behind a plural noun that is counted.
  func readBracketed(at place: Int) -> Figure? {
    guard text(place - 1) == "(", let count = numeral(place), text(count.end) == ")",
      !isPartOfNumber(place), place > 1
    else { return nil }
    // "Most were white British (11)"
    if tokens[max(0, place - 9)..<place].contains(where: { Self.amounts.contains($0.text) }) {
      return Figure(count: count.value, place: place..<count.end)
    }
    for length in 1...2 {
      let start = place - 1 - length
      if let unit = units.unit(at: start, in: tokens), unit.length == length, unit.isPlural {
        return Figure(count: count.value, unit: unit.unit, place: place..<count.end)
      }
    }
    return nil
  }

  private static let amounts = Lexicon.figures["amounts"]

  /// "Neglect (211 completions), followed by Prevent (174)".
  func readBracketedNext(at place: Int) -> Figure? {
    guard text(place - 1) == "(", let last = figures.last, last.isBareCount, last.unit != nil,
      isBracketed(last), let count = tokens[place].integer, text(place + 1) == ")",
      !isPartOfNumber(place)
    else { return nil }
    return Figure(count: count, unit: last.unit, place: place..<place + 1)
  }

  /// "fell from 14 in 2021 to 9", "against 11 the previous year".
  func readCompared(at place: Int) -> Figure? {
    guard let count = numeral(place), count.value < 100_000, tokens[place].text != "no",
      !isYear(place)
    else { return nil }
    let before = text(place - 1)
    let isChange = before == "from" && isChanged(before: place - 1, count.end)
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

  /// "fell from 14", "fell by 4% in the second year, from 443 to 425".
  private func isChanged(before place: Int, _ end: Int) -> Bool {
    if (1...4).contains(where: { words.holds(.changes, text(place - $0)) }) { return true }
    guard text(end) == "to", numeral(end + 1) != nil, text(place - 1) == "," else { return false }
    return words.holds(.changes, among: tokens[max(0, place - 12)..<place])
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
    if next[0] == "a", next[1] == "year" { return ["earlier", "before", "ago"].contains(next[2]) }
    return next.contains("year") && !next.contains("a")
      && (next.contains("previous") || next.contains("before") || next.contains("last"))
  }
}
