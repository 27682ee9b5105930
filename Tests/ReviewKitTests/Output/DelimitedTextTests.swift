import Testing

@testable import ReviewKit

@Suite struct DelimitedTextTests {
  private func table(_ cell: Table.Cell) -> Table {
    Table(columns: [Table.Column("a")], rows: [Table.Row([cell])])
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("a, b", "\"a, b\""),
    ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""),
    (" blank", "\" blank\""),
    ("=1+1", "'=1+1"),
    ("+44 20", "'+44 20"),
    ("-", "'-"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("＝1", "'＝1"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
    ("", ""),
  ])
  func textIsQuotedAndFormulasAreDefused(text: String, expected: String) {
    #expect(DelimitedText.csv.text(of: table(.text(text))) == "a\r\n\(expected)\r\n")
  }

  @Test func numbersStayBare() {
    #expect(DelimitedText.csv.text(of: table(.number(-3))) == "a\r\n-3\r\n")
  }

  @Test func tabSeparatedCellsStayOnOneLine() {
    #expect(DelimitedText.tsv.text(of: table(.text("a\tb\r\nc, \"d\""))) == "a\na b  c, \"d\"\n")
  }

  @Test func linesOfAFileHaveTwoColumns() {
    let table = Table(
      columns: [Table.Column("id"), .lines],
      rows: [Table.Row([.text("a"), .lines(LineRange(3, 4))]), Table.Row([.text("b"), .absent])]
    )
    #expect(
      DelimitedText.csv.text(of: table) == "id,firstLine,lastLine\r\na,3,4\r\nb,,\r\n"
    )
  }

  @Test func markAndRawTextAreWrittenWhereAsked() {
    let table = Table(columns: [Table.Column("text")], rows: [Table.Row([.text("=1+1")])])
    var csv = DelimitedText.csv
    csv.hasMark = true
    #expect(csv.text(of: table) == "\u{FEFF}text\r\n'=1+1\r\n")
    csv.hasMark = false
    csv.guardsFormulas = false
    #expect(csv.text(of: table) == "text\r\n=1+1\r\n")
  }
}
