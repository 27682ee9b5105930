@testable import ReviewKit
@testable import review_cli

/// A run of the program in a folder of its own, with documents in the notation of the tests.
struct TestRun {
  let status: ExitStatus
  let output: String
  let errors: String

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension TemporaryFolder {
  /// With `test.codebook`, which has the themes of the notation, and with documents by their names in
  /// the folder `corpus`.
  convenience init(documents: KeyValuePairs<String, String>) throws {
    try self.init()
    try write("test.codebook", notationCodebook)
    for (name, text) in documents { try write("corpus/\(name)", text) }
  }

  /// Runs the program here with the themes of the notation; `words` are parted at blanks.
  func ask(_ words: String, input: String = "", terminal: Int? = nil) -> TestRun {
    run("\(words) --codebook test.codebook", input: input, terminal: terminal)
  }

  /// The same for words that hold blanks themselves.
  func ask(
    words: [String],
    input: String = "",
    variables: [String: String] = [:],
    terminal: Int? = nil
  ) -> TestRun {
    run(
      words: words + ["--codebook", "test.codebook"],
      input: input,
      variables: variables,
      terminal: terminal
    )
  }

  /// Runs the program here; `words` are parted at blanks.
  func run(
    _ words: String,
    input: String = "",
    variables: [String: String] = [:],
    terminal: Int? = nil
  ) -> TestRun {
    run(
      words: words.split(separator: " ").map(String.init),
      input: input,
      variables: variables,
      terminal: terminal
    )
  }

  /// Runs the program on documents in the notation of the tests, or on those of people.
  func run(
    words: [String],
    input: String = "",
    variables: [String: String] = [:],
    terminal: Int? = nil,
    readsNotation: Bool = true
  ) -> TestRun {
    let output = MemorySink()
    let errors = MemorySink()
    var environment = Environment(
      workingDirectory: path,
      variables: variables,
      standardInput: { _ in Array(input.utf8) },
      terminal: terminal.map { Environment.Terminal(width: $0) },
      output: output,
      errors: errors
    )
    if readsNotation { environment.reading = { _, _ in { Notation.document(from: $0) } } }
    let status = Tool(environment: environment).run(words)
    return TestRun(status: status, output: output.text, errors: errors.text)
  }
}

/// A codebook with the themes of the notation.
let notationCodebook = """
  codebook: Test themes
  version: 7

  theme: neglect
  label: Neglect
  group: Harms
  definition: Needs that are not met.
  phrases: neglect*

  theme: education
  label: Education
  group: Harms
  definition: School and attendance.
  phrases: school*

  theme: information-sharing
  label: Information sharing
  group: Practice
  definition: Passing on what one knows.
  phrases: share*

  theme: early-help
  label: Early help
  group: Practice
  definition: Help before things get worse.
  phrases: early help
  """
