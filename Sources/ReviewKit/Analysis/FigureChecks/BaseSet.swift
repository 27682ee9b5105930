/// Bases from 1 up to a limit, a bit each.
struct BaseSet: Hashable, Sendable {
  let limit: Int
  private var words: [UInt64]

  /// The empty set.
  init(upTo limit: Int) {
    self.limit = max(0, limit)
    words = Array(repeating: 0, count: self.limit / 64 + 1)
  }

  init(_ bases: some Sequence<Int>, upTo limit: Int) {
    self.init(upTo: limit)
    for base in bases { insert(base) }
  }

  /// Those up to a smaller limit.
  func cut(to limit: Int) -> BaseSet {
    guard limit < self.limit else { return self }
    var set = BaseSet(upTo: limit)
    for place in set.words.indices { set.words[place] = words[place] }
    let kept = max(0, limit) % 64 + 1
    if kept < 64 { set.words[set.words.count - 1] &= (1 << UInt64(kept)) - 1 }
    return set
  }

  /// Adds a base; one above the limit is left out.
  mutating func insert(_ base: Int) {
    guard 1...max(1, limit) ~= base, base <= limit else { return }
    words[base / 64] |= 1 << UInt64(base % 64)
  }

  func contains(_ base: Int) -> Bool {
    base >= 1 && base <= limit && words[base / 64] & (1 << UInt64(base % 64)) != 0
  }

  mutating func formIntersection(_ other: BaseSet) {
    for place in words.indices {
      words[place] &= other.words.indices.contains(place) ? other.words[place] : 0
    }
  }

  func intersection(_ other: BaseSet) -> BaseSet {
    var both = self
    both.formIntersection(other)
    return both
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The smallest base; `nil` for the empty set.
  var min: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  /// Whether one of the bases is no larger than another number.
  func reaches(below most: Int) -> Bool { min.map { $0 <= most } ?? false }

  /// The bases from the smallest.
  var elements: [Int] {
    words.indices.flatMap { place -> [Int] in
      var (word, bases) = (words[place], [Int]())
      while word != 0 {
        bases.append(place * 64 + word.trailingZeroBitCount)
        word &= word - 1
      }
      return bases
    }
  }
}
