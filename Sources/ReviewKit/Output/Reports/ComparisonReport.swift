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
  let hint: ListingHint

  package init(
    _ comparison: Comparison,
    names: (a: String, b: String),
    codebook: Codebook,
    selection: Selection,
    limit: Int? = nil,
    hint: ListingHint
  ) {
    self.comparison = comparison
    self.names = names
    self.codebook = codebook
    self.limit = limit
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
  /// The themes more typical of a part, the most typical first.
  func themes(ofFirst: Bool) -> [Int] {
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

  package var emptiness: String? {
    let unit = comparison.unit.rawValue
    if comparison.totals.a == 0 { return "no \(unit) found with \(names.a)" }
    return comparison.totals.b == 0 ? "no \(unit) found with \(names.b)" : nil
  }
}

extension ComparisonReport: Report {
  package var dataTable: Table {
    let texts = ["theme", "label", "unit"]
    let numbers = [
      "a", "ofA", "b", "ofB", "percentA", "percentB", "difference", "logLikelihood", "oddsRatio",
      "leastExpected",
    ]
    return Table(
      columns: texts.map { Table.Column($0) } + numbers.map { Table.Column($0, isNumber: true) },
      rows: themes.map { theme in
        let entry = comparison.themes[theme]
        let names = [
          codebook.themes[theme].id, codebook.themes[theme].label, comparison.unit.rawValue,
        ]
        let measures = [
          NumberText.rounded(entry.percentA, decimals: 1),
          NumberText.rounded(entry.percentB, decimals: 1),
          NumberText.rounded(entry.difference, decimals: 1),
          NumberText.rounded(entry.logLikelihood, decimals: 4),
          NumberText.rounded(entry.oddsRatio, decimals: 4),
          NumberText.rounded(entry.leastExpected, decimals: 4),
        ]
        return Table.Row(
          names.map { .text($0) } + [entry.a, entry.ofA, entry.b, entry.ofB].map { .number($0) }
            + measures.map { Table.Cell($0) }
        )
      }
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
