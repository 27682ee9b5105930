import ReviewKit

extension Command {
  static let records = Command(
    name: "records",
    operands: "[FILE …]",
    summary: "all records, or those that filters choose",
    details: """
      Lists the passages taken out of the documents, each with its place and id. Every number that
      another command counts in records is this list under the same filters.
      """,
    options: Option.reading + Option.filters
      + Option.listing(of: RecordRow.self),
    examples: [
      "review-cli records --theme neglect --kind learning-point",
      "review-cli records --theme neglect --theme domestic-abuse --all --format csv -o both.csv",
      "review-cli records --text \"strategy meeting\"",
    ],
    otherNames: ["list", "ls", "passages"],
    run: { session throws(CommandError) in try listRecords([], session) }
  )

  static let learning = ofKind(
    "learning",
    .learningPoint,
    summary: "what was learnt",
    theme: "voice-of-the-child"
  )
  static let goodPractice = ofKind(
    "good-practice",
    .goodPractice,
    summary: "what worked well",
    theme: "multi-agency-working"
  )
  static let questions = ofKind(
    "questions",
    .question,
    summary: "questions for reflection and discussion",
    theme: "assessment"
  )

  /// A command that lists the records of one kind.
  private static func ofKind(
    _ name: String,
    _ kind: Record.Kind,
    summary: String,
    theme: String
  ) -> Command {
    Command(
      name: name,
      operands: "[FILE …]",
      summary: summary,
      details: "The same as records --kind \(kind.argument).",
      options: Option.reading + Option.sourceFilters + Option.recordFilters
        + Option.listing(of: RecordRow.self),
      examples: ["review-cli \(name)", "review-cli \(name) --theme \(theme) --limit 5"],
      run: { session throws(CommandError) in try listRecords([kind], session) }
    )
  }

  @Sendable
  private static func listRecords(
    _ kinds: [Record.Kind],
    _ session: Session
  ) throws(CommandError) -> ExitStatus {
    try ListingCommand(session, kinds: kinds) { catalogue, _, codebook in
      catalogue.records.map { RecordRow($0, in: catalogue, codebook: codebook) }
    }.run()
  }
}
