import Testing

@testable import ReviewKit

@Suite struct ReviewTitleTests {
  @Test(
    arguments: [
      ("Child Safeguarding Practice Review Child Q", Review.Kind?.some(.practiceReview), "child q"),
      ("CHILD SAFEGUARDING PRACTICE REVIEW: BABY Z", .practiceReview, "baby z"),
      ("Local Child Safeguarding Practice Review – Family D", .practiceReview, "family d"),
      ("LCSPR Child AB", .practiceReview, "child ab"),
      ("Serious Case Review: Child K1", .seriousCaseReview, "child k1"),
      ("Learning from Rapid Review April 2021 Family K", .rapidReview, "family k"),
      ("Reflective Learning Event Child H June 2020", .reflectiveLearningEvent, "child h"),
      ("Multi Agency Quality Assurance Audit: School Refusal", .multiAgencyAudit, nil),
      ("Multi Agency Audit: Neglect 2022", .multiAgencyAudit, nil),
      ("Thematic Review: Injuries in Babies", .thematicAnalysis, nil),
      ("Learning Review Family B", .learningReview, "family b"),
      ("Child L", nil, "child l"), ("Family D", nil, "family d"), ("Baby M's", nil, "baby m's"),
    ] as [(String, Review.Kind?, String?)]
  )
  func aTitleNamesItsKindAndItsCase(title: String, kind: Review.Kind?, name: String?) {
    let tokens = tokens(title)
    let read = ReviewTitle(tokens)
    #expect(read?.kind == kind)
    #expect(read?.name.map { words(tokens[$0]) } == name)
  }

  @Test func aHyphenInTheKindTakesNothingFromTheSubject() {
    let title = ReviewTitle(tokens("Multi-Agency Quality Assurance Audit: School Refusal"))
    #expect(title?.kind == .multiAgencyAudit)
  }

  @Test(arguments: [
    "Serious Case Reviews", "Child Safeguarding Practice Reviews 2017-21", "Rapid Review",
    "Practice Review Panel",
    "Child Safeguarding Practice Review Panel Annual Report", "National Case Review Repository",
    "Child Safeguarding Practice Review Process", "Child protection", "Children", "Child in Need",
    "the serious case review of Child Q was read by all of us", "Family background", "Who is Wren?",
    "",
    "Rapid Review Guidance", "Learning Review Toolkit",
  ])
  func aBodyAListOrAMentionIsNoTitle(text: String) {
    #expect(ReviewTitle(tokens(text)) == nil)
  }

  @Test(
    arguments: [
      ("Then Child AF was seen", "child af"), ("about Baby M's leg", "baby m's"),
      ("Family D are three", "family d"),
      ("Adult B3 lived alone", "adult b3"), ("the child is well", nil), ("Child in Need", nil),
      ("Family law", nil),
      ("Child Of The Sea", nil), ("child q", nil), ("Children A and B", "children a and b"),
    ] as [(String, String?)]
  )
  func aCaseNameIsATitleAndACode(text: String, name: String?) {
    let tokens = tokens(text)
    #expect(CaseName.place(in: tokens).map { words(tokens[$0]) } == name)
  }
}
