import Testing

@testable import ReviewKit

@Suite struct PrintedDateTests {
  @Test(arguments: [
    ("26th April 2021", ["2021-04-26"]),
    ("on 3 May 2019 and 4 June 2020", ["2019-05-03", "2020-06-04"]),
    ("the 1st of March 2022", ["2022-03-01"]), ("April 2021", ["2021-04"]),
    ("April, 2021", ["2021-04"]),
    ("Sept 2023", ["2023-09"]), ("Dec 2024", ["2024-12"]), ("10/12/2024", ["2024-12-10"]),
    ("1.2.2024", ["2024-02-01"]), ("2nd  November  2020", ["2020-11-02"]),
    ("26 APRIL 2021", ["2021-04-26"]),
    ("Young Adults under 25 November 2024", ["2024-11-25"]),
  ])
  func aDateIsAsExactAsItIsPrintedWithTheDayFirst(text: String, expected: [String]) {
    withKnownIssue("a date parted by full stops is cut as one number") {
      #expect(PrintedDate.all(in: tokens(text)).map(\.iso) == expected)
    } when: {
      text == "1.2.2024"
    }
  }

  @Test(arguments: [
    "she may 2021 times", "may 2021", "in 2021", "2021-22", "32 April", "April", "12/13/2024",
    "4/24 reviews",
    "April 1821", "April 20211", "", "24/7/365", "1/2/3", "May day 2021",
  ])
  func whatIsNoDateGivesNone(text: String) {
    #expect(PrintedDate.all(in: tokens(text)).isEmpty)
  }

  @Test func aDayThatDoesNotExistLeavesTheMonth() {
    #expect(PrintedDate.all(in: tokens("40 April 2021")).map(\.iso) == ["2021-04"])
  }

  @Test(
    arguments: [
      ("born in 1998 or 2001", "1998"), ("page 12", nil), ("in 1889", nil), ("by 2061", nil),
    ] as [(String, String?)]
  )
  func aBareYearIsReadWhereItCanBeOne(text: String, year: String?) {
    #expect(PrintedDate.year(in: tokens(text)) == year)
  }
}
