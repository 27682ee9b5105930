/// Finds a query in the texts of records.
struct QueryMatcher: Sendable {
  /// Words that were found together in one sentence.
  struct Hit: Hashable {
    /// The sentence, by its place among the units.
    var unit: Int
    /// Ranges of words, in their order.
    var marks: [Range<Int>]

    /// From the first word to the last.
    var extent: Range<Int> {
      (marks.first?.lowerBound ?? 0)..<(marks.last?.upperBound ?? 0)
    }
  }

  private let query: Query
  private let scope: Query.Scope

  init(_ query: Query, scope: Query.Scope) {
    self.query = query
    self.scope = scope
  }

  /// The sentences with something found in them, each with the ranges of words to mark; none where
  /// the text does not fit the query.
  func matches(in text: SearchText) -> [(unit: Int, marks: [Range<Int>])] {
    let hits: [Hit]
    switch scope {
    case .record: hits = Finder(text: text, units: text.units.indices).hits(of: query.root) ?? []
    case .sentence:
      hits = text.units.indices.flatMap { unit in
        Finder(text: text, units: unit..<unit + 1).hits(of: query.root) ?? []
      }
    }
    return Self.byUnit(hits)
  }

  private static func byUnit(_ hits: [Hit]) -> [(unit: Int, marks: [Range<Int>])] {
    var marks: [Int: [Range<Int>]] = [:]
    for hit in hits { marks[hit.unit, default: []] += hit.marks }
    return marks.sorted { $0.key < $1.key }.map { ($0.key, merged($0.value)) }
  }

  /// Ranges in order that do not overlap.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

/// Finds the parts of a query in some sentences of a text.
private struct Finder {
  let text: SearchText
  let units: Range<Int>

  /// What was found, in the order of the text; `nil` where the sentences do not fit.
  func hits(of node: Query.Node) -> [QueryMatcher.Hit]? {
    switch node {
    case .words(let phrases): return nonEmpty(units.flatMap { hits(of: phrases, unit: $0) })
    case .near(let left, let right, let most):
      guard let left = hits(of: left), let right = hits(of: right) else { return nil }
      return nonEmpty(Nearness(most: most).pairs(left, right))
    case .and(let nodes):
      var found: [QueryMatcher.Hit] = []
      for node in nodes {
        guard let more = hits(of: node) else { return nil }
        found += more
      }
      return ordered(found)
    case .or(let nodes):
      let found = nodes.compactMap { hits(of: $0) }
      return found.isEmpty ? nil : ordered(found.flatMap(\.self))
    case .not(let node): return hits(of: node) == nil ? [] : nil
    }
  }

  private func nonEmpty(_ hits: [QueryMatcher.Hit]) -> [QueryMatcher.Hit]? {
    hits.isEmpty ? nil : hits
  }

  private func ordered(_ hits: [QueryMatcher.Hit]) -> [QueryMatcher.Hit] {
    hits.sorted { $0.precedes($1) }
  }

  private func hits(of phrases: [Phrase], unit: Int) -> [QueryMatcher.Hit] {
    let words = text.units[unit].words
    return words.flatMap { start in
      phrases.compactMap { phrase in
        end(of: phrase.words[...], from: start, before: words.upperBound)
          .map { QueryMatcher.Hit(unit: unit, marks: [start..<$0]) }
      }
    }
  }

  /// Where a phrase ends that begins with a word, the nearest such place; `nil` where it does not
  /// stand there.
  private func end(of phrase: ArraySlice<Phrase.Word>, from start: Int, before end: Int) -> Int? {
    guard let first = phrase.first else { return start }
    let rest = phrase.dropFirst()
    if case .gap = first {
      for next in start..<min(end, start + Phrase.longestGap + 1) {
        if let stop = self.end(of: rest, from: next, before: end) { return stop }
      }
      return nil
    }
    guard start < end, text.words[start].matches(first) else { return nil }
    return self.end(of: rest, from: start + 1, before: end)
  }
}

/// Puts together what stands near each other.
private struct Nearness {
  /// How many words may stand between.
  let most: Int

  /// Each hit of one side with the nearest of the other in front of it and behind it, in the same
  /// sentence.
  ///
  /// - Parameters: Hits in the order of the text.
  func pairs(_ left: [QueryMatcher.Hit], _ right: [QueryMatcher.Hit]) -> [QueryMatcher.Hit] {
    let found = neighbours(of: left, in: right) + neighbours(of: right, in: left)
    return Set(found).sorted { $0.precedes($1) }
  }

  private func neighbours(
    of hits: [QueryMatcher.Hit],
    in others: [QueryMatcher.Hit]
  ) -> [QueryMatcher.Hit] {
    var pairs: [QueryMatcher.Hit] = []
    // The first of the others that begins behind the hit.
    var next = 0
    for hit in hits {
      while next < others.count, others[next].isBefore(hit) { next += 1 }
      var behind = next
      while behind < others.count, others[behind].unit == hit.unit,
        others[behind].extent.lowerBound < hit.extent.upperBound
      {
        behind += 1
      }
      if behind < others.count, let pair = pair(hit, others[behind]) { pairs.append(pair) }
      if next > 0, let pair = pair(others[next - 1], hit) { pairs.append(pair) }
    }
    return pairs
  }

  private func pair(_ one: QueryMatcher.Hit, _ other: QueryMatcher.Hit) -> QueryMatcher.Hit? {
    let between = other.extent.lowerBound - one.extent.upperBound
    guard one.unit == other.unit, 0...most ~= between else { return nil }
    return QueryMatcher.Hit(unit: one.unit, marks: one.marks + other.marks)
  }
}

extension QueryMatcher.Hit {
  /// The order of the text.
  fileprivate func precedes(_ other: Self) -> Bool {
    let (own, others) = (extent, other.extent)
    let order = [
      (unit, other.unit), (own.lowerBound, others.lowerBound), (own.upperBound, others.upperBound),
    ]
    if let (left, right) = order.first(where: { $0 != $1 }) { return left < right }
    return marks.lexicographicallyPrecedes(other.marks) {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  /// Whether it ends where the other begins, or earlier.
  fileprivate func isBefore(_ other: Self) -> Bool {
    (unit, extent.upperBound) <= (other.unit, other.extent.lowerBound)
  }
}
