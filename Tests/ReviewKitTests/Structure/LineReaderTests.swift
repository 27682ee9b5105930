import Testing

@testable import ReviewKit

/// What pages carry beside the text, and marks that only their neighbours tell.
@Suite struct LineReaderTests {
  private func furniture(_ text: String) -> [Int] {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      LineReader(source, bytes: bytes).furniture.sorted()
    }
  }

  @Test(arguments: [
    "Page 3", "Page 3 of 12", "page | 3", "3 | P a g e", "- 3 -", "Slide 12", "OFFICIAL",
    "OFFICIAL - SENSITIVE", "Draft version 3", "CONFIDENTIAL: NOT FOR PUBLICATION", "Four",
    "Learning Review: Family B      Page 3 of 12", "Page 7 | Eastvale Partnership",
    "Review of Family B        OFFICIAL – SENSITIVE",
  ])
  func markOfAPageIsFurniture(mark: String) {
    #expect(furniture("A sentence of the report.\n\n\(mark)\n\nAnother sentence.") == [3])
  }

  @Test(arguments: [
    "See page 3 of the full report.", "Page turners are read to the end by most children.",
    "Confidential files were left on a bus.", "Four of them were brothers.", "Theme 3",
    "Officials met in March.",
  ])
  func textThatSpeaksOfPagesIsNone(text: String) {
    #expect(furniture("A sentence of the report.\n\n\(text)\n\nAnother sentence.").isEmpty)
  }

  @Test func headerOfTwoPagesIsFurnitureThoughANoteStandsBesideThePageNumber() {
    let reading = furniture(
      """
      The panel is independent.1

      Hazel Bank Partnership: Family B
      1 Its members are named at the end.
      4
      The second page begins here and goes on for a while.2

      Hazel Bank Partnership: Family B
      2 See the guidance of that year.
      5
      """
    )
    #expect(reading == [3, 4, 8, 9])
  }

  @Test func numberedHeadingAtTheFootOfNoPageIsNoNote() {
    #expect(
      furniture("It was closed.3\n\n3 Family background\n\nThey had moved twice in a year.\n")
        .isEmpty
    )
  }

  @Test(arguments: [
    "1\tBackground\t2\n2\tWho was seen\t3", "Background ..... 2\nWho was seen ..... 3",
    "Background\nWho was seen", "1. Background      2\n2. Who was seen      3",
  ])
  func contentsAreFurnitureAndNameHeadings(list: String) {
    let reading = Reading(
      """
      Contents
      \(list)

      Background

      They came to the area in spring and left it again in the autumn of the year.

      Who was seen

      The boys were seen at school. Their sister was asleep when workers called.
      """
    )
    #expect(reading.furniture == [2, 3])
    #expect(
      reading.headings.map { $0.split(separator: ":").last } == [
        " Contents", " Background", " Who was seen",
      ]
    )
  }

  @Test(arguments: [
    "•\nAsk who is at home.\n•\nWrite down what you saw.",
    "1.\nAsk who is at home.\n2.\nWrite down what you saw.",
    "? Ask who is at home.\n? Write down what you saw.",
    "§ Ask who is at home.\n§ Write down what you saw.",
    "Ø Ask who is at home.\nØ Write down what you saw.",
  ])
  func oddMarksOfListsMarkItems(list: String) {
    let reading = Reading("What to do now\n\n\(list)\n")
    #expect(reading.texts(of: .action) == ["Ask who is at home.", "Write down what you saw."])
    #expect(reading.lost.isEmpty)
  }
}
