import Testing

@testable import ReviewKit

/// Themes that a document names without calling them so.
@Suite struct DeclaredTopicTests {
  private func labels(_ text: String) -> [String] {
    Reading(text).document.declaredThemes.map(\.label)
  }

  @Test(arguments: ["Key learning", "Findings", "Areas for development", "What worked well"])
  func sectionsUnderAHeadingAboutLearningAreTopics(heading: String) {
    let text = """
      # Briefing

      ## \(heading)

      ### Information sharing

      Letters went astray.

      ### Safe sleep

      Advice was given once.
      """
    #expect(labels(text) == ["Information sharing", "Safe sleep"])
  }

  @Test func agenciesNotesAndASingleSectionAreNoTopics() {
    let text = """
      # Briefing

      ## Findings

      ### Children's Social Care

      The assessment came late.

      ### Police

      Officers recorded neglect.

      ## What worked well

      ### Safe sleep

      Advice was given twice.
      """
    #expect(labels(text) == [])
  }

  @Test(arguments: [
    ("Finding 1: Timeliness of assessments", "Finding 2: The father in the background"),
    ("Lesson 1 – Timeliness of assessments", "Lesson 2 – The father in the background"),
    ("Issue A: Timeliness of assessments", "Issue B: The father in the background"),
  ])
  func countedHeadingsAreTopicsWithoutTheirCount(first: String, second: String) {
    let text = """
      Learning from an audit

      \(first)

      • Drift set in from the summer onwards.
      • Reports came late to each meeting.

      \(second)

      • Names were left out of the forms.
      • Men were seldom spoken to.
      """
    #expect(labels(text) == ["Timeliness of assessments", "The father in the background"])
  }

  @Test func exercisesAreNotCountedTopics() {
    let text = """
      # Handout

      ## Exercise 1: Information sharing

      Talk in pairs.

      ## Exercise 2: Neglect

      Talk in threes.
      """
    #expect(labels(text) == [])
  }

  @Test(arguments: [
    ("Information sharing: ", "Fathers: "), ("INFORMATION SHARING. ", "FATHERS. "),
    ("4.1 Information sharing. ", "4.2 Fathers. "), ("- Information sharing – ", "- Fathers – "),
  ])
  func labelsThatOpenTheTextOfASectionAreTopics(first: String, second: String) {
    let text = """
      # Report

      ## Key findings

      \(first)The surgery was asked for a report and one came in the end.

      \(second)The baby had two carers and one of them was met.
      """
    #expect(labels(text).map { $0.lowercased() } == ["information sharing", "fathers"])
  }

  @Test func aSentenceThatOpensAParagraphIsNoTopic() {
    let text = """
      # Report

      ## Key findings

      Neglect was seen. Nobody had asked about it until the winter came.

      Fathers were absent. Their names could not be found in the file.
      """
    #expect(labels(text) == [])
  }

  @Test(arguments: [
    "Neglect; fathers and partners; working together.",
    "Neglect, fathers and partners, and working together.",
  ])
  func themesListedInOneLineAreThoseOfTheDocument(list: String) {
    let text = "# Report\n\n## Key themes\n\n\(list)\n"
    #expect(labels(text) == ["Neglect", "fathers and partners", "working together"])
  }

  @Test func aListedThemeIsKnownAgainByItsLetter() {
    let text = """
      Key themes

      A. Parents who stay away
      B. Records nobody opens

      Theme A: Staying away

      Visits were missed.

      Theme B: Records nobody opens

      Files were thick.
      """
    #expect(labels(text) == ["Parents who stay away", "Records nobody opens"])
  }

  @Test func questionsUnderABareTopicAreQuestions() {
    let text = """
      # Handout

      ## Group A: Moving between areas

      1. Whom would you ask?

      ## Group B: Working together

      1. Who should come to the meeting?
      """
    #expect(Reading(text).kinds == ["question 5", "question 9"])
  }
}
