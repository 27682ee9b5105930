/// Sets what was read beside what a person annotated.
enum GoldMatcher {
  /// Letters and digits alone, in lower case, so that marks, blanks and line breaks do not matter.
  static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// How well two folded texts agree: 3 where one opens the other, 2 where the first 60 letters of
  /// the annotation stand in the text, 1 where both begin nearly alike, 0 otherwise.
  static func agreement(_ gold: String, _ text: String) -> Int {
    // An annotated text is cut off at 60 characters, and may or may not have the number in front.
    for lead in [gold.prefix(60), gold.drop(while: \.isNumber).prefix(60)] where !lead.isEmpty {
      if text.hasPrefix(lead) || (text.count >= 4 && lead.hasPrefix(text)) { return 3 }
      if lead.count >= 8, text.contains(lead) { return 2 }
    }
    return likeness(String(gold.prefix(60)), String(text.prefix(60))) >= 0.8 ? 1 : 0
  }

  /// The share of neighbouring letters that two texts have in common, from 0 to 1.
  static func likeness(_ left: String, _ right: String) -> Double {
    guard left != right else { return 1 }
    let (first, second) = (letterPairs(left), letterPairs(right))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var rest = second
    let common = first.count { pair in
      guard let place = rest.firstIndex(of: pair) else { return false }
      rest.remove(at: place)
      return true
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  private static func letterPairs(_ text: String) -> [String] {
    zip(text, text.dropFirst()).map { String([$0, $1]) }
  }

  /// Pairs one to one, best agreement first; places where `agreement` is 0 are never paired.
  static func pairs(
    _ count: Int,
    _ otherCount: Int,
    agreement: (Int, Int) -> Int
  ) -> [(gold: Int, ours: Int)] {
    var edges: [(score: Int, gold: Int, ours: Int)] = []
    for place in 0..<count {
      for other in 0..<otherCount {
        let score = agreement(place, other)
        if score > 0 { edges.append((score, place, other)) }
      }
    }
    edges.sort { ($1.score, $0.gold, $0.ours) < ($0.score, $1.gold, $1.ours) }
    var (usedGold, usedOurs): (Set<Int>, Set<Int>) = ([], [])
    var pairs: [(gold: Int, ours: Int)] = []
    for edge in edges where !usedGold.contains(edge.gold) && !usedOurs.contains(edge.ours) {
      usedGold.insert(edge.gold)
      usedOurs.insert(edge.ours)
      pairs.append((edge.gold, edge.ours))
    }
    return pairs
  }

  /// The harmonic mean of precision and recall, from 0 to 1; 1 where there is nothing to find and
  /// nothing was found.
  static func f1(_ matched: Int, _ gold: Int, _ ours: Int) -> Double {
    gold + ours == 0 ? 1 : 2 * Double(matched) / Double(gold + ours)
  }
}
