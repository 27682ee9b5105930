/// Who led a review, and who commissioned it.
extension ReviewReader {
  /// The first reviewer named in the records, else in the lines of a form at the top, else where
  /// the reviewers sign at the end.
  func reviewer(_ found: ReviewFinder.Found, _ statements: [Told]) -> String? {
    let entries = outline.entries[found.entries]
    return statements.lazy.compactMap { name(in: $0.tokens) }.first
      ?? entries.prefix(30).lazy.compactMap { name(in: tokens(of: $0)) }.first
      ?? entries.suffix(30).lazy.compactMap { signature(in: tokens(of: $0)) }.first
  }

  private func name(in tokens: [Token]) -> String? {
    ReviewerName.find(in: tokens, bytes: bytes)
  }

  /// "Signed: Nina Hart, lead reviewer".
  private func signature(in tokens: [Token]) -> String? {
    guard tokens.count <= 12, let first = tokens.first,
      ["reviewer", "reviewers", "author", "signed"].contains(first.text)
    else { return nil }
    return name(in: tokens)
  }

  /// The bodies named in the title, else who publishes a document about one review, else the one
  /// in the first statement that a body agreed to or commissioned the review.
  func partnerships(_ title: [Token], _ statements: [Told], isOnly: Bool) -> [String] {
    let titled = bodies(inTitle: title)
    if !titled.isEmpty { return titled }
    if isOnly, !metadata.publishers.isEmpty { return metadata.publishers }
    return statements.lazy.filter { $0.kind == .context }
      .compactMap { BodyName.names(in: $0.tokens, bytes: bytes).first }.first.map { [$0] } ?? []
  }

  /// "The Eastvale Partnership and the Norbury Board" are two.
  private func bodies(inTitle title: [Token]) -> [String] {
    var names: [String] = []
    var start = 0
    for place in title.indices
    where title[place].text == "partnership" || title[place].text == "board" {
      var part = title[start...place]
      if part.first?.text == "and" { part = part.dropFirst() }
      if let first = part.first, let last = part.last {
        let range = first.range.lowerBound..<last.range.upperBound
        names.append(String(decoding: bytes[range], as: UTF8.self))
      }
      start = place + 1
    }
    return names
  }
}
