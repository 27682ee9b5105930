import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct TableExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "d.md": "review: Robin\nconcern neglect: =Neglect.\n"
    ])
  }

  private func run(_ words: String) -> TestRun { folder.ask("export \(words)") }

  private func text(_ name: String) -> String? { try? folder.text(of: name) }

  @Test func tablesAndTheirDescriptionAreWrittenIntoTheFolder() {
    let run = run("--format csv -o tables")
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.errors.hasSuffix("files written to tables\n"))
    #expect(text("tables/records.csv")?.contains("robin/concern-1") == true)
    #expect(text("tables/records.csv")?.contains("'=Neglect.") == true)
    #expect(text("tables/datapackage.json")?.contains("\"selection\": []") == true)
  }

  @Test func writingAgainGivesTheSameBytes() {
    _ = run("--format csv -o one")
    _ = run("--format csv -o two")
    _ = run("--format csv -o two")
    for name in ["records.csv", "codings.csv", "theme_tallies.csv", "datapackage.json"] {
      #expect(text("one/\(name)") == text("two/\(name)"))
    }
  }

  @Test func textIsAsPrintedWhereAsked() {
    _ = run("--format csv --csv-raw --bom -o tables")
    #expect(text("tables/records.csv")?.hasPrefix("\u{FEFF}id,") == true)
    #expect(text("tables/records.csv")?.contains(",=Neglect.,") == true)
    #expect(text("tables/datapackage.json")?.contains("utf-8-sig") == true)
  }

  @Test func tablesSayWhatMadeThemWhereAsked() {
    _ = run("--format csv --comment --theme neglect -o tables")
    let lines = text("tables/records.csv")?.split(separator: "\r\n") ?? []
    #expect(lines.first?.hasPrefix("# review-cli 0.1.0; codebook Test themes 7, SHA-256 ") == true)
    #expect(lines.first?.hasSuffix("; filters: --theme neglect") == true)
    #expect(lines.dropFirst().first?.hasPrefix("id,kind,") == true)
    #expect(text("tables/datapackage.json")?.contains("\"commentChar\": \"#\"") == true)
  }

  @Test(arguments: [
    ("--comment", 2, "--format csv is missing; JSON has all of every document, and --comment is"),
    ("--format csv", 2, "-o FOLDER is missing"),
    ("--theme neglect", 2, "--format csv is missing; JSON has all of every"),
    ("--format csv -o test.codebook", 3, "test.codebook: cannot be written: it is no folder"),
    ("--format csv -o no/such", 3, "no/such: cannot be written"),
    ("--format csv --round-to 0 -o x", 2, "--round-to expects a whole number"),
  ])
  func mistakesAreNamed(words: String, status: Int32, message: String) {
    let run = run(words)
    #expect(run.status.rawValue == status)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
  }
}
