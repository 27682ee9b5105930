import ReviewKit

extension Command {
  static let inspect = Command(
    name: "inspect",
    operands: "FILE",
    operandForms: [.file],
    summary: "how a file was read, line by line",
    details: """
      Shows each line with what it was taken to be: a heading and its role, a record and its id, a
      figure, a declared theme, furniture of the page, or unclassified.
      """,
    options: [
      Option(name: "unclassified", help: "Show only the lines that found no place"),
      Option(name: "html", help: "Write a page for a browser: each line beside its reading"),
      .format([.table, .json]), .output, .codebook, .extendCodebook, .vocabulary, .maxSize,
      .noCache, .color,
      .help,
    ],
    examples: [
      "review-cli inspect corpus/advanced-child-protection-handout.md",
      "review-cli inspect --unclassified corpus/advanced-child-protection-handout.md",
      "review-cli inspect --html corpus/advanced-child-protection-handout.md -o handout.html",
    ],
    otherNames: ["parse", "check", "lines"],
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
    codebook = try session.codebookForReading()
    for option in ["format", "unclassified"]
    where session.arguments.has("html") && session.arguments.has(option) {
      throw .usage(.contradiction("--html", "--" + option))
    }
    guard let file = session.arguments.operands.first else {
      throw .usage(
        .missingOperand(
          "FILE",
          advice: "name a document, as in review-cli inspect "
            + "corpus/advanced-child-protection-handout.md"
        )
      )
    }
    if let second = session.arguments.operands.dropFirst().first {
      throw .usage(.moreThanOne(second, of: "inspect takes one file"))
    }
    self.file = file
  }

  func run() throws(CommandError) -> ExitStatus {
    let (library, output) = try session.open([file], codebook)
    guard library.files.files.count <= 1 else {
      throw .reading(.unreadable(path: file, reason: "it is a folder; name one of its files"))
    }
    var pages: [[UInt8]] = []
    var poor: PoorReading?
    let notices = library.forEach(
      { [writer] in (writer.bytes(of: $0), PoorReading($0)) },
      consume: {
        pages.append($0.0)
        poor = $0.1
      }
    )
    let status = session.report(notices)
    if let poor { session.environment.say(poor.warning) }
    guard let page = pages.first else { return max(status, .nothingFound) }
    try output.write(page)
    try output.finish()
    return status
  }

  private var writer: InspectionWriter {
    InspectionWriter(
      isPage: session.arguments.has("html"),
      isJSON: format == .json,
      onlyWithoutPlace: session.arguments.has("unclassified"),
      style: style,
      codebook: codebook
    )
  }
}

/// Writes how a document was read in the form that was asked for.
private struct InspectionWriter: Sendable {
  var isPage: Bool
  var isJSON: Bool
  var onlyWithoutPlace: Bool
  var style: TextStyle
  var codebook: Codebook

  func bytes(of document: ReviewDocument) -> [UInt8] {
    if isPage { return ReadingPage(document, codebook: codebook).html }
    let report = LineReport(document, onlyWithoutPlace: onlyWithoutPlace)
    return isJSON ? report.json : Array(report.text(style: style).utf8)
  }
}
