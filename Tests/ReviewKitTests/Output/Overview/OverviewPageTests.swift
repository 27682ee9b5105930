import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

/// The page of a report: whole, safe, the same each time.
@Suite struct OverviewPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": """
      context neglect: Where it was.
      review: Robin
      declared early-help: Early help
      learning-point neglect! education: Schools saw the signs.
      concern neglect: Neglect was not seen, and the neglectful pattern went on.
      recommendation neglect: The partnership should review its procedure.
      statistic neglect 16/24 reviews: 16 of 24 reviews
      statistic education 54% reviews: 54% of reviews
      review: Wren
      good-practice neglect information-sharing: Neglect was named.
      recommendation: Train everybody.
      """,
      "b.md": "concern neglect!: Again it was missed.\n",
    ])
  }

  private func run(_ words: [String]) -> TestRun {
    folder.ask(words: words)
  }

  private func page(_ words: String...) -> MarkupReading {
    MarkupReading(text: run(["report"] + words).output)
  }

  @Test func headingsAndLandmarksAreInOrder() {
    let page = page()
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    for landmark in ["header", "nav", "main", "footer", "h1"] {
      #expect(page.elements(landmark).count == 1, "\(landmark)")
    }
    let links = MarkupReading(text: page.elements("nav")[0]).values(of: "href")
    let sections = page.elements("section").flatMap { MarkupReading(text: $0).elements("h2") }
    #expect(links.count == sections.count)
    #expect(page.values(of: "href").first == "#main")
  }

  @Test func oneOfAThingIsWordedAsOne() {
    let one = page("--document", "b").text
    #expect(one.contains("Which themes the source has. "))
    #expect(one.contains("(1 of 1 source)"))
    #expect(one.contains("(1 record)"))
    #expect(page("--review", "robin").text.contains("the review has no printed date."))
    #expect(page().text.contains("none of the 2 reviews has a printed date."))
    #expect(page().text.contains("; 1 does not say to whom."))
  }

  @Test func headingsOfTablesAreTitlesAsTheyStand() throws {
    for name in ["Child QK", "Child Robin"] {
      let title = "Local child safeguarding practice review: \(name)"
      try folder.write(
        "real/\(name).md",
        "\(title)\n\n## Learning\n\n- Neglect was missed by each agency, \(name)'s school too.\n"
      )
    }
    let text = folder.run(words: ["report", "real"], readsNotation: false).output
    #expect(text.contains(">1 Child QK</th>"))
    #expect(!text.contains("Child q k"))
  }

  @Test func everyLinkLeadsToSomethingOnThePage() {
    for page in [page(), page("--theme", "neglect"), page("--limit", "1")] {
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count)
      for link in page.values(of: "href") {
        #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
      }
      for name in page.values(of: "aria-labelledby") + page.values(of: "aria-describedby") {
        #expect(ids.contains(name), "\(name)")
      }
    }
  }

  @Test func everyPictureHasWordsAndATable() {
    let page = page()
    let figures = page.elements("figure").map(MarkupReading.init)
    #expect(figures.count == 7)
    for figure in figures {
      let title = MarkupReading.plain(figure.elements("h3")[0])
      #expect(figure.values(of: "aria-label").contains(title))
      #expect(figure.elements("title") == [title])
      #expect(figure.elements("desc").count == 1 && figure.elements("desc") != [""])
      #expect(figure.table(title).count > 1, "\(title)")
    }
  }

  @Test func withoutTheScriptAllIsThereButItsControls() {
    let page = page()
    let form = page.text.components(separatedBy: "<form").dropFirst().first ?? ""
    #expect(form.hasPrefix(" id=\"find\" role=\"search\""))
    #expect(page.text.components(separatedBy: " hidden=").count == 2)
    #expect(page.text.components(separatedBy: "</form>").count == 2)
    let kinds = Set(page.values(of: "data-kind"))
    let choices = Set(MarkupReading(text: page.elements("form")[0]).values(of: "value"))
    #expect(kinds.isSubset(of: choices))
    #expect(Set(page.values(of: "data-source")).isSubset(of: choices))
  }

  @Test func wordsThatLedToAThemeAreMarkedWhole() {
    let page = page()
    #expect(page.text.contains("<mark>Neglect</mark> was not seen, and the neglectful pattern"))
  }

  @Test func figuresHaveUnitAndBase() {
    let entries = page().elements("li", with: "data-kind=\"figure\"")
    #expect(entries.count == 2)
    #expect(MarkupReading.plain(entries[0]).contains("16 of 24 reviews “16 of 24 reviews”"))
    #expect(!entries[0].contains("not stated with it"))
    #expect(MarkupReading.plain(entries[1]).contains("54 % of reviews “54% of reviews”"))
    #expect(entries[1].contains("of how many: not stated with it"))
  }

  @Test func theTitleAndTheFiltersAreSaid() {
    let page = page("--title", "For the board", "--theme", "education")
    #expect(page.elements("h1") == ["For the board"])
    #expect(page.elements("title").first == "For the board")
    #expect(page.elements("p", with: "subtitle")[0].hasSuffix("; chosen by --theme education"))
    let footer = MarkupReading.plain(page.elements("footer")[0])
    #expect(footer.contains("Filters: --theme education."))
    #expect(footer.contains("review-cli 0.1.0"))
    #expect(footer.contains("Codebook: Test themes, version 7, SHA-256 "))
  }

  /// What cannot be on the page is named with the command that lists it, and the command lists as
  /// many.
  @Test(arguments: [[], ["--kind", "concern"], ["--theme", "neglect", "--declared"]])
  func whatIsLeftOutIsListedByTheCommandThatIsNamed(filters: [String]) throws {
    let page = MarkupReading(text: run(["report", "--limit", "1"] + filters).output)
    var checked = 0
    for rest in page.elements("p", with: "class=\"rest\"") {
      guard let command = MarkupReading(text: rest).elements("code").first else { continue }
      let words = words(of: MarkupReading.plain(command))
      guard words.first == "records" else { continue }
      let numbers = rest.split(separator: " ").compactMap { Int($0) }
      let list = folder.run(words: words + ["--format", "ndjson"])
      #expect(list.output.split(separator: "\n").count == numbers[1], "\(words)")
      #expect(numbers[0] == 1)
      checked += 1
    }
    #expect(checked > 0)
  }

  /// The words of a command as it is printed to be copied, without the name of the program.
  private func words(of command: String) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.isMultiple(of: 2) ? $1.split(separator: " ").map(String.init) : [String($1)]
    }.dropFirst().map { $0 }
  }

  @Test func nothingInADocumentBecomesMarkup() throws {
    let evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' <a href=javascript:x>"
    try folder.write(
      "corpus/evil<b>.md",
      """
      review: \(evil)
      declared neglect: \(evil)
      learning-point neglect: \(evil) </style></svg></title></details><!--
      recommendation neglect: The police should \(evil)
      statistic neglect 16/24 reviews: \(evil)
      """
    )
    let page = page("--title", "</title><script>alert(3)</script>")
    let outside = page.text.replacingOccurrences(of: page.elements("script")[0], with: "")
    #expect(page.elements("script").count == 1)
    #expect(page.elements("script")[0].contains("\"use strict\""))
    #expect(page.text.components(separatedBy: "<script").count == 2)
    #expect(!outside.contains("<img") && !outside.contains("<b>") && !outside.contains("<!--"))
    for link in page.values(of: "href") { #expect(link.hasPrefix("#")) }
    #expect(page.values(of: "src").isEmpty && page.values(of: "style").isEmpty)
    for tag in ["svg", "details", "section", "li", "ul", "table", "figure", "p", "mark", "text"] {
      let opened =
        page.text.components(separatedBy: "<\(tag) ").count
        + page.text.components(separatedBy: "<\(tag)>").count - 2
      #expect(opened == page.text.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
    }
  }

  @Test func aSelectionOfNothingIsSaidAndEndsSo() {
    let run = run(["report", "--text", "zebra"])
    #expect(run.status == .nothingFound)
    #expect(run.errors.contains("no records found"))
    #expect(run.output.contains("Nothing was found: no records found."))
    #expect(run.output.hasSuffix("</html>\n"))
  }

  @Test func theSameDocumentsGiveTheSameBytes() {
    #expect(run(["report"]).output == run(["report"]).output)
  }
}
