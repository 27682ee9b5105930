extension HeadingFinder {
  /// A bare number above a heading is the number of its panel; any other is a page number.
  mutating func findPanelNumbers() {
    for index in blocks.indices where blocks[index].kind == .number {
      uses[index] = .clutter
    }
  }

  /// A row of a table with text in its first cell alone is a section of the table where it is short
  /// and title-like.
  mutating func findTableSections() {
    for index in blocks.indices where blocks[index].kind == .row {
      let cells = blocks[index].cells
      guard cells.count > 1, let first = cells.first, !first.isEmpty,
        cells.dropFirst().allSatisfy(\.isEmpty)
      else { continue }
      let shape = TextShape(first, in: bytes)
      guard shape.words <= 12, shape.startsUpper, !shape.isClosed, isInTextTable(index) else {
        continue
      }
      let tokens = Token.tokens(of: first, in: bytes)
      let cues = wording.cues(in: tokens)
      guard blocks[index].isStacked || !cues.holds(.verbs) && !cues.begins(with: .imperatives)
      else { continue }
      texts[index] = HeadingText(tokens, of: first, vocabulary: vocabulary)
      uses[index] = .heading(0)
      blocks[index].passage = first
    }
  }

  /// Whether the rows after it hold sentences, as opposed to short entries.
  func isInTextTable(_ index: Int) -> Bool {
    let next = blocks[(index + 1)...].prefix { $0.kind == .row }.prefix(3)
    return next.contains { row in row.cells.contains { TextShape($0, in: bytes).words >= 6 } }
  }
}
