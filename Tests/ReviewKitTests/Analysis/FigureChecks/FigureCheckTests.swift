import Testing

@testable import ReviewKit

/// Small documents, and what the checks say of them.
@Suite struct FigureCheckTests {
  /// `contradiction sum 3-5`, but for what is consistent.
  static func findings(_ text: String, maxBase: Int? = nil) -> [String] {
    FigureCheck(maxBase: maxBase).findings(in: Reading(text).document)
      .filter { $0.level != .consistent }.map(shown)
  }

  static func shown(_ finding: FigureFinding) -> String {
    let lines = finding.lines.map(\.description).joined(separator: ",")
    return "\(finding.level.rawValue) \(finding.check.rawValue) \(lines)"
  }

  private static let summary =
    "Learning from local reviews\n\nA thematic analysis of 16 reviews\n\n"

  private func list(_ items: String...) -> String {
    Self.summary + "## About our children\n\n" + items.map { "- \($0)\n" }.joined()
  }

  @Test func listsOfOneSectionHaveOneBase() {
    let text =
      list("46% were male", "38% were female", "15% did not have their sex recorded")
      + "\n- 54% lived with both parents\n- 23% lived with their mother\n"
      + "- 15% lived with their father\n- 8% lived with grandparents\n\n- 36% were on a CP plan\n- 21% were in care proceedings\n- 21% were closed\n"
      + "- 14% were looked after\n- 7% were in need\n\n## Neglect\n\nNeglect was found for 15 of 27 "
      + "children.\n"
    #expect(Self.findings(text) == ["contradiction common-base 7-9,11-14,16-20"])
  }

  @Test func categoriesOfOneWholeSumTo100AsFarAsRoundingGoes() {
    #expect(
      Self.findings(
        list(
          "54% lived with both parents",
          "23% lived with their mother",
          "15% were in foster care"
        )
      ) == ["partial sum 7-9"]
    )
    #expect(
      Self.findings(
        list(
          "54% lived with both parents",
          "23% lived with their mother",
          "15% lived with their father",
          "15% were in foster care"
        )
      ) == ["contradiction sum 7-10"]
    )
  }

  @Test func factorsThatOverlapNeedNotSumTo100() {
    let text = list(
      "79% included domestic abuse",
      "79% included substance misuse",
      "50% included neglect",
      "14% included exploitation"
    )
    #expect(Self.findings(text) == [])
  }

  @Test func lineOverAListNamesItsBase() {
    let text =
      Self.summary + "## About our children\n\nOf the 13 children:\n\n- 54% were under 2\n"
      + "- 14% were disabled\n\nThere were 13 children.\n"
    #expect(Self.findings(text) == ["unattainable unattainable 10"])
  }

  @Test func percentagesOfALargeBaseAreNotTestable() {
    let text = Self.summary + "## Findings\n\nSelf-neglect was found in 45% of the 231 reviews.\n"
    #expect(Self.findings(text) == ["not-testable common-base 7"])
  }

  @Test(arguments: [
    ("Neglect was found in 54% (6/13) of the children.", ["contradiction fraction 7"]),
    ("Neglect was found in 54% (7/13) of the children.", []),
    ("Neglect was found in 47% (6/13) of the children.", ["suspect fraction 7"]),
    ("Neglect was found for 15/13 children.", ["contradiction fraction 7"]),
    ("In all, 112% of the children were known.", ["contradiction fraction 7"]),
    ("Referrals rose by 112%.", []),
    (
      "Domestic abuse featured in 16/24 reviews (22/27 children).", ["contradiction nested-units 7"]
    ),
    ("Domestic abuse featured in 16/24 reviews (19/27 children).", []),
    (
      "Domestic abuse featured in 16/24 reviews (15/27 children).", ["contradiction nested-units 7"]
    ),
    ("Of the 8 children 7 had a plan and 1 child had none.", ["undefined-base undefined-base 7"]),
  ])
  func sentence(text: String, expected: [String]) {
    #expect(Self.findings(Self.summary + "## Findings\n\n\(text)\n") == expected)
  }

  @Test func blockThatStandsInTwoScopesIsSuspect() {
    let block = "- 3 children died\n- 7 children suffered significant harm\n- 2 survived unharmed\n"
    let text =
      Self.summary + "## Children in the north\n\n\(block)\n## Children in the south\n\n\(block)"
    #expect(Self.findings(text) == ["suspect repeated-block 7-9,13-15"])
  }

  @Test func wordsOfAFindingCarryTheArithmetic() throws {
    let text = Self.summary + "## Findings\n\nIt featured in 16/24 reviews (22/27 children).\n"
    let finding = try #require(FigureCheck().findings(in: Reading(text).document).first)
    #expect(
      finding.message
        == "22 of 27 children leaves 5 for the other 8 of 24 reviews: in 16 of 24 reviews there are "
        + "at most 19."
    )
    #expect(finding.figures == ["16/24 reviews", "22/27 children"])
  }
}
