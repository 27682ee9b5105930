/// Recommendations that have something in common, as a row of a listing.
package struct RecommendationGroupRow: ListingRow {
  package static let noun = Noun("group", "groups")

  /// What recommendations are grouped by.
  package enum Grouping: String, CaseIterable, Sendable {
    case addressee
    case action
    case theme
    case partnership
  }

  let grouping: Grouping
  /// As the filter of the same name takes it.
  package let value: String
  let label: String
  package let rows: [RecommendationRow]
  /// All recommendations that were grouped, each counted once.
  let base: Int
}

extension RecommendationGroupRow {
  /// The groups, the largest first and then by label; what is not stated comes last and is never
  /// left out.
  package static func groups(
    of rows: [RecommendationRow],
    by grouping: Grouping,
    selection: Selection
  ) -> [Self] {
    guard !rows.isEmpty else { return [] }
    var members: [String: (label: String, rows: [RecommendationRow])] = [:]
    var unstated: [RecommendationRow] = []
    for row in rows {
      let stated = row.values(of: grouping, selection)
      if stated.isEmpty { unstated.append(row) }
      for value in stated {
        members[value.value, default: (value.label, [])].rows.append(row)
      }
    }
    let groups = members.map { value, group in
      Self(
        grouping: grouping,
        value: value,
        label: group.label,
        rows: group.rows,
        base: rows.count
      )
    }.sorted { left, right in
      (right.rows.count, left.label, left.value) < (left.rows.count, right.label, right.value)
    }
    return groups + [
      Self(
        grouping: grouping,
        value: Choice<String>.notStatedArgument,
        label: "not stated",
        rows: unstated,
        base: rows.count
      )
    ]
  }
}

extension RecommendationRow {
  /// What a recommendation has of what is grouped by, each once.
  fileprivate func values(
    of grouping: RecommendationGroupRow.Grouping,
    _ selection: Selection
  ) -> [(value: String, label: String)] {
    switch grouping {
    case .addressee: directive.addressees.map { (Selection.key($0.name), $0.name) }
    case .action: (directive.action?.name).map { [(Selection.key($0), $0)] } ?? []
    case .theme:
      row.themes.filter { selection.holds($0.coding.basis) }.map { ($0.theme.id, $0.theme.label) }
    case .partnership:
      row.source.partnerships.reduce(into: []) { values, name in
        if !values.contains(where: { $0.value == name }) { values.append((name, name)) }
      }
    }
  }
}

extension RecommendationGroupRow {
  package static let columns = [
    Table.Column("by").forData, Table.Column("group"), Table.Column("label").forData,
    Table.Column("recommendations", isNumber: true), Table.Column("of", isNumber: true),
    Table.Column("records", rows: RecommendationRow.columns),
  ]

  package var cells: [Table.Cell] {
    [
      .text(grouping.rawValue), .term(isStated ? Term(value, label: label) : .notStated),
      .text(label), .number(rows.count), .number(base),
      .rows(rows.map { Table.Row($0.cells) }),
    ]
  }

  private var isStated: Bool { value != Choice<String>.notStatedArgument }

  package var origins: [String] { rows.flatMap(\.origins) }

  package static func summary(of rows: [Self], _ noun: Noun, in looked: Catalogue) -> String {
    "\(noun.counted(rows.count)) of \(rows.first?.counted ?? "no recommendations") in "
      + looked.share(of: rows.flatMap(\.origins))
  }

  /// The groups one after the other, each with its recommendations.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    for group in rows {
      page.heading("\(group.label): \(group.rows.count) of \(group.counted)")
      for row in group.rows { row.add(to: &page) }
    }
    guard let first = rows.first else { return page.text }
    let sum = rows.reduce(0) { $0 + $1.rows.count }
    let note =
      "A recommendation that has several of what is grouped by counts in each group: "
      + "the groups above hold \(sum), and there are \(first.counted)."
    return page.text + style.notes(sum > first.base ? [note] : [])
  }

  private var counted: String { RecommendationRow.noun.counted(base) }
}
