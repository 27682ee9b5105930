import Testing

@testable import ReviewKit

/// Headings with numbers among paragraphs and items with numbers.
@Suite struct SectionNumbersTests {
  @Test func numberWithItsOwnFirstPartBehindItIsAHeading() {
    let reading = Reading(
      """
      4 Analysis

      4.1 Seeing the child alone

      4.1.1 Visits took place while the girl was at school, and nobody asked for another hour.

      4.1.2 She was spoken about and seldom spoken with.

      4.2 Who else was there

      4.2.1 An uncle stayed in the home for most of the summer and stands in no record.

      5 Closing words

      5.1 The panel thanks the family.
      """
    )
    #expect(
      reading.headings.map { $0.split(separator: ":").last } == [
        " Analysis", " Seeing the child alone", " Who else was there", " Closing words",
      ]
    )
    #expect(reading.document.headings.map(\.level) == [2, 3, 3, 2])
  }

  @Test func titlesThatCountOnWithTextBetweenThemAreHeadings() {
    let reading = Reading(
      """
      1. About this paper

      It was written for schools and nurseries, and for all who work with them.

      2. Where the children lived

      Most of them lived in towns, with one parent or with grandparents.
      """
    )
    #expect(reading.headings.count == 2)
  }

  @Test func shortItemsOfAListAreNoHeadings() {
    let reading = Reading(
      """
      Recommendations

      1. Share the plan with schools
      - by letter
      2. Ask what changed
      - at each meeting
      """
    )
    #expect(reading.headings == ["1 recommendations: Recommendations"])
  }
}
