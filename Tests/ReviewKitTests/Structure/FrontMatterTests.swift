import Testing

@testable import ReviewKit

@Suite struct FrontMatterTests {
  private func values(of text: String) -> FrontMatter {
    DocumentOpening(of: SourceText(text)).frontMatter
  }

  @Test(arguments: [
    "Child W", "Child W: what we learned", "\"Nobody asked\"", "He said \"no\"", "A \\ B",
    "\"Nobody\" said \"so: no\"", "---", "- a list", "# a heading", "1. first", "| a | b |",
    "title: x", "{a}", "[b]", "'c'", "\"", "\\\"", "Ends with: ", "Adroddiad – Plentyn Ŵ", "a #b",
    "~", "==", "> x", "* x",
  ])
  func anyValueReadsAsItself(value: String) throws {
    let line = try #require(FrontMatter.line("title", value))
    let matter = values(of: "---\n\(line)\nkind: audit\n---\n\nText.\n")
    let shown = value.last == " " ? String(value.dropLast()) : value
    #expect(matter["title"] == shown)
    #expect(matter["kind"] == "audit")
  }

  @Test(arguments: [
    ("One\ntwo\r\nthree", "One two three"), ("\tTabs\tand  blanks ", "Tabs and blanks"),
    ("a\u{0}b\u{1B}[31mc", "a b [31mc"), ("x\u{2028}y", "x y"), ("---\n---", "--- ---"),
    ("\u{FEFF}Mark", "Mark"), ("a\u{85}b", "a b"),
  ])
  func lineEndsAndControlsCannotBreakOut(value: String, expected: String) throws {
    let line = try #require(FrontMatter.line("title", value))
    #expect(!line.contains { $0.isNewline })
    #expect(values(of: "---\n\(line)\n---\n")["title"] == expected)
  }

  @Test func valueWithoutACharacterToShowIsLeftOut() {
    #expect(FrontMatter.line("title", " \n\t") == nil)
    #expect(FrontMatter.line("title", "\u{FEFF}\u{7F}") == nil)
  }

  @Test func textThatBeginsWithARuleHasNoFrontMatter() {
    let opening = DocumentOpening(of: SourceText("---\nA poster\nwith lines\n---\n"))
    #expect(opening.lines.isEmpty)
    #expect(opening.bodyStart == 1)
  }

  @Test(arguments: [
    ("2021", true), ("2021-04", true), ("2021-04-26", true), ("2021-4", false), ("2021-13", false),
    ("2021-00", false), ("2021-04-32", false), ("April 2021", false), ("", false), ("21", false),
    ("2021-04-26-1", false), ("2021-", false), ("+021", false),
  ])
  func datesAreThoseOfTheCalendar(value: String, isDate: Bool) {
    #expect(FrontMatter.isDate(value) == isDate)
  }
}
