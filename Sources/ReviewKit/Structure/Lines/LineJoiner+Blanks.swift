extension LineJoiner {
  /// Whether a full line was broken at the blank that it ends in.
  func goesOnBehindBlank(_ index: Int) -> Bool {
    guard lines[index].endsInBlank, !lines[index + 1].isIndented else { return false }
    return !lines[index].endsCell || cellsInRowAbove.map { !opensRow(index + 1, of: $0) } ?? true
  }

  /// Whether so many cells begin on a line and those it goes on with that they are no more of the
  /// row that is being read.
  private func opensRow(_ index: Int, of cells: Int) -> Bool {
    var last = index
    while last + 1 < lines.count, last - index < Self.longestRow, lines[last].endsInBlank,
      isFull(last)
    {
      last += 1
    }
    return tabs(start...last) > cells
  }

  /// Tabs in the nearest row above the one that is being read; `nil` without one.
  private var cellsInRowAbove: Int? {
    guard start > 0 else { return nil }
    var first = start - 1
    while first > 0, start - first < Self.longestRow, lines[first - 1].endsInBlank,
      isFull(first - 1)
    {
      first -= 1
    }
    let tabs = tabs(first...(start - 1))
    return tabs > 0 ? tabs : nil
  }

  /// In lines; a row that takes more is read without its neighbours.
  private static let longestRow = 60

  private func tabs(_ range: ClosedRange<Int>) -> Int {
    let text = lines[range.lowerBound].range.lowerBound..<lines[range.upperBound].range.upperBound
    return bytes[text].count { $0 == UInt8(ascii: "\t") }
      + (lines[range.upperBound].endsCell ? 1 : 0)
  }
}
