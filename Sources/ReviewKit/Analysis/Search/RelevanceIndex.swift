/// Where the stems of a catalogue's records stand, made once and asked for any number of situations.
public struct RelevanceIndex: Sendable {
  struct Posting: Hashable, Sendable {
    var record: Int
    var occurrences: Int
  }

  let catalogue: Catalogue
  /// Words that are not light, a record.
  private var lengths: [Int] = []
  private var words: [String: [Posting]] = [:]
  private var headings: [String: [Posting]] = [:]
  private var themes: [Int: [Posting]] = [:]
  private let averageLength: Double

  /// Takes time in proportion to the text.
  ///
  /// - Parameter catalogue: With texts and evidence.
  public init(of catalogue: Catalogue) {
    self.catalogue = catalogue
    var stems = StemTable()
    var all = 0
    for (index, record) in catalogue.records.enumerated() {
      let counts = stems.counts(in: record.text)
      lengths.append(counts.total)
      all += counts.total
      for (stem, count) in counts.byStem {
        words[stem, default: []].append(Posting(record: index, occurrences: count))
      }
      for (stem, _) in stems.counts(in: record.heading).byStem {
        headings[stem, default: []].append(Posting(record: index, occurrences: 1))
      }
      for coding in record.codings {
        let occurrences = coding.evidence.count + (coding.basis == .detected ? 0 : 1)
        themes[coding.theme, default: []].append(
          Posting(record: index, occurrences: occurrences)
        )
      }
    }
    averageLength = max(1, Double(all) / Double(max(1, lengths.count)))
  }
}

extension RelevanceIndex {
  /// What each record tells of a situation, by its place in the catalogue; 0 where nothing is
  /// shared.
  func scores(of situation: Situation, by relevance: Relevance) -> [Double] {
    var scores = Array(repeating: 0.0, count: catalogue.records.count)
    for term in situation.terms {
      let share = term.cue == nil ? 1 : relevance.relatedWord
      add(words[term.stem], share, relevance, to: &scores)
      let above = headings[term.stem] ?? []
      let weight = share * relevance.heading * Relevance.rarity(above.count, of: lengths.count)
      for posting in above { scores[posting.record] += weight }
    }
    for theme in situation.themes { add(themes[theme], relevance.theme, relevance, to: &scores) }
    add(situation.concepts, relevance, to: &scores)
    for (index, record) in catalogue.records.enumerated() {
      scores[index] *= relevance.weight(of: record.kind)
    }
    return scores
  }

  private func add(
    _ postings: [Posting]?,
    _ share: Double,
    _ relevance: Relevance,
    to scores: inout [Double]
  ) {
    guard let postings else { return }
    let weight = share * Relevance.rarity(postings.count, of: lengths.count)
    for posting in postings {
      scores[posting.record] +=
        weight * saturated(posting.occurrences, in: posting.record, relevance)
    }
  }

  private func add(
    _ concepts: CalledConcepts,
    _ relevance: Relevance,
    to scores: inout [Double]
  ) {
    guard relevance.concept > 0 else { return }
    for postings in ConceptPostings(concepts, in: catalogue).byConcept {
      let rarity = Relevance.rarity(postings.count, of: lengths.count)
      for posting in postings {
        let share = posting.isInText ? relevance.concept : relevance.conceptOfHeading
        scores[posting.record] += share * rarity * saturated(1, in: posting.record, relevance)
      }
    }
  }

  private func saturated(
    _ occurrences: Int,
    in record: Int,
    _ relevance: Relevance
  ) -> Double {
    relevance.saturated(Double(occurrences), length: Double(lengths[record]) / averageLength)
  }

  /// How many records have a stem, in their text or above it.
  func records(with stem: String) -> Int {
    max(words[stem]?.count ?? 0, headings[stem]?.count ?? 0)
  }
}

/// Counts stems; each word is stemmed once.
private struct StemTable {
  private var stems: [TextWord.Spelling: String?] = [:]

  mutating func counts(in text: String) -> (byStem: [String: Int], total: Int) {
    var counts: [String: Int] = [:]
    var total = 0
    for word in TextWord.words(of: text) {
      guard let stem = stem(of: word) else { continue }
      counts[stem, default: 0] += 1
      total += 1
    }
    return (counts, total)
  }

  private mutating func stem(of word: TextWord) -> String? {
    if let known = stems[word.spelling] { return known }
    let stem = word.stem
    stems[word.spelling] = .some(stem)
    return stem
  }
}

extension TextWord {
  /// The letters without their place.
  fileprivate typealias Spelling = String

  fileprivate var spelling: Spelling { owner ?? folded }
}
