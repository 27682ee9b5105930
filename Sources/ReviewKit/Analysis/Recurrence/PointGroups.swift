/// Puts the records of a catalogue together that say the same.
struct PointGroups {
  /// Records by their place, the one nearest to the others first; also those that stand alone.
  private(set) var groups: [[Int]] = []

  private let catalogue: Catalogue
  private var wordings: [Wording] = []
  private let likeness: PointLikeness
  /// Words that more wordings have bring none together; a point without a rarer word is found only
  /// where it is repeated word for word.
  private static let commonest = 200

  /// Records with the same stems; they are compared as one.
  private struct Wording {
    var text: PointText
    var records: [Int]
    var themes: Set<Int>
    /// What worked is not what should be done or went wrong, however alike the words.
    var isStrength: Bool
  }

  private struct Key: Hashable {
    var whole: PointText.Piece
    var isStrength: Bool
  }

  init(of catalogue: Catalogue, in library: Catalogue) {
    self.catalogue = catalogue
    var stems = PointStems()
    let known = library.records.map { stems.text($0.text) }
    let isWhole = catalogue.records.count == library.records.count
    let texts = isWhole ? known : catalogue.records.map { stems.text($0.text) }
    likeness = PointLikeness(of: known, stems: stems.count)
    wordings = Self.wordings(texts, catalogue)
    let links = links(stems: stems.count)
    groups = CompleteLinkage.groups(
      of: wordings.count,
      links: links,
      threshold: PointLikeness.threshold
    ).map { group in
      centreFirst(group).flatMap { wordings[$0].records }
    }
  }

  private static func wordings(_ texts: [PointText], _ catalogue: Catalogue) -> [Wording] {
    var wordings: [Wording] = []
    var known: [Key: Int] = [:]
    for (place, text) in texts.enumerated()
    where text.whole.stems.count >= PointLikeness.fewestWordsOfAll {
      let record = catalogue.records[place]
      if ReviewMaking.isTold(by: record) { continue }
      let key = Key(whole: text.whole, isStrength: record.kind == .goodPractice)
      let themes = record.codings.map(\.theme)
      if let same = known[key] {
        wordings[same].records.append(place)
        wordings[same].themes.formUnion(themes)
      } else {
        known[key] = wordings.count
        wordings.append(
          Wording(text: text, records: [place], themes: Set(themes), isStrength: key.isStrength)
        )
      }
    }
    return wordings
  }
}

extension PointGroups {
  /// The wordings that say the same, found by the rarer words they share.
  private func links(stems: Int) -> [CompleteLinkage.Link] {
    var counts = Array(repeating: 0, count: stems)
    for stem in wordings.lazy.flatMap(\.text.whole.stems) { counts[stem] += 1 }
    var holders: [[Int]] = Array(repeating: [], count: stems)
    var links: [CompleteLinkage.Link] = []
    var common = Array(repeating: 0.0, count: wordings.count)
    for (place, wording) in wordings.enumerated() {
      var met: [Int] = []
      for stem in wording.text.whole.stems where counts[stem] <= Self.commonest {
        for other in holders[stem] {
          if common[other] == 0 { met.append(other) }
          common[other] += likeness.weight(of: stem)
        }
        holders[stem].append(place)
      }
      for other in met.sorted() {
        // With less in common texts are not worth comparing.
        if common[other] > Self.leastInCommon, let link = link(other, place) { links.append(link) }
        common[other] = 0
      }
    }
    return links
  }

  private static let leastInCommon = 0.3

  private func link(_ one: Int, _ other: Int) -> CompleteLinkage.Link? {
    let (first, second) = (wordings[one], wordings[other])
    guard first.isStrength == second.isStrength else { return nil }
    let isOtherSubject =
      !first.themes.isEmpty && !second.themes.isEmpty
      && first.themes.isDisjoint(with: second.themes)
    let strength = likeness.likeness(first.text, second.text, needsAll: isOtherSubject)
    guard strength >= PointLikeness.leastInGroup else { return nil }
    return CompleteLinkage.Link(one: one, other: other, strength: strength)
  }

  /// A group with the wording in front that is most like the others.
  private func centreFirst(_ group: [Int]) -> [Int] {
    guard group.count > 2 else { return group }
    let ranked = group.map { one in
      (
        wording: one,
        likeness: group.filter { $0 != one }.reduce(0) { sum, other in
          sum + likeness.likeness(wordings[one].text, wordings[other].text)
        }
      )
    }
    let centre = ranked.max {
      ($0.likeness, $1.wording) < ($1.likeness, $0.wording)
    }
    guard let centre = centre?.wording else { return group }
    return [centre] + group.filter { $0 != centre }
  }
}
