/// The records that have something in common with a situation, the most relevant first.
public struct SimilarRecords: Sendable {
  /// A record, and why it was chosen.
  public struct Match: Hashable, Sendable {
    /// By its place in the catalogue.
    public var record: Int
    /// Higher is more relevant; comparable within one ranking only.
    public var score: Double
    /// Words of the situation that stand in the record or its heading, the rarest first.
    public var words: [String]
    /// Words of the field that it calls for and that stand there, as the list has them.
    public var relatedWords: [RelatedWord]
    /// What both speak of, where the record does so in words beside those above, in the order of the
    /// situation's concepts.
    public var concepts: [SharedConcept]
    /// By their place in the codebook.
    public var themes: [Int]
    /// What both are about by all their words: the names of lessons, the one that tells most first;
    /// not those of a concept above.
    public var lessons: [String]
    /// Both sorts of words in the text, as UTF-8 offsets in it.
    public var marks: [Range<Int>]
  }

  /// A word of the field, and the wording that called for it.
  public struct RelatedWord: Hashable, Sendable {
    public var word: String
    public var cue: String
  }

  /// A concept, and how the two speak of it.
  public struct SharedConcept: Hashable, Sendable {
    /// Words of the field for it.
    public var words: String
    /// In the situation.
    public var cue: String
    /// In the record, or in the heading above it.
    public var wording: String
  }

  /// As many as were asked for.
  public let matches: [Match]
  /// How many records have anything in common with the situation.
  public let total: Int
  /// Words of the situation that no record has.
  public let unknownWords: [String]

  /// Records of equal score are in the order of the catalogue.
  public init(to situation: Situation, in index: RelevanceIndex, limit: Int = .max) {
    self.init(to: situation, in: index, limit: limit, by: .standard)
  }

  init(
    to situation: Situation,
    in index: RelevanceIndex,
    limit: Int = .max,
    by relevance: Relevance
  ) {
    let ranked = Self.ranked(index.scores(of: situation, by: relevance))
    total = ranked.count
    var reasons = Reasons(situation, index, by: relevance)
    matches = ranked.prefix(limit).map { reasons.match($0.record, score: $0.score) }
    unknownWords = situation.terms.filter { $0.cue == nil && index.records(with: $0.stem) == 0 }
      .map(\.word)
  }

  /// Scores are compared to the millionth, so that the last digits of a platform's logarithms do not
  /// change the order.
  static func ranked(_ scores: [Double]) -> [(record: Int, score: Double)] {
    scores.enumerated().filter { $0.element > 0 }
      .map { (record: $0.offset, score: ($0.element * 1e6).rounded() / 1e6) }
      .sorted { ($1.score, $0.record) < ($0.score, $1.record) }
  }
}

/// Tells what records and a situation share.
private struct Reasons {
  private let situation: Situation
  private let catalogue: Catalogue
  /// The terms with the rarest first, by their stems.
  private let terms: [Situation.Term]
  private var matcher: CalledConcepts.Matcher
  private let index: RelevanceIndex
  private let nearness: LessonSpace.Nearness
  private let relevance: Relevance

  init(_ situation: Situation, _ index: RelevanceIndex, by relevance: Relevance) {
    self.situation = situation
    self.index = index
    self.relevance = relevance
    nearness = index.nearness(of: situation)
    catalogue = index.catalogue
    matcher = situation.concepts.makeMatcher()
    terms = situation.terms.map { (term: $0, records: index.records(with: $0.stem)) }
      .enumerated().sorted {
        ($0.element.records, $0.offset) < ($1.element.records, $1.offset)
      }.map(\.element.term)
  }

  mutating func match(_ place: Int, score: Double) -> SimilarRecords.Match {
    let record = catalogue.records[place]
    let words = TextWord.words(of: record.text).compactMap { word in
      word.stem.map { (stem: $0, range: word.range) }
    }
    var found = Set(words.map(\.stem))
    found.formUnion(TextWord.words(of: record.heading).compactMap(\.stem))
    let shared = terms.filter { found.contains($0.stem) }
    let stems = Set(shared.map(\.stem))
    let themes = Set(record.codings.map(\.theme))
    let concepts = concepts(of: record, beside: stems)
    return SimilarRecords.Match(
      record: place,
      score: score,
      words: shared.filter { $0.cue == nil }.map(\.word),
      relatedWords: situation.terms.filter { stems.contains($0.stem) }.compactMap { term in
        term.cue.map { SimilarRecords.RelatedWord(word: term.word, cue: $0) }
      },
      concepts: concepts,
      themes: situation.themes.filter { themes.contains($0) },
      lessons: lessons(of: place, beside: concepts),
      marks: words.filter { stems.contains($0.stem) }.map(\.range)
    )
  }

  private func lessons(
    of record: Int,
    beside concepts: [SimilarRecords.SharedConcept]
  ) -> [String] {
    let shared = nearness.shared(with: index.nearness(of: record))
    let likeness = shared.reduce(0) { $0 + $1.weight }
    guard relevance.counted(likeness) > 0 else { return [] }
    return shared.filter { $0.weight > likeness * Self.telling }
      .sorted { ($1.weight, $0.lesson) < ($0.weight, $1.lesson) }
      .map { index.lessons.names[$0.lesson] }
      .filter { name in !concepts.contains { $0.words == name } }
  }

  /// What part of the likeness a lesson has that is named.
  private static let telling = 1.0 / 3

  private mutating func concepts(
    of record: RecordEntry,
    beside stems: Set<String>
  ) -> [SimilarRecords.SharedConcept] {
    let found = matcher.findings(in: record.text) + matcher.findings(in: record.heading)
    return situation.concepts.concepts.enumerated().compactMap { place, concept in
      guard let finding = found.first(where: { $0.concept == place }) else { return nil }
      let words = TextWord.words(of: finding.wording).compactMap(\.stem)
      guard !words.allSatisfy({ stems.contains($0) }) else { return nil }
      return SimilarRecords.SharedConcept(
        words: concept.words,
        cue: concept.cue,
        wording: finding.wording
      )
    }
  }
}
