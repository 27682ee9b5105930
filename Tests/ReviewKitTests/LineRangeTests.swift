import Testing

@testable import ReviewKit

@Suite struct LineRangeTests {
  @Test func runsBringNeighbouringLinesTogether() {
    #expect(LineRange.runs(of: [4, 2, 3, 9]) == [LineRange(2, 4), LineRange(9)])
  }
}
