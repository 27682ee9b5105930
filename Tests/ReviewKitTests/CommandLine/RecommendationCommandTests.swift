import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct RecommendationCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "plan.md": """
      review: Robin
      recommendation neglect: The Partnership should seek assurance that neglect is named.
      recommendation neglect education: Police and schools should review their forms.
      recommendation: Consider a shared form.
      learning-point: The Partnership should review nothing here.
      review: Wren
      recommendation: The Partnership should dissolve the subgroup.
      recommendation: Better transitions.
      """
    ])
  }

  private func run(_ words: String) -> TestRun { folder.ask(words) }

  private func objects(_ words: String) throws -> [[String: Any]] {
    try run("\(words) --format ndjson").lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }

  @Test(arguments: [
    ("recommendations", 5), ("recommendations --addressee police", 1),
    ("recommendations --addressee police --addressee partnership-or-board", 3),
    ("recommendations --addressee not-stated", 2), ("recommendations --action review", 1),
    ("recommendations --action other", 1), ("recommendations --action not-stated", 1),
    ("recommendations --addressee police --action train", 0),
    ("recommendations --theme neglect --addressee partnership-or-board", 1),
    ("recommendations --review wren", 2),
  ])
  func filtersChooseByWhoIsAskedToDoWhat(words: String, count: Int) {
    let csv = run("\(words) --format csv")
    #expect(csv.output.split(separator: "\r\n").count == count + 1)
    #expect(csv.status == (count == 0 ? .nothingFound : .done))
    #expect(run("\(words) --format json").output.contains("\"total\": \(count),"))
    #expect(run("\(words) --format markdown").lines.count == count + (count == 0 ? 2 : 3))
  }

  /// Every number of a grouping is a list under the filter of the same name.
  @Test(arguments: ["addressee", "action", "theme", "partnership"])
  func everyGroupCanBeHadAsAList(grouping: String) throws {
    let groups = try objects("recommendations --by \(grouping)")
    #expect(groups.last?["group"] as? String == "notStated")
    for group in groups {
      let value = try #require(group["group"] as? String)
      let records = try #require(group["records"] as? [[String: Any]])
      #expect(group["recommendations"] as? Int == records.count)
      #expect(group["of"] as? Int == 5)
      let listed = try objects("recommendations --\(grouping) \(value)")
      let ids = records.compactMap { $0["id"] as? String }
      #expect(listed.compactMap { $0["id"] as? String } == ids)
    }
  }

  @Test func groupsForPeopleNameTheirBaseAndSayWhereTheyOverlap() {
    let page = run("recommendations --by addressee").output
    #expect(
      page.hasPrefix(
        "4 groups of 5 recommendations in 2 of 2 sources.\n\n"
          + "partnership or board: 2 of 5 recommendations\n- The Partnership should"
      )
    )
    #expect(page.contains("\nnot stated: 2 of 5 recommendations\n"))
    #expect(page.contains("the groups above hold 6, and there are 5 recommendations.\n"))
    #expect(!run("recommendations --by action").output.contains("the groups above hold"))
  }

  @Test func groupWithoutAnyIsShownOnlyForWhatIsNotStated() {
    let page = run("recommendations --by action --review robin").output
    #expect(page.hasSuffix("\nnot stated: 0 of 3 recommendations\n"))
  }

  @Test func csvOfGroupsHasARowForEachRecommendationOfEach() {
    let csv = run("recommendations --by addressee --format csv").output.split(separator: "\r\n")
    #expect(csv.count == 1 + 6)
    #expect(csv.first?.hasPrefix("by,group,label,recommendations,of,id,number,text,") == true)
  }

  @Test func textTellsTheWordsThatSayIt() {
    #expect(
      run("recommendations --addressee police").output.contains(
        "  addressee: police (“Police”), schools and early years (“schools”); "
          + "action: review (“review”)\n"
      )
    )
  }

  @Test func showTellsThemAsWell() {
    let page = run("show robin/recommendation-1").output
    #expect(page.contains("- addressee: partnership or board (“The Partnership”)\n"))
    #expect(page.contains("- leading action: seek assurance (“seek assurance”)\n"))
    #expect(!run("show robin/learning-point-1").output.contains("addressee"))
    let json = run("show robin/recommendation-3 --format json").output
    #expect(json.contains("\"addressees\": []"))
    #expect(json.contains("\"action\": {\"name\": \"consider\", \"evidence\": [\"Consider\"]}"))
  }

  @Test(arguments: [
    ("--addressee polise", "--addressee does not know \"polise\"; did you mean police?"),
    ("--action revew", "--action does not know \"revew\"; did you mean review?"),
    ("--by adressee", "--by does not know \"adressee\"; did you mean addressee?"),
  ])
  func mistakesAreNamed(words: String, message: String) {
    let run = run("recommendations \(words)")
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message) Expected one of "), "\(run.errors)")
  }
}
