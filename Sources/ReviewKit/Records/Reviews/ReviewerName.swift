/// The name of the person who led a review.
enum ReviewerName {
  /// Finds "Nina Hart, an independent reviewer", "Lead reviewer: Nina Hart", "the review was led by
  /// Dr Nina Hart".
  static func find(in tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard tokens.contains(where: { cues.contains($0.text) }) else { return nil }
    for place in tokens.indices {
      let name =
        isReviewer(place, in: tokens)
        ? nameBehind(place, in: tokens) ?? nameBefore(place, in: tokens)
        : leads(place, in: tokens) || writes(place, in: tokens)
          ? nameBehind(place, in: tokens) : nil
      if let name { return printed(name, bytes) }
    }
    return nil
  }

  /// The words as printed, parted by single blanks but for hyphens inside a name.
  private static func printed(_ name: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    name.reduce(into: "") { text, token in
      if !text.isEmpty, token.text != "-", text.last != "-" { text += " " }
      text += String(decoding: bytes[token.range], as: UTF8.self)
    }
  }

  private static let cues = Lexicon.reviews["reviewerCues"]

  /// "independent", "lead" or "overview" in front of "reviewer" or "author", or the bare word in
  /// front of a name; a slip such as "reviewed" is let pass.
  private static func isReviewer(_ place: Int, in tokens: [Token]) -> Bool {
    guard roles.contains(tokens[place].text) else { return false }
    // "Independent Chair and Author"
    if place > 1, tokens[place - 1].text == "and" || tokens[place - 1].text == "/",
      roles.contains(tokens[place - 2].text)
    {
      return true
    }
    if place == 0 {
      return ["reviewer", "reviewers", "author", "authors", "chair", "facilitator"]
        .contains(tokens[place].text)
    }
    return qualities.contains(tokens[place - 1].text)
  }

  /// "led by", "undertaken by", in a sentence about the review.
  private static func leads(_ place: Int, in tokens: [Token]) -> Bool {
    guard tokens[place].text == "by", place > 0, leading.contains(tokens[place - 1].text) else {
      return false
    }
    // "Led by Nina Hart" on a line of its own says it of the review.
    return place == 1
      || tokens.prefix(place).contains {
        ["review", "audit", "event", "report", "it", "lcspr", "analysis"].contains($0.text)
      }
  }

  /// "The review by Nina Hart", "the Panel was chaired by Nina Hart".
  private static func writes(_ place: Int, in tokens: [Token]) -> Bool {
    guard tokens[place].text == "by", place > 0 else { return false }
    return ["review", "report", "chaired", "authored"].contains(tokens[place - 1].text)
  }

  private static let leading = Lexicon.reviews["leading"]
  private static let qualities = Lexicon.reviews["reviewerQualities"]
  private static let roles = Lexicon.reviews["reviewers"]

  private static func nameBehind(_ place: Int, in tokens: [Token]) -> [Token]? {
    var start = place + 1
    while start < tokens.count,
      [":", ",", "-", "was", "is", "were", "(", "s", ")"].contains(tokens[start].text)
    {
      start += 1
    }
    let behind = Array(tokens[min(start, tokens.count)...])
    // A date may stand at the other end of the line.
    let end = PrintedDate.first(in: behind)?.place.lowerBound ?? behind.count
    let name = Array(behind[..<end].prefix { isNamePart($0) }.prefix(5))
    return isName(name) ? name : nil
  }

  private static func isNamePart(_ token: Token) -> Bool {
    (token.isCapitalised && token.isWord) || token.text == "-" || particles.contains(token.text)
  }

  private static let particles: Set<Word> = ["van", "von", "de", "der", "la", "le", "du", "ap"]

  private static func nameBefore(_ place: Int, in tokens: [Token]) -> [Token]? {
    var end = place - 1
    while end >= 0, end > place - 5, !tokens[end].isCapitalised { end -= 1 }
    guard end >= 0, tokens[end].isCapitalised else { return nil }
    var start = end
    while start > 0, tokens[start - 1].isCapitalised, end - start < 2 { start -= 1 }
    let name = Array(tokens[start...end])
    return isName(name) ? name : nil
  }

  private static func isName(_ name: [Token]) -> Bool {
    guard 2...3 ~= name.count(where: { $0.isWord && !honorifics.contains($0.text) }) else {
      return false
    }
    return name.allSatisfy { !notNames.contains($0.text) && ($0.text.utf8.count > 1 || !$0.isWord) }
  }

  private static let honorifics = Lexicon.reviews["honorifics"]

  private static let notNames = Lexicon.reviews["notNames"]
}
