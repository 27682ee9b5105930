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
      ) == ["not-testable common-base 7-9", "partial sum 7-9"]
    )
    #expect(
      Self.findings(
        list(
          "54% lived with both parents",
          "23% lived with their mother",
          "15% lived with their father",
          "15% were in foster care"
        )
      ) == ["not-testable common-base 7-10", "contradiction sum 7-10"]
    )
  }

  @Test func factorsThatOverlapNeedNotSumTo100() {
    let text = list(
      "79% included domestic abuse",
      "79% included substance misuse",
      "50% included neglect",
      "14% included exploitation"
    )
    #expect(Self.findings(text) == ["not-testable common-base 7-10"])
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
    ("Neglect was found in 47% (6/13) of the children.", ["contradiction fraction 7"]),
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
    ("It featured in 16/24 reviews (22/27 fathers).", []),
    ("It featured in 16/24 incidents (12/27 children).", []),
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
        == "22 of 27 children in 16 of 24 reviews leave only 5 for the other 8 reviews; there can be "
        + "at most 19."
    )
    #expect(finding.figures == ["16/24 reviews", "22/27 children"])
  }

  @Test func maxBaseTakesThePlaceOfTotals() {
    let text = list("54% were under 2", "46% were disabled", "38% had a plan", "15% were moved")
    #expect(Self.findings(text, maxBase: 12) == ["suspect common-base 7-10"])
    #expect(Self.findings(text, maxBase: 13) == [])
    #expect(Self.findings(text, maxBase: 400) == ["not-testable common-base 7-10"])
  }

  @Test func oneFigureThatTheOthersDoNotAllowIsNamed() {
    let text =
      list(
        "54% were under 2",
        "38% had a plan",
        "31% were disabled",
        "23% had moved",
        "16% were missed",
        "8% were homeless"
      ) + "\n## Neglect\n\nNeglect was found for 7 of 13 children.\n"
    #expect(Self.findings(text) == ["unattainable unattainable 11"])
  }

  @Test func headingsThatOnlySayHowIsCountedDoNotPartChildren() {
    let text =
      Self.summary
      + "24 children were the subject of our reviews.\n\n## Age\n\n33% under 1\n67% 1 to 17\n\n"
      + "## Living arrangements\n\n50% with both parents\n29% with mother\n21% with father\n8% in care\n"
    #expect(Self.findings(text) == ["contradiction sum 14-17"])
  }

  @Test func countsBetweenPercentagesAreChecked() {
    let text =
      Self.summary
      + "## The south\n\n18 children\n\n4 died\n9 suffered serious harm\n2 were not recorded\n\n"
      + "44% were girls\n56% were boys\n"
    #expect(Self.findings(text).contains("contradiction stated-total 9-11,13-14"))
  }

  @Test func changesAreNoShares() {
    let text =
      Self.summary + "## Figures\n\n- Referrals rose by 14%\n- 15% of the 13 children were moved\n"
      + "- In 2019 it was 14%\n"
    #expect(Self.findings(text) == [])
  }
}
