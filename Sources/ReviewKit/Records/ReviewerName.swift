/// The name of the person who led a review.
enum ReviewerName {
  /// Finds "Nina Hart, an independent reviewer", "independent reviewer Nina Hart", "Lead reviewer: Nina Hart".
  static func find(in tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard tokens.contains(where: { qualities.contains($0.text) }) else { return nil }
    for place in tokens.indices where isReviewer(place, in: tokens) {
      if let name = nameBehind(place, in: tokens) ?? nameBefore(place, in: tokens) {
        return name.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " ")
      }
    }
    return nil
  }

  /// "independent", "lead" or "overview" in front of "reviewer" or "author"; a slip such as "reviewed" is let pass.
  private static func isReviewer(_ place: Int, in tokens: [Token]) -> Bool {
    place > 0 && qualities.contains(tokens[place - 1].text) && roles.contains(tokens[place].text)
  }

  private static let qualities: WordSet = ["independent", "lead", "overview", "report"]
  private static let roles: WordSet = ["reviewer", "author", "reviewers", "reviewed", "chair", "facilitator"]

  private static func nameBehind(_ place: Int, in tokens: [Token]) -> [Token]? {
    var start = place + 1
    while start < tokens.count, [":", ",", "-", "was", "is"].contains(tokens[start].text) { start += 1 }
    let name = Array(tokens[start...].prefix { $0.isCapitalised && $0.isWord }.prefix(3))
    return isName(name) ? name : nil
  }

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
    guard 2...3 ~= name.count else { return false }
    return name.allSatisfy { token in !notNames.contains(token.text) && token.text.utf8.count > 1 }
  }

  private static let notNames: WordSet = [
    "the", "partnership", "partnerships", "children", "children's", "safeguarding", "review", "board", "local",
    "independent", "lead", "an", "this", "a", "family", "serious", "case", "practice", "panel",
  ]
}
