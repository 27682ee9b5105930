import Testing

@testable import ReviewKit

/// Holds the ranking to what a careful reader of the shipped documents wants to be shown.
@Suite struct SimilarRecordsTests {
  private static let coder = ThemeCoder(codebook: .standard)
  private static let index = RelevanceIndex(of: ShippedCorpus.catalogue)

  private static func ids(_ text: String, by relevance: Relevance = .standard) -> [String] {
    SimilarRecords(
      to: Situation(text, coder: coder),
      in: index,
      limit: 10,
      by: relevance
    ).matches.map { index.catalogue.records[$0.record].id }
  }

  private struct Scores {
    var success = 0.0
    var gain = 0.0

    init(_ situations: [JudgedSituation], by relevance: Relevance) {
      for situation in situations {
        let ids = SimilarRecordsTests.ids(situation.text, by: relevance)
        success += (situation.succeeds(ids) ? 1 : 0) / Double(situations.count)
        gain += situation.gain(ids) / Double(situations.count)
      }
    }
  }

  @Test func judgedRecordsAreStillThere() {
    #expect(JudgedSituation.all.count >= 86)
    #expect(JudgedSituation.byOtherReaders.count >= 40)
    for situation in JudgedSituation.all + JudgedSituation.byOtherReaders {
      let lost = situation.located(in: Self.index.catalogue.records).lost
      #expect(lost.isEmpty, "\(situation.name): \(lost)")
    }
  }

  /// Floors lie a little below what was measured, as themes that other work adds or drops change the
  /// order; a change for the worse is found out all the same.
  @Test(arguments: [
    (JudgedSituation.Group.situation, 1.0, 0.75, 0.25), (.check, 1.0, 0.73, 0.35),
    (.later, 0.9, 0.60, 0.4), (.unseen, 0.9, 0.48, 0.3), (.learned, 0.9, 0.66, 0.4),
    (.measured, 0.9, 0.57, 0.25), (.blind, 0.9, 0.48, 0.35),
  ])
  func rankingBeatsWordsAlone(
    group: JudgedSituation.Group,
    success: Double,
    gain: Double,
    lead: Double
  ) {
    let (ours, plain) = scores(JudgedSituation.all, group, "first reader")
    #expect(ours.success >= success - 1e-9)
    #expect(ours.gain >= gain)
    #expect(ours.gain >= plain.gain + lead)
  }

  /// By the grades of two readers who did not know which records were ranked first.
  @Test(arguments: [(JudgedSituation.Group.situation, 0.73), (.check, 0.76), (.blind, 0.54)])
  func otherReadersFindTheSame(group: JudgedSituation.Group, gain: Double) {
    let (ours, plain) = scores(JudgedSituation.byOtherReaders, group, "other readers")
    #expect(ours.gain >= gain)
    #expect(ours.gain >= plain.gain + 0.2)
  }

  private func scores(
    _ all: [JudgedSituation],
    _ group: JudgedSituation.Group,
    _ readers: String
  ) -> (ours: Scores, plain: Scores) {
    let situations = all.filter { $0.group == group }
      .map { $0.located(in: Self.index.catalogue.records).situation }
    let (ours, plain) = (Scores(situations, by: .standard), Scores(situations, by: .plain))
    print(
      "search --like, \(situations.count) situations (\(group), \(readers)): success@10 "
        + "\(ours.success), nDCG@10 \(ours.gain); plain BM25: success@10 \(plain.success), "
        + "nDCG@10 \(plain.gain)"
    )
    return (ours, plain)
  }

  @Test func saysWhyEachWasRanked() throws {
    let catalogue = Notation.catalogue([
      (
        "a.md",
        """
        review: Robin
        heading: School
        concern education: The schools saw bruises.
        concern: Nothing of the kind.
        concern education neglect: Stalking went on; a mark was seen.
        concern: A course of conduct.
        """
      )
    ])
    let codebook = try Codebook(parsing: notationCodebook, name: "test")
    let text = "The school saw a bruise. He keeps turning up at the zoo."
    let concepts = Concepts(
      parsing: "stalking = course of conduct: keeps turning up\nmark: bruise*"
    )
    let situation = Situation(
      text,
      coder: ThemeCoder(codebook: codebook),
      concepts: concepts.called(by: text)
    )
    let index = RelevanceIndex(of: catalogue, lessons: LessonSpace(of: concepts))
    let similar = SimilarRecords(to: situation, in: index)
    #expect(similar.matches.map(\.record) == [0, 2, 3, 1])
    #expect(similar.total == 4)
    #expect(similar.matches[0].words == ["saw", "bruise", "school"])
    #expect(similar.matches[0].themes == [1])
    let record = catalogue.records[0].text
    #expect(similar.matches[0].marks.map(record.part) == ["schools", "saw", "bruises"])
    #expect(
      similar.matches[1].relatedWords == [
        .init(word: "stalking", cue: "keeps turning up"), .init(word: "mark", cue: "bruise"),
      ]
    )
    // No word in common, but what is said.
    #expect(
      similar.matches[2].concepts == [
        .init(words: "stalking", cue: "keeps turning up", wording: "course of conduct")
      ]
    )
    // Words that both have say it already.
    #expect(similar.matches[0].concepts.isEmpty)
    // The heading above it alone.
    #expect(similar.matches[3].words == ["school"])
    #expect(similar.unknownWords == ["turning", "zoo"])
  }

  @Test func recordsWithoutAWordInCommonAreFoundByALesson() {
    let catalogue = Notation.catalogue([
      ("a.md", "concern: Contact that is unwanted is a pattern.\nconcern: Minutes came late.")
    ])
    let concepts = Concepts(
      parsing: "stalking, harassment = unwanted contact: waits outside\nminutes = minutes: notes"
    )
    let situation = Situation("He waits by the gate.", coder: Self.coder)
    let index = RelevanceIndex(of: catalogue, lessons: LessonSpace(of: concepts))
    let matches = SimilarRecords(to: situation, in: index).matches
    #expect(matches.map(\.record) == [0])
    #expect(matches.map(\.lessons) == [["stalking, harassment"]])
    #expect(SimilarRecords(to: situation, in: index, by: .plain).matches.isEmpty)
  }

  @Test func equalRecordsKeepTheirOrder() {
    let lines = (0..<30).map { _ in "concern: A bruise.\n" }.joined()
    let catalogue = Notation.catalogue([("a.md", lines)])
    let situation = Situation("bruise", coder: Self.coder)
    let similar = SimilarRecords(to: situation, in: RelevanceIndex(of: catalogue), limit: 7)
    #expect(similar.matches.map(\.record) == Array(0..<7))
    #expect(similar.total == 30)
  }

  @Test(arguments: ["", "the and of", "… !"])
  func descriptionWithoutWordsIsEmpty(text: String) {
    #expect(Situation(text, coder: Self.coder).isEmpty)
  }
}
