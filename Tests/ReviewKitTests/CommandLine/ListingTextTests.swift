import Testing

@testable import ReviewKit
@testable import review_cli

/// What a listing says of itself: how many there are, what chose them, and why there are none.
@Suite struct ListingTextTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withListedDocuments()
  }

  private func run(_ words: String) -> TestRun { folder.ask(words) }

  @Test(arguments: [
    ("records", "4 records in 3 of 3 sources."),
    ("records --theme neglect", "2 records in 2 of 3 sources, chosen by --theme neglect."),
    ("learning", "1 record in 1 of 3 sources."),
    ("sources", "3 of 3 sources: 2 reviews, and 1 document as a whole."),
    ("sources --kind concern", "1 of 3 sources: 1 review, chosen by --kind concern."),
    ("reviews --kind concern", "1 of 2 reviews, chosen by --kind concern."),
    ("statistics", "1 figure in 1 of 3 sources."),
    ("statistics --by unit", "1 group of 1 figure in 1 of 3 sources."),
    ("search schools", "1 sentence with a hit, in 1 of 4 records and 1 of 3 sources."),
    ("documents", "2 documents, 2 reviews, 4 records; "),
  ])
  func firstLineSaysHowManyThereAre(words: String, summary: String) {
    #expect(run(words).lines.first?.hasPrefix(summary) == true, "\(run(words).output)")
    #expect(run("\(words) --format markdown").lines.first?.hasPrefix(summary) == true)
  }

  @Test func figuresStandUnderTheTitleOfTheirReviewWithWhatTheyCount() {
    #expect(
      run("statistics").output == """
        1 figure in 1 of 3 sources.

        Wren (corpus/handout.md)
        - 16 of 24 reviews
          16 of 24 reviews
          corpus/handout.md:7, wren/statistic-1

        """
    )
    #expect(
      run("show wren").output.contains(
        "\nFigures: 1\n- 16 of 24 reviews\n  16 of 24 reviews; corpus/handout.md:7, wren/statistic-1\n"
      )
    )
  }

  @Test func recordsStandUnderTheirHeading() {
    #expect(run("learning").output.contains("\nRobin (robin)\n[What was learnt]\n- Schools saw"))
  }

  @Test func nothingFoundSaysWhatEachFilterAloneHas() {
    let run = run("records --theme neglect --kind concern")
    #expect(run.status == .nothingFound)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "no records found; --kind concern alone has 1, --theme neglect alone has 2\n"
    )
    #expect(self.run("learning --theme early-help").errors == "no records found\n")
    #expect(self.run("cases").output.isEmpty)
  }

  @Test(arguments: ["themes", "records", "search", "show", "documents", "export", "inspect", "add"])
  func emptyArgumentIsNoQuestion(command: String) {
    for word in ["", "  "] {
      let run = folder.run(words: [command, word])
      #expect(run.status == .unusableArguments)
      #expect(run.errors.hasPrefix("error: \(command) got an empty argument"))
      #expect(run.output.isEmpty)
    }
  }

  @Test(arguments: [
    ("themes neglect --evidence 2", "--evidence does nothing here"),
    ("themes neglect --explain", "--explain does nothing here"),
    ("themes neglect --sort label", "--sort does nothing here"),
    ("records --all", "--all goes with --theme; give both or neither"),
    ("records --any", "--any goes with --theme; give both or neither"),
    ("show robin/concern-1 wren/good-practice-1", "\"wren/good-practice-1\" is one too many"),
  ])
  func whatWouldHaveNoEffectIsRefused(words: String, message: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
  }

  @Test(arguments: ["ROBIN", "Robin", "robin", "Robin/Concern-1"])
  func capitalsOfAnIdDoNotMatter(id: String) {
    #expect(run("show \(id)").status == .done)
  }

  @Test func themesAreSortedByAnyColumn() {
    let themes = run("themes --sort label --format ndjson").lines
    #expect(themes.first?.hasPrefix("{\"id\": \"early-help\"") == true)
    let reversed = run("themes --sort label --reverse --format ndjson").lines
    #expect(reversed == themes.reversed())
    let byRecords = run("themes --sort records --format ndjson").lines
    #expect(byRecords.first?.hasPrefix("{\"id\": \"education\"") == true)
  }

  @Test func pieceOfANameIsSaidToStandForTheTheme() {
    #expect(run("themes informa").errors == "note: \"informa\" was taken for information-sharing\n")
    #expect(run("themes information sharing").errors.isEmpty)
  }

  @Test func otherFormsOfAWordAreNamed() {
    #expect(
      run("search sign").errors
        == "no sentences found\nnote: \"sign\" was looked for as it stands; also in the documents: "
        + "signs; sign* finds all\n"
    )
    #expect(run("search sign*").errors.isEmpty)
    #expect(run("search school").errors.contains("also in the documents: schools; school* finds"))
  }
}
