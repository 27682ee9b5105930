import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct HelpTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    "", "--help", "-h", "help", "--version", "help themes", "codebook", "vocabulary",
  ])
  func succeeds(words: String) {
    let run = folder.run(words)
    #expect(run.status == .done)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test func versionIsOneLine() {
    #expect(folder.run("--version").output == "review-cli 0.1.0\n")
  }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandHasHelpWithAnExample(name: String) {
    let help = folder.run("\(name) --help")
    #expect(help.status == .done)
    #expect(help.output == folder.run("help \(name)").output)
    #expect(help.output.contains("\nExamples:\n  review-cli \(name)"))
    #expect(help.lines.allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: ["themes", "documents", "export"])
  func helpNamesTheWarningsAboutPoorReading(name: String) {
    let help = folder.run("help \(name)").output
    #expect(help.contains("A warning on standard error names each document that was read poorly"))
  }

  /// The words of an example, those in double quotation marks as one.
  private func shellWords(of example: String) -> [String] {
    example.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.isMultiple(of: 2) ? $1.split(separator: " ").map(String.init) : [String($1)]
    }
  }

  /// Their examples name cases and reviews.
  private static let inNeedOfCorpus = ["show", "case", "handout", "briefing"]

  @Test(arguments: Command.all.map(\.name))
  func everyExampleIsUnderstood(name: String) throws {
    if !Self.inNeedOfCorpus.contains(name) {
      try folder.write("corpus/briefing.md", "concern neglect: Neglect.\n")
    }
    let command = try #require(Command.all.first { $0.name == name })
    for example in command.examples {
      #expect(example.hasPrefix("review-cli \(name)"))
      let words = shellWords(of: example).dropFirst()
      for file in words where file.hasPrefix("corpus/") {
        let shipped = Pandoc.corpus.appendingPathComponent(String(file.dropFirst(7)))
        #expect(FileManager.default.fileExists(atPath: shipped.path), "\(file) is not shipped")
        try folder.write(file, "concern neglect: Neglect.\n")
      }
      // What these show must be in the documents.
      let needsCorpus = Self.inNeedOfCorpus.contains(name)
      let run = folder.run(
        words: Array(words),
        variables: needsCorpus ? ["REVIEW_CORPUS": Pandoc.corpus.path] : [:],
        readsNotation: !needsCorpus
      )
      #expect(run.status <= .nothingFound, "\(example): \(run.errors)")
    }
  }

  @Test(arguments: [
    ("thmes", "unknown command \"thmes\"; did you mean themes?"),
    ("zebra", "unknown command \"zebra\"; see review-cli --help"),
    ("help thmes", "unknown command \"thmes\"; did you mean themes?"),
    (
      "--format csv",
      "--format stands in front of the command; write the command first, as in "
        + "review-cli themes --format"
    ),
    ("themes --evidnce 2", "unknown option --evidnce; did you mean --evidence?"),
    (
      "inspect",
      "FILE is missing; name a document, as in review-cli inspect "
        + "corpus/advanced-child-protection-handout.md"
    ),
    ("inspect a.md b.md", "\"b.md\" is one too many; inspect takes one file"),
    ("codebook x", "\"x\" is one argument too many"),
  ])
  func mistakesEndWithStatusTwo(words: String, message: String) {
    let run = folder.run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors == "error: \(message)\n")
    #expect(run.output.isEmpty)
  }
}
