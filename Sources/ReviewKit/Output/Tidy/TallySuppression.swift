/// Which counts of tallies are kept back: the small ones, and further ones where a small one could
/// be worked out from those that are left (complementary suppression).
///
/// What ties counts together: the records of a theme are the sum of its kinds; a source that has a
/// theme names it, or has a record whose words do, or both; the sources of two themes overlap by no
/// less than both are more than all.
struct TallySuppression {
  /// For each theme.
  private(set) var rows: [Row] = []
  /// Whether the base itself is kept back.
  let hidesBase: Bool
  private let disclosure: Disclosure
  private let of: Int

  struct Row: Hashable {
    var sources: Bool
    var declared: Bool
    var detected: Bool
    var records: Bool
    /// In the order of `Record.Kind.allCases`.
    var kinds: [Bool]
  }

  init(_ tally: ThemeTally, _ counts: CoOccurrence, _ disclosure: Disclosure) {
    self.disclosure = disclosure
    of = tally.sources.count
    hidesBase = disclosure.hides(of)
    rows = tally.themes.map { theme in
      Row(
        sources: disclosure.hides(theme.sources.count),
        declared: disclosure.hides(theme.declaredSources),
        detected: disclosure.hides(theme.detectedSources),
        records: disclosure.hides(theme.records),
        kinds: theme.recordsByKind.map(disclosure.hides)
      )
    }
    guard disclosure.suppressBelow != nil else { return }
    for (place, theme) in tally.themes.enumerated() {
      hideKinds(of: theme, at: place)
      hideSources(of: theme, at: place)
    }
    while let theme = themeThatTells(counts) { rows[theme].sources = true }
    // Who names or has a theme tells how many have it at least, and how many at most.
    for place in rows.indices
    where rows[place].sources && !disclosure.hides(tally.themes[place].sources.count) {
      rows[place].declared = true
      rows[place].detected = true
    }
  }

  /// Whether it is kept back how many sources have both themes: where it is small, and where one of
  /// the themes is kept back, even for none, as none tells how many can be left for the other.
  func hidesBoth(_ one: Int, _ other: Int, _ both: Int) -> Bool {
    disclosure.hides(both) || rows[one].sources || rows[other].sources
  }
}

extension TallySuppression {
  /// The largest count that is kept back for its own sake.
  private var largest: Int { max(1, (disclosure.suppressBelow ?? 1) - 1) }

  /// Keeps back the smallest of the other kinds, and in the end the sum, as long as the hidden kinds
  /// can be told from what is left of the sum.
  private mutating func hideKinds(of theme: ThemeTally.Theme, at place: Int) {
    guard !rows[place].records else { return }
    while kindsAreTold(theme, at: place) {
      let shown = theme.recordsByKind.indices.filter {
        theme.recordsByKind[$0] > 0 && !rows[place].kinds[$0]
      }
      let least = shown.min { theme.recordsByKind[$0] < theme.recordsByKind[$1] }
      guard let least else {
        rows[place].records = true
        return
      }
      rows[place].kinds[least] = true
    }
  }

  private func kindsAreTold(_ theme: ThemeTally.Theme, at place: Int) -> Bool {
    let hidden = theme.recordsByKind.indices.filter { rows[place].kinds[$0] }
    let sum = hidden.reduce(0) { $0 + theme.recordsByKind[$1] }
    return hidden.count == 1 || (hidden.count > 1 && isTold(sum, of: hidden.count))
  }

  /// Whether a sum of small counts can be made up in one way only: all are 1, or all the largest.
  private func isTold(_ sum: Int, of counts: Int) -> Bool {
    sum == counts || sum == counts * largest
  }

  private mutating func hideSources(of theme: ThemeTally.Theme, at place: Int) {
    let (all, declared, detected) = (
      theme.sources.count, theme.declaredSources, theme.detectedSources
    )
    guard !rows[place].sources else { return }
    switch (rows[place].declared, rows[place].detected) {
    case (true, true): if all >= 2 * largest { rows[place].sources = true }
    case (true, false): rows[place].detected = max(1, all - detected) >= min(largest, all)
    case (false, true): rows[place].declared = max(1, all - declared) >= min(largest, all)
    case (false, false): break
    }
  }

  /// A theme whose number of sources tells, with that of another, how many have both; of the two the
  /// one of fewer sources.
  private func themeThatTells(_ counts: CoOccurrence) -> Int? {
    for one in rows.indices where !rows[one].sources {
      for other in rows.indices[(one + 1)...] where !rows[other].sources {
        let both = counts.count(one, other)
        guard disclosure.hides(both) else { continue }
        let (first, second) = (counts.count(of: one), counts.count(of: other))
        if max(1, first + second - of) >= largest { return first <= second ? one : other }
      }
    }
    return nil
  }
}
