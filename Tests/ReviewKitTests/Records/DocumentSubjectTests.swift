import Testing

@testable import ReviewKit

/// A title that names a harm tells what all records under it are about.
@Suite struct DocumentSubjectTests {
  /// The ids of the themes that each record was given without a word of its own.
  private func declared(_ text: String) -> [[String]] {
    Reading(text).document.records.map { record in
      record.codings.filter { $0.basis == .declared }.map { Codebook.standard.themes[$0.theme].id }
    }
  }

  @Test(arguments: [
    ("Children living with neglect: a thematic briefing", ["neglect"]),
    ("Multi-agency audit: substance misuse by parents", ["substance-misuse"]),
    ("Safeguarding Adults Review: learning from Mr Oakes", ["adult-safeguarding"]),
    ("Domestic Homicide Review into the death of Rhoda", ["domestic-abuse"]),
    ("Learning from three reviews", []),
  ])
  func whatATitleNamesIsDeclaredForItsRecords(title: String, expected: [String]) {
    let text = """
      # \(title)

      ## Learning points

      - Letters came late.
      - Nobody rang back.
      """
    #expect(declared(text) == [expected, expected])
  }

  @Test func aRecordOfThreeThemesSpeaksForItself() {
    let text = """
      # Children living with neglect: a thematic briefing

      ## Learning points

      - Letters came late.
      - School attendance fell, supervision lapsed and the interpreter was not booked.
      """
    #expect(declared(text) == [["neglect"], []])
  }

  @Test func aCaseIsNoSubjectByItsName() {
    let text = """
      # Local Child Safeguarding Practice Review: Baby Elm

      ## What happened

      Baby Elm was two years old when the review began.

      ## Learning points

      - Letters came late.
      """
    #expect(declared(text).last == [])
  }

  @Test func howProfessionalsWorkIsNoSubject() {
    let text = """
      # Multi-agency training handout

      ## Learning points

      - Letters came late.
      """
    #expect(declared(text) == [[]])
  }

  @Test func aThematicReviewInACollectionHasItsOwnSubject() {
    let text = """
      # Reviews added this quarter

      ## 2024 - Elmshire - Thematic review: babies and unsafe sleep

      Review of six deaths.

      Learning: letters came late; nobody rang back.

      ## 2024 - Oakshire - Child T

      Death of a boy of four.

      Learning: letters came late; nobody rang back.
      """
    let themes = declared(text)
    #expect(themes.contains(["vulnerable-babies"]))
    #expect(themes.last == [])
  }
}
