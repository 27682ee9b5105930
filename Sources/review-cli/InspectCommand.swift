import ReviewKit

extension Command {
  static let inspect = Command(
    name: "inspect",
    operands: "FILE",
    summary: "how a file was read, line by line",
    details: """
      Shows each line with what it was taken to be: a heading and its role, a record and its id, a
      figure, a declared theme, furniture of the page, or unclassified.
      """,
    options: [
      Option(name: "unclassified", help: "Show only the lines that found no place"),
      .format([.table, .json]), .output, .codebook, .extendCodebook, .maxSize, .noCache, .color,
      .help,
    ],
    examples: [
      "review-cli inspect corpus/amber-seven-minute-briefing.md",
      "review-cli inspect --unclassified corpus/amber-seven-minute-briefing.md",
    ],
    run: { session throws(CommandError) in try InspectCommand(session).run() }
  )
}

/// Shows how one file was read.
struct InspectCommand {
  private let session: Session
  private let format: Format
  private let style: TextStyle
  private let codebook: Codebook
  private let file: String

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: [.table, .json])
    style = try session.style()
    codebook = try session.codebook()
    guard let file = session.arguments.operands.first else {
      throw .usage(.missingOperand("FILE"))
    }
    if let second = session.arguments.operands.dropFirst().first {
      throw .usage(.tooManyOperands(second))
    }
    self.file = file
  }

  func run() throws(CommandError) -> ExitStatus {
    let output = try session.openOutput()
    let library = try session.library(of: [file], codebook: codebook)
    try output.mustNot(be: library.files)
    guard library.files.files.count <= 1 else {
      throw .reading(.unreadable(path: file, reason: "it is a folder; name one of its files"))
    }
    let onlyWithoutPlace = session.arguments.has("unclassified")
    let (reports, notices) = library.map {
      LineReport($0, onlyWithoutPlace: onlyWithoutPlace)
    }
    let status = session.report(notices)
    guard let report = reports.first else { return max(status, .nothingFound) }
    switch format {
    case .json: try output.write(report.json)
    default: try output.write(report.text(style: style))
    }
    try output.finish()
    return status
  }
}
