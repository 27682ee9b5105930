import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct DocumentCopyCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "points.md": """
      heading: Neglect
      learning-point neglect: Neglect was seen late as nobody brought together what services knew.
      concern neglect: Nobody weighed the child.
      statistic neglect 3/4 reviews: 3 of 4 reviews
      """,
      "brief.md": """
      learning-point neglect information-sharing: Neglect was seen late as nobody brought together \
      what services knew.
      """,
    ])
  }

  @Test(
    "A copy changes no answer, and is named on standard error",
    arguments: [
      "themes", "themes neglect", "records", "statistics", "recurring", "sources",
      "search neglect", "crosstab --rows theme --columns kind", "cooccurrence",
      "handout --theme neglect", "briefing --theme neglect", "report", "export",
      "show points/concern-1",
    ]
  )
  func sameAnswer(command: String) throws {
    let alone = folder.ask(command)
    let text = try folder.text(of: "corpus/points.md")
    try folder.write("corpus/z/points.md", text)
    let run = folder.ask(command)
    #expect(run.status == alone.status && run.status == .done)
    #expect(run.output == alone.output)
    #expect(run.errors.contains("warning: corpus/z/points.md: the same text as corpus/points.md"))
    let kept = folder.ask("\(command) --keep-duplicates")
    #expect(!kept.errors.contains("the same text"))
  }

  @Test func documentsNamesTheCopies() throws {
    try folder.write("corpus/z/points.md", try folder.text(of: "corpus/points.md"))
    let run = folder.ask("documents")
    #expect(run.lines.first?.hasPrefix("2 documents, 0 reviews, 3 records;") == true)
    let note = "corpus/z/points.md has the same text as corpus/points.md; it is counted once."
    #expect(run.lines.last == note)
    #expect(
      folder.ask("documents --format json").output.contains(
        #"{"file": "corpus/z/points.md", "copyOf": "corpus/points.md"}"#
      )
    )
    let kept = folder.ask("documents --keep-duplicates")
    #expect(kept.lines.first?.hasPrefix("3 documents, 0 reviews, 5 records;") == true)
    #expect(!kept.output.contains("the same text"))
  }

  @Test(arguments: ["points-2", "corpus/z/points.md"])
  func aCopyCanBeAskedForByItsOwnName(name: String) throws {
    let original = folder.ask("records --document points").output
    try folder.write("corpus/z/points.md", try folder.text(of: "corpus/points.md"))
    let run = folder.ask("records --document \(name)")
    #expect(run.status == .done)
    #expect(
      run.output.split(separator: "\n").dropFirst() == original.split(separator: "\n").dropFirst()
    )
  }

  @Test func ofManyCopiesTheFirstAreNamedAndTheRestCounted() throws {
    let text = try folder.text(of: "corpus/points.md")
    for number in 10..<20 { try folder.write("corpus/\(number)/points.md", text) }
    let run = folder.ask("records")
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count(where: { $0.contains("the same text as") }) == 8)
    #expect(
      errors.contains(
        "warning: 2 more files have the text of another and are not counted: "
          + "see review-cli documents"
      )
    )
    #expect(folder.ask("documents").lines.count(where: { $0.contains("is counted once") }) == 10)
  }
}
