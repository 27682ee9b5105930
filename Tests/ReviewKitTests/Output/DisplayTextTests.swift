import Testing

@testable import ReviewKit

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("\u{1B}[31mred\u{1B}[0m", "^[[31mred^[[0m"),
    ("bell\u{7}tab\tdel\u{7F}", "bell^Gtab^Idel^?"),
    ("\u{9B}31m", "<9b>31m"),
    ("a\u{202E}b\u{2066}c\u{200B}d", "a<202e>b<2066>c<200b>d"),
    ("Sian’s café 👶", "Sian’s café 👶"),
  ])
  func nothingCanSteerATerminal(text: String, expected: String) {
    #expect(DisplayText.safe(text) == expected)
  }

  @Test(arguments: [("abc", 3), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("👶", 2), ("", 0)])
  func widthIsInColumns(text: String, columns: Int) {
    #expect(DisplayText.width(text) == columns)
  }

  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 7, ["one two", "three"]),
    ("incomprehensible word", 5, ["incomprehensible", "word"]),
    ("in corpus/amber.md now", 9, ["in", "corpus/", "amber.md", "now"]),
    ("7/13 of all", 20, ["7/13 of all"]),
    ("日本 日本", 5, ["日本", "日本"]),
    ("", 5, [""]),
  ])
  func textIsWrappedAtWords(text: String, width: Int, expected: [String]) {
    #expect(DisplayText.wrapped(text, to: width) == expected)
  }

  @Test(arguments: [
    (1.0, "100.0"), (0.9999, "99.9"), (0.29, "29.0"), (0.0, "0.0"), (2.0 / 3, "66.6"),
  ])
  func onlyAllIsAHundredPercent(share: Double, expected: String) {
    #expect(NumberText.percent(share) == expected)
  }
}
