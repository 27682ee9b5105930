/// One thing that sources say, in all the wordings in which they say it.
package struct HandoutPoint: Hashable, Sendable {
  package struct Wording: Hashable, Sendable {
    package var record: RecordEntry
    package var source: SourceEntry
  }

  /// The one nearest to the others first: it speaks for all.
  package var wordings: [Wording]
  /// How many sources say it.
  package var sources: Int

  package init?(_ wordings: [Wording]) {
    guard !wordings.isEmpty else { return nil }
    self.wordings = wordings
    sources = Set(wordings.map(\.source.id)).count
  }

  package var spokesman: Wording { wordings[0] }
}

extension HandoutPoint {
  /// What the selected records of some kinds say, near-identical ones as one point, in the order of
  /// the catalogue; the whole library tells how rare a word is.
  static func points(
    of kinds: [Record.Kind],
    in selected: Catalogue,
    of library: Catalogue
  ) -> [HandoutPoint] {
    var compared = selected
    compared.records = selected.records.filter { kinds.contains($0.kind) }
    let grouped =
      kinds == [.resource]
      ? sameTitles(in: compared) : PointGroups(of: compared, in: library, by: .words).groups
    // Records of two words or less are in no group.
    let isGrouped = Set(grouped.joined())
    let alone = compared.records.indices.filter { !isGrouped.contains($0) }.map { [$0] }
    return (grouped + alone).sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }.compactMap { group in
      HandoutPoint(
        group.map { place in
          let record = compared.records[place]
          return Wording(record: record, source: compared.sources[record.source])
        }
      )
    }
  }
}

extension HandoutPoint {
  /// Titles that differ in a word are of different things.
  private static func sameTitles(in catalogue: Catalogue) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [String: Int] = [:]
    for (place, record) in catalogue.records.enumerated() {
      let key = Selection.key(record.text)
      if let group = known[key] {
        groups[group].append(place)
      } else {
        known[key] = groups.count
        groups.append([place])
      }
    }
    return groups
  }
}

extension [HandoutPoint] {
  /// The points with those first that most sources make; of these, sources take turns, so that a
  /// long document does not talk down the others, and within a single source its declared themes.
  ///
  /// What a source declares to be about one of the themes comes before what only its words point to,
  /// then a fragment of a few words, and what tells how a review was made last.
  func ranked(for themes: [Int]) -> [HandoutPoint] {
    let inTurn = enumerated().map { offset, point in
      let weakness = point.weakness
      let order = (weakness, point.isDeclared(themes) ? 0 : 1, offset)
      return (point: point, weakness: weakness, order: order)
    }.sorted { $0.order < $1.order }
    var turns: [String: Int] = [:]
    let isOneSource = Set(map(\.spokesman.source.id)).count == 1
    let placed = inTurn.enumerated().map { offset, entry in
      let (point, weakness) = (entry.point, entry.weakness)
      let (record, source) = (point.spokesman.record, point.spokesman.source)
      let speaker = isOneSource ? record.declaredTheme ?? "" : source.id
      let turn = turns[speaker, default: 0]
      turns[speaker] = turn + 1
      let isNone = weakness == HandoutPoint.weakest
      return (point: point, rank: (isNone ? 1 : 0, -point.sources, weakness, turn, offset))
    }
    return placed.sorted { $0.rank < $1.rank }.map(\.point)
  }
}

extension HandoutPoint {
  fileprivate static let fewestWords = 5
  fileprivate static let weakest = 2

  /// 0 for a point, 1 for a fragment of one, 2 for what is none.
  fileprivate var weakness: Int {
    let record = spokesman.record
    if ReviewMaking.isTold(by: record) { return Self.weakest }
    return ReadingTime.words(in: record.text) < Self.fewestWords ? 1 : 0
  }

  fileprivate func isDeclared(_ themes: [Int]) -> Bool {
    wordings.contains { wording in
      wording.record.codings.contains { themes.contains($0.theme) && $0.basis != .detected }
    }
  }
}
