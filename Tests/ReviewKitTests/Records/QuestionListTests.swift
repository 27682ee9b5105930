import Testing

@testable import ReviewKit

@Suite struct QuestionListTests {
  private func kinds(_ items: [String]) -> [String] {
    let list = items.map { "- \($0)\n" }.joined()
    return Reading("# A briefing\n\nBefore you ring, think it through:\n\n\(list)").kinds
  }

  @Test func questionsWithAdviceBehindThemAreQuestionsAmongOthers() {
    #expect(
      kinds([
        "Is there a plan already? If not, ring the hub first.",
        "Has the family been asked?",
        "Have you read the guide (guide.example.org/help)?",
      ]) == ["question 5", "question 6", "question 7"]
    )
  }

  @Test(arguments: [
    ["Is there a plan already? If not, ring the hub first.", "Ring the hub in any case."],
    [
      "Was the plan shared? The audit found that in nine of ten cases nobody outside the team had "
        + "been sent it, that the family had not seen it, and that the school was told of it by the "
        + "child himself.", "Who was told?",
    ],
  ])
  func questionsOfStyleAreNot(items: [String]) {
    #expect(kinds(items).first != "question 5")
  }
}
