import ReviewKit

extension Command {
  private static let units: [CountingUnit] = [.sources, .reviews, .records]

  static let cooccurrence = Command(
    name: "cooccurrence",
    operands: "[FILE …]",
    summary: "which themes occur together",
    details: """
      Counts for each two themes how many sources, reviews or records have both: a source has them
      wherever they stand in it, a record has both itself. Printed as a matrix where it fits, else
      as a list, most first; CSV and JSON hold the list with all measures.

      Jaccard: of those with either theme the share with both, from 0 to 1 (P. Jaccard, 1912).
      Lift: how many times as many have both as would if the themes had nothing to do with each
      other, 1 for as many (S. Brin and others, 1997).

      Every number is a list: records under the same filters with --where "theme=A; theme=B";
      sources and reviews with --having "theme=A" --having "theme=B", as the note below shows.
      """,
    options: [
      Option(
        name: "theme",
        value: .theme,
        isRepeatable: true,
        help: "What occurs together with this theme, as a ranked list"
      ),
      .count(units),
      Option(
        name: "measure",
        value: .oneOf("MEASURE", CoOccurrenceReport.Measure.allCases.map(\.rawValue)),
        help: "Rank by, or show in a matrix"
      ),
      Option(name: "min", value: .number(), help: "Only pairs that at least N have"),
      Option(
        name: "layout",
        value: .oneOf("LAYOUT", CoOccurrenceReport.Layout.allCases.map(\.rawValue)),
        help: "In tables, Markdown, CSV and TSV"
      ),
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "Only the first N pairs; of a matrix, the first N themes"
      ),
      .sort(by: CoOccurrenceReport.sortableColumns), .reverse,
    ] + Option.counting.filter { !themeFilters.contains($0.name) },
    examples: [
      "review-cli cooccurrence --min 3 --limit 20",
      "review-cli cooccurrence --theme neglect --measure jaccard",
      "review-cli cooccurrence --layout matrix --limit 10 --sort label",
      "review-cli cooccurrence --count records --layout matrix --format csv",
    ],
    otherNames: ["cooccur"],
    run: { session throws(CommandError) in try countTogether(session) }
  )

  /// Here a theme names a row.
  private static let themeFilters = ["theme", "any", "all"]

  private static func countTogether(_ session: Session) throws(CommandError) -> ExitStatus {
    let unit = try session.choice("count", of: units) ?? .sources
    let measure = try session.choice("measure", of: CoOccurrenceReport.Measure.allCases)
    let layout = try session.choice("layout", of: CoOccurrenceReport.Layout.allCases)
    let least = try session.count("min") ?? 1
    let limit = try session.count("limit")
    let order = try session.order(of: layout)
    let command = try ReportCommand(session)
    let codebook = command.codebook
    var rows: [Int] = []
    for name in session.arguments.values("theme") {
      let theme = try session.usable { () throws(UsageError) in
        try session.theme(named: name, codebook)
      }
      if !rows.contains(theme) { rows.append(theme) }
    }
    var selection = try session.selection(codebook)
    selection.themes = []
    return try command.run([selection]) { catalogue in
      CoOccurrenceReport(
        CoOccurrence(
          of: catalogue.selected(by: selection),
          unit: unit,
          codebook: codebook,
          selection: selection
        ),
        codebook: codebook,
        selection: selection,
        rows: rows,
        measure: measure,
        least: least,
        limit: limit,
        layout: layout,
        order: order,
        hint: session.hint(except: themeFilters)
      )
    }
  }
}

extension Session {
  /// The order asked for: a matrix has themes and no pairs to sort.
  fileprivate func order(
    of layout: CoOccurrenceReport.Layout?
  ) throws(CommandError) -> RowOrder {
    let names = CoOccurrenceReport.sortableColumnsOfMatrix
    if layout == .matrix, let column = rowOrder.column, !names.contains(column) {
      throw .usage(
        .unknownValue(column, option: "--layout matrix --sort", nearest: nil, expected: names)
      )
    }
    return rowOrder
  }
}
