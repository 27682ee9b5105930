/// How many records each source has on each theme, and whether the source names the theme itself.
struct MatrixChart: Chart {
  struct Cell: Hashable, Sendable {
    var records = 0
    var isDeclared = false
    /// Whether the source has the theme: by a record or by a label.
    var isMet = false
  }

  let id = "matrix"
  let title = "Records on each theme in each source"
  private let report: ThemeReport
  /// By place in the codebook.
  let themes: [Int]
  /// By place in the tally, in its order: all, or those with most records.
  let sources: [Int]
  private let cells: [Cell]
  /// How many records a cell has from which on it is darker.
  let steps: [Int]

  /// With more sources a picture is wider than a page.
  static let mostSources = 20

  /// The matrix of a report whose tally was made of this catalogue.
  init(of report: ThemeReport, in catalogue: Catalogue, selection: Selection) {
    self.report = report
    themes = Array(report.foundThemes.prefix(BarChart.mostRows * 2))
    let count = catalogue.sources.count
    var cells = Array(repeating: Cell(), count: report.codebook.themes.count * count)
    var records = Array(repeating: 0, count: count)
    for record in catalogue.records {
      records[record.source] += 1
      for coding in record.codings where selection.holds(coding.basis) {
        cells[coding.theme * count + record.source].records += 1
      }
    }
    for (theme, row) in report.tally.themes.enumerated() {
      for hit in row.sources {
        cells[theme * count + hit.source].isMet = true
        cells[theme * count + hit.source].isDeclared = hit.isDeclared
      }
    }
    self.cells = cells
    let largest = catalogue.sources.indices.sorted { (records[$1], $0) < (records[$0], $1) }
    let sources = largest.prefix(Self.mostSources).sorted()
    self.sources = sources
    let shown = themes.flatMap { theme in sources.map { cells[theme * count + $0].records } }
    steps = Self.steps(upTo: shown.max() ?? 0)
  }

  /// Steps that can be told apart: few where numbers are small, halves where they are large.
  static func steps(upTo most: Int) -> [Int] {
    most <= 20 ? [1, 3, 6, 11] : [1, most / 8 + 1, most / 4 + 1, most / 2 + 1]
  }
}

extension MatrixChart {
  func cell(_ theme: Int, _ source: Int) -> Cell {
    cells[theme * report.tally.sources.count + source]
  }

  var summary: String {
    "A row for each of \(themes.count) themes and a column for each of \(sources.count) sources. "
      + "A number is a count of records; a thick line below it says that the source names the "
      + "theme itself. All numbers are in the table."
  }

  var table: Table {
    Table(
      columns: [Table.Column("theme", heading: "Theme")]
        + sources.map { Table.Column(name($0), heading: name($0), isNumber: true) },
      rows: themes.map { theme in
        Table.Row(
          [.text(report.codebook.themes[theme].label)]
            + sources.map { .text(Self.text(of: cell(theme, $0))) }
        )
      }
    )
  }

  /// "12", "12 declared"; "–" where the source does not have the theme.
  static func text(of cell: Cell) -> String {
    guard cell.isMet else { return "–" }
    return "\(cell.records)" + (cell.isDeclared ? " declared" : "")
  }

  private func name(_ source: Int) -> String {
    "\(source + 1) \(report.tally.sources[source].shortName)"
  }
}

extension MatrixChart {
  /// In pixels.
  private static let labels = 246
  private static let columnWidth = 31
  private static let rowHeight = 21
  private static let heads = 150
  /// How far slanted heads reach beyond the last column.
  private static let overhang = 92

  var frame: ChartFrame {
    .fixed(
      width: Self.labels + sources.count * Self.columnWidth + Self.overhang,
      height: Self.heads + themes.count * Self.rowHeight + 1
    )
  }

  func draw(on svg: inout HTMLWriter) {
    for (column, source) in sources.enumerated() { drawHead(column, source, on: &svg) }
    for (row, theme) in themes.enumerated() {
      drawLabel(row, theme, on: &svg)
      for (column, source) in sources.enumerated() {
        draw(cell(theme, source), row, column, on: &svg)
      }
      svg.endLine()
    }
  }

  private func drawHead(_ column: Int, _ source: Int, on svg: inout HTMLWriter) {
    let (x, y) = (left(column) + Self.columnWidth / 2 + 4, Self.heads - 6)
    svg.element(
      "text",
      [
        Attribute("x", "\(x)"), Attribute("y", "\(y)"),
        Attribute("transform", "rotate(-58 \(x) \(y))"),
      ],
      ChartText.cut(DisplayText.safe(name(source)), columns: 24)
    )
  }

  private func drawLabel(_ row: Int, _ theme: Int, on svg: inout HTMLWriter) {
    let label = report.codebook.themes[theme].label
    svg.element(
      "text",
      [Attribute("x", "0"), Attribute("y", "\(top(row) + 15)")],
      ChartText.cut(DisplayText.safe(label), columns: 38)
    )
    let end = "\(Self.labels + sources.count * Self.columnWidth)"
    svg.shape(
      "line",
      [
        Attribute("class", "rule"), Attribute("x1", "0"), Attribute("x2", end),
        Attribute("y1", "\(top(row))"), Attribute("y2", "\(top(row))"),
      ]
    )
  }

  private func draw(_ cell: Cell, _ row: Int, _ column: Int, on svg: inout HTMLWriter) {
    guard cell.isMet else { return }
    let (x, y) = (left(column), top(row))
    svg.shape(
      "rect",
      [
        Attribute("class", "tone-\(steps.count { $0 <= cell.records })"),
        Attribute("x", "\(x + 1)"),
        Attribute("y", "\(y + 1)"), Attribute("width", "\(Self.columnWidth - 2)"),
        Attribute("height", "\(Self.rowHeight - 2)"),
      ]
    )
    if cell.isDeclared {
      svg.shape(
        "rect",
        [
          Attribute("class", "named"), Attribute("x", "\(x + 1)"),
          Attribute("y", "\(y + Self.rowHeight - 4)"),
          Attribute("width", "\(Self.columnWidth - 2)"), Attribute("height", "3"),
        ]
      )
    }
    svg.element(
      "text",
      [
        Attribute("class", "count"), Attribute("x", "\(x + Self.columnWidth / 2)"),
        Attribute("y", "\(y + 14)"),
      ],
      "\(cell.records)"
    )
  }

  private func left(_ column: Int) -> Int { Self.labels + column * Self.columnWidth }

  private func top(_ row: Int) -> Int { Self.heads + row * Self.rowHeight }
}

extension SourceEntry {
  /// The name of its case, or its id: for where there is little room.
  var shortName: String {
    let names = cases.map(\.facts.name).filter { !$0.isEmpty }
    return names.isEmpty ? id : names.joined(separator: ", ")
  }
}
