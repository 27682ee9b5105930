import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct HelpWidthTests {
  @Test(arguments: Command.all.map(\.name) + [""], [60, 80, 100])
  func helpFitsTheTerminal(name: String, width: Int) throws {
    let help = try TemporaryFolder().run("help \(name)", variables: ["COLUMNS": "\(width)"])
    let examples = Command.all.flatMap(\.examples).map { "  " + $0 }
    for line in help.lines where !examples.contains(line) {
      #expect(DisplayText.width(line) <= width, "\(line)")
    }
  }

  @Test func termsKeepTheirMeaningBesideThem() {
    let text = HelpText(width: 40).wrapped(
      """
      One paragraph whose lines
      are joined.

        a*     words that begin so, whatever
               their ends
        b      a word
      """
    )
    #expect(
      text == """
        One paragraph whose lines are joined.

          a*     words that begin so, whatever
                 their ends
          b      a word
        """
    )
    #expect(
      HelpText(width: 30).wrapped("  a*     words that begin so and end").contains("\n         ")
    )
  }
}
