/// Figures that have something in common, as a row of a listing.
package struct StatisticGroupRow: ListingRow {
  package static let noun = Noun("group", "groups")

  /// What figures are grouped by.
  package enum Grouping: String, CaseIterable, Sendable {
    case unit
    case measure
    case scope
  }

  let grouping: Grouping
  /// As printed where it is met first; empty where it is not stated.
  let label: String
  /// The one unit of all figures of the group; empty where it is not stated.
  let unit: String
  /// In the order of the library.
  package let rows: [StatisticRow]
}

extension StatisticGroupRow {
  /// Groups of one unit each, so that nobody adds up children and reviews: those first that are
  /// reported for most scopes, then those with most figures, then in the order of the library; what
  /// is not stated comes last.
  package static func groups(of rows: [StatisticRow], by grouping: Grouping) -> [Self] {
    var order: [Key] = []
    var members: [Key: [StatisticRow]] = [:]
    for row in rows {
      let key = Key(value: FoldedText(row.statistic[grouping]), unit: row.statistic.unit)
      if members[key, default: []].isEmpty { order.append(key) }
      members[key, default: []].append(row)
    }
    return order.compactMap { key in
      members[key].flatMap { rows in
        rows.first.map {
          let label = grouping == .scope ? $0.scopeTitle : $0.statistic[grouping]
          return Self(grouping: grouping, label: label, unit: key.unit, rows: rows)
        }
      }
    }.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.label.isEmpty != other.label.isEmpty { return other.label.isEmpty }
      return (other.scopes, other.rows.count, left.offset) < (
        one.scopes, one.rows.count, right.offset
      )
    }.map(\.element)
  }

  private struct Key: Hashable {
    var value: FoldedText
    var unit: String
  }

  /// How many scopes the figures are about.
  private var scopes: Int { Set(rows.map { [$0.statistic.place.file, $0.statistic.scope] }).count }
}

extension StatisticEntry {
  /// As printed; empty where it is not stated.
  subscript(grouping: StatisticGroupRow.Grouping) -> String {
    switch grouping {
    case .unit: unit
    case .measure: measure
    case .scope: scope
    }
  }
}

extension StatisticGroupRow {
  package static let detail: Catalogue.Detail = []
  package static let columns = [
    Table.Column("by"), Table.Column("group"), Table.Column("unit"),
    Table.Column("scopes", isNumber: true), Table.Column("figures", isNumber: true),
    Table.Column("statistics", rows: StatisticRow.columns),
  ]

  package var cells: [Table.Cell] {
    [
      .text(grouping.rawValue), label.isEmpty ? .absent : .text(label),
      unit.isEmpty ? .absent : .text(unit), .number(scopes), .number(rows.count),
      .rows(rows.map { Table.Row($0.cells) }),
    ]
  }

  package var origins: [String] { rows.flatMap(\.origins) }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    let figures = StatisticRow.noun.counted(rows.reduce(0) { $0 + $1.rows.count })
    return "\(noun.counted(rows.count)) of \(figures) in "
      + looked.share(of: rows.flatMap(\.origins))
  }

  /// The groups one after the other, each with its figures as printed.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    for group in rows {
      page.heading("\(group.heading): \(StatisticRow.noun.counted(group.rows.count))")
      for row in group.rows { row.add(to: &page, isUnder: group.grouping) }
    }
    return page.text
  }

  private var heading: String {
    let name = label.isEmpty ? "\(grouping.rawValue) not stated" : label
    guard grouping != .unit else { return name }
    return "\(name), \(unit.isEmpty ? "unit not stated" : unit)"
  }
}
