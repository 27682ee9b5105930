/// The title that opens a review, or the name of the case it is about, as a heading.
struct ReviewTitle {
  /// `nil` where the title does not say.
  var kind: Review.Kind?
  /// The words that name the kind, among the tokens.
  var kindPlace: Range<Int>?
  /// The name of the case, among the tokens.
  var name: Range<Int>?
  /// The year with which an entry of a collection opens: "2021 – Marlow Vale – Child Q".
  var year: String?
  /// Whether it is a title whatever else its words say: an entry of a collection, or a kind and the
  /// case with nothing between them, as in "Learning from a local review: Child P".
  var isSure = false
}

extension ReviewTitle {
  /// Reads a heading; `nil` when it opens no review.
  ///
  /// A title names its kind in the singular and something that tells it from others: a case, a
  /// subject, a date.
  init?(_ tokens: [Token]) {
    if let entry = Self.entry(tokens) ?? ReviewTitle(audit: tokens) ?? ReviewTitle(told: tokens) {
      self = entry
      return
    }
    if let first = tokens.first,
      Self.asking.contains(first.text) || Self.labels.contains(first.text)
        || tokens.last?.text == "?"
    {
      return nil
    }
    guard let (kind, place) = ReviewKinds.standard.place(in: tokens) else {
      guard let name = CaseName.place(in: tokens), Self.isTitleLike(tokens),
        tokens[name].count(where: \.isWord) == tokens.count(where: \.isWord)
      else { return nil }
      self.init(kind: nil, kindPlace: nil, name: name)
      return
    }
    let name = CaseName.placeInTitle(tokens)
    guard Self.isTitleLike(tokens) || Self.isLabel(place, in: tokens) else { return nil }
    let rest = tokens.count { $0.isWord } - tokens[place].count { $0.isWord }
    let after = tokens.indices.contains(place.upperBound) ? tokens[place.upperBound].text : ""
    guard rest >= 2 || Self.isLabel(place, in: tokens) else { return nil }
    if name == nil {
      guard !tokens.contains(where: { Self.papers.contains($0.text) }),
        !Self.endings.contains(after), tokens[place.upperBound...].contains(where: \.isWord),
        place.lowerBound == 0 || !Self.articles.contains(tokens[place.lowerBound - 1].text)
      else { return nil }
    }
    let isSure =
      name.map { place.upperBound <= $0.lowerBound && $0.lowerBound - place.upperBound <= 1 }
      ?? false
    self.init(kind: kind, kindPlace: place, name: name, isSure: isSure)
  }

  /// "What our audit told us: school refusal", "Learning from audit – neglect".
  private init?(audit tokens: [Token]) {
    guard let place = tokens.firstIndex(where: { $0.text == "audit" }), place < 5,
      let colon = tokens[place...].firstIndex(where: { $0.text == ":" || $0.text == "-" }),
      colon <= place + 4, tokens[(colon + 1)...].count(where: \.isWord) >= 2,
      ReviewKinds.standard.place(in: tokens) == nil, tokens.count <= 24,
      !tokens[place...colon].contains(where: { Self.endings.contains($0.text) }),
      tokens[0].isCapitalised
    else { return nil }
    self.init(kind: .multiAgencyAudit, kindPlace: place..<place + 1, name: nil, isSure: true)
  }

  /// "Pre-birth planning: what our audit told us", "Ewan: what the practice review found",
  /// "Learning from the review about 'Ewan'".
  private init?(told tokens: [Token]) {
    guard 5...24 ~= tokens.count, tokens[0].isCapitalised, tokens.last?.text != "?" else {
      return nil
    }
    if let name = Self.quotedName(tokens) {
      self.init(kind: ReviewKinds.standard.place(in: tokens)?.kind, kindPlace: nil, name: name)
      isSure = true
      return
    }
    guard
      let colon = tokens.indices.prefix(10).first(where: {
        tokens[$0].text == ":" || (tokens[$0].text == "-" && !Self.joinsWords($0, in: tokens))
      }), colon > 0, colon + 2 < tokens.count, Self.tellings.contains(tokens[colon + 1].text)
    else { return nil }
    let rest = Array(tokens[(colon + 1)...])
    if rest.count <= 8, let audit = rest.firstIndex(where: { $0.text == "audit" }) {
      let place = colon + 1 + audit
      self.init(kind: .multiAgencyAudit, kindPlace: place..<place + 1, name: nil, isSure: true)
      return
    }
    guard colon <= 3, let named = ReviewKinds.standard.place(in: rest),
      tokens[..<colon].allSatisfy({ !$0.isWord || ($0.isCapitalised && !Self.isSubject($0)) })
    else { return nil }
    let place = named.place.lowerBound + colon + 1..<named.place.upperBound + colon + 1
    self.init(kind: named.kind, kindPlace: place, name: 0..<colon, isSure: true)
  }

  private static let tellings = Lexicon.reviews["tellings"]

  private static func isSubject(_ token: Token) -> Bool {
    let words = TitleWords.standard
    return words.subjects.contains(token.text) || words.others.contains(token.text)
      || words.papers.contains(token.text)
  }

  /// A name in quotation marks right behind "the review about", "a review of".
  private static func quotedName(_ tokens: [Token]) -> Range<Int>? {
    guard let review = tokens.firstIndex(where: { $0.text == "review" }), review > 0,
      tokens.indices.contains(review + 4),
      ["about", "of", "into", "on", "for"].contains(tokens[review + 1].text),
      ["\"", "'"].contains(tokens[review + 2].text),
      let end = tokens[(review + 3)...].firstIndex(where: { $0.text == tokens[review + 2].text }),
      1...3 ~= end - review - 3, tokens[review + 3].isCapitalised
    else { return nil }
    return review + 3..<end
  }

  /// Whether words only count what follows: "Case study 2:".
  static func isOnlyNumbered(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy {
      !$0.isWord || $0.text.isAllDigits
        || ["case", "study", "example", "review", "the", "scenario", "story"].contains($0.text)
    }
  }

  /// Year, area and name parted by dashes, the year first or last.
  private static func entry(_ tokens: [Token]) -> ReviewTitle? {
    guard tokens.count <= 24, let first = tokens.first, let last = tokens.last,
      isYear(first) || isYear(last)
    else { return nil }
    let dashes = tokens.indices.filter { tokens[$0].text == "-" && !joinsWords($0, in: tokens) }
    guard dashes.count >= 2 else { return nil }
    var parts: [Range<Int>] = []
    var start = 0
    for dash in dashes + [tokens.count] {
      parts.append(start..<dash)
      start = dash + 1
    }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    var year = first
    if isYear(first), parts[0].count == 1 {
      parts.removeFirst()
    } else if isYear(last), parts[parts.count - 1].count == 1 {
      parts.removeLast()
      year = last
    } else {
      return nil
    }
    guard parts.first.map({ tokens[$0.lowerBound].isCapitalised }) ?? false else { return nil }
    let named = ReviewKinds.standard.place(in: tokens)
    let end = parts.last.flatMap { $0.count <= 4 && !isCommon(tokens[$0]) ? $0 : nil }
    let name = CaseName.place(in: tokens) ?? end
    return ReviewTitle(
      kind: named?.kind,
      kindPlace: named?.place,
      name: named == nil ? name : CaseName.place(in: tokens),
      year: year.text.description,
      isSure: true
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

  /// "Multi-agency audit: children who miss school": the kind begins a line, behind a word or two,
  /// and a mark parts it from its subject.
  private static func isLabel(_ place: Range<Int>, in tokens: [Token]) -> Bool {
    guard place.lowerBound <= 3, tokens[0].isCapitalised,
      tokens.indices.contains(place.upperBound + 1), tokens.count <= 24
    else { return false }
    return tokens[place.upperBound].text == ":" || tokens[place.upperBound].text == "-"
  }

  /// What is handed out at an event names no review.
  private static let papers = Lexicon.reviews["handouts"]

  private static let asking = Lexicon.reviews["openQuestions"]
  /// Labels of a form, whose value is no title: "Model: Extended Child Practice Review".
  private static let labels = Lexicon.reviews["formLabels"]
  private static let articles = Lexicon.reviews["articles"]

  /// What follows the kind where bodies, lists and processes are named and no review.
  private static let endings = Lexicon.reviews["titleEndings"]
}
