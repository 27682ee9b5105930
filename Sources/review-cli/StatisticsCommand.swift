import ReviewKit

extension Command {
  static let statistics = Command(
    name: "statistics",
    operands: "[FILE …]",
    summary: "the figures that the documents report",
    details: """
      Lists the figures as printed, under what they are about, with what they measure and in which
      unit. Figures of different units or scopes are never added up.

      --by puts together what is reported of the same measure, scope or unit, each group in one unit;
      those that are reported for most scopes come first.

      --check says instead how the figures of each document go together: of how many children or
      reviews percentages can be, whether they sum to 100, whether numbers of reviews and of the
      children in them can both be right, what is said twice and differently. Nothing is repaired.
      Each finding gives its lines, its arithmetic and what it takes for granted, under one of these
      levels:

        contradiction   the figures exclude each other
        unattainable    no number of the base gives the percentage
        suspect         to be looked up
        undefined-base  nothing says of how many
        partial         only some of those that make up a whole
        consistent      they agree, which does not make them true
        not-testable    as printed they would agree with anything

      The exit status is 1 where a figure is contradictory or unattainable. Filters choose the
      figures that findings are shown about; what is checked is always the whole document.
      """,
    options: Option.figureCheck + Option.reading + Option.sourceFilters + [.theme]
      + Option.recordFilters.filter { ["any", "all", "text"].contains($0.name) }
      + [
        Option(
          name: "by",
          value: .oneOf("WHAT", StatisticGroupRow.Grouping.allCases.map(\.rawValue)),
          help: "Group"
        )
      ]
      + Option.listing(
        sortedBy: (StatisticRow.columns + StatisticGroupRow.columns + FindingRow.columns)
          .map(\.name)
      ),
    examples: [
      "review-cli statistics", "review-cli statistics --theme domestic-abuse",
      "review-cli statistics --by measure --limit 10", "review-cli statistics --check",
    ],
    otherNames: ["stats", "figures", "numbers"],
    run: { session throws(CommandError) in try listStatistics(session) }
  )

  @Sendable
  private static func listStatistics(_ session: Session) throws(CommandError) -> ExitStatus {
    if session.arguments.has("check") {
      if session.arguments.has("by") { throw .usage(.contradiction("--by", "--check")) }
      return try FigureCheckCommand(session).run()
    }
    if session.arguments.has("max-base") { throw .usage(.needsOption("--max-base", "--check")) }
    let grouping = try session.usable { () throws(UsageError) in
      try session.arguments.choices(
        "by",
        of: StatisticGroupRow.Grouping.allCases.map { ($0.rawValue, $0) }
      ).last
    }
    guard let grouping else {
      return try ListingCommand(session) { catalogue, _, codebook in
        StatisticRow.rows(of: catalogue, codebook: codebook)
      }.run()
    }
    return try ListingCommand(session) { catalogue, _, codebook in
      StatisticGroupRow.groups(
        of: StatisticRow.rows(of: catalogue, codebook: codebook),
        by: grouping
      )
    }.run()
  }
}
