import Testing

@testable import ReviewKit

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.5, 2, "0.50"), (-33.349, 1, "-33.3"), (2.0 / 3, 2, "0.67"), (-0.001, 2, "0.00"),
    (12.05, 0, "12"), (0.996, 2, "1.00"), (.infinity, 2, "-"), (nil, 1, "-"),
  ])
  func fixedHasAsManyDecimalsAsAskedFor(value: Double?, decimals: Int, text: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == text)
  }

  @Test func roundedKeepsWhatIsThere() {
    #expect(NumberText.rounded(2.0 / 3, decimals: 4) == 0.6667)
    #expect(NumberText.rounded(nil, decimals: 4) == nil)
    #expect(NumberText.rounded(.nan, decimals: 4) == nil)
  }
}
