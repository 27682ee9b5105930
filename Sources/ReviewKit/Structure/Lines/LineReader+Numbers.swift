/// Numbers in front of lines that only their neighbours tell: counts that mark nothing, and codes
/// that do.
extension LineReader {
  /// "17   had a chronology" over "11   had a photograph": the numbers count and mark no items.
  mutating func readCounts() {
    for index in lines.indices {
      guard case .item(let mark) = lines[index].shape, mark.style == .number,
        let number = mark.number.flatMap({ Int($0) }),
        bytes[lines[index].text].first?.isLower == true
      else { continue }
      let line = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
      let digits = bytes[line].prefix(while: \.isDigit).count
      guard digits > 0, digits + 2 < line.count, bytes[line.lowerBound + digits].isBlank,
        !continues(number, at: index)
      else { continue }
      lines[index].shape = .item(ListMark(style: .bullet))
      lines[index].text = line
    }
  }

  /// Whether a number is one more than that of the item above, or begins a series.
  private func continues(_ number: Int, at index: Int) -> Bool {
    if number == 1 { return true }
    guard let above = filledLine(from: index, step: -1, reach: 3),
      case .item(let mark) = lines[above].shape, let before = mark.number.flatMap({ Int($0) })
    else { return false }
    return number == before + 1
  }
}
