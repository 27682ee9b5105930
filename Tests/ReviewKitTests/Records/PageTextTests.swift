import Testing

@testable import ReviewKit

/// Text as it is copied from pages: no blank lines, words about the page itself and about reviews
/// in general, words of speakers over several paragraphs.
@Suite struct PageTextTests {
  private static let long =
    "The nurse called at the home twice in the spring and both times found the curtains drawn; "
    + "she wrote to the surgery, which put the letter on the file of the older brother, so that "
    + "nobody who met the baby later could know of it."

  @Test func linesThatHoldWholeParagraphsAreNotJoined() {
    let reading = Reading(
      """
      Working with Baby A
      \(Self.long)
      What we learned
      \(Self.long)
      The letter was found by
      chance.
      Look again
      - Ask who else lives in the home.
      """
    )
    #expect(
      reading.kinds == ["context 2", "learningPoint 4", "learningPoint 5-6", "learningPoint 8"]
    )
  }

  @Test func yearAndNameOpenAReviewWithoutBlankLines() {
    let reading = Reading(
      """
      Abstracts added this month
      \(Self.long)
      2025 – Eastvale – Baby A
      Death of a 3-year-2-month-old girl in May. \(Self.long)
      Learning includes: ask who lives in the home; read the file of each child.
      2025 – Anonymous – Twins with burns
      Burns to twins of three months. \(Self.long)
      """
    )
    #expect(
      reading.document.reviews.map(\.title) == [
        "2025 – Eastvale – Baby A", "2025 – Anonymous – Twins with burns",
      ]
    )
    #expect(reading.document.reviews.map { $0.cases.map(\.name) } == [["Baby A"], []])
    #expect(reading.document.reviews[0].cases[0].age == "3 years 2 months")
    #expect(reading.document.reviews[0].cases[0].sex == .female)
  }

  @Test(arguments: [
    "This learning leaflet sets out what all agencies need to know about sleep.",
    "Our briefings are an opportunity for teams to think about what matters.",
    "A serious case review (SCR) is a way to learn lessons when a child has died.",
    "Rapid reviews are held so that lessons can be learned without delay.",
    "The Care Act 2014 requires a board to arrange a review, and to learn lessons from it.",
  ])
  func wordsAboutThePaperOrAboutReviewsAreContext(text: String) {
    #expect(Reading("Eastvale: keeping in touch\n\n\(text)").kinds.suffix(1) == ["context 3"])
    #expect(Reading("Key findings\n\n\(text)").kinds == ["context 3"])
  }

  @Test(arguments: [
    "This baby needed to be seen by one nurse, and it is essential that records say so.",
    "The review is clear that lessons about sleep should be told to fathers.",
    "A review is needed of the essential lessons that staff should be taught.",
    "Reviews show that fathers should be asked, and that this is important.",
  ])
  func lessonsThatOnlySoundSoStayLearning(text: String) {
    #expect(Reading("Key findings\n\n\(text)").kinds == ["learningPoint 3"])
  }

  @Test func listOfWhenReviewsAreHeldIsContext() {
    let reading = Reading(
      """
      Eastvale: keeping in touch

      Working Together tells us that reviews are required when:
      • a child has died
      And
      • neglect is known or suspected.
      """
    )
    #expect(reading.kinds == ["context 4-5", "context 6"])
  }

  @Test func speechOverSeveralParagraphsIsQuoted() {
    let reading = Reading(
      """
      Background

      The chair of the board said:

      “We are sorry for what this family went through in those months.

      “More could have been asked of everybody who met them in that time.”

      She added that the plan was under way in all of the schools.
      """
    )
    #expect(reading.kinds == ["quotation 5", "quotation 7", "context 9"])
  }

  @Test(arguments: [
    (
      "Today the Eastvale Safeguarding Children Partnership met.",
      "Eastvale Safeguarding Children Partnership"
    ),
    (
      "Nell Arden, Independent Chair of the Marlow Vale Safeguarding Board, spoke.",
      "Marlow Vale Safeguarding Board"
    ),
    (
      "Tarn and the Isles Safeguarding Children Board met.",
      "Tarn and the Isles Safeguarding Children Board"
    ),
  ])
  func publisherIsNamedWithoutTheWordsInFront(text: String, name: String) {
    #expect(Reading("Background\n\n\(text)").document.publishers == [name])
  }

  @Test(arguments: [
    "A Safeguarding Adults Board must hold a review.",
    "Each Local Safeguarding Children Board holds one.", "The LSCB met.",
  ])
  func whatAllBoardsAreCalledNamesNone(text: String) {
    #expect(Reading("Background\n\n\(text)").document.publishers.isEmpty)
  }

  @Test func aPlaceIsNoCase() {
    let reading = Reading(
      """
      Practice review of an injury in the spring

      Torvale Safeguarding Board held the review. Torvale is trying a new way of working. \
      Everybody in Torvale was asked.
      """
    )
    #expect(reading.document.reviews.flatMap(\.cases).isEmpty)
  }

  @Test(arguments: [
    (
      "Recent reviews\n\nLast updated: 3 May 2022\n\nReviews of 2022\n\nReviews of 2022",
      "Recent reviews"
    ),
    ("Learning from reviews\nLearning from reviews", "Learning from reviews"),
    (
      "Calls for change after the death of two children",
      "Calls for change after the death of two children"
    ),
  ])
  func titleIsPrintedOnce(top: String, title: String) {
    #expect(Reading("\(top)\n\n\(Self.long)").document.title == title)
  }

  @Test func aLongParagraphBeforeAListIsNoLeadIn() {
    let long = String(repeating: "The aunt rang and the clinic wrote and nobody met. ", count: 10)
    let reading = Reading(
      """
      What happened

      \(long)The school then did this:
      - it wrote to the clinic
      - it rang the aunt
      """
    )
    #expect(reading.kinds == ["context 3", "context 4", "context 5"])
  }

  @Test func aHeadingGluedToTheEndOfAParagraphIsOne() {
    let reading = Reading(
      """
      Eastvale: keeping in touch

      The aunt rang the clinic in the spring and in the summer, and the
      clinic wrote to the surgery, which put the letter on the file.
      KEY MESSAGES FOR PRACTICE:
      - Ask who else lives in the home.
      """
    )
    #expect(reading.kinds == ["context 3-4", "learningPoint 6"])
    #expect(reading.sections.last == "learningPoint 6: KEY MESSAGES FOR PRACTICE:")
  }

  @Test func theInitialsThatAllBoardsHadNameNoCase() {
    let reading = Reading("Serious Case Review - Torvale & Wick LSCB\n\nBackground\n\n\(Self.long)")
    #expect(reading.document.reviews.flatMap(\.cases).isEmpty)
  }
}
