import Testing

@testable import ReviewKit

@Suite struct TimelineChartTests {
  private func source(_ id: String, _ date: String?, isReview: Bool = true) -> SourceEntry {
    SourceEntry(
      id: id,
      title: "The \(id)",
      reviewKind: isReview ? .rapidReview : nil,
      date: date,
      partnerships: [],
      cases: [],
      places: [],
      documents: [0]
    )
  }

  @Test func emptyYearsAndUndatedReviewsAreShown() {
    let chart = TimelineChart(of: [
      source("a", "2019-04"), source("b", nil), source("c", "2021"), source("d", "2021-01-02"),
      source("e", "2020", isReview: false),
    ])
    #expect(chart.years.map(\.year) == ["2019", "2020", "2021", nil])
    #expect(chart.years.map(\.reviews) == [[0], [], [2, 3], [1]])
    #expect(chart.total == 4)
    #expect(chart.table.rows.map { $0.cells[1].text } == ["1", "0", "2", "1"])
    #expect(chart.table.rows[2].cells[2].text == "3 c, 2021; 4 d, 2021-01-02")
    #expect(chart.summary.hasSuffix("2019 (1) and 2021 (2). Without a date: 1."))
  }

  @Test func aLongSpanShowsOnlyYearsThatThereAre() {
    let chart = TimelineChart(of: [source("a", "1945"), source("b", "2021")])
    #expect(chart.years.map(\.year) == ["1945", "2021", nil])
  }
}
