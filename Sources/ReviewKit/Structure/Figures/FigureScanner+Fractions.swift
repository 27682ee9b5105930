/// Numbers out of others: "9/24 reviews", "one in five", "six of these".
extension FigureScanner {
  /// "9/24 reviews", "11 out of 27 children", "five of the twelve reviews", "nine in ten".
  func readFraction(at place: Int, bare: Bool) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no" else {
      return nil
    }
    let between = units.unit(at: count.end, in: tokens) ?? openPart(count.end)
    if text(count.end) != "/", text(count.end + (between?.length ?? 0)) == "in" {
      return readOdds(count, between, at: place, bare: bare)
    }
    guard let join = join(behind: count, between, at: place) else { return nil }
    let isDefinite = words.holds(.small, text(join.end))
    guard let of = whole(behind: join.end), count.value <= of.value || join.isSlash,
      !isListing(place), !isOther(of.end)
    else { return nil }
    // "In 12 of the 19 the child was deaf": another noun begins.
    let isClosed = words.holds(.small, text(of.end))
    let noun = isClosed ? nil : unit(from: of.end)
    let unit = noun ?? (join.isSlash || isClosed ? nil : openNoun(at: of.end))
    let isInBrackets = text(place - 1) == "(" && text(of.end) == ")"
    let stands =
      join.isSlash || join.isOut || isInBrackets || (isDefinite && of.value > 2)
      || (of.value > 4 && count.value < of.value)
    guard unit != nil || between != nil || stands,
      isDefinite || join.isSlash || !isOneOfSeveral(place)
    else { return nil }
    return Figure(
      count: count.value,
      of: of.value,
      unit: unit?.unit ?? between?.unit,
      place: place..<(unit?.end ?? of.end)
    )
  }

  /// "12 vacancies out of 40 posts": what no list holds, where the words say that it is a part.
  private func openPart(_ place: Int) -> Units.Match? {
    guard text(place + 1) == "out", text(place + 2) == "of", tokens[place].isWord,
      let noun = openNoun(at: place), noun.end == place + 1
    else { return nil }
    return Units.Match(unit: noun.unit, length: 1, isPlural: true)
  }

  /// "joined one of three focus groups": which one does not matter.
  private func isOneOfSeveral(_ place: Int) -> Bool {
    text(place) == "one" && !opensClause(place)
      && !["only", "just", "in", "for", "at"].contains(text(place - 1))
  }

  /// What stands between a number and the one it is part of.
  private struct Join {
    var end: Int
    var isSlash = false
    var isOut = false
  }

  /// "/", "of" or "out of" behind a number and its noun.
  private func join(behind count: Numeral, _ noun: Units.Match?, at place: Int) -> Join? {
    if text(count.end) == "/" {
      guard tokens[place].integer != nil, text(count.end + 2) != "/", !isTime(place) else {
        return nil
      }
      return Join(end: count.end + 1, isSlash: true)
    }
    let end = count.end + (noun?.length ?? 0)
    if text(end) == "of" { return Join(end: end + 1) }
    return text(end) == "out" && text(end + 1) == "of" ? Join(end: end + 2, isOut: true) : nil
  }

  /// The number behind "of": "the twelve", "a total of …", "the school's five".
  private func whole(behind place: Int) -> Numeral? {
    var next = place
    while words.holds(.small, text(next)) || Self.leads.contains(text(next)) { next += 1 }
    next = possessorEnd(next) ?? next
    guard let of = numeral(next), of.value > 0, !(1900...2100 ~= of.value), text(next) != "one"
    else { return nil }
    return of
  }

  /// Words between "of" and its number: "out of every 10", "of a total of".
  private static let leads = Lexicon.figures["leads"]

  /// The end of an owner in front of a number: "the health visitor's five contacts".
  private func possessorEnd(_ place: Int) -> Int? {
    for next in place..<place + 4 where tokens.indices.contains(next) {
      guard tokens[next].isWord, numeral(next) == nil else { return nil }
      let isOwner = text(next).hasSuffix("'s") || (next > place && text(next).hasSuffix("s'"))
      if isOwner, numeral(next + 1) != nil { return next + 1 }
    }
    return nil
  }

  /// "Showing 1 to 10 of 212": a list that counts itself.
  func isListing(_ place: Int) -> Bool {
    let isRange = (text(place - 1) == "to" || text(place - 1) == "-") && numeral(place - 2) != nil
    return isRange || words.holds(.listings, text(place - 1))
  }

  /// "one in five children", "1 in 4 had …", "one child in five".
  private func readOdds(
    _ count: Numeral,
    _ between: Units.Match?,
    at place: Int,
    bare: Bool
  ) -> Figure? {
    let next = count.end + (between?.length ?? 0) + 1
    guard text(next - 1) == "in", let of = numeral(next), count.value > 0, count.value < of.value,
      of.value <= 100, !isOther(of.end)
    else { return nil }
    let unit = between.map { ($0.unit, of.end) } ?? unit(from: of.end)
    guard between == nil || count.value == 1 else { return nil }
    let isSubject = isVerb(text(of.end)) || (bare && place == 0)
    let isSmall = of.value <= 20 && (unit != nil || isSubject)
    guard isSmall || (unit != nil && count.value == 1) else { return nil }
    return Figure(
      count: count.value,
      of: of.value,
      unit: unit?.unit,
      place: place..<(unit?.end ?? of.end),
      isOdds: true
    )
  }

  /// "six of these", "83 of them", "11 of those 17", "none of whom".
  ///
  /// "17 times. … three of them" speaks of something else than the times.
  func readShared(at place: Int) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no",
      text(count.end) == "of", isThose(count.end + 1),
      count.value != 1 || (antecedent?.count != nil && !isOneOfMany(place)),
      !(figures.isEmpty && antecedent?.unit == "times")
    else { return nil }
    return Figure(
      count: count.value,
      of: antecedent?.count.flatMap { count.value <= $0 ? $0 : nil },
      unit: antecedent?.unit,
      place: place..<count.end + 2
    )
  }

  /// "violence is only one of them": a thing among others and no number.
  private func isOneOfMany(_ place: Int) -> Bool {
    let before = ["only", "just"].contains(text(place - 1)) ? text(place - 2) : text(place - 1)
    return ["is", "was", "are", "were", "be", "being", "as"].contains(before)
  }
}
