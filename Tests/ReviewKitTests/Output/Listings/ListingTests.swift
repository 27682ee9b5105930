import Testing

@testable import ReviewKit

@Suite struct ListingTests {
  private struct Row: ListingRow {
    static let noun = Noun("row", "rows")
    static let columns = [Table.Column("name"), Table.Column("size", isNumber: true)]
    var name: String
    var size: Int?
    var origins: [String] { [name] }
    var cells: [Table.Cell] { [.text(name), Table.Cell(size)] }
    static func text(of rows: [Self], style: TextStyle) -> String {
      rows.map { $0.name + "\n" }.joined()
    }
  }

  private let rows = [
    Row(name: "b", size: 2), Row(name: "A", size: nil), Row(name: "c", size: 10),
    Row(name: "", size: 2),
  ]

  private func names(_ column: String, isReversed: Bool = false) -> [String] {
    var listing = Listing(rows)
    listing.sort(by: column, isReversed: isReversed)
    return listing.rows.map(\.name)
  }

  @Test func textsAreSortedFromAToZWithNothingLast() {
    #expect(names("name") == ["A", "b", "c", ""])
    #expect(names("name", isReversed: true) == ["c", "b", "A", ""])
  }

  @Test func largestNumberComesFirstAndEqualsKeepTheirOrder() {
    #expect(names("size") == ["c", "b", "", "A"])
    #expect(names("size", isReversed: true) == ["b", "", "c", "A"])
  }

  @Test func unknownColumnSortsNothing() {
    var listing = Listing(rows)
    let isSorted = listing.sort(by: "colour", isReversed: false)
    #expect(!isSorted)
    #expect(listing.rows.map(\.name) == rows.map(\.name))
  }

  @Test func limitSaysHowManyThereAre() {
    var listing = Listing(rows)
    listing.limit(to: 2)
    #expect(listing.text(style: .plain) == "b\nA\n\n2 of 4 rows are shown.\n")
  }

  @Test func jsonHasAnObjectARowWithNullForWhatIsNotStated() {
    let json = TableJSON.document(of: Listing(rows).table, named: "rows", total: 4)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains("\"total\": 4,\n  \"rows\": [\n    {\"name\": \"b\", \"size\": 2},"))
    #expect(text.contains("{\"name\": \"A\", \"size\": null}"))
    let lines = String(decoding: TableJSON.lines(of: Listing(rows).table), as: UTF8.self)
    #expect(lines.split(separator: "\n").count == 4)
  }
}
