import ReviewKit

extension Command {
  private static let comparedUnits: [CountingUnit] = [.sources, .reviews, .records]

  static let compare = Command(
    name: "compare",
    operands: "--a FILTERS --b FILTERS [FILE …]",
    summary: "which themes are more typical of one part than of another",
    details: """
      Compares two selections, each written as name=value, parted by commas or blanks. Names and
      values are those of the filters below; a name given twice means either value. Filters
      given as options hold for both.

      Counts come first, n of all that each part has, then the difference in percentage points. The
      log-likelihood ratio (T. Dunning, 1993) is 0 for no difference; CSV and JSON have the odds
      ratio too, with a half added to each cell (J. B. S. Haldane, 1956). Neither is a test, as the
      documents are no sample. A warning says where a part has fewer than \(Comparison.fewest), and
      where the parts overlap; "few" marks themes with an expected count below
      \(Comparison.fewest) (W. G. Cochran, 1954).
      """,
    options: [
      Option(name: "a", placeholder: "FILTERS", help: "The first part, as \"harm=neglect\""),
      Option(
        name: "b",
        placeholder: "FILTERS",
        help: "The second part, as \"harm=domestic-abuse, age=under-1\""
      ),
      .count(comparedUnits),
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "Only the first N themes of each part"
      ),
      .sort(by: ComparisonReport.sortableColumns), .reverse,
    ] + Option.counting,
    examples: [
      "review-cli compare --a \"harm=neglect\" --b \"harm=domestic-abuse\"",
      "review-cli compare --a \"kind=good-practice\" --b \"kind=concern\" --count records",
    ],
    run: { session throws(CommandError) in try compareParts(session) }
  )

  private static func compareParts(_ session: Session) throws(CommandError) -> ExitStatus {
    let a = try session.required("a", of: "compare")
    let b = try session.required("b", of: "compare")
    let unit = try session.choice("count", of: comparedUnits) ?? .sources
    let limit = try session.count("limit")
    let command = try ReportCommand(session)
    let codebook = command.codebook
    let selection = try session.selection(codebook)
    let first = selection.narrowed(by: try session.selection(of: a, for: "--a", codebook))
    let second = selection.narrowed(by: try session.selection(of: b, for: "--b", codebook))
    return try command.run([first, second]) { catalogue in
      ComparisonReport(
        Comparison(of: first, with: second, in: catalogue, unit: unit, codebook: codebook),
        names: (a, b),
        codebook: codebook,
        selection: selection,
        limit: limit,
        order: session.rowOrder,
        hint: session.hint()
      )
    }
  }
}
