import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct AddCommandTests {
  private let folder: TemporaryFolder
  private static let briefing = """
    # Child W: a briefing

    ## What we learned

    - Visits were made at times when nobody was in.
    - Fathers were left out of the assessments.

    ## Recommendations

    1. The partnership should look at a sample of records.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/briefing.txt", Self.briefing)
  }

  /// Runs the program with its own reader.
  private func run(
    _ words: String,
    input: String = "",
    variables: [String: String] = [:],
    executable: FilePath? = nil
  ) -> TestRun {
    let (output, errors) = (MemorySink(), MemorySink())
    let environment = Environment(
      workingDirectory: folder.path,
      variables: variables,
      executable: executable,
      standardInput: { _ in Array(input.utf8) },
      output: output,
      errors: errors
    )
    let status = Tool(environment: environment).run(words.split(separator: " ").map(String.init))
    return TestRun(status: status, output: output.text, errors: errors.text)
  }

  private func names(in name: String) throws -> [String] {
    try FileSystem.names(in: folder.path.appending(name))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func documentIsCopiedAndToldOf() throws {
    let run = run("add in/briefing.txt --corpus mine --date 2021-04")
    #expect(run.status == .done)
    #expect(run.lines.first == "mine/briefing.txt")
    #expect(run.lines.contains("- made of in/briefing.txt, UTF-8"))
    #expect(run.lines.contains("- “Child W: a briefing”, briefing, 2021-04"))
    #expect(run.lines.contains("- 3 records: learning point 2, recommendation 1"))
    #expect(run.lines.contains("- 100.0 % of 13 lines with text found a place"))
    #expect(run.errors == "mine: a new folder was made\nmine: 1 document added\n")
    let text = try folder.text(of: "mine/briefing.txt")
    #expect(text.hasPrefix("---\ndate: 2021-04\ntitle: \"Child W: a briefing\"\nkind: briefing\n"))
    #expect(text.hasSuffix("\n---\n\n" + Self.briefing))
    #expect(try names(in: "mine") == ["briefing.txt"])
  }

  @Test func whereNothingIsAddedNoFolderIsMade() throws {
    try folder.write("in/empty.txt", "")
    let run = run("add in/empty.txt --corpus mine")
    #expect(run.status == .failed)
    #expect(!folder.names.contains("mine"))
    #expect(!run.errors.contains("a new folder was made"))
  }

  @Test func documentIsKnownAgainHoweverItIsNamedOrEncoded() throws {
    _ = run("add in/briefing.txt --corpus mine")
    try folder.write("in/copy.md", Self.briefing.replacing("\n", with: "\r\n"))
    let utf16 = try #require(Self.briefing.data(using: .utf16))
    try folder.write("in/wide.txt", bytes: Array(utf16))
    // What was added and corrected is still known by the hash in its front matter.
    let corrected = try folder.text(of: "mine/briefing.txt").replacing("Fathers", with: "Uncles")
    try folder.write("in/corrected.md", corrected)
    let again = run("add in mine --corpus mine")
    #expect(again.status == .done)
    #expect(again.errors == "mine: 0 documents added, 5 there already\n")
    #expect(again.lines.contains("- is the same document as in/wide.txt; nothing was written"))
    #expect(try names(in: "mine") == ["briefing.txt"])
  }

  @Test func twoCopiesInOneRunAreAddedOnce() throws {
    try folder.write("in/copy.txt", Self.briefing)
    #expect(run("add in --corpus mine").errors.hasSuffix("1 document added, 1 there already\n"))
  }

  @Test func pageBecomesText() throws {
    try folder.write(
      "in/page.html",
      "<html><head><title>Child W</title></head><body><nav><a href='/'>Home</a></nav><main>"
        + "<h2>What we learned</h2><p>Visits were made when nobody was in.</p></main></body></html>"
    )
    let run = run("add in/page.html --corpus mine")
    #expect(run.status == .done)
    let text = try folder.text(of: "mine/page.md")
    #expect(text.contains("\n<!-- Home -->\n"))
    #expect(text.contains("\noriginal: page.html\nconverter: review-cli\n"))
    #expect(run.lines.contains { $0.hasPrefix("- 1 record: learning point 1") })
  }

  @Test func oneBadFileDoesNotStopTheRest() throws {
    try folder.write("in/empty.txt", " \n")
    try folder.write("in/blob.txt", bytes: [0x00, 0xFF, 0x00, 0x01, 0x02, 0x03, 0x80])
    let run = run("add in/empty.txt in/blob.txt in/none.txt in/briefing.txt --corpus mine")
    #expect(run.status == .failed)
    #expect(run.errors.contains("error: in/empty.txt: the file is empty"))
    #expect(run.errors.contains("error: in/blob.txt:1: "))
    #expect(run.errors.contains("error: in/none.txt: no such file or folder"))
    #expect(run.errors.hasSuffix("mine: 1 document added, 2 not added\n"))
    #expect(try names(in: "mine") == ["briefing.txt"])
    // In a folder they are warnings.
    #expect(self.run("add in --corpus other").status == .done)
  }

  @Test func documentsAreAddedThoughNobodyReadsOn() throws {
    try folder.write("in/second.txt", "# Second\n\nText of it.\n")
    let errors = MemorySink()
    let environment = Environment(
      workingDirectory: folder.path,
      output: ClosedPipe(),
      errors: errors
    )
    let status = Tool(environment: environment).run(["add", "in", "--corpus", "mine"])
    #expect(status == .done)
    #expect(try names(in: "mine") == ["briefing.txt", "second.txt"])
  }

  @Test func dryRunWritesNothing() throws {
    try folder.write("in/sub/briefing.txt", Self.briefing + "\nMore.\n")
    let run = run("add in --corpus mine --dry-run")
    #expect(run.status == .done)
    #expect(run.lines.contains("- would be made of in/briefing.txt, UTF-8"))
    #expect(run.lines.contains("mine/briefing-2.txt"))
    #expect(run.errors == "mine: 2 documents would be added; nothing was written\n")
    #expect(!folder.names.contains("mine"))
  }

  @Test func standardInputIsNamedAfterItsTitle() throws {
    let run = run("add - --corpus mine", input: Self.briefing)
    #expect(run.lines.first == "mine/child-w-a-briefing.md")
    #expect(try !folder.text(of: "mine/child-w-a-briefing.md").contains("original:"))
  }

  @Test func whatTheUserSaysCountsFirst() throws {
    let words =
      "add in/briefing.txt --corpus mine --title=---\nx: --publisher=A;B --kind audit"
    let run = run(words)
    #expect(run.lines.contains("- “--- x:”, audit, published by A and B"))
  }

  @Test func jsonTellsOfEachFile() throws {
    try folder.write("in/empty.txt", "")
    let run = run("add in/briefing.txt in/briefing.txt in/empty.txt --corpus mine --format json")
    #expect(run.output.hasPrefix("{\n  \"schemaVersion\": 1,\n  \"corpus\": \"mine\",\n"))
    #expect(run.output.contains("\"outcome\": \"added\", \"place\": \"mine/briefing.txt\""))
    #expect(run.output.contains("\"outcome\": \"failed\", \"place\": null, \"error\": \"in/empty"))
    #expect(run.output.contains("\"byKind\": {\"context\": 0, "))
  }

  @Test func folderIsThatOfTheVariableAndNeverGuessed() throws {
    let run = run("add in/briefing.txt", variables: ["REVIEW_CORPUS": "mine"])
    #expect(run.lines.first == "mine/briefing.txt")
    try folder.makeFolder("corpus")
    let unsaid = self.run("add in/briefing.txt")
    #expect(unsaid.status == .unusableArguments)
    #expect(
      unsaid.errors
        == "error: --corpus DIR is missing; add writes only where it is told; name the folder, or set "
        + "REVIEW_CORPUS\n"
    )
    #expect(try names(in: "corpus").isEmpty)
  }

  @Test func shippedDocumentsStayAsTheyAre() throws {
    try folder.makeFolder("share/review-cli/corpus")
    let run = run(
      "add in/briefing.txt --corpus share/review-cli/corpus",
      executable: folder.path.appending("bin/review-cli")
    )
    #expect(run.status == .failed)
    #expect(run.errors.contains("come with the program"))
  }

  @Test(arguments: [
    (
      "add --corpus mine",
      "FILE is missing; name a document, as in review-cli add report.pdf --corpus my-reviews"
    ),
    (
      "add",
      "FILE is missing; name a document, as in review-cli add report.pdf --corpus my-reviews"
    ),
    (
      "add in/briefing.txt --corpus a --corpus b",
      "--corpus can be given once; documents are added to one folder"
    ),
    (
      "add in/briefing.txt in/other.txt --corpus mine --title X",
      "--title can be given once; it is that of a single document"
    ),
    (
      "add in/briefing.txt --corpus mine --kind brifing",
      "--kind does not know \"brifing\"; did you mean briefing?"
    ),
    (
      "add in/briefing.txt --corpus mine --date April",
      "--date expects a year, month or day such as 2021, 2021-04 or 2021-04-26, not \"April\""
    ),
  ])
  func unusableArgumentsAreNamed(words: String, message: String) throws {
    try folder.write("in/other.txt", "Other.\n")
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
    #expect(!folder.names.contains("mine"))
  }

  @Test func folderThatCannotBeWrittenToIsNamed() throws {
    try folder.write("mine", "a file")
    let run = run("add in/briefing.txt --corpus mine")
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("error: mine: is a file, not a folder"))
  }
}

/// What is left of a pipe when its reader has gone.
private final class ClosedPipe: ByteSink {
  func write(_ bytes: [UInt8]) throws(OutputError) { throw .closedPipe }
}
