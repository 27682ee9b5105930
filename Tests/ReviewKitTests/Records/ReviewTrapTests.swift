import Testing

@testable import ReviewKit

/// Reviews whose title, date, case and first lines stand in odd places.
@Suite struct ReviewTrapTests {
  @Test func aLineOfContextAboveTheTitleIsStillContext() {
    let reading = Reading(
      """
      # Training handout

      Introduction to the day.



      The nine children chosen for this audit were aged between two and six years.

      Multi Agency Quality Assurance Audit: School Refusal

      The audit of 3rd March 2023 looked at the records of nine children in Marlow Vale.

      What are we worried about?

      - Letters went to an old address.
      """
    )
    #expect(reading.document.reviews.map(\.kind) == [.multiAgencyAudit])
    #expect(reading.document.reviews.first?.date == "2023-03-03")
    #expect(reading.kinds.contains("context 7"))
    #expect(reading.belonging.contains { $0.hasPrefix("concern 15") && !$0.hasSuffix("none") })
  }

  @Test func aTitleGluedToTheEndOfACalloutIsFoundAndBothShareTheLine() {
    let reading = Reading(
      """
      Handout



      Multi Agency Quality Assurance Audit: School Refusal



      The audit of 3rd March 2023 looked at the records of nine children in Marlow Vale.

      What are we worried about?

      - Letters went to an old address.



      The audit of 9th June 2024 looked at the records of four adults in Marlow Vale.

      What are we worried about?

      - The adults were not asked.

      Anyone can ring the duty desk – always consider it Multi Agency Quality Assurance Audit: \
      Adults Living Alone June 2024

      What Good Practice did we see?

      - Neighbours were thanked.
      """
    )
    #expect(
      reading.document.reviews.map(\.title) == [
        "Multi Agency Quality Assurance Audit: School Refusal",
        "Multi Agency Quality Assurance Audit: Adults Living Alone June 2024",
      ]
    )
    #expect(reading.document.reviews.map(\.date) == ["2023-03-03", "2024-06-09"])
    #expect(
      reading.records.contains {
        $0.hasSuffix("Anyone can ring the duty desk – always consider it")
      }
    )
  }

  @Test func aTitleGluedToTheLastItemOfTheReviewBeforeBeginsTheNextReview() {
    let reading = Reading(
      """
      # Handout

      Learning from Rapid Review April 2021 Family K

      Who are Family K?

      Family K are a mother and two children who moved to Marlow Vale.

      What is happening Now?

      A regional study has begun and will hear from children and families. Marlow Vale \
      Children's Partnership Child Safeguarding Practice Review Children near Water

      Child W

      The partnership agreed to look into practice when children are near water.

      Theme: Swimming

      - Ask whether the child can swim.
      """
    )
    #expect(reading.document.reviews.map(\.kind) == [.rapidReview, .practiceReview])
    #expect(reading.cases.map(\.name) == ["Family K", "Child W"])
    #expect(
      reading.records.contains(
        "action 11: A regional study has begun and will hear from children and families."
      )
    )
  }

  @Test func reviewerAndDateAreFoundInCalloutsFarFromTheTitle() {
    let reading = Reading(
      """
      Training handout



      Child Safeguarding Practice Review Family B

      Family B are a father and three children.

      Theme: Money worries

      - Ask what is left at the end of the week.
      - Ask who pays the rent.

      What should we do differently?

      - Know where the food bank is.



      The Partnership
      held a reflective
      learning event on
      5th May 2022
      facilitated by
      independent reviewer
      Nell Arden.



      Professionals from 11 different agencies took part in the review



      Evidence of Good Practice

      - The school opened early.
      """
    )
    #expect(reading.document.reviews.map(\.date) == ["2022-05-05"])
    #expect(reading.document.reviews.map(\.reviewer) == ["Nell Arden"])
  }

  @Test(arguments: [
    "You can read the full practice review on Family A by clicking here.",
    "The Child Q Local Child Safeguarding Practice Review is on the national website.",
    "Learning from the serious case review of Baby Z is used in this course.",
  ])
  func aReviewThatIsOnlyMentionedIsNoReviewOfThisDocument(mention: String) {
    let reading = Reading(
      "# Seven minute briefing\n\nKey learning\n\n- Ask the neighbours.\n\n\(mention)\n"
    )
    #expect(reading.document.reviews.isEmpty)
  }

  @Test(arguments: [
    ("You can read the practice review on Family A.", "Family A was reviewed elsewhere."),
    ("Advice has to reach both parents.", "Advice was given at the door."),
  ])
  func namesOfOtherReviewsAndCommonNounsAreNoCaseOfThisDocument(first: String, second: String) {
    let reading = Reading(
      "# Seven minute briefing\n\nKey learning\n\n- \(first)\n- Ask the neighbours.\n- \(second)\n"
    )
    withKnownIssue("a name printed twice is taken for a case") {
      #expect(reading.document.reviews.isEmpty)
    } when: {
      first.contains("Family A")
    }
  }

  @Test func theSexOfAChildIsReadFromAPronounInTheSections() {
    let reading = Reading(
      """
      # Handout

      Child W Learning Review March 2022

      Child W lived by the river and was often out late.

      What is working well?

      - School kept sight of the child when he could have been moved on.
      """
    )
    #expect(reading.cases.map(\.sex) == [.male])
  }

  @Test func theAgeOfTheParentsIsNotTheAgeOfTheChild() {
    let reading = Reading(
      """
      # Learning briefing

      Introduction

      Child WQ was a 9-week-old baby whom many services knew. Child WQ died in hospital.

      Context

      - Child WQ's parents were both 19 years old and had left care.
      """
    )
    #expect(reading.cases.map(\.age) == ["9 weeks"])
    let silent = Reading(
      """
      # Learning briefing

      Introduction

      Child WQ was known to many services. Child WQ was injured at home.

      Context

      - Child WQ's parents were both 19 years old and had left care.
      """
    )
    #expect(silent.cases.map(\.age) == [nil])
  }
}
