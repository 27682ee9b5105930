import ReviewKit

extension Command {
  static let search = Command(
    name: "search",
    operands: "QUERY | --like TEXT [FILE …]",
    summary: "where words stand, or which records speak to a situation",
    details: """
      With a QUERY it lists the sentences and bullets in which words are found, each with its place,
      its record and themes, what was found marked.

        bruise            a word, whatever its case; mother also finds mother's
        bruis*            words that begin so
        "working well"    words in a row, in one sentence; "mother|father ... alone" lets up to four
                          words stand between and takes either of two words
        a b, a AND b      both
        a OR b            one or both
        NOT a             without it
        a NEAR/5 b        both in one sentence, at most five words between, in either order
        ( … )             what belongs together; else NEAR binds most, then NOT, AND, OR

      AND and NOT are judged over a whole record, so that police AND health finds a statement that
      speaks of the police in one sentence and of health in the next; --within sentence judges them
      over single sentences. The names of files come behind the query; words that are no files and do
      not look like one belong to it.

      With --like it lists the records that are most relevant to a situation in your own words, in
      groups of what can be done with them, each with its rank and what it shares with the situation:
      words (compared by their stems), words of the field that your wording calls for, themes, and
      lessons that both are near to.
      --like - reads the situation from standard input, so that it stays out of the shell's history.
      Ranks are a help for reading, not a judgement; leave out what identifies a child.
      """,
    options: Option.reading + Option.filters + [
      Option(
        name: "like",
        placeholder: "TEXT",
        help: "List the records most relevant to this situation"
      ),
      Option(
        name: "within",
        value: .oneOf(
          "UNIT",
          Query.Scope.allCases.map(\.rawValue),
          standard: Query.Scope.record.rawValue
        ),
        help: "What AND and NOT are judged over"
      ),
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "Only the first N sentences (all), or the N most relevant records (20)"
      ),
    ]
      + Option.listing(sortedBy: (ConcordanceRow.columns + SimilarRow.columns).map(\.name))
      .filter { $0 != .limit },
    examples: [
      "review-cli search \"(father OR dad) NEAR/5 (seen OR visible)\"",
      "review-cli search \"bruis* NOT hospital\" --kind learning-point",
      "review-cli search \"police AND health\" --within sentence --format csv -o police.csv",
      "review-cli search --like \"six-week-old with a bruise, father not seen\"",
    ],
    otherNames: ["find", "grep", "query"],
    run: { session throws(CommandError) in
      session.arguments.has("like")
        ? try LikeCommand(session).run() : try SearchCommand(session).run()
    }
  )
}

/// Lists the sentences in which a query finds something.
struct SearchCommand {
  private let session: Session
  private let request: SearchRequest
  private let query: Query
  private let files: [String]
  private let scope: Query.Scope

  init(_ session: Session) throws(CommandError) {
    self.session = session
    request = try SearchRequest(session)
    try session.checkColumn(of: ConcordanceRow.self)
    scope =
      try session.usable { () throws(UsageError) in
        try session.arguments.choices(
          "within",
          of: Query.Scope.allCases.map { ($0.rawValue, $0) }
        ).last
      } ?? .record
    guard !session.arguments.operands.isEmpty else {
      throw .usage(
        .missingOperand("QUERY", advice: "say what to look for, as in review-cli search \"bruis*\"")
      )
    }
    let (text, files) = session.nameAndFiles()
    self.files = files
    do throws(QueryError) {
      query = try Query(parsing: text)
    } catch {
      throw .query(error)
    }
  }

  func run() throws(CommandError) -> ExitStatus {
    for word in query.doubtfulWords {
      let joint = word == "near" ? "NEAR/5" : word.uppercased()
      session.environment.say(
        "note: \"\(word)\" is looked for as a word; write \(joint) to join what stands around it"
      )
    }
    return try request.run(files) { catalogue, output throws(CommandError) in
      let concordance = Concordance(of: query, in: catalogue, scope: scope)
      var listing = Listing(
        concordance.lines.map {
          ConcordanceRow($0, in: catalogue, codebook: request.codebook)
        }
      )
      session.sort(&listing)
      if let limit = request.limit { listing.limit(to: limit) }
      let summary = summary(of: concordance, in: catalogue)
      try session.write(
        listing,
        as: request.format,
        introduction: summary,
        facts: { json in
          json.member("query", query.text)
          json.member("within", scope.rawValue)
        },
        on: output
      )
      if listing.total == 0 { session.environment.say("no \(ConcordanceRow.noun.many) found") }
      for related in RelatedForms.forms(of: query, in: catalogue) {
        session.environment.say(
          "note: \"\(related.word)\" was looked for as it stands; also in the documents: "
            + "\(related.forms.joined(separator: ", ")); \(related.beginning) finds all"
        )
      }
      return listing.total > 0
    }
  }

  /// "5 sentences with a hit, in 4 of 830 records and 2 of 13 sources".
  private func summary(of concordance: Concordance, in catalogue: Catalogue) -> String {
    let found = concordance.counts(in: catalogue)
    return ConcordanceRow.noun.counted(concordance.lines.count) + " with a hit, in "
      + "\(found.records) of \(NumberText.counted(catalogue.records.count, "record")) and "
      + "\(found.sources) of \(NumberText.counted(catalogue.sources.count, "source"))."
  }
}

/// Lists the records that are most relevant to a situation.
struct LikeCommand {
  private let session: Session
  private let request: SearchRequest
  private let text: String
  /// Found while the coder is made.
  private let concepts: Background<CalledConcepts>

  /// Records shown where the user does not say how many.
  private static let standardLimit = 20

  init(_ session: Session) throws(CommandError) {
    self.session = session
    request = try SearchRequest(session)
    try session.checkColumn(of: SimilarRow.self)
    if session.arguments.has("within") { throw .usage(.contradiction("--within", "--like")) }
    let operands = session.arguments.operands
    if let first = operands.first, !session.isMeantAsFile(first) {
      throw .usage(.contradiction("the query \"\(first)\"", "--like"))
    }
    let text = try Self.text(session)
    self.text = text
    RelevanceIndex.beginReadingLessons()
    concepts = Background { CalledConcepts(by: text) }
  }

  private static func text(_ session: Session) throws(CommandError) -> String {
    let given = session.arguments.value("like") ?? ""
    let standardInput = SourceText.standardInputName
    guard given == standardInput else { return given }
    let inputs = session.arguments.operands + session.arguments.values("corpus")
    if inputs.contains(standardInput) { throw .usage(.standardInputTwice) }
    guard let bytes = session.environment.standardInput(DocumentFile.standardLimit) else {
      throw .reading(
        .unreadable(path: standardInput, reason: "the description of a situation is a few lines")
      )
    }
    do throws(ReadingError) {
      let source = try SourceText(name: standardInput, fileBytes: bytes)
      return String(decoding: source.bytes, as: UTF8.self)
    } catch {
      throw .reading(error)
    }
  }

  func run() throws(CommandError) -> ExitStatus {
    let situation = Situation(
      text,
      coder: ThemeCoder(codebook: request.codebook),
      concepts: concepts.value
    )
    guard !situation.isEmpty else { throw .usage(.nothingToCompare(text)) }
    return try request.run(session.arguments.operands) { catalogue, output throws(CommandError) in
      let similar = SimilarRecords(
        to: situation,
        in: RelevanceIndex(of: catalogue),
        limit: request.limit ?? Self.standardLimit
      )
      var listing = Listing(
        similar.matches.enumerated().map { place, match in
          SimilarRow(match, rank: place + 1, in: catalogue, codebook: request.codebook)
        },
        of: similar.total
      )
      session.sort(&listing)
      let overview = SituationOverview(situation, similar, codebook: request.codebook)
      try session.write(
        listing,
        as: request.format,
        introduction: overview.text,
        facts: { overview.write(to: &$0) },
        on: output
      )
      if listing.total == 0 { session.environment.say("no \(SimilarRow.noun.many) found") }
      return listing.total > 0
    }
  }
}
