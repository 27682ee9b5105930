extension ThemeReport {
  /// The columns of a table for other programs that themes can be sorted by.
  package static let sortableColumns =
    ["id", "label", "group", "sources", "declaredSources", "detectedSources", "records"]
    + Record.Kind.allCases.map(\.rawValue)

  /// Themes by a column: texts from A to Z, the largest number first; those that are equal keep their
  /// order.
  static func sorted(
    _ themes: [Int],
    by column: String,
    _ isReversed: Bool,
    _ tally: ThemeTally,
    _ codebook: Codebook
  ) -> [Int] {
    let keyed = themes.map { theme in
      (theme: theme, cell: cell(of: codebook.themes[theme], tally.themes[theme], column))
    }.enumerated()
    return keyed.sorted { left, right in
      let order = left.element.cell.order(before: right.element.cell, isReversed: isReversed)
      return order == 0 ? left.offset < right.offset : order < 0
    }.map(\.element.theme)
  }

  private static func cell(
    of theme: Theme,
    _ counts: ThemeTally.Theme,
    _ column: String
  ) -> Table.Cell {
    switch column {
    case "id": .text(theme.id)
    case "label": .text(theme.label)
    case "group": .text(theme.group)
    case "sources": .number(counts.sources.count)
    case "declaredSources": .number(counts.declaredSources)
    case "detectedSources": .number(counts.detectedSources)
    case "records": .number(counts.records)
    default: Table.Cell(Record.Kind(rawValue: column).map { counts.records(of: $0) })
    }
  }
}
