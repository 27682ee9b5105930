import Foundation
import Testing

@testable import ReviewKit

/// Cases of the search for bases, for a program in another language to answer as well.
@Suite struct BaseCaseTests {
  private static let path = ProcessInfo.processInfo.environment["REVIEW_BASE_CASES"]

  /// Writes an object a line: percentages, the largest base, the way of rounding, and the bases found.
  @Test(.enabled(if: path != nil)) func casesAreWritten() throws {
    let path = try #require(Self.path)
    let names = ["half-up", "half-even", "truncation"]
    var numbers = FixedNumbers(state: 8)
    var lines = ""
    for number in 0..<3000 {
      let made = RandomFigures(using: &numbers, bases: 1...130)
      var percents = made.lists.flatMap(\.percents)
      for place in percents.indices where number % 3 == 0 && place % 2 == 0 {
        let whole = percents[place].whole
        let digits = Int.random(in: 0...whole, using: &numbers)
        let decimals = percents[place].decimals
        percents[place] = PrintedPercent(digits: digits, decimals: decimals) ?? percents[place]
      }
      percents = Array(percents.prefix(Int.random(in: 1...7, using: &numbers)))
      let limit = [10, 27, 60, 60, 100, 130].randomElement(using: &numbers) ?? 60
      let way = number % 2 == 0 ? made.rounding.rawValue : number / 2 % 3
      let rounding = try #require(PrintedPercent.Rounding(rawValue: way))
      let bases = BaseSearch(upTo: limit).bases(of: percents, rounding)
      let texts = percents.map { "\"\($0)\"" }.joined(separator: ", ")
      lines += "{\"percents\": [\(texts)], \"max\": \(limit), \"rounding\": \"\(names[way])\", "
      lines += "\"bases\": \(bases)}\n"
    }
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path))
  }
}
