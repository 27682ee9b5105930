import Testing

@testable import ReviewKit

/// Pages as Markdown that nothing in a document can add markup to.
@Suite struct PageMarkdownTests {
  private func markdown(_ blocks: [Page.Block]) -> String {
    var page = Page(title: "Title")
    page.opening = blocks
    return PageMarkdown().text(of: page)
  }

  @Test(arguments: [
    ("1. first", "1\\. first"), ("12) first", "12\\) first"), ("(a) first", "(a\\) first"),
    ("- item", "\\- item"), ("+---+", "\\+---+"), (": term", "\\: term"), ("% title", "\\% title"),
    ("# heading", "\\# heading"), ("> quoted", "\\> quoted"), ("= line", "\\= line"),
    ("::: {.x}", "\\::: \\{.x\\}"), ("Dr. Who came.", "Dr. Who came."),
    ("iv. fourth", "iv\\. fourth"),
    ("B. second", "B\\. second"),
    ("a plain (text) of 1.5", "a plain (text) of 1.5"),
  ])
  func whatOpensALineIsText(text: String, expected: String) {
    #expect(PageMarkdown.escaped(text) == expected)
  }

  @Test(arguments: [
    ("<b>", "\\<b\\>"), ("[a](b)", "\\[a\\](b)"), ("`x`{=html}", "\\`x\\`\\{\\=html\\}"),
    ("$x$", "\\$x\\$"), ("a_b*c", "a\\_b\\*c"), ("&lt;", "\\&lt;"), ("@cite", "\\@cite"),
    ("a|b", "a\\|b"), ("x^2~3", "x\\^2\\~3"), ("\\", "\\\\"),
  ])
  func marksAreText(text: String, expected: String) {
    #expect(PageMarkdown.escapedInside(text) == expected)
  }

  @Test func onlySafeAddressesAreLinks() {
    let text = markdown([
      .paragraph(
        Words([
          .link("bad", to: "javascript:alert(1)"), .text(" "),
          .link("good", to: "https://example.org/a>b c"),
        ])
      )
    ])
    #expect(text.contains("\nbad [good](<https://example.org/a%3Eb%20c>)\n"))
    #expect(!text.contains("javascript"))
  }

  @Test func codeKeepsItsBackticks() {
    #expect(markdown([.paragraph(Words([.code("a ``b` c")]))]).contains("\n``` a ``b` c ```\n"))
  }

  @Test func listsTablesAndSourcesAreWritten() {
    var page = Page(title: "Title")
    page.opening = [
      .list([Page.Item("One", [Page.Item("part")]), Page.Item("Two")]),
      .table(
        Table(
          columns: [Table.Column("Theme"), Table.Column("Sources", isNumber: true)],
          rows: [Table.Row([.text("a|b"), .number(3)])]
        ),
        caption: "Counts"
      ),
    ]
    page.sources = [Page.Source(title: "Brief", file: "a_b.md")]
    #expect(
      PageMarkdown().text(of: page) == """
        # Title

        - One
          - part
        - Two

        **Counts**

        | Theme | Sources |
        | --- | ---: |
        | a\\|b | 3 |

        ## Sources

        1. Brief. a\\_b.md

        ---

        """
    )
  }
}
