import Testing

@testable import ReviewKit

/// Tables of web pages: rows where they mean something, and text one after the other where they
/// only set it out.
@Suite struct HTMLTableTests {
  @Test func cellsBecomeRows() {
    let html = """
      <table><caption>Figures</caption><thead><tr><th>Measure<th>2022<th>2023</thead>
      <tr><td>Contacts<td>3<td>4<tr><td>Visits | calls<td><p>5</p><p>(part)</p><td></table>
      """
    #expect(
      pageLines(html) == [
        "Figures", "| Measure | 2022 | 2023 |", "| --- | --- | --- |", "| Contacts | 3 | 4 |",
        "| Visits \\| calls | 5 (part) | |",
      ]
    )
  }

  @Test func cellsThatReachOverAreGivenOnce() {
    let html = """
      <table><tr><th>Theme<th>Finding<th>Owner
      <tr><td rowspan=2>Neglect<td>One<td>Board
      <tr><td>Two<td>Police
      <tr><td colspan=2>Wide<td>All</table>
      """
    #expect(
      pageLines(html).dropFirst(2) == [
        "| Neglect | One | Board |", "| | Two | Police |", "| Wide | | All |",
      ]
    )
  }

  @Test func itemsInACellKeepTheirBullets() {
    let html = """
      <table><tr><th>Learning<th>Links<tr><td><ul><li>Ask.<li>Write it down.</ul><td><ul><li>Guide
      </ul></table>
      """
    #expect(pageLines(html).last == "| • Ask. • Write it down. | Guide |")
  }

  @Test(arguments: [
    // One column of boxes.
    "<table><tr><td><p>One.</p></td></tr><tr><td><p>Two.</p></td></tr></table>",
    "<table role=presentation><tr><td>One.<td>Two.</table>",
    // A table in a table.
    "<table><tr><td>One.<td><table><tr><td>Two.</table></table>",
  ])
  func layoutIsNoTable(html: String) {
    #expect(pageLines(html) == ["One.", "Two."])
  }

  @Test func boxesWithHeadingsAreSections() {
    let html = """
      <table><tr><td><p><b>What happened</b></p><p>He was hurt.</p></td>
      <td><p><b>Learning</b></p><ul><li>Ask.</li></ul></td></tr></table>
      """
    #expect(
      pageLines(html) == ["**What happened**", "He was hurt.", "**Learning**", "- Ask."]
    )
  }

  @Test func aColumnThatHoldsThePageIsItsText() {
    let text = String(repeating: "Nobody asked him what his day was like. ", count: 14)
    let html = """
      <table><tr><td><a href=1>Home</a><br><a href=2>About</a><br><a href=3>Reviews</a></td>
      <td><p>\(text)</p><p>He said little.</p><p>They moved.</p></td></tr></table>
      """
    let lines = pageLines(html)
    #expect(lines.filter { $0.hasPrefix("~") } == ["~ Home", "~ About", "~ Reviews"])
    #expect(lines.suffix(2) == ["He said little.", "They moved."])
  }
}
