import Testing

@testable import ReviewKit
@testable import review_cli

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// What the user sees when something is wrong, and that the rest is still read.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": "review: Child A\nconcern neglect: Neglect.\n",
      "b.md": "concern neglect: Neglect again.\n",
    ])
  }

  private func themes(_ words: String, input: String = "") -> TestRun {
    folder.ask("themes " + words, input: input)
  }

  @Test func missingFolder() {
    let run = themes("--corpus corpse")
    #expect(run.status == .failed)
    #expect(run.errors == "error: corpse: no such file or folder; did you mean corpus?\n")
    #expect(run.output.isEmpty)
  }

  @Test func missingFileBesideOneThatIsThere() {
    let run = themes("corpus/a.md corpus/nowhere.md")
    #expect(run.status == .failed)
    #expect(
      run.errors == "error: corpus/nowhere.md: no such file or folder; check the path\n"
    )
    #expect(run.lines.first == "1 document, 1 source (1 review), 1 record")
  }

  @Test func emptyFolder() throws {
    try folder.makeFolder("empty")
    let run = themes("--corpus empty")
    #expect(run.status == .failed)
    #expect(
      run.errors == """
        error: empty: the folder holds no document; expected files ending in .md, .txt, .text, \
        .markdown, .html, .htm, .xhtml, .pdf, .docx, .odt or .rtf

        """
    )
  }

  @Test func emptyFileInAFolder() throws {
    try folder.write("corpus/c.md", "\n  \n")
    let run = themes("--corpus corpus")
    #expect(run.status == .done)
    #expect(run.errors == "warning: corpus/c.md: the file is empty, so it has no records\n")
    #expect(run.lines.first?.hasPrefix("3 documents, 3 sources ") == true)
  }

  @Test func emptyFileThatIsNamed() throws {
    try folder.write("c.md", "")
    let run = themes("c.md corpus/a.md")
    #expect(run.status == .failed)
    #expect(run.errors == "error: c.md: the file is empty, so it has no records\n")
    #expect(run.lines.first?.hasPrefix("2 documents") == true)
  }

  @Test func binaryFileInAFolderIsSkipped() throws {
    try folder.write("corpus/c.txt", bytes: [0x50, 0x4B, 3, 4, 0, 0, 0xFF])
    let run = themes("--corpus corpus")
    #expect(run.status == .done)
    #expect(run.errors.hasPrefix("warning: corpus/c.txt: is a zip archive"))
    #expect(run.lines.first?.hasPrefix("2 documents, 2 sources ") == true)
  }

  @Test func binaryFileThatIsNamed() throws {
    try folder.write("c.txt", bytes: [0x50, 0x4B, 3, 4, 0, 0, 0xFF])
    let run = themes("c.txt corpus/a.md")
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("error: c.txt: is a zip archive"))
    #expect(run.lines.first?.hasPrefix("1 document, ") == true)
  }

  @Test func textInAnotherEncodingIsReadAndWhatWasLostIsSaid() throws {
    try folder.write("corpus/c.txt", bytes: Array("concern neglect: Neglect ".utf8) + [0x92, 0x81])
    let run = themes("corpus/c.txt")
    #expect(run.status == .done)
    #expect(
      run.errors == """
        warning: corpus/c.txt:1: byte 0x81 at offset 26 has no character in Windows-1252; it was \
        replaced by U+FFFD: compare with the original

        """
    )
    let list = folder.run("documents --format csv corpus/c.txt")
    #expect(list.output.contains(",Windows-1252,,,line 1: byte 0x81 at offset 26 has no character"))
  }

  @Test func aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws {
    let large = folder.path.appending("corpus/large.md")
    try folder.write("corpus/large.md", "concern neglect: Neglect.\n")
    truncate(large.text, 80 << 20)
    let start = ContinuousClock.now
    let run = themes("--corpus corpus")
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(run.status == .done)
    #expect(
      run.errors == """
        warning: corpus/large.md: the file has 80 MB, more than the 64 MB that are read of one; \
        split it, or give --max-size 81

        """
    )
    #expect(run.lines.first?.hasPrefix("2 documents") == true)
    #expect(themes("--max-size 81 corpus/large.md").errors.contains("holds a NUL byte"))
    #expect(
      themes("--max-size 1 -", input: String(repeating: "x", count: 2 << 20)).status == .failed
    )
  }

  @Test(.enabled(if: geteuid() != 0, "root can read every file"))
  func unreadableFile() throws {
    chmod(folder.path.appending("corpus/b.md").text, 0)
    let run = themes("--corpus corpus")
    #expect(run.status == .done)
    #expect(run.errors == "warning: corpus/b.md: cannot be read: Permission denied\n")
    #expect(run.lines.first?.hasPrefix("1 document, ") == true)
  }

  @Test func linkThatLeadsToItself() throws {
    try folder.link("corpus/loop.md", to: "loop.md")
    let run = themes("--corpus corpus")
    #expect(run.status == .done)
    #expect(run.errors.hasPrefix("warning: corpus/loop.md: cannot be read: "))
    #expect(themes("corpus/loop.md corpus/a.md").status == .failed)
  }

  @Test func unknownTheme() {
    let run = themes("neglcet")
    #expect(run.status == .unusableArguments)
    #expect(
      run.errors
        == "error: unknown theme \"neglcet\"; did you mean neglect? review-cli themes lists them all\n"
    )
    let far = themes("zebra")
    #expect(far.status == .unusableArguments)
    #expect(far.errors == "error: unknown theme \"zebra\"; review-cli themes lists them all\n")
  }

  @Test func themeThatIsNotClear() {
    let run = themes("e")
    #expect(run.status == .unusableArguments)
    #expect(run.errors == "error: \"e\" fits several themes: education, early-help\n")
  }

  @Test(arguments: [
    ("label: Neglect\n", "1:1: "), ("theme: neglect\nlabel: Neglect\nfrases: neglect\n", "3:1: "),
  ])
  func brokenCodebook(text: String, place: String) throws {
    try folder.write("broken.txt", text)
    let run = folder.run("themes --codebook broken.txt")
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("error: broken.txt:\(place)"))
    #expect(run.output.isEmpty)
  }

  @Test func missingCodebook() {
    let run = folder.run("themes --codebook test.codebok")
    #expect(run.status == .failed)
    #expect(
      run.errors
        == "error: test.codebok: no such file or folder; did you mean test.codebook?\n"
    )
  }

  @Test func noCorpusAnywhere() throws {
    let other = try TemporaryFolder()
    let run = other.run("themes")
    #expect(run.status == .failed)
    #expect(run.errors == "error: \(ReadingError.noCorpus)\n")
  }

  @Test func standardInputTwice() {
    let run = themes("- -", input: "concern neglect: Neglect.\n")
    #expect(run.status == .unusableArguments)
    #expect(run.errors == "error: - stands for standard input and can be given once\n")
  }

  @Test func controlsInANameAreShown() throws {
    let run = folder.run(words: ["themes", "--corpus", "x\u{1B}[31m"])
    #expect(run.errors == "error: x^[[31m: no such file or folder; check the path\n")
  }

  @Test(arguments: [
    ("--kind good", "--kind does not know \"good\"; did you mean good-practice?"),
    ("--review child-b", "--review \"child-b\" is in none of the documents; did you mean child-a?"),
    (
      "--document zebra",
      "--document \"zebra\" is in none of the documents; review-cli documents lists them all"
    ),
    (
      "--group zebra",
      "--group does not know \"zebra\"; expected one of \"Harms\", \"Practice\""
    ),
    ("--limit none", "--limit expects a whole number from 1 on, not \"none\""),
    ("--evidence 0", "--evidence expects a whole number from 1 on, not \"0\""),
    ("--format xml", "--format does not know \"xml\"; "),
    ("--color red", "--color does not know \"red\"; "),
  ])
  func unknownValue(words: String, message: String) {
    let run = themes(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: " + message))
    #expect(run.output.isEmpty)
  }
}
