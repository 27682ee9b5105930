import ReviewKit

/// One run of a command: its arguments, and what all commands do alike.
struct Session {
  let arguments: Arguments
  let environment: Environment

  init(_ arguments: Arguments, _ environment: Environment) {
    self.arguments = arguments
    self.environment = environment
  }
}

extension Session {
  /// The format asked for, `table` where none is.
  ///
  /// What is wrong with the look of it is said now, before anything is read.
  func format(of formats: [Format]) throws(CommandError) -> Format {
    _ = try style()
    return try usable { () throws(UsageError) in
      let choices = try arguments.choices("format", of: formats.map { ($0.rawValue, $0) })
      let format = choices.last ?? formats.first ?? .table
      for option in Option.csv where format != .csv && arguments.has(option.name) {
        throw .needsOption(option.flag, "--format \(Format.csv.rawValue)")
      }
      return format
    }
  }

  /// Whether a command that prints text is asked for JSON.
  func wantsJSON() throws(CommandError) -> Bool {
    try usable { () throws(UsageError) in
      try arguments.choices("format", of: [("text", false), ("json", true)]).last ?? false
    }
  }

  /// Turns a fault of the arguments into one of the command.
  func usable<Value>(
    _ body: () throws(UsageError) -> Value
  ) throws(CommandError) -> Value {
    do throws(UsageError) {
      return try body()
    } catch {
      throw .usage(error)
    }
  }

  /// The codebook that the options name, for a command that reads documents with it.
  func codebookForReading() throws(CommandError) -> Codebook {
    let codebook = try codebook()
    DocumentReader.beginReadingVocabularies()
    return codebook
  }

  /// The codebook that the options name.
  func codebook() throws(CommandError) -> Codebook {
    var codebook = Codebook.standard
    if let name = arguments.value("codebook") {
      let text = try text(of: name, what: "a codebook")
      codebook = try parsed { () throws(CodebookError) in
        try Codebook(parsing: text, name: name)
      }
    }
    for name in arguments.values("extend-codebook") {
      let text = try text(of: name, what: "a codebook")
      codebook = try parsed { () throws(CodebookError) in
        try codebook.extended(by: text, name: name)
      }
    }
    return codebook
  }

  private func parsed(
    _ body: () throws(CodebookError) -> Codebook
  ) throws(CommandError) -> Codebook {
    do throws(CodebookError) {
      return try body()
    } catch {
      throw .codebook(error)
    }
  }

  /// The heading words: the default ones, and in front of them those of the files that the options
  /// name, the last file first.
  func vocabulary() throws(CommandError) -> HeadingVocabulary {
    var vocabulary = HeadingVocabulary.standard
    for name in arguments.values("vocabulary") {
      let text = try text(of: name, what: "a vocabulary")
      do throws(VocabularyError) {
        vocabulary = try vocabulary.extended(by: text, name: name)
      } catch {
        throw .vocabulary(error)
      }
    }
    return vocabulary
  }

  /// The text of a file that an option names.
  private func text(of name: String, what: String) throws(CommandError) -> String {
    let files = DocumentFiles(
      inputs: [name],
      workingDirectory: environment.workingDirectory,
      standardInput: { environment.standardInput(DocumentFile.standardLimit) }
    )
    do throws(ReadingError) {
      if let notice = files.notices.first { throw notice.error }
      guard let file = files.files.first, files.files.count == 1 else {
        throw .unreadable(path: name, reason: "\(what) is a single file")
      }
      return String(decoding: try file.source().bytes, as: UTF8.self)
    } catch {
      throw .reading(error)
    }
  }
}

extension Session {
  /// What to read: the operands and `--corpus`, else the usual places.
  func inputs(_ operands: [String]) throws(CommandError) -> [String] {
    let inputs = arguments.values("corpus") + operands
    guard inputs.isEmpty else {
      try usable { () throws(UsageError) in try checkFiles(operands) }
      if inputs.count(where: { $0 == SourceText.standardInputName }) > 1 {
        throw .usage(.standardInputTwice)
      }
      return inputs
    }
    do throws(ReadingError) {
      return [try locator.corpus()]
    } catch {
      throw .reading(error)
    }
  }

  var locator: CorpusLocator {
    CorpusLocator(
      workingDirectory: environment.workingDirectory,
      variable: environment.variables["REVIEW_CORPUS"],
      executable: environment.executable
    )
  }

  func library(of inputs: [String], codebook: Codebook) throws(CommandError) -> Library {
    let limit = try sizeLimit()
    return Library(
      files: files(of: inputs, limit: limit),
      limit: limit,
      converter: converter,
      keepsCopies: arguments.has("keep-duplicates"),
      reading: environment.reading(codebook, try vocabulary())
    )
  }

  func files(of inputs: [String], limit: Int) -> DocumentFiles {
    DocumentFiles(
      inputs: inputs,
      workingDirectory: environment.workingDirectory,
      standardInput: { environment.standardInput(limit) }
    )
  }

  var converter: DocumentConverter {
    DocumentConverter(
      searchPath: environment.variables["PATH", default: ""],
      cacheFolder: arguments.has("no-cache") ? nil : environment.cacheFolder
    )
  }

  /// How many bytes of one file are read.
  func sizeLimit() throws(CommandError) -> Int {
    let megabytes = try usable { () throws(UsageError) in try arguments.count("max-size") }
    guard let megabytes else { return DocumentFile.standardLimit }
    return megabytes << 20
  }

  /// More copies are only counted, as a folder can hold thousands.
  private static let mostCopies = 8

  /// Says what went wrong with inputs; a named one makes the run fail.
  func report(_ notices: [ReadingNotice]) -> ExitStatus {
    let copies = notices.filter { $0.copy != nil }
    for notice in notices.filter({ $0.copy == nil }) + copies.prefix(Self.mostCopies) {
      environment.say(notice.description)
    }
    let more = copies.count - Self.mostCopies
    if more > 0 {
      environment.say(
        "warning: \(more) more \(more == 1 ? "file has" : "files have") the text of another and "
          + "\(more == 1 ? "is" : "are") not counted: see review-cli documents"
      )
    }
    return notices.contains { $0.isNamed } ? .failed : .done
  }

  /// Reads all documents, hands over what `transform` makes of each, and says what could not be
  /// read and what was read poorly; poor reading is no reason for a run to fail.
  ///
  /// - Parameters:
  ///   - library: The documents.
  ///   - isMeant: Whether the user asked about this document.
  ///   - transform: Runs on any thread.
  ///   - copied: Called on this thread for each file that was passed over as a copy, at the end.
  ///   - consume: Called on this thread, in the order of the files.
  /// - Returns: Whether inputs that were named could be read.
  /// - Throws: What `consume` throws.
  func read<Value: Sendable, Failure: Error>(
    _ library: Library,
    isMeant: @escaping @Sendable (ReviewDocument) -> Bool = { _ in true },
    _ transform: @Sendable (ReviewDocument) -> Value,
    copied: (DocumentCopy) -> Void = { _ in },
    consume: (Value) throws(Failure) -> Void
  ) throws(Failure) -> ExitStatus {
    var poor = PoorReadings()
    let notices = try library.forEach(
      { (transform($0), isMeant($0) ? PoorReading($0) : nil) },
      progress: progress(),
      consume: { (value, reading) throws(Failure) in
        if let reading { poor.append(reading) }
        try consume(value)
      }
    )
    let status = report(notices)
    notices.compactMap(\.copy).forEach(copied)
    for line in poor.warnings { environment.say(line) }
    return status
  }

  /// Says how far reading has come, once it takes longer than half a second.
  func progress() -> (Library.Progress) -> Void {
    guard environment.isErrorTerminal else { return { _ in } }
    let start = ContinuousClock.now
    let errors = environment.errors
    return { progress in
      guard ContinuousClock.now - start > .milliseconds(500) else { return }
      // Back to the start of the line, and at the end the line is wiped.
      let isDone = progress.filesRead == progress.files
      let text = isDone ? "\r\u{1B}[K" : "\rread \(progress.filesRead) of \(progress.files)"
      try? errors.write(Array(text.utf8))
    }
  }
}
