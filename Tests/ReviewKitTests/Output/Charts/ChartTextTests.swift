import Testing

@testable import ReviewKit

@Suite struct ChartTextTests {
  @Test(arguments: [
    ("Neglect", ["Neglect"]), ("Early help and referral", ["Early help", "and referral"]),
    ("One two three four five six seven eight", ["One two", "three four…"]),
    ("Unbreakablelongword", ["Unbreakable…"]), ("", [""]),
  ])
  func labelsTakeTwoLinesAtMost(text: String, lines: [String]) {
    #expect(ChartText.lines(of: text, columns: 12) == lines)
    for line in ChartText.lines(of: text, columns: 12) { #expect(DisplayText.width(line) <= 12) }
  }

  @Test(arguments: [(538, "53.8%"), (600, "60%"), (0, "0%"), (1000, "100%"), (5, "0.5%")])
  func lengthsAreTenthsOfAPercent(tenths: Int, text: String) {
    #expect(ChartText.percent(tenths: tenths) == text)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func listsReadAsSentences(texts: [String], text: String) {
    #expect(ChartText.list(texts) == text)
  }
}
