import Testing

@testable import ReviewKit

/// Abstracts of reviews as libraries print them: several on a page, each with labels run into its
/// paragraph.
@Suite struct AbstractTests {
  private static let page = """
    2022 – Larkmouth – Child ZT

    Child ZT (2022). Injury of a baby at home. Good practice: a nurse rang twice. Learning: the
    cot was not looked at; fathers were not asked (nor seen; nor named); calls went unanswered.
    Recommendations include: look at where babies sleep; and ask fathers what they know. Keywords:
    infants, sleeping
    Type of review: Rapid review
    > Read the overview report

    2020 – Unnamed area – Family OQ

    Neglect of three siblings. Learning includes: school was not told; plans drifted.
    Recommendations: tell the school; end drift.
    > Read the summary > Read the briefing
    """

  @Test func eachPointBehindALabelIsARecordOnItsLines() {
    let reading = Reading(Self.page)
    #expect(
      reading.records == [
        "context 3: Child ZT (2022). Injury of a baby at home.",
        "goodPractice 3: a nurse rang twice.",
        "learningPoint 3-4: the cot was not looked at",
        "learningPoint 4: fathers were not asked (nor seen; nor named)",
        "learningPoint 4: calls went unanswered.",
        "recommendation 5: look at where babies sleep",
        "recommendation 5: ask fathers what they know.",
        "resource 8: Read the overview report",
        "context 12: Neglect of three siblings.",
        "learningPoint 12: school was not told", "learningPoint 12: plans drifted.",
        "recommendation 13: tell the school", "recommendation 13: end drift.",
        "resource 14: Read the summary", "resource 14: Read the briefing",
      ]
    )
  }

  @Test func eachAbstractIsAReviewWithItsRecords() {
    let document = Reading(Self.page).document
    #expect(document.reviews.map(\.lines) == [LineRange(1, 8), LineRange(10, 14)])
    #expect(document.reviews.map(\.kind) == [.rapidReview, .other])
    #expect(document.reviews.map(\.date) == ["2022", "2020"])
    #expect(
      document.records.map(\.review) == Array(repeating: 0, count: 8)
        + Array(repeating: 1, count: 7)
    )
  }

  @Test(arguments: [
    "Keywords: infants; sleeping; alcohol", "Model: Concise child practice review",
    "Author: Petra Longfield", "Publication date: May 2020",
  ])
  func whatTheCatalogueSaysIsNoRecord(line: String) {
    let reading = Reading(Self.page + "\n" + line)
    #expect(!reading.records.contains { $0.contains(line) })
    #expect(reading.document.unclassified.isEmpty)
  }

  @Test func aLastSentenceThatNoneAreMadeIsNoRecommendation() {
    let reading = Reading(
      """
      2022 – Larkmouth – Child ZT

      Injury of a baby. Learning: the cot was not seen; calls went unanswered. No recommendations
      are made; the board has a plan.
      """
    )
    #expect(reading.kinds == ["context 3", "learningPoint 3", "learningPoint 3"])
  }

  @Test(arguments: [
    "The family had one worry: the flat was cold. The landlord was told twice.",
    "Workers found two gaps: the calls; the visits.",
    "He had three homes; each was closed; he then came back.",
  ])
  func aColonOrSemicolonInAStoryPartsNothing(text: String) {
    let reading = Reading("What happened\n\n\(text)\n")
    #expect(reading.records == ["context 3: \(text)"])
  }
}
