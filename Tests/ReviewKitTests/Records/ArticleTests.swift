import Testing

@testable import ReviewKit

/// Reviews that are one part of a paper: an article of a newsletter, a case on a slide.
@Suite struct ArticleTests {
  private static let newsletter = """
    TOGETHER
    The newsletter of the Marlow Vale Safeguarding Children Partnership
    Summer 2024

    In this issue
    Learning from a local review: Child P ..... 1
    Dates for your diary ..... 2

    Learning from a Local Review: Child P

    Child P was seven when he was taken to hospital with burns.

    What did we learn?

    - Each worry was taken by itself.

    Dates for your diary

    In June 40 staff came to the course on neglect.
    """

  @Test func aReviewEndsWhereTheNextArticleBegins() {
    let document = Reading(Self.newsletter).document
    #expect(document.reviews.map { "\($0.lines)" } == ["9-15"])
    #expect(document.statistics.allSatisfy { $0.review == nil })
  }

  @Test(arguments: [
    "Ewan: what our practice review tells us", "Learning from the review about \"Ewan\"",
    "Published: Local Child Safeguarding Practice Review, Ewan",
  ])
  func articlesOnAReviewAreKnownByTheirTitles(title: String) {
    let reading = Reading(
      """
      # Newsletter of a partnership

      ## \(title)

      We published a review about Ewan, who was five months old when he was hurt.

      ## Dates for your diary

      Come to our course.
      """
    )
    #expect(reading.document.reviews.map(\.title) == [title])
    #expect(reading.cases.map(\.name) == ["Ewan"])
  }

  @Test(arguments: ["Baby Wren", "Case study 1: Baby Wren"])
  func aCaseWithTheKindOfItsReviewInTheNextLineIsAReview(title: String) {
    let reading = Reading(
      """
      # Training slides

      ## \(title)

      Rapid review, May 2024

      Wren was seven weeks old. Her arm was broken.
      """
    )
    #expect(reading.document.reviews.map(\.kind) == [.rapidReview])
    #expect(reading.document.reviews.map(\.date) == ["2024-05"])
  }

  @Test func aTitleThatEndsInTheAuditIsThatOfAnAudit() {
    let reading = Reading(
      """
      Pre-birth planning: what our audit told us
      Marlow Vale Safeguarding Children Partnership
      Multi-agency audit | October 2024

      Why we did the audit

      - We looked at 24 cases.
      """
    )
    #expect(reading.document.reviews.map(\.kind) == [.multiAgencyAudit])
    #expect(reading.document.reviews.first?.title.hasPrefix("Pre-birth planning: what") == true)
  }

  @Test func aHandoutOfALearningEventIsNoReview() {
    let reading = Reading(
      "# Learning Event - Participant Handout\n\n## Scenario\n\nTalk in pairs.\n"
    )
    #expect(reading.document.reviews.isEmpty)
  }

  @Test(arguments: [
    ("Practice Review 'Kit and Noor'", ["Kit", "Noor"]),
    ("Safeguarding Adult Review \"Mr Ellwood\"", ["Mr Ellwood"]),
  ])
  func namesSetApartInATitleAreThoseOfTheCases(title: String, names: [String]) {
    let reading = Reading("# Briefing\n\n## \(title)\n\nThe plan was agreed in spring.\n")
    #expect(reading.cases.map(\.name) == names)
  }

  @Test(
    arguments: [
      ("Introduction", "Marlow Vale Safeguarding Partnership"), ("About the children", nil),
      ("Housing", nil),
    ] as [(String, String?)]
  )
  func figuresUnderAGeneralHeadingAreAboutWhoPublishesThem(heading: String, publisher: String?) {
    let text = """
      # Learning from reviews: thematic summary

      Marlow Vale Safeguarding Partnership

      ## \(heading)

      In 54% of reviews a father was not seen.
      """
    #expect(Reading(text).document.statistics.map(\.scope) == [publisher ?? heading])
  }
}
