import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": """
      review: Child A
      concern neglect education: Neglect was missed.
      good-practice information-sharing: Sharing went well.
      no place
      """,
      "b.md": "concern neglect!: Again it was missed.\n",
    ])
  }

  private func run(_ words: String, input: String = "", terminal: Int? = nil) -> TestRun {
    folder.ask(words, input: input, terminal: terminal)
  }

  @Test func themesReadsTheCorpusHere() {
    let run = run("themes")
    #expect(run.status == .done)
    #expect(
      run.lines.first
        == "2 documents, 2 sources (1 review, and 1 document as a whole), 3 records"
    )
    #expect(run.lines.contains { $0.hasPrefix("Neglect ") })
    #expect(run.errors.isEmpty)
  }

  @Test func standardInputIsADocument() {
    let run = run("themes - --format json", input: "concern neglect: Neglect.\n")
    #expect(run.output.contains("\"corpus\": [\"-\"]"))
    #expect(run.output.contains("\"documents\": 1"))
  }

  @Test(arguments: [
    "themes neglect", "themes Neglect corpus/a.md corpus/b.md", "themes negl --corpus corpus",
  ])
  func nameShowsOneTheme(words: String) {
    let run = run(words)
    #expect(run.status == .done)
    #expect(run.lines.first == "Neglect")
    #expect(run.lines.contains("Sources: 2 of 2"))
    #expect(run.lines.contains("- Child A (corpus/a.md:1): detected"))
    #expect(run.lines.contains("- The b.md (corpus/b.md): declared"))
    #expect(run.lines.contains("Concerns: 2"))
    #expect(run.lines.contains("  corpus/a.md:2, child-a, detected by “Neglect”"))
    #expect(run.lines.contains("- Education: 1 of 2 records"))
  }

  @Test func wordsOfALabelNeedNoQuotationMarks() {
    #expect(run("themes information sharing corpus/a.md").lines.first == "Information sharing")
  }

  @Test func fileThatExistsIsAFileEvenIfItIsCalledLikeATheme() throws {
    try folder.write("neglect", "concern education: School.\n")
    #expect(run("themes neglect").lines.first?.hasPrefix("1 document,") == true)
  }

  @Test func themeThatNobodyHasEndsWithOne() {
    let run = run("themes early-help")
    #expect(run.status == .nothingFound)
    #expect(run.lines.contains("Sources: 0 of 2"))
  }

  @Test func selectionWithoutAnyThemeEndsWithOne() {
    let run = run("themes --kind question")
    #expect(run.status == .nothingFound)
    #expect(run.lines.first?.contains(", 0 records; 0 of the sources have") == true)
    #expect(run.errors == "no themes found\n")
  }

  @Test func selectionsNarrowTheTable() {
    #expect(!run("themes --group practice").output.contains("\nNeglect "))
    #expect(
      run("themes --review child-a").lines.first == "1 document, 1 source (1 review), 2 records"
    )
    #expect(
      run("themes --document b").lines.first
        == "1 document, 1 source (1 document as a whole), 1 record"
    )
    #expect(
      run("themes --kind concern --kind good-practice").lines.first?.hasSuffix(
        ", 3 records; 2 of the sources have what is chosen"
      ) == true
    )
    #expect(run("themes --limit 1").lines.contains("1 of 4 themes is shown."))
  }

  @Test func terminalGetsBarsAndColoursAndAPipeDoesNot() {
    #expect(run("themes", terminal: 80).output.contains("█"))
    #expect(run("themes", terminal: 80).output.contains("\u{1B}["))
    #expect(!run("themes").output.contains("█"))
    #expect(!run("themes --color never", terminal: 80).output.contains("\u{1B}["))
    #expect(run("themes --color always").output.contains("\u{1B}["))
    let quiet = folder.run(
      "themes --codebook test.codebook",
      variables: ["NO_COLOR": "1", "COLUMNS": "60"],
      terminal: 200
    )
    #expect(!quiet.output.contains("\u{1B}["))
    #expect(quiet.lines.allSatisfy { DisplayText.width($0) <= 60 })
  }

  @Test(arguments: [
    ("themes --format csv", "id,label,group,"), ("themes --format tsv", "id\tlabel\tgroup\t"),
    ("themes --format json", "{\n  \"schemaVersion\": 1,\n  \"corpus\": [\"corpus\"],"),
    ("themes --format markdown", "| Theme | Sources |"),
    (
      "themes neglect --format csv",
      "theme,id,kind,source,section,file,firstLine,lastLine,page,basis,evidence,text\r\n"
    ),
    ("themes neglect --format json", "{\n  \"schemaVersion\": 1,"),
    ("documents --format csv", "file,id,title,kind,lines,"),
    ("documents --format json", "{\n  \"schemaVersion\": 1,\n  \"documents\": [\n    {\"file\": "),
    (
      "documents --format markdown",
      "2 documents, 1 review, 3 records; 80.0 % of 5 lines with text found a place\n\n| File | Title |"
    ),
    (
      "inspect corpus/a.md --format json",
      "{\n  \"schemaVersion\": 1,\n  \"file\": \"corpus/a.md\","
    ),
    ("export", "{\n  \"schemaVersion\": 1,\n  \"generator\": \"review-cli 0.1.0\","),
  ])
  func formatsBeginAsTheyShould(words: String, beginning: String) {
    let run = run(words)
    #expect(run.status == .done)
    #expect(run.output.hasPrefix(beginning))
  }

  @Test func documentsSaysWhatWasUnderstood() {
    let run = run("documents")
    #expect(run.lines.count == 6)
    #expect(
      run.lines[2].hasPrefix("corpus/a.md  The a.md  briefing      4        1        2    75.0 %")
    )
    #expect(run.lines[3] == "  concern 1, good practice 1")
    #expect(
      run.lines[0] == "2 documents, 1 review, 3 records; 80.0 % of 5 lines with text found a place"
    )
  }

  @Test func inspectGoesThroughTheLines() {
    let run = run("inspect corpus/a.md")
    #expect(run.status == .done)
    #expect(run.lines[2].contains("child-a/concern-1"))
    #expect(run.lines.last == "75.0 % of 4 lines with text found a place")
    let lost = self.run("inspect --unclassified corpus/a.md")
    #expect(lost.lines[1].contains("unclassified"))
    #expect(lost.lines.count == 5)
  }

  @Test func poorReadingsAreSaidOnStandardError() throws {
    let text = (0..<6).map { "concern neglect: Neglect number \($0) was missed.\n" }.joined()
    for number in 1...9 { try folder.write("poor/it's \(number).md", text + "\(number)\n") }
    try folder.write("poor/-x.md", text)
    let warning = "the kinds of 6 of 6 records are guesses, as no heading says what they are"
    let run = run("themes poor")
    #expect(run.status == .done)
    let errors = run.errors.split(separator: "\n").map(String.init)
    #expect(errors.count == 9)
    #expect(errors.contains { $0.hasPrefix("warning: poor/-x.md: \(warning): see review-cli") })
    #expect(errors.contains { $0.hasSuffix("inspect 'poor/it'\\''s 1.md'") })
    #expect(errors.last == "warning: 2 more documents were read poorly: see review-cli documents")
    #expect(self.run("documents poor").errors.contains("warning: 2 more documents"))
    #expect(self.run("export poor").errors.contains("warning: 2 more documents"))
    let chosen = self.run("themes poor --document=-x.md")
    #expect(chosen.errors == "warning: poor/-x.md: \(warning): see review-cli inspect poor/-x.md\n")
    let inspected = self.run("inspect poor/-x.md")
    #expect(inspected.errors == "warning: poor/-x.md: \(warning)\n")
    #expect(inspected.output.contains("concern-1 (kind guessed)"))
    #expect(inspected.output.contains("read poorly: \(warning)"))
  }

  @Test func inspectTakesNoFolder() {
    #expect(run("inspect corpus").status == .failed)
  }

  @Test func exportHoldsAllDocumentsInOrder() {
    let output = run("export").output
    #expect(
      output.contains("\"file\": \"corpus/a.md\"") && output.contains("\"file\": \"corpus/b.md\"")
    )
    #expect(output.hasSuffix("\n    }\n  ]\n}\n"))
    #expect(output.contains("    },\n    {\n"))
  }

  @Test func exportOfNothingPrintsNothing() {
    let run = run("export nowhere.md")
    #expect(run.status == .failed)
    #expect(run.output.isEmpty)
  }

  @Test func codebookIsPrintedAsItIsReadAgain() throws {
    let printed = run("codebook").output
    try folder.write("again.codebook", printed)
    #expect(folder.run("codebook --codebook again.codebook").output == printed)
    #expect(folder.run("codebook").output == Codebook.standard.printed)
    let json = run("codebook --format json").output
    #expect(json.contains("\"name\": \"Test themes\",\n  \"version\": \"7\","))
    #expect(json.contains("{\"id\": \"neglect\", \"label\": \"Neglect\", \"group\": \"Harms\","))
    #expect(
      json.contains("\"phrases\": [\"neglect*\"], \"headings\": [], \"hints\": [], \"not\": []}")
    )
  }

  @Test func vocabularyIsPrintedAsItIsReadAgain() throws {
    try folder.write("own.txt", "learning: points to carry, =so then\nnot: strengths\n")
    let printed = folder.run("vocabulary --vocabulary own.txt").output
    #expect(printed.contains("\nnot: strengths\n\nlearning: points to carry, =so then\n"))
    try folder.write("again.txt", printed)
    #expect(folder.run("vocabulary --vocabulary again.txt").output == printed)
    #expect(folder.run("vocabulary").output == HeadingVocabulary.standard.printed)
    let json = folder.run("vocabulary --vocabulary own.txt --format json")
    #expect(json.output.contains("\"phrases\": [\"points to carry\", \"=so then\"]"))
  }

  @Test(arguments: ["themes", "documents", "inspect corpus/a.md", "export", "vocabulary"])
  func brokenVocabularyStopsEachCommandThatReads(words: String) throws {
    try folder.write("own.txt", "# ours\nlerning: points to carry\n")
    let run = folder.run(words + " --vocabulary own.txt")
    #expect(run.status == .failed)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "error: own.txt:2:1: \"lerning\" is nothing that a heading says; did you mean "
        + "\"learning\"?\n"
    )
  }

  @Test func corpusVariableIsHonoured() throws {
    try folder.write("other/c.md", "concern neglect: Neglect.\n")
    let run = folder.run(
      "themes --codebook test.codebook",
      variables: ["REVIEW_CORPUS": "other"]
    )
    #expect(run.lines.first?.hasPrefix("1 document, ") == true)
  }
}
