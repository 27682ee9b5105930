/// What stands around the text of a letter: "Dear colleague,", "Kind regards" and who signed it.
extension LineReader {
  mutating func findLetterLines() {
    let words = PageWords.standard
    for index in lines.indices where 4...48 ~= lines[index].text.count {
      guard case .text = lines[index].shape else { continue }
      let first = firstWord(of: lines[index].text)
      if words.greetings.contains(first) {
        if isGreeting(index) { furniture.insert(lines[index].number) }
      } else if words.mayClose(first), words.closeLetter(fingerprint(lines[index].text)) {
        furniture.insert(lines[index].number)
        for name in signature(below: index) { furniture.insert(lines[name].number) }
      }
    }
  }

  /// "Dear colleague,", "Hi all": what addresses the readers and says nothing to them.
  private func isGreeting(_ index: Int) -> Bool {
    let words = tokens(ofLine: index)
    let names = words.lazy.filter(\.isWord).dropFirst()
    guard 1...4 ~= names.count else { return false }
    if names.contains(where: { PageWords.standard.greeted.contains($0.text) }) {
      return words.last?.text != "." && words.last?.text != "?"
    }
    return words.last?.text == "," && words[0].text == "dear"
  }

  /// The names and posts below "Kind regards", up to the next blank line.
  private func signature(below index: Int) -> [Int] {
    var next = index + 1
    if next < lines.count, lines[next].isBlank { next += 1 }
    var names: [Int] = []
    while next < lines.count, names.count < 5, case .text = lines[next].shape {
      let shape = TextShape(lines[next].text, in: bytes)
      guard shape.words <= 9, shape.startsUpper, !shape.endsSentence,
        shape.last != UInt8(ascii: ":")
      else { break }
      names.append(next)
      next += 1
    }
    return next >= lines.count || lines[next].isBlank ? names : []
  }
}
