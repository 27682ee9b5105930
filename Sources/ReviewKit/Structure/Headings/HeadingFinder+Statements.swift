extension HeadingFinder {
  /// A line with a finite verb says something; a heading names it.
  ///
  /// Questions are headings all the same.
  func isStatement(_ tokens: [Token]) -> Bool {
    if tokens.last?.text == "?" { return tokens.count > 14 }
    var words = tokens.filter(\.isWord)
    // "Responding to babies who are not mobile" states nothing: its verb is of those it speaks of.
    if words.count > 5, words[0].text.hasSuffix("ing"),
      let clause = words.firstIndex(where: { ["who", "which", "that"].contains($0.text) })
    {
      words = Array(words[..<clause])
    }
    guard words.count >= 4, !TextShape.isAllCapitals(tokens, in: bytes) else { return false }
    if words.count <= 10, Self.questionWords.contains(words[0].text) { return false }
    let cues = wording.cues(in: words)
    return wording.cues(in: words.dropFirst()).holds(.verbs)
      || (cues.begins(with: .imperatives) && !isCapitalised(words, share: 1))
      || cues.holds(.resources) || cues.begins(with: .recommendations)
      || (words.count >= 6 && words.dropFirst().contains(where: isPastTense))
  }

  static func isRecommending(_ word: Token) -> Bool {
    ["recommendations", "recommends", "recommend", "recommended"].contains(word.text)
  }

  static let questionWords = Lexicon.labels["openings"]

  func isCapitalised(_ words: [Token], share: Double) -> Bool {
    let long = words.filter { $0.text.utf8.count > 3 }
    return Double(long.count(where: \.isCapitalised)) >= share * Double(long.count)
  }

  /// Neither a finite verb nor a day: "Risk factors for …" heads a text, "Learning shared on 3rd
  /// May 2022" tells something.
  func namesOnly(_ tokens: [Token]) -> Bool {
    let asks = tokens.first.map { Self.questionWords.contains($0.text) } ?? false
    return (asks || !wording.cues(in: tokens).holds(.verbs))
      && !PrintedDate.all(in: tokens).contains { $0.iso.utf8.count == 10 }
  }

  /// "Of the 12 children:", "In these reviews:": the beginning of what the list below says.
  func leadsOn(_ tokens: [Token]) -> Bool {
    (tokens.first.map { Self.leads.contains($0.text) } ?? false)
      || tokens.contains { ["recommends", "recommend", "recommended"].contains($0.text) }
  }

  static let leads = Lexicon.labels["leads"]

  /// A line of a few words without a stop, between sentences that end in one: "Keep an open mind".
  func standsAlone(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph, block.gap == 1, block.passage.fragments.count == 1, index > 0,
      index + 1 < blocks.count, !block.isQuoted,
      TextShape(block.passage, in: bytes).words <= 12
    else { return false }
    let (above, below) = (blocks[index - 1], blocks[index + 1])
    let text = TextShape(below.passage, in: bytes)
    guard below.kind == .paragraph, below.gap == 1, !below.isQuoted, text.words >= 8,
      text.endsSentence || text.last == UInt8(ascii: ":"),
      !TextShape(block.passage, in: bytes).isClosed
    else { return false }
    if above.isMarkedHeading { return true }
    if texts[index - 1]?.isStrong == true { return true }
    return TextShape(above.passage, in: bytes).endsSentence
  }

  /// A short line right above a list heads it, unless the text is of slides, where callouts stand
  /// anywhere.
  func isOverList(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].isItem, blocks[index + 1].gap == 0 else {
      return false
    }
    guard index == 0 || blocks[index].gap > 0 || !blocks[index - 1].isItem else { return false }
    return tokens.count(where: \.isWord) <= 9 && blocks[index].passage.fragments.count == 1
  }

  func isPastTense(_ word: Token) -> Bool {
    !word.isCapitalised && word.text.utf8.count > 5 && word.text.hasSuffix("ed")
  }
}
