extension [Phrase] {
  /// Whether one of them is the whole of a text.
  func match(_ text: String) -> Bool {
    let words = TextWord.words(of: text)
    return contains { $0.words[...].match(words[...]) }
  }
}

extension ArraySlice<Phrase.Word> {
  /// Whether these are the words, all of them, in their order.
  fileprivate func match(_ words: ArraySlice<TextWord>) -> Bool {
    guard let step = first else { return words.isEmpty }
    if case .gap = step {
      return (0...Phrase.longestGap).contains { gap in
        gap <= words.count && dropFirst().match(words.dropFirst(gap))
      }
    }
    guard let word = words.first, word.matches(step) else { return false }
    return dropFirst().match(words.dropFirst())
  }
}
