/// The nouns that figures count.
struct Units: Sendable {
  private let units: WordMap<String>
  /// Units of two words by their first: "young people".
  private let pairs: WordMap<[(second: Word, unit: String)]>

  static let standard = Units(parsing: DefaultUnits.text)

  /// Reads lines such as `children: children, babies`.
  init(parsing text: String) {
    var units: [Word: String] = [:]
    var pairs: [Word: [(second: Word, unit: String)]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let unit = parts[0].split(separator: " ").joined(separator: " ")
      for word in parts[1].split(separator: ",") {
        let words = word.split(separator: " ").map { Word($0) }
        if words.count == 2 {
          pairs[words[0], default: []].append((words[1], unit))
        } else if let word = words.first {
          units[word] = unit
        }
      }
    }
    self.units = WordMap(units)
    self.pairs = WordMap(pairs)
  }

  /// The unit that the tokens at `place` name, and how many tokens it takes.
  func unit(at place: Int, in tokens: [Token]) -> (unit: String, length: Int)? {
    guard tokens.indices.contains(place), tokens[place].isWord else { return nil }
    if tokens.indices.contains(place + 1), let pairs = pairs[tokens[place].text],
      let pair = pairs.first(where: { $0.second == tokens[place + 1].text })
    {
      return (pair.unit, 2)
    }
    return units[tokens[place].text].map { ($0, 1) }
  }

  /// The first unit named among the tokens.
  func first(in tokens: [Token]) -> String? {
    tokens.indices.lazy.compactMap { unit(at: $0, in: tokens)?.unit }.first
  }
}
