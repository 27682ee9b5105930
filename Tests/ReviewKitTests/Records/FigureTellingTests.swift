import Testing

@testable import ReviewKit

/// What of the numbers of a story, an audit, a plan or a notice counts as a figure.
@Suite struct FigureTellingTests {
  private static let audit = "Multi-agency audit of neglect\n\nJune 2024\n\n## What we found\n\n"
  private static let review = "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n"
  private static let story = review + "## What happened\n\n"
  private static let lesson = review + "## What we learned\n\n"
  private static let news = "Safeguarding News\n\nIssue 12\n\n## Training update\n\n"
  private static let plan = "# Action plan: Child Tamar\n\n## Progress\n\n"

  @Test(arguments: [
    (
      "Nine agencies were invited to write and seven did so.",
      ["9 agencies", "7/9 agencies"]
    ),
    (
      "Eight trusts were contacted but only five replied.", ["8 trusts", "5/8 trusts"]
    ),
    ("She went missing 17 times. She spoke of three of them.", []),
    ("He came to hospital six times. On four of those occasions he left.", []),
    ("She had seven placements and five social workers.", []),
    ("The team had nine social workers.", ["9 social workers"]),
    ("His weight fell from 52kg to 39kg in one summer, a loss of 25%.", []),
    ("School recorded 61% attendance.", []),
    ("One child in five lives with violence.", ["1/5 children"]),
    ("He was one of three men to die there.", []),
    ("The team had 12 vacancies out of 40 posts.", ["12/40 posts"]),
    ("Over 60 pregnant women were booked.", ["60 women"]),
    ("They had room for 45.", []),
    (
      "The service held 312 children in need, against 190 a year earlier.",
      [
        "312 children", "190 children",
      ]
    ),
    ("Visitors had 350 families each, against the 250 recommended.", []),
    ("Offences rose by a fifth.", ["1/5 offences"]),
  ])
  func inAReviewWhatWasDoneByManyIsAFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.story + sentence) == expected)
  }

  @Test(arguments: [
    (
      "On three of the four occasions when she was hurt nobody asked.", ["3/4 times"]
    ),
    ("The protocol was kept to on one of the three visits.", ["1/3 visits"]),
  ])
  func inALessonHowOftenSomethingWasDoneIsAFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.lesson + sentence) == expected)
    #expect(Reading.figuresOfLastLine(Self.story + sentence) == [])
  }

  @Test(arguments: [
    (
      "A doctor saw eight children but asked for more in only three.", ["8 children", "3 children"]
    ),
    ("Talks were offered to 13 children and accepted by nine.", ["13 children", "9 children"]),
    ("In three the child was under one.", ["3 cases"]),
    ("Thirty workers were involved with one child.", ["30 workers"]),
    ("She kept a book which one child made.", []),
    ("An offer should be made before one has been asked.", []),
    ("Each baby had met on average six workers.", []),
    ("Most were White British (11).", ["11 children"]),
    ("Half the children had no plan.", ["1/2 children"]),
    ("We read 30 files. A genogram was there in 21 (70%).", ["30 files", "70% 21/30 files"]),
    ("We read 30 files. A genogram was there in 21 (64%).", ["30 files", "64% 21 files"]),
  ])
  func inAnAuditOnlyWhatWasCountedIsAFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.audit + sentence) == expected)
  }

  @Test(arguments: [
    ("9 actions completed", ["9 actions"]),
    ("We completed 31 of 44 actions; 10 are on track.", ["31/44 actions", "10/44 actions"]),
    ("Four of the five recommendations have been signed off.", ["4/5 recommendations"]),
    ("The plan holds 15 actions.", []),
    ("Three of the actions ask for training.", []),
  ])
  func inAPlanHowManyPartsAreDoneIsAFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.plan + sentence) == expected)
  }

  @Test(arguments: [
    ("We ran 17 courses and 342 staff came.", ["17 courses", "342 staff"]),
    ("Places are limited to 30 people.", []),
    ("A charge of £40 is made.", []),
  ])
  func inANewsletterWhatIsAllowedIsNoFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.news + sentence) == expected)
  }

  @Test func aTitleThatCountsCasesMakesTheStoryOneOfMany() {
    let story = "\n\nFour had seen a doctor in the month before; none had a plan."
    #expect(Reading.figuresOfLastLine("# Learning from five deaths by suicide" + story).count == 2)
    #expect(Reading.figuresOfLastLine(Self.story + story).isEmpty)
  }
}
