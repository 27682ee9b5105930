import Testing

@testable import ReviewKit

/// Every filled line of any text ends in a record, heading, theme, figure, in furniture or in what
/// is unclassified.
@Suite struct LineCoverageTests {
  /// What must hold of any reading of any text.
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(text)
    let document = reading.document
    let shown = text.count < 2000 ? text : "a text of \(text.utf8.count) bytes"
    #expect(
      reading.lost.isEmpty,
      "lost lines of \(shown.debugDescription)",
      sourceLocation: sourceLocation
    )
    let ids =
      document.records.map(document.id(of:)) + document.statistics.map(document.id(of:))
    #expect(
      Set(ids).count == ids.count,
      "ids of \(shown.debugDescription)",
      sourceLocation: sourceLocation
    )
    let reviews = document.reviews.map(\.id)
    #expect(Set(reviews).count == reviews.count, sourceLocation: sourceLocation)
    let texts =
      document.records.map(\.passage) + document.headings.map(\.passage)
      + document.statistics.map(\.passage)
    for passage in texts {
      #expect(!passage.isEmpty, "\(shown.debugDescription)", sourceLocation: sourceLocation)
      for fragment in passage.fragments {
        let line = document.source.range(ofLine: fragment.line)
        #expect(
          line.lowerBound <= fragment.range.lowerBound
            && fragment.range.upperBound <= line.upperBound,
          "\(shown.debugDescription)",
          sourceLocation: sourceLocation
        )
      }
    }
    let listed = Set(reading.furniture + reading.unclassified)
    #expect(
      listed.isSubset(of: Set(document.source.filledLines)),
      "\(shown.debugDescription)",
      sourceLocation: sourceLocation
    )
  }

  @Test(arguments: 0..<400)
  func everyLineOfAMadeUpDocumentIsAccountedFor(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    check(random.document(lines: 40))
  }

  @Test(arguments: 0..<400)
  func noiseIsReadWithoutACrash(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    check(random.noise(length: 120))
  }

  @Test(arguments: [
    "", " ", "\n", "\r", "\r\r\r", "\n\n\n", " \n\t\n\u{A0}\n", "\u{FEFF}", "-", "- ", "1.", "(",
    ")", "[", "](", "|",
    "||", "| |", "\t", "\t\t", ">", "> > >", "#", "###", "---", "---\n---", "---\ntitle: x", "***",
    "**", "** **",
    "<u>", "</u></u>", "\\", "“", "“”", "\"", "’", "Theme:", "Theme: ", "Recommendations",
    "1. 1. 1. 1.", "(i) (ii)",
    "Child", "Child Q", "Child Q\nChild Q", "%", "54%", "/", "1/", "/1", "0/0 children",
    "9/0 reviews", "👶", "\u{7}",
    "\u{1B}[0m", "a\rb\rc", "a\u{2028}b", "\u{F0B7}", "•", "••••", "- - - -", "Contents\n1\n2\n3",
    "|a\n|b\n|c",
  ])
  func textsOfNextToNothingAreReadWithoutACrash(text: String) {
    check(text)
  }

  @Test(arguments: [
    String(repeating: "word ", count: 2000), String(repeating: "x", count: 10_000),
    String(repeating: ">", count: 10_000), String(repeating: "> ", count: 5000) + "deep",
    String(repeating: "#", count: 10_000), String(repeating: "- ", count: 5000),
    String(repeating: "(", count: 10_000),
    String(repeating: "[a](", count: 2500), String(repeating: "\t", count: 10_000),
    String(repeating: "| a ", count: 2500), String(repeating: "\\", count: 10_000),
    String(repeating: "54% ", count: 300), String(repeating: "Theme: ", count: 1500),
    String(repeating: "1. ", count: 3000), String(repeating: "“", count: 3000),
    String(repeating: "<u>", count: 3000),
    String(repeating: "Child Q ", count: 1200), String(repeating: "👶🏽", count: 1200),
    String(repeating: "- a\n", count: 2500), String(repeating: "a\n\n", count: 2500),
    String(repeating: "\r", count: 10_000), String(repeating: "Themes\n- a\n- b\n\n", count: 300),
    String(repeating: "Recommendations\n\n1. A:\n   - b\n\n", count: 300),
  ])
  func longAndRepeatedLinesAreReadWithoutACrash(text: String) {
    check(text)
  }

  @Test func theSameTextGivesTheSameReading() {
    var random = RandomText(seed: 7)
    let text = (0..<20).map { _ in random.document(lines: 40) }.joined(separator: "\n")
    let (first, second) = (Reading(text), Reading(text))
    #expect(first.records == second.records)
    #expect(first.document.reviews == second.document.reviews)
    #expect(first.figuresInFull == second.figuresInFull)
    #expect(first.document.records.map(\.codings) == second.document.records.map(\.codings))
  }

  @Test(arguments: ["\r\n", "\r"])
  func theLineEndsOfAFileDoNotChangeItsReading(ending: String) {
    var random = RandomText(seed: 11)
    let text = (0..<10).map { _ in random.document(lines: 30) }.joined(separator: "\n")
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let (plain, other) = (Reading(text), Reading(text.replacing("\n", with: ending)))
    #expect(plain.records == other.records)
    #expect(plain.headings == other.headings)
    #expect(plain.furniture == other.furniture)
  }

  @Test func linesThatFoundNoPlaceAreListedAndCounted() {
    let reading = Reading("Key learning\n\n- Ask the nurse.\n\nand so on\n")
    #expect(reading.unclassified == [5])
    #expect(reading.document.unclassifiedShare == 1.0 / 3)
    #expect(Reading("\n \n").document.unclassifiedShare == 0)
  }
}
