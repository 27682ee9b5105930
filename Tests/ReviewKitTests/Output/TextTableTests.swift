import Testing

@testable import ReviewKit

@Suite struct TextTableTests {
  private let table = Table(
    columns: [
      Table.Column("theme", heading: "Theme"), Table.Column("bar", heading: ""),
      Table.Column("n", heading: "In\nall", isNumber: true),
    ],
    rows: [
      Table.Row([.text("Voice of the child in care"), .bar(0.5), .number(12)]),
      Table.Row([.text("日本"), .bar(0), .number(3)], details: ["a remark of some length"]),
    ]
  )

  @Test func columnsAreAlignedByWidthNotByLetters() {
    #expect(
      TextTable().text(of: table) == """
                                     In
        Theme                       all
        Voice of the child in care   12
        日本                          3
          a remark of some length

        """
    )
  }

  @Test func textIsWrappedAndNumbersAreNot() {
    #expect(
      TextTable(style: TextStyle(width: 24)).text(of: table) == """
                              In
        Theme                all
        Voice of the child    12
        in care
        日本                   3
          a remark of some
            length

        """
    )
  }

  @Test func barsAreDrawnWhereWanted() {
    #expect(
      TextTable(style: TextStyle(hasBars: true)).text(of: table).split(separator: "\n")[2]
        == "Voice of the child in care  ██████         12"
    )
  }

  @Test func controlsInCellsAreShown() {
    let table = Table(
      columns: [Table.Column("a")],
      rows: [Table.Row([.text("x\u{1B}[2J")], details: ["\u{7}"])]
    )
    #expect(TextTable().text(of: table) == "A\nx^[[2J\n  ^G\n")
  }
}
