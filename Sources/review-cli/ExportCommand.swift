import ReviewKit

extension Command {
  static let export = Command(
    name: "export",
    operands: "[FILE …]",
    summary: "all records, figures and themes for other programs",
    details: """
      As JSON (the default) it writes one object with every document: reviews and cases, declared
      themes, records, statistics and headings, each with its lines, and the lines that found no
      place.

      As CSV it writes tables into the folder that -o names: documents, reviews, cases, records,
      codings, declared_themes, recommendations, statistics, theme_tallies, theme_by_source,
      cooccurrence and codebook, and datapackage.json (Frictionless Data), which describes every
      column and says which version, codebook, documents and filters made them. Filters choose what
      is in the tables.

      --suppress-below and --round-to make tallies fit for publication: a count kept back is “c”,
      one that is not available “:”. Further counts are kept back where a small one could be worked
      out from them, ratios are those of the counts shown, and of the tables only theme_tallies,
      cooccurrence and codebook are written, as the others have a row for each thing.

      \(onPoorReadings)
      """,
    options: Option.reading + Option.filters + Option.tables + [
      .format([.json, .csv]),
      Option(
        name: "output",
        letter: "o",
        value: .file,
        group: .output,
        help: "Write JSON to FILE, whole or not at all; for CSV the folder of the tables"
      ),
      .help,
    ],
    examples: [
      "review-cli export --format json -o reviews.json",
      "review-cli export --format csv -o tables",
      "review-cli export --format csv --theme neglect --suppress-below 5 --round-to 5 -o published",
    ],
    otherNames: ["dump", "json"],
    run: { session throws(CommandError) in try ExportCommand(session).run() }
  )
}

extension Option {
  /// What says how tables are written.
  fileprivate static let tables: [Option] =
    [
      Option(
        name: "suppress-below",
        value: .number(),
        help: "Write only tallies, and keep back counts from 1 to below N"
      ),
      Option(
        name: "round-to",
        value: .number(),
        help: "Write only tallies, with other counts rounded to multiples of N"
      ),
      Option(name: "comment", help: "Begin each table with a comment row that says what made it"),
      .keepDuplicates,
    ] + csv
}

/// Writes documents as they are read, so that memory does not grow with the library.
struct ExportCommand {
  private let session: Session
  private let format: Format
  private let codebook: Codebook

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: [.json, .csv])
    codebook = try session.codebookForReading()
  }

  func run() throws(CommandError) -> ExitStatus {
    if format == .csv { return try TableExport(session, codebook: codebook).run() }
    if let option = session.arguments.written(Option.filters + Option.tables).first {
      let reason = "JSON has all of every document, and \(option) is for tables"
      throw .usage(.missingOption("--format csv", reason: reason))
    }
    return try writeJSON()
  }

  private func writeJSON() throws(CommandError) -> ExitStatus {
    let inputs = try session.inputs(session.arguments.operands)
    let (library, output) = try session.open(inputs, codebook)
    let writer = DocumentJSON(codebook: codebook)
    var isFirst = true
    let status = try session.read(
      library,
      { writer.bytes(of: $0) },
      consume: { bytes throws(CommandError) in
        if isFirst { try output.write(writer.opening) }
        try output.write(writer.separator(isFirst: isFirst) + bytes)
        isFirst = false
      }
    )
    guard !isFirst else { return max(status, .nothingFound) }
    try output.write(writer.closing)
    try output.finish()
    return status
  }
}
