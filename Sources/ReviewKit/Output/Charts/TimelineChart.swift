/// How many reviews are of each year, as printed; those without a date are said to be so.
struct TimelineChart: Chart {
  struct Year: Hashable, Sendable {
    /// `nil` for reviews without a date.
    var year: String?
    /// By place in the catalogue.
    var reviews: [Int]
  }

  let id = "timeline"
  let title = "Reviews by printed date"
  private let sources: [SourceEntry]
  let years: [Year]

  /// Empty years are shown in a shorter span only.
  private static let longestSpan = 20

  init(of sources: [SourceEntry]) {
    self.sources = sources
    let reviews = sources.indices.filter { sources[$0].isReview }
    let byYear = Dictionary(grouping: reviews) { sources[$0].year ?? "" }
    let dated = byYear.keys.filter { !$0.isEmpty }.sorted()
    years =
      Self.span(dated).map { Year(year: $0, reviews: byYear[$0, default: []]) }
      + [Year(year: nil, reviews: byYear["", default: []])]
  }

  /// All years from the first to the last, or those that there are.
  private static func span(_ years: [String]) -> [String] {
    guard let first = years.first.flatMap({ Int($0) }), let last = years.last.flatMap({ Int($0) }),
      last - first < longestSpan
    else { return years }
    return (first...last).map(String.init)
  }
}

extension TimelineChart {
  /// How many reviews there are.
  var total: Int { years.reduce(0) { $0 + $1.reviews.count } }

  var summary: String {
    let dated = years.filter { $0.year != nil && !$0.reviews.isEmpty }
    let counts = dated.prefix(BarChart.mostRows).map { "\($0.year ?? "") (\($0.reviews.count))" }
    let undated = years.last?.reviews.count ?? 0
    return "A bar for each year: how many of the \(NumberText.counted(total, "review")) are of it. "
      + (counts.isEmpty ? "" : "\(ChartText.list(counts)). ") + "Without a date: \(undated)."
  }

  var table: Table {
    Table(
      columns: [
        Table.Column("year", heading: "Year"),
        Table.Column("reviews", heading: "Reviews", isNumber: true),
        Table.Column("names", heading: "Which, by number and date"),
      ],
      rows: years.map { year in
        Table.Row([
          .text(year.year ?? "not stated"), .number(year.reviews.count),
          .text(year.reviews.map(name).joined(separator: "; ")),
        ])
      }
    )
  }

  /// "3 Child QK, 2019-05-02".
  private func name(_ source: Int) -> String {
    let date = sources[source].date.map { ", \($0)" } ?? ""
    return "\(source + 1) \(sources[source].shortName)\(date)"
  }

  var frame: ChartFrame { .flexible(height: bars.height) }

  func draw(on svg: inout HTMLWriter) { bars.draw(on: &svg) }

  var bars: BarChart {
    BarChart(
      rows: years.map { year in
        BarChart.Row(
          label: year.year ?? "not stated",
          parts: [
            .init(count: year.reviews.count, look: year.year == nil ? .unstated : .plain)
          ],
          value: "\(year.reviews.count)"
        )
      },
      whole: years.map(\.reviews.count).max() ?? 0,
      hasShortLabels: true
    )
  }
}
