extension CrossTabReport {
  /// The table with its unit and base above it and what has to be known of it below.
  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading(title)
    page.paragraph(bases)
    page.blank()
    page.lines(PanelTable(style: style).text(of: shownTable))
    page.blank()
    for note in notes { page.paragraph(note) }
    example?.write(to: &page)
    return page.text
  }

  package var markdown: String {
    let notes = ([bases] + notes).map { MarkdownTable.escaped($0) + "\n" }
    return MarkdownTable().text(of: shownTable) + "\n"
      + notes.joined(separator: "\n") + (example?.markdown ?? "")
  }

  private var title: String {
    let rows = table.rows.dimension.title
    return rows.prefix(1).uppercased() + rows.dropFirst() + " by \(table.columns.dimension.title)"
  }

  /// "Counts of sources; 13 in all. In brackets: percent of the total of the row."
  private var bases: String {
    let count = "Counts of \(table.unit.rawValue); \(table.total) in all\(hint.choice)."
    let percent =
      switch base {
      case .row: " In brackets: percent of the total of the row."
      case .column: " In brackets: percent of the total of the column."
      case .all: " In brackets: percent of all \(table.total) \(table.unit.rawValue)."
      case nil: ""
      }
    return count + percent + order.remark
  }

  /// Rows and columns with something in them, and what is not stated.
  private var shownTable: Table {
    let columns = Self.filled(table.columns)
    let rows = rowsShown.filter { Self.filled(table.rows).contains($0) }
    let names = columns.map { table.columns.categories[$0].label } + ["total"]
    let places = columns.map { Optional($0) } + [nil]
    return Table(
      columns: [Table.Column(table.rows.dimension.title, heading: firstHeading)]
        + names.map { Table.Column.number($0, heading: $0) },
      rows: (rows.map { Optional($0) } + [nil]).map { row in
        let label = row.map { table.rows.categories[$0].label } ?? "total"
        return Table.Row([.text(label)] + places.map { .text(number(row, $0)) })
      }
    )
  }

  private var firstHeading: String {
    let title = table.rows.dimension.title
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// "5", or "5 (38.5)".
  private func number(_ row: Int?, _ column: Int?) -> String {
    let count = "\(count(row, column))"
    guard base != nil else { return count }
    return count + " (\(NumberText.fixed(percent(row, column), decimals: 1)))"
  }

  private static func filled(_ side: CrossTab.Side) -> [Int] {
    let last = side.categories.count - 1
    return side.categories.indices.filter { side.totals[$0] > 0 || $0 == last }
  }
}

extension CrossTabReport {
  private var notes: [String] {
    var notes: [String] = []
    if let omission { notes.append(omission.sentence("shown.")) }
    notes +=
      [overlap, recordsOfCases].compactMap(\.self) + notStated + withoutCases + outside + empty
    return notes
  }

  /// What overlaps, and that it adds up to more than the totals.
  private var overlap: String? {
    let sides = [(table.rows, "rows"), (table.columns, "columns")].filter(\.0.overlaps)
    guard !sides.isEmpty else { return nil }
    let names = sides.map(\.0.dimension.plural).joined(separator: " and several ")
    let what = sides.map(\.1).joined(separator: " and ")
    let one = table.unit.singular
    return "A \(one) can have several \(names), so the \(what) overlap and add up to more than the "
      + "totals, which count each \(one) once."
  }

  /// What it means that a case is in a row or column of records.
  private var recordsOfCases: String? {
    guard table.unit == .cases else { return nil }
    let sides = [table.rows, table.columns].filter(\.dimension.isOfRecords)
    guard let side = sides.first else { return nil }
    return "A case counts for each \(side.dimension.title) that stands anywhere in its review."
  }

  /// How many are not stated because they are no cases' at all.
  private var withoutCases: [String] {
    [(table.rows, "Row"), (table.columns, "Column")].compactMap { side, name in
      guard side.dimension.isOfCases, table.withoutCases > 0 else { return nil }
      let count = table.withoutCases
      let what =
        table.unit == .records
        ? "\(count == 1 ? "is" : "are") of a source without a case"
        : "\(count == 1 ? "has" : "have") no case"
      let all = side.totals.last ?? 0
      return "\(name) not stated: of the \(NumberText.counted(all, table.unit.singular)) \(count) "
        + "\(what), as documents and audits."
    }
  }

  /// What is not stated where records are told apart, as a source is by each of its records.
  private var notStated: [String] {
    guard table.unit != .records else { return [] }
    return [(table.rows, "Row"), (table.columns, "Column")].compactMap { side, name in
      guard side.dimension.isOfRecords, side.totals.last ?? 0 > 0 else { return nil }
      let things = table.unit.rawValue
      return side.dimension == .kind
        ? "\(name) not stated: \(things) with a theme that only a label names."
        : "\(name) not stated: \(things) with a record or label without a \(side.dimension.title)."
    }
  }

  private var outside: [String] {
    [(table.rows, "row"), (table.columns, "column")].filter { $0.0.outside > 0 }.map { side, name in
      let count = side.outside
      return "\(count) of the \(NumberText.counted(table.total, table.unit.singular)) "
        + (count == 1 ? "has no record or label and stands" : "have no record or label and stand")
        + " in no \(name)."
    }
  }

  private var empty: [String] {
    [(table.rows, "rows"), (table.columns, "columns")].compactMap { side, name in
      let filled = Self.filled(side)
      let labels = side.categories.indices.filter { !filled.contains($0) }
        .map { side.categories[$0].label }
      guard !labels.isEmpty else { return nil }
      return "Left out, as nothing is in them: the \(name) \(labels.joined(separator: "; "))."
    }
  }

  /// How the largest cell is listed, as an example for all.
  private var example: ListedExample? {
    var best: (count: Int, row: Int, column: Int)?
    for row in rowsShown.dropLast() {
      for column in table.columns.categories.indices.dropLast() {
        let count = count(row, column)
        if count > best?.count ?? 0 { best = (count, row, column) }
      }
    }
    guard let best else { return nil }
    let (row, column) = (table.rows.categories[best.row], table.columns.categories[best.column])
    let pairs =
      "\(table.rows.dimension.rawValue)=\(row.value), "
      + "\(table.columns.dimension.rawValue)=\(column.value)"
    return ListedExample(
      subject: "\(row.label), \(column.label)",
      count: best.count,
      command: hint.command(table.unit, ["--where", pairs])
    )
  }
}
