/// The heads of columns that stand one below the other.
extension CellTables {
  /// The heads of the columns of one table.
  struct Head {
    var lines: Range<Int>
    var columns: [ColumnHead]
    var passages: [Passage]
    /// The place of each head's first line.
    var places: [Int] = []

    /// This head without cells such as "Complete" in front of it, which read like heads; `nil`
    /// where it is no other head again.
    func repeating(_ other: Head) -> Head? {
      let cells = columns.count - other.columns.count
      guard cells >= 0, Array(columns.dropFirst(cells)) == other.columns else { return nil }
      var head = other
      head.lines = places[cells]..<lines.upperBound
      return head
    }
  }

  func isFilled(_ index: Int) -> Bool {
    !reader.lines[index].isBlank && !reader.furniture.contains(reader.lines[index].number)
  }

  func heads() -> [Head] {
    var heads: [Head] = []
    var index = 0
    while index < reader.lines.count {
      if mayBegin(index), let head = head(from: index) {
        heads.append(head)
        index = head.lines.upperBound
      } else {
        index += 1
      }
    }
    return heads
  }

  /// Whether the first head of a table may stand on a line.
  private func mayBegin(_ index: Int) -> Bool {
    guard case .text = reader.lines[index].shape, reader.lines[index].text.count <= 60,
      isFilled(index)
    else { return false }
    let word = reader.firstWord(of: reader.lines[index].text)
    return ColumnHeads.standard.mayOpen(word)
  }

  private func mayOpen(_ index: Int) -> Bool {
    let line = reader.lines[index]
    guard case .text = line.shape, line.text.count <= 60 else { return false }
    return ColumnHeads.standard.mayOpen(reader.firstWord(of: line.text)) && isFilled(index)
  }

  /// Three or more heads in a row, among them one of statements and one of what goes with them.
  private func head(from start: Int) -> Head? {
    var head = Head(lines: start..<start, columns: [], passages: [])
    var index = start
    var known = 0
    while index < reader.lines.count, head.columns.count < 12 {
      guard isFilled(index) else {
        index += 1
        continue
      }
      let certain = column(at: index)
      let likely = isSpaced(index, as: head) ? likelyColumn(at: index) : nil
      guard let (column, passage, end) = certain ?? likely else { break }
      if certain != nil { known += 1 }
      head.columns.append(column)
      head.places.append(index)
      head.passages.append(passage)
      head.lines = start..<end
      index = end
    }
    let statements = head.columns.count { $0.role != nil }
    guard head.columns.count >= 3, known >= 2, statements > 0, statements < head.columns.count
    else {
      return nil
    }
    return head
  }

  /// Whether a line stands as far from the head above as the first two from each other: what a
  /// blank line parts from close heads is none.
  private func isSpaced(_ index: Int, as head: Head) -> Bool {
    guard let first = head.places.first, head.places.count > 1 else { return true }
    let isClose = !reader.lines[first..<head.places[1]].contains(where: \.isBlank)
    return !isClose || !reader.lines[head.lines.upperBound..<index].contains(where: \.isBlank)
  }

  /// The head on a line that only some of its words tell.
  private func likelyColumn(at index: Int) -> (ColumnHead, Passage, end: Int)? {
    guard case .text = reader.lines[index].shape, reader.lines[index].text.count <= 60 else {
      return nil
    }
    let passage = Passage([reader.lines[index].fragment])
    return ColumnHeads.standard.likelyHead(Token.tokens(of: passage, in: bytes)).map {
      ($0, passage, index + 1)
    }
  }

  /// The head on a line, or on two.
  private func column(at index: Int) -> (ColumnHead, Passage, end: Int)? {
    guard mayOpen(index) else { return nil }
    var passage = Passage([reader.lines[index].fragment])
    let known = ColumnHeads.standard.head(Token.tokens(of: passage, in: bytes))
    if index + 1 < reader.lines.count, isFilled(index + 1),
      case .text = reader.lines[index + 1].shape
    {
      let both = Passage(passage.fragments + [reader.lines[index + 1].fragment])
      let startsLower = TextShape(reader.lines[index + 1].text, in: bytes).startsLower
      if known == nil || startsLower,
        let head = ColumnHeads.standard.head(Token.tokens(of: both, in: bytes))
      {
        passage = both
        return (head, passage, index + 2)
      }
    }
    return known.map { ($0, passage, index + 1) }
  }

}
