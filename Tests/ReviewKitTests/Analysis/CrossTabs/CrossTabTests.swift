import Testing

@testable import ReviewKit

@Suite struct CrossTabTests {
  private static let text = """
    context: Where it was.
    review: Robin
    declared early-help: Early help
    learning-point neglect! education: Schools saw the signs.
    concern neglect: Neglect was not seen.
    review: Wren
    good-practice neglect: Neglect was named.
    review: Finch
    """

  private var catalogue: Catalogue {
    var document = Notation.document("d.md", Self.text)
    document.reviews[0].cases = [
      Case(name: "Robin", age: "6 weeks", outcome: .died, harms: [0, 1], lines: LineRange(2)),
      Case(name: "Jay", age: "14", outcome: .injured, harms: [0], lines: LineRange(2)),
    ]
    document.reviews[1].cases = [Case(name: "Wren", harms: [1], lines: LineRange(2))]
    return Catalogue(of: document)
  }

  private func table(
    _ rows: Dimension,
    _ columns: Dimension,
    _ unit: CountingUnit = .sources,
    _ selection: Selection = Selection()
  ) -> CrossTab {
    CrossTab(
      of: catalogue.selected(by: selection),
      rows: rows,
      columns: columns,
      unit: unit,
      codebook: Notation.codebook,
      selection: selection
    )
  }

  /// "neglect: 2 1" for each row with something in it.
  private func rows(_ table: CrossTab) -> [String] {
    table.rows.categories.indices.filter { table.rows.totals[$0] > 0 }.map { row in
      let cells = table.columns.categories.indices.filter { table.columns.totals[$0] > 0 }
        .map { "\(table.cells[row][$0])" }
      return "\(table.rows.categories[row].value): " + cells.joined(separator: " ")
        + " = \(table.rows.totals[row])"
    }
  }

  @Test func harmAndOutcomeComeFromTheSameCase() {
    let table = table(.harm, .outcome)
    #expect(
      rows(table)
        == [
          "neglect: 1 1 0 = 1", "education: 1 0 1 = 2", "not-stated: 0 0 2 = 2",
        ].sorted { $0.hasPrefix("education") && !$1.hasPrefix("education") }
    )
    #expect(table.total == 4)
    #expect(table.rows.overlaps)
    #expect(table.columns.overlaps)
  }

  @Test func themeAndKindComeFromTheSameRecordAndALabelHasNoKind() {
    #expect(
      rows(table(.theme, .kind)) == [
        "neglect: 0 1 1 1 0 = 2", "education: 0 1 0 0 0 = 1", "early-help: 0 0 0 0 1 = 1",
        "not-stated: 1 0 0 0 0 = 1",
      ]
    )
  }

  @Test func sourceWithoutRecordsCountsWhereSourcesAreToldApart() {
    let table = table(.review, .theme)
    #expect(table.total == 4)
    #expect(rows(table).contains("finch: 0 0 0 0 = 1"))
    #expect(table.columns.outside == 1)
    #expect(table.rows.outside == 0)
  }

  @Test func casesAndRecordsAreCountedOnceEach() {
    let cases = table(.age, .harm, .cases)
    #expect(cases.total == 3)
    #expect(cases.rows.totals.reduce(0, +) == 3)
    #expect(cases.columns.totals.reduce(0, +) == 4)
    let records = table(.age, .theme, .records)
    #expect(records.total == 4)
    #expect(
      rows(records) == ["under-1: 2 1 0 = 2", "11-to-15: 2 1 0 = 2", "not-stated: 1 0 1 = 2"]
    )
  }

  @Test func ordersOfTheirOwnAreKeptAndOthersGoBySize() {
    let themes = table(.theme, .age).rows.categories.map(\.value)
    #expect(
      themes == ["neglect", "education", "early-help", "information-sharing", "not-stated"]
    )
    let ages = table(.theme, .age).columns.categories.map(\.value)
    #expect(
      ages == [
        "unborn", "under-1", "1-to-5", "6-to-10", "11-to-15", "16-and-over", "several-bands",
        "not-stated",
      ]
    )
  }

  @Test func onlyThemesOfTheGroupChosenAreListed() throws {
    var selection = Selection()
    selection.groups = [try #require(Notation.codebook.condition(group: "Harms"))]
    let table = table(.theme, .kind, .records, selection)
    #expect(table.rows.categories.map(\.value) == ["neglect", "education", "not-stated"])
    #expect(table.total == 3)
  }
}
