extension CoOccurrenceReport {
  /// A matrix where one is asked for or fits, else the pairs as a list.
  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading(title)
    page.paragraph(base)
    let isMatrix = isMatrix(style)
    let table = isMatrix ? matrix : list
    let text =
      isMatrix ? PanelTable(style: style).text(of: table) : TextTable(style: style).text(of: table)
    if pairs.isEmpty { return page.text }
    if !table.rows.isEmpty {
      page.blank()
      page.lines(text)
    }
    page.blank()
    for note in notes(isMatrix: isMatrix) { page.paragraph(note) }
    example?.write(to: &page)
    return page.text
  }

  package var markdown: String {
    let isMatrix = isMatrix(.plain)
    if pairs.isEmpty { return MarkdownTable.escaped(base) + "\n" }
    let notes = ([base] + notes(isMatrix: isMatrix)).map { MarkdownTable.escaped($0) + "\n" }
    return MarkdownTable().text(of: isMatrix ? matrix : list) + "\n"
      + notes.joined(separator: "\n") + (example?.markdown ?? "")
  }

  private var base: String {
    "Counts of \(counts.unit.rawValue); \(counts.total) in all\(hint.choice)." + order.remark
  }

  private func isMatrix(_ style: TextStyle) -> Bool {
    if let layout { return layout == .matrix }
    guard rows.isEmpty, limit == nil, order == RowOrder() else { return false }
    return style.width.map { TextTable(style: style).width(of: matrix) <= $0 } ?? true
  }

  private var title: String {
    rows.isEmpty
      ? "Themes that occur together"
      : "Themes that occur together with "
        + rows.map { "\(label($0)) (\(counts.count(of: $0)))" }.joined(separator: ", ")
  }

  private var foundThemes: [Int] { themes.filter { counts.count(of: $0) > 0 } }
}

extension CoOccurrenceReport {
  /// Below the diagonal counts, above it the measure; columns by the numbers of the rows.
  private var matrix: Table {
    let found = inOrder(foundThemes)
    let columns = found.indices.prefix(limit ?? found.count)
    let lines =
      rows.isEmpty ? Array(columns) : found.indices.filter { rows.contains(found[$0]) }
    return Table(
      columns: [Table.Column("Theme")]
        + columns.map { Table.Column("\($0 + 1)", isNumber: true) },
      rows: lines.map { line in
        Table.Row(
          [.text("\(line + 1) \(label(found[line]))")]
            + columns.map { .text(cell(found[line], found[$0], isAbove: $0 > line)) }
        )
      }
    )
  }

  private func cell(_ one: Int, _ other: Int, isAbove: Bool) -> String {
    let count = counts.count(one, other)
    if one == other { return "\(count)" }
    if count < least { return "·" }
    switch measure {
    case .count: return "\(count)"
    case .lift: return isAbove ? fixed(counts.lift(one, other)) : "\(count)"
    case .jaccard, nil: return isAbove ? fixed(counts.jaccard(one, other)) : "\(count)"
    }
  }

  private func fixed(_ value: Double?) -> String { NumberText.fixed(value, decimals: 2) }

  /// The pairs with their counts.
  private var list: Table {
    let isOne = rows.count == 1
    return Table(
      columns: (isOne ? [] : [Table.Column("Theme")]) + [
        Table.Column("With"), Table.Column("Both", isNumber: true),
        Table.Column("Either", isNumber: true),
        Table.Column("Jaccard", isNumber: true), Table.Column("Lift", isNumber: true),
      ],
      rows: pairsShown.map { pair in
        let (one, other) = (pair.theme, pair.other)
        return Table.Row(
          (isOne ? [] : [.text("\(label(one)) (\(counts.count(of: one)))")]) + [
            .text("\(label(other)) (\(counts.count(of: other)))"), .number(count(pair)),
            .number(counts.either(one, other)), .text(fixed(counts.jaccard(one, other))),
            .text(fixed(counts.lift(one, other))),
          ]
        )
      }
    )
  }

  private func notes(isMatrix: Bool) -> [String] {
    var notes = [isMatrix ? matrixNote : listNote, measureNote]
    if let omission = omission(of: foundThemes, isMatrix: isMatrix) {
      notes.append(omission.sentence("shown."))
    }
    if least > 1 {
      notes.append("Pairs with fewer than \(least) \(counts.unit.rawValue) are left out.")
    }
    let missing = themes.filter { counts.count(of: $0) == 0 }
    if !missing.isEmpty {
      let labels = missing.map(label).joined(separator: "; ")
      notes.append("Found in no \(counts.unit.singular): \(labels).")
    }
    return notes
  }

  private var matrixNote: String {
    let unit = counts.unit.rawValue
    let above =
      switch measure {
      case .count: "both sides of it: \(unit) with both themes"
      case .lift: "below it: \(unit) with both themes; above it: lift"
      case .jaccard, nil: "below it: \(unit) with both themes; above it: Jaccard"
      }
    let names = themesShown(foundThemes).enumerated().map { "\($0 + 1) \(label($1))" }
    let columns =
      rows.isEmpty
      ? "Columns have the numbers of the rows."
      : "The columns: \(names.joined(separator: "; "))."
    return "On the diagonal: \(unit) with the theme; \(above). \(columns)"
  }

  private var listNote: String {
    "In brackets: \(counts.unit.rawValue) with the theme."
  }

  private var measureNote: String {
    "Jaccard: of those with either theme the share with both. Lift: how many times as many have "
      + "both as would if the themes had nothing to do with each other; where counts are small it "
      + "says little."
  }

  /// How the first pair is listed.
  private var example: ListedExample? {
    guard let pair = pairs.first else { return nil }
    let pairs = [pair.theme, pair.other].map { "theme=\(id($0))" }
    let further =
      counts.unit == .records
      ? ["--where", pairs.joined(separator: "; ")]
      : pairs.flatMap { ["--having", hint.having($0)] }
    return ListedExample(
      subject: "\(label(pair.theme)), \(label(pair.other))",
      count: count(pair),
      command: hint.command(counts.unit, further)
    )
  }
}
