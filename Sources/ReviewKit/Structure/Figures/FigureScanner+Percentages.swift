/// Shares: percentages, and words such as "half".
extension FigureScanner {
  /// "half of the reviews": exact enough only where nothing makes it rough.
  ///
  /// Among figures "a quarter were in care" is one too.
  func readWordShare(at place: Int, bare: Bool) -> Figure? {
    guard let share = WordShare(at: place, in: tokens) else { return nil }
    if bare, isSubject(share, at: place) {
      return Figure(
        count: share.count,
        of: share.of,
        place: place..<share.end,
        isWordShare: true
      )
    }
    if text(place - 1) == "by", words.holds(.changes, text(place - 2)) {
      return Figure(
        count: share.count,
        of: share.of,
        unit: unitOfChange(at: place),
        place: place..<share.end,
        isWordShare: true
      )
    }
    let isBracketed = text(share.end) == "("
    // "half the children"
    let isHalf = tokens[place].text == "half" && text(share.end) == "the"
    guard isBracketed || isHalf || text(share.end) == "of" else { return nil }
    let unit = isHalf ? unit(from: share.end + 1) : unitBehind(share.end) ?? unitOfShare(share.end)
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
      isRough: !isExact && (words.holds(.rough, text(place - 1)) || isUpperBound(place))
    )
  }

  /// "a quarter of posts were vacant": what no list holds, where something is said of it.
  private func unitOfShare(_ place: Int) -> (unit: String, end: Int)? {
    guard text(place) == "of" else { return nil }
    let start = words.holds(.small, text(place + 1)) ? place + 2 : place + 1
    guard let noun = openNoun(at: start), isVerb(text(noun.end)) else { return nil }
    return noun
  }

  /// "a quarter were in care", "in half, he was not asked".
  private func isSubject(_ share: WordShare, at place: Int) -> Bool {
    if text(place - 1) == "in" { return text(share.end) == "," }
    return isVerb(text(share.end)) && opensClause(place)
  }

  /// Whether a clause begins at a place.
  func opensClause(_ place: Int) -> Bool {
    place == 0 || !tokens[place - 1].isWord || Self.openings.contains(text(place - 1))
  }

  private static let openings = Lexicon.figures["openings"]

  /// "between a quarter and a third".
  private func isUpperBound(_ place: Int) -> Bool {
    text(place - 1) == "and" && (2...4).contains { text(place - 1 - $0) == "between" }
  }

  /// "54%", "54 per cent of reviews", "54pc".
  func readPercent(at place: Int) -> Figure? {
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
    guard ["by", "to", "from"].contains(text(place - 1)),
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
    if text(place - 2) == "to", words.holds(.attempts, text(place - 1)) { return true }
    return (1...3).contains { words.holds(.targets, text(place - $0)) }
  }
}
