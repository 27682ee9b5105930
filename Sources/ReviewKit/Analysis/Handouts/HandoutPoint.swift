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
  /// The number of the points that say nearly the same in other words, this one among them; `nil`
  /// where there are none or none were looked for.
  package var kin: Int?

  package init?(_ wordings: [Wording]) {
    guard !wordings.isEmpty else { return nil }
    self.wordings = wordings
    sources = Set(wordings.map(\.source.id)).count
  }

  package var spokesman: Wording { wordings[0] }
}

extension HandoutPoint {
  /// What the selected records of some kinds say, near-identical ones as one point, in the order of
  /// the catalogue.
  ///
  /// The whole library tells how rare a word is. With `.meaning` points that say nearly the same in
  /// other words are known as kin.
  static func points(
    of kinds: [Record.Kind],
    in selected: Catalogue,
    of library: Catalogue,
    by comparison: Recurrence.Comparison = .words
  ) -> [HandoutPoint] {
    var compared = selected
    compared.records = selected.records.filter { kinds.contains($0.kind) }
    guard kinds != [.resource] else { return points(of: sameTitles(in: compared), in: compared) }
    // How rare words are is found out by reading the whole library, which one record does not need.
    guard compared.records.count > 1 else { return points(of: [], in: compared) }
    let isOfMany = compared.sources.count > 1
    let groups = PointGroups(of: compared, in: library, by: isOfMany ? comparison : .words)
    return points(of: groups.groupsByWords, kin: groups.groups, in: compared)
  }

  private static func points(
    of groups: [[Int]],
    kin: [[Int]] = [],
    in compared: Catalogue
  ) -> [HandoutPoint] {
    var kinOf: [Int: Int] = [:]
    for (number, group) in kin.enumerated() {
      for record in group { kinOf[record] = number }
    }
    // Records of two words or less are in no group.
    let isGrouped = Set(groups.joined())
    let alone = compared.records.indices.filter { !isGrouped.contains($0) }.map { [$0] }
    return (groups + alone).sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }.compactMap { group in
      var point = HandoutPoint(
        group.map { place in
          let record = compared.records[place]
          return Wording(record: record, source: compared.sources[record.source])
        }
      )
      point?.kin = group.first.flatMap { kinOf[$0] }
      return point
    }.withoutKinOfOne
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
  /// The points with those first that most sources make, kin counted together and side by side; of
  /// these, sources take turns, so that a long document does not talk down the others, and within a
  /// single source its declared themes.
  ///
  /// What a source declares to be about one of the themes comes before what only its words point to,
  /// then a fragment of a few words, and what tells how a review was made last.
  func ranked(for themes: [Int]) -> [HandoutPoint] {
    let inTurn = enumerated().map { offset, point in
      let weakness = point.weakness
      let order = (weakness, point.isDeclared(themes) ? 0 : 1, offset)
      return (point: point, weakness: weakness, order: order)
    }.sorted { $0.order < $1.order }
    let speakers = speakersByKin
    var turns: [String: Int] = [:]
    let isOneSource = Set(map(\.spokesman.source.id)).count == 1
    let placed = inTurn.enumerated().map { offset, entry in
      let (point, weakness) = (entry.point, entry.weakness)
      let (record, source) = (point.spokesman.record, point.spokesman.source)
      let speaker = isOneSource ? record.declaredTheme ?? "" : source.id
      let turn = turns[speaker, default: 0]
      turns[speaker] = turn + 1
      let isNone = weakness == HandoutPoint.weakest
      let sources = Swift.max(point.sources, point.kin.flatMap { speakers[$0]?.count } ?? 0)
      return (point: point, rank: (isNone ? 1 : 0, -sources, weakness, turn, offset))
    }
    return placed.sorted { $0.rank < $1.rank }.map(\.point).withKinTogether
  }

  /// The same where a point without others of its kin has none.
  fileprivate var withoutKinOfOne: [HandoutPoint] {
    let counts = reduce(into: [Int: Int]()) { counts, point in
      if let kin = point.kin { counts[kin, default: 0] += 1 }
    }
    return map { point in
      var point = point
      if let kin = point.kin, counts[kin] == 1 { point.kin = nil }
      return point
    }
  }

  /// The sources of the points of each kin.
  private var speakersByKin: [Int: Set<String>] {
    reduce(into: [:]) { speakers, point in
      guard let kin = point.kin else { return }
      speakers[kin, default: []].formUnion(point.wordings.map(\.source.id))
    }
  }

  /// The same with each point behind the first of its kin.
  private var withKinTogether: [HandoutPoint] {
    let kin = Dictionary(grouping: filter { $0.kin != nil }) { $0.kin ?? 0 }
    var taken: Set<Int> = []
    return flatMap { point -> [HandoutPoint] in
      guard let number = point.kin else { return [point] }
      return taken.insert(number).inserted ? kin[number] ?? [point] : []
    }
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
