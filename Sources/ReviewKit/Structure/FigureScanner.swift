/// Finds figures in the tokens of one sentence.
struct FigureScanner {
  let tokens: [Token]
  let units: Units
  let words = FigureWords.standard
  /// The last figure of the sentence before, which "six of these" may mean.
  let before: Figure?
  /// Whether the sentence only says that figures are rounded.
  private let isOnRounding: Bool
  var figures: [Figure] = []

  /// - Parameters:
  ///   - tokens: The tokens of one sentence.
  ///   - units: The nouns that are counted.
  ///   - countsBareNumbers: Whether a number in front of a verb counts ("3 are female"), as among
  ///     figures.
  ///   - before: The last figure of the sentence before.
  init(
    _ tokens: [Token],
    units: Units = .standard,
    countsBareNumbers: Bool = false,
    after before: Figure? = nil
  ) {
    self.tokens = tokens
    self.units = units
    self.before = before
    isOnRounding = words.holds(.roundings, among: tokens)
    guard Self.mayHold(tokens) else { return }
    let isBare = countsBareNumbers || openingBase != nil
    var place = 0
    while place < tokens.count {
      if let figure = read(at: place, bare: isBare) {
        figures.append(figure)
        place = max(place + 1, figure.place.upperBound)
      } else {
        place += 1
      }
    }
    joinBrackets()
    shareBases()
    shareUnits()
    figures.removeAll { $0.isBase || $0.isRough }
  }

  /// Whether a number in figures or words stands among the tokens.
  static func mayHold(_ tokens: some Sequence<Token>) -> Bool {
    tokens.contains {
      $0.text.startsWithDigit || Quantity.value(of: $0.text) != nil || WordShare.isPart($0.text)
    }
  }

  /// The figure that "of these" means.
  var antecedent: Figure? { figures.last ?? before }

  func text(_ place: Int) -> Word {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  func numeral(_ place: Int) -> Numeral? { Numeral(at: place, in: tokens) }
}

extension FigureScanner {
  private func read(at place: Int, bare: Bool) -> Figure? {
    if let share = readWordShare(at: place) { return share }
    guard numeral(place) != nil || tokens[place].text.startsWithDigit || text(place) == "another"
    else { return nil }
    let isAmongShares = figures.last.map { !$0.isBareCount && !$0.isRough } ?? false
    let shared = readPercent(at: place) ?? readFraction(at: place) ?? readShared(at: place)
    let counted = shared ?? readCount(at: place) ?? readAnother(at: place)
    let compared = counted ?? readCompared(at: place) ?? readEllipsis(at: place)
    guard bare || isAmongShares || isAmongBodies else { return compared }
    let alone = compared ?? readBareCount(at: place)
    return alone ?? (bare ? readBracketed(at: place) ?? readTail(at: place) : nil)
  }

  /// "half of the reviews": exact enough only where nothing makes it rough.
  private func readWordShare(at place: Int) -> Figure? {
    guard let share = WordShare(at: place, in: tokens) else { return nil }
    let isBracketed = text(share.end) == "("
    guard isBracketed || text(share.end) == "of" else { return nil }
    let unit = unitBehind(share.end)
    let end = unit?.end ?? share.end
    // "just under half (6/13)": the brackets say how much.
    let isExact = NumberBracket(at: end, in: tokens) != nil && text(end) == "("
    let isOfThem = text(share.end) == "of" && isThose(share.end + 1)
    guard isExact || unit != nil || isOfThem else { return nil }
    return Figure(
      count: share.count,
      of: share.of,
      unit: unit?.unit ?? (isOfThem ? antecedent?.unit : nil),
      place: place..<max(end, isOfThem ? share.end + 2 : end),
      isWordShare: true,
      isRough: !isExact && words.holds(.rough, text(place - 1))
    )
  }

  /// "54%", "54 per cent of reviews", "54pc".
  private func readPercent(at place: Int) -> Figure? {
    var value = tokens[place].number
    var end = place + 1
    if let inWords = numeral(place), value == nil {
      (value, end) = (Double(inWords.value), inWords.end)
    }
    if text(end) == "%" || text(end) == "percent" || text(end) == "pc" {
      end += 1
    } else if text(end) == "per", text(end + 1) == "cent" {
      end += 2
    } else if value == nil, let short = shortPercent(place) {
      value = short
    } else {
      return nil
    }
    guard let value, (0...1000).contains(value), !isTarget(place),
      !isOnRounding
    else { return nil }
    if let base = base(behind: end) {
      return Figure(percent: value, of: base.of, unit: base.unit, place: place..<base.end)
    }
    if text(end) == "of", isThose(end + 1) {
      return Figure(percent: value, unit: antecedent?.unit, place: place..<end + 2)
    }
    let unit = unitBehind(end) ?? (text(end) == "of" ? openNoun(at: end + 1) : nil)
    let changed = unit == nil ? unitOfChange(at: place) : nil
    return Figure(
      percent: value,
      unit: unit?.unit ?? changed,
      place: place..<(unit?.end ?? end)
    )
  }

  /// "Referrals rose by 18%": what rose.
  private func unitOfChange(at place: Int) -> String? {
    guard text(place - 1) == "by",
      words.holds(.changes, text(place - 2)) || words.holds(.changes, text(place - 3))
    else { return nil }
    return units.first(in: Array(tokens[max(0, place - 40)..<place]))
  }

  /// "of 231 reviews", "of the 18 children" behind a percentage.
  private func base(behind place: Int) -> (of: Int, unit: String, end: Int)? {
    guard text(place) == "of" else { return nil }
    let start = words.holds(.small, text(place + 1)) ? place + 2 : place + 1
    guard let base = numeral(start), base.value > 1, let unit = unit(from: base.end) else {
      return nil
    }
    return (base.value, unit.unit, unit.end)
  }

  /// "54pc", which is one word.
  private func shortPercent(_ place: Int) -> Double? {
    let word = tokens[place].text
    guard word.hasSuffix("pc"), word.utf8.count <= 8 else { return nil }
    return Double(word.dropLast(2).description)
  }

  /// "at least 90%", "target 95%": what is to be reached.
  private func isTarget(_ place: Int) -> Bool {
    if text(place - 1) == "least", text(place - 2) == "at" { return true }
    return (1...3).contains { words.holds(.targets, text(place - $0)) }
  }

  /// "9/24 reviews", "11 out of 27 children", "five of the twelve reviews", "nine in ten".
  private func readFraction(at place: Int) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no" else {
      return nil
    }
    var next = count.end
    let between = units.unit(at: next, in: tokens)
    let isSlash = text(next) == "/"
    var isOut = false
    if isSlash {
      guard tokens[place].integer != nil, text(next + 2) != "/", !isTime(place) else { return nil }
      next += 1
    } else {
      next += between?.length ?? 0
      if text(next) == "in" { return readOdds(count, at: place) }
      isOut = text(next) == "out" && text(next + 1) == "of"
      guard isOut || text(next) == "of" else { return nil }
      next += isOut ? 2 : 1
    }
    let isDefinite = words.holds(.small, text(next))
    while words.holds(.small, text(next)) || Self.leads.contains(text(next)) {
      next += 1
    }
    next = possessorEnd(next) ?? next
    guard let of = numeral(next), of.value > 0, !(1900...2100 ~= of.value),
      count.value <= of.value || isSlash, text(next) != "one", !isListing(place)
    else { return nil }
    guard !isOther(of.end) else { return nil }
    // "In 12 of the 19 the child was deaf": another noun begins.
    let isClosed = words.holds(.small, text(of.end))
    let noun = isClosed ? nil : unit(from: of.end)
    let unit = noun ?? (isSlash || isClosed ? nil : openNoun(at: of.end))
    let isInBrackets = text(place - 1) == "(" && text(of.end) == ")"
    let stands =
      isSlash || isOut || isInBrackets || (isDefinite && of.value > 2)
      || (of.value > 4 && count.value < of.value)
    guard unit != nil || between != nil || stands else { return nil }
    return Figure(
      count: count.value,
      of: of.value,
      unit: unit?.unit ?? between?.unit,
      place: place..<(unit?.end ?? of.end)
    )
  }

  /// Words between "of" and its number: "out of every 10", "of a total of".
  private static let leads: WordSet = ["a", "total", "every", "some", "last", "first", "remaining"]

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

  /// "one in five children", "1 in 4 had …".
  private func readOdds(_ count: Numeral, at place: Int) -> Figure? {
    let next = count.end + 1
    guard text(count.end) == "in", let of = numeral(next), count.value > 0, count.value < of.value,
      of.value <= 100, !isOther(of.end)
    else { return nil }
    let unit = unit(from: of.end)
    let isSmall = of.value <= 20 && (unit != nil || words.holds(.verbs, text(of.end)))
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
  private func readShared(at place: Int) -> Figure? {
    guard let count = numeral(place), !isPartOfNumber(place), text(place) != "no",
      text(count.end) == "of", isThose(count.end + 1),
      count.value != 1 || (antecedent?.count != nil && !isOneOfMany(place))
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

  private func isThose(_ place: Int) -> Bool {
    guard ["these", "them", "those", "whom", "which"].contains(text(place)),
      numeral(place + 1) == nil
    else { return false }
    return words.holds(.small, text(place + 1)) || unit(from: place + 1) == nil
  }
}
