import Testing

@testable import ReviewKit

/// What is kept of a file that a converter turned into text.
@Suite struct ConvertedTextTests {
  private func source(
    _ text: String,
    furniture: [LineRange] = [],
    notices: [String] = [],
    keepsPages: Bool = true
  ) -> SourceText {
    SourceText(
      name: "review.pdf",
      converted: ConvertedText(
        bytes: Array(text.utf8),
        converter: "converter 1.0",
        furniture: furniture,
        notices: notices,
        keepsPages: keepsPages
      )
    )
  }

  private func pages(_ source: SourceText) -> [Int?] {
    (0..<source.lineCount).map { source.page(ofLine: $0 + 1) }
  }

  @Test(
    arguments: [
      ("one\ntwo\n\u{0C}three\n\u{0C}", 2, [1, 1, 2, 2]), ("\u{0C}one\n", 2, [2]),
      ("one\n \u{0C} two", 2, [1, 2]), ("one\u{0C}\ntwo", 2, [1, 2]),
      ("one\n\u{0C}\u{0C}three", 3, [1, 3]), ("one\n\u{0C}\u{0C}", 2, [1, 2]),
      ("one\r\n\u{0C}two\r\n\u{0C}three", 3, [1, 2, 3]), ("one \u{0C} two\nthree", 2, [1, 2]),
      ("\u{0C}", 1, [1]), ("one\n\n", 1, [1, 1]), ("", 1, []),
    ] as [(String, Int, [Int])]
  )
  func aFormFeedInFrontOfALineOpensAPage(text: String, count: Int, expected: [Int]) {
    let source = source(text)
    #expect(source.pages == count)
    #expect(pages(source) == expected)
  }

  @Test func plainTextHasPagesOnlyWhereFormFeedsPartThem() {
    #expect(SourceText("one\ntwo").pages == nil)
    #expect(SourceText("one\ntwo").page(ofLine: 1) == nil)
    #expect(SourceText("one\n\u{0C}two").pages == 2)
    #expect(source("one", keepsPages: false).pages == nil)
  }

  @Test func pagesCiteWhatWasConvertedAndLinesWhatIsText() {
    #expect(source("one\n\u{0C}two").citedPage(ofLine: 2) == 2)
    #expect(source("one", keepsPages: false).citedPage(ofLine: 1) == nil)
    #expect(SourceText("one\n\u{0C}two").citedPage(ofLine: 2) == nil)
    #expect(
      Place(file: "review.pdf", lines: LineRange(7), page: 2).description == "review.pdf p. 2"
    )
    #expect(Place(file: "review.txt", lines: LineRange(7, 8)).description == "review.txt:7-8")
  }

  @Test func furnitureThatTheConverterKnowsGivesNoRecords() {
    let text = """
      Home: recommendations for all visitors
      # Recommendations
      - Agencies should share what they know about the father.
      - Visitors should accept all cookies on this page.
      """
    let reader = DocumentReader(coder: ThemeCoder(codebook: .standard))
    let furniture = [LineRange(1), LineRange(4, 9)]
    let document = reader.document(from: source(text, furniture: furniture))
    #expect(document.records.map(\.passage.lines) == [LineRange(3)])
    #expect(document.furniture == [LineRange(1), LineRange(4)])
    #expect(document.unclassified.isEmpty)
  }

  @Test func whatAConverterSaysIsSaidOfTheFile() {
    #expect(
      source("one", notices: ["page 3 is damaged"]).notices.map(\.text) == ["page 3 is damaged"]
    )
    let error = ReadingError.doubt(name: "review.pdf", line: nil, text: "page 3 is damaged")
    #expect(
      ReadingNotice(error, isNamed: false).description == "warning: review.pdf: page 3 is damaged"
    )
  }
}
