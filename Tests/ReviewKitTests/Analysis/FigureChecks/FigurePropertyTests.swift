import Testing

@testable import ReviewKit

/// What holds for figures made from true counts, and how often a wrong one is found.
@Suite struct FigurePropertyTests {
  @Test func figuresOfTrueCountsAreNeverCalledImpossible() {
    var numbers = FixedNumbers(state: 2017)
    var suspects = 0
    for number in 0..<10_000 {
      let figures = RandomFigures(using: &numbers)
      let findings = FigureCheck.findings(in: figures.set)
      let failures = findings.filter(\.level.isFailure)
      #expect(failures.isEmpty, "case \(number): \(figures)\n\(failures.map(\.message))")
      suspects += findings.contains { $0.level.isDoubt } ? 1 : 0
      guard failures.isEmpty else { return }
    }
    print("true counts: 10000 cases, 0 called impossible, \(suspects) called suspect")
    #expect(suspects < 100)
  }

  /// Of bases up to 60, with a total named, where no base up to the total fits what was made wrong; the
  /// checks think of more bases than that as long as little speaks for one.
  @Test func wrongFigureIsCaughtAboutAsOftenAsArithmeticAllows() {
    var numbers = FixedNumbers(state: 363)
    var (caught, sure, allowed, cases) = (0, 0, 0, 0)
    while cases < 2000 {
      var figures = RandomFigures(using: &numbers, bases: 5...60)
      guard let total = figures.total, total < 100 else { continue }
      let wrong = figures.corrupt(using: &numbers)
      let id = RandomFigures.id(wrong.list, wrong.place)
      cases += 1
      let findings = FigureCheck.findings(in: figures.set).filter { $0.statistics.contains(id) }
      caught += findings.contains { $0.level.isDoubt } ? 1 : 0
      sure += findings.contains { $0.level.isFailure } ? 1 : 0
      allowed += figures.fitsSomeBase(upTo: total) ? 0 : 1
    }
    print(
      "one wrong percentage: \(cases) cases, \(caught) caught, \(sure) of them as impossible; "
        + "arithmetic allows \(allowed)"
    )
    #expect(caught * 100 >= allowed * 70)
    #expect(sure * 100 >= allowed * 60)
  }
}
