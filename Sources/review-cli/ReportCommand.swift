import ReviewKit

/// Answers a question in numbers: reads, counts and writes in the format asked for.
struct ReportCommand {
  let session: Session
  let codebook: Codebook
  private let format: Format

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
  }

  /// Runs, where `selections` are what will be looked at and `report` makes the answer out of all
  /// rows of the library.
  func run(
    _ selections: [Selection],
    _ report: (Catalogue) throws(CommandError) -> some Report
  ) throws(CommandError) -> ExitStatus {
    let operands = session.arguments.operands
    return try session.answer(operands, codebook, selections: selections, detail: []) {
      catalogue,
      output throws(CommandError) in
      let report = try report(catalogue)
      try session.write(Answer(report), as: format, on: output)
      if let omission = report.omission, format != .table {
        session.environment.say(omission.sentence("written"))
      }
      guard let emptiness = report.emptiness else { return .done }
      session.environment.say(emptiness)
      return .nothingFound
    }
  }
}

extension Session {
  /// A closed set of values with names, of which one is chosen; `nil` for none.
  func choice<Value: RawRepresentable<String>>(
    _ option: String,
    of values: [Value]
  ) throws(CommandError) -> Value? {
    try usable { () throws(UsageError) in
      try arguments.choices(option, of: values.map { ($0.rawValue, $0) }).last
    }
  }

  /// The value of an option that has to be given.
  func required(_ option: String, of command: String) throws(CommandError) -> String {
    guard let value = arguments.value(option) else {
      throw .usage(.missingOption("--" + option, reason: "see review-cli \(command) --help"))
    }
    return value
  }

  /// A count from 1 on.
  func count(_ option: String) throws(CommandError) -> Int? {
    try usable { () throws(UsageError) in try arguments.count(option) }
  }

  /// How what is counted can be listed: the words that choose the same in another command.
  func hint(except: [String] = [], adding further: [String] = []) -> ListingHint {
    func words(_ options: [Option]) -> [String] {
      options.filter { !except.contains($0.name) }.flatMap { option in
        arguments.values(option.name).flatMap { value in
          ["--" + option.name] + (option.placeholder == nil ? [] : [value])
        }
      }
    }
    return ListingHint(
      inputs: arguments.operands + words(Option.reading),
      filters: words(arguments.options.filter { $0.group == .sources || $0.group == .records })
        + further,
      pairs: recordPairs(except)
    )
  }

  /// The filters that say which records of a source are meant, as one value.
  private func recordPairs(_ except: [String]) -> String {
    let names = ["document", "kind", "theme", "panel-theme", "group", "text"].filter {
      !except.contains($0)
    }
    let own = names.flatMap { name in arguments.values(name).map { "\(name)=\($0)" } }
    let parts = own.isEmpty ? [] : [own.joined(separator: ", ")]
    return (parts + arguments.values("where")).joined(separator: "; ")
  }
}

extension Option {
  /// What a table of numbers can count.
  static func count(_ units: [CountingUnit]) -> Option {
    Option(
      name: "count",
      value: .oneOf(
        "UNIT",
        units.map(\.rawValue),
        standard: CountingUnit.sources.rawValue
      ),
      help: "What is counted"
    )
  }

  /// What all tables of numbers take.
  static let counting: [Option] =
    reading + filters + [
      .keepDuplicates, .format(Format.allCases),
    ] + csv + [.output, .color, .help]
}
