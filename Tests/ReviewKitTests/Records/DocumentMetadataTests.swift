import Testing

@testable import ReviewKit

@Suite struct DocumentMetadataTests {
  @Test(arguments: [
    ("# Marlow Vale: a 7 minute briefing", "- Ask the nurse.", ReviewDocument.Kind.briefing),
    ("# Water safety training handout", "- Ask the nurse.", .trainingHandout),
    ("# Course workbook", "- Ask the nurse.", .trainingHandout),
    ("# Learning from reviews 2017-21", "- Ask the nurse.", .thematicSummary),
    ("# Thematic analysis of rapid reviews", "- Ask the nurse.", .thematicSummary),
    ("# Audit of school refusal", "- Ask the nurse.", .audit),
    ("# Learning from audits\n\n## Key Practice Points", "- Ask the nurse.", .practicePoints),
    ("# Overview report on Child Q", "- Ask the nurse.", .fullReport),
  ])
  func theKindIsReadFromTitleAndHeadings(title: String, text: String, kind: ReviewDocument.Kind) {
    #expect(Reading("\(title)\n\n## Learning\n\n\(text)\n").document.kind == kind)
  }

  @Test func aTextWithoutAHeadingHasNoTitle() {
    let document = Reading("the nurse rang the school and the school rang the nurse.\n").document
    #expect(document.title == nil)
    #expect(document.kind == .other)
  }

  @Test func aSectionHeadingAtTheTopIsNoTitle() {
    #expect(
      Reading("Context\n\nWren fell from a tree.\n\nLearning\n\n- Ask.\n").document.title == nil
    )
  }

  @Test(
    arguments: [
      ("Reviews 2017-21", "2017-2021"), ("Reviews 2017 to 2019", "2017-2019"),
      ("Reviews 2019/20", "2019-2020"), ("Reviews of 2019", nil), ("Reviews 2021-2019", nil),
    ] as [(String, String?)]
  )
  func thePeriodIsWrittenOut(title: String, period: String?) {
    #expect(Reading("# \(title)\n\n## Learning\n\n- Ask.\n").document.period == period)
  }

  @Test(arguments: [
    ("The MVSCP asked all agencies to write.", ["MVSCP"]),
    (
      "The Marlow Vale Safeguarding Children Partnership asked.",
      ["Marlow Vale Safeguarding Children Partnership"]
    ),
    (
      "The <u>Marlow Vale</u> Safeguarding <u>Children</u> Partnership asked.",
      ["Marlow Vale Safeguarding Children Partnership"]
    ),
    ("The nurse asked.", []), ("An LCSPR was held.", []),
  ])
  func thePublisherIsTheBodyThatTheTextNames(text: String, publishers: [String]) {
    let reading = Reading("# Briefing\n\n## Background\n\n\(text)\n")
    #expect(reading.document.publishers == publishers)
  }

  @Test func whatABodyPublishesIsNoPublisher() {
    let top = "Points from reviews\n\n<u>National Safeguarding Review Panel Reports</u> NSPCC\n\n"
    #expect(Reading(top + "## Learning\n\n- Ask.\n").document.publishers == [])
  }

  @Test(arguments: ["briefing.txt", "/a/b/briefing.md", "briefing", "C:/x/briefing.v1.txt"])
  func theIdIsTheNameOfTheFile(name: String) {
    #expect(Reading("Learning\n\n- Ask.\n", name: name).document.id.hasPrefix("briefing"))
  }

  @Test(arguments: [
    "---\ntitle: A\n", "---\nno pair here\n---\n\nLearning\n\n- Ask.\n",
    "text\n---\ntitle: A\n---\n",
  ])
  func whatIsNotClosedOrNotInPairsIsNoFrontMatter(text: String) {
    #expect(Reading(text).document.title != "A")
  }
}
