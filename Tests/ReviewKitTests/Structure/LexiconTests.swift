import Testing

@testable import ReviewKit

@Suite struct LexiconTests {
  private static let words = Lexicon(
    parsing: """
      # Days on which nobody meets.
      rest: saturday, sunday
      pair words: bank holiday

      rest: easter
      a line of no list
      """
  )

  @Test(arguments: ["saturday", "sunday", "easter"])
  func listIsReadFromAllLinesOfItsName(word: Word) {
    #expect(Self.words["rest"].contains(word))
  }

  @Test(arguments: ["bank", "days", "rest", "#"])
  func listHoldsNoWordOfAnotherLine(word: Word) {
    #expect(!Self.words["rest"].contains(word))
  }

  @Test func phraseIsItsSingleWords() {
    #expect(Self.words["pair words"].contains("bank"))
    #expect(Self.words["pair words"].contains("holiday"))
  }
}
