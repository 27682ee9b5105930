import Testing

@testable import ReviewKit

@Suite struct ConceptsTests {
  private static let list = Concepts(
    parsing: """
      # A remark: with a colon.
      stalking, harassment = course of conduct, unwanted attention: follow* her, keeps turning up
      fathers: dad|daddy ... unknown
      broken = : *, fire engine
      """
  )

  @Test(arguments: [
    ("A course of conduct was not recognised.", [0], ["course of conduct"]),
    ("He keeps turning up; he follows her.", [0], ["keeps turning up"]),
    (
      "Unwanted attention. Her dad is quite unknown.", [0, 1],
      ["Unwanted attention", "dad is quite unknown"]
    ),
    ("Daddy, so they say, is\nunknown.", [1], ["Daddy, so they say, is unknown"]),
    ("Stalking and fathers.", [], []),
    ("A fire engine came.", [2], ["fire engine"]),
    ("", [], []),
  ])
  func textSpeaksOfAConceptByPhrasesOfEitherSide(
    text: String,
    concepts: [Int],
    wordings: [String]
  ) {
    var matcher = Self.list.makeMatcher()
    let findings = matcher.findings(in: text)
    #expect(findings.map(\.concept) == concepts)
    #expect(findings.map(\.wording) == wordings)
  }

  @Test func wordsOfTheFieldStandInFrontOfTheSigns() {
    #expect(Self.list.words == ["stalking, harassment", "fathers", "broken"])
  }

  @Test func phrasesThatCannotBeReadAreNamed() {
    #expect(Concepts.unreadablePhrases(of: "broken = a ... : *, fire engine") == ["a ...", "*"])
  }

  @Test func listOfTheProgramCanAllBeRead() {
    #expect(Concepts.unreadablePhrases(of: DefaultConcepts.text).isEmpty)
    #expect(Set(Concepts.standard.words).count == Concepts.standard.words.count)
  }
}
