import ReviewKit

extension Command {
  private static let dimension = OptionValue.oneOf(
    "DIMENSION",
    Dimension.allCases.map(\.rawValue)
  )

  static let crosstab = Command(
    name: "crosstab",
    operands: "--rows DIMENSION --columns DIMENSION [FILE …]",
    summary: "one thing by another: harms by outcome, themes by kind of record",
    details: """
      Counts sources, reviews, cases or records in each row and column.

      A cell counts what has both values together: harm, outcome and age of the same case, theme and
      kind of the same record. A theme that a document only names in a label has no kind. What the
      documents do not say has a row and a column. Totals count each source, review, case or record
      once; where one can stand in several rows or columns, a note says that they overlap.

      Every number is a list: sources, reviews, cases or records under the same filters and
      --where "ROWS=value, COLUMNS=value", as the note below the table shows.
      """,
    options: [
      Option(name: "rows", value: dimension, help: "What the rows are"),
      Option(name: "columns", value: dimension, help: "What the columns are"),
      .count(CountingUnit.allCases),
      Option(
        name: "percent",
        value: .oneOf("BASE", CrossTabReport.Base.allCases.map(\.rawValue)),
        help: "Percentages of a total"
      ),
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "Only the first N rows, and what is not stated"
      ),
      Option(
        name: "sort",
        placeholder: "COLUMN",
        group: .output,
        help: "Sort the rows by label, total or a value of the columns, text from A to Z, the "
          + "largest number first"
      ),
      .reverse,
    ] + Option.counting,
    examples: [
      "review-cli crosstab --rows harm --columns outcome",
      "review-cli crosstab --rows theme --columns kind --count records --percent row --limit 10",
      "review-cli crosstab --rows theme --columns kind --sort concern",
      "review-cli crosstab --rows age --columns harm --count cases --format csv",
    ],
    otherNames: ["tally", "xtab", "table"],
    run: { session throws(CommandError) in try crossTabulate(session) }
  )

  private static func crossTabulate(_ session: Session) throws(CommandError) -> ExitStatus {
    let rows = try session.dimension("rows")
    let columns = try session.dimension("columns")
    if rows == columns {
      throw .usage(.contradiction("--rows \(rows.rawValue)", "--columns \(columns.rawValue)"))
    }
    let unit = try session.choice("count", of: CountingUnit.allCases) ?? .sources
    let base = try session.choice("percent", of: CrossTabReport.Base.allCases)
    let limit = try session.count("limit")
    let command = try ReportCommand(session)
    let selection = try session.selection(command.codebook)
    return try command.run([selection]) { catalogue throws(CommandError) in
      let table = CrossTab(
        of: catalogue.selected(by: selection),
        rows: rows,
        columns: columns,
        unit: unit,
        codebook: command.codebook,
        selection: selection
      )
      let order = try session.order(ofRows: CrossTabReport.sortableColumns(of: table, base: base))
      return CrossTabReport(table, base: base, limit: limit, order: order, hint: session.hint())
    }
  }
}

extension Session {
  /// The order asked for, by a column that may depend on the documents.
  fileprivate func order(ofRows columns: [String]) throws(CommandError) -> RowOrder {
    let order = rowOrder
    guard let column = order.column else { return order }
    let option = Option.sort(by: columns)
    let name = try usable { () throws(UsageError) in try arguments.accepted(column, of: option) }
    return RowOrder(by: name, isReversed: order.isReversed)
  }

  fileprivate func dimension(_ option: String) throws(CommandError) -> Dimension {
    _ = try required(option, of: "crosstab")
    // It is given, so there is one or an error.
    return try choice(option, of: Dimension.allCases) ?? .theme
  }
}
