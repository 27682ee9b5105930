import Testing

@testable import ReviewKit

/// What the first lines of a document say: title, publisher, date, and whether it is one review.
@Suite struct FrontPageTests {
  private func read(_ top: String) -> ReviewDocument {
    Reading("\(top)\n\nBackground\n\nWren was seven. Wren lived with his aunt.\n").document
  }

  @Test(
    arguments: [
      (
        "MARLOW VALE SAFEGUARDING BOARD\n\nDOMESTIC HOMICIDE REVIEW\nEXECUTIVE SUMMARY\n"
          + "into the death of Wren\n\nMay 2021",
        "DOMESTIC HOMICIDE REVIEW EXECUTIVE SUMMARY into the death of Wren"
      ),
      (
        "OFFICIAL\n\nLearning Review: Child Wren\n\nLead reviewer: Nell Arden",
        "Learning Review: Child Wren"
      ),
      (
        "7 MINUTE BRIEFING\nLOCAL CHILD SAFEGUARDING PRACTICE REVIEW: WREN",
        "7 MINUTE BRIEFING LOCAL CHILD SAFEGUARDING PRACTICE REVIEW: WREN"
      ),
      (
        "Serious Case Review: Child Wren\n\nWhat is a serious case review?",
        "Serious Case Review: Child Wren"
      ), ("# Wren: what we learned\n\n**Marlow Vale SCP** | *May 2024*", "Wren: what we learned"),
    ]
  )
  func theTitleMayStandOnSeveralLinesAmongOthers(top: String, title: String) {
    #expect(read(top).title == title)
  }

  @Test(
    arguments: [
      ("Learning Review: Child Wren\n\nMay 2024", "2024-05"),
      ("Learning Review: Child Wren\n\nPublished: 4 March 2023", "2023-03-04"),
      ("Learning Review: Child Wren\n\nMarlow Vale Safeguarding Board      June 2022", "2022-06"),
      ("Learning Review: Child Wren\n\nReview due: June 2029", nil),
    ] as [(String, String?)]
  )
  func theDateIsThatOfTheTop(top: String, date: String?) {
    #expect(read(top).date == date)
  }

  @Test(
    arguments: [
      (
        "Marlow Vale Safeguarding Children Partnership",
        "Marlow Vale Safeguarding Children Partnership"
      ),
      ("STRATHWREN CHILD PROTECTION COMMITTEE", "STRATHWREN CHILD PROTECTION COMMITTEE"),
      ("Safeguarding Board for Northern Wrenland", "Safeguarding Board for Northern Wrenland"),
      ("Penwren Community Safety Partnership", "Penwren Community Safety Partnership"),
    ]
  )
  func theBodyOnALineOfItsOwnPublishes(line: String, publisher: String) {
    #expect(read("\(line)\n\nLearning Review: Child Wren").publishers == [publisher])
  }

  @Test(
    arguments: [
      ("Learning Review: Child Wren", "Child Wren", Review.Kind.learningReview),
      ("CHILD PRACTICE REVIEW\nWREN", "Wren", .practiceReview),
      ("Safeguarding Adults Review\n\nWren", "Wren", .other),
      ("Case Management Review: Young Person 'Wren'", "Young Person Wren", .other),
      ("SERIOUS CASE REVIEW\n\nCHILD Q\n\nOVERVIEW REPORT", "Child Q", .seriousCaseReview),
    ]
  )
  func aDocumentWhoseTitleIsThatOfAReviewIsOne(top: String, name: String, kind: Review.Kind) {
    let document = read(top)
    #expect(document.reviews.map(\.kind) == [kind])
    #expect(document.reviews.first?.cases.map(\.name) == [name])
  }

  @Test(arguments: [
    "Serious Case Review Toolkit", "What is a Child Practice Review?",
    "Child Safeguarding Practice Review Panel: annual report",
  ])
  func aPaperOnReviewsIsNone(title: String) {
    let text = "\(title)\n\nBackground\n\nReviews are held where a child was harmed.\n"
    #expect(Reading(text).document.reviews.isEmpty)
  }

  @Test func anAuditWithoutACaseIsAReview() {
    let text = """
      Marlow Vale Safeguarding Board

      MULTI-AGENCY AUDIT REPORT
      Children who miss school

      Background

      The records of nine children were read.
      """
    #expect(Reading(text).document.reviews.map(\.kind) == [.multiAgencyAudit])
    #expect(Reading(text).document.reviews.first?.cases == [])
  }

  @Test func theReviewsOfANewsletterAreTold() {
    let text = """
      SAFEGUARDING NEWS

      LEARNING FROM A LOCAL REVIEW: CHILD Q

      In March 2024 we published a Serious Case Review about Child Q, who was four. Staff took part
      in a learning event.

      What did we learn?

      - Ask who lives there.

      WHAT OUR AUDIT TOLD US: CHILDREN WHO MISS SCHOOL

      In May 2023 six agencies read the records of nine children.

      What worked well

      - Letters were sent.
      """
    let reviews = Reading(text).document.reviews
    #expect(reviews.map(\.kind) == [.seriousCaseReview, .multiAgencyAudit])
    #expect(reviews.map(\.date) == ["2024-03", "2023-05"])
  }
}
