import Testing

@testable import ReviewKit

@Suite struct ComparisonTests {
  /// Worked out by another program from the published formulas.
  @Test(arguments: [
    (24, 64, 9, 42, 16.071, 3.148, 2.133), (10, 20, 10, 20, 0, 0, 1),
    (6, 64, 0, 42, 9.375, 6.289, 9.444),
  ])
  func measuresAreThoseOfTheirDefinitions(
    a: Int,
    ofA: Int,
    b: Int,
    ofB: Int,
    difference: Double,
    logLikelihood: Double,
    oddsRatio: Double
  ) throws {
    let theme = Comparison.Theme(a: a, ofA: ofA, b: b, ofB: ofB)
    #expect(abs(try #require(theme.difference) - difference) < 0.001)
    #expect(abs(try #require(theme.logLikelihood) - logLikelihood) < 0.001)
    #expect(abs(try #require(theme.oddsRatio) - oddsRatio) < 0.001)
  }

  @Test func leastExpectedIsThatOfTheSmallestCell() {
    #expect(Comparison.Theme(a: 3, ofA: 10, b: 1, ofB: 30).leastExpected == 1)
    #expect(Comparison.Theme(a: 0, ofA: 0, b: 0, ofB: 0).leastExpected == 0)
  }

  @Test func emptyPartHasNoMeasures() {
    let theme = Comparison.Theme(a: 0, ofA: 0, b: 1, ofB: 2)
    #expect(theme.difference == nil)
    #expect(theme.logLikelihood == nil)
    #expect(theme.oddsRatio == nil)
  }

  @Test func partsMayOverlap() {
    let text = """
      review: Robin
      concern neglect: Neglect was not seen.
      review: Wren
      good-practice neglect education: Neglect was named.
      """
    var (neglect, education) = (Selection(), Selection())
    neglect.themes = [.value(0)]
    education.themes = [.value(1)]
    let comparison = Comparison(
      of: neglect,
      with: education,
      in: Notation.catalogue([("d.md", text)]),
      codebook: Notation.codebook
    )
    #expect(comparison.totals == (2, 1))
    #expect(comparison.shared == 1)
    #expect(comparison.themes[1] == Comparison.Theme(a: 1, ofA: 2, b: 1, ofB: 1))
  }
}
