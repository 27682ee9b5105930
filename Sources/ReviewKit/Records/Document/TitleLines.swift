/// The lines of a title at the top of a document: what it is called, by whom, of when.
enum TitleLines {
  /// The entry behind the last of them; 0 where the text begins at once.
  ///
  /// They stand right below each other, are short and end in no stop, and one of them is a date or
  /// the name of a body.
  static func end(in outline: Outline, bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let entries = outline.entries
    var end = 1
    while end < min(entries.count, 7), entries[end].block.gap == 0 { end += 1 }
    guard 2...6 ~= end, end < entries.count,
      entries[..<end].allSatisfy({ isShort($0.block, bytes) }),
      entries[..<end].enumerated().contains(where: {
        namesOrigin($1.block, isFirst: $0 == 0, bytes)
      })
    else { return 0 }
    return end
  }

  private static let issues = Lexicon.titles["issues"]

  private static func isShort(_ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch block.kind {
    case .paragraph, .heading: break
    default: return false
    }
    let shape = TextShape(block.passage, in: bytes)
    return shape.words <= 16 && (!shape.endsSentence || shape.last == UInt8(ascii: "?"))
  }

  /// "Marlow Vale Partnership", "Lunch and learn, May 2021".
  private static func namesOrigin(
    _ block: Block,
    isFirst: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let tokens = Token.tokens(of: block.passage, in: bytes)
    if tokens.count <= 14, CaseName.placeInTitle(tokens) != nil { return true }
    if isFirst { return false }
    if tokens.count <= 4, 1990...2060 ~= tokens.last?.integer ?? 0 { return true }
    if tokens.count <= 8, tokens.contains(where: { issues.contains($0.text) }) { return true }
    if BodyName.isBody(tokens, bytes: bytes) { return true }
    return tokens.count <= 8 && PrintedDate.all(in: tokens).contains { $0.place.count >= 2 }
  }
}
