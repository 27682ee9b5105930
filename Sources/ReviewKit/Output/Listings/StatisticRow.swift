/// A figure that a document reports, in a listing.
package struct StatisticRow: ListingRow {
  package static let noun = Noun("figure", "figures", key: "statistics")

  let statistic: StatisticEntry
  let themes: [Theme]

  package init(_ statistic: StatisticEntry, codebook: Codebook) {
    self.statistic = statistic
    themes = statistic.themes.map { codebook.themes[$0] }
  }

  package static func rows(of catalogue: Catalogue, codebook: Codebook) -> [Self] {
    catalogue.statistics.map { Self($0, codebook: codebook) }
  }
}

extension StatisticRow {
  package static let columns = [
    Table.Column("id"), Table.Column("text", heading: "Figure"),
    Table.Column("percent", isNumber: true),
    Table.Column("count", isNumber: true), Table.Column("of", isNumber: true),
    Table.Column("unit"), Table.Column("measure"), Table.Column("scope"), Table.Column("themes"),
    Table.Column("file"), .lines, Table.Column("page", isNumber: true),
  ]

  package var cells: [Table.Cell] {
    [
      .text(statistic.id), .text(statistic.text), Table.Cell(statistic.percent),
      Table.Cell(statistic.count), Table.Cell(statistic.of), .text(statistic.unit),
      .text(statistic.measure), .text(statistic.scope), .terms(themes.map { Term($0) }),
      .text(statistic.place.file), Table.Cell(statistic.place.lines),
      Table.Cell(statistic.place.page),
    ]
  }

  package var origins: [String] { statistic.source.map { ["\($0)"] } ?? [] }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let apart = rows.count { $0.origins.isEmpty }
    return "\(noun.counted(rows.count)) in \(looked.share(of: rows.flatMap(\.origins)))"
      + (apart == 0 ? "" : "; \(apart) of them in no source")
  }

  /// Figures under what they are about, each as printed; units stand beside each other and are never
  /// added up.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    var heading: [String] = []
    for row in rows {
      let next = [row.statistic.place.file, row.statistic.scope]
      if next != heading { page.heading(row.heading) }
      heading = next
      row.add(to: &page)
    }
    return page.text
  }

  private var heading: String {
    statistic.scope.isEmpty
      ? statistic.place.file : "\(statistic.scope) (\(statistic.place.file))"
  }

  /// The figure as printed, and below it what it counts and what of it; what the heading above it
  /// says is left out.
  func add(to page: inout PageText, isUnder grouping: StatisticGroupRow.Grouping? = .scope) {
    page.item(statistic.text)
    let facts = StatisticGroupRow.Grouping.allCases.filter { $0 != grouping }.map { fact in
      let value = statistic[fact]
      return "\(fact.rawValue): \(value.isEmpty ? "not stated" : value)"
    }
    page.aside("\(figure); \(facts.joined(separator: "; "))")
    page.aside("\(statistic.place), \(statistic.id)")
  }

  /// "54 %, 13 of 24"; the unit stands beside it and is never added up with others.
  var figure: String {
    let fraction = [statistic.count.map { "\($0)" }, statistic.of.map { "of \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    let percent = statistic.percent.flatMap(NumberText.plain).map { "\($0) %" }
    let figures = [percent, fraction.isEmpty ? nil : fraction].compactMap(\.self)
    return figures.joined(separator: ", ")
  }
}
