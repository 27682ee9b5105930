/// The title that opens a review, or the name of the case it is about, as a heading.
struct ReviewTitle {
  var kind: Review.Kind
  /// The words that name the kind, among the tokens.
  var kindPlace: Range<Int>?
  /// The name of the case, among the tokens.
  var name: Range<Int>?
  /// Whether it is an entry of a list of reviews: "2021 – Fennshire – Child AB".
  var isEntry = false
}

extension ReviewTitle {
  /// Reads a heading; `nil` when it opens no review.
  ///
  /// A title names its kind in the singular and something that tells it from others: a case, a
  /// subject, a date.
  init?(_ tokens: [Token]) {
    guard Self.isTitleLike(tokens) else { return nil }
    if let entry = Self.entry(tokens) {
      self = entry
      return
    }
    let name = CaseName.place(in: tokens)
    if let (kind, place) = ReviewKinds.standard.place(in: tokens) {
      let rest = tokens.count { $0.isWord } - tokens[place].count { $0.isWord }
      let after = tokens.indices.contains(place.upperBound) ? tokens[place.upperBound].text : ""
      guard rest >= 2, !Self.endings.contains(after) else { return nil }
      guard name != nil || tokens[place.upperBound...].contains(where: \.isWord) else { return nil }
      self.init(kind: kind, kindPlace: place, name: name)
    } else if let name, name.count == tokens.count(where: \.isWord) {
      self.init(kind: .other, kindPlace: nil, name: name)
    } else {
      return nil
    }
  }

  /// Year, area and name parted by dashes, the year first or last.
  private static func entry(_ tokens: [Token]) -> ReviewTitle? {
    guard tokens.count <= 24, let first = tokens.first, let last = tokens.last else { return nil }
    let dashes = tokens.indices.filter { tokens[$0].text == "-" && !joinsWords($0, in: tokens) }
    guard dashes.count >= 2 else { return nil }
    var parts: [Range<Int>] = []
    var start = 0
    for dash in dashes + [tokens.count] {
      parts.append(start..<dash)
      start = dash + 1
    }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if isYear(first), parts[0].count == 1 {
      parts.removeFirst()
    } else if isYear(last), parts[parts.count - 1].count == 1 {
      parts.removeLast()
    } else {
      return nil
    }
    let named = ReviewKinds.standard.place(in: tokens)
    let name = CaseName.place(in: tokens) ?? parts.last { !isCommon(tokens[$0]) && $0.count <= 4 }
    return ReviewTitle(
      kind: named?.kind ?? .other,
      kindPlace: named?.place,
      name: named == nil ? name : CaseName.place(in: tokens),
      isEntry: true
    )
  }

  private static func isYear(_ token: Token) -> Bool {
    token.text.utf8.count == 4 && 1980...2060 ~= token.integer ?? 0
  }

  /// The hyphen of "multi-agency".
  private static func joinsWords(_ dash: Int, in tokens: [Token]) -> Bool {
    guard dash > 0, dash + 1 < tokens.count else { return false }
    return tokens[dash - 1].range.upperBound == tokens[dash].range.lowerBound
      && tokens[dash].range.upperBound == tokens[dash + 1].range.lowerBound
  }

  /// Whether any long word of a part is no name.
  private static func isCommon(_ part: ArraySlice<Token>) -> Bool {
    part.contains { $0.isWord && !$0.isCapitalised && $0.text.utf8.count > 3 }
  }

  /// Most long words of a title begin with a capital, or all of it is in capitals.
  private static func isTitleLike(_ tokens: [Token]) -> Bool {
    let long = tokens.filter { $0.isWord && $0.text.utf8.count > 3 && $0.integer == nil }
    return long.count(where: \.isCapitalised) * 3 >= long.count * 2
  }

  /// What follows the kind where bodies, lists and processes are named and no review.
  private static let endings: WordSet = [
    "panel", "panels", "repository", "group", "subgroup", "sub", "process", "publications",
    "guidance", "reports",
    "report", "team", "board", "briefing", "briefings", "toolkit", "training", "procedure",
    "procedures", "and",
  ]
}

/// The name that a review gives to the child, adult or family it is about: "Child QK", "Baby Q",
/// "Family Q".
enum CaseName {
  /// The first such name among the tokens.
  static func place(in tokens: some Collection<Token>) -> Range<Int>? {
    let tokens = Array(tokens)
    for place in tokens.indices.dropLast() where tokens[place].isCapitalised {
      guard titles.contains(tokens[place].text), isCode(tokens[place + 1]) else { continue }
      let isYoung = place > 0 && tokens[place - 1].text == "young" && tokens[place].text == "person"
      return (isYoung ? place - 1 : place)..<place + 2
    }
    return nil
  }

  /// The name in lower case, without a genitive "'s".
  static func bare(_ tokens: ArraySlice<Token>) -> String {
    let text = tokens.map { $0.text.description }.joined(separator: " ")
    return text.hasSuffix("'s") ? String(text.dropLast(2)) : text
  }

  /// The name as printed, without a genitive "'s".
  static func passage(_ tokens: ArraySlice<Token>) -> Passage {
    Passage(
      tokens.map { token in
        let length = token.text.hasSuffix("'s") ? token.text.utf8.count - 2 : token.range.count
        return Passage.Fragment(
          line: token.line,
          range: token.range.lowerBound..<token.range.lowerBound + length
        )
      }
    )
  }

  /// One to three capitals, or a capital and a digit.
  private static func isCode(_ token: Token) -> Bool {
    let code = token.text.hasSuffix("'s") ? token.text.dropLast(2) : token.text
    guard token.isCapitalised, 1...3 ~= code.utf8.count else { return false }
    return !shortWords.contains(code) && code.utf8.allSatisfy { $0.isLower || $0.isDigit }
  }

  private static let titles: WordSet = [
    "child", "baby", "infant", "family", "adult", "person", "sibling", "siblings", "mr", "mrs",
    "ms", "miss",
    "girl", "boy", "case", "children", "mother", "young",
  ]
  private static let shortWords: WordSet = [
    "in", "is", "of", "or", "at", "to", "on", "the", "and", "was", "has", "had", "who", "not",
    "for", "by", "as",
    "it", "law", "are", "can", "may", "sex",
  ]
}
