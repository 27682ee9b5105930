import Testing

@testable import ReviewKit

/// What is a statistic, what it counts and what it is about.
@Suite struct FigureTrapTests {
  @Test func theScopeComesFromAHeadingFarAboveAndTheMeasureFromTheGroup() {
    let reading = Reading(
      """
      Learning and Themes

      About our Children EASTSCP



      2 children died
      5 suffered significant harm
      3 were not recorded

      40% were under 2 years

      60% male
      30% Female
      10% not recorded

      About our Children WESTSCP

      20% were living with both parents
      """
    )
    #expect(
      reading.figuresInFull.prefix(4).map { $0 } == [
        "7: 2 children | died | About our Children EASTSCP",
        "8: 5 children | suffered significant harm | About our Children EASTSCP",
        "9: 3 children | not recorded | About our Children EASTSCP",
        "11: 40% children | under 2 years | About our Children EASTSCP",
      ]
    )
    #expect(
      reading.figuresInFull.last
        == "19: 20% children | living with both parents | About our Children WESTSCP"
    )
    #expect(reading.document.records.isEmpty && reading.unclassified.isEmpty)
  }

  @Test(arguments: [
    ("11 out of 27 children (9/24 reviews)", ["5: 11/27 children", "5: 9/24 reviews"]),
    ("4/24 reviews (4/27 children)", ["5: 4/24 reviews", "5: 4/27 children"]),
    (
      "Debt was a feature in 14/24 reviews, which included 15/27 children",
      ["5: 14/24 reviews", "5: 15/27 children"]
    ),
    (
      "Of the 8 children 7 were on a plan and 1 child (Wren) was in need.",
      ["5: 7/8 children", "5: 1/8 children"]
    ),
  ])
  func aLineOfFractionsHoldsAFigureForEachUnitAndIsNoRecord(line: String, figures: [String]) {
    let reading = Reading(
      "# Themes of reviews\n\n## Theme: Debt\n\n\(line)\n\n- Ask what is left.\n"
    )
    #expect(reading.figures == figures)
    #expect(reading.kinds == ["learningPoint 7"])
    #expect(reading.document.statistics.allSatisfy { $0.scope == "Debt" })
  }

  @Test(arguments: [
    "Red cases are seen within 4 hours and green ones within 3 working days.",
    "Family K are a mother and two children.", "Two children left the house with their father.",
    "Ring 01632 960123 or 0808 157 0000.", "See page 27 and pages 29 to 31.",
    "A Section 47 enquiry was opened under the Children Act 1989.",
    "Support is given until the age of 25.", "She was 15 years old and her brother was nine.",
    "The review looked at a period of ten months.", "There are four main recommendations.",
    "The clinic is open 24/7.", "Call 999.", "In 2019 the family came to Marlow Vale.",
    "GDPR Article 6 and Article 9 apply.", "One of Baby M's parents had left care.",
  ])
  func targetsAgesFamiliesPhoneNumbersPagesAndLawsAreNoStatistics(line: String) {
    #expect(Reading("Key learning\n\n- \(line)\n- Ask first.\n").figures.isEmpty)
    #expect(Reading("Background\n\n\(line)\n").figures.isEmpty)
  }

  @Test func numbersInWordsCountInAnAudit() {
    let reading = Reading(
      """
      Handout

      Multi Agency Quality Assurance Audit: School Refusal

      The audit of 3rd March 2023 looked at the records of eight children, and six of these \
      were discussed.

      What are we worried about?

      - The school was not told for one child
      - None of the children had a mentor
      """
    )
    #expect(
      reading.figures == [
        "5: 8 children", "5: 6/8 children", "9: 1 children", "10: 0 children",
      ]
    )
  }

  @Test(arguments: [
    ("Practitioners from 15 different agencies took part", "3: 15 agencies"),
    ("He had been seen around 20 times", "3: 20 times"),
    ("In 54% of reviews a father was missing", "3: 54% reviews"),
    ("34 of 61 children had moved", "3: 34/61 children"),
    ("One in five children had moved", "3: 1/5 children"),
    ("7.5% of families had moved", "3: 7.5% families"),
    ("54 per cent of children had moved", "3: 54% children"),
    ("54% of children (7 of 13 children) had moved", "3: 54% children"),
  ])
  func aFigureWithItsBaseCountsInAnySection(line: String, figure: String) {
    #expect(Reading("Findings\n\n- \(line)\n").figures == [figure])
  }

  @Test(arguments: [
    "54% of children (7 of 13 children) had moved", "54% (7/13) of the children had moved",
    "54% (7 of 13) of the children had moved", "7 of 13 children (54%) had moved",
  ])
  func aPercentageIsKeptAsPrintedBesideItsFraction(line: String) {
    let statistics = Reading("Findings\n\n- \(line)\n").document.statistics
    #expect(statistics.map(\.percent) == [54])
    #expect(statistics.map(\.count) == [7])
    #expect(statistics.map(\.of) == [13])
    #expect(statistics.map(\.unit) == ["children"])
  }

  @Test(arguments: [
    ("We read the records of 14 children from six families.", ["3: 14 children", "3: 6 families"]),
    ("The audit looked at 20 cases.", ["3: 20 cases"]),
    ("The clinic offered eleven appointments.", []),
    ("He was away from home around 30 times.", ["3: 30 times"]),
    ("Five managers and four agencies took part.", ["3: 5 managers", "3: 4 agencies"]),
    ("This briefing draws on 26 rapid reviews.", ["3: 26 reviews"]),
    ("Police came four times.", []), ("Four agencies knew of it.", []),
    ("Two of the three children were at home.", []), ("Training for 200 staff is planned.", []),
    ("We looked at 14 reviews from our region.", ["3: 14 reviews"]),
    ("Some were known to more than twenty professionals.", []),
    ("Re-audit ten assessments for daily life.", []),
    ("18 September Practitioner forum", []),
    ("The records speak of “the boys” 23 times.", []),
  ])
  func whatANumberCountsSaysWhetherItIsAFactOfOneCase(line: String, figures: [String]) {
    #expect(Reading("Background\n\n\(line)\n").figures == figures)
  }

  @Test(arguments: [
    "The Board should make sure that 90% of cases have a plan.",
    "Train 40 practitioners in its use.",
  ])
  func whatIsAskedForIsNoFigure(line: String) {
    #expect(Reading("Recommendations\n\n1. \(line)\n2. Ask first.\n").figures.isEmpty)
  }

  @Test(arguments: [
    (
      "Notifications fell from 14 in 2021 to 9 in 2022.",
      ["5: 14 notifications", "5: 9 notifications"]
    ),
    ("We made 6 referrals, against 11 the previous year.", ["5: 6 referrals", "5: 11 referrals"]),
    ("Neglect (9)", ["5: 9 children"]), ("White British – 20", ["5: 20 children"]),
    ("Yes 31 (82%), No 7 (18%)", ["5: 82% children", "5: 18% children"]),
  ])
  func amongFiguresALabelOrAnEarlierYearIsEnough(line: String, figures: [String]) {
    let reading = Reading("# Themes of reviews\n\n## About the children\n\n- \(line)\n")
    #expect(reading.figures == figures)
  }
}
