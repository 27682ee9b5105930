import Testing

@testable import ReviewKit

@Suite struct ResourceTitlesTests {
  private func titles(_ cell: String) -> [String] {
    let source = SourceText(cell)
    return source.bytes.withUnsafeBufferPointer { bytes in
      ResourceTitles(wording: .standard).titles(in: source.whole, bytes: bytes).map(
        source.text(of:)
      )
    }
  }

  @Test(arguments: [
    ("Small Plates toolkit", ["Small Plates toolkit"]),
    ("Local Resources: Small Plates toolkit", ["Small Plates toolkit"]),
    ("Local Resources:", []),
    (
      "Meals at Home procedure Small Plates toolkit",
      ["Meals at Home procedure", "Small Plates toolkit"]
    ),
    ("Meals at Home\nprocedure", ["Meals at Home procedure"]),
    (
      "Meals at Home procedure National resources: Eating Well webpage",
      ["Meals at Home procedure", "Eating Well webpage"]
    ),
    (
      "Meals at Home (May 2022 – FoodWatch) Small Plates toolkit",
      ["Meals at Home (May 2022 – FoodWatch)", "Small Plates toolkit"]
    ),
    (
      "\"Meals at home: a review\" (May 2022) \"Small plates\" (June 2023)",
      ["\"Meals at home: a review\" (May 2022)", "\"Small plates\" (June 2023)"]
    ),
    (
      "<u>Meals at Home procedure</u> <u>Small Plates toolkit</u>",
      ["Meals at Home procedure", "Small Plates toolkit"]
    ),
    ("Small Plates training video", ["Small Plates training video"]),
    (
      "Small Plates toolkit 7-Minute Briefing on Meals",
      ["Small Plates toolkit", "7-Minute Briefing on Meals"]
    ),
    (
      "Small Plates toolkit Sign up for upcoming \"Meals at Home\" training here",
      ["Small Plates toolkit", "Sign up for upcoming \"Meals at Home\" training here"]
    ),
    ("Meals, Plates and Spoons", ["Meals, Plates and Spoons"]),
    ("procedure", ["procedure"]), ("", []), ("()", ["()"]), ("\"", ["\""]),
    (") ( \" :", [") ( \" :"]),
  ])
  func titlesThatStandTogetherArePartedWhereOneEnds(cell: String, expected: [String]) {
    #expect(titles(cell) == expected)
  }
}
