/// Questions with something behind them.
extension RecordExtractor {
  /// Whether an item opens with a question in a list of questions, whatever it adds.
  ///
  /// "Is there a plan? If not, ask for one."
  func isAmongQuestions(_ index: Int, _ statement: Statement) -> Bool {
    guard let stop = statement.tokens.firstIndex(where: { Self.stops.contains($0.text) }) else {
      return false
    }
    let opens = statement.tokens[stop].text == "?" || statement.isQuestion
    let isShort = statement.tokens.count - stop <= Self.longestAddition
    guard opens, isShort, let first = statement.tokens.first, Statement.asking.contains(first.text)
    else { return false }
    return [index - 1, index - 2, index + 1, index + 2].contains {
      isPlainQuestion($0, beside: index)
    }
  }

  /// Whether an item of the same list is a question and nothing else.
  private func isPlainQuestion(_ other: Int, beside index: Int) -> Bool {
    guard outline.entries.indices.contains(other) else { return false }
    let between = outline.entries[min(other, index)...max(other, index)]
    guard between.allSatisfy(\.block.isItem) else { return false }
    let shape = TextShape(outline.entries[other].block.passage, in: bytes)
    return shape.last == UInt8(ascii: "?")
  }

  /// In words and marks behind a question.
  private static let longestAddition = 30
  private static let stops: WordSet = [".", "?", "!"]
}
