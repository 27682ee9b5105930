import Testing

@testable import ReviewKit

/// Layouts of publishers, each with the kinds that its headings and labels give.
@Suite struct PublisherLayoutTests {
  @Test func chaptersCountedWithAZeroHoldTheirParagraphs() {
    let reading = Reading(
      """
      1.0 INTRODUCTION

      1.1 The panel met four times between May and July.

      2.0 ANALYSIS

      2.1 Moves at short notice

      2.1.1 Each move was made within a day, and nobody asked the boy.

      3.0 RECOMMENDATIONS

      3.1 The Trust should plan moves a month ahead.
      """
    )
    #expect(reading.kinds == ["context 3", "learningPoint 9", "recommendation 13"])
  }

  @Test func partsOfTheStoryStayTheStory() {
    let reading = Reading(
      """
      3 Narrative

      3.1 The first winter

      3.1.1 Father booked a visit and was out when the nurse came.

      3.1.2 The landlord rang the council about the stairs.

      4 Findings

      4.1 Was the father asked?

      4.1.1 Letters went to the mother alone.

      4.1.2 The landlord was thanked. This was good practice.
      """
    )
    let kinds = ["context 5", "context 7", "learningPoint 13", "goodPractice 15"]
    #expect(reading.kinds == kinds)
  }

  @Test func titlesStandBetweenParagraphsThatAreCountedThrough() {
    let reading = Reading(
      """
      1. BACKGROUND TO THE CASE

      1. Mr B was found by a neighbour in the spring of last year.
      2. His brother asked the board to look into what had been done.

      2. LESSONS OF THE CASE

      3. Two services closed his case without a word to each other.
      4. Each thought that the other one would go on with the visits.

      3. RECOMMENDATIONS

      5. The board should ask both to tell the other before they close a case.
      """
    )
    #expect(
      reading.kinds == [
        "context 3", "context 4", "learningPoint 8", "learningPoint 9", "recommendation 13",
      ]
    )
  }

  @Test(arguments: [
    ("Finding 1: Missing days", "learningPoint"), ("Finding 1: Gaps in the week", "learningPoint"),
    ("Learning 1: Strong words", "learningPoint"),
  ])
  func labelSaysMoreThanTheWordsBehindIt(heading: String, kind: String) {
    let text = "\(heading)\n- Nobody added the days up\n- The letters went unread\n"
    #expect(Reading(text).kinds == ["\(kind) 2", "\(kind) 3"])
  }

  @Test func labelBelowAParagraphOpensAPoint() {
    let reading = Reading(
      """
      Theme A: Grandparents

      3.1. The grandmother drove him to school and was never spoken to.
      Learning point: Whoever brings the child knows the child.

      Question for managers: how do your forms ask about grandparents?
      """
    )
    #expect(reading.kinds == ["learningPoint 3", "learningPoint 4", "question 6"])
  }

  @Test func subjectsThatGiveOrdersHeadTheirLists() {
    let reading = Reading(
      """
      Learning for improved practice

      Listen to the child

      - See her alone and where she likes to be.
      - Write down her own words.

      Think about the home

      - Go into each room and ask who sleeps there.
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "learningPoint 6", "learningPoint 10"])
    #expect(
      reading.document.declaredThemes.map(\.label) == [
        "Listen to the child", "Think about the home",
      ]
    )
  }

  @Test func titleOfAPageSaysNothingOfItsFirstWords() {
    let reading = Reading(
      """
      Child Linnet: what we learned

      Child Linnet was four when she was found on her own in a shop.

      What we learned

      Shops did not know whom to ring.
      """
    )
    #expect(reading.kinds == ["context 3", "learningPoint 7"])
  }

  @Test func linesOfATitleAreNoRecords() {
    let reading = Reading(
      """
      PRACTICE POINTS
      What reviews tell us about twins
      Low Fell Safeguarding Children Partnership

      Practice point 1: Know who the twins are

      Twins are two children. Each of them has a day of their own.
      """
    )
    #expect(reading.kinds == ["learningPoint 7"])
  }

  @Test func footOfAPageIsNoRecord() {
    let reading = Reading(
      """
      # Twins

      ## What we learned

      - Each twin has a day of their own.

      Further help

      Twins and sleep: a leaflet
      Who helps the helpers? (opens in new window)

      Share this page
      Facebook
      Print this page

      Tel: 01234 567890
      © Low Fell Council
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "resource 9", "resource 10"])
  }

  @Test(arguments: [
    ("Trust takes time. One visit and a letter do not build it.", Record.Kind.learningPoint),
    ("Assessments were made on one visit and were not shared.", .learningPoint),
    ("A second audit will be held in the spring.", .action),
    ("Her grandmother took her in when she was nine.", .context),
    ("We thank all practitioners who gave their time.", .context),
    ("'You stop seeing the bare floors.' (nurse, second visit)", .quotation),
  ])
  func underATitleThatSaysNothingTheWordsDecide(text: String, kind: Record.Kind) {
    let reading = Reading("# Spring paper\n\n## What we came for\n\nOne.\n\n## Rain\n\n\(text)\n")
    #expect(reading.document.records.last?.kind == kind)
  }

  @Test func titleInCapitalsTakesNoLinesBelowIt() {
    let reading = Reading(
      """
      2. WHO TOOK PART
      GP practice
      Housing association

      3. LESSONS
      3.1 Neighbours knew more than services did.
      """
    )
    #expect(reading.kinds.last == "learningPoint 6")
    #expect(reading.document.headings.first?.passage.fragments.count == 1)
  }
}
