extension ThemeReport {
  /// The columns of a table for other programs that themes can be sorted by.
  package static let sortableColumns =
    ["id", "label", "group", "sources", "declaredSources", "detectedSources", "records"]
    + Record.Kind.allCases.map(\.rawValue)

  static func cell(
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
