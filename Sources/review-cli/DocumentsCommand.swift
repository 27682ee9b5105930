import ReviewKit

extension Command {
  static let documents = Command(
    name: "documents",
    operands: "[FILE …]",
    summary: "what was read, and how much of it was understood",
    details: """
      Lists the documents with their reviews and records. Coverage is the share of lines with text
      that found a place: in a record, a heading, a figure, or as furniture of the page.

      \(onPoorReadings)
      """,
    options: Option.reading + [.keepDuplicates, .format(Format.allCases)] + Option.csv
      + [.output, .color, .help],
    examples: ["review-cli documents", "review-cli documents --format csv"],
    otherNames: ["files", "coverage"],
    run: { session throws(CommandError) in try DocumentsCommand(session).run() }
  )
}

/// Lists the documents of a library.
struct DocumentsCommand {
  private let session: Session
  private let format: Format
  private let codebook: Codebook

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
  }

  func run() throws(CommandError) -> ExitStatus {
    let inputs = try session.inputs(session.arguments.operands)
    let (library, output) = try session.open(inputs, codebook)
    var summaries: [DocumentSummary] = []
    var catalogue = Catalogue()
    var copies: [DocumentCopy] = []
    let status = session.read(
      library,
      { (DocumentSummary($0), Catalogue(of: $0, detail: [])) },
      copied: { copies.append($0) },
      consume: { summary, rows in
        summaries.append(summary)
        catalogue.append(rows)
      }
    )
    guard !summaries.isEmpty else { return max(status, .nothingFound) }
    if !session.arguments.has("keep-duplicates") { catalogue.joinRepeatedReviews() }
    let list = DocumentList(summaries, copies: copies, sources: catalogue)
    let answer = Answer(
      text: { $0.wrapped(list.summary) + "\n" + list.text(style: $0) },
      table: list.dataTable,
      markdown: { MarkdownTable().text(of: list.table, under: [list.summary]) },
      json: { list.json }
    )
    try session.write(answer, as: format, on: output)
    try output.finish()
    if format != .table, format != .markdown { session.environment.say(list.summary) }
    return status
  }
}
