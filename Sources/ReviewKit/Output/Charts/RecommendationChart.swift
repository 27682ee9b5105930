/// How many recommendations are addressed to each sort of body, or ask each action first.
struct RecommendationChart: Chart {
  let id: String
  let title: String
  /// Of one grouping, "not stated" the last, as `RecommendationGroupRow.groups` gives them.
  let groups: [RecommendationGroupRow]
}

extension RecommendationChart {
  private var total: Int { groups.first?.base ?? 0 }

  var summary: String {
    let first = groups.dropLast().prefix(3).map { "\($0.label) (\($0.rows.count))" }
    let unstated = groups.last?.rows.count ?? 0
    return "A bar for each group: how many of the \(NumberText.counted(total, "recommendation")) "
      + "belong to it. "
      + (first.isEmpty ? "" : "Most often \(ChartText.list(first)). ")
      + "Not stated: \(unstated)."
  }

  var table: Table {
    Table(
      columns: [
        Table.Column("group", heading: title),
        Table.Column("recommendations", heading: "Recommendations", isNumber: true),
        Table.Column("of", heading: "Of", isNumber: true),
      ],
      rows: groups.map {
        Table.Row([.text($0.label), .number($0.rows.count), .number($0.base)])
      }
    )
  }

  var frame: ChartFrame { .flexible(height: bars.height) }

  func draw(on svg: inout HTMLWriter) { bars.draw(on: &svg) }

  /// What is not stated is drawn even where other groups are not, for want of room.
  var bars: BarChart {
    let shown = groups.dropLast().prefix(BarChart.mostRows - 1) + groups.suffix(1)
    return BarChart(
      rows: shown.enumerated().map { place, group in
        let look: BarChart.Look = place == shown.count - 1 ? .unstated : .plain
        return BarChart.Row(
          label: group.label,
          parts: [.init(count: group.rows.count, look: look)],
          value: "\(group.rows.count) of \(total)"
        )
      },
      whole: total
    )
  }
}
