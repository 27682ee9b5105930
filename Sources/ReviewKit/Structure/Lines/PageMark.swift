/// Lines that only say which page it is, or how the page may be used.
enum PageMark {
  static func isMark(_ tokens: [Token]) -> Bool {
    if isAlphabet(tokens) { return true }
    guard tokens.count <= 12 else { return false }
    let words = Array(tokens.lazy.filter(\.isWord).map(\.text))
    return isNumber(tokens, words) || PageWords.standard.areMarking(words)
      || (words.count == 1 && tokens[0].isCapitalised
        && PageWords.standard.numbers.contains(words[0]))
  }

  /// "A B C D …", as an index on a web page has it.
  private static func isAlphabet(_ tokens: [Token]) -> Bool {
    tokens.count >= 10 && tokens.allSatisfy { $0.range.count == 1 }
  }

  /// "Page 3 of 12", "3 | Page", "P a g e  3", "- 3 -", "Slide 4".
  private static func isNumber(_ tokens: [Token], _ words: [Word]) -> Bool {
    guard words.contains(where: \.isAllDigits), words.count <= 8 else { return false }
    let names = words.filter { !$0.isAllDigits && $0 != "of" }
    if names.isEmpty {
      return words.count == 1 && tokens.count == 3 && !tokens[0].isWord
        && tokens[0].text == tokens[2].text
    }
    return names == ["p", "a", "g", "e"]
      || (names.count == 1 && PageWords.standard.pages.contains(names[0]))
  }
}
