/// Labels within a paragraph that say what the text behind them is.
///
/// Abstracts of reviews have them: "Learning includes: one; two. Recommendations: three; four."
struct RunInLabels {
  struct Label {
    /// Its words, without the colon, among the tokens of the paragraph.
    var words: Range<Int>
    /// Where the text behind it begins.
    var text: Int
    /// Whether it opens an entry of a catalogue, such as "Keywords", and heads no text.
    var isCatalogue: Bool
  }

  let vocabulary: HeadingVocabulary
  let wording: Wording

  /// The labels in order; none where a colon stands in the running text of a single statement.
  ///
  /// One label alone must head a list with semicolons: "Gaps: …" in the middle of a paragraph may be
  /// no more than a turn of phrase.
  func labels(in tokens: [Token]) -> [Label] {
    var labels: [Label] = []
    var isStart = true
    var place = 0
    while place < tokens.count {
      if isStart, let label = label(at: place, in: tokens) {
        labels.append(label)
        place = label.text
        isStart = false
      } else {
        isStart = [".", "?", "!"].contains(tokens[place].text)
        place += 1
      }
    }
    let headsText = labels.filter { !$0.isCatalogue }
    if headsText.isEmpty || labels.count > 1 { return labels }
    return headsList(labels[0], in: tokens) ? labels : []
  }

  private func headsList(_ label: Label, in tokens: [Token]) -> Bool {
    RunInList.semicolons(in: tokens, from: label.text).first != nil
  }
}

extension RunInLabels {
  /// How many words a label may have.
  private static let reach = 9

  private func label(at start: Int, in tokens: [Token]) -> Label? {
    guard tokens[start].isCapitalised, let end = end(of: start, in: tokens) else { return nil }
    let isColon = tokens[end].text == ":"
    let words = start..<(isColon ? end : end + 1)
    let text = end + 1
    guard text < tokens.count else { return nil }
    let label = Array(tokens[words])
    if isColon, label.count <= 4, wording.cues(in: label).begins(with: .catalogue) {
      return Label(words: words, text: text, isCatalogue: true)
    }
    var named = label[...]
    while let last = named.last, Self.links.contains(last.text) { named.removeLast() }
    guard !wording.cues(in: named).holds(.verbs), ThemeHeading.label(in: label) == nil,
      let match = vocabulary.match(Array(named)), match.isStrong, Self.headsText(match.role)
    else { return nil }
    let found = Label(words: words, text: text, isCatalogue: false)
    return isColon || headsList(found, in: tokens) ? found : nil
  }

  /// The colon behind a label, or the verb that takes its place: "Recommendations include …".
  private func end(of start: Int, in tokens: [Token]) -> Int? {
    for place in tokens.indices[start...].dropFirst().prefix(Self.reach) {
      if tokens[place].text == ":" { return place }
      if Self.verbs.contains(tokens[place].text) {
        let next = place + 1
        return next < tokens.count && tokens[next].text == ":" ? next : place
      }
      guard tokens[place].isWord || tokens[place].text == "-" || tokens[place].text == "/" else {
        return nil
      }
    }
    return nil
  }

  private static let verbs: WordSet = ["include", "includes", "included", "including"]
  /// What joins a label to its list.
  private static let links = Lexicon.labels["including"]

  private static func headsText(_ role: Role) -> Bool {
    switch role {
    case .review, .theme, .apparatus, .statistics: false
    default: true
    }
  }
}
