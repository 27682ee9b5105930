import ReviewKit

/// Checks the figures of a library against each other, and lists what is found.
struct FigureCheckCommand {
  private let session: Session
  private let format: Format
  private let codebook: Codebook
  private let selection: Selection
  private let limit: Int?
  private let check: FigureCheck

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
    (limit, check) = try session.usable { () throws(UsageError) in
      (
        try session.arguments.count("limit"),
        FigureCheck(maxBase: try session.arguments.count("max-base"))
      )
    }
    selection = try session.selection(codebook)
  }

  func run() throws(CommandError) -> ExitStatus {
    try session.checkColumn(of: FindingRow.self)
    return try session.answer(
      session.arguments.operands,
      codebook,
      selections: [selection],
      detail: .checks,
      check: check
    ) { catalogue, output throws(CommandError) in
      let selected = catalogue.selected(by: selection)
      try write(selected, on: output)
      if selected.findings.contains(where: { $0.level.isFailure }) { return .contradictionFound }
      return selected.statistics.isEmpty ? .nothingFound : .done
    }
  }

  private func write(_ selected: Catalogue, on output: Output) throws(CommandError) {
    let findings = selected.findings
    let figures = selected.statistics.count
    var listing = Listing(findings.map { FindingRow($0) })
    session.sort(&listing)
    if let limit { listing.limit(to: limit) }
    try session.write(
      listing,
      as: format,
      introduction: FigureFinding.summary(of: findings, figures: figures),
      facts: { json in
        json.member("figures", figures)
        json.key("levels")
        json.object { json in
          for level in FigureFinding.Level.allCases {
            json.member(level.rawValue, findings.count { $0.level == level })
          }
        }
      },
      on: output
    )
    if listing.total == 0 { session.environment.say("no \(FindingRow.noun.many) found") }
  }
}

extension Option {
  /// What checking figures takes beside the filters.
  static let figureCheck: [Option] = [
    Option(name: "check", help: "Check the figures against each other"),
    Option(
      name: "max-base",
      value: .number(atMost: FigureCheck.highestBase),
      help: "With --check, try numbers of children, reviews … up to N as the base of percentages, "
        + "instead of the totals that a document names, else \(FigureCheck.standardBase)"
    ),
  ]
}
