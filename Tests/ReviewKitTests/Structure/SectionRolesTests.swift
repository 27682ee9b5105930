import Testing

@testable import ReviewKit

/// Sections whose headings say nothing, read by what stands in them and beside them.
@Suite struct SectionRolesTests {
  @Test(arguments: [
    ["1. Who notices when he is away?", "2. When did we last ask his brother?"],
    ["a) How long do letters lie in your tray?", "b) Could a cleaner tell you something?"],
    ["- What do you write when nobody opens?", "- Whom would you ring at night?"],
  ])
  func itemsThatAskAreQuestions(items: [String]) {
    let reading = Reading("# Spring\n\n## Back at the ranch\n\n" + items.joined(separator: "\n"))
    #expect(reading.document.records.map(\.kind) == [.question, .question])
  }

  @Test(arguments: [
    "Schools to keep one file for each pupil.\nPolice to share alerts on the day.",
    "Housing officers to be told of new tenants.\nThe council to publish figures by May.",
    "Commissioners to look at evening clinics.\nGPs to code who looks after the child.",
  ])
  func whoIsToDoWhatIsRecommended(lines: String) {
    let items = lines.split(separator: "\n").map { "- \($0)" }.joined(separator: "\n")
    let kinds = Reading("# Spring\n\n## From us to you\n\n\(items)\n").document.records.map(\.kind)
    #expect(kinds == [.recommendation, .recommendation])
  }

  @Test(arguments: [
    "DIG DEEPER\nToolkit for first visits (2021)\nFilm for new fathers: ten minutes",
    "Where next?\nHoarding checklist and e-learning\nDay in the life guide, second edition",
    "Have you seen?\nCrying baby leaflet in nine languages\nOur own short film: \"Ask again\"",
  ])
  func titlesWithNothingSaidPointToResources(lines: String) {
    let text = "Learning summary: Child Rowan\n\nWhat helped\n\n- A nurse rang back.\n\n\(lines)\n"
    let reading = Reading(text)
    #expect(reading.kinds == ["goodPractice 5", "resource 8", "resource 9"])
  }

  @Test func topicsBetweenTheStoryAndWhatIsAskedHoldLearning() {
    let reading = Reading(
      """
      Background

      Two brothers lived with an aunt above a shop in the harbour town.

      A door that stayed shut

      Four workers called in one winter and each left a card on the mat.

      The aunt nobody interviewed

      She did the cooking and the school run and stands in no record.

      Recommendations

      1. The board should ask each agency how it records a visit without an answer.
      """
    )
    #expect(
      reading.kinds == ["context 3", "learningPoint 7", "learningPoint 11", "recommendation 15"]
    )
  }

  @Test func topicsStayStoryWhereLearningHasASectionOfItsOwn() {
    let reading = Reading(
      """
      Background

      Two brothers lived with an aunt above a shop in the harbour town.

      The move to the coast

      The family went to the coast in the spring and took the dog along.

      A winter in the caravan

      They lived in a caravan and the boys went to two schools.

      What we learned

      - A move is a risk.

      Recommendations

      1. The board should ask each agency how it records a visit without an answer.
      """
    )
    #expect(reading.kinds.prefix(3) == ["context 3", "context 7", "context 11"])
  }

  @Test func aBoxBetweenCountedTopicsDoesNotEndTheirSection() {
    let reading = Reading(
      """
      WHAT THE REVIEW TELLS US

      1  The form had no room for a father
      Each visit was written up on a form for mothers, so his name was left out.

      STOP AND REFLECT
      Whose name is missing from your file?

      2  A diary that nobody opened
      The tutor wrote down each week how the girl came in, and nobody read it.

      WHAT HELPED
      - A neighbour kept ringing.
      """
    )
    #expect(
      reading.document.records.map(\.kind) == [
        .learningPoint, .question, .learningPoint, .goodPractice,
      ]
    )
  }

  @Test func whoWillDoWhatTheListSaysMakesActions() {
    let reading = Reading(
      """
      You can…
      - write down who was in the room
      - ring the old school

      The Trust will…
      - pay for a night line
      - print the leaflet in Welsh
      """
    )
    #expect(reading.document.records.map(\.kind) == [.action, .action, .action, .action])
  }

  @Test(arguments: [
    "Waiting is not a plan.", "A file that nobody opens protects no one.",
    "Calm homes can hide a great deal!",
  ])
  func ashortRuleUnderATopicIsLearning(rule: String) {
    let kinds = Reading("# Spring\n\n## Doors\n\n\(rule)\n").document.records.map(\.kind)
    #expect(kinds == [.learningPoint])
  }
}

/// Sections counted by capitals, and marks that open items.
@Suite struct SectionMarkTests {
  @Test(arguments: [
    ("I.", "II.", "III."), ("I. ", "II. ", "III. "), ("A.", "B.", "C."),
  ])
  func capitalsCountSections(marks: (String, String, String)) {
    let reading = Reading(
      """
      \(marks.0)  WHY THE REVIEW WAS HELD

      The board asked for it in the spring after a girl was hurt at home.

      \(marks.1)  PRACTICE TO COMMEND

      (i)   A tutor kept a diary.
      (ii)  A driver rang the school.

      \(marks.2)  RECOMMENDATIONS

      For the trust

      1. The trust should name a lead doctor.

      For schools

      2. Schools should read the plan.
      """
    )
    #expect(
      reading.document.records.map(\.kind) == [
        .context, .goodPractice, .goodPractice, .recommendation, .recommendation,
      ]
    )
  }

  @Test func lettersCountLearningPoints() {
    let reading = Reading(
      """
      Key practice themes

      1. Across the river
      Two police forces held half of the story each.
         Learning Point A
         A border is a gap that somebody has to watch.

      2. Words for girls
      The notes spoke of parties and of choices.
         Learning Point B
         Words can hide who did the harm.
      """
    )
    #expect(
      reading.numbers(of: .learningPoint).filter { !$0.hasPrefix("-") } == [
        "A 5-6: A border is a gap that somebody has to watch.",
        "B 10-11: Words can hide who did the harm.",
      ]
    )
  }

  @Test func arrowsOpenItems() {
    let reading = Reading(
      "What went wrong?\n\n-> The call was not logged\n   until Monday.\n-> Nobody rang back.\n"
    )
    #expect(reading.kinds == ["concern 3-4", "concern 5"])
  }

  @Test(arguments: ["Show +", "Hide -", "Expand +"])
  func whatOpensASectionOfAPageIsNoPartOfItsHeading(label: String) {
    let reading = Reading(
      "What helped  \(label)\n\n- A nurse rang back.\n\nWhat to do next  \(label)\n\n- Ring twice.\n"
    )
    #expect(
      reading.document.headings.map { reading.document.text(of: $0.passage) }
        == ["What helped", "What to do next"]
    )
    #expect(reading.kinds == ["goodPractice 3", "action 7"])
  }
}

/// Questions among other things.
@Suite struct AskedItemTests {
  @Test(arguments: ["What to do now", "What we learned", "What happened"])
  func anItemThatAsksIsAQuestion(heading: String) {
    let reading = Reading(
      "## \(heading)\n\n- The plan was kept in a drawer.\n- Who holds the plan at night?\n"
    )
    #expect(reading.document.records.last?.kind == .question)
  }

  @Test(arguments: [
    "Ask each new family: who helps you at night?",
    "It was said that he coped. But who had asked him?",
  ])
  func anOrderToAskAndAStyleOfWritingAreNone(item: String) {
    let reading = Reading("## What we learned\n\n- The plan was kept in a drawer.\n- \(item)\n")
    #expect(reading.document.records.last?.kind == .learningPoint)
  }
}
