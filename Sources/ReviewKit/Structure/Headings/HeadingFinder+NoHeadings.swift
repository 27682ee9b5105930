/// Short lines that look like titles and head nothing.
extension HeadingFinder {
  /// "Figure 4: Age of babies": what stands over a picture.
  func isCaption(_ tokens: [Token]) -> Bool {
    tokens.count > 2 && Self.captions.contains(tokens[0].text) && tokens[1].text.startsWithDigit
  }

  private static let captions = Lexicon.labels["figureCaptions"]

  /// "Reviewer 1: Non Hughes      Reviewer 2: Carwyn Dee": fields side by side.
  func isSpaced(_ block: Block, _ tokens: [Token]) -> Bool {
    tokens.count(where: { $0.text == ":" }) > 1 && block.passage.fragments.count == 1
      && zip(tokens, tokens.dropFirst()).contains {
        $1.range.lowerBound - $0.range.upperBound >= 3
      }
  }

  /// "Read more about private fostering" below a paragraph leads to another page, and heads a list
  /// only where one follows.
  func pointsOn(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens.count > 3, tokens[2].text == "about" || tokens[3].text == "about",
      wording.cues(in: tokens).begins(with: .pointers)
        || wording.cues(in: tokens).begins(with: .resources),
      tokens.last?.text != ":", index > 0, blocks[index - 1].kind == .paragraph
    else { return false }
    return index + 1 >= blocks.count || !blocks[index + 1].isItem
  }
}
