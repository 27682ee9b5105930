/// A heading that names a theme in so many words: "Theme: Neglect", "Theme Two – Working Together",
/// "Themes for Learning: Moving area", "Finding 3: Information was not shared".
enum ThemeHeading {
  /// Which tokens are the label; `nil` when the tokens do not open with "theme" or its like.
  static func label(in tokens: [Token]) -> Range<Int>? {
    guard let word = openingWord(in: tokens) else { return countedLearning(in: tokens) }
    var place = word + 1
    var isMarked = false
    if tokens[word].text == "themes" {
      guard place + 1 < tokens.count, ["for", "of"].contains(tokens[place].text),
        ["learning", "practice"].contains(tokens[place + 1].text)
      else { return nil }
      place += 2
      isMarked = true
    } else if place + 1 < tokens.count, tokens[place].text == "for",
      tokens[place + 1].text == "learning"
    {
      place += 2
      isMarked = true
    }
    if place < tokens.count, isNumber(tokens[place].text) {
      place += 1
      isMarked = true
    }
    while place < tokens.count, !tokens[place].isWord, tokens[place].text != "\"",
      tokens[place].text != "'"
    {
      place += 1
      isMarked = true
    }
    guard isMarked, place < tokens.count else { return nil }
    return place..<labelEnd(from: place, in: tokens)
  }

  /// "Big learning 2: Two plans that never met": a title, where a point of learning is a sentence.
  private static func countedLearning(in tokens: [Token]) -> Range<Int>? {
    guard 4...14 ~= tokens.count, let last = tokens.last, ![".", "?", "!"].contains(last.text),
      let word = tokens.prefix(2).firstIndex(where: { learnings.contains($0.text) }),
      word == 0 || openers.contains(tokens[0].text),
      isNumber(tokens[word + 1].text), [":", "-"].contains(tokens[word + 2].text),
      word + 3 < tokens.count
    else { return nil }
    return word + 3..<tokens.count
  }

  private static let learnings: WordSet = ["learning", "message"]

  /// "theme", behind at most one word such as "key".
  private static func openingWord(in tokens: [Token]) -> Int? {
    for (place, token) in tokens.prefix(2).enumerated() {
      if names.contains(token.text) { return place }
      guard openers.contains(token.text) else { return nil }
    }
    return nil
  }

  private static let names = Lexicon.labels["themeNames"]

  private static let openers = Lexicon.labels["themeQualities"]

  private static func isNumber(_ word: Word) -> Bool {
    word.isAllDigits || numbers.contains(word)
  }

  private static let numbers = Lexicon.labels["themeNumbers"]

  /// The label ends in front of a tag line in quotation marks and of a last colon or full stop.
  private static func labelEnd(from place: Int, in tokens: [Token]) -> Int {
    let quote = tokens.indices.dropFirst(place + 2).first { index in
      ["'", "\""].contains(tokens[index].text)
        && tokens[(index + 1)...].contains { $0.text == tokens[index].text }
    }
    var end = quote ?? tokens.count
    while end > place + 1, [":", ".", "-", "·"].contains(tokens[end - 1].text) { end -= 1 }
    return end
  }
}
