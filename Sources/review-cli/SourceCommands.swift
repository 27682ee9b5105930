import ReviewKit

extension Command {
  static let sources = Command(
    name: "sources",
    operands: "[FILE …]",
    summary: "what is counted across: reviews, and documents as a whole",
    details: """
      Lists the sources with something that the filters choose. A source is \(SourceEntry.meaning). Every number that another command
      counts in sources is this list under the same filters. A review that several documents tell of
      is one source.
      """,
    options: Option.reading + Option.filters
      + Option.listing(of: SourceRow.self),
    examples: ["review-cli sources", "review-cli sources --theme neglect"],
    run: { session throws(CommandError) in try listSources(session, SourceRow.noun) { _ in true } }
  )

  static let reviews = Command(
    name: "reviews",
    operands: "[FILE …]",
    summary: "the reviews that the documents tell of",
    details: """
      Lists the reviews with something that the filters choose: kind, date, partnership, cases. A
      review that several documents tell of is one.
      """,
    options: Option.reading + Option.filters
      + Option.listing(of: SourceRow.self),
    examples: ["review-cli reviews", "review-cli reviews --since 2021 --sort date"],
    run: { session throws(CommandError) in
      try listSources(session, Noun("review", "reviews")) { $0.isReview }
    }
  )

  static let cases = Command(
    name: "cases",
    operands: "[FILE …]",
    summary: "the children, adults and families that the reviews are about",
    details: """
      Lists the cases of the reviews with something that the filters choose, under the names the
      reviews use. --harm, --outcome and --age choose the cases themselves.
      """,
    options: Option.reading + Option.filters
      + Option.listing(of: CaseRow.self),
    examples: ["review-cli cases", "review-cli cases --age under-1 --format csv"],
    otherNames: ["children"],
    run: { session throws(CommandError) in
      try ListingCommand(session) { catalogue, selection, codebook in
        catalogue.matchingSources(selection).flatMap { source in
          source.cases.filter { selection.holds($0.facts) }
            .map { CaseRow($0, of: source, codebook: codebook) }
        }
      }.run()
    }
  )

  @Sendable
  private static func listSources(
    _ session: Session,
    _ noun: Noun,
    _ isMeant: @escaping (SourceEntry) -> Bool
  ) throws(CommandError) -> ExitStatus {
    try ListingCommand(session, noun: noun) { catalogue, selection, _ in
      let records = catalogue.recordsBySource
      return catalogue.matchingSources(selection).filter(isMeant)
        .map { SourceRow($0, records: records[$0.id, default: 0]) }
    }.run()
  }
}
