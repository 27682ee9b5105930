import ReviewKit

extension Session {
  /// Opens what the result is written to, so that a place that cannot be written to is known early.
  func openOutput() throws(CommandError) -> Output {
    guard let name = outputName else {
      return Output(sink: environment.output, file: nil)
    }
    do throws(OutputError) {
      let file = try OutputFile(name, in: environment.workingDirectory)
      return Output(sink: file, file: file)
    } catch {
      throw .output(error)
    }
  }

  /// The file to write; `nil` for standard output, which `-` stands for as well.
  private var outputName: String? {
    arguments.value("output").flatMap { $0 == "-" ? nil : $0 }
  }

  /// How text looks: as the terminal allows, and plain in files and pipes.
  func style() throws(CommandError) -> TextStyle {
    let isTerminal = environment.terminal != nil && outputName == nil
    let choice = try usable { () throws(UsageError) in
      try arguments.choices(
        "color",
        of: [("auto", Bool?.none), ("always", true), ("never", false)]
      ).last ?? nil
    }
    let isColourful =
      isTerminal && environment.variables["NO_COLOR", default: ""].isEmpty
      && environment.variables["TERM"] != "dumb"
    let width = isTerminal ? environment.columns : environment.namedColumns
    return TextStyle(usesColour: choice ?? isColourful, hasBars: isTerminal, width: width)
  }
}

/// What a result is written to.
struct Output {
  let sink: any ByteSink
  let file: OutputFile?
}

extension Output {
  func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(OutputError) {
      try sink.write(bytes)
    } catch {
      throw .output(error)
    }
  }

  func write(_ text: String) throws(CommandError) {
    try write(Array(text.utf8))
  }

  /// Ends the output; a file appears only now.
  func finish() throws(CommandError) {
    do throws(OutputError) {
      try file?.commit()
    } catch {
      throw .output(error)
    }
  }

  /// - Throws: `UsageError.outputIsInput` when the file to write is one of those to read.
  func mustNot(be files: DocumentFiles) throws(CommandError) {
    guard let file, let identity = file.identity else { return }
    if files.contains(identity) { throw .usage(.outputIsInput(file.name)) }
  }
}
