import Testing

@testable import ReviewKit

/// Numbers, bullets and parts of lists as documents really print them.
@Suite struct ListTrapTests {
  @Test(arguments: [
    ("- 1. The board to write to schools.", "1"),
    ("- 12) The board to write to schools.", "12"),
    ("4.The board to write to schools.", "4"),
    ("- The board to write to schools.", "-"),
    ("R3. The board to write to schools.", "3"),
    ("Recommendation 5: The board to write to schools.", "5"),
    ("Recommendation Two – The board to write to schools.", "2"),
    ("6.1 The board to write to schools.", "6.1"),
  ])
  func theNumberOfARecommendationIsReadWhereverItStands(line: String, number: String) {
    let reading = Reading("Recommendations\n\n\(line)\n")
    #expect(
      reading.numbers(of: .recommendation) == ["\(number) 3: The board to write to schools."]
    )
  }

  @Test func aNumberLostInPrintLeavesTheOthersAsPrinted() {
    let reading = Reading(
      """
      Recommendations

      - 1. The board to write to schools.
      - All nurseries to name a lead.
      - 3. The trust to report back in spring.
      - 4.The council to open the park again.
      """
    )
    #expect(
      reading.numbers(of: .recommendation) == [
        "1 3: The board to write to schools.", "- 4: All nurseries to name a lead.",
        "3 5: The trust to report back in spring.", "4 6: The council to open the park again.",
      ]
    )
  }

  @Test(arguments: ["2 (i)", "2(i)", "2 (i).", "2. (i)"])
  func halvesOfANumberAreTwoRecommendationsThoughTheSecondLostItsNumber(first: String) {
    let reading = Reading(
      """
      Recommendations

      1. The board to write to schools.

      \(first) The trust to mend its call list.

      (ii) The trust to test the list each week.

      3. The council to open the park again.
      """
    )
    #expect(
      reading.numbers(of: .recommendation) == [
        "1 3: The board to write to schools.", "2(i) 5: The trust to mend its call list.",
        "2(ii) 7: The trust to test the list each week.",
        "3 9: The council to open the park again.",
      ]
    )
  }

  @Test func partsFollowTheirRecommendationAcrossALineThatHoldsOneBlank() {
    let reading = Reading(
      "Recommendations\n\n1. The board to take these matters into its plan:\n\n \n"
        + "- A map of who does what.\n- Early talks with each family.\n"
        + "- words that a parent understands.\n\n2. The council to open the park again.\n"
    )
    #expect(
      reading.parts(of: .recommendation) == [
        "1: - A map of who does what. | - Early talks with each family. "
          + "| - words that a parent understands.", "2: ",
      ]
    )
  }

  @Test(arguments: [
    ("1. The board to agree:\n   a) a date\n   b) a place", "1: a a date | b a place"),
    ("1. The board to agree on this.\n   - a date\n   - a place", "1: - a date | - a place"),
    ("1. The board to agree:\n(a) a date\n(b) a place", "1: a a date | b a place"),
    ("1. The board to agree:\n(i) a date\n(ii) a place", "1: i a date | ii a place"),
    ("1. The board to agree:\n• a date\n• a place", "1: - a date | - a place"),
    ("Recommendation 1: The board to agree:\n- a date\n- a place", "1: - a date | - a place"),
  ])
  func subItemsOfARecommendationAreItsPartsAndNoRecordsOfTheirOwn(list: String, parts: String) {
    let reading = Reading("Recommendations\n\n\(list)\n\n2. The council to open the park again.\n")
    #expect(reading.parts(of: .recommendation) == [parts, "2: "])
  }

  @Test func subItemsPrintedAsSiblingsOfTheLastRecommendationAreItsParts() {
    let reading = Reading(
      """
      Recommendations

      - 1. The board to write to schools.
      - 2. That the board seek assurance on the work of the harbour watch. This should include:
      - Consideration given to boats that are left open.
      - Consideration of the lights along the quay.

      Evidence of Good Practice

      - The watch goes out in all weathers.
      """
    )
    #expect(
      reading.parts(of: .recommendation) == [
        "1: ",
        "2: - Consideration given to boats that are left open. "
          + "| - Consideration of the lights along the quay.",
      ]
    )
    #expect(reading.texts(of: .goodPractice) == ["The watch goes out in all weathers."])
  }

  @Test func recommendationsAreKnownByTheirWordsWhereTheHeadingWasLost() {
    let reading = Reading(
      """
      Child W

      The Marlow Vale partnership agreed to undertake a Child Safeguarding Practice Review.

      Theme: Swimming

      - Ask whether the child can swim.
      - Look at the whole week of the child.

      Book the training on water safety by clicking here

      The Partnership to ensure that a plan for the harbour is written with its neighbours.

      - That the national panel requests that the department consider a standard for harbours.
      - 3.The partnership to request that the name of the meeting is changed.
      - 4.That assurance is provided to the Partnership about the outcome.

      Evidence of Good Practice

      - The watch goes out in all weathers.
      """
    )
    #expect(
      reading.numbers(of: .recommendation).map { $0.prefix(9) } == [
        "- 12: The", "- 14: Tha", "3 15: The", "4 16: Tha",
      ]
    )
    #expect(reading.kinds.last == "goodPractice 20")
  }

  @Test func aColumnThatSlippedBetweenTheHeadingAndItemOneIsNoRecommendation() {
    let reading = Reading(
      """
      Handout



      Child Safeguarding Practice Review Family B

      Family B are a father and three children.



      Recommendations

      Families under

      strain sometimes

      stay away from us

      and a call

      has to be made

      - 1. The board to write to schools.
      - 2. The council to open the park again.



      Evidence of Good Practice

      - The watch goes out in all weathers.
      """
    )
    #expect(
      reading.numbers(of: .recommendation) == [
        "1 23: The board to write to schools.", "2 24: The council to open the park again.",
      ]
    )
    #expect(
      reading.records.contains(
        "learningPoint 13-21: Families under strain sometimes stay away from us "
          + "and a call has to be made"
      )
    )
    #expect(reading.unclassified.isEmpty)
  }

  @Test func unmarkedLinesThatGoOnWithAnItemBelongToIt() {
    let reading = Reading(
      """
      What are we worried about?

      - It is unclear who may sign the form. There
       is doubt whether the nurse or the
       doctor should do so
      - A meeting was told one thing by the clinic and another by the ward.
       Nobody felt able to ask
      - Letters were lost
      """
    )
    #expect(
      reading.records == [
        "concern 3-5: It is unclear who may sign the form. There is doubt whether the nurse or the "
          + "doctor should do so",
        "concern 6-7: A meeting was told one thing by the clinic and another by the ward. "
          + "Nobody felt able to ask",
        "concern 8: Letters were lost",
      ]
    )
  }

  @Test(arguments: ["- · ", "• ", "·", "- - ", "➢ ", "o ", "\u{F0B7} ", "* ", "+ ", "– ", "✓ "])
  func anyMarkOrDoubleMarkOpensAnItem(mark: String) {
    let reading = Reading(
      "What is working well?\n\n\(mark)The nurse rang\n\(mark)The school rang\n"
    )
    #expect(
      reading.records == ["goodPractice 3: The nurse rang", "goodPractice 4: The school rang"]
    )
  }

  @Test func runInLabelsAreThemesInASectionOfLearningAndTitlesAmongRecommendations() {
    let reading = Reading(
      """
      Areas for Development

      - Professional Curiosity: Each visit was taken for itself and the picture was not built up.
      - Domestic Abuse: The mother was never seen on her own.

      Recommendations

      - Professional Curiosity: The board to pay for training on how to ask twice.
      - Home Visits: The trust to plan two visits in each month.
      """
    )
    #expect(reading.themes == ["3 Professional Curiosity", "4 Domestic Abuse"])
    #expect(
      reading.kinds == ["concern 3", "concern 4", "recommendation 8", "recommendation 9"]
    )
    #expect(
      reading.texts(of: .recommendation).first
        == "Professional Curiosity: The board to pay for training on how to ask twice."
    )
  }

  @Test func aLetterListInACellIsPartsOfOnePointAndTheNextPointBeginsInMidLine() {
    let rows = [
      "Key Practice Points on:\n\nBabies\t2\nFamilies\t3\nSchools\t4\n",
      "Key Practice Points\tKey Resources", "Babies\t",
      "Ensure the CALM message is passed on: C - Carry the baby A - Ask L - Lie it down\t",
      "M - Move away for a while Ensure that both parents know where the baby sleeps.\t",
      "Families\t", "Ask who else lives in the house.\t", "Schools\t",
      "Ask the teacher what she has seen.\t",
    ]
    let reading = Reading(rows.joined(separator: "\n"))
    #expect(reading.themes == ["8 Babies", "11 Families", "13 Schools"])
    withKnownIssue("letters that stand in mid-line are not read as parts") {
      #expect(
        reading.parts(of: .learningPoint).first
          == "-: C Carry the baby | A Ask | L Lie it down | M Move away for a while"
      )
      #expect(
        reading.records.contains(
          "learningPoint 10: Ensure that both parents know where the baby sleeps."
        )
      )
    }
  }

  @Test(arguments: [
    (
      "For more information", "Offer to lodgers – Click here Sleep talks for all Click to book",
      ["Offer to lodgers – Click here", "Sleep talks for all Click to book"]
    ),
    ("Risk factors", "Harsh words Harsh hands", ["Harsh words", "Harsh hands"]),
  ])
  func itemsThatShareALineArePartedWhereOnlySenseDividesThem(
    heading: String,
    line: String,
    items: [String]
  ) {
    let reading = Reading("\(heading)\n\n- Ask first.\n\n\(line)\n")
    withKnownIssue("items that stand on one line without a mark between them are kept together") {
      #expect(reading.document.records.count == 3)
      #expect(reading.records.dropFirst().map { $0.contains(items[0]) } == [true, false])
    }
  }

  @Test func aFootnoteNumberOrYearAtTheStartOfALineIsNoListNumber() {
    let reading = Reading(
      "Background\n\n2019 was the year in which the family came.\n\n24 hours later the boy "
        + "was found.\n"
    )
    #expect(
      reading.records == [
        "context 3: 2019 was the year in which the family came.",
        "context 5: 24 hours later the boy was found.",
      ]
    )
  }
}
