import Testing

@testable import ReviewKit

/// Pages as lines that stand at places; letters are 6 points wide and 10 high.
@Suite struct PrintedDocumentTests {
  private typealias Lines = [(left: Int, top: Int, text: String)]

  private func document(_ pages: Lines...) -> (text: String, furniture: [LineRange]) {
    let pages = PageListing.pages(in: Array(listing(pages).utf8))
    let (bytes, furniture) = PrintedDocument(pages).text
    return (String(decoding: bytes, as: UTF8.self), furniture)
  }

  private func blocks(_ pages: Lines...) -> [String] {
    let pages = PageListing.pages(in: Array(listing(pages).utf8))
    let text = String(decoding: PrintedDocument(pages).text.bytes, as: UTF8.self)
    return text.split(separator: "\n").map { String($0.drop { $0 == "\u{C}" }) }
  }

  @Test func wrappedLinesAreOneParagraphAndWhiteSpacePartsTwo() {
    #expect(
      blocks([
        (72, 100, "The family had moved twice in the year before the"),
        (72, 112, "baby was born and nobody had been told of it by then."),
        (72, 132, "Nobody asked the father, who lived with them."),
      ]) == [
        "The family had moved twice in the year before the baby was born and nobody had been told "
          + "of it by then.", "Nobody asked the father, who lived with them.",
      ]
    )
  }

  @Test func aLineThatHadRoomForTheNextWordEndsItsParagraph() {
    #expect(
      blocks([
        (72, 100, "The family had moved twice in the year before the birth of"),
        (72, 112, "the baby. Ask who lives there."),
        (72, 124, "Supervision did not question what had been assumed then."),
      ]).count == 2
    )
  }

  @Test func bulletsKeepToTheirItems() {
    #expect(
      blocks([
        (84, 100, "•"), (84, 124, "•"), (102, 136, "o"), (102, 100, "Share what you know with"),
        (102, 112, "all who work with the child"), (102, 124, "Ask the father"),
        (120, 136, "and write it down"),
      ]) == [
        "• Share what you know with all who work with the child", "• Ask the father",
        "  o and write it down",
      ]
    )
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let left = [
      "The family had moved twice", "in the year before the baby", "came and the health service",
      "had not been told of either", "move until some weeks later",
    ]
    let right = [
      "Supervision did not question", "the assumption that the need", "was about housing alone and",
      "records in three services had", "other dates for the same day",
    ]
    var lines: Lines = []
    for index in left.indices {
      lines.append((72, 100 + index * 12, left[index]))
      lines.append((320, 100 + index * 12, right[index]))
    }
    #expect(blocks(lines) == [left.joined(separator: " "), right.joined(separator: " ")])
  }

  @Test func cellsOfSeveralLinesAreBroughtTogetherInTheirRow() {
    #expect(
      blocks([
        (72, 100, "No"), (100, 100, "Finding"), (300, 100, "Action"),
        (72, 120, "1"), (100, 120, "Moves are not told to"), (300, 120, "Write a new procedure"),
        (100, 132, "health visitors"),
        (72, 152, "2"), (100, 152, "Fathers are not seen"), (300, 152, "Audit twenty cases and"),
        (300, 164, "report to the board"),
      ]) == [
        "| No | Finding | Action |", "| --- | --- | --- |",
        "| 1 | Moves are not told to health visitors | Write a new procedure |",
        "| 2 | Fathers are not seen | Audit twenty cases and report to the board |",
      ]
    )
  }

  @Test func aBoxBesideAParagraphIsARemarkAndDoesNotCutIt() {
    #expect(
      blocks([
        (72, 100, "The family had moved twice in the year"), (400, 105, "Remember"),
        (72, 112, "before the baby was born and none of"), (400, 117, "Always ask who else"),
        (72, 124, "the services had been told of it until"), (400, 129, "lives in the home."),
        (72, 136, "some weeks later."),
      ]) == [
        "The family had moved twice in the year before the baby was born and none of the services "
          + "had been told of it until some weeks later.", "> Remember",
        "> Always ask who else lives in the home.",
      ]
    )
  }

  @Test func aTableOfFiguresHasARowForEachLine() {
    #expect(
      blocks([
        (72, 100, "Age"), (200, 100, "Children"), (320, 100, "Share"),
        (72, 112, "Under 1"), (200, 112, "14"), (320, 112, "54%"),
        (72, 124, "1 to 5"), (200, 124, "7"), (320, 124, "27%"),
        (72, 136, "Over 5 and not yet at"), (200, 136, "3"), (320, 136, "19%"),
        (72, 148, "school"),
      ]) == [
        "| Age | Children | Share |", "| --- | --- | --- |", "| Under 1 | 14 | 54% |",
        "| 1 to 5 | 7 | 27% |", "| Over 5 and not yet at school | 3 | 19% |",
      ]
    )
  }

  @Test func aRowThatAPageBreakCutsIsWholeAndTheHeadPrintedAgainIsFurniture() {
    let (text, furniture) = document(
      [
        (72, 100, "Practice points"), (300, 100, "Where to look"),
        (72, 120, "Ask who lives in the home"), (300, 120, "The toolkit and the"),
        (72, 132, "and who else visits"), (300, 132, "film about it"),
        (72, 152, "Speak with every child in"),
      ],
      [
        (72, 100, "Practice points"), (300, 100, "Where to look"),
        (72, 120, "the home alone"),
        (72, 140, "Write down who was seen"), (300, 140, "The procedure"),
        (72, 152, "and by whom"),
      ]
    )
    #expect(text.contains("| Speak with every child in the home alone |"))
    #expect(text.contains("\u{C}Practice points\tWhere to look\n"))
    #expect(furniture.count == 1)
  }

  @Test func aSentenceThatAPageBreakCutsIsWholeOnItsFirstPage() {
    let (text, _) = document(
      [(72, 100, "The health visitor did not know that the family")],
      [(72, 100, "had moved."), (72, 124, "Nobody asked.")]
    )
    #expect(
      text == """
        The health visitor did not know that the family had moved.

        \u{C}Nobody asked.

        """
    )
  }

  @Test func runningHeadersAndPageNumbersAreFurnitureWhateverTheirDigits() {
    let pages = (1...3).map { page -> Lines in
      [
        (72, 30, "Vale Partnership – Child Q"),
        (72, 100, "What page \(page) tells of the learning"),
        (280, 760, "Page \(page) of 3"),
      ]
    }
    let (text, furniture) = document(pages[0], pages[1], pages[2])
    #expect(furniture.flatMap { Array($0.first...$0.last) }.count == 6)
    #expect(text.contains("\n\nWhat page 2 tells of the learning\n\n"))
  }

  @Test func aLineRepeatedInTheTextIsNoRunningHeader() {
    let pages = (1...3).map { page -> Lines in
      [
        (72, 100, "In \(page)/24 reviews with \(page)/27 children"),
        (72, 130, "Point \(page) of the learning is told here"),
      ]
    }
    #expect(document(pages[0], pages[1], pages[2]).furniture.isEmpty)
  }

  @Test func aHyphenAtTheEndOfALineStaysUnlessTheDocumentHasTheWordWithoutOne() {
    #expect(
      blocks([
        (72, 100, "The assessment by the multi-agency group was multi-"),
        (72, 112, "agency work and its second assess-"),
        (72, 124, "ment was too."),
      ]) == [
        "The assessment by the multi-agency group was multi-agency work and its second assessment "
          + "was too."
      ]
    )
  }

  @Test func whatIsSetInOnBothSidesIsAQuotation() {
    let full = "The family had moved twice in the year before the baby was born"
    #expect(
      blocks([
        (72, 100, full), (72, 112, full), (72, 124, "and nobody knew of it."),
        (96, 144, "Always ask who else lives in the home and"), (96, 156, "write it down."),
        (72, 176, full), (72, 188, full),
      ]).filter { $0.hasPrefix("> ") } == [
        "> Always ask who else lives in the home and write it down."
      ]
    )
  }

  @Test func noWordIsLost() {
    let words = (0..<900).map { "w\($0)" }
    let lines: Lines = words.enumerated().map { index, word in
      (72 + index % 7 * 61 + index % 3, 60 + index / 7 * 5 + index % 5, word)
    }
    let (text, _) = document(lines)
    let found = text.split { " \n|".contains($0) }.map(String.init).filter { $0 != "---" }
    #expect(found.sorted() == words.sorted())
  }
}
