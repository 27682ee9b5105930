import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct SearchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": """
      review: Child A
      concern neglect education: Neglect was missed. The school saw it, and nobody else.
      good-practice information-sharing: Health visitors and the police met.
      question: Who saw the bruise?
      recommendation: Train all staff about bruises.
      """,
      "b.md": "concern neglect!: Again the police missed it.\n",
    ])
  }

  private func run(
    _ words: [String],
    input: String = "",
    variables: [String: String] = [:],
    terminal: Int? = nil
  ) -> TestRun {
    folder.ask(words: ["search"] + words, input: input, variables: variables, terminal: terminal)
  }

  // MARK: By a query

  @Test func concordanceHasSentencesWithPlaceRecordAndThemes() {
    let run = run(["saw"])
    #expect(run.status == .done)
    #expect(
      run.output == """
        2 sentences with a hit, in 2 of 5 records and 1 of 2 sources.

        Child A (child-a)
        - The school «saw» it, and nobody else.
          corpus/a.md:2, child-a/concern-1; themes: Neglect; Education
        - Who «saw» the bruise?
          corpus/a.md:4, child-a/question-1

        """
    )
    #expect(run.errors.isEmpty)
  }

  @Test func terminalShowsHitsInColourAlsoOverTheEndOfALine() {
    let run = run(["\"saw it and nobody\""], variables: ["COLUMNS": "20"], terminal: 20)
    #expect(run.output.contains("- The school \u{1B}[1;31msaw it,\u{1B}[0m\n"))
    #expect(run.output.contains("\n  \u{1B}[1;31mand nobody\u{1B}[0m else.\n"))
    #expect(!run.output.contains("«"))
  }

  @Test(arguments: [
    (["saw", "--format", "csv"], "record,kind,review,source,text,marked,hits,section,"),
    (["saw", "--format", "tsv"], "record\tkind\treview\tsource\ttext\tmarked\thits\tsection\t"),
    (
      ["saw", "--format", "json"],
      "{\n  \"schemaVersion\": 1,\n  \"total\": 2,\n  \"query\": \"saw\",\n  \"within\": \"record\",\n"
        + "  \"sentences\": [\n    {\"record\": \"child-a/concern-1\", "
    ),
    (["saw", "--format", "ndjson"], "{\"record\": \"child-a/concern-1\", \"kind\": \"concern\", "),
    (
      ["saw", "--format", "markdown"],
      "2 sentences with a hit, in 2 of 5 records and 1 of 2 sources.\n\n| Record | Kind |"
    ),
  ])
  func formatsBeginAsTheyShould(words: [String], beginning: String) {
    #expect(run(words).output.hasPrefix(beginning))
  }

  @Test func dataHaveTheTextAsPrintedAndAsMarked() {
    let row = run(["saw", "--kind", "question", "--format", "ndjson"]).output
    #expect(
      row.contains("\"text\": \"Who saw the bruise?\", \"marked\": \"Who «saw» the bruise?\"")
    )
    #expect(row.contains("\"hits\": [\"saw\"], "))
    #expect(row.contains("\"lines\": [4, 4]"))
  }

  @Test(arguments: [
    (["neglect", "nobody"], 2), (["neglect AND nobody", "--within", "record"], 2),
    (["neglect AND nobody", "--within", "sentence"], 0), (["police NOT health"], 1),
    (["police", "--theme", "neglect"], 1), (["police", "--review", "child-a"], 1),
    (["police", "corpus/b.md"], 1), (["police", "missed", "corpus"], 1),
    (["bruis*", "--kind", "recommendation"], 1), (["bruis*", "--text", "staff"], 1),
  ])
  func wordsFilesAndFiltersNarrow(words: [String], count: Int) {
    let run = run(words + ["--format", "ndjson"])
    #expect(run.lines.count == count)
    #expect(run.status == (count == 0 ? .nothingFound : .done))
    #expect(run.errors == (count == 0 ? "no sentences found\n" : ""))
  }

  @Test func limitSaysHowManyThereAre() {
    #expect(run(["police", "--limit", "1"]).lines.last == "1 of 2 sentences is shown.")
    #expect(
      run(["police", "--limit", "1", "--format", "csv"]).errors == "1 of 2 sentences is written\n"
    )
  }

  @Test func nameOfAFileIsTheQueryWhereItStandsFirst() throws {
    try folder.write("police", "concern: Nothing.\n")
    #expect(run(["police", "--format", "ndjson"]).lines.count == 2)
  }

  @Test func faultyQueryIsShownWithItsPlace() {
    let run = run(["police AND"])
    #expect(run.status == .unusableArguments)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: the query, character 11: expected a word, a "phrase" or a bracket behind AND
          police AND
                    ^

        """
    )
  }

  @Test func smallLettersOfAJointAreRemarkedOn() {
    let run = run(["police or school"])
    #expect(run.errors.hasPrefix("note: \"or\" is looked for as a word; write OR to join"))
    #expect(run.status == .nothingFound)
  }

  @Test(arguments: [
    ([], "QUERY is missing; say what to look for, as in review-cli search \"bruis*\""),
    (["police", "--within", "recrd"], "--within does not know \"recrd\"; did you mean record?"),
    (["police", "--sort", "txt"], "--sort does not know \"txt\"; did you mean text?"),
    (
      ["police", "--like", "bruise"],
      "the query \"police\" and --like contradict each other; leave one of them out"
    ),
    (
      ["--like", "bruise", "--within", "record"],
      "--within and --like contradict each other; leave one of them out"
    ),
    (
      ["--like", "the of"],
      "\"the of\" says nothing to compare records by; describe the situation in a few words, as in "
        + "--like \"baby with a bruise, father not seen\""
    ),
    (["--like", "-", "-"], "- stands for standard input and can be given once"),
  ])
  func mistakesEndWithStatusTwo(words: [String], message: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
  }

  // MARK: By a situation

  @Test func recordsAreGroupedByWhatCanBeDoneWithThem() {
    let run = run(["--like", "School saw a bruise at the zoo."])
    #expect(run.status == .done)
    #expect(
      run.output == """
        3 records have something in common with the situation. Its themes: Education. In no record: zoo.

        Learning
        - Neglect was missed. The school saw it, and nobody else.
          No. 2: words School, saw; theme Education; near: “seen and spoken to”
          corpus/a.md:2, child-a/concern-1, Child A

        Questions to ask
        - Who saw the bruise?
          No. 1: words saw, bruise; near: “seen and spoken to”
          corpus/a.md:4, child-a/question-1, Child A

        Recommendations and actions
        - Train all staff about bruises.
          No. 3: word bruise; near: “minor injury as a warning sign”, “multiple presentations”
          corpus/a.md:5, child-a/recommendation-1, Child A

        """
    )
  }

  @Test func whatIsSaidWordForWordIsPrintedOnceWithAllItsPlaces() throws {
    try folder.write("corpus/c.md", "question: Who saw a bruise?\nquestion: Who saw a bruise?\n")
    let run = run(["--like", "bruise", "--document", "c.md"])
    #expect(
      run.output.hasSuffix(
        """
        - Who saw a bruise?
          No. 1: word bruise; near: “minor injury as a warning sign”, “multiple presentations”
          corpus/c.md:1, c/question-1, The c.md
          corpus/c.md:2, c/question-2, The c.md

        """
      )
    )
  }

  @Test func situationComesFromStandardInput() {
    let run = run(["--like", "-", "--format", "ndjson"], input: "A bruise.\nThe police.\n")
    #expect(run.lines.count == 4)
  }

  @Test func limitIsOfTheMostRelevant() {
    let run = run(["--like", "bruise", "--limit", "1"])
    #expect(run.lines.last == "1 of 2 records is shown.")
    let data = self.run(["--like", "bruise", "--limit", "1", "--format", "json"])
    #expect(data.output.contains("\"total\": 2,\n  \"situation\": {\"words\": [\"bruise\"], "))
  }

  @Test func nothingInCommonIsNothingFound() {
    let run = run(["--like", "zoo"])
    #expect(run.status == .nothingFound)
    #expect(run.output.isEmpty)
    #expect(run.errors == "no records found\n")
  }

  @Test func filtersChooseWhatIsRanked() {
    let run = run(["--like", "bruise", "--kind", "question", "--format", "ndjson"])
    #expect(run.lines.count == 1)
  }
}
