/// Puts the records of a catalogue together that say the same.
struct PointGroups {
  /// Records by their place, the one nearest to the others first; also those that stand alone.
  private(set) var groups: [[Int]] = []
  /// The same where words alone are compared.
  private(set) var groupsByWords: [[Int]] = []

  private var wordings: [Wording] = []
  private let likeness: PointLikeness
  /// `nil` where only words are compared.
  private let meaning: MeaningLikeness?
  /// What more wordings have brings none together; a point without a rarer word is found only where
  /// it is repeated word for word.
  private static let (commonestStem, commonestConcept) = (200, 400)
  /// With less in common texts are not worth comparing.
  private static let (leastWording, leastMeaning) = (0.3, 0.8)
  /// What all links of a group have to reach when its strongest reach 1: for their words, one of
  /// them stands for all.
  private static let (leastForWords, leastForMeaning) = (0.83, 0.7)
  private let leastInGroup: Double

  /// Records with the same stems; they are compared as one.
  private struct Wording {
    var text: PointText
    var records: [Int]
    /// In order.
    var themes: [Int]
    /// What worked is not what should be done or went wrong, however alike the words.
    var isStrength: Bool
    /// Whether it may say the same as another in other words: what worked is told of a case, and
    /// what sets the scene is repeated or is something else.
    var isPoint: Bool
  }

  private struct Key: Hashable {
    var whole: PointText.Piece
    var isStrength: Bool
  }

  init(of catalogue: Catalogue, in library: Catalogue, by comparison: Recurrence.Comparison) {
    let isWhole = catalogue.records.count == library.records.count
    let all = PointTexts(
      of: (library.records + (isWhole ? [] : catalogue.records)).map(\.text),
      readsMeaning: comparison == .meaning
    )
    let known = Array(all.texts.prefix(library.records.count))
    let texts = isWhole ? known : Array(all.texts.dropFirst(library.records.count))
    likeness = PointLikeness(of: known, stems: all.stemCount)
    switch comparison {
    case .words:
      meaning = nil
      leastInGroup = Self.leastForWords
    case .meaning:
      meaning = MeaningLikeness(
        of: known,
        themes: library.records.map { $0.codings.map(\.theme) },
        concepts: all.conceptCount
      )
      leastInGroup = Self.leastForMeaning
    }
    wordings = Self.wordings(texts, catalogue)
    let links = links(all)
    groupsByWords = groups(
      links.byWords.filter { $0.strength >= Self.leastForWords },
      strength: strengthOfWords
    )
    groups =
      comparison == .words
      ? groupsByWords
      : groups(Self.strongest(links.byWords + links.byMeaning)) { one, other in
        max(strengthOfWords(one, other), strengthOfMeaning(one, other))
      }
  }

  private func groups(
    _ links: [CompleteLinkage.Link],
    strength: (Int, Int) -> Double
  ) -> [[Int]] {
    CompleteLinkage.groups(of: wordings.count, links: links, threshold: 1)
      .map { group in centreFirst(group, strength).flatMap { wordings[$0].records } }
  }

  private static func wordings(_ texts: [PointText], _ catalogue: Catalogue) -> [Wording] {
    var wordings: [Wording] = []
    var known: [Key: Int] = [:]
    for (place, text) in texts.enumerated()
    where text.whole.stems.count >= PointLikeness.fewestWordsOfAll {
      let record = catalogue.records[place]
      if ReviewMaking.isTold(by: record) { continue }
      let key = Key(whole: text.whole, isStrength: record.kind == .goodPractice)
      let isPoint = !key.isStrength && Recurrence.standardKinds.contains(record.kind)
      let themes = record.codings.map(\.theme)
      if let same = known[key] {
        wordings[same].records.append(place)
        wordings[same].themes = Set(wordings[same].themes + themes).sorted()
        wordings[same].isPoint = wordings[same].isPoint || isPoint
      } else {
        known[key] = wordings.count
        wordings.append(
          Wording(
            text: text,
            records: [place],
            themes: Set(themes).sorted(),
            isStrength: key.isStrength,
            isPoint: isPoint
          )
        )
      }
    }
    return wordings
  }
}

extension PointGroups {
  /// The wordings that say the same, found by what is rarer of what they share.
  ///
  /// The two ways of comparing know nothing of each other, so each has a core of its own.
  private func links(
    _ texts: PointTexts
  ) -> (byWords: [CompleteLinkage.Link], byMeaning: [CompleteLinkage.Link]) {
    let found = parallelMap([Recurrence.Comparison.words, .meaning]) { comparison in
      switch comparison {
      case .words: linksByWords(stems: texts.stemCount)
      case .meaning: linksByMeaning(concepts: texts.conceptCount)
      }
    }
    return (found[0], found[1])
  }

  /// Of two links that are about the same pair, the stronger.
  private static func strongest(_ links: [CompleteLinkage.Link]) -> [CompleteLinkage.Link] {
    let links = links.sorted {
      ($0.other, $0.one, $1.strength) < ($1.other, $1.one, $0.strength)
    }
    return links.indices.filter { place in
      guard place > 0 else { return true }
      let (link, before) = (links[place], links[place - 1])
      return (link.one, link.other) != (before.one, before.other)
    }.map { links[$0] }
  }

  private func linksByWords(stems: Int) -> [CompleteLinkage.Link] {
    let parts = SharedParts(
      of: wordings.map(\.text.whole.stems),
      parts: stems,
      commonest: Self.commonestStem
    )
    return links(
      of: Array(wordings.indices),
      sharing: parts,
      of: \.text.whole.stems,
      above: Self.leastWording,
      weight: likeness.weight,
      strength: strengthOfWords
    )
  }

  private func linksByMeaning(concepts: Int) -> [CompleteLinkage.Link] {
    guard let meaning else { return [] }
    let parts = SharedParts(
      of: wordings.map(\.text.meaning.whole.concepts),
      parts: concepts,
      commonest: Self.commonestConcept
    )
    return links(
      of: wordings.indices.filter { wordings[$0].isPoint },
      sharing: parts,
      of: \.text.meaning.whole.concepts,
      above: Self.leastMeaning,
      weight: meaning.weight,
      strength: strengthOfMeaning
    )
  }

  /// The links between those of some wordings that share enough of their parts to be compared.
  private func links(
    of places: [Int],
    sharing parts: SharedParts,
    of own: KeyPath<Wording, [Int]>,
    above least: Double,
    weight: (Int) -> Double,
    strength: (Int, Int) -> Double
  ) -> [CompleteLinkage.Link] {
    var parts = parts
    return places.flatMap { place in
      parts.sharers(with: wordings[place][keyPath: own], of: place, above: least, weight: weight)
        .map { CompleteLinkage.Link(one: $0, other: place, strength: strength($0, place)) }
        .filter { $0.strength >= leastInGroup }
    }
  }

  /// From 1 on the two are the same.
  private func strengthOfWords(_ one: Int, _ other: Int) -> Double {
    let (first, second) = (wordings[one], wordings[other])
    guard first.isStrength == second.isStrength else { return 0 }
    let isOtherSubject =
      !first.themes.isEmpty && !second.themes.isEmpty
      && !first.themes.contains(where: second.themes.contains)
    return likeness.likeness(first.text, second.text, needsAll: isOtherSubject)
      / PointLikeness.threshold
  }

  /// From 1 on the two are the same.
  private func strengthOfMeaning(_ one: Int, _ other: Int) -> Double {
    guard let meaning else { return 0 }
    let (first, second) = (wordings[one], wordings[other])
    return meaning.likeness(
      first.text.meaning,
      second.text.meaning,
      themes: first.themes,
      second.themes,
      least: leastInGroup * MeaningLikeness.threshold
    ) / MeaningLikeness.threshold
  }

  /// A group with the wording in front that is most like the others.
  private func centreFirst(_ group: [Int], _ strength: (Int, Int) -> Double) -> [Int] {
    guard group.count > 2 else { return group }
    let ranked = group.map { one in
      (
        wording: one,
        likeness: group.filter { $0 != one }.reduce(0) { sum, other in
          sum + strength(one, other)
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
