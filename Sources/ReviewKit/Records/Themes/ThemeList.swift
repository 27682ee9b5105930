/// Themes that are listed in running text, such as "Neglect; fathers and partners; recording".
struct ThemeList {
  /// What each item names; empty where the text is no list of names.
  let labels: [Passage]

  init(_ passage: Passage, in bytes: UnsafeBufferPointer<UInt8>, wording: Wording) {
    let tokens = Token.tokens(of: passage, in: bytes)
    guard tokens.count <= 200 else {
      labels = []
      return
    }
    let hasSemicolons = tokens.contains { $0.text == ";" }
    let items = Self.items(of: tokens, partedBy: hasSemicolons ? ";" : ",")
    let areNames = items.allSatisfy { item in
      1...10 ~= item.count(where: \.isWord) && !wording.cues(in: item).holds(.verbs)
        && !item.dropLast().contains { $0.text == "." }
    }
    labels = items.count > 2 && areNames ? items.map { passage.clipped(to: $0) } : []
  }

  private static func items(of tokens: [Token], partedBy mark: Word) -> [ArraySlice<Token>] {
    var items = tokens.split { $0.text == mark }
    // "… and supervision": the last two of a list that commas part.
    if mark == ",", let last = items.last, let and = last.firstIndex(where: { $0.text == "and" }),
      and > last.startIndex, and + 1 < last.endIndex, items.count > 1
    {
      items.removeLast()
      items += [last[..<and], last[(and + 1)...]]
    }
    return items.map { item in
      let isOpening = item.first.map { ["and", "or"].contains($0.text) } ?? false
      return isOpening && item.count > 1 ? item.dropFirst() : item
    }
  }
}
