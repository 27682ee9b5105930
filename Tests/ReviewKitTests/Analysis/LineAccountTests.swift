import Testing

@testable import ReviewKit

@Suite struct LineAccountTests {
  private let document = Notation.document(
    "d.md",
    """
    furniture: Page 1
    review: Child A

    heading: Learning
    learning-point neglect: Neglect was missed.
    statistic neglect 54% children: 54% of children
    a line that fits nowhere
    """
  )

  @Test func everyLineHasAUse() {
    #expect(
      LineAccount(of: document).uses == [
        [.furniture], [.review(id: "child-a")], [.blank], [.heading(level: 2, role: .learning)],
        [.record(id: "child-a/learning-point-1", kind: .learningPoint)],
        [.statistic(id: "child-a/statistic-1")], [.unclassified],
      ]
    )
  }

  @Test func lineThatNobodyTookIsLost() {
    var document = document
    document.unclassified = []
    #expect(LineAccount(of: document).uses.last == [.lost])
    #expect(LineAccount(of: document).linesWithoutPlace == [7])
  }

  @Test func summaryCountsLinesInAFixedOrder() {
    let summary = LineAccount(of: document).summary
    #expect(
      summary.map(\.title)
        == ["blank", "heading", "review", "record", "statistic", "furniture", "unclassified"]
    )
    #expect(summary.map(\.lines) == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test func coverageIsTheShareOfFilledLinesWithAPlace() {
    let summary = DocumentSummary(document)
    #expect(summary.filledLines == 6)
    #expect(summary.unclassifiedLines == 1)
    #expect(NumberText.percent(summary.coverage) == "83.3")
  }

  @Test func linesInRangesAreCountedOnceWhateverTheOrderOfTheRanges() {
    let ranges = [LineRange(7, 9), LineRange(1, 3), LineRange(2, 4)]
    #expect(ranges.countLines(of: [1, 2, 4, 5, 8, 12]) == 4)
  }
}
