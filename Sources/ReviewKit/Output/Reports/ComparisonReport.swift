/// Two parts of a library compared by their themes, ready to be written in any format.
package struct ComparisonReport: Sendable {
  let comparison: Comparison
  let codebook: Codebook
  /// What the parts are called: the filters as the user wrote them.
  let names: (a: String, b: String)
  /// The themes listed: those more typical of the first part, the largest difference first, then
  /// those of equal shares, then those more typical of the second, the largest difference last.
  let themes: [Int]
  let limit: Int?
  /// Of the themes of each part.
  let order: RowOrder
  let hint: ListingHint

  package init(
    _ comparison: Comparison,
    names: (a: String, b: String),
    codebook: Codebook,
    selection: Selection,
    limit: Int? = nil,
    order: RowOrder = RowOrder(),
    hint: ListingHint
  ) {
    self.comparison = comparison
    self.names = names
    self.codebook = codebook
    self.limit = limit
    self.order = order
    self.hint = hint
    themes = codebook.themes.indices.filter { selection.lists($0) }.sorted { one, other in
      let (left, right) = (comparison.themes[one], comparison.themes[other])
      let (leftKey, rightKey) = (left.difference ?? 0, right.difference ?? 0)
      if leftKey != rightKey { return leftKey > rightKey }
      return (right.a + right.b, one) < (left.a + left.b, other)
    }
  }
}

extension ComparisonReport {
  /// The themes more typical of a part, the most typical first or in the order asked for.
  func themes(ofFirst: Bool) -> [Int] { order.sorted(typicalThemes(ofFirst: ofFirst), by: cell) }

  private func typicalThemes(ofFirst: Bool) -> [Int] {
    let found = themes.filter { theme in
      let difference = comparison.themes[theme].difference ?? 0
      return ofFirst ? difference > 0 : difference < 0
    }
    return ofFirst
      ? found
      : found.sorted { one, other in
        let (left, right) = (comparison.themes[one], comparison.themes[other])
        let (leftKey, rightKey) = (left.difference ?? 0, right.difference ?? 0)
        if leftKey != rightKey { return leftKey < rightKey }
        return (right.a + right.b, one) < (left.a + left.b, other)
      }
  }

  /// Those that as many of each part have, but not none.
  var equalThemes: [Int] {
    themes.filter { theme in
      let entry = comparison.themes[theme]
      return (entry.difference ?? 0) == 0 && entry.a + entry.b > 0
    }
  }

  /// The themes of the table for other programs: all, or the first of each part.
  var themesShown: [Int] {
    let sorted = order.sorted(themes, by: cell)
    guard let limit else { return sorted }
    let first = Set([true, false].flatMap { themes(ofFirst: $0).prefix(limit) })
    return sorted.filter { first.contains($0) }
  }

  package var omission: Omission? {
    Omission(showing: themesShown.count, of: themes.count, "themes")
  }

  package var emptiness: String? {
    let unit = comparison.unit.rawValue
    if comparison.totals.a == 0 { return "no \(unit) found with \(names.a)" }
    return comparison.totals.b == 0 ? "no \(unit) found with \(names.b)" : nil
  }
}

extension ComparisonReport {
  private static let columns: [Table.Column] =
    ["theme", "label", "unit"].map { Table.Column($0) }
    + [
      "a", "ofA", "b", "ofB", "percentA", "percentB", "difference", "logLikelihood", "oddsRatio",
      "leastExpected",
    ].map { Table.Column($0, isNumber: true) }

  /// What themes can be sorted by: what differs from one to the other.
  package static let sortableColumns = columns.map(\.name).filter {
    !["unit", "ofA", "ofB"].contains($0)
  }

  private func cell(of theme: Int, _ column: String) -> Table.Cell {
    let entry = comparison.themes[theme]
    return switch column {
    case "theme": .text(codebook.themes[theme].id)
    case "label": .text(codebook.themes[theme].label)
    case "a": .number(entry.a)
    case "ofA": .number(entry.ofA)
    case "b": .number(entry.b)
    case "ofB": .number(entry.ofB)
    case "percentA": Table.Cell(NumberText.rounded(entry.percentA, decimals: 1))
    case "percentB": Table.Cell(NumberText.rounded(entry.percentB, decimals: 1))
    case "difference": Table.Cell(NumberText.rounded(entry.difference, decimals: 1))
    case "logLikelihood": Table.Cell(NumberText.rounded(entry.logLikelihood, decimals: 4))
    case "oddsRatio": Table.Cell(NumberText.rounded(entry.oddsRatio, decimals: 4))
    case "leastExpected": Table.Cell(NumberText.rounded(entry.leastExpected, decimals: 4))
    default: .text(comparison.unit.rawValue)
    }
  }
}

extension ComparisonReport: Report {
  package var dataTable: Table {
    Table(
      columns: Self.columns,
      rows: themesShown.map { theme in Table.Row(Self.columns.map { cell(of: theme, $0.name) }) }
    )
  }

  package var json: [UInt8] {
    let table = dataTable
    return JSONWriter.document { json in
      json.member("unit", comparison.unit.rawValue)
      for (key, name, total) in [
        ("a", names.a, comparison.totals.a), ("b", names.b, comparison.totals.b),
      ] {
        json.key(key)
        json.object { json in
          json.member("selection", name)
          json.member("total", total)
        }
      }
      json.member("inBoth", comparison.shared)
      json.member("warnings", warnings)
      json.member("themes", table.rows, .block) { json, row in
        TableJSON.write(row, table.columns, to: &json)
      }
    }
  }
}
