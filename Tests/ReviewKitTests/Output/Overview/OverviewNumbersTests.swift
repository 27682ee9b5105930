import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

/// The report of the shipped documents: its numbers are those of the other commands, its places
/// exist, and it is small.
@Suite struct OverviewNumbersTests {
  private let folder: TemporaryFolder
  private let page: MarkupReading

  init() throws {
    folder = try TemporaryFolder()
    try folder.link("corpus", to: Pandoc.corpus.path)
    page = MarkupReading(
      text: folder.run(words: ["report"], readsNotation: false).output
    )
  }

  /// The rows of a command as cells by the names of their columns.
  private func rows(_ words: String) -> [[String: String]] {
    let command = words.split(separator: " ").map(String.init) + ["--format", "tsv"]
    let lines = folder.run(words: command, readsNotation: false).lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { cells in
      Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
    }
  }

  private func count(_ row: [String: String], _ column: String) -> Int {
    row[column].flatMap { Int($0) } ?? -1
  }

  private func figure(_ id: String) throws -> MarkupReading {
    MarkupReading(text: try #require(page.elements("figure", with: "id=\"\(id)\"").first))
  }

  /// The numbers at the ends of the bars of a chart.
  private func values(_ id: String) throws -> [String] {
    try figure(id).elements("text", with: "class=\"value\"")
  }

  @Test func themeBarsAreTheTallyOfThemes() throws {
    let tally = rows("themes")
    for (id, group) in [
      ("themes-1", "How professionals work"), ("themes-2", "What harms and who is at risk"),
    ] {
      let own = tally.filter { $0["group"] == group && $0["sources"] != "0" }
      let values = own.map { "\($0["sources"] ?? "") of \($0["of"] ?? "")" }
      #expect(try self.values(id) == values)
      let table = page.table(group).dropFirst()
      #expect(table.map { $0[0] } == own.map { $0["label"] })
      #expect(table.map { $0[1] } == values)
      for (cells, row) in zip(table, own) {
        let numbers = cells.dropFirst(2).compactMap { Int($0) }
        #expect(numbers[0] + numbers[1] == count(row, "declaredSources"))
        #expect(numbers[0] + numbers[2] == count(row, "detectedSources"))
        #expect(numbers[0] + numbers[1] + numbers[2] == count(row, "sources"))
        #expect(numbers[3] == count(row, "records"))
      }
    }
  }

  @Test func theMatrixIsTheCrossTabOfThemesAndReviews() throws {
    let title = "Records on each theme in each source"
    let table = page.table(title)
    let crosstab = rows("crosstab --rows theme --columns review --count records")
    let reviews = rows("sources").enumerated().filter { $0.element["kind"] != "document" }
    for cells in table.dropFirst() {
      let row = try #require(crosstab.first { $0["label"] == cells[0] })
      for (place, review) in reviews {
        let number = cells[place + 1].split(separator: " ").first.flatMap { Int($0) } ?? 0
        #expect(number == count(row, review["id"] ?? ""), "\(cells[0]), \(review["id"] ?? "")")
      }
    }
    let drawn = try figure("matrix").elements("text", with: "class=\"count\"")
    let written = table.dropFirst().flatMap { $0.dropFirst() }.filter { $0 != "–" }
    #expect(drawn == written.map { String($0.prefix { $0 != " " }) })
    #expect(
      try figure("matrix").elements("rect", with: "class=\"named\"").count
        == written.count { $0.hasSuffix("declared") }
    )
  }

  @Test func pairsAreThoseOfCoOccurrence() throws {
    let pairs = rows("cooccurrence --count records --limit 12")
    #expect(try values("together") == pairs.map { $0["count"] })
    let table = page.table("Themes that most often stand in the same record").dropFirst()
    #expect(table.map { $0[0] } == pairs.map { "\($0["label"] ?? "") + \($0["otherLabel"] ?? "")" })
    for (place, column) in ["count", "themeCount", "otherCount", "either"].enumerated() {
      #expect(table.map { $0[place + 1] } == pairs.map { $0[column] })
    }
  }

  @Test func datesAreThoseOfTheReviews() throws {
    let dates = rows("reviews").map { String(($0["date"] ?? "").prefix(4)) }
    let table = page.table("Reviews by printed date").dropFirst()
    for cells in table {
      let year = cells[0] == "not stated" ? "" : cells[0]
      #expect(Int(cells[1]) == dates.count { $0 == year })
    }
    #expect(try values("timeline") == table.map { $0[1] })
  }

  @Test(arguments: [
    ("addressees", "addressee", "By addressee"), ("actions", "action", "By what is asked first"),
  ])
  func recommendationsAreThoseOfTheirGroups(id: String, grouping: String, title: String) throws {
    let groups = rows("recommendations --by \(grouping)")
    var counts: [(label: String, count: Int)] = []
    for row in groups where counts.last?.label != row["label"] {
      counts.append((row["label"] ?? "", count(row, "recommendations")))
    }
    let table = page.table(title).dropFirst()
    #expect(table.map { $0[0] } == counts.map(\.label))
    #expect(table.map { Int($0[1]) } == counts.map(\.count))
    #expect(try values(id) == table.map { "\($0[1]) of \($0[2])" })
  }

  @Test func doubtsAreThoseOfTheCheck() throws {
    let check = folder.run(words: ["statistics", "--check"], readsNotation: false)
    let section = try #require(page.elements("section", with: "labelledby=\"figures\"").first)
    #expect(MarkupReading.plain(section).contains(try #require(check.lines.first)))
    let doubts = page.elements("li", with: "id=\"doubt-")
    #expect(doubts.count > 8)
    for (place, doubt) in doubts.enumerated() {
      let words = MarkupReading.plain(doubt).split(separator: ": ", maxSplits: 1)
      #expect(words[0].hasPrefix("[\(place + 1)] "))
      let level = words[0].split(separator: "] ")[1]
      #expect(check.output.replacingOccurrences(of: "\n  ", with: " ").contains("- \(level): "))
      #expect(section.contains("href=\"#doubt-\(place + 1)\">[\(place + 1) \(level)]"))
    }
  }

  @Test func everyPlaceExists() throws {
    var lines: [String: Int] = [:]
    var places = 0
    for word in MarkupReading.plain(page.elements("main")[0]).split(whereSeparator: {
      " ;()\n,".contains($0)
    })
    where word.hasPrefix("corpus/") && word.contains(".md:") {
      let parts = word.split(separator: ":")
      let file = String(parts[0])
      if lines[file] == nil {
        let text = try String(contentsOfFile: folder.path.appending(file).text, encoding: .utf8)
        lines[file] = text.components(separatedBy: "\n").count
      }
      let numbers = parts[1].split(separator: "-").compactMap { Int($0) }
      #expect(!numbers.isEmpty && numbers == numbers.sorted(), "\(word)")
      #expect(numbers.allSatisfy { (1...(lines[file] ?? 0)).contains($0) }, "\(word)")
      places += 1
    }
    #expect(places > 200)
  }

  @Test func evidenceIsLimitedAndSaysSo() {
    var themes = 0
    for theme in page.elements("details", with: "class=\"group\"").map(MarkupReading.init)
    where theme.values(of: "id").first?.hasPrefix("theme-") == true {
      let shown = theme.elements("li", with: "data-kind").count
      let records =
        MarkupReading.plain(theme.elements("summary")[0]).split(separator: " ")
        .compactMap { Int($0) }.last ?? 0
      #expect(shown == min(records, Overview.standardLimit))
      #expect(
        shown == records || theme.text.contains(">\(shown) of \(records) records are on this page")
      )
      themes += 1
    }
    #expect(themes > 30)
  }

  @Test func thePageIsSmall() {
    #expect(page.text.utf8.count < 300_000)
  }
}
