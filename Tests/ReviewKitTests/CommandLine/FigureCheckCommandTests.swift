import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct FigureCheckCommandTests {
  private let folder: TemporaryFolder

  private static let summary = """
    Learning from local reviews

    A thematic analysis of 24 reviews

    ## Domestic abuse

    Domestic abuse featured in 16/24 reviews (22/27 children).

    ## Parental mental health

    It featured in 17/24 reviews (18/27 children).

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("summary.md", Self.summary)
    try folder.write("plain.md", "# A letter\n\nNothing is counted here.\n")
  }

  private func run(_ words: String) -> TestRun {
    folder.run(words: words.split(separator: " ").map(String.init), readsNotation: false)
  }

  @Test func findingStandsWithItsLevelPlaceAndAssumptions() {
    let run = run("statistics --check summary.md --theme domestic-abuse")
    #expect(
      run.output == """
        2 figures checked against each other: 1 contradiction.

        summary.md
        - contradiction: 22 of 27 children in 16 of 24 reviews leave only 5 for the other 8 reviews; there can be at most 19.
          nested-units, summary.md:7, Domestic abuse
          assuming that each of the reviews is about at least one of the children, and each of the children is in one of them

        """
    )
    #expect(run.status == .contradictionFound)
  }

  @Test func whatAgreesEndsWithStatusNought() {
    let run = run("statistics --check summary.md --theme parental-mental-health")
    #expect(run.output.contains("- consistent: In 17 of 24 reviews there can be 17 to 20"))
    #expect(run.status == .done)
  }

  @Test func jsonHasTheListOfFindingsInTheOrderOfTheContract() {
    let run = run("statistics --check summary.md --theme domestic-abuse --format json")
    #expect(
      run.output == """
        {
          "schemaVersion": 1,
          "total": 1,
          "figures": 2,
          "levels": {"contradiction": 1, "unattainable": 0, "suspect": 0, "undefined-base": 0, \
        "partial": 0, "consistent": 0, "not-testable": 0},
          "findings": [
            {"level": "contradiction", "check": "nested-units", "lines": [[7, 7]], "figures": \
        ["16/24 reviews", "22/27 children"], "scope": "Domestic abuse", "message": "22 of 27 \
        children in 16 of 24 reviews leave only 5 for the other 8 reviews; there can be at most \
        19.", "assumptions": ["each of the reviews is about at least one of the children, and \
        each of the children is in one of them"], "file": "summary.md", "statistics": \
        ["summary/statistic-1", "summary/statistic-2"]}
          ]
        }

        """
    )
  }

  @Test(arguments: ["csv", "tsv", "ndjson", "markdown"])
  func everyFormatHasARowForEachFinding(format: String) {
    let run = run("statistics --check summary.md --format \(format)")
    let lines = run.output.split(whereSeparator: \.isNewline)
    let rows = format == "markdown" ? lines.filter { $0.hasPrefix("|") } : lines
    let heads = ["csv": 1, "tsv": 1, "markdown": 2]
    #expect(rows.count == 2 + heads[format, default: 0])
    #expect(run.output.contains(format == "ndjson" ? "[[7, 7]]" : "lines 7"))
  }

  @Test func limitDoesNotChangeTheAnswer() {
    let run = run("statistics --check summary.md --sort level --reverse --limit 1")
    #expect(run.status == .contradictionFound)
    #expect(run.output.contains("1 of 2 findings is shown."))
  }

  @Test func documentWithoutFiguresHasNothingToCheck() {
    #expect(run("statistics --check plain.md").status == .nothingFound)
  }

  @Test(arguments: [
    "statistics --max-base 40 summary.md", "statistics --check --max-base 0 summary.md",
    "statistics --check --max-base 1001 summary.md", "statistics --check --by unit summary.md",
  ])
  func whatDoesNotGoTogetherIsRefused(words: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.output.isEmpty)
  }

  @Test func themesMarkFiguresInDoubt() {
    let page = run("themes domestic-abuse summary.md").output
    #expect(page.contains("16/24 reviews (summary.md:7) [1]\n"))
    #expect(page.contains("\n[1] contradiction: 22 of 27 children in 16"))
    let overview = run("themes summary.md").output
    #expect(overview.contains("(summary.md:7) [1]"))
    #expect(!overview.contains("(summary.md:11) ["))
  }
}
