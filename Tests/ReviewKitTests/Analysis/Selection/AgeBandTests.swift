import Testing

@testable import ReviewKit

@Suite struct AgeBandTests {
  @Test(arguments: [
    ("unborn", AgeBand.unborn), ("2 months", .underOne), ("under one", .underOne),
    ("three weeks", .underOne), ("11 months", .underOne), ("newborn", .underOne),
    ("twenty-six weeks", .underOne), ("12 months", .oneToFive), ("1 year", .oneToFive),
    ("18 months", .oneToFive), ("5", .oneToFive), ("five years", .oneToFive),
    ("5 years 11 months", .oneToFive), ("6", .sixToTen), ("10 years", .sixToTen),
    ("eleven", .elevenToFifteen), ("15-year-old", .elevenToFifteen), ("16", .sixteenAndOver),
    ("over 16", .sixteenAndOver), ("68", .sixteenAndOver), ("8 and 6 years", .sixToTen),
  ])
  func ageHasItsBand(age: String, band: AgeBand) {
    #expect(AgeBand(age: age) == band)
  }

  @Test(arguments: ["teenage", "under 5 years old", "8, 6 and 3 years", "over 11", "2100"])
  func whatIsStatedButInNoSingleBandIsNotLost(age: String) {
    #expect(AgeBand(age: age) == .severalBands)
  }

  @Test(arguments: [nil, ""])
  func noAgeIsNotStated(age: String?) {
    #expect(AgeBand(age: age) == .notStated)
  }

  @Test func agesComeFromTheYoungest() {
    let ages = ["unborn", "6 weeks", "two months", "under one", "under 5 years old", "15 years"]
    let order = ages.compactMap { AgeBand.order(of: $0) }
    #expect(order == order.sorted() && order.count == ages.count)
    #expect(AgeBand.order(of: "teenage") == nil)
  }
}
