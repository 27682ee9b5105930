import Testing

@testable import ReviewKit

@Suite struct VocabularyParserTests {
  private static let standard = HeadingVocabulary.standard

  private func role(of heading: String, _ vocabulary: HeadingVocabulary) -> Role? {
    let bytes = Array(heading.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let passage = Passage([Passage.Fragment(line: 1, range: bytes.indices)])
      return vocabulary.match(Token.tokens(of: passage, in: bytes))?.role
    }
  }

  @Test(arguments: [
    ("learning: points to carry", "Points to carry", Role.learning),
    ("learning: points to carry", "Our points to carry: health", .learning),
    ("Good Practice: bright spots", "BRIGHT SPOTS", .goodPractice),
    ("good-practice: bright spots", "Bright-spots", .goodPractice),
    ("concerns: what\u{2019}s not right", "What's not right", .concerns),
    ("learning: Pwyntiau Dysgu", "Pwyntiau dysgu", .learning),
    ("actions: tasks & owners", "Tasks and owners", .actions),
    ("\u{FEFF}actions: tasks\r\n", "Tasks", .actions),
    // A word of the user's own counts before one that is known.
    ("concerns: good practice", "Good practice", .concerns),
    ("context: learning from our neighbours", "Learning from our neighbours", .context),
    ("context: =recommendations", "Recommendations", .context),
    // The first line that fits counts.
    ("actions: our pledge\nlearning: pledge", "Our pledge", .actions),
  ])
  func ownWordsSayWhatAHeadingIs(text: String, heading: String, expected: Role) throws {
    let vocabulary = try Self.standard.extended(by: text, name: "own")
    #expect(role(of: heading, vocabulary) == expected)
  }

  @Test func defaultWordsStayKnown() throws {
    let vocabulary = try Self.standard.extended(by: "learning: points to carry", name: "own")
    #expect(role(of: "Recommendations", vocabulary) == .recommendations)
    #expect(role(of: "Key learning", vocabulary) == .learning)
  }

  @Test func wordThatIsTakenOutCountsNoMore() throws {
    #expect(role(of: "Strengths", Self.standard) == .goodPractice)
    let without = try Self.standard.extended(by: "not: strengths", name: "own")
    #expect(role(of: "Strengths", without) == nil)
    let again = try without.extended(by: "concerns: strengths", name: "more")
    #expect(role(of: "Strengths", again) == .concerns)
    #expect(again.excludedPhrases.isEmpty)
  }

  @Test(arguments: [
    "learning: points to carry", "not: strengths, what helped\ncontext: =so then",
    "concerns: good practice\nactions: =today",
  ])
  func whatIsPrintedGivesTheSameVocabulary(text: String) throws {
    let vocabulary = try Self.standard.extended(by: text, name: "own")
    let again = try Self.standard.extended(by: vocabulary.printed, name: "printed")
    #expect(again == vocabulary)
    #expect(vocabulary != Self.standard)
  }

  /// Fails where a phrase of the default headings stands under two roles: the second never counts.
  @Test func defaultVocabularyIsPrintedAsItIsReadAgain() throws {
    let printed = Self.standard.printed
    #expect(try Self.standard.extended(by: printed, name: "printed") == Self.standard)
    #expect(printed.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func ownWordsMakeRecordsOfWhatStandsUnderThem() throws {
    let source = SourceText(
      """
      # Seven minutes on Child W

      ## Nuggets

      - Visits were made at times when nobody was in.

      ## Bright spots

      - The school nurse wrote to the father each month.
      """
    )
    let vocabulary = try Self.standard.extended(
      by: "concerns: nuggets\ngood practice: bright spots",
      name: "own"
    )
    let reader = DocumentReader(
      coder: ThemeCoder(codebook: .standard),
      vocabulary: vocabulary
    )
    let records = reader.document(from: source).records
    #expect(records.map(\.kind) == [.concern, .goodPractice])
  }

  @Test(arguments: [
    ("lerning: a", 1, 1, VocabularyFault.unknownKey("lerning", suggestion: "learning")),
    ("# words\n  review: a", 2, 3, .unknownKey("review", suggestion: nil)),
    ("learning", 1, 1, .noKey), (": a", 1, 1, .noKey), ("", 1, 1, .noPhrases),
    ("learning:", 1, 10, .missingValue(key: "learning")),
    ("learning: a,, b", 1, 13, .emptyPhrase), ("learning: a, ---", 1, 14, .wordlessPhrase("---")),
    ("learning: a\nconcerns: b, A", 2, 14, .repeatedPhrase("A", firstLine: 1)),
    ("learning: a\nnot: a", 2, 6, .repeatedPhrase("a", firstLine: 1)),
    ("not: strengthz", 1, 6, .unknownPhrase("strengthz", suggestion: "strengths")),
  ])
  func mistakesAreNamedWithTheirPlace(
    text: String,
    line: Int,
    column: Int,
    fault: VocabularyFault
  ) {
    let expected = VocabularyError(file: "own", line: line, column: column, fault: fault)
    #expect(throws: expected) { try Self.standard.extended(by: text, name: "own") }
    #expect(expected.description.hasPrefix("own:\(line):\(column): "))
  }
}
