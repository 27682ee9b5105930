import Testing

@testable import ReviewKit

@Suite struct NestedTableTests {
  private let table = Table(
    columns: [
      Table.Column("group"), Table.Column("members", rows: [Table.Column("id"), .lines]),
      Table.Column("size", isNumber: true),
    ],
    rows: [
      Table.Row([
        .text("a"),
        .rows([
          Table.Row([.text("x"), .lines(LineRange(1, 2))]), Table.Row([.text("y"), .absent]),
        ]), .number(2),
      ]), Table.Row([.text("b"), .rows([]), .number(0)]),
    ]
  )

  @Test func rowsInACellAreSpelledOutInDelimitedText() {
    #expect(
      DelimitedText.csv.text(of: table)
        == "group,id,firstLine,lastLine,size\r\na,x,1,2,2\r\na,y,,,2\r\nb,,,,0\r\n"
    )
    #expect(MarkdownTable().text(of: table).split(separator: "\n").count == 5)
  }

  @Test func rowsInACellAreObjectsInJSON() {
    #expect(
      String(decoding: TableJSON.lines(of: table), as: UTF8.self) == """
        {"group": "a", "members": [{"id": "x", "lines": [1, 2]}, {"id": "y", "lines": null}], "size": 2}
        {"group": "b", "members": [], "size": 0}

        """
    )
  }
}
