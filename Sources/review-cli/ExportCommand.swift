import ReviewKit

extension Command {
  static let export = Command(
    name: "export",
    operands: "[FILE …]",
    summary: "all records, figures and themes for other programs",
    details: """
      Writes one JSON object with every document: reviews and cases, declared themes, records,
      statistics and headings, each with its lines, and the lines that found no place.

      \(onPoorReadings)
      """,
    options: Option.reading + [.format([.json]), .output, .help],
    examples: [
      "review-cli export --format json -o reviews.json"
    ],
    run: { session throws(CommandError) in try ExportCommand(session).run() }
  )
}

/// Writes documents as they are read, so that memory does not grow with the library.
struct ExportCommand {
  private let session: Session
  private let codebook: Codebook

  init(_ session: Session) throws(CommandError) {
    self.session = session
    _ = try session.format(of: [.json])
    codebook = try session.codebookForReading()
  }

  func run() throws(CommandError) -> ExitStatus {
    let inputs = try session.inputs(session.arguments.operands)
    let output = try session.openOutput()
    let library = try session.library(of: inputs, codebook: codebook)
    try output.mustNot(be: library.files)
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
