import ReviewKit

extension Command {
  static let themes = Command(
    name: "themes",
    operands: "[NAME] [FILE …]",
    operandForms: [.theme(orNotStated: false), .input],
    summary: "what the reviews keep saying, theme by theme",
    details: """
      Counts each theme of the codebook over all sources. A source is \(SourceEntry.meaning).
      Declared: the document names the theme itself, in a heading or a list. Detected: the wording of
      a record points to it. A source can have both.

      With NAME (an id, a label or the beginning of one) it shows one theme with all its records.

      \(onPoorReadings)
      """,
    options: Option.reading + Option.filters + [
      Option(
        name: "limit",
        value: .number(),
        group: .output,
        help: "Only the first N themes; with NAME, N records of each kind"
      ),
      Option(name: "evidence", value: .number(), help: "N short quotations a theme"),
      Option(name: "explain", help: "Show the labels and words that led to each theme"),
      .keepDuplicates, .sort(by: ThemeReport.sortableColumns), .reverse, .format(Format.allCases),
    ] + Option.csv + [.output, .color, .help],
    examples: [
      "review-cli themes",
      "review-cli themes --kind good-practice --evidence 2 --limit 10",
      "review-cli themes \"information sharing\"",
      "review-cli themes --format csv -o themes.csv",
    ],
    run: { session throws(CommandError) in try ThemesCommand(session).run() }
  )
}

/// Counts the themes of a library, or shows one of them.
struct ThemesCommand {
  private let session: Session
  private let format: Format
  private let codebook: Codebook
  private let selection: Selection
  private let limit: Int?
  private let quotations: Int

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    limit = try session.usable { () throws(UsageError) in try session.arguments.count("limit") }
    quotations =
      try session.usable { () throws(UsageError) in try session.arguments.count("evidence") } ?? 0
    codebook = try session.codebookForReading()
    selection = try session.selection(codebook)
  }

  func run() throws(CommandError) -> ExitStatus {
    let (theme, files) = try session.usable { () throws(UsageError) in
      try session.themeAndFiles(codebook)
    }
    if let theme, let name = session.pieceOfName(of: codebook.themes[theme]) {
      session.environment.say("note: \"\(name)\" was taken for \(codebook.themes[theme].id)")
    }
    for option in ["evidence", "explain", "sort", "reverse"]
    where theme != nil && session.arguments.has(option) {
      let reason = "the page of one theme has all its records, and the words that led to it"
      throw .usage(.uselessOption("--" + option, reason: reason))
    }
    let inputs = try session.inputs(files)
    let (library, output) = try session.open(inputs, codebook)
    guard let theme else { return try showAll(of: library, inputs, on: output) }
    return try showTheme(theme, of: library, inputs, on: output)
  }
}

extension ThemesCommand {
  private func showAll(
    of library: Library,
    _ inputs: [String],
    on output: Output
  ) throws(CommandError) -> ExitStatus {
    let explains = session.arguments.has("explain")
    let detail = ThemeTally.Detail(quotations: quotations, keepsReasons: explains)
    let (catalogue, status) = try session.catalogue(
      of: library,
      selection: selection,
      detail: detail.catalogue.union(.checks)
    )
    guard let selected = catalogue?.selected(by: selection) else { return status }
    let report = ThemeReport(
      tally: tally(of: selected, detail),
      codebook: codebook,
      inputs: inputs,
      selection: selection,
      order: session.rowOrder,
      limit: limit,
      explains: explains
    )
    let answer = Answer(
      text: { report.text(style: $0) },
      table: report.dataTable,
      markdown: { MarkdownTable().text(of: report.markdownTable) },
      json: { report.json }
    )
    try session.write(answer, as: format, on: output)
    try output.finish()
    guard report.foundThemes.isEmpty else { return status }
    session.environment.say("no themes found")
    return max(status, .nothingFound)
  }

  private func showTheme(
    _ theme: Int,
    of library: Library,
    _ inputs: [String],
    on output: Output
  ) throws(CommandError) -> ExitStatus {
    let detail = ThemeTally.Detail(quotations: quotations, keepsReasons: true)
    let (catalogue, status) = try session.catalogue(
      of: library,
      selection: selection,
      detail: .all.union(.checks)
    )
    guard let selected = catalogue?.selected(by: selection) else { return status }
    let report = ThemeReport(
      tally: tally(of: selected, detail),
      codebook: codebook,
      inputs: inputs,
      explains: true
    )
    let records = ThemeRecords(
      of: theme,
      in: selected,
      codebook: codebook,
      selection: selection
    )
    let page = ThemePage(report: report, theme: theme, records: records, limit: limit)
    let answer = Answer(
      text: { page.text(style: $0) },
      table: page.dataTable,
      markdown: { page.text(style: .markdown) },
      json: { page.json }
    )
    try session.write(answer, as: format, on: output)
    try output.finish()
    guard report.tally.themes[theme].sources.isEmpty else { return status }
    session.environment.say("no sources found with the theme \(codebook.themes[theme].label)")
    return max(status, .nothingFound)
  }

  private func tally(of catalogue: Catalogue, _ detail: ThemeTally.Detail) -> ThemeTally {
    ThemeTally(of: catalogue, codebook: codebook, selection: selection, detail: detail)
  }
}
