import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

/// Tables of numbers in the order asked for, cut where asked, and saying so.
@Suite struct ReportSortingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": """
      heading: What was learnt
      review: Robin
      learning-point neglect! education: Schools saw the signs.
      concern neglect: Neglect was not seen.
      concern early-help: Help came late.
      review: Wren
      good-practice neglect information-sharing: Neglect was named.
      review: Jay
      concern education: School was missed.
      """,
      "b.md": "concern neglect! education: Again it was missed.\n",
      "c.md": "concern neglect!: And again.\n",
    ])
  }

  private func run(_ words: String) -> TestRun { folder.ask(words) }

  /// The cells of a column of comma-separated values without quotation marks.
  private func column(_ name: String, of words: String) throws -> [String] {
    let lines = run("\(words) --format csv").output.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let place = try #require(lines.first?.firstIndex(of: name))
    return lines.dropFirst().map { $0[place] }
  }

  private func sorted(_ cells: [String]) -> [String] {
    cells.sorted { left, right in
      guard let one = Double(left), let other = Double(right) else {
        return left.lowercased() < right.lowercased()
      }
      return one > other
    }
  }

  private static let crosstab = "crosstab --rows theme --columns kind --count records"
  private static let compare = "compare --a kind=concern --b kind=good-practice"

  @Test(
    arguments: [
      (crosstab, ["theme", "label", "concern", "good-practice", "total"]),
      (crosstab + " --percent row", ["concern_percent", "concern", "label"]),
      ("cooccurrence", CoOccurrenceReport.sortableColumns),
      (compare + " --count records", ComparisonReport.sortableColumns),
    ]
  )
  func rowsStandInTheOrderOfAnyColumn(words: String, columns: [String]) throws {
    for name in columns {
      let all = try column(name, of: "\(words) --sort \(name)")
      // What is not stated and the total stand last either way.
      let ends = words.hasPrefix("crosstab") ? 2 : 0
      let rows = Array(all.dropLast(ends))
      #expect(rows == sorted(rows), "\(name)")
      #expect(Set(rows).count > 1, "\(name)")
      let reversed = try column(name, of: "\(words) --sort \(name) --reverse")
      #expect(reversed == rows.reversed() + all.suffix(ends), "\(name)")
      #expect(run("\(words) --sort \(name)").output.contains("Sorted by \(name)."))
    }
  }

  @Test func labelOfAColumnDoesAsWellAsItsValue() {
    let words = Self.crosstab + " --sort"
    #expect(run("\(words) Good_Practice").output == run("\(words) good-practice").output)
  }

  @Test(arguments: [
    (
      crosstab + " --sort concrn",
      "--sort does not know \"concrn\"; did you mean concern? Expected one of theme, label, context, "
    ),
    (
      "cooccurrence --layout matrix --sort lift",
      "--layout matrix --sort does not know \"lift\"; expected one of theme, label, themeCount\n"
    ),
    ("compare --a kind=action --b kind=concern --sort ofA", "--sort does not know \"ofA\"; "),
  ])
  func columnThatThereIsNotIsRefused(words: String, message: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func matrixHasTheFirstThemesAndSaysHowManyThereAre() throws {
    let words = "cooccurrence --layout matrix --limit 2"
    let text = run(words)
    #expect(text.output.contains("2 of 4 themes are shown.\n"))
    #expect(text.lines.contains { $0.hasPrefix("1 Neglect") && $0.hasSuffix(" 4  0.40") })
    #expect(text.errors.isEmpty)
    #expect(try column("theme", of: words) == ["neglect", "education"])
    #expect(run("\(words) --format csv").output.contains("measure,neglect,education\r\n"))
    #expect(run("\(words) --format csv").errors == "2 of 4 themes are written\n")
    #expect(try column("theme", of: "\(words) --sort label") == ["early-help", "education"])
    let pairs = run("\(words) --format json").output
    #expect(pairs.components(separatedBy: "\"other\"").count == 2)
  }

  @Test(arguments: [
    (crosstab + " --limit 1", "1 of 4 themes is written\n"),
    ("cooccurrence --limit 1", "1 of 4 pairs is written\n"),
    (compare + " --count records --limit 1", "2 of 4 themes are written\n"),
  ])
  func dataSayWhatALimitLeavesOut(words: String, message: String) {
    #expect(run("\(words) --format csv").errors == message)
    #expect(run("\(words) --format json").errors == message)
  }
}
