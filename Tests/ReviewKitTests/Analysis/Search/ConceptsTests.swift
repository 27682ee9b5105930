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
    let called = Self.list.called(by: text).concepts
    #expect(called.map(\.words) == concepts.map { Self.list.words[$0] })
    #expect(called.map(\.cue) == wordings)
  }

  @Test func conceptsOfASituationAreFoundInOtherWords() {
    let called = Self.list.called(by: "Her dad is unknown, and somebody keeps turning up.")
    #expect(called.concepts.map(\.words) == ["stalking, harassment", "fathers"])
    var matcher = called.makeMatcher()
    let findings = matcher.findings(in: "Harassment is a course of conduct.")
    #expect(findings == [.init(concept: 0, wording: "course of conduct")])
    #expect(matcher.findings(in: "A fire engine came.").isEmpty)
  }

  @Test func wordsOfTheFieldStandInFrontOfTheSigns() {
    #expect(Self.list.words == ["stalking, harassment", "fathers", "broken"])
  }

  @Test func phrasesThatCannotBeReadAreNamed() {
    #expect(
      Concepts(parsing: "broken = a ... : *, fire engine").unreadablePhrases == ["a ...", "*"]
    )
  }

  @Test func listOfTheProgramCanAllBeRead() {
    #expect(Concepts.standard.unreadablePhrases.isEmpty)
    #expect(Set(Concepts.standard.words).count == Concepts.standard.words.count)
  }

  @Test func noPhraseIsPassedOverThatATextHas() throws {
    for phrase in Concepts.standard.phrases {
      let choices = try Phrase.alternatives(parsing: phrase)
      for choice in [choices.first, choices.last].compactMap(\.self) {
        let text = choice.text.filter { $0 != "*" }
        #expect(PhraseBeginnings(of: text).mayHold(phrase), "\(phrase) in \(text)")
      }
    }
  }
}
