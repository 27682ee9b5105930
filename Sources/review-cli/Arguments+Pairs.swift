import ReviewKit

extension Arguments {
  /// Reads "harm=neglect, age=under-1": filters with values, parted by commas or blanks.
  ///
  /// A value goes on up to the next name with an equals sign, so that it may hold blanks and commas
  /// itself. The option is what the text is the value of, the filters are those there are.
  init(pairs: String, for option: String, filters: [Option]) throws(UsageError) {
    self.init(options: filters)
    let names = filters.map(\.name)
    let found = Self.pairs(in: pairs)
    guard let first = found.first, pairs[..<first.name.startIndex].allSatisfy(Self.isGap) else {
      throw .notPairs(pairs, option: option)
    }
    for (index, pair) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].name.startIndex : pairs.endIndex
      let value = Self.trimmed(pairs[pair.value..<end])
      let name = String(pair.name)
      guard let filter = filters.first(where: { $0.name == name }) else {
        let nearest = Suggestion.nearest(to: name, in: names)
        throw .unknownFilter(name, option: option, nearest: nearest, names: names)
      }
      guard !value.isEmpty else { throw .notPairs(pairs, option: option) }
      try add(String(value), of: filter)
    }
  }

  /// The names that an equals sign follows, and where their values begin.
  private static func pairs(in text: String) -> [(name: Substring, value: String.Index)] {
    var pairs: [(name: Substring, value: String.Index)] = []
    // Within a value nothing begins until the next gap.
    var start: String.Index? = text.startIndex
    for index in text.indices {
      if isGap(text[index]) {
        start = text.index(after: index)
      } else if text[index] == "=", let name = start, isName(text[name..<index]) {
        pairs.append((text[name..<index], text.index(after: index)))
        start = nil
      }
    }
    return pairs
  }

  private static func isName(_ word: Substring) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }
  }

  private static func isGap(_ character: Character) -> Bool { character == "," || character == " " }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: isGap)
    while text.last.map(isGap) == true { text.removeLast() }
    return text
  }
}
