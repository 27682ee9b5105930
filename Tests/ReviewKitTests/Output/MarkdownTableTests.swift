import Testing

@testable import ReviewKit

@Suite struct MarkdownTableTests {
  @Test func nothingInACellIsMarkup() {
    let table = Table(
      columns: [Table.Column("Theme"), Table.Column("n", isNumber: true)],
      rows: [Table.Row([.text("a|b [x](javascript:y) <i> `c` *d*\nnew"), .number(3)])]
    )
    #expect(
      MarkdownTable().text(of: table) == """
        | Theme | n |
        | --- | ---: |
        | a\\|b \\[x\\](javascript:y) \\<i\\> \\`c\\` \\*d\\*^Jnew | 3 |

        """
    )
  }
}
