/// Guesses what a mistyped word was meant to be.
enum Spelling {
  /// The candidate with the fewest letters to change, the earlier of equals; `nil` when all are
  /// further from the word than a third of its letters.
  static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(from: Array(word.utf8), to: Array(candidate.utf8))
      guard distance <= max(1, word.utf8.count / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters to add, drop or change; two swapped neighbours are one change.
  private static func distance(from left: [UInt8], to right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var present = [row + 1]
      for (column, other) in right.enumerated() {
        let changed = last[column] + (letter == other ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, present[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        present.append(best)
      }
      beforeLast = last
      last = present
    }
    return last[right.count]
  }
}
