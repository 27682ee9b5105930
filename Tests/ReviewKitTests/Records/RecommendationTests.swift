import Testing

@testable import ReviewKit

/// Recommendations in the dress that publishers give them.
@Suite struct RecommendationTests {
  @Test(arguments: [
    ("Recommendation 4\n\nThe board should write to schools.", "4 5-7"),
    ("Recommendation Four\nThe board should write to schools.", "4 5-6"),
    ("REC 4 – The board should write to schools.", "4 5"),
    ("R4 The board should write to schools.", "4 5"),
    ("**Recommendation 4:** The board should write to schools.", "4 5"),
    ("**Recommendation 4**\nThe board should write to schools.", "4 5-6"),
    ("### Recommendation 4\n\nThe board should write to schools.", "4 7"),
    ("4a) The board should write to schools.", "4a 5"),
    ("(iv) The board should write to schools.", "iv 5"),
  ])
  func aLabelAndTheTextBelowItAreOneRecommendation(text: String, start: String) {
    let reading = Reading("Recommendations\n\nTo all.\n\n\(text)\n")
    #expect(
      reading.numbers(of: .recommendation).last == "\(start): The board should write to schools."
    )
  }

  @Test(arguments: [
    "Recommendation 1: Visits\n\nThe trust should visit more.\n\nRecommendation 2: Notes\n\nThe trust should keep notes.",
    "1. Visits\n\nThe trust should visit more.\n\n2. Notes\n\nThe trust should keep notes.",
    "### Recommendation 1: Visits\n\nThe trust should visit more.\n\n### Recommendation 2: Notes\n\nThe trust should keep notes.",
    "**Recommendation 1: Visits**\nThe trust should visit more.\n\n**Recommendation 2: Notes**\nThe trust should keep notes.",
  ])
  func aTitleBelongsToItsRecommendation(text: String) {
    let reading = Reading("## Recommendations\n\n\(text)\n")
    #expect(
      reading.texts(of: .recommendation) == [
        "Visits The trust should visit more.", "Notes The trust should keep notes.",
      ]
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["1", "2"])
  }

  @Test func bulletsAndLettersUnderOneRecommendationAreItsParts() {
    let reading = Reading(
      """
      Recommendations

      Recommendation 1
      Health services should make sure that:
      • notes are shared
      • the surgery is told

      R2. All partners should put the route
      – into induction, and
      – on the front page.

      3. Escalation
      All agencies should print their route.
      a. It names a manager.
      b. It says how long each step takes.
      """
    )
    #expect(
      reading.parts(of: .recommendation) == [
        "1: - notes are shared | - the surgery is told",
        "2: - into induction, and | - on the front page.",
        "3: a It names a manager. | b It says how long each step takes.",
      ]
    )
  }

  @Test func headingsForAgenciesHoldRecommendationsToo() {
    let reading = Reading(
      """
      Recommendations

      6.1 The following recommendations are made to all.

      Recommendations for the Health Board

      6.2 The Health Board should mend its call list.

      Single agency recommendations

      Housing

      - Housing officers to ask who lives in the home.

      Adult Social Care

      - Adult Social Care to note each refusal.
      """
    )
    #expect(reading.kinds == ["recommendation 7", "recommendation 13", "recommendation 17"])
    #expect(reading.unclassified.isEmpty)
  }

  @Test func whyARecommendationIsMadeIsNoRecommendation() {
    let reading = Reading(
      """
      What the review recommends

      The board should hold an event for schools.

      This is because schools were not at the first meeting.

      The council should agree on one form.
      """
    )
    #expect(reading.kinds == ["recommendation 3", "learningPoint 5", "recommendation 7"])
  }

  @Test func findingsAndTheirRecommendationsAreToldApart() {
    let reading = Reading(
      """
      Findings and recommendations

      Finding 1: Nobody asked the father

      Fathers stood in no record.

      Recommendation 1: Each agency should show how it includes fathers.

      Finding 2: The school was not told

      The plan was not sent on.

      Recommendation: The council should send each plan on the day.
      """
    )
    #expect(
      reading.kinds == [
        "learningPoint 5", "recommendation 7", "learningPoint 11", "recommendation 13",
      ]
    )
  }

  @Test func proseAmongLabelledRecommendationsIsAboutThem() {
    let reading = Reading(
      """
      7. Conclusion and recommendations

      7.1 Nobody who met him wished him harm. It was a matter of time.

      7.2 The board is asked to accept the following recommendations and to report on them.

      Recommendation 1: The board should write to schools.
      """
    )
    #expect(reading.kinds == ["learningPoint 3", "recommendation 7"])
    #expect(reading.furniture == [5])
  }

  @Test(arguments: [
    "The panel recommends to the board that:", "The review has made two recommendations:",
    "It makes the following recommendations.",
  ])
  func aSentenceInFrontOfAListMakesItRecommendations(lead: String) {
    let reading = Reading(
      "Strategies for better work\n\n\(lead)\n\n1. notes are kept by all\n2. visits are longer\n"
    )
    #expect(reading.kinds == ["recommendation 5", "recommendation 6"])
  }

  @Test(arguments: [
    "The recommendations of the earlier review had been met in 2016. One was not.",
    "In 2012 another review recommended that notes be kept. They were not.",
  ])
  func recommendationsOfOthersAreNone(text: String) {
    let reading = Reading("What happened\n\n\(text)\n")
    #expect(reading.kinds == ["context 3"])
  }

  @Test func whatStandsBelowALabelledTitleIsTheRecommendationInWhateverWords() {
    let reading = Reading(
      "## Recommendations\n\nRecommendation 1: Visits\n\nNursing teams to be told of moves.\n\n"
        + "Rec 2 – Notes\nThat a note be kept of each visit.\n"
    )
    #expect(
      reading.texts(of: .recommendation) == [
        "Visits Nursing teams to be told of moves.", "Notes That a note be kept of each visit.",
      ]
    )
  }

  @Test func thisShouldGoesOnWithTheRecommendationAbove() {
    let reading = Reading(
      "## Recommendations\n\n1. The board should revise its guide.\n\nThis should cover:\n"
        + "- moves\n- visits\n\n2. The trust should keep notes.\n"
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["1", "2"])
    #expect(reading.records(of: .recommendation).map(\.parts.count) == [2, 0])
  }

  @Test(arguments: ["5.0 RECOMMENDATIONS", "5.0 Recommendations"])
  func aSectionMayBeNumberedWithANought(heading: String) {
    let reading = Reading(
      "Case Management Review\n\n\(heading)\n\n5.1 The trust should visit more.\n\n"
        + "5.2 Doctors are asked to keep notes.\n\n6.0 Conclusion\n\n6.1 We thank the family.\n"
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["5.1", "5.2"])
  }

  @Test func codesOfLettersAndNumbersAreTheNumbersOfRecommendations() {
    let reading = Reading(
      "## Recommendations\n\nHealth\nH1 Nurses should visit both parents.\n"
        + "H2: A flag to be put on records.\n\nPolice\nPOL1. Film to be kept.\n"
        + "POL2. Officers should see each child.\n"
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["H1", "H2", "POL1", "POL2"])
  }
}
