import Testing

@testable import ReviewKit

@Suite struct PandocMarkdownTests {
  private func cleaned(_ text: String) -> String {
    String(decoding: PandocMarkdown.cleaned(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("## <span id=\"anchor-2\"></span>Neglect\n", "## Neglect\n"),
    ("See <https://vale.example/neglect> for more.", "See https://vale.example/neglect for more."),
    ("- One\n\n<!-- -->\n\n1. First\n", "- One\n\n\n\n1. First\n"),
    ("Fewer than < 5 and x <y> z\n", "Fewer than < 5 and x <y> z\n"),
    ("An open <span without end", "An open <span without end"),
  ])
  func whatIsNoneOfTheDocumentIsTakenOut(markdown: String, expected: String) {
    #expect(cleaned(markdown) == expected)
  }

  @Test func aTableWithParagraphsInItsCellsBecomesRows() {
    let text = cleaned(
      """
      Before

      <table>
      <thead><tr class="header"><th>Finding</th><th>Action</th></tr></thead>
      <tbody><tr class="odd"><td>Moves</td><td><p>Write a procedure.</p>
      <p>Tell the board.</p></td></tr></tbody>
      </table>

      After
      """
    )
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") && !$0.contains("---") }
    #expect(rows == ["| Finding | Action |", "| Moves | Write a procedure. Tell the board. |"])
    #expect(text.hasPrefix("Before\n") && text.hasSuffix("\nAfter"))
  }

  @Test(arguments: [
    ("# Child Q\n\n## Child Q\n\nText\n", 3), ("Child Q\n\n# Child Q\n", 1),
    ("# Child Q\n\n# child q.\n", 3), ("# Child Q\n\n# Child R\n", nil), ("Child Q\n", nil),
    ("", nil),
  ])
  func aTitleThatStandsTwiceIsOneTitle(text: String, expected: Int?) {
    #expect(RepeatedTitle.line(in: Array(text.utf8)) == expected)
  }
}
