import ReviewKit

extension Command {
  static let add = Command(
    name: "add",
    operands: "FILE …",
    summary: "copy or convert documents into a folder of your own",
    details: """
      Writes each document as readable text (.md, or .txt for what was plain text) with front matter
      that says what was found out about it: title, publisher, kind, date, the file it was made of
      and its hash. Correct what is wrong there, or in the text. Shows what was understood of it.

      The folder is that of --corpus, else $REVIEW_CORPUS; it is made where only it is missing. No
      file is ever written over: where a name is taken, a number is put behind it. A document that
      the folder holds already, under whatever name, is not added again.

      Text stays as it was, in UTF-8 with plain line ends. Pages of a PDF stay parted by form feeds,
      so that records have their page; what is known to be page furniture becomes a comment.
      """,
    options: [
      Option(name: "corpus", value: .folder, isRepeatable: true, help: "Add to this folder"),
      Option(name: "title", placeholder: "TEXT", help: "The title, of a single document"),
      Option(
        name: "publisher",
        placeholder: "TEXT",
        help: "Who published it; several are parted by semicolons"
      ),
      Option(
        name: "kind",
        value: .oneOf("KIND", ReviewDocument.Kind.allCases.map(\.rawValue)),
        help: "What it is"
      ),
      Option(
        name: "date",
        value: .date,
        help: "When it was published: 2021, 2021-04 or 2021-04-26"
      ),
      Option(name: "dry-run", help: "Show what would be done, and write nothing"),
      .textFormat,
      .codebook, .extendCodebook, .vocabulary, .maxSize, .noCache, .color, .help,
    ],
    examples: [
      "review-cli add corpus/advanced-child-protection-handout.md --corpus my-reviews",
      "review-cli add corpus/advanced-child-protection-handout.md --corpus my-reviews --dry-run",
    ],
    otherNames: ["import", "convert"],
    run: { session throws(CommandError) in try AddCommand(session).run() }
  )
}

/// Adds documents to a folder and shows what was understood of them.
struct AddCommand {
  private let session: Session
  private let isJSON: Bool
  private let style: TextStyle
  private let given: GivenMetadata
  private let isDryRun: Bool
  private let corpus: String
  private let reading: Library.Reading

  init(_ session: Session) throws(CommandError) {
    self.session = session
    let arguments = session.arguments
    isDryRun = arguments.has("dry-run")
    style = try session.style()
    isJSON = try session.wantsJSON()
    guard !arguments.operands.isEmpty else {
      throw .usage(
        .missingOperand(
          "FILE",
          advice: "name a document, as in review-cli add report.pdf --corpus my-reviews"
        )
      )
    }
    given = try session.usable { () throws(UsageError) in try GivenMetadata(arguments) }
    corpus = try Self.corpus(session)
    reading = session.environment.reading(
      try session.codebookForReading(),
      try session.vocabulary()
    )
  }

  func run() throws(CommandError) -> ExitStatus {
    let limit = try session.sizeLimit()
    let files = session.files(of: session.arguments.operands, limit: limit)
    if given.title != nil, files.files.count > 1 {
      throw .usage(.repeatedOption("--title", reason: "it is that of a single document"))
    }
    var status = session.report(files.notices)
    let folder = try folder(limit)
    let report = AdditionReport(corpus: corpus, isDryRun: isDryRun)
    var adder = DocumentAdder(
      to: folder,
      given: given,
      limit: limit,
      converter: session.converter,
      isDryRun: isDryRun,
      reading: reading
    )
    let output = try session.openOutput()
    var isHeard = true
    var additions: [Addition] = []
    for file in files.files {
      let addition = adder.add(file)
      if case .failed(let reason) = addition.outcome {
        session.environment.say("\(file.isNamed ? "error" : "warning"): \(reason)")
        if file.isNamed { status = .failed }
      }
      _ = session.report(addition.warnings)
      if isHeard, !isJSON {
        isHeard = try Self.write(report.text(of: addition, style: style), to: output)
      }
      additions.append(addition)
    }
    if isJSON { try output.write(report.json(of: additions)) }
    try output.finish()
    if folder.isNew, !isDryRun, additions.contains(where: \.isAdded) {
      session.environment.say("\(corpus): a new folder was made")
    }
    session.environment.say(report.summary(of: additions))
    return additions.isEmpty ? max(status, .nothingFound) : status
  }
}

extension AddCommand {
  /// Whether there is still someone who reads; the documents are added all the same.
  private static func write(_ text: String, to output: Output) throws(CommandError) -> Bool {
    do throws(CommandError) {
      try output.write(text)
      return true
    } catch {
      guard error == .output(.closedPipe) else { throw error }
      return false
    }
  }

  /// Where to write: only where the user says.
  private static func corpus(_ session: Session) throws(CommandError) -> String {
    let named = session.arguments.values("corpus")
    if named.count > 1 {
      throw .usage(.repeatedOption("--corpus", reason: "documents are added to one folder"))
    }
    if let name = named.first { return name }
    if let name = session.environment.variables["REVIEW_CORPUS"], !name.isEmpty { return name }
    let reason = "add writes only where it is told; name the folder, or set REVIEW_CORPUS"
    throw .usage(.missingOption("--corpus DIR", reason: reason))
  }

  private func folder(_ limit: Int) throws(CommandError) -> CorpusFolder {
    do throws(AddingError) {
      let folder = try CorpusFolder(
        corpus,
        in: session.environment.workingDirectory,
        shipped: session.locator.shipped,
        limit: limit,
        write: { bytes, path throws(FileSystem.Failure) in
          try FileSystem.writeNew(bytes, to: path, noting: Interruption.unfinishedFile(is:))
        }
      )
      if !isDryRun { try folder.checkWritable() }
      return folder
    } catch {
      throw .adding(error)
    }
  }
}

extension GivenMetadata {
  fileprivate init(_ arguments: Arguments) throws(UsageError) {
    let kinds = ReviewDocument.Kind.allCases.map { ($0.rawValue, $0) }
    self.init(
      title: arguments.value("title"),
      publisher: arguments.value("publisher"),
      kind: try arguments.choices("kind", of: kinds).last,
      date: arguments.value("date")
    )
    if let date, !FrontMatter.isDate(date) { throw .notADate(date, option: "--date") }
  }
}

extension Addition {
  /// What was amiss with a file that was read all the same.
  fileprivate var warnings: [ReadingNotice] {
    notices.map { notice in
      ReadingNotice(
        .doubt(name: file, line: notice.line, text: notice.text),
        isNamed: false
      )
    }
  }
}
