import Testing

@testable import ReviewKit

@Suite struct CodebookTests {
  private static let base = """
    codebook: Base
    version: 1
    theme: neglect
    label: Neglect
    group: Harms
    definition: Needs that are not met.
    phrases: neglect*
    """

  @Test func anExtensionAddsToKnownThemesAndAppendsNewOnes() throws {
    let base = try Codebook(parsing: Self.base, name: "base")
    let extended = try base.extended(
      by: """
        codebook: Local words
        version: 3
        theme: drift
        label: Drift
        definition: Cases that go nowhere.
        phrases: drift
        theme: neglect
        panel: whole-family-approach
        phrases: Neglect*, home conditions
        hints: dirty|unkempt, home
        not: self-neglect
        """,
      name: "local"
    )
    #expect(extended.name == "Base, extended by Local words")
    #expect(extended.version == "1+3")
    #expect(extended.themes.map(\.id) == ["neglect", "drift"])
    let neglect = try #require(extended.themes.first)
    #expect(neglect.label == "Neglect")
    #expect(neglect.definition == "Needs that are not met.")
    #expect(neglect.panelThemes == ["whole-family-approach"])
    #expect(neglect.phrases.map(\.text) == ["neglect*", "home conditions"])
    #expect(neglect.hints.map { $0.map(\.text) } == [["dirty|unkempt", "home"]])
    #expect(neglect.exclusions.map(\.text) == ["self-neglect"])
  }

  @Test func anExtensionMayRenameAThemeAndNeedsNoNameOfItsOwn() throws {
    let base = try Codebook(parsing: Self.base, name: "base")
    let extended = try base.extended(
      by: "theme: neglect\nlabel: Neglect of children",
      name: "local.txt"
    )
    #expect(extended.name == "Base, extended by local.txt")
    #expect(extended.version == "1")
    #expect(extended.themes.map(\.label) == ["Neglect of children"])
  }

  @Test func aNewThemeInAnExtensionMustBeComplete() throws {
    let base = try Codebook(parsing: Self.base, name: "base")
    let error = #expect(throws: CodebookError.self) {
      try base.extended(by: "theme: drift\nphrases: drift", name: "local.txt")
    }
    #expect(error?.fault == .missingLabel(theme: "drift"))
    #expect(error?.line == 1)
  }

  @Test func aCodebookIsWrittenAsItIsRead() throws {
    let written = """
      codebook: Base
      version: 1

      theme: neglect
      label: Neglect
      group: Harms
      panel: whole-family-approach
      definition: Needs that are not met.
      phrases: neglect*, home conditions
      headings: care
      hints: cold|damp, no heating
      hints: hungry, lunch*
      not: self-neglect

      theme: drift
      label: Drift
      definition: Cases that go nowhere.
      headings: drift

      """
    #expect(try Codebook(parsing: written, name: "file").text == written)
  }

  @Test func theStandardCodebookSurvivesWritingAndReading() throws {
    let codebook = try Codebook(parsing: Codebook.standard.text, name: "file")
    #expect(codebook == Codebook.standard)
  }

  @Test func theStandardCodebookIsWhatItsTextSays() throws {
    #expect(try Codebook(parsing: DefaultCodebook.text, name: "file") == Codebook.standard)
  }

  @Test func theStandardCodebookHasTheThemesOfTheGuide() {
    let ids = Codebook.standard.themes.map(\.id)
    #expect(
      ids == [
        "voice-of-the-child", "parental-history", "whole-family", "fathers-and-men",
        "professional-curiosity", "professional-challenge", "critical-thinking",
        "information-sharing", "recording", "multi-agency-working", "assessment",
        "cumulative-risk", "engagement", "supervision", "transitions", "out-of-hours",
        "communication-and-consent", "cultural-competence", "workforce-development",
        "trauma-informed-practice", "early-help", "vulnerable-babies", "physical-abuse", "neglect",
        "domestic-abuse", "parental-mental-health", "substance-misuse", "sexual-abuse",
        "risk-outside-the-home", "child-mental-health", "disability-and-health",
        "fabricated-illness", "education", "care-experience", "adult-safeguarding",
        "parental-responsibility",
      ]
    )
  }

  @Test(arguments: Codebook.standard.themes.map(\.id))
  func everyStandardThemeIsComplete(id: String) throws {
    let theme = try #require(Codebook.standard.theme(withID: id))
    #expect(!theme.label.isEmpty)
    #expect(["How professionals work", "What harms and who is at risk"].contains(theme.group))
    #expect(theme.definition.hasSuffix("."))
    #expect(theme.phrases.count >= 10)
    for phrases in [theme.phrases, theme.headingPhrases, theme.exclusions] {
      #expect(Set(phrases.map(\.words)).count == phrases.count, "a phrase stands twice")
    }
  }

  @Test(arguments: Codebook.standard.themes.indices)
  func everyStandardThemeIsFoundByItsLabel(theme: Int) {
    let codebook = Codebook.standard
    let found = ThemeCoder(codebook: codebook).themes(inLabel: codebook.themes[theme].label)
    #expect(found.contains(theme))
  }

  @Test(arguments: [
    ("neglect", "self-neglect in old age"),
    ("supervision", "a lack of supervision of the children"),
    ("voice-of-the-child", "the voice of practitioners"),
  ])
  func wordsThatMislead(theme: String, text: String) {
    let codebook = Codebook.standard
    let source = SourceText(text)
    let found = ThemeCoder(codebook: codebook).detections(in: source.whole, of: source)
    #expect(!found.contains { codebook.themes[$0.theme].id == theme })
  }
}
