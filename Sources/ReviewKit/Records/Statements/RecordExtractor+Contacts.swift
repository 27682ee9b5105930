/// Lines that tell whom to write to, or what paper this is, and nothing of its subject.
extension RecordExtractor {
  /// "Please send feedback to learning@vale.example", "To book, ring 01234 567890": an address, and
  /// what it is for.
  func asksToWrite(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 40 else { return false }
    if isBareAddress(index, statement) { return true }
    guard statement.cues.begins(with: .contacting) else { return false }
    // "Ring 101 where a child is at risk tonight" is to be done.
    if role(at: index) == .actions || role(at: index) == .recommendations {
      guard statement.tokens.contains(where: { $0.text == "@" }) else { return false }
    }
    return holdsAddress(statement.tokens)
  }

  /// "020 7946 0000   hello@harbour.example": how to reach somebody, and no more words than that
  /// takes.
  private func isBareAddress(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 14, !statement.cues.holds(.verbs), !statement.cues.holds(.titles),
      holdsAddress(statement.tokens)
    else { return false }
    // "Family line: 0800 …" is of use under "Where to get help".
    let named = statement.tokens.prefix { $0.isWord && !$0.text.startsWithDigit }.count
    return role(at: index) != .resources || named == 0
  }

  /// A mail address, or a number of nine digits and more.
  private func holdsAddress(_ tokens: [Token]) -> Bool {
    var digits = 0
    for token in tokens {
      if token.text == "@" { return true }
      guard token.text.isAllDigits else {
        digits = 0
        continue
      }
      if digits > 0 || token.text.utf8.first == UInt8(ascii: "0") { digits += token.range.count }
      if digits >= 9 { return true }
    }
    return false
  }

  /// The title of the paper at the foot of a page: the words that the first lines begin with.
  func repeatsTitle(_ index: Int, _ shape: TextShape) -> Bool {
    guard index > 3, 4...20 ~= shape.words, !shape.isClosed else { return false }
    let words = Token.tokens(of: outline.entries[index].block.passage, in: bytes).map(\.text)
    return titleWords.count >= words.count && titleWords.starts(with: words)
  }

  /// "Mother        38        Carer": the cells of a row that no table was found around.
  func isSpacedRow(_ index: Int, _ statement: Statement) -> Bool {
    let passage = outline.entries[index].block.passage
    guard passage.fragments.count == 1, 2...24 ~= statement.wordCount,
      !statement.cues.holds(.verbs)
    else { return false }
    var cells = [0]
    for (token, next) in zip(statement.tokens, statement.tokens.dropFirst()) {
      cells[cells.count - 1] += 1
      if next.range.lowerBound - token.range.upperBound >= 3 { cells.append(0) }
    }
    cells[cells.count - 1] += 1
    guard cells.count > 1, let last = statement.tokens.last else { return false }
    return cells.allSatisfy { $0 <= (cells.count > 2 ? 7 : 5) } && ![".", "?"].contains(last.text)
  }
}
