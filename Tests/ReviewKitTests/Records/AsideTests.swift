import Testing

@testable import ReviewKit

/// Slides, handouts and newsletters: what stands beside the learning and is no record, and what is.
@Suite struct AsideTests {
  @Test(arguments: [
    "=== Slide 3 of 9 ===", "[Slide 3]", "## Slide 3", "---- Vale Partnership / page 3 ----",
    "::: notes",
  ])
  func theEdgeOfASlideIsFurnitureAndEndsNoSection(edge: String) {
    let reading = Reading(
      """
      What worked well

      - The nurse called at the home twice.

      \(edge)

      - The school kept a place open for him.
      """
    )
    #expect(reading.kinds == ["goodPractice 3", "goodPractice 7"])
    #expect(reading.furniture == [5])
  }

  @Test func notesToASlideGoOnWithItsSection() {
    let reading = Reading(
      """
      What worked well

      • The nurse called at the home twice.

      Speaker notes:
      The second visit came from her own worry about the cot.

      What we found

      • Nobody asked the aunt about the fall.

      Speaker notes:
      Break into pairs and spend five minutes on this.
      """
    )
    #expect(reading.kinds == ["goodPractice 3", "goodPractice 6", "learningPoint 10"])
  }

  @Test(arguments: [
    "Each group takes one card.", "Allow ten minutes for comments.",
    "Break into pairs and feed back one point each.", "Picture: the class of Ash House",
    "Copyright Vale Trust 2024. Registered charity.",
    "Something to share in our next issue? Write to the editor.",
  ])
  func whatIsSaidToTheRoomOrByThePublisherIsNoRecord(aside: String) {
    let reading = Reading("What we found\n\nThe plan had no date in it.\n\n\(aside)\n")
    #expect(reading.kinds == ["learningPoint 3"])
    #expect(reading.lost.isEmpty)
  }

  @Test func titleSubtitleAndDateInFrontOfTheTextAreNoRecords() {
    let reading = Reading(
      """
      Harbour Child Trust
      Practice paper

      Deaf children: what reviews say about interpreters

      March 2022

      Introduction

      This paper draws on nine reviews about deaf children.
      """
    )
    #expect(reading.kinds == ["context 10"])
  }

  @Test func anOrderAloneOnItsLineHeadsTheAdviceBelow() {
    let reading = Reading(
      """
      Learning for practice

      Listen to the child first

      Speak with the child before the adults and write down the words that were used.

      Keep asking why

      A second look at an injury costs little and has saved lives in two of the cases.
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "learningPoint 9"])
    #expect(reading.sections.last == "learningPoint 9: Keep asking why")
  }

  @Test func aLineThatOpensAListWithAColonHeadsNothing() {
    let reading = Reading(
      """
      Headline figures

      Of the 13 children:
      • 7 of 13 were under five years old
      • 54% had been referred before
      """
    )
    #expect(reading.kinds.isEmpty)
    #expect(reading.headings.count == 1)
  }

  @Test func anglesWithSentencesSetInBelowThemAreBullets() {
    let reading = Reading(
      """
      What reviews tell us

      > Moves hide harm. The family had left two areas
        before anyone wrote to the last school.
      > Letters are not contact. Nobody rang the father
        in the year before the fall.
      """
    )
    #expect(reading.kinds == ["learningPoint 3-4", "learningPoint 5-6"])
  }

  @Test func aBlockQuoteIsNoList() {
    let reading = Reading(
      "What we found\n\n> I felt that I had to ask\n> again and again before it was heard.\n"
    )
    #expect(reading.records.count == 1)
  }

  @Test func theRowsOfATableOfResourcesAreItsTitles() {
    let reading = Reading(
      """
      Resources

      | Title | What it is | Where |
      | ----- | ---------- | ----- |
      | Missing from lessons: regional protocol | Procedure | Website |
      | My Day tool | Worksheet | Learning portal |
      """
    )
    #expect(
      reading.texts(of: .resource) == [
        "Missing from lessons: regional protocol", "My Day tool",
      ]
    )
  }

  @Test func meetingsInADiaryPointToNothingAndCoursesDo() {
    let reading = Reading(
      """
      Dates for your diary

      18 September   Practitioner forum, Old Hall

      2 October   Working with fathers, half-day course
      """
    )
    #expect(reading.kinds == ["resource 5"])
  }
}

/// Kinds that a statement has by its own words, under a heading that gives none.
@Suite struct StatementKindTests {
  @Test(arguments: [
    ("We are worried that few GPs came to the course this year.", Record.Kind.concern),
    ("It was good to see drawings in so many of the files this time.", .goodPractice),
    ("When did you last book an interpreter for a home visit, and why?", .question),
    ("One father told us, \"My worker wrote down what I said in my own words.\"", .quotation),
    ("A summary of the new review is on the [learning hub](#).", .resource),
    ("Staff should ask who else sleeps in the home.", .learningPoint),
    ("He moved to the coast with two brothers in the spring.", .context),
  ])
  func underATopicTheWordsDecide(statement: String, kind: Record.Kind) {
    #expect(
      Reading("# Spring\n\n## Homes\n\n\(statement)\n").document.records.map(\.kind) == [kind]
    )
  }

  @Test func howItWasDoneIsContextBelowAHeadingOfFindings() {
    let reading = Reading(
      """
      ## What the audit told us

      We looked at 14 records of children from six families.

      Plans were praised and forgotten.
      """
    )
    #expect(reading.kinds == ["context 3", "learningPoint 5"])
  }

  @Test func aTitleWithAnAddressIsAResourceAmongActions() {
    let reading = Reading(
      "Next steps\n\n- Agree a date for the course.\n- Pathway and forms: www.vale.example/birth\n"
    )
    #expect(reading.kinds == ["action 3", "resource 4"])
  }

  @Test func wordsOfWhoWroteInAreQuotations() {
    let reading = Reading(
      """
      You said, we did

      You said: "I send a form and never hear what became of it."
      We did: The front door writes back within three days.
      """
    )
    #expect(reading.kinds == ["quotation 3", "action 4"])
  }

  @Test func aThumbUpOrDownSaysWhatAPointIs() {
    let reading = Reading(
      """
      Dip sample: letters

      👍 Visits were on time in most of them.
      👎 Only two were asked alone.
      """
    )
    #expect(reading.kinds == ["goodPractice 3", "concern 4"])
    #expect(reading.texts(of: .goodPractice) == ["Visits were on time in most of them."])
  }

  @Test func countedMessagesHeadWhatExplainsThem() {
    let reading = Reading(
      """
      Three messages for all of us

      Message 1 – Look behind the door
      In five reviews a second adult lived in the home.
      Message 2 – Unsure? Say so
      Tell the lead, the ward and each other.
      """
    )
    #expect(reading.kinds == ["learningPoint 4", "learningPoint 6"])
  }

  @Test func aQuestionOverAListHeadsItEvenBehindQuestions() {
    let reading = Reading(
      """
      Questions for your team

      - Who knows the name of the father?

      So what will you do differently?

      - Bring one baby to your next supervision
      """
    )
    #expect(reading.kinds == ["question 3", "action 7"])
  }

  @Test func aSayingInQuotationMarksHeadsNothing() {
    let reading = Reading(
      "What we found\n\nNobody asked.\n\n\"Those who cannot crawl do not bruise\"\n"
    )
    #expect(reading.kinds == ["learningPoint 3", "quotation 5"])
  }

  @Test func shortLinesOfATextWithLongOnesAreNotOneParagraph() {
    let long = String(
      repeating: "The partnership wrote to all schools about the course. ",
      count: 6
    )
    let reading = Reading(
      """
      News

      \(long)

      Training dates

      Private fostering is everybody's business - 8 May, online
      Harm outside the home, level three - 21 May, Town Hall
      Book through the learning portal.
      """
    )
    #expect(reading.texts(of: .resource).count > 1)
  }

  @Test func wordsThatOnlyPointToATableAreNoRecord() {
    let reading = Reading(
      """
      Introduction

      Table 4.1 shows the needs of the children.

      The children lived in nine areas.
      """
    )
    #expect(reading.kinds == ["context 5"])
  }
}
