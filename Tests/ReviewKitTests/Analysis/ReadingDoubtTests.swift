import Testing

@testable import ReviewKit

/// What the program says of a document that it did not understand well.
@Suite struct ReadingDoubtTests {
  private func doubts(_ text: String) -> [ReadingDoubt] {
    ReadingDoubt.doubts(about: Reading(text).document)
  }

  @Test func aDocumentThatWasReadRaisesNone() {
    #expect(
      doubts("# Learning briefing: Child Q\n\n## Recommendations\n\n- The board should ask.\n")
        .isEmpty
    )
  }

  @Test func linesWithoutAPlaceAreCounted() {
    let text = "# A briefing\n\n## Learning\n\n" + String(repeating: "- Ask why.\n", count: 40)
    var document = Reading(text).document
    document.unclassified = [LineRange(10, 11)]
    #expect(ReadingDoubt.doubts(about: document).isEmpty)
    document.unclassified = [LineRange(10, 12)]
    #expect(ReadingDoubt.doubts(about: document) == [.unclassified(3, of: 42)])
    #expect(ReadingDoubt.unclassified(3, of: 42).isGrave)
    #expect(
      ReadingDoubt.unclassified(33, of: 272).description
        == "12.1 % of lines unclassified (33 of 272)"
    )
  }

  @Test func aPageOfMenusIsSaidToBeOne() {
    let menu =
      "<nav><ul>" + String(repeating: "<li><a href=/>Services for all</a></li>", count: 90)
      + "</ul></nav><main><h1>Learning from Wren</h1><p>The review was about a baby.</p></main>"
    let page = SourceText(name: "p.html", converted: HTMLReader.text(of: Array(menu.utf8)))
    let doubts = ReadingDoubt.doubts(about: Reading(page).document)
    #expect(doubts.contains { if case .mostlyFurniture = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("Learning points", 0), ("Recommendations", 0), ("Good practice", 0), ("The early months", 7),
  ])
  func kindsUnderAHeadingThatSaysNothingAreGuesses(heading: String, expected: Int) {
    let words = ["aunt", "school", "nurse", "doctor", "police", "father", "mother"]
    let items = words.map { "- Each time the \($0) was asked, nobody wrote the answer down.\n" }
    let document = Reading(
      "# Child Wren\n\nThis is about a baby of four months.\n\n## \(heading)\n\n" + items.joined()
    ).document
    #expect(document.guessedRecords().count == expected)
    let doubts = ReadingDoubt.doubts(about: document)
    #expect(doubts.contains(.guessedKinds(7, of: 8)) == (expected == 7))
  }

  @Test func manyGuessesAreGraveAndFewAreNot() {
    #expect(ReadingDoubt.guessedKinds(9, of: 37).isGrave)
    #expect(!ReadingDoubt.guessedKinds(8, of: 37).isGrave)
  }

  @Test func aDocumentWithoutHeadingsIsReadByItsWording() {
    let words = ["aunt", "school", "nurse", "doctor", "police", "father", "mother"]
    let text = (0..<28).map { place in
      "The \(words[place % 7]) was told of it by the \(words[place / 4]) in the year that they moved.\n\n"
    }
    #expect(doubts(text.joined()).contains(.guessedKinds(28, of: 28)))
  }
}
