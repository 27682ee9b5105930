import Testing

@testable import ReviewKit

@Suite struct StatisticGroupRowTests {
  private static func row(
    _ id: Int,
    _ measure: String,
    unit: String,
    scope: String
  ) -> StatisticRow {
    let entry = StatisticEntry(
      id: "s/statistic-\(id)",
      source: nil,
      document: 0,
      place: Place(file: "s.md", lines: LineRange(id, id)),
      text: "\(id) \(measure)",
      count: id,
      unit: unit,
      measure: measure,
      scope: scope,
      themes: []
    )
    return StatisticRow(entry, in: Catalogue(), codebook: Notation.codebook)
  }

  private static let rows = [
    row(1, "", unit: "children", scope: "north"),
    row(2, "male", unit: "children", scope: "north"),
    row(3, "known to police", unit: "reviews", scope: "north"),
    row(4, "Known to police", unit: "children", scope: "south"),
    row(5, "Known to Police", unit: "reviews", scope: "south"),
  ]

  @Test func figuresOfOneMeasureStandTogetherButNeverThoseOfTwoUnits() {
    let groups = StatisticGroupRow.groups(of: Self.rows, by: .measure)
    #expect(
      groups.map { $0.rows.map(\.statistic.count) } == [[3, 5], [2], [4], [1]]
    )
    #expect(groups.map(\.unit) == ["reviews", "children", "children", "children"])
    #expect(groups.flatMap(\.rows).count == Self.rows.count)
  }

  @Test func whatTheHeadingSaysIsNotSaidAgain() {
    let groups = StatisticGroupRow.groups(of: Self.rows, by: .measure)
    let text = StatisticGroupRow.text(of: Array(groups.prefix(1)), style: .plain)
    #expect(
      text == """
        known to police, reviews: 2 figures
        - 3 known to police
          3 reviews; scope: north
          s.md:3, s/statistic-3
        - 5 Known to Police
          5 reviews; scope: south
          s.md:5, s/statistic-5

        """
    )
  }

  @Test(arguments: [
    (StatisticGroupRow.Grouping.unit, ["children", "reviews"]),
    (.scope, ["north, children", "north, reviews", "south, children", "south, reviews"]),
  ])
  func everyGroupingHasAllFigures(
    grouping: StatisticGroupRow.Grouping,
    headings: [String]
  ) {
    let groups = StatisticGroupRow.groups(of: Self.rows, by: grouping)
    let text = StatisticGroupRow.text(of: groups, style: .plain)
    let printed = text.split(separator: "\n").filter {
      $0.hasSuffix("figure") || $0.hasSuffix("figures")
    }
    #expect(printed.map { $0.prefix { $0 != ":" }.description } == headings)
    #expect(groups.reduce(0) { $0 + $1.rows.count } == Self.rows.count)
  }
}
