import Dispatch

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
  private var averageLength = 1.0
  let lessons: LessonSpace
  /// The lessons that each record is near to.
  private var nearness: [LessonSpace.Nearness] = []

  /// Takes time in proportion to the text.
  ///
  /// - Parameter catalogue: With texts and evidence.
  public init(of catalogue: Catalogue) { self.init(of: catalogue, lessons: .standard) }

  init(of catalogue: Catalogue, lessons: LessonSpace) {
    self.catalogue = catalogue
    self.lessons = lessons
    var rest = catalogue.records[...]
    while !rest.isEmpty {
      // So many at a time as need not much room before they are taken in.
      add(Array(rest.prefix(Self.batch)))
      rest = rest.dropFirst(Self.batch)
    }
    averageLength = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
  }

  private static let batch = 8_192

  private mutating func add(_ records: [RecordEntry]) {
    let read = parallelMap(records.partsForCores) { [lessons] records in
      var reader = RecordReader(lessons)
      return records.map { reader.read($0) }
    }
    for (record, reading) in zip(records, read.joined()) { add(record, reading) }
  }

  private mutating func add(_ record: RecordEntry, _ reading: RecordReader.Reading) {
    let index = lengths.count
    lengths.append(reading.words.reduce(0) { $0 + $1.count })
    for (stem, count) in reading.words {
      words[stem, default: []].append(Posting(record: index, occurrences: count))
    }
    for (stem, _) in reading.heading {
      headings[stem, default: []].append(Posting(record: index, occurrences: 1))
    }
    nearness.append(reading.nearness)
    for coding in record.codings {
      let occurrences = coding.evidence.count + (coding.basis == .detected ? 0 : 1)
      themes[coding.theme, default: []].append(Posting(record: index, occurrences: occurrences))
    }
  }
}

extension RelevanceIndex {
  /// Begins to read the list of lessons on another thread; nothing needs to wait for the end.
  public static func beginReadingLessons() {
    DispatchQueue.global().async { _ = LessonSpace.standard }
  }

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
    addLessons(of: situation, relevance, to: &scores)
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

  private func addLessons(
    of situation: Situation,
    _ relevance: Relevance,
    to scores: inout [Double]
  ) {
    guard relevance.lessons > 0 else { return }
    let weight = Relevance.rarity(1, of: lengths.count)
    let nearness = nearness(of: situation)
    for (record, own) in self.nearness.enumerated() {
      scores[record] += weight * relevance.counted(own.likeness(to: nearness))
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

extension RelevanceIndex {
  /// The lessons that a situation is near to.
  func nearness(of situation: Situation) -> LessonSpace.Nearness {
    var reader = LessonSpace.Reader(lessons)
    return reader.nearness(of: situation.stems.map { ($0, 1) })
  }

  /// The lessons that a record is near to.
  func nearness(of record: Int) -> LessonSpace.Nearness { nearness[record] }
}

/// Takes records apart, one after the other.
private struct RecordReader {
  private var stems = StemTable()
  private var lessons: LessonSpace.Reader

  init(_ lessons: LessonSpace) { self.lessons = LessonSpace.Reader(lessons) }

  struct Reading: Sendable {
    var words: [(stem: String, count: Int)]
    var heading: [(stem: String, count: Int)]
    var nearness: LessonSpace.Nearness
  }

  mutating func read(_ record: RecordEntry) -> Reading {
    let words = stems.counts(in: record.text)
    let heading = stems.counts(in: record.heading)
    return Reading(
      words: words,
      heading: heading,
      nearness: lessons.nearness(of: words + heading)
    )
  }
}

/// Counts stems; each word is stemmed once.
private struct StemTable {
  private var stems: [TextWord.Spelling: String?] = [:]

  /// In the order in which they stand first.
  mutating func counts(in text: String) -> [(stem: String, count: Int)] {
    var counts: [(stem: String, count: Int)] = []
    var places: [String: Int] = [:]
    for word in TextWord.words(of: text) {
      guard let stem = stem(of: word) else { continue }
      if let place = places[stem] {
        counts[place].count += 1
      } else {
        places[stem] = counts.count
        counts.append((stem, 1))
      }
    }
    return counts
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
