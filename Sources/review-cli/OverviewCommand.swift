import ReviewKit

extension Command {
  static let report = Command(
    name: "report",
    operands: "[FILE …]",
    summary: "all of it on one page for a browser or the printer, with charts",
    details: """
      Writes one HTML page that is whole in itself: the themes that sources have, theme by source,
      themes that stand together, reviews by date, recommendations by addressee and action, figures
      as reported with what statistics --check doubts in them, and for each theme its evidence, all
      with file and line. Each chart has a table behind it and can be read in black and white.

      The page loads nothing and needs no script to read or print; a small one of its own, allowed
      by its hash alone, filters and searches what is on the page. The same documents give the same
      bytes.

      \(onPoorReadings)
      """,
    options: Option.reading + Option.filters + [
      Option(name: "title", value: .text("TEXT"), help: "The title of the page"),
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "N records for each theme (5)"
      ),
      .keepDuplicates, .output, .help,
    ],
    examples: [
      "review-cli report -o report.html",
      "review-cli report --theme neglect --title \"Learning about neglect\" -o neglect.html",
    ],
    otherNames: ["overview", "dashboard", "page", "html"],
    run: { session throws(CommandError) in try OverviewCommand(session).run() }
  )
}

/// Writes a library as one page.
struct OverviewCommand {
  private let session: Session
  private let codebook: Codebook
  private let selection: Selection
  private let limit: Int

  init(_ session: Session) throws(CommandError) {
    self.session = session
    if let file = session.arguments.value("output"),
      let format = PageFormat(ofFile: file) ?? PageFormat.meant(byEndingOf: file), format != .html
    {
      throw .usage(
        .unfitEnding(
          file,
          advice: "a report is written as HTML; end it in .html and print from there"
        )
      )
    }
    codebook = try session.codebookForReading()
    selection = try session.selection(codebook)
    limit = try session.count("limit") ?? Overview.standardLimit
  }

  func run() throws(CommandError) -> ExitStatus {
    let inputs = try session.inputs(session.arguments.operands)
    let (library, output) = try session.open(inputs, codebook)
    var summaries: [DocumentSummary] = []
    let (catalogue, status) = try session.catalogue(
      of: library,
      selections: [selection],
      detail: Overview.detail,
      with: { DocumentSummary($0) },
      consume: { summaries.append($0) }
    )
    guard let catalogue else { return status }
    let overview = Overview(
      of: catalogue,
      summaries: summaries,
      codebook: codebook,
      selection: selection,
      choice: session.arguments.written(Option.filters + [.keepDuplicates]),
      commands: commands,
      title: session.arguments.value("title"),
      limit: limit
    )
    try output.write(OverviewPage(overview).html)
    try output.finish()
    guard let emptiness = overview.emptiness else { return status }
    session.environment.say(emptiness)
    return max(status, .nothingFound)
  }

  /// Figures have no kind and no basis, so these filters do not choose them; recommendations are of
  /// one kind.
  private var commands: Overview.Commands {
    let withoutFigures = ["panel-theme", "group", "where", "having"]
    return Overview.Commands(
      records: session.hint(),
      recommendations: session.hint(except: ["kind"]),
      pairs: session.arguments.has("theme") ? nil : session.hint(except: ["any", "all"]),
      statistics: withoutFigures.contains { session.arguments.has($0) }
        ? nil : session.hint(except: ["kind", "declared", "detected"])
    )
  }
}
