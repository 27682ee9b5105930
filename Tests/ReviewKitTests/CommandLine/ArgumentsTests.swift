import Testing

@testable import review_cli

@Suite struct ArgumentsTests {
  private let options = [
    Option(
      name: "format",
      value: .oneOf("FORMAT", ["csv", "json"], spellings: ["comma-separated": "csv"]),
      help: ""
    ),
    Option(name: "output", letter: "o", value: .file, help: ""),
    Option(name: "limit", value: .number(atMost: 9), help: ""),
    Option(name: "text", placeholder: "WORDS", isRepeatable: true, help: ""),
    Option(name: "explain", help: ""),
  ]

  private func arguments(_ words: String) throws(UsageError) -> Arguments {
    try Arguments(
      words.split(separator: " ").map(String.init),
      of: "themes",
      options: options
    )
  }

  @Test(arguments: ["--format csv a.md", "--format=csv a.md", "a.md --format csv"])
  func longOptionStandsAnywhere(words: String) throws {
    let arguments = try arguments(words)
    #expect(arguments.value("format") == "csv")
    #expect(arguments.operands == ["a.md"])
  }

  @Test(arguments: ["-o x", "-ox", "--output x", "--output=x"])
  func shortOptionMeansTheLongOne(words: String) throws {
    #expect(try arguments(words).value("output") == "x")
  }

  @Test func hyphensAloneAreNoOptions() throws {
    #expect(try arguments("- --format=csv").operands == ["-"])
    #expect(try arguments("-o -").value("output") == "-")
    #expect(try arguments("--explain -- --format").operands == ["--format"])
  }

  @Test func optionThatMayBeRepeatedKeepsAllValues() throws {
    #expect(try arguments("--text a --text b").values("text") == ["a", "b"])
  }

  @Test(arguments: ["CSV", "Csv", "comma_separated", "CommaSeparated"])
  func wordsOfAClosedSetAreKeptAsTheSetHasThem(word: String) throws {
    #expect(try arguments("--format \(word)").value("format") == "csv")
  }

  @Test(arguments: [
    ("--formt csv", "unknown option --formt; did you mean --format?"),
    ("--FORMAT csv", "unknown option --FORMAT; did you mean --format?"),
    ("-format csv", "unknown option -format; did you mean --format?"),
    ("--json", "unknown option --json; did you mean --format json?"),
    ("--dry-run", "themes has no option --dry-run, but add has"),
    (
      "--sort x",
      "themes has no option --sort, but other commands have; see review-cli themes --help"
    ),
    ("--zebra", "unknown option --zebra; see review-cli themes --help"),
    ("-x", "unknown option -x; see review-cli themes --help"),
    ("--format", "--format needs a value: --format FORMAT"),
    ("--format=", "--format needs a value: --format FORMAT"),
    ("--format --explain", "--format needs a value: --format FORMAT"),
    ("-o", "-o needs a value: -o FILE"),
    ("--explain=yes", "--explain takes no value"),
    ("--format cvs", "--format does not know \"cvs\"; did you mean csv? Expected one of csv, json"),
    ("--format xml", "--format does not know \"xml\"; expected one of csv, json"),
    ("--format csv --format csv", "--format can be given once; it is given twice"),
    ("--format csv --format json", "--format can be given once; it is given as csv and as json"),
    ("--explain --explain", "--explain can be given once; it is given twice"),
  ])
  func mistakesAreNamed(words: String, message: String) {
    let error = #expect(throws: UsageError.self) { try arguments(words) }
    #expect(error?.description == message)
  }

  @Test(arguments: [("1", 1), ("9", 9), ("0", nil), ("10", nil), ("-5", nil), ("ten", nil)])
  func countIsAWholeNumberInRange(word: String, count: Int?) throws {
    let arguments = try arguments("--limit \(word)")
    guard let count else {
      let error = #expect(throws: UsageError.self) { try arguments.count("limit") }
      #expect(
        error?.description == "--limit expects a whole number from 1 to 9, not \"\(word)\""
      )
      return
    }
    #expect(try arguments.count("limit") == count)
  }
}
