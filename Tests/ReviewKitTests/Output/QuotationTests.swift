import Testing

@testable import ReviewKit

@Suite struct QuotationTests {
  private let text = "One two three four five six seven eight nine ten eleven twelve."

  @Test func shortTextIsQuotedWhole() {
    #expect(Quotation.excerpt(of: "Short.", around: nil) == "Short.")
  }

  @Test(arguments: [
    (String?.none, "One two three four …"),
    ("One", "One two three four …"),
    ("seven", "… six seven eight …"),
    ("twelve", "… ten eleven twelve."),
    ("absent", "One two three four …"),
  ])
  func longTextIsCutAtWordsAroundTheEvidence(words: String?, expected: String) {
    let excerpt = Quotation.excerpt(of: text, around: words, longest: 20)
    #expect(excerpt == expected)
    #expect(text.contains(excerpt.replacing("… ", with: "").replacing(" …", with: "")))
  }
}
