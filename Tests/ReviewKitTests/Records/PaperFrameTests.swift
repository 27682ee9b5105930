import Testing

@testable import ReviewKit

/// What papers carry around their text: letters, keys, addresses, covers, contents.
@Suite struct PaperFrameTests {
  @Test(arguments: ["Dear colleague,", "Hi all,", "Hello everyone", "Dear Partners,"])
  func aGreetingIsNoPartOfTheTextBelow(greeting: String) {
    let reading = Reading(
      """
      Background

      \(greeting)

      Two babies came to hospital last winter with burns from hot drinks.
      """
    )
    #expect(reading.kinds == ["context 5"])
  }

  @Test(arguments: ["Kind regards", "With best wishes,", "Yours sincerely"])
  func whoSignsALetterIsNoRecord(closing: String) {
    let reading = Reading(
      """
      Recommendations

      1. The board should ask each agency how it plans discharge.

      \(closing)
      Ines Harrow
      Business Manager
      """
    )
    #expect(reading.kinds == ["recommendation 3"])
  }

  @Test(arguments: [
    "Red – not started\nAmber – under way\nGreen – finished and checked",
    "Good: practice met the standard\nRequires improvement: part of it was missing\n"
      + "Inadequate: the child was left at risk",
    "FSW – family support worker\nICPC – initial child protection conference\nPLO – public law outline",
  ])
  func aKeyIsNoRecord(key: String) {
    let reading = Reading(
      """
      What the audit found

      Plans were short and clear.

      How to read this plan

      \(key)
      """
    )
    #expect(reading.kinds == ["learningPoint 3"])
  }

  @Test func aGradeThatCountsOrTellsIsNoKey() {
    let reading = Reading(
      """
      What the audit found

      - Good: the school rang on the first day of each absence
      - Good: the nurse saw the child at home
      - Good: the plan named who would visit
      """
    )
    #expect(reading.kinds.count == 3)
  }

  @Test(arguments: [
    "Please send feedback to learning@vale.example",
    "Any questions? Ring the office on 01234 000000.",
    "To book, email courses@vale.example or ring 01234 000000",
    "01234 000000   hello@vale.example   www.vale.example",
    "Next issue: Summer. Copy by 2 June, please.",
    "Report prepared by Ines Harrow, Quality Manager, May 2022",
    "Thanks to all who took part.",
    "< Previous 1 2 3 ... 9 Next >",
    "Showing 6 of 6 results",
    "[2] FSW: a worker who helps the family at home.",
    "The terms of reference are in Appendix 2.",
    "Vale Safeguarding is a partnership of the council, the police and health.",
    "Published March 2024. Next due in 2026.",
    "You are here: Home / Professionals / Learning",
    "Share this page Facebook X LinkedIn Email",
    "We had no direct contact with the family.",
  ])
  func addressesImprintsAndTheOutlineOfAPaperAreNoRecords(line: String) {
    let reading = Reading(
      """
      Key learning

      Ask who looks after the baby at night.

      \(line)
      """
    )
    #expect(reading.kinds == ["learningPoint 3"])
  }

  @Test(arguments: ["4 of 6 actions complete", "Nine of the 12 recommendations are signed off."])
  func howFarAPlanHasGotIsAFigureAlone(line: String) {
    let reading = Reading(
      """
      Next steps

      The trust will change its form in May.

      Progress

      \(line)
      """
    )
    #expect(reading.kinds == ["action 3"])
  }

  @Test(arguments: ["WHAT'S INSIDE", "In this issue"])
  func contentsWithPagesBehindABlankAreNoRecords(title: String) {
    let reading = Reading(
      """
      THE LANTERN

      \(title)
      Review of Baby Ash 1
      Audit of plans 2
      Courses for winter 4

      Key learning

      Ask who looks after the baby at night.
      """
    )
    #expect(reading.kinds == ["learningPoint 10"])
  }

  @Test func linesBetweenTheTitleAndTheTextAreOfTheCover() {
    let reading = Reading(
      """
      Quality Group
      Thematic audit of case files
      Theme: Harm online
      Quarter 3, 2022/23
      Author: Business Unit
      Status: final for partners

      Scope
      Eight children were chosen by their agencies.
      """
    )
    #expect(reading.kinds == ["context 9"])
  }

  @Test func questionsOverWhatAnswersThemAreHeadings() {
    let reading = Reading(
      """
      Findings

      Q1. Was the harm seen?

      Teachers wrote down what they saw and passed it on.

      Q2. Was the child heard?

      Six children were seen alone by somebody they knew.
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "learningPoint 9"])
  }

  @Test func guidanceOfAFormInBracketsIsNoRecord() {
    let reading = Reading(
      """
      Practice and organisational learning
      (Circumstances that bear on each point may be drawn from what the family said)

      Core groups spoke of what the mother had agreed to.

      Improving systems and practice
      (What has to be done in another way, and how will that be brought about?)

      1. The Board to ask for a monthly test of progress.
      """
    )
    #expect(reading.kinds == ["learningPoint 4", "recommendation 9"])
  }

  @Test func aTableThatCountsConcernsStatesNone() {
    let reading = Reading(
      """
      Concern | Number | Per cent
      Neglect | 25 | 40
      Harm online | 20 | 32
      Other | 18 | 28
      """
    )
    #expect(reading.kinds.isEmpty)
  }

  @Test func aQuestionAboveTheLinksOfAPageIsAsked() {
    let reading = Reading(
      """
      What should I do?

      - Tell a child about a move before it happens.

      How sure are you that children know who speaks for them?

      Was this page helpful?
      Yes
      No

      Share this page
      Facebook
      Twitter
      """
    )
    #expect(reading.kinds == ["action 3", "question 5"])
  }

  @Test func linesThatOpenWithAShareOneBelowTheOtherAreFigures() {
    let reading = Reading(
      """
      Background

      Ten managers read twenty plans.

      36% named the father
      In 7 of 20 the dentist was named
      """
    )
    #expect(reading.kinds == ["context 3"])
    #expect(reading.document.statistics.count >= 2)
  }

  @Test(arguments: [
    "The board is asked to accept the following.", "The panel agreed two findings.",
  ])
  func aSentenceThatOnlyAnnouncesAListIsNoRecord(line: String) {
    let reading = Reading(
      """
      What was learned

      \(line)

      - Fathers were left out of the plan.
      - Two of three visits were announced.
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "learningPoint 6"])
  }

  @Test func aReportThatCitesWhatItReadQuotesNobody() {
    let reading = Reading(
      """
      The babies

      Babies under three months made up 57% of the group, as they did before (Marsh et al., 2016).
      """
    )
    #expect(reading.kinds == ["context 3"])
  }

  @Test func aTableOfTheFamilyWithoutRulesIsNoRecord() {
    let reading = Reading(
      """
      The family

      Name               Age at the time     Place in the family
      Jay                14                  Subject
      Kim                38                  Mother
      Max                17                  Brother

      The family moved here in 2019.
      """
    )
    #expect(reading.kinds == ["context 8"])
  }

  @Test func theStoryOfAChildUnderItsNameIsNoLearning() {
    let reading = Reading(
      """
      Learning from reviews

      Key learning

      Child Juno

      Juno, who was born in 2008, was met online by a man whom she took for a girl of her age.

      Family Hale

      Professionals wrote of clutter in fourteen records.
      """
    )
    #expect(reading.kinds.first == "context 7")
  }
}
