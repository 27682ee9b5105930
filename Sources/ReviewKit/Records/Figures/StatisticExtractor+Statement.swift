/// What words state a figure, and of which themes they are.
extension StatisticExtractor {
  /// Where the words begin that state a figure: with its sentence, or behind the comma or word that
  /// parts it from the figure in front; `end` is where they end.
  func statementStart(of figure: Figure, _ source: Source, end: Int) -> Int {
    let start = figure.place.lowerBound
    guard source.label == nil else { return start }
    let before = source.tokens[min(source.start, start)..<start].suffix(Self.longestLead)
    let isWhole = source.start == 0 && before.startIndex == 0
    let part = before.lastIndex {
      isWhole ? Self.halves.contains($0.text) : Self.partings.contains($0.text)
    }
    guard let first = part.map({ $0 + 1 }) ?? (isWhole ? 0 : nil) else { return start }
    let lead = source.tokens[first..<start]
    let isBare = !source.tokens[figure.place.upperBound..<end].contains {
      $0.isWord && !Self.joins.contains($0.text)
    }
    // "In 4/24 reviews" says nothing but the figure.
    if isBare, !lead.contains(where: { $0.isWord && !Self.joins.contains($0.text) }) {
      return start
    }
    return lead.firstIndex(where: \.isWord) ?? start
  }

  /// In words and marks in front of a figure.
  private static let longestLead = 24
  private static let partings = Lexicon.figures["partings"]
  /// What parts a sentence into two that could stand alone.
  private static let halves: WordSet = [";", ":"]

  /// The themes of the figure's own words, and those of the theme it stands under.
  ///
  /// How a sample was chosen, and of how many something is not recorded, is of no theme.
  mutating func themes(
    of words: ArraySlice<Token>,
    _ figure: Figure,
    _ passage: Passage,
    _ theme: Int?
  ) -> [Int] {
    var found: Set<Int> = []
    let said = words.dropFirst(figure.place.count)
    if !said.prefix(4).contains(where: { self.words.holds(.chosen, $0.text) }), !isUnrecorded(said)
    {
      found = Set(matcher.codings(in: passage.clipped(to: words), of: source).map(\.theme))
    }
    if let theme {
      found.formUnion(matcher.themes(inLabel: source.text(of: themes.declarations[theme].label)))
    }
    return found.sorted()
  }

  /// "15% did not have their sex recorded", "not stated".
  private func isUnrecorded(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last(where: \.isWord), Self.recording.contains(last.text) else {
      return false
    }
    return tokens.contains { Self.denying.contains($0.text) }
  }

  private static let recording: WordSet = ["recorded", "stated", "specified"]
  private static let denying: WordSet = ["not", "no", "without"]
}
