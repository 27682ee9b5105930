/// Finds what shares rarer parts with things that were met before, without comparing each with each.
struct SharedParts {
  /// How often each part occurs.
  private let counts: [Int]
  private let commonest: Int
  private var holders: [[Int]]
  private var common: [Double]

  /// - Parameters:
  ///   - things: The parts of each, by their numbers.
  ///   - parts: How many parts there are.
  ///   - commonest: What more things have brings none together.
  init(of things: some Collection<[Int]>, parts: Int, commonest: Int) {
    var counts = Array(repeating: 0, count: parts)
    for part in things.joined() { counts[part] += 1 }
    self.counts = counts
    self.commonest = commonest
    holders = Array(repeating: [], count: parts)
    common = Array(repeating: 0, count: things.count)
  }

  /// Those met before, in order, that share parts of more than this weight; then it is met itself.
  mutating func sharers(
    with parts: [Int],
    of thing: Int,
    above least: Double,
    weight: (Int) -> Double
  ) -> [Int] {
    var met: [Int] = []
    for part in parts where counts[part] <= commonest {
      for other in holders[part] {
        if common[other] == 0 { met.append(other) }
        common[other] += weight(part)
      }
      holders[part].append(thing)
    }
    let sharers = met.filter { common[$0] > least }.sorted()
    for other in met { common[other] = 0 }
    return sharers
  }
}
