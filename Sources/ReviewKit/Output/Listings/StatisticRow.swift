/// A figure that a document reports, in a listing.
package struct StatisticRow: ListingRow {
  package static let noun = Noun("figure", "figures", key: "statistics")

  let statistic: StatisticEntry
  let themes: [Theme]
  /// The title of the review that it is about; else its scope as it stands.
  let scopeTitle: String

  package init(_ statistic: StatisticEntry, in catalogue: Catalogue, codebook: Codebook) {
    self.statistic = statistic
    themes = statistic.themes.map { codebook.themes[$0] }
    let source = statistic.source.map { catalogue.sources[$0] }
    let isReview = source.map { ([$0.id] + $0.otherIDs).contains(statistic.scope) } ?? false
    scopeTitle = isReview ? source?.title ?? statistic.scope : statistic.scope
  }

  package static func rows(of catalogue: Catalogue, codebook: Codebook) -> [Self] {
    catalogue.statistics.map { Self($0, in: catalogue, codebook: codebook) }
  }
}

extension StatisticRow {
  package static let detail: Catalogue.Detail = []
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
    scopeTitle.isEmpty
      ? statistic.place.file : "\(scopeTitle) (\(statistic.place.file))"
  }

  /// The figure as printed, and below it how many of what, and what of them where the print does not
  /// say it in these words; what the heading above it says is left out.
  func add(to page: inout PageText, isUnder grouping: StatisticGroupRow.Grouping? = .scope) {
    page.item(statistic.text)
    var facts = [quantity]
    let measure = statistic.measure
    let isSaid =
      measure.isEmpty || statistic.text.contains(measure) || scopeTitle == measure
    if grouping != .measure, !isSaid {
      facts.append("measure: \(statistic.measure)")
    }
    if grouping != .scope, !scopeTitle.isEmpty { facts.append("scope: \(scopeTitle)") }
    page.aside(facts.joined(separator: "; "))
    page.aside("\(statistic.place), \(statistic.id)")
  }

  /// The same where it stands among what is told of one case.
  func addBriefly(to page: inout PageText) {
    page.item(statistic.text)
    page.aside("\(quantity); \(statistic.place), \(statistic.id)")
  }

  /// "6 of 8 cases", "54 % of reviews"; the figure alone where no unit is stated.
  var quantity: String {
    let isBareShare = statistic.percent != nil && statistic.of == nil && statistic.count == nil
    // Units are in the plural.
    let isOne = statistic.count == 1 && statistic.of == nil
    let link = isOne ? "; unit: " : isBareShare ? " of " : " "
    return figure + (statistic.unit.isEmpty ? "" : link + statistic.unit)
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
