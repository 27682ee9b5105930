import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct RecurringCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "one.md": """
      learning-point: Share chronologies before each strategy meeting.
      concern: Babies were weighed on scales that differed.
      resource: Handbook on weighing babies at home.
      """,
      "two.md": """
      action: Chronologies should be shared before each strategy meeting.
      resource: Handbook on weighing babies at home.
      """,
    ])
  }

  private func run(_ words: String) -> TestRun { folder.ask(words) }

  @Test func pointStandsWithAllItsWordingsPlacesAndBase() {
    #expect(
      run("recurring").output == """
        1 point is made by several of 2 sources. Compared: 3 records of the kinds learning point, concern, action.

        1. 2 of 2 sources, 2 records
        - Share chronologies before each strategy meeting.
          learning point in The one.md
          corpus/one.md:1, one/learning-point-1
        - Chronologies should be shared before each strategy meeting.
          action in The two.md
          corpus/two.md:1, two/action-1

        """
    )
  }

  @Test func howReviewsWereMadeIsCountedApart() throws {
    try folder.write("corpus/three.md", "learning-point: The full CSPR can be read online.\n")
    #expect(
      run("recurring").output.contains(
        "Compared: 4 records of the kinds learning point, concern, action; 1 of them, which only says "
          + "how a review was made or where it can be read, is no point.\n"
      )
    )
  }

  @Test func kindsThatSetTheSceneAreComparedWhereTheyAreAskedFor() {
    let page = run("recurring --kind resource").output
    #expect(page.contains(" Compared: 2 records of the kinds resource, chosen by --kind resource."))
    #expect(page.contains("one/resource-1") && page.contains("two/resource-1"))
  }

  @Test func nothingSaidTwiceEndsWithStatusOne() {
    let run = run("recurring --kind concern")
    #expect(run.status == .nothingFound)
    #expect(run.errors == "no points found\n")
  }

  @Test func dataHasARowForEachWordingAndJSONAnObjectForEachPoint() {
    let csv = run("recurring --format csv").output.split(separator: "\r\n")
    #expect(csv.count == 3)
    #expect(csv.first?.hasPrefix("point,sources,of,records,wording,id,kind,") == true)
    #expect(csv.last?.hasPrefix("1,2,2,2,Share chronologies") == true)
    let json = run("recurring --format json").output
    #expect(
      json.contains("\"total\": 1,\n  \"inSources\": 2,\n  \"ofSources\": 2,\n  \"points\": [")
    )
    #expect(json.contains("\"said\": [{\"id\": \"one/learning-point-1\""))
  }
}
