import Testing

@testable import ReviewKit

/// Words that mean something else than the theme they look like.
@Suite struct CodingTrapTests {
  private func themes(_ text: String) -> [String] {
    Reading("Key learning\n\n- \(text)\n").detected.first ?? []
  }

  @Test(arguments: [
    ("Supervision of children is for their parents and not for neighbours.", "supervision"),
    ("There was a lack of supervision when the toddler was near water.", "supervision"),
    ("Contact at the ward was to be with supervision by the grandmother.", "supervision"),
    ("The voice of practitioners who know the family well should be heard.", "voice-of-the-child"),
    ("There was a lack of voice for mum in court.", "voice-of-the-child"),
    ("Self neglect was a worry for the adult.", "neglect"),
    ("The Transitions team runs a group on Fridays.", "transitions"),
    ("It is a challenge to weigh a baby at home.", "professional-challenge"),
    ("A child cannot be consenting to sexual activity.", "communication-and-consent"),
    ("People take in messages by their own learning style.", "workforce-development"),
    ("The plan was for a Child in Need.", "neglect"),
  ])
  func aWordInAnotherSenseGivesNoTheme(text: String, theme: String) {
    #expect(!themes(text).contains(theme))
  }

  @Test(arguments: [
    ("Reflective supervision helps practitioners to think.", "supervision"),
    ("The child's voice was missing from the plan.", "voice-of-the-child"),
    ("Neglect of the children went on for years.", "neglect"),
    ("Professional challenge should be welcomed.", "professional-challenge"),
    ("Ask for consent in words that a parent understands.", "communication-and-consent"),
    ("Records were not shared between the agencies.", "information-sharing"),
  ])
  func theSameWordInItsOwnSenseGivesTheTheme(text: String, theme: String) {
    #expect(themes(text).contains(theme))
  }

  @Test func theVoiceOfTheFatherIsAboutFathers() {
    let themes = themes("The voice of the father was not heard in the assessment.")
    #expect(themes.contains("fathers-and-men"))
    #expect(!themes.contains("voice-of-the-child"))
  }

  @Test func theSameSentenceUnderSeveralThemesIsARecordUnderEach() {
    let point = "Incidents are to be weighed together and not one by one."
    let reading = Reading("Theme: Debt\n\n- \(point)\n\nTheme: Sleep\n\n- \(point)\n")
    #expect(reading.declared == ["learningPoint 3: Debt", "learningPoint 7: Sleep"])
    #expect(Set(reading.document.records.map { reading.document.id(of: $0) }).count == 2)
  }

  @Test func aThemeThatHeadingAndWordsBothGiveIsMarkedAsBoth() {
    let reading = Reading(
      "Theme: Domestic Abuse\n\n- Domestic abuse goes on when a couple parts.\n- Ask about money.\n"
    )
    let bases = reading.document.records.map { record in
      record.codings.filter { Codebook.standard.themes[$0.theme].id == "domestic-abuse" }.map(
        \.basis
      )
    }
    #expect(bases == [[.both], [.declared]])
  }

  @Test(arguments: [
    ("The men in the house", ["fathers-and-men"]),
    ("Further information", []),  // says only what sort of text follows
    ("Around the table", []),
  ])
  func aHeadingGivesTheThemeItNames(heading: String, expected: [String]) {
    let text = "# Review of Child Quill\n\n## \(heading)\n\nThe surname came out too late.\n"
    let themes = Reading(text).document.records.flatMap(\.codings).filter {
      $0.basis == .declared && $0.evidence.isEmpty
    }
    #expect(themes.map { Codebook.standard.themes[$0.theme].id } == expected)
  }
}
