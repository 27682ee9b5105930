extension ThemeReport {
  /// A table for other programs: all themes shown in the report, those that no source has included.
  package var dataTable: Table {
    Table(columns: dataColumns, rows: themes.map { Table.Row(dataCells($0)) })
  }

  private var dataColumns: [Table.Column] {
    ["id", "label", "group"].map { Table.Column($0) }
      + ["sources", "of", "declaredSources", "detectedSources", "records"].map {
        Table.Column($0, isNumber: true)
      }
      + Record.Kind.allCases.map { Table.Column($0.rawValue, isNumber: true) }
      + [Table.Column("reported"), Table.Column("sourcesList")]
      + (explains ? [Table.Column("declaredBy"), Table.Column("detectedBy")] : [])
      + (tally.detail.quotations > 0 ? [Table.Column("evidence")] : [])
  }

  private func dataCells(_ theme: Int) -> [Table.Cell] {
    let entry = codebook.themes[theme]
    let row = tally.themes[theme]
    var cells: [Table.Cell] = [.text(entry.id), .text(entry.label), .text(entry.group)]
    cells += [
      row.sources.count, tally.sources.count, row.declaredSources, row.detectedSources, row.records,
    ].map { .number($0) }
    cells += row.recordsByKind.map { .number($0) }
    cells.append(list(row.reported.map(\.citation)))
    cells.append(list(row.sources.map { tally.sources[$0.source].id }))
    if explains {
      cells.append(list(row.labels.map(\.citation)))
      cells.append(list(row.wordings.map { "\($0.text) (\($0.records))" }))
    }
    if tally.detail.quotations > 0 { cells.append(list(row.quotations.map(\.citation))) }
    return cells
  }

  private func list(_ items: [String]) -> Table.Cell {
    .text(items.joined(separator: "; "))
  }

  /// The table for people in Markdown: the columns that a reader compares, with all figures
  /// reported.
  package var markdownTable: Table {
    let columns = [
      Table.Column("Theme"), Table.Column("Sources", isNumber: true),
      Table.Column("Declared", isNumber: true), Table.Column("Detected", isNumber: true),
      Table.Column("Records", isNumber: true), Table.Column("Worked well", isNumber: true),
      Table.Column("Concerns", isNumber: true), Table.Column("Learning", isNumber: true),
      Table.Column("Recommendations", isNumber: true), Table.Column("Actions", isNumber: true),
      Table.Column("Other", isNumber: true), Table.Column("Reported"),
    ]
    let extra =
      (explains ? [Table.Column("Declared by"), Table.Column("Detected by")] : [])
      + (tally.detail.quotations > 0 ? [Table.Column("Evidence")] : [])
    return Table(
      columns: columns + extra,
      rows: foundThemes.map { theme in
        let row = tally.themes[theme]
        let numbers = [row.declaredSources, row.detectedSources, row.records]
        return Table.Row(
          [.text(codebook.themes[theme].label), .text(of(theme))]
            + (numbers + row.countsByHeading.map(\.count)).map { .number($0) }
            + [list(row.reported.map(\.citation))] + dataCells(theme).suffix(extra.count)
        )
      }
    )
  }
}
