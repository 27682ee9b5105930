import Testing

@testable import ReviewKit

/// Forms that a review was written into: what the form prints is no record, what was filled in is.
struct FormTests {
  @Test func titlesInBoxesAreHeadings() {
    let reading = Reading(
      """
      +--------------------------------+
      | Practice and organisational learning |
      +--------------------------------+

      The nurse knew of the dog but had nowhere to write it down.

      ╔════════════════════════════════╗
      | Improving Systems and Practice |
      ╚════════════════════════════════╝

      The Board should add pets to the form.
      """
    )
    #expect(reading.kinds == ["learningPoint 5", "recommendation 11"])
    #expect(reading.lost.isEmpty)
  }

  @Test(arguments: [
    "*To include here: what led to the review*",
    "To include here: -",
    "[Reviewers should set out how the family took part]",
    "_Describe each learning point in turn, with what lay behind it_",
    "(Please attach the timeline)",
    "Identify each individual learning point arising in this case",
  ])
  func promptsOfAFormAreNoRecords(prompt: String) {
    let reading = Reading(
      """
      Circumstances resulting in the review

      \(prompt)

      The child was found alone in a flat in the early morning.
      """
    )
    #expect(reading.kinds == ["context 5"])
    #expect(reading.unclassified.isEmpty && reading.lost.isEmpty)
  }

  @Test func whatTheReviewersSignIsNoRecord() {
    let reading = Reading(
      """
      Recommendations

      1. The Board should add pets to the form.

      Statement by Reviewer(s)

      I have not been directly concerned with the child or family.

      Signed: A Person
      Date: 2 May 2023

      Chair of Review Panel: B Person

      For Welsh Government use only

      CIW [ ] [ ]
      """
    )
    #expect(reading.kinds == ["recommendation 3"])
  }

  @Test func aParagraphThatEndsInAColonAboveAHeadingOnlyLeadsToIt() {
    let reading = Reading(
      """
      Improving systems and practice

      To carry the learning forward the review names what the Board should do, and why:-

      Recommendations

      1) The Board should add pets to the form.
      """
    )
    #expect(reading.kinds == ["recommendation 7"])
  }

  @Test func aSentenceThatEndsWithAFullLineEndsNoParagraph() {
    let paragraph = """
      The worker asked the school about the bruise and was told that it had been
      seen before, although nobody had written it down or had told the nurse who
      came to the school each week. No one had asked him how it had come about.
      He said in his own words that he had fallen off a wall behind the new shop.

      """
    let text = "Background\n\n" + Array(repeating: paragraph, count: 4).joined(separator: "\n")
    #expect(
      Reading(text).kinds == ["context 3-6", "context 8-11", "context 13-16", "context 18-21"]
    )
  }

  @Test func promptsInAListBelowAPromptAreNoRecords() {
    let reading = Reading(
      """
      Brief outline of circumstances resulting in the review

      To include here: -
      - Legal context
      - Time period reviewed and why

      The child was found alone in a flat in the early morning.
      """
    )
    #expect(reading.kinds == ["context 7"])
  }

  @Test func titlesWithLettersPartTheLearning() {
    let reading = Reading(
      """
      Practice and organisational learning

      A. Safer sleep when routines change

      Advice was given at each contact and it described the normal night at home and no other.

      B. Information sharing at handover

      The form had no box for unease, so that nobody wrote down what the midwife had thought.
      """
    )
    #expect(
      reading.declared == [
        "learningPoint 5: Safer sleep when routines change",
        "learningPoint 9: Information sharing at handover",
      ]
    )
  }
}
