import Testing

@testable import ReviewKit

@Suite struct MarkdownTableTests {
  /// What people read: labels, "not stated" where that is worth a word, and one place for file, lines
  /// and page; what is only for data or empty is left out.
  @Test func tableIsForReading() {
    let table = Table(
      columns: [
        Table.Column("kind"), Table.Column("ageBand").orNotStated, Table.Column("number"),
        Table.Column("review").forData, Table.Column("file"), .lines,
        Table.Column("page", isNumber: true),
      ],
      rows: [
        Table.Row([
          .term(Term(.goodPractice)), .absent, .absent, .text("robin"), .text("a.md"),
          .lines(LineRange(3, 4)), .absent,
        ]),
        Table.Row([
          .term(Term(.concern)), .term(Term(AgeBand.underOne)), .absent, .text("wren"),
          .text("b.pdf"), .lines(LineRange(90)), .number(7),
        ]),
      ]
    )
    #expect(
      MarkdownTable().text(of: table) == """
        | Kind | Age band | Place |
        | --- | --- | --- |
        | good practice | not stated | a.md:3-4 |
        | concern | under 1 | b.pdf p. 7 |

        """
    )
  }

  @Test func nothingInACellIsMarkup() {
    let table = Table(
      columns: [Table.Column("Theme"), Table.Column("n", isNumber: true)],
      rows: [Table.Row([.text("a|b [x](javascript:y) <i> `c` *d*\nnew"), .number(3)])]
    )
    #expect(
      MarkdownTable().text(of: table) == """
        | Theme | N |
        | --- | ---: |
        | a\\|b \\[x\\](javascript:y) \\<i\\> \\`c\\` \\*d\\*^Jnew | 3 |

        """
    )
  }
}
