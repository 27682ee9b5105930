import ReviewKit

extension Command {
  static let recommendations = Command(
    name: "recommendations",
    operands: "[FILE …]",
    summary: "what was recommended, to whom, and what they are asked to do",
    details: """
      Lists the recommendations with their numbers, and as facts found in the wording whom each is
      addressed to and what it asks first. The one addressed is who stands in front of the leading
      verb, or behind "by" in the passive, or else in a heading or label above. The words that say so
      are given with each; what the words do not say is not stated.

      --by puts them together by addressee, action, theme or partnership, with counts. A
      recommendation to two addressees counts in both groups; the base counts each once. The filter
      of the same name lists one group alone.
      """,
    options: Option.reading + Option.sourceFilters + Option.recordFilters + Option.directives
      + Option.listing(
        sortedBy: (RecommendationRow.columns + RecommendationGroupRow.columns).map(\.name)
      ),
    examples: [
      "review-cli recommendations",
      "review-cli recommendations --by addressee",
      "review-cli recommendations --addressee partnership-or-board --action seek-assurance",
      "review-cli recommendations --by action --format csv -o actions.csv",
    ],
    run: { session throws(CommandError) in try RecommendationCommand(session).run() }
  )
}

extension Option {
  fileprivate static let directives: [Option] = [
    Option(
      name: "addressee",
      value: .oneOf("WHO", orNotStated: DirectiveVocabulary.standard.addressees.map(Selection.key)),
      isRepeatable: true,
      group: .records,
      help: "Only those addressed to this sort of body"
    ),
    Option(
      name: "action",
      value: .oneOf("ACTION", orNotStated: DirectiveVocabulary.standard.actions.map(Selection.key)),
      isRepeatable: true,
      group: .records,
      help: "Only those that ask this first"
    ),
    Option(
      name: "by",
      value: .oneOf("WHAT", RecommendationGroupRow.Grouping.allCases.map(\.rawValue)),
      help: "Group and count"
    ),
  ]
}

/// Lists recommendations, or groups them.
struct RecommendationCommand {
  private let session: Session
  private let addressees: [Choice<String>]
  private let actions: [Choice<String>]
  private let grouping: RecommendationGroupRow.Grouping?

  init(_ session: Session) throws(CommandError) {
    self.session = session
    let vocabulary = DirectiveVocabulary.standard
    addressees = try session.names("addressee", of: vocabulary.addressees)
    actions = try session.names("action", of: vocabulary.actions)
    grouping = try session.usable { () throws(UsageError) in
      try session.arguments.choices(
        "by",
        of: RecommendationGroupRow.Grouping.allCases.map { ($0.rawValue, $0) }
      ).last
    }
  }

  func run() throws(CommandError) -> ExitStatus {
    guard let grouping else {
      return try ListingCommand(session, kinds: [.recommendation]) { catalogue, _, codebook in
        rows(of: catalogue, codebook)
      }.run()
    }
    return try ListingCommand(session, kinds: [.recommendation]) { catalogue, selection, codebook in
      RecommendationGroupRow.groups(
        of: rows(of: catalogue, codebook),
        by: grouping,
        selection: selection
      )
    }.run()
  }

  private func rows(of catalogue: Catalogue, _ codebook: Codebook) -> [RecommendationRow] {
    catalogue.records.map { RecommendationRow($0, in: catalogue, codebook: codebook) }.filter {
      row in
      addressees.hold(row.directive.addressees.map(\.name))
        && actions.hold([row.directive.action?.name].compactMap(\.self))
    }
  }
}

extension Session {
  /// Names of a vocabulary as the user wrote them in kebab-case, or "not-stated".
  fileprivate func names(
    _ option: String,
    of names: [String]
  ) throws(CommandError) -> [Choice<String>] {
    try usable { () throws(UsageError) in
      try arguments.choices(
        option,
        of: names.map { (Selection.key($0), .value($0)) }
          + [(Choice<String>.notStatedArgument, .notStated)]
      )
    }
  }
}
