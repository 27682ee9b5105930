/// Shares the words that can be read among lists of points, by weight.
enum HandoutMix {
  /// Points that compete for room with those of other lists, the most important first.
  struct List {
    /// The words of each point.
    var words: [Int]
    /// The words that come with the first of them, such as a heading.
    var overhead: Int
    var weight: Int
    /// How many may be chosen.
    var most = Int.max
  }

  /// The places of the points chosen from each list, in their order.
  ///
  /// The next point comes from the list that has used the fewest words for its weight, of lists that
  /// have used none from the weightiest. What does not fit any more, or would take more than a third
  /// of all words, is passed over for something shorter behind it.
  static func chosen(from lists: [List], words: Int) -> [[Int]] {
    var chosen: [[Int]] = lists.map { _ in [] }
    var used = lists.map { _ in 0 }
    var next = lists.map { _ in 0 }
    var room = words
    while let list = neediest(lists, used, next, chosen) {
      let place = next[list]
      next[list] += 1
      let cost = lists[list].words[place] + (chosen[list].isEmpty ? lists[list].overhead : 0)
      guard cost <= room, lists[list].words[place] <= words / 3 else { continue }
      chosen[list].append(place)
      used[list] += cost
      room -= cost
    }
    return chosen
  }

  /// The list whose turn it is; `nil` where none has a point left.
  private static func neediest(
    _ lists: [List],
    _ used: [Int],
    _ next: [Int],
    _ chosen: [[Int]]
  ) -> Int? {
    lists.indices.filter {
      next[$0] < lists[$0].words.count && chosen[$0].count < lists[$0].most && lists[$0].weight > 0
    }.min { one, other in
      let (first, second) = (lists[one].weight, lists[other].weight)
      return (used[one] * second, -first, one) < (used[other] * first, -second, other)
    }
  }
}
