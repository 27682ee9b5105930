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
