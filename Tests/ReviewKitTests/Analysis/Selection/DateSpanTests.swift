import Testing

@testable import ReviewKit

@Suite struct DateSpanTests {
  @Test(
    arguments: [
      ("2021", nil, "2021", true), ("2021", nil, "2020-12-31", false),
      ("2021-04", nil, "2021", true), ("2021-04", nil, "2021-03-31", false),
      (nil, "2021", "2021-12-31", true), (nil, "2021-04", "2021-05", false),
      ("2020", "2021", "2022", false), ("2020", "2021", "2020-06", true), (nil, nil, "1999", true),
    ] as [(String?, String?, String, Bool)]
  )
  func spanHoldsWhatCanLieInIt(since: String?, until: String?, date: String, isHeld: Bool) {
    #expect(DateSpan(since: since, until: until).holds(date) == isHeld)
  }
}
