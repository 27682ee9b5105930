import Testing

@testable import ReviewKit

@Suite struct ReviewDateTests {
  private func end(_ text: String) -> String? {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      ReviewDate(bytes: bytes).end(in: Token.tokens(of: source.whole, in: bytes))
    }
  }

  @Test(
    arguments: [
      ("The review was completed in October 2024.", "2024-10"),
      ("Agreed by the Partnership: 4 February 2023", "2023-02-04"),
      ("In March 2022 we published a review about Wren.", "2022-03"),
      ("The report was accepted by the Board in July 2021.", "2021-07"),
      ("The action plan was agreed in May 2024.", nil), ("Wren died in May 2024.", nil),
      ("The review looked at what was agreed after the death in May 2020.", nil),
    ] as [(String, String?)]
  )
  func theEndOfAReviewIsToldOfTheReview(text: String, date: String?) {
    #expect(end(text) == date)
  }
}
