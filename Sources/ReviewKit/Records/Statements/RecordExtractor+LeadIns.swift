/// Paragraphs that only announce what follows: lists, tables, sections, pictures.
extension RecordExtractor {
  /// "The panel recommends that:" in front of a list that no heading calls recommendations.
  func announcesItems(_ index: Int, _ statement: Statement) -> Bool {
    guard index + 1 < outline.entries.count, outline.entries[index + 1].block.isItem,
      outline.entries[index + 1].use == .text, role(at: index) != .recommendations,
      statement.wordCount < 40
    else { return false }
    let tokens = statement.tokens
    return tokens.last?.text == ":"
      ? announcesRecommendations(tokens[...]) : announcesRecommendations(statement, at: index)
  }

  /// A line that ends in a colon and only announces what follows it.
  func isLeadIn(_ index: Int, _ shape: TextShape) -> Bool {
    guard shape.last == UInt8(ascii: ":"), index + 1 < outline.entries.count else { return false }
    let next = outline.entries[index + 1].block
    if outline.entries[index + 1].use.isHeading, shape.words <= 50 { return true }
    // A long paragraph says more than what its last words announce.
    return ((next.isItem || next.kind == .row) && shape.words <= 80) || shape.words <= 12
  }

  /// "Auditors agreed the following grades.", "Table 4 shows the ages.": what only points to rows.
  func pointsToRows(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 14 else { return false }
    let words = statement.tokens
    if Self.captions.contains(words[0].text), words.count > 2, words[1].text.startsWithDigit {
      return true
    }
    guard index + 1 < outline.entries.count, outline.entries[index + 1].block.kind == .row else {
      return false
    }
    return words.contains { ["following", "below", "table"].contains($0.text) }
  }

  /// "Table 2: Age at the time": what stands over a table or a picture.
  func isCaption(_ words: [Token]) -> Bool {
    guard 3...30 ~= words.count, words[0].isCapitalised else { return false }
    if words[1].text == ":",
      Self.pictures.contains(words[0].text) || Self.asides.contains(words[0].text)
    {
      return true
    }
    guard Self.captions.contains(words[0].text),
      words[1].text.startsWithDigit || words[1].text.utf8.count == 1
    else { return false }
    return words[2].text == ":" || words[2].text == "." || words[2].text == "-"
      || words[2].isCapitalised
  }

  private static let asides = Lexicon.statements["asides"]
  private static let pictures = Lexicon.statements["pictures"]

  private static let captions = Lexicon.statements["captions"]

  /// "The learning falls under four themes." in front of their headings.
  func announcesSections(_ index: Int, _ words: [Token]) -> Bool {
    guard words.count <= 22, role(at: index) == .learning || role(at: index) == .themes,
      index + 1 < outline.entries.count, outline.entries[index + 1].use.isHeading
    else { return false }
    return words.contains { ["themes", "headings", "sections", "areas"].contains($0.text) }
      && words.contains {
        Quantity.value(of: $0.text) != nil || $0.integer != nil || $0.text == "following"
      }
  }
}
