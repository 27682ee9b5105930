import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

/// A value is spelt one way wherever it is written: in CSV as the command line takes it, in JSON as
/// `export` has it.
@Suite struct ValueSpellingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let commands = [
    "themes", "themes neglect", "search child", "search --like baby", "recommendations",
    "recommendations --by addressee", "recommendations --by theme", "recurring", "learning",
    "case Amber", "records", "good-practice", "questions", "statistics", "statistics --by unit",
    "statistics --check",
    "sources", "reviews", "cases", "show amber", "show amber/case-1", "show amber/context-1",
    "documents", "crosstab --rows kind --columns age --count cases",
    "crosstab --rows outcome --columns review-kind", "crosstab --rows harm --columns kind",
    "cooccurrence", "compare --a harm=neglect --b kind=good-practice --count records",
  ]

  /// Spellings of CSV that JSON must not have, and the other way round.
  private static let words = Set(
    (Record.Kind.allCases.map { Term($0) } + AgeBand.allCases.map { Term($0) } + [.notStated])
      .filter { $0.word != $0.key }.map(\.word)
  )
  private static let keys = Set(
    (Record.Kind.allCases.map { Term($0) } + AgeBand.allCases.map { Term($0) } + [.notStated])
      .filter { $0.word != $0.key }.map(\.key)
  )
  private static let labels = Set(
    (Record.Kind.allCases.map { Term($0) } + Review.Kind.allCases.map { Term($0) }
      + Case.Outcome.allCases.map { Term($0) } + AgeBand.allCases.map { Term($0) } + [.notStated])
      .filter { $0.word != $0.label }.map(\.label)
  )

  /// Two short ones of those shipped.
  private static let documents = [
    "amber-seven-minute-briefing.md", "child-af-learning-briefing.md",
  ]
  .flatMap { ["--corpus", Pandoc.corpus.appendingPathComponent($0).path] }

  private func run(_ words: String, _ format: String) -> TestRun {
    folder.run(
      words: words.split(separator: " ").map(String.init) + ["--format", format] + Self.documents,
      readsNotation: false
    )
  }

  /// The texts of a JSON value, but for those that are written for people.
  private func texts(_ json: Any) -> [String] {
    switch json {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]:
      object.filter {
        !["label", "text", "section", "measure", "evidence", "hits", "sharedWords"].contains($0.key)
      }
      .flatMap { texts($0.value) }
    default: []
    }
  }

  @Test(arguments: commands)
  func jsonHasItsOwnSpelling(words: String) throws {
    let run = run(words, "json")
    #expect(run.status <= .nothingFound, "\(run.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    for text in texts(json) {
      #expect(!Self.words.contains(text) && !Self.labels.contains(text), "\(text)")
    }
    for line in self.run(words, "ndjson").lines {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8))
      for text in texts(row) {
        #expect(!Self.words.contains(text) && !Self.labels.contains(text), "\(text)")
      }
    }
  }

  @Test(arguments: commands)
  func tablesHaveTheWordsOfTheCommandLine(words: String) {
    let lines = run(words, "tsv").output.split(separator: "\n", omittingEmptySubsequences: false)
    let columns = lines.first?.split(separator: "\t").map(String.init) ?? []
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      for (column, cell) in zip(columns, cells) where !["label", "section"].contains(column) {
        #expect(!Self.keys.contains(String(cell)), "\(column): \(cell)")
        #expect(!Self.labels.contains(String(cell)), "\(column): \(cell)")
      }
    }
  }

  @Test func columnsOfKindsAreNamedAsInJSON() {
    #expect(run("themes", "csv").output.hasPrefix("id,label,group,sources,of,declaredSources,"))
  }

  @Test func exportedTablesHaveTheWordsOfTheCommandLine() throws {
    let run = folder.run(
      words: ["export", "--format", "csv", "-o", "tables"] + Self.documents,
      readsNotation: false
    )
    #expect(run.status == .done)
    let cases = try folder.text(of: "tables/cases.csv")
    #expect(cases.contains(",under-1,") && cases.contains(",not-stated,"))
    #expect(!cases.contains("not stated"))
    #expect(try folder.text(of: "tables/records.csv").contains(",learning-point,"))
  }
}
