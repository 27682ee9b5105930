/// A figure whole: as printed, what it counts, and where it stands.
package struct StatisticPage: Sendable {
  private let row: StatisticRow

  package init(_ row: StatisticRow) {
    self.row = row
  }

  package func text(style: TextStyle) -> String {
    let statistic = row.statistic
    var page = PageText(style: style)
    page.heading("figure \(statistic.id)")
    page.paragraph(statistic.text)
    page.heading("What it says")
    page.item("figure: \(row.figure)")
    page.item("unit: \(statistic.unit.isEmpty ? "not stated" : statistic.unit)")
    page.item("measure: \(statistic.measure.isEmpty ? "not stated" : statistic.measure)")
    page.item("scope: \(row.scopeTitle.isEmpty ? "not stated" : row.scopeTitle)")
    let themes = row.themes.map(\.label).joined(separator: "; ")
    page.item("themes: \(themes.isEmpty ? "none" : themes)")
    page.heading("Where it stands")
    page.item("\(statistic.place)")
    return page.text
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.key("statistic")
      TableJSON.write(row, to: &json)
    }
  }

  package var table: Table { Listing([row]).table }
}
