/// The themes that most often stand together in a record.
struct CoOccurrenceChart: Chart {
  let id = "together"
  let title = "Themes that most often stand in the same record"
  private let report: CoOccurrenceReport
  let pairs: [CoOccurrenceReport.Pair]

  /// With more a reader looks for a table.
  static let mostPairs = 12

  /// - Parameter report: Of records.
  init(_ report: CoOccurrenceReport) {
    self.report = report
    pairs = Array(report.pairs.prefix(Self.mostPairs))
  }
}

extension CoOccurrenceChart {
  /// How many pairs there are.
  var total: Int { report.pairs.count }

  var summary: String {
    let first = pairs.prefix(3).map { "\(label($0)) (\(report.count($0)))" }
    return "A bar for each pair of themes: in how many of "
      + "\(NumberText.counted(report.counts.total, "record")) both are met. Most often "
      + "\(ChartText.list(first)). All numbers are in the table."
  }

  var table: Table {
    let names = ["Both", "First", "Second", "Either"]
    return Table(
      columns: [Table.Column("pair", heading: "Themes")]
        + names.map { Table.Column($0, isNumber: true) }
        + [Table.Column("Jaccard", isNumber: true)],
      rows: pairs.map { pair in
        let counts = report.counts
        let (one, other) = (pair.theme, pair.other)
        return Table.Row(
          [.text(label(pair)), .number(report.count(pair))]
            + [counts.count(of: one), counts.count(of: other), counts.either(one, other)]
            .map { .number($0) }
            + [.text(NumberText.fixed(counts.jaccard(one, other), decimals: 2))]
        )
      }
    )
  }

  var frame: ChartFrame { .flexible(height: bars.height) }

  func draw(on svg: inout HTMLWriter) { bars.draw(on: &svg) }

  /// The longest bar is the pair that is met most, as the share of all records is small.
  var bars: BarChart {
    BarChart(
      rows: pairs.map { pair in
        let count = report.count(pair)
        return BarChart.Row(
          label: label(pair),
          parts: [.init(count: count, look: .plain)],
          value: "\(count)"
        )
      },
      whole: pairs.first.map { report.count($0) } ?? 0,
      labelColumns: 45
    )
  }

  private func label(_ pair: CoOccurrenceReport.Pair) -> String {
    "\(report.label(pair.theme)) + \(report.label(pair.other))"
  }
}
