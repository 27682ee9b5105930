import Testing

@testable import ReviewKit

@Suite struct ThemeSearchTests {
  @Test(arguments: [
    ("neglect", 0), ("NEGLECT", 0), ("information-sharing", 2), ("Information sharing", 2),
    ("information", 2), ("sharing", 2), ("early  help", 3), ("educ", 1),
  ])
  func nameNearEnoughFindsATheme(name: String, theme: Int) {
    #expect(Notation.codebook.theme(named: name) == .theme(theme))
  }

  @Test func nameThatFitsSeveralNamesThem() {
    #expect(
      Notation.codebook.theme(named: "e") == .unclear(["education", "early-help"])
    )
  }

  @Test(arguments: [("neglcet", ["neglect"]), ("zebra", []), ("", []), ("…", [])])
  func unknownNameGetsAGuessWhereThereIsOne(name: String, guesses: [String]) {
    #expect(Notation.codebook.theme(named: name) == .unclear(guesses))
  }
}
