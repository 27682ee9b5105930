import Testing

@testable import ReviewKit

/// Numbers that their clause makes a figure, or no figure, of what was counted before.
@Suite struct FigureClauseTests {
  private static let audit = "Multi-agency audit of neglect\n\nJune 2024\n\n## What we found\n\n"
  private static let story =
    "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## What happened\n\n"
  private static let news = "Safeguarding News\n\nIssue 12\n\n## Training update\n\n"

  @Test(arguments: [
    (
      "Six cases were graded good, ten required improvement and four inadequate.",
      ["6 cases", "10 cases", "4 cases"]
    ),
    ("In 12 cases it met on time. In the remaining five it did not.", ["12 cases", "5 cases"]),
    ("Half had moved in the year before; a quarter were in care.", ["1/2 cases", "1/4 cases"]),
    ("1 in 3 out of school", ["1/3 cases"]),
    (
      "Out of the 20 cases, 12 lived with debt and five with both.", ["12/20 cases", "5/20 cases"]
    ),
    ("All but one had a plan.", []),
    ("For one child, a boy of 9, there had been four social workers.", ["1 children"]),
    ("The auditors saw one boy with 27 episodes.", ["1 children"]),
    ("Workers joined one of three focus groups.", []),
    ("Twelve files were chosen: five children were at home.", ["12 files", "5/12 children"]),
    ("9 of 20 named the father.", ["9/20 cases"]),
    ("Fewer than 5 children were seen.", []),
    ("They had moved more than three times a year.", []),
    ("20 files will be read again in May.", []),
    ("The last two reviews led to it.", []),
    ("We read 20 files of children with complex needs.", ["20 files"]),
    ("Twelve lived at home, three in care.", ["12 cases", "3 cases"]),
    (
      "Nine children were chosen. Of these, six were girls and three were boys.",
      ["9 children", "6/9 children", "3/9 children"]
    ),
    ("A girl of nine began to wet herself.", []),
    ("One in four returns said nothing.", ["1/4 returns"]),
  ])
  func inAnAuditWhatIsSaidOfTheCasesIsCounted(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.audit + sentence) == expected)
  }

  @Test(arguments: [
    ("His attendance had fallen to 41%.", []),
    ("Attendance at core groups fell to 41%.", ["41% core groups"]),
    ("She attended nine schools.", []),
    ("There were 64 referrals, of which 41 led to no action.", ["41/64 referrals"]),
    ("Nineteen police reports were shared that year.", []),
    (
      "Sixteen agencies were asked. Ten confirmed that they knew him.",
      ["16 agencies", "10 agencies"]
    ),
    ("Last year 214 young people were referred.", ["214 young people"]),
    ("The council received 3,412 concerns, a rate of 21 per 1,000 adults.", ["3412 concerns"]),
  ])
  func inTheStoryOfOneCaseItsOwnNumbersAreNoFigures(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.story + sentence) == expected)
  }

  @Test(arguments: [
    ("We looked at nine fostering arrangements.", ["9 arrangements"]),
    (
      "Our audit of 15 strategy discussions found health in nine, and that in six nobody asked.",
      ["15 strategy discussions", "9 strategy discussions", "6 strategy discussions"]
    ),
    ("We published two reviews in summer.", []),
    ("By next year we want 95% of staff to come.", []),
    ("Dip sample to show 90 per cent completion.", []),
    (
      "Notifications fell by 4% in the second year, from 443 to 425.",
      ["4% notifications", "443 notifications", "425 notifications"]
    ),
  ])
  func inANewsletterWhatWasCountedIsAFigure(sentence: String, expected: [String]) {
    #expect(Reading.figuresOfLastLine(Self.news + sentence) == expected)
  }

  @Test func theOpeningOfAListSaysWhomItsFiguresCount() {
    let reading = Reading(
      Self.audit + "We read 13 cases.\n\nOf the 13 children:\n\n- 7 had a plan\n"
    )
    #expect(reading.document.statistics.map(Reading.shown) == ["13 cases", "7 children"])
  }

  @Test func numbersInFrontOfBlanksAndSmallLettersAreCounted() {
    let reading = Reading(Self.audit + "17   had a photograph\n11   had a chronology\n")
    #expect(reading.document.statistics.map(\.count) == [17, 11])
    #expect(reading.document.records.allSatisfy { $0.number == nil })
  }

  @Test func linesBelowTheCaptionOfAChartAreItsFigures() {
    let reading = Reading(
      "# Themes of reviews\n\nWe read 12 reviews about 14 children.\n\n"
        + "Chart 1: Ethnicity at the time of the incident\nWhite 9\nBlack – 4\nNot known 1\n"
    )
    let figures = reading.document.statistics.dropFirst(2)
    #expect(figures.map(Reading.shown) == ["9 children", "4 children", "1 children"])
    #expect(figures.map(\.measure) == ["White", "Black", "Not known"])
  }

  @Test(arguments: [
    ("Table 1: Age of those involved", "children"), ("Table 1: Reviews by age", "reviews"),
    ("Table 1: Needs noted in parents", "reviews"),
  ])
  func whomATableCountsIsSaidByItsCaption(caption: String, unit: String) {
    let reading = Reading(
      "# Themes of reviews\n\nWe read 12 reviews about 14 children.\n\n\(caption)\n\n"
        + "Group      Number\nUnder 1      9\nOver 1       5\n"
    )
    #expect(reading.document.statistics.suffix(2).map(\.unit) == [unit, unit])
  }
}
