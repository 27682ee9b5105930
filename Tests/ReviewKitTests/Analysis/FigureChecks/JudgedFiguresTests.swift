import Testing

@testable import ReviewKit

/// The checks beside what was found by hand.
@Suite struct JudgedFiguresTests {
  @Test func documentsAreThere() {
    #expect(JudgedFigures.all.count == 10)
  }

  @Test(arguments: JudgedFigures.all)
  func whatMustBeFoundIsFound(judged: JudgedFigures) throws {
    let findings = FigureCheck().findings(in: try #require(judged.reading).document)
    for expected in judged.findings where expected.certainty == .must {
      let isFound = findings.contains { expected.agrees(with: $0) }
      #expect(isFound, "\(expected.level) \(expected.check) \(expected.lines): \(expected.why)")
    }
  }

  /// What the program doubts, a careful reader doubts as well.
  @Test(arguments: JudgedFigures.all)
  func nothingElseIsDoubted(judged: JudgedFigures) throws {
    let findings = FigureCheck().findings(in: try #require(judged.reading).document)
    for finding in findings where finding.level.isDoubt {
      let isKnown = judged.findings.contains { $0.level != "consistent" && $0.touches(finding) }
      #expect(isKnown, "\(FigureCheckTests.shown(finding)): \(finding.message)")
    }
  }
}
