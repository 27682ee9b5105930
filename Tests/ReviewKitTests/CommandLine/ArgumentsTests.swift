import Testing

@testable import review_cli

@Suite struct ArgumentsTests {
  private let options = [
    Option(name: "format", placeholder: "FORMAT", help: ""),
    Option(name: "output", letter: "o", placeholder: "FILE", help: ""),
    Option(name: "explain", help: ""),
  ]

  private func arguments(_ words: String) throws(UsageError) -> Arguments {
    try Arguments(
      words.split(separator: " ").map(String.init),
      of: "themes",
      options: options
    )
  }

  @Test(arguments: [
    "--format csv a.md", "--format=csv a.md", "a.md --format csv",
    "--format json a.md --format csv",
  ])
  func longOptionStandsAnywhereAndTheLastCounts(words: String) throws {
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
    #expect(try arguments("--format=").value("format") == "")
  }

  @Test(arguments: [
    ("--formt csv", "unknown option --formt; did you mean --format?"),
    ("--zebra", "unknown option --zebra; see review-cli themes --help"),
    ("-x", "unknown option -x; see review-cli themes --help"),
    ("--format", "--format needs a value: --format FORMAT"),
    ("--format --explain", "--format needs a value: --format FORMAT"),
    ("-o", "-o needs a value: -o FILE"),
    ("--explain=yes", "--explain takes no value"),
  ])
  func mistakesAreNamed(words: String, message: String) {
    let error = #expect(throws: UsageError.self) { try arguments(words) }
    #expect(error?.description == message)
  }
}
