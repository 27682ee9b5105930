import Testing

@testable import ReviewKit
@testable import review_cli

/// Handouts and briefings as a user asks for them.
@Suite struct HandoutCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "corpus/one.md",
      """
      review: Child A
      learning-point neglect: Neglect of teeth went unseen by all agencies.
      recommendation neglect: The partnership should look at neglect of teeth again.
      """
    )
    try folder.write("own.txt", notationCodebook)
    try folder.write("corpus/two.md", "learning-point education: School was missed each Monday.\n")
  }

  @Test(arguments: [
    ("out.html", "<!DOCTYPE html>"), ("out.md", "# Neglect\n"), ("out.txt", "Neglect\n======="),
    ("out", "Neglect\n======="),
  ])
  func endingsDecideTheFormat(name: String, beginning: String) throws {
    let run = folder.run("handout --codebook own.txt --theme neglect -o \(name)")
    #expect(run.status == .done, "\(run.errors)")
    #expect(try folder.text(of: name).hasPrefix(beginning))
    #expect(run.output.isEmpty)
  }

  @Test func theFormatAskedForCountsMoreThanTheEnding() throws {
    _ = folder.run("handout --codebook own.txt --theme neglect --format html -o out.txt")
    #expect(try folder.text(of: "out.txt").hasPrefix("<!DOCTYPE html>"))
    #expect(
      folder.run("briefing --codebook own.txt --theme neglect --format markdown").output.hasPrefix(
        "# Neglect\n"
      )
    )
  }

  @Test(arguments: ["handout", "briefing"], ["docx", "odt", "pptx", "pdf"])
  func whatIsNoTextNeedsAFileAndAProgram(command: String, format: String) {
    let shown = folder.run("\(command) --codebook own.txt --theme neglect --format \(format)")
    #expect(shown.status == .unusableArguments)
    #expect(shown.errors.contains("-o FILE is missing; \(format) is no text"))
    let written = folder.run(
      "\(command) --codebook own.txt --theme neglect -o out.\(format)",
      variables: ["PATH": folder.searchPath]
    )
    #expect(written.status == .failed)
    #expect(written.errors.contains("out.\(format): cannot be written: "))
    #expect(written.errors.contains("not on the PATH"))
    #expect(!folder.names.contains("out.\(format)"))
  }

  @Test func aProgramThatFailsLeavesNoFile() throws {
    try folder.writeProgram("pandoc", "echo 'no room' >&2; exit 5")
    let run = folder.run(
      "handout --codebook own.txt --theme neglect -o out.docx",
      variables: ["PATH": folder.searchPath]
    )
    #expect(run.status == .failed)
    #expect(run.errors.contains("pandoc did not do it (no room)"))
    #expect(!folder.names.contains("out.docx"))
  }

  @Test(arguments: [
    ("handout --theme neglect", "out.doc", ".docx"),
    ("handout --theme neglect", "out.odp", ".pptx"),
    ("briefing --theme neglect", "out.rtf", ".docx"), ("report", "out.docx", ".html"),
    ("report", "out.md", ".html"),
  ])
  func anEndingThatWouldNotBeTrueIsRefused(command: String, file: String, advice: String) {
    let run = folder.run("\(command) --codebook own.txt -o \(file)")
    #expect(run.status == .unusableArguments)
    #expect(run.errors.contains("\(file): ") && run.errors.contains(advice), "\(run.errors)")
    #expect(!folder.names.contains(file))
  }

  @Test func aBriefingThatIsNotOnOnePageSaysSo() throws {
    try folder.writeProgram("pandoc", "printf PK")
    for (command, isSaid) in [("briefing", true), ("handout", false)] {
      let run = folder.run(
        "\(command) --codebook own.txt --theme neglect -o out.docx",
        variables: ["PATH": folder.searchPath]
      )
      #expect(run.status == .done, "\(run.errors)")
      #expect(run.errors.contains("out.docx is not on one page") == isSaid)
    }
    let html = folder.run("briefing --codebook own.txt --theme neglect --format html")
    #expect(html.errors.isEmpty)
  }

  @Test func aHandoutSaysWhatItIsOfAndWhatMadeIt() {
    let output = folder.run("handout --codebook own.txt --theme neglect --title Teeth").output
    #expect(output.hasPrefix("Teeth\n"))
    #expect(output.contains("“Neglect” occurs in 1 of 2 sources (1 review, and 1 document"))
    #expect(output.contains("Neglect of teeth went unseen by all agencies. [1:2]"))
    #expect(output.contains("corpus/one.md, lines 2-3"))
    #expect(output.contains("Compiled by review-cli"))
    #expect(output.contains("Selection: --theme neglect. Read: 2 documents, SHA-256 "))
    #expect(output == folder.run("handout --codebook own.txt --theme neglect --title Teeth").output)
  }

  @Test func whatIsAskedWronglyIsSaid() {
    for minutes in ["0", "3", "300", "ten"] {
      let run = folder.run("handout --codebook own.txt --theme neglect --minutes \(minutes)")
      #expect(run.status == .unusableArguments)
      #expect(
        run.errors.contains("--minutes expects a whole number from 5 to 240, not \"\(minutes)\"")
      )
    }
    #expect(folder.run("handout --case nobody").errors.contains("no case is named \"nobody\""))
    let vague = folder.run("briefing")
    #expect(vague.status == .unusableArguments)
    #expect(vague.errors.contains("--review ID is missing"))
    #expect(folder.run("handout --codebook own.txt --theme early-help").status == .nothingFound)
  }

  @Test func aLogoIsAPicture() throws {
    try folder.write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
    try folder.write("logo.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let vector = folder.run(
      "handout --codebook own.txt --theme neglect --logo logo.svg --format html"
    )
    #expect(vector.status == .failed)
    #expect(vector.errors.contains("logo.svg") && vector.errors.contains("PNG or JPEG"))
    #expect(
      folder.run("handout --codebook own.txt --theme neglect --logo none.png").status == .failed
    )
    let picture = folder.run(
      "briefing --codebook own.txt --theme neglect --logo logo.png --format html"
    )
    #expect(picture.output.contains("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"Logo\""))
  }

  @Test func aHostileDocumentStaysText() throws {
    try folder.write(
      "bad.md",
      """
      # Learning briefing: Child Wren <script>alert(1)</script>

      ## What did we learn?

      - Neglect was not seen: "><img src=x onerror=alert(2)> [look](javascript:alert(3)).
      - Neglect `<b>`{=html} was $x$ not <a href='javascript:alert(4)'>named</a>.
      """
    )
    for command in ["handout", "briefing"] {
      let html = folder.run(
        words: [command, "--document", "bad", "--format", "html", "bad.md"],
        readsNotation: false
      ).output.lowercased()
      #expect(html.contains("neglect was not seen"))
      for mark in ["<script", "<img", "href=\"javascript", "<a href='"] {
        #expect(!html.contains(mark), "\(command) \(mark)")
      }
      let markdown = folder.run(
        words: [command, "--document", "bad", "--format", "markdown", "bad.md"],
        readsNotation: false
      ).output
      for mark in ["](javascript", " <", "`{=", " $"] {
        #expect(!markdown.contains(mark), "\(command) \(mark)")
      }
    }
  }
}
