/// A percentage, fraction or count as it stands among tokens.
struct Figure {
  var percent: Double?
  var count: Int?
  var of: Int?
  /// What is counted, where the figure itself says so.
  var unit: String?
  /// The tokens of number and unit.
  var place: Range<Int>

  /// Whether it is only a count, which may be a fact of one case as well as a statistic.
  var isBareCount: Bool { percent == nil && of == nil }
}

/// Finds figures in the tokens of one statement.
struct FigureScanner {
  private let tokens: [Token]
  private let units: Units
  private(set) var figures: [Figure] = []

  /// - Parameters:
  ///   - tokens: The tokens of one statement.
  ///   - units: The nouns that are counted.
  ///   - countsBareNumbers: Whether a number in front of a verb counts ("3 are female"), as among
  ///     figures.
  init(_ tokens: [Token], units: Units = .standard, countsBareNumbers: Bool = false) {
    self.tokens = tokens
    self.units = units
    guard Self.mayHold(tokens) else { return }
    var place = 0
    while place < tokens.count {
      if let figure = read(at: place, bare: countsBareNumbers) {
        figures.append(figure)
        place = max(place + 1, figure.place.upperBound)
      } else {
        place += 1
      }
    }
    mergeBracketed()
    shareBase()
  }

  /// Whether a number in figures or words stands among the tokens.
  static func mayHold(_ tokens: some Sequence<Token>) -> Bool {
    tokens.contains { $0.text.startsWithDigit || Quantity.value(of: $0.text) != nil }
  }

  /// Whether a percentage, a fraction or a number of agencies or times may stand among the tokens.
  static func mayHoldShare(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { place in
      let token = tokens[place]
      if !token.isWord { return token.text == "%" || token.text == "/" }
      return shareWords.contains(token.text)
        || ((token.text == "of" || token.text == "in") && place > 0
          && Quantity.value(of: tokens[place - 1].text) ?? tokens[place - 1].integer != nil)
    }
  }

  private static let shareWords: WordSet = [
    "cent", "percent", "out", "agencies", "organisations", "times", "practitioners",
    "professionals", "staff",
  ]

  private func text(_ place: Int) -> Word {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  private func number(_ place: Int) -> Int? {
    guard tokens.indices.contains(place) else { return nil }
    return tokens[place].integer ?? Quantity.value(of: tokens[place].text)
  }
}

extension FigureScanner {
  private func read(at place: Int, bare: Bool) -> Figure? {
    guard number(place) != nil || tokens[place].number != nil || text(place) == "another" else {
      return nil
    }
    return readNumber(at: place, bare: bare)
  }

  private func readNumber(at place: Int, bare: Bool) -> Figure? {
    readPercent(at: place) ?? readFraction(at: place) ?? readCount(at: place) ?? readAnother(
      at: place
    )
      ?? (bare ? readBareCount(at: place) : nil)
  }

  /// "54%", "54 per cent of reviews".
  private func readPercent(at place: Int) -> Figure? {
    guard let value = tokens[place].number, (0...1000).contains(value) else { return nil }
    var end = place + 1
    if text(end) == "%" || text(end) == "percent" {
      end += 1
    } else if text(end) == "per", text(end + 1) == "cent" {
      end += 2
    } else {
      return nil
    }
    let unit = unitBehind(end)
    return Figure(percent: value, unit: unit?.unit, place: place..<(unit?.end ?? end))
  }

  /// "9/24 reviews", "11 out of 27 children", "five of the twelve reviews", "nine in ten".
  private func readFraction(at place: Int) -> Figure? {
    guard let count = number(place), !isPartOfNumber(place) else { return nil }
    var next = place + 1
    var between: (unit: String, length: Int)?
    if text(next) == "/" {
      guard tokens[place].integer != nil, text(next + 2) != "/", !isTime(place) else { return nil }
      next += 1
    } else {
      between = units.unit(at: next, in: tokens)
      next += between?.length ?? 0
      if text(next) == "out", text(next + 1) == "of" {
        next += 2
      } else if text(next) == "of" {
        next += 1
      } else {
        return text(next) == "in" ? readOdds(count, at: place) : nil
      }
      while ["the", "these", "all", "those", "our", "a", "total", "of"].contains(text(next)) {
        next += 1
      }
    }
    guard let of = number(next), of > 0, !(1900...2100 ~= of), count <= of || text(place + 1) == "/"
    else { return nil }
    let unit = unit(from: next + 1)
    let isInBrackets = text(place - 1) == "(" && text(next + 1) == ")"
    guard
      unit != nil || between != nil || text(place + 1) == "/" || text(place + 1) == "out"
        || isInBrackets
    else {
      return nil
    }
    return Figure(
      count: count,
      of: of,
      unit: unit?.unit ?? between?.unit,
      place: place..<(unit?.end ?? next + 1)
    )
  }

  /// "one in five children".
  private func readOdds(_ count: Int, at place: Int) -> Figure? {
    guard let of = number(place + 2), count < of, of <= 20, let unit = unit(from: place + 3) else {
      return nil
    }
    return Figure(count: count, of: of, unit: unit.unit, place: place..<unit.end)
  }

  /// "eight children", "15 different agencies", "None of the adults", "six of these".
  private func readCount(at place: Int) -> Figure? {
    guard let count = number(place), !isPartOfNumber(place), text(place) != "no" else { return nil }
    if text(place + 1) == "of", ["these", "them", "those", "whom"].contains(text(place + 2)) {
      return Figure(count: count, place: place..<place + 3)
    }
    if count == 0 || text(place + 1) == "of" {
      guard text(place + 1) == "of", let unit = unit(from: place + 2) else { return nil }
      return Figure(count: count, unit: unit.unit, place: place..<unit.end)
    }
    guard let unit = unit(from: place + 1), !isCompound(unit.end) else { return nil }
    return Figure(count: count, unit: unit.unit, place: place..<unit.end)
  }

  /// "another has not" behind "one adult".
  private func readAnother(at place: Int) -> Figure? {
    guard text(place) == "another", let last = figures.last, last.count == 1 else { return nil }
    guard ["has", "had", "was", "is", "did"].contains(text(place + 1)) else { return nil }
    return Figure(count: 1, unit: last.unit, place: place..<place + 1)
  }

  /// "3 are female": a number that opens a clause, in front of a verb.
  private func readBareCount(at place: Int) -> Figure? {
    guard let count = number(place), count < 1000, !isPartOfNumber(place), text(place) != "no"
    else { return nil }
    guard Self.verbs.contains(text(place + 1)) else { return nil }
    return Figure(count: count, place: place..<place + 1)
  }

  private static let verbs: WordSet = [
    "are", "were", "was", "is", "had", "have", "has", "did", "died", "suffered", "live", "lived",
    "experienced",
    "involved", "included", "resulted", "received", "sustained", "showed", "met", "became", "took",
    "did",
  ]
}

// MARK: - Units and neighbours

extension FigureScanner {
  /// A unit right behind a number, with up to three words that qualify it.
  private func unit(from place: Int) -> (unit: String, end: Int)? {
    for step in 0..<4 {
      let next = place + step
      guard tokens.indices.contains(next) else { return nil }
      if let unit = units.unit(at: next, in: tokens) { return extended(unit, at: next) }
      if ["the", "these", "those", "our", "all", "of"].contains(tokens[next].text) { continue }
      if step > 0 {
        guard tokens[next].isWord, !Self.stops.contains(tokens[next].text) else { return nil }
      } else {
        guard tokens[next].isWord, !Self.stops.contains(tokens[next].text), number(next) == nil
        else { return nil }
      }
    }
    return nil
  }

  /// "serious case reviews": the last unit of a chain of nouns is the one that is counted.
  private func extended(_ unit: (unit: String, length: Int), at place: Int) -> (
    unit: String, end: Int
  ) {
    let next = place + unit.length
    if let second = units.unit(at: next, in: tokens) { return (second.unit, next + second.length) }
    return (unit.unit, next)
  }

  /// A unit behind a percentage: "of the reviews", "of all children".
  private func unitBehind(_ place: Int) -> (unit: String, end: Int)? {
    guard text(place) == "of" else {
      return units.unit(at: place, in: tokens).map { ($0.unit, place + $0.length) }
    }
    return unit(from: place + 1)
  }

  private static let stops: WordSet = [
    "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "was", "were", "is", "are",
    "had", "has",
    "years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes",
    "minute",
    "recommendations", "themes", "areas", "of", "who", "that", "which", "per", "than", "when",
    "where", "as", "not",
    "it", "this", "but", "key", "main", "%", "what", "why", "how", "the", "step", "steps", "minute",
    "point", "points", "such",
  ]

  /// "two children's homes", "one child protection plan": the noun only qualifies another.
  private func isCompound(_ end: Int) -> Bool {
    ["protection", "'s", "in", "safeguarding", "-", "practice"].contains(text(end))
      && !(text(end) == "in" && text(end + 1) != "need")
  }

  /// Part of a decimal, a date, a clause number or a longer number in words.
  private func isPartOfNumber(_ place: Int) -> Bool {
    // A year is no count, and neither is the number of a clause.
    if let value = tokens[place].integer, 1900...2100 ~= value, tokens[place].text.utf8.count == 4 {
      return true
    }
    let before = text(place - 1)
    if [
      "/", ".", "£", "section", "page", "s", "chapter", "article", "priority", "theme", "under",
      "over", "aged", "age",
    ]
    .contains(before) {
      return true
    }
    return before == "-" && place > 1 && number(place - 2) != nil
  }

  /// "24/7".
  private func isTime(_ place: Int) -> Bool { text(place) == "24" && text(place + 2) == "7" }

  /// "54% (7 of 13)" and "7 of 13 (54%)" are one figure.
  private mutating func mergeBracketed() {
    var merged: [Figure] = []
    for figure in figures {
      if let last = merged.last, isBracketed(figure),
        (last.percent == nil) != (figure.percent == nil),
        figure.place.lowerBound - last.place.upperBound <= 12,
        figure.unit == nil || last.unit == nil || figure.unit == last.unit,
        last.of != nil || figure.of != nil || last.count != nil
      {
        var both = last
        both.percent = last.percent ?? figure.percent
        both.count = last.count ?? figure.count
        both.of = last.of ?? figure.of
        both.unit = last.unit ?? figure.unit
        merged[merged.count - 1] = both
      } else {
        merged.append(figure)
      }
    }
    figures = merged
  }

  private func isBracketed(_ figure: Figure) -> Bool {
    text(figure.place.lowerBound - 1) == "("
  }

  /// "Of the 8 children 7 were …" gives 7 of 8; "eight cases …, six of these" gives 6 of 8.
  private mutating func shareBase() {
    guard let first = figures.first else { return }
    let opensWithBase =
      text(first.place.lowerBound - 1) == "the" && text(first.place.lowerBound - 2) == "of"
      && first.isBareCount && first.place.lowerBound <= 2 && figures.count > 1
    if opensWithBase {
      figures.removeFirst()
      for index in figures.indices where figures[index].isBareCount {
        figures[index].of = first.count
        figures[index].unit = figures[index].unit ?? first.unit
      }
    }
    for index in figures.indices.dropFirst() where figures[index].unit == nil {
      let isShare = text(figures[index].place.lowerBound + 1) == "of"
      figures[index].unit = figures[index - 1].unit
      if isShare, figures[index].isBareCount { figures[index].of = figures[index - 1].count }
    }
  }
}
