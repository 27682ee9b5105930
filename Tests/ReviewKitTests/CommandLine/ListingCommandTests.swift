import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct ListingCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withListedDocuments()
  }

  private func run(_ words: String) -> TestRun { folder.ask(words) }

  @Test func figuresAreOfNoKindOfRecord() {
    #expect(run("themes neglect").output.contains("16 of 24 reviews"))
    #expect(!run("themes neglect --kind good-practice").output.contains("16 of 24 reviews"))
  }

  @Test(arguments: [
    ("records", 4), ("records --theme neglect", 2), ("records --theme neglect --kind concern", 0),
    ("records --theme neglect --theme education", 4),
    ("records --theme neglect --theme education --all", 1), ("learning", 1), ("questions", 1),
    ("good-practice --theme neglect", 1), ("good-practice --review robin", 0), ("sources", 3),
    ("sources --theme neglect", 2), ("reviews", 2), ("reviews --kind question", 0),
    ("statistics", 1), ("statistics --theme education", 0), ("records --document brief.md", 1),
    ("records --text strategy", 1), ("records --review-kind not-stated", 1),
  ])
  func everyFormatListsTheRowsChosen(words: String, count: Int) {
    let csv = run("\(words) --format csv")
    #expect(csv.output.split(separator: "\r\n").count == count + 1)
    #expect(csv.status == (count == 0 ? .nothingFound : .done))
    let lines = run("\(words) --format ndjson")
    #expect(lines.lines.count == count)
    #expect(run("\(words) --format json").output.contains("\"total\": \(count),"))
    #expect(run("\(words) --format markdown").lines.count == count + (count == 0 ? 2 : 3))
  }

  @Test func recordsForPeopleStandUnderTheirSourceWithPlaceIdAndThemes() {
    #expect(
      run("records --review wren").output == """
        1 record in 1 of 1 source, chosen by --review wren.

        Wren (wren)
        [What was learnt]
        - Neglect was shared.
          corpus/handout.md:6, wren/good-practice-1; themes: Neglect; Information sharing

        """
    )
  }

  @Test func limitSaysHowManyThereAre() {
    #expect(run("records --limit 1").output.hasSuffix("\n1 of 4 records is shown.\n"))
    #expect(run("records --limit 1 --format csv").errors == "1 of 4 records is written\n")
  }

  @Test func rowsAreSortedByAnyColumn() {
    let ids = run("records --sort kind --format ndjson").lines.map { $0.prefix(23) }
    #expect(ids.first == "{\"id\": \"robin/concern-1")
    let reversed = run("records --sort kind --reverse --format ndjson").lines
    #expect(reversed.first?.hasPrefix("{\"id\": \"brief/question-1") == true)
  }

  @Test(arguments: [
    ("records --sort colour", "--sort does not know \"colour\"; expected one of id, kind"),
    ("records --sort knd", "--sort does not know \"knd\"; did you mean kind?"),
    ("records --theme neglct", "unknown theme \"neglct\"; did you mean neglect?"),
    ("records --review wrn", "--review \"wrn\" is in none of the documents; did you mean wren?"),
    ("records --any --all", "--any and --all contradict each other"),
    (
      "records --since 2022 --until 2021",
      "--since 2022 is later than --until 2021; turn the two dates round"
    ),
    ("records --undated --since 2022", "--undated and --since contradict each other"),
    ("records --since soon", "--since expects a year, month or day"),
    ("cases --age 17", "--age does not know \"17\"; did you mean 16-and-over?"),
    ("cases --outcome did", "--outcome does not know \"did\"; did you mean died?"),
    ("show", "ID is missing"), ("case", "NAME is missing"),
    ("show robin/concern-9", "nothing has the id \"robin/concern-9\"; did you mean"),
    ("case nobody-at-all", "no case is named \"nobody-at-all\"; review-cli cases lists them all"),
  ])
  func mistakesAreNamed(words: String, message: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func nothingFoundIsSaidAndEndsWithStatusOne() {
    let run = run("records --kind quotation")
    #expect(run.status == .nothingFound)
    #expect(run.errors == "no records found\n")
  }

  @Test func showTellsWhereARecordStandsAndWhyItHasItsThemes() {
    let page = run("show robin/learning-point-1").output
    #expect(page.hasPrefix("learning point robin/learning-point-1\nSchools saw the signs.\n"))
    #expect(page.contains("- corpus/handout.md:3\n- source: Robin (robin)\n"))
    #expect(page.contains("- Neglect: declared\n- Education: detected by “Schools”\n"))
  }

  @Test(arguments: ["robin", "wren", "handout", "brief", "wren/statistic-1"])
  func everyIdCanBeShownInEveryFormat(id: String) {
    for format in Format.allCases {
      let run = run("show \(id) --format \(format.rawValue)")
      #expect(run.status == .done && !run.output.isEmpty, "\(run.errors)")
    }
  }
}
