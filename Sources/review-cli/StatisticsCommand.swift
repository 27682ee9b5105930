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
      """,
    options: Option.reading + Option.sourceFilters + [.theme]
      + Option.recordFilters.filter { ["any", "all", "text"].contains($0.name) }
      + [
        Option(
          name: "by",
          value: .oneOf("WHAT", StatisticGroupRow.Grouping.allCases.map(\.rawValue)),
          help: "Group"
        )
      ]
      + Option.listing(sortedBy: StatisticRow.columns + StatisticGroupRow.columns),
    examples: [
      "review-cli statistics", "review-cli statistics --theme domestic-abuse",
      "review-cli statistics --by measure --limit 10",
    ],
    otherNames: ["stats", "figures", "numbers"],
    run: { session throws(CommandError) in try listStatistics(session) }
  )

  @Sendable
  private static func listStatistics(_ session: Session) throws(CommandError) -> ExitStatus {
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
