/// Keys: lines that say what a colour, a grade or an abbreviation stands for.
extension LineReader {
  mutating func findKeys() {
    var index = 0
    while index < lines.count {
      guard let term = term(index) else {
        index += 1
        continue
      }
      var run = [(index, term)]
      var next = index
      while let place = filledLine(from: next, step: 1, reach: 2), let other = self.term(place),
        other.isGrade == term.isGrade
      {
        run.append((place, other))
        next = place
      }
      if isKey(run.map(\.1)) { furniture.formUnion(run.map { lines[$0.0].number }) }
      index = next + 1
    }
  }

  /// What stands in front of a dash or a colon, where that is a grade or an abbreviation of the
  /// words behind.
  private struct Term {
    var words: [Word]
    var isGrade: Bool
    var isColour: Bool
  }

  /// Three grades that differ, two colours, or three abbreviations.
  private func isKey(_ terms: [Term]) -> Bool {
    guard let first = terms.first else { return false }
    let differing = Set(terms.map(\.words)).count
    guard differing == terms.count else { return false }
    return differing >= (first.isGrade && terms.allSatisfy(\.isColour) ? 2 : 3)
  }

  private func term(_ index: Int) -> Term? {
    guard 5...160 ~= lines[index].text.count, !furniture.contains(lines[index].number),
      bytes[lines[index].text.lowerBound].isUpper
    else { return nil }
    switch lines[index].shape {
    case .text, .item, .row: break
    default: return nil
    }
    let first = firstWord(of: lines[index].text)
    let words = PageWords.standard
    if words.grades.contains(first) { return grade(index) }
    let start = lines[index].text.lowerBound
    guard bytes[start + 1].isUpper || bytes[start + 1].isLetter, lines[index].text.count > 6,
      bytes[lines[index].text.prefix(8)].count(where: \.isUpper) >= 2
    else { return nil }
    return abbreviation(index)
  }

  /// "Requires improvement – some of what is asked was missing": what a grade means, and no count.
  private func grade(_ index: Int) -> Term? {
    let words = PageWords.standard
    let tokens = tokens(ofLine: index).filter { $0.text != "|" && $0.text != "*" }
    let term = tokens.prefix { words.grades.contains($0.text) }
    guard 1...3 ~= term.count, term.count + 2 < tokens.count else { return nil }
    let text = isSeparator(tokens[term.count]) ? tokens[(term.count + 1)...] : tokens[term.count...]
    guard isSeparator(tokens[term.count]) || gap(before: tokens[term.count]) > 1 || isTabbed(index),
      text.count(where: \.isWord) >= 2,
      !text.contains(where: { $0.text.startsWithDigit || Quantity.value(of: $0.text) != nil })
    else { return nil }
    return Term(
      words: term.map(\.text),
      isGrade: true,
      isColour: term.allSatisfy { words.colours.contains($0.text) }
    )
  }

  private func isTabbed(_ index: Int) -> Bool {
    if case .row = lines[index].shape { true } else { false }
  }

  private func isSeparator(_ token: Token) -> Bool {
    [":", "-", "="].contains(token.text)
  }

  /// "MASH – multi-agency safeguarding hub": capitals, and words that begin with them.
  private func abbreviation(_ index: Int) -> Term? {
    let tokens = tokens(ofLine: index).filter { $0.text != "|" && $0.text != "*" }
    guard tokens.count >= 3, 2...8 ~= tokens[0].range.count,
      bytes[tokens[0].range].count(where: \.isUpper) * 2 > tokens[0].range.count
    else { return nil }
    let isParted =
      isSeparator(tokens[1]) || gap(before: tokens[1]) > 1 || isTabbed(index)
    let words = tokens.dropFirst().filter(\.isWord)
    guard isParted, 1...14 ~= words.count, let initial = words.first?.range.lowerBound,
      bytes[initial].lowered == bytes[tokens[0].range.lowerBound].lowered
    else { return nil }
    return Term(words: [tokens[0].text], isGrade: false, isColour: false)
  }
}
