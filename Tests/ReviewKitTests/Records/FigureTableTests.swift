import Testing

@testable import ReviewKit

/// Tables whose cells are figures.
@Suite struct FigureTableTests {
  private func figures(_ rows: [String]) -> [String] {
    let table = "# Themes of reviews\n\n## Neglect\n\n" + rows.joined(separator: "\n") + "\n"
    return Reading(table).document.statistics.map { figure in
      let percent = figure.percent.map { "\($0)%" } ?? "-"
      let count = figure.count.map(String.init) ?? "-"
      return "\(figure.measure.lowercased()): \(count) \(figure.unit), \(percent)"
    }
  }

  @Test func theHeadOfATableSaysWhatItsColumnsCount() {
    #expect(
      figures([
        "| Age | Children |", "| --- | --- |", "| Under 1 | 12 |", "| 1 to 5 | 7 |",
        "| Total | 19 |",
      ]) == ["under 1: 12 children, -", "1 to 5: 7 children, -", "total: 19 children, -"]
    )
  }

  @Test func aCountAndThePercentageBesideItAreOneFigure() {
    #expect(
      figures([
        "| Theme | Number of reviews | % |", "| --- | --- | --- |", "| Debt | 12 | 54% |",
        "| Sleep | 7 | 35.5 |",
      ]) == ["debt: 12 reviews, 54.0%", "sleep: 7 reviews, 35.5%"]
    )
  }

  @Test func columnsPartedByTabsAreReadAlike() {
    #expect(
      figures(["Theme\tReviews", "Debt\t12", "Sleep\t7"])
        == ["debt: 12 reviews, -", "sleep: 7 reviews, -"]
    )
  }

  @Test func columnsPartedByBlanksAreReadAlike() {
    #expect(
      figures([
        "Age group          Number     Per cent", "Under 1                12          63%",
        "1 to 5                  7          37%", "Total                  19         100%",
      ])
        == ["under 1: 12 reviews, 63.0%", "1 to 5: 7 reviews, 37.0%", "total: 19 reviews, 100.0%"]
    )
  }

  @Test func cellsOneBelowTheOtherAreReadAlike() {
    #expect(
      figures([
        "Theme", "", "Reviews", "", "%", "", "Debt", "", "12", "", "54%", "", "Sleep", "", "7", "",
        "32%",
      ]) == ["debt: 12 reviews, 54.0%", "sleep: 7 reviews, 32.0%"]
    )
  }

  @Test func aColumnThatNamesAGroupOrAYearIsTheScopeOfItsFigures() {
    let reading = Reading(
      "# Themes of reviews\n\n## Harm\n\n| Cause | Died | 2021 |\n| --- | --- | --- |\n"
        + "| Debt | 4 (40%) | 12 |\n| Sleep | - | 9 |\n"
    )
    #expect(reading.document.statistics.map(\.scope) == ["Died", "2021", "2021"])
    #expect(reading.document.statistics.map(\.percent) == [40, nil, nil])
    #expect(reading.document.statistics.map(\.count) == [4, 12, 9])
  }

  @Test(arguments: [
    ["| Step | Score |", "| --- | --- |", "| Plan | 7 |", "| Visit | 9 |"],
    ["| Step | Date |", "| --- | --- |", "| Plan | 31/01/2024 |", "| Visit | 2023 |"],
    ["Opening        4", "Method         6", "Findings       9"],
    ["Front Door     01632960123", "Night team     01632960124"],
  ])
  func scoresDatesPagesAndTelephonesAreNoFigures(rows: [String]) {
    #expect(figures(rows).isEmpty)
  }

  @Test func aPercentageInBracketsBehindItsCountBelongsToIt() {
    #expect(
      figures(["| Age | Children |", "| --- | --- |", "| Under 1 | 7 (35%) |"])
        == ["under 1: 7 children, 35.0%"]
    )
  }

  @Test func aTableOfFiguresHoldsNoRecordsAndNoLineOfItIsLost() {
    let reading = Reading(
      "# Themes of reviews\n\n## Neglect\n\n| Age | Children |\n| --- | --- |\n| Under 1 | 12 |\n"
    )
    #expect(reading.records.isEmpty && reading.unclassified.isEmpty && reading.lost.isEmpty)
    #expect(reading.furniture == [5, 6])
  }

  @Test func theMeasureIsPrintedAsItStands() {
    let reading = Reading(
      "# Themes of reviews\n\n## Neglect\n\n| Area | Children |\n| --- | --- |\n| Marlow Vale | 12 |\n"
    )
    #expect(reading.document.statistics.map(\.measure) == ["Marlow Vale"])
  }
}
