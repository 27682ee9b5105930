import Testing

@testable import ReviewKit

/// The page that shows each line beside what it was read as.
@Suite struct ReadingPageTests {
  private let text = """
    # Learning briefing: Child <b>Wren

    ## What did we learn?

    - Services kept shared information to themselves; 54% of children were under 2 years.
    - Nobody said "why" & when.

    ## Recommendations

    1. The board should
       ask for <script>alert(1)</script> assurance.

    The end.
    """

  private func page(_ text: String) -> String {
    self.text(of: Reading(text).document)
  }

  private func text(of document: ReviewDocument) -> String {
    String(decoding: ReadingPage(document, codebook: .standard).html, as: UTF8.self)
  }

  /// The row of a line.
  private func row(_ line: Int, in page: String) -> String {
    page.split(separator: "\n").first { $0.hasPrefix("<tr id=\"line-\(line)\"") }.map(String.init)
      ?? ""
  }

  @Test func eachLineHasARowWithItsText() {
    let page = page(text)
    #expect(page.split(separator: "\n").count { $0.hasPrefix("<tr id=\"line-") } == 13)
    #expect(row(6, in: page).contains(" &quot;why&quot; &amp; when.</td>"))
    #expect(row(2, in: page).contains("class=\"blank\""))
  }

  @Test func rowsSayWhatBecameOfTheLine() {
    let page = page(text)
    #expect(row(3, in: page).contains("<strong>heading</strong> level 2, role: learning"))
    #expect(row(5, in: page).contains("<strong>learning point</strong>"))
    #expect(row(5, in: page).contains("<strong>figure</strong>"))
    #expect(row(5, in: page).contains("<li>54 %; unit: children; measure: "))
    #expect(row(10, in: page).contains("recommendation-1, number 1"))
    #expect(row(11, in: page).contains("recommendation-1 goes on"))
  }

  @Test func wordsThatLedToAThemeAreMarked() {
    let row = row(5, in: page(text))
    #expect(row.contains("<mark>shared information</mark>"))
    #expect(row.contains("<li>Information sharing: detected by “shared information”</li>"))
    #expect(row.contains("<mark class=\"figure\">"))
  }

  @Test func linesWithoutAPlaceAreNamedInWords() {
    var document = Reading(text).document
    document.unclassified = [LineRange(5, 6), LineRange(13)]
    let page = text(of: document)
    #expect(row(13, in: page).contains("<strong>unclassified</strong> found no place"))
    #expect(page.contains("% of lines unclassified"))
    #expect(page.contains("<a href=\"#line-5\">5-6</a>"))
  }

  @Test func aGuessedKindIsSaidToBeOne() {
    let items = ["aunt", "school", "nurse", "doctor", "police"]
      .map { "- Each time the \($0) was asked, nobody wrote the answer down.\n" }
    let page = page("# Child Wren\n\n## The early months\n\n" + items.joined())
    #expect(row(5, in: page).contains("class=\"guess\""))
    #expect(row(5, in: page).contains("<li>the kind is a guess from the wording</li>"))
    #expect(page.contains("<strong>Read poorly: </strong>the kinds of 5 of 5 records"))
    #expect(page.contains("<a href=\"#line-5\">5-9</a>"))
    #expect(!row(5, in: self.page(text)).contains("guess"))
  }

  @Test func nothingInADocumentBecomesMarkup() {
    let page = page(text)
    #expect(!page.lowercased().contains("<script"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
  }

  @Test func aPageOfAnyTextIsWellFormed() {
    var random = RandomText(seed: 11)
    for _ in 0..<20 {
      let page = page(random.document(lines: 30))
      for tag in ["tr", "td", "th", "p", "ul", "li", "table", "mark", "section", "a"] {
        let opened = page.ranges(of: "<\(tag) ").count + page.ranges(of: "<\(tag)>").count
        #expect(opened == page.ranges(of: "</\(tag)>").count, "\(tag)")
      }
    }
  }
}
