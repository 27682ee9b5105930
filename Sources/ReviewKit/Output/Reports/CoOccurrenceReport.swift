/// Themes that occur together, ready to be written in any format.
package struct CoOccurrenceReport: Sendable {
  /// What pairs are ranked by, and what stands above the diagonal of a matrix.
  package enum Measure: String, CaseIterable, Sendable {
    case count
    case jaccard
    case lift
  }

  package enum Layout: String, CaseIterable, Sendable {
    case matrix
    case pairs
  }

  /// Two themes by place in the codebook.
  struct Pair: Hashable {
    var theme: Int
    var other: Int
  }

  let counts: CoOccurrence
  let codebook: Codebook
  /// The themes that are listed, those of most sources first.
  let themes: [Int]
  /// The themes whose rows are asked for; empty for all.
  let rows: [Int]
  /// `nil` for counts in front, with Jaccard beside them.
  let measure: Measure?
  /// Pairs with fewer are left out.
  let least: Int
  let limit: Int?
  /// `nil` for a matrix where it fits.
  let layout: Layout?
  /// Of the pairs, and of the themes of a matrix.
  let order: RowOrder
  let hint: ListingHint

  package init(
    _ counts: CoOccurrence,
    codebook: Codebook,
    selection: Selection,
    rows: [Int] = [],
    measure: Measure? = nil,
    least: Int = 1,
    limit: Int? = nil,
    layout: Layout? = nil,
    order: RowOrder = RowOrder(),
    hint: ListingHint
  ) {
    self.counts = counts
    self.codebook = codebook
    themes = codebook.themes.indices.filter { selection.lists($0) }.sorted {
      (counts.count(of: $1), $0) < (counts.count(of: $0), $1)
    }
    self.rows = rows
    self.measure = measure
    self.least = least
    self.limit = limit
    self.layout = layout
    self.order = order
    self.hint = hint
  }
}

extension CoOccurrenceReport {
  /// The pairs with enough in them, the largest first; of pairs that are equal by the measure the
  /// ones with most in them, then in the order of the themes.
  var pairs: [Pair] {
    let all: [Pair] =
      if rows.isEmpty {
        themes.indices.flatMap { place in
          themes[(place + 1)...].map { Pair(theme: themes[place], other: $0) }
        }
      } else {
        rows.flatMap { row in themes.filter { $0 != row }.map { Pair(theme: row, other: $0) } }
      }
    let ranked = all.filter { count($0) >= least }
      .map { (pair: $0, key: (value($0), count($0), jaccard($0))) }.enumerated()
    let usual = ranked.sorted { left, right in
      let (one, other) = (left.element.key, right.element.key)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element.pair)
    // In a matrix the order is that of the themes.
    return layout == .matrix ? usual : order.sorted(usual, by: cell)
  }

  func count(_ pair: Pair) -> Int { counts.count(pair.theme, pair.other) }

  private func jaccard(_ pair: Pair) -> Double { counts.jaccard(pair.theme, pair.other) ?? 0 }

  /// What pairs are ranked by.
  private func value(_ pair: Pair) -> Double {
    switch measure {
    case .jaccard: jaccard(pair)
    case .lift: counts.lift(pair.theme, pair.other) ?? 0
    case .count, nil: Double(count(pair))
    }
  }

  /// The pairs up to the limit, or of the themes that a matrix has up to it.
  var pairsShown: [Pair] {
    guard layout == .matrix else { return limit.map { Array(pairs.prefix($0)) } ?? pairs }
    let columns = Set(themesShown(themes))
    return pairs.filter {
      columns.contains($0.other) && (!rows.isEmpty || columns.contains($0.theme))
    }
  }

  /// The themes of a matrix in the order asked for.
  func inOrder(_ themes: [Int]) -> [Int] {
    order.sorted(themes) { theme, column in
      switch column {
      case "themeCount": .number(counts.count(of: theme))
      case "label": .text(label(theme))
      default: .text(id(theme))
      }
    }
  }

  /// Those of them that the columns of a matrix have, up to the limit.
  func themesShown(_ themes: [Int]) -> [Int] {
    Array(inOrder(themes).prefix(limit ?? themes.count))
  }

  package var emptiness: String? {
    if counts.total == 0 { return "no \(counts.unit.rawValue) found" }
    return pairs.isEmpty ? "no pairs of themes found" : nil
  }

  func label(_ theme: Int) -> String { codebook.themes[theme].label }

  func id(_ theme: Int) -> String { codebook.themes[theme].id }
}

extension CoOccurrenceReport {
  private static let texts = ["theme", "label", "other", "otherLabel"]
  private static let numbers = [
    "count", "themeCount", "otherCount", "either", "of", "jaccard", "lift",
  ]

  /// What pairs can be sorted by.
  package static let sortableColumns = texts + numbers.filter { $0 != "of" }
  /// What the themes of a matrix can be sorted by.
  package static let sortableColumnsOfMatrix = ["theme", "label", "themeCount"]

  private func cell(of pair: Pair, _ column: String) -> Table.Cell {
    let (one, other) = (pair.theme, pair.other)
    return switch column {
    case "theme": .text(id(one))
    case "label": .text(label(one))
    case "other": .text(id(other))
    case "otherLabel": .text(label(other))
    case "count": .number(count(pair))
    case "themeCount": .number(counts.count(of: one))
    case "otherCount": .number(counts.count(of: other))
    case "either": .number(counts.either(one, other))
    case "of": .number(counts.total)
    case "jaccard": decimal(counts.jaccard(one, other))
    case "lift": decimal(counts.lift(one, other))
    default: .text(counts.unit.rawValue)
    }
  }
}

extension CoOccurrenceReport: Report {
  package var omission: Omission? { omission(of: themes, isMatrix: layout == .matrix) }

  /// What is left out of a matrix of these themes, or of the list of all pairs.
  func omission(of themes: [Int], isMatrix: Bool) -> Omission? {
    isMatrix
      ? Omission(showing: themesShown(themes).count, of: themes.count, "themes")
      : Omission(showing: pairsShown.count, of: pairs.count, "pairs")
  }

  package var dataTable: Table { layout == .matrix ? matrixOfData : pairsOfData }

  private var pairsOfData: Table {
    let columns =
      (Self.texts + ["unit"]).map { Table.Column($0) }
      + Self.numbers.map { Table.Column($0, isNumber: true) }
    return Table(
      columns: columns,
      rows: pairsShown.map { pair in Table.Row(columns.map { cell(of: pair, $0.name) }) }
    )
  }

  private func decimal(_ value: Double?) -> Table.Cell {
    Table.Cell(NumberText.rounded(value, decimals: 4))
  }

  /// Every theme by every theme, in one measure.
  private var matrixOfData: Table {
    let columns = themesShown(themes)
    return Table(
      columns: ["theme", "label", "unit", "measure"].map { Table.Column($0) }
        + columns.map { Table.Column(id($0), isNumber: true) },
      rows: (rows.isEmpty ? columns : inOrder(rows)).map { row in
        let measure = measure ?? .count
        let names = [id(row), label(row), counts.unit.rawValue, measure.rawValue]
        return Table.Row(
          names.map { .text($0) }
            + columns.map { theme in
              switch measure {
              case .count: .number(counts.count(row, theme))
              case .jaccard: decimal(counts.jaccard(row, theme))
              case .lift: decimal(counts.lift(row, theme))
              }
            }
        )
      }
    )
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("unit", counts.unit.rawValue)
      json.member("total", counts.total)
      json.member(
        "themes",
        layout == .matrix ? themesShown(themes) : themes,
        .block
      ) { json, theme in
        json.object { json in
          json.member("id", id(theme))
          json.member("label", label(theme))
          json.member("count", counts.count(of: theme))
        }
      }
      json.member("totalPairs", pairs.count)
      json.member("pairs", pairsShown, .block) { json, pair in
        json.object { json in
          json.member("theme", id(pair.theme))
          json.member("other", id(pair.other))
          json.member("count", count(pair))
          json.member("either", counts.either(pair.theme, pair.other))
          let (one, other) = (pair.theme, pair.other)
          json.member("jaccard", NumberText.rounded(counts.jaccard(one, other), decimals: 4))
          json.member("lift", NumberText.rounded(counts.lift(one, other), decimals: 4))
        }
      }
    }
  }
}
