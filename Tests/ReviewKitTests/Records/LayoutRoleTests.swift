import Testing

@testable import ReviewKit

/// What labels, titles and leads say of the text below them, as audits, newsletters and handouts
/// print them.
@Suite struct LayoutRoleTests {
  @Test(arguments: [
    ("Strength: Wishes of the boys were written down in their own words.", "goodPractice 3"),
    ("Area for improvement: Notes of the visits were kept in two places.", "concern 3"),
    ("Area for development: The youngest were seen but not heard.", "concern 3"),
  ])
  func labelsOfAnAuditSayWhatFollows(line: String, kind: String) {
    #expect(Reading("Findings\n\n\(line)\n").kinds == [kind])
  }

  @Test func aLabelWithItsTextHoldsNoFurtherSection() {
    let reading = Reading(
      """
      Findings

      Voice of the child

      Strength: Wishes of the boys were written down in their own words.

      Area for improvement: Notes of the visits were kept in two places.

      Management oversight

      Strength: Plans were signed within a week.

      Area for improvement: Reasons for what was decided were left out.

      Overall judgement

      Oversight can be seen but adds little to the thinking about the boys.
      """
    )
    let kinds = [
      "goodPractice 5", "concern 7", "goodPractice 11", "concern 13", "learningPoint 17",
    ]
    #expect(reading.kinds == kinds)
  }

  @Test func whatIsImpliedForPracticeIsLearned() {
    let reading = Reading(
      """
      2.3 Implications for practice

      • Meet the father where he works.
      • Ask what the night is like.
      """
    )
    #expect(reading.kinds == ["learningPoint 3", "learningPoint 4"])
  }

  @Test func anOrderIsNoLinkThoughItTellsOfSeeing() {
    let reading = Reading(
      """
      Practice points

      See the kitchen.
      Read the history, and not the newest visit alone.
      Read the full report
      """
    )
    #expect(reading.kinds == ["learningPoint 3", "learningPoint 4", "resource 5"])
  }

  @Test func aTitleStandsOverAWrappedParagraph() {
    let reading = Reading(
      """
      Key themes

      Debt
      Letters about arrears were put in a drawer by the tenant and nobody who came to the flat had
      asked about them.

      Housing
      The flat was cold in both winters.
      """
    )
    #expect(reading.kinds == ["learningPoint 4-5", "learningPoint 8"])
  }

  @Test func numberedTitlesStandOverShortSentences() {
    let reading = Reading(
      """
      1. Background
      Four reviews told of lodgers whom nobody had asked about.

      2. What the reviews told us
      Lodgers were not named.
      Landlords were not asked.

      3. What stops us?
      Visits take place in the mornings.

      4. What to do
      Ask who pays the rent.
      """
    )
    let kinds = ["context 2", "learningPoint 5", "learningPoint 6", "concern 9", "action 12"]
    #expect(reading.kinds == kinds)
  }

  @Test func whatACourseAimsAtIsNoLearning() {
    let reading = Reading(
      """
      Learning outcomes
      By the end of this session you will be able to
      • name three kinds of debt
      • use the local form

      Key messages
      • Debt hides.
      """
    )
    #expect(reading.kinds == ["learningPoint 7"])
  }

  @Test func titlesWithTheirPagesAreNoText() {
    let reading = Reading(
      """
      Inside this issue
      Learning from Baby Una 2
      Audit of debt advice 3
      Courses 4

      Learning from Baby Una

      Key learning
      • Ask who stays at night.
      """
    )
    #expect(reading.kinds == ["learningPoint 9"])
  }

  @Test func datesOfCoursesAreOneRecordEach() {
    let reading = Reading(
      """
      Training

      First aid for small burns at home: 6 March, online
      Debt and the brain for housing teams: 19 March, Guildhall
      Please cancel your place if you cannot come.
      """
    )
    #expect(reading.kinds == ["resource 3", "resource 4"])
  }

  @Test func theImprintGoesOnWithNoTitle() {
    let reading = Reading(
      """
      Find out more
      Debt and mothers who have just given birth: guide
      Young carers' toolkit
      © Marlow Trust 2022. Registered charity number 123456.
      """
    )
    #expect(reading.kinds == ["resource 2", "resource 3"])
  }

  @Test(arguments: [
    "Find out more\n\n(c) Marlow Trust 2022. Registered charity number 123456.\n",
    "Recommendations\n\n- Review the pathway.\n\n(c) Marlow Trust. Registered charity.\n",
  ])
  func aCopyrightInBracketsIsNoItemOfAList(text: String) {
    #expect(!Reading(text).document.records.contains { $0.number == "c" })
  }

  @Test func aThirdItemInBracketsIsOne() {
    let reading = Reading(
      "Recommendations\n\n(a) Review the pathway.\n(b) Train staff.\n(c) Ask for assurance.\n"
    )
    #expect(reading.kinds == ["recommendation 3", "recommendation 4", "recommendation 5"])
  }

  @Test func sentencesWithoutAnyHeadingAreRecordsHoweverShort() {
    let reading = Reading(
      """
      Agencies must record the voice of the child.

      The baby was not seen for six weeks.
      """
    )
    #expect(reading.kinds == ["learningPoint 1", "context 3"])
  }

  @Test func wordsInQuotationMarksHeadNothingThoughAnAttributionFollows() {
    let reading = Reading(
      """
      AREAS FOR DEVELOPMENT

      • Supervision was held at the desk.

      "I would like supervision to be a place to think." (Worker)

      WHAT NEXT?

      • The board will issue one form for all.
      """
    )
    #expect(reading.kinds == ["concern 3", "quotation 5", "action 9"])
  }

  @Test func whatStandsBelowATitleWithSectionsTellsOfThePaper() {
    let reading = Reading(
      """
      Practice points: lodgers

      Since 2018 there have been six reviews about a lodger in the county.

      Before the visit

      • Ask who stays at night.

      After the visit

      • Write down the names.
      """
    )
    #expect(reading.kinds == ["context 3", "learningPoint 7", "learningPoint 11"])
  }

  @Test func whatOpensWhatThereIsToReadIsNoQuestion() {
    let reading = Reading(
      """
      Questions for your team
      • Who would you ring if the door stayed shut?

      Want to know more?
      Self-neglect procedure
      National guide to capacity
      """
    )
    #expect(reading.kinds == ["question 2", "resource 5", "resource 6"])
  }
}
