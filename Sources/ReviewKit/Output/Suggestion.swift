/// Guesses what a mistyped word on the command line was meant to be.
package enum Suggestion {
  /// The candidate that is nearest by spelling, whatever its capitals and underscores; else those
  /// that begin with the word, if they are few: "a, b or c".
  package static func nearest(to word: String, in candidates: [String]) -> String? {
    let key = folded(word)
    let keys = candidates.map(folded)
    if let nearest = Spelling.nearest(to: key, in: keys),
      let place = keys.firstIndex(of: nearest)
    {
      return candidates[place]
    }
    guard !key.isEmpty else { return nil }
    return few(candidates.indices.filter { keys[$0].hasPrefix(key) }.map { candidates[$0] })
  }

  /// The names that were perhaps meant by one as people write it: the nearest by spelling, by its
  /// first words, or those that hold its words.
  package static func nearestName(to name: String, in names: [String]) -> String? {
    let key = Selection.key(name)
    guard !key.isEmpty else { return nil }
    let keys = names.map(Selection.key)
    if let nearest = Spelling.nearest(to: key, in: keys),
      let place = keys.firstIndex(of: nearest)
    {
      return names[place]
    }
    let count = key.split(separator: "-").count
    let beginnings = keys.map { $0.split(separator: "-").prefix(count).joined(separator: "-") }
    let nearest = Spelling.nearest(to: key, in: beginnings)
    let tests: [(Int) -> Bool] = [
      { beginnings[$0] == nearest },
      { "-\(keys[$0])-".contains("-\(key)-") },
      { "-\(keys[$0])".contains("-\(key)") },
    ]
    for test in tests {
      let found = names.indices.filter(test).map { names[$0] }
      if !found.isEmpty { return few(found) }
    }
    return nil
  }

  /// "a, b or c"; `nil` for none, and for so many that they say nothing.
  private static func few(_ names: [String]) -> String? {
    let distinct = names.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    guard 1...4 ~= distinct.count else { return nil }
    return distinct.count == 1
      ? distinct.first
      : distinct.dropLast().joined(separator: ", ") + " or " + distinct.suffix(1).joined()
  }

  private static func folded(_ word: String) -> String {
    word.lowercased().replacing("_", with: "-")
  }
}
