import Testing

@testable import ReviewKit

@Suite struct SlugTests {
  @Test(arguments: [
    ("Child AF", "child-af"), ("  Family D!  ", "family-d"), ("Baby M's leg", "baby-ms-leg"),
    ("A -- B", "a-b"),
    ("Café Zoë", "cafe-zoe"), ("Æsop O’Hara", "aesop-ohara"), ("", "document"), ("!!!", "document"),
    ("日本", "document"),
    ("2021/04", "2021-04"),
    (String(repeating: "a", count: 80), String(repeating: "a", count: 60)),
    (String(repeating: "a", count: 59) + " b", String(repeating: "a", count: 59)),
  ])
  func anIdIsLettersAndDigitsPartedBySingleHyphens(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func idsOfRecordsAndFiguresAreUniqueInADocumentAndStayTheSame() {
    let text =
      "Learning\n\n- One.\n- Two.\n\nRecommendations\n\n1. Three.\n\nFindings\n\n- 54% of "
      + "children moved.\n"
    let reading = Reading(text, name: "folder/My Briefing.v2.md")
    let ids = reading.document.records.map { reading.document.id(of: $0) }
    #expect(
      ids == [
        "my-briefing-v2/learning-point-1", "my-briefing-v2/learning-point-2",
        "my-briefing-v2/recommendation-1",
        "my-briefing-v2/learning-point-3",
      ]
    )
    #expect(
      reading.document.statistics.map { reading.document.id(of: $0) } == [
        "my-briefing-v2/statistic-1"
      ]
    )
    #expect(
      ids
        == Reading(text, name: "folder/My Briefing.v2.md").document.records.map {
          reading.document.id(of: $0)
        }
    )
  }

  @Test func twoReviewsOfOneNameHaveIdsOfTheirOwn() {
    let reading = Reading(
      "# Handout\n\n## Rapid Review Child Q\n\nChild Q was hurt.\n\n## Learning Review Child "
        + "Q\n\nChild Q was well.\n"
    )
    #expect(reading.document.reviews.map(\.id) == ["child-q", "child-q-2"])
  }
}
