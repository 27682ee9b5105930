/// Lines that say how a paper or a page is set out, and nothing of its subject.
extension RecordExtractor {
  func isOfFrame(_ index: Int, _ statement: Statement) -> Bool {
    let words = statement.tokens
    guard statement.wordCount <= 30, let first = words.first else { return false }
    if isPager(words) || isFootnote(index, words) { return true }
    if first.text == "published" || first.text == "updated", words.count > 1,
      PrintedDate.all(in: Array(words.prefix(8))).contains(where: { $0.place.lowerBound <= 3 })
    {
      return true
    }
    return signposts(statement) || describesPublisher(statement)
      || announcesWhatFollows(index, statement)
  }

  /// "< Previous 1 2 3 Next >", "Showing 6 of 6 results".
  private func isPager(_ words: [Token]) -> Bool {
    if words[0].text == "showing" || words[0].text == "displaying" {
      return words.contains { ["results", "items", "entries"].contains($0.text) }
    }
    return words.contains { $0.text == "previous" } && words.contains { $0.text == "next" }
      && words.count(where: { $0.isWord && !$0.text.startsWithDigit }) <= 6
  }

  /// "[2] CAMHS: child and adolescent mental health service": a note at the foot.
  private func isFootnote(_ index: Int, _ words: [Token]) -> Bool {
    guard role(at: index) != .resources, words.count > 5, words[0].text == "[",
      words[1].text.isAllDigits, words[2].text == "]", words[3].text != "see"
    else { return false }
    // One that names what was read points to it.
    return words[4...].prefix(3).contains { $0.text == ":" }
      && !words.contains { 1900...2060 ~= $0.integer ?? 0 }
  }

  /// Whether a short sentence only says in which appendix something is found.
  private func signposts(_ statement: Statement) -> Bool {
    guard statement.wordCount <= 18,
      let place = statement.tokens.firstIndex(where: { Self.appendices.contains($0.text) }),
      place > 0
    else { return false }
    return statement.tokens[..<place].contains { Self.signs.contains($0.text) }
      || statement.tokens[place - 1].text == "("
  }

  private static let appendices: WordSet = ["appendix", "appendices", "annex", "annexe", "annexes"]
  private static let signs: WordSet = [
    "see", "in", "at", "attached", "shown", "listed", "included", "refer", "found",
  ]

  /// Whether a sentence says of a body what sort of body it is.
  private func describesPublisher(_ statement: Statement) -> Bool {
    let words = statement.tokens
    guard let verb = words.prefix(10).firstIndex(where: { $0.text == "is" || $0.text == "are" }),
      verb > 0, verb + 2 < words.count, words[0].isCapitalised || words[0].text == "the",
      ["a", "the", "an", "made", "published", "put"].contains(words[verb + 1].text)
    else { return false }
    let rest = words[(verb + 1)...].prefix(4)
    return rest.contains { Self.publishers.contains($0.text) }
      && !statement.cues.holds(.lessons)
      && words[..<verb].allSatisfy {
        $0.isCapitalised || !$0.isWord || Self.small.contains($0.text)
      }
  }

  private static let publishers: WordSet = [
    "partnership", "charity", "published", "alliance", "collaboration",
  ]
  private static let small: WordSet = ["the", "and", "of", "for", "our"]

  /// "The panel agreed four findings.", "The board is asked to accept the following.": a short
  /// sentence in front of what it counts.
  private func announcesWhatFollows(_ index: Int, _ statement: Statement) -> Bool {
    guard 4...20 ~= statement.wordCount, statement.firstSentenceLength == statement.wordCount,
      !statement.isQuestion, index + 1 < outline.entries.count,
      outline.entries[index].block.kind == .paragraph
    else { return false }
    let next = outline.entries[index + 1]
    guard next.use.isHeading || next.block.isItem || next.block.kind == .row else { return false }
    let words = statement.tokens.filter(\.isWord)
    guard let last = words.last else { return false }
    if last.text == "following" || last.text == "below" { return true }
    return words.indices.contains { place in
      guard Self.parts.contains(words[place].text) else { return false }
      return words[max(0, place - 3)..<place].contains {
        Quantity.value(of: $0.text) != nil || $0.integer != nil || $0.text == "following"
      } && (place + 1 == words.count || words[(place + 1)...].allSatisfy(isSlight))
    }
  }

  /// Words behind "four findings" that say nothing more of them.
  private func isSlight(_ word: Token) -> Bool {
    Self.slight.contains(word.text)
  }

  private static let parts = Lexicon.statements["announcedParts"]
  private static let slight = Lexicon.statements["announcedRests"]
}
