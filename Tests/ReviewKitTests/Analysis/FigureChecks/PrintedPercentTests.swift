import Testing

@testable import ReviewKit

@Suite struct PrintedPercentTests {
  @Test(arguments: [
    ("15", 15, 0), ("7.1", 71, 1), ("7.0", 70, 1), ("0.05", 5, 2), ("100", 100, 0),
  ])
  func digitsAreThosePrinted(text: String, digits: Int, decimals: Int) throws {
    let percent = try #require(PrintedPercent(text))
    #expect(percent.digits == digits)
    #expect(percent.decimals == decimals)
    #expect(percent.description == text)
  }

  @Test(arguments: ["", ".", "5.", ".5", "1.2.3", "12a", "1.23456", "99999999999999999999", "-3"])
  func whatIsNoPlainNumberIsNone(text: String) {
    #expect(PrintedPercent(text) == nil)
  }

  /// What of 8 is 12.5 percent is printed 13, 12 or 12.
  @Test(arguments: [
    ("13", [1, 0, 0]), ("12", [0, 1, 1]), ("12.5", [1, 1, 1]), ("37", [0, 0, 3]),
    ("38", [3, 3, 0]), ("62", [0, 5, 5]), ("63", [5, 0, 0]),
  ])
  func waysOfRoundingAreToldApart(text: String, counts: [Int]) throws {
    let percent = try #require(PrintedPercent(text))
    let found = PrintedPercent.Rounding.allCases.map { percent.counts(of: 8, $0)?.lowerBound ?? 0 }
    #expect(found == counts)
  }

  @Test(arguments: [("15", 13, true), ("14", 13, false), ("8", 14, false), ("7", 14, true)])
  func percentageIsSomeCountOfABaseOrNone(text: String, base: Int, isSome: Bool) throws {
    #expect(try #require(PrintedPercent(text)).isAttainable(of: base) == isSome)
  }

  /// Held to printing every count, one after the other.
  @Test func countsAreThosePrintedSo() throws {
    for decimals in 0...1 {
      for base in [1, 2, 3, 7, 8, 13, 27, 40, 99, 100, 144, 250] {
        for rounding in PrintedPercent.Rounding.allCases {
          var counts: [Int: [Int]] = [:]
          for count in 0...base {
            let percent = PrintedPercent(count, of: base, decimals: decimals, rounding)
            counts[percent.digits, default: []].append(count)
          }
          let whole = decimals == 0 ? 100 : 1000
          for digits in 0...whole {
            let percent = try #require(PrintedPercent(digits: digits, decimals: decimals))
            let range = percent.counts(of: base, rounding).map(Array.init) ?? []
            #expect(range == counts[digits] ?? [])
          }
        }
      }
    }
  }

  @Test func ofABaseAsLargeAsTheUnitsEveryPercentageIsSomeCount() throws {
    for digits in 0...100 {
      let percent = try #require(PrintedPercent(digits: digits))
      for rounding in PrintedPercent.Rounding.allCases {
        #expect(percent.counts(of: 100, rounding) != nil)
        #expect(percent.counts(of: 231, rounding) != nil)
      }
    }
  }
}
