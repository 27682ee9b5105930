import Testing

@testable import ReviewKit

@Suite struct BarChartTests {
  private func picture(_ chart: BarChart) -> MarkupReading {
    var svg = HTMLWriter()
    chart.draw(on: &svg)
    return MarkupReading(text: String(decoding: svg.bytes, as: UTF8.self))
  }

  private func row(_ label: String, _ counts: [Int]) -> BarChart.Row {
    let looks: [BarChart.Look] = [.both, .declared, .detected]
    return BarChart.Row(
      label: label,
      parts: zip(counts, looks).map { BarChart.Part(count: $0, look: $1) },
      value: "\(counts.reduce(0, +))"
    )
  }

  /// Thirds do not come out even in tenths of a percent, and yet leave no gap.
  @Test func partsFollowEachOtherWithoutAGap() {
    let page = picture(BarChart(rows: [row("Neglect", [1, 1, 1])], whole: 3))
    let places = zip(page.values(of: "x").suffix(3), page.values(of: "width").suffix(3))
    #expect(places.map(\.0) == ["0%", "33.3%", "66.6%"])
    #expect(places.map(\.1) == ["33.3%", "33.3%", "33.4%"])
  }

  @Test func aPartOfNothingIsNotDrawn() {
    let page = picture(BarChart(rows: [row("Neglect", [0, 2, 0])], whole: 4))
    #expect(page.values(of: "class") == ["value", "whole", "declared"])
    #expect(page.values(of: "width") == ["100%", "50%"])
  }

  @Test func rowsDoNotOverlap() {
    let rows = ["Neglect", "A label of many words that goes on in a second line"].map {
      row($0, [1, 0, 1])
    }
    let chart = BarChart(rows: rows + rows, whole: 4)
    let page = picture(chart)
    let tops = page.values(of: "y").compactMap { Int($0) }
    #expect(tops == tops.sorted())
    #expect((tops.last ?? 0) + 12 < chart.height)
    #expect(Set(zip(page.values(of: "y"), page.values(of: "x")).map { "\($0) \($1)" }).count > 12)
  }

  @Test func rowsBeyondASheetAreLeftToTheTable() {
    let rows = (1...60).map { row("Theme \($0)", [1, 0, 0]) }
    let page = picture(BarChart(rows: rows, whole: 1))
    #expect(page.elements("text", with: "value").count == BarChart.mostRows)
  }
}
