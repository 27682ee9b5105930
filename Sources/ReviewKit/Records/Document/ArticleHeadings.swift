/// The headings of the articles of a newsletter, where a review is one article of several.
struct ArticleHeadings {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let outline: Outline
  /// The headings that the contents list names.
  private var listed: Set<String> = []

  /// `nil` for a document that is no newsletter.
  init?(_ outline: Outline, in bytes: UnsafeBufferPointer<UInt8>) {
    guard Self.isNewsletter(outline, bytes) else { return nil }
    self.bytes = bytes
    self.outline = outline
    for entry in outline.entries where entry.use == .contents {
      listed.insert(HeadingKey.key(of: Token.tokens(of: entry.block.passage, in: bytes)))
    }
  }

  /// A paper that calls itself one at its top, or lists what is "in this issue".
  private static func isNewsletter(_ outline: Outline, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool
  {
    outline.entries.prefix(12).contains { entry in
      guard entry.block.passage.fragments.count <= 3 else { return false }
      let tokens = Token.tokens(of: entry.block.passage, in: bytes)
      guard tokens.count <= 20 else { return false }
      return tokens.contains { TitleWords.standard.newsletters.contains($0.text) }
        || (tokens.count >= 3 && tokens[0].text == "in" && tokens[1].text == "this"
          && ["issue", "edition"].contains(tokens[2].text))
    }
  }

  /// Whether a heading opens another article than the one with a given title.
  ///
  /// It stands in the contents list, speaks of dates, training and the like, or is set in capitals
  /// as the title is.
  func isArticle(_ place: Int, behind title: Passage?) -> Bool {
    let heading = outline.headings[place]
    if listed.contains(heading.key) { return true }
    if let title, isCapitals(title) { return isCapitals(heading.passage) }
    let tokens = Token.tokens(of: heading.passage, in: bytes)
    let asks = zip(tokens, tokens.dropFirst()).contains { $0.text == "you" && $1.text == "said" }
    return asks || tokens.contains { TitleWords.standard.articles.contains($0.text) }
  }

  private func isCapitals(_ passage: Passage) -> Bool {
    TextShape(passage, in: bytes).isAllCapitals
  }
}
