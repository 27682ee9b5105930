import Testing

@testable import ReviewKit

@Suite struct BlockParserTests {
  /// The blocks of a text as `kind lines: text`.
  private func blocks(_ text: String) -> [String] {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      var parser = BlockParser(LineReader(source, bytes: bytes), vocabulary: .standard)
      parser.parse()
      return parser.blocks.map { block in
        let lines = block.passage.pieces.map(\.description).joined(separator: "+")
        return "\(name(block)) \(lines): \(source.text(of: block.passage))"
      }
    }
  }

  private func name(_ block: Block) -> String {
    let quoted = block.isQuoted ? "quoted " : ""
    switch block.kind {
    case .heading(let level): return "\(quoted)heading\(level)"
    case .item(let mark): return "\(quoted)item\(mark.number.map { " " + $0 } ?? "")"
    case .paragraph: return block.isBold ? "\(quoted)bold" : "\(quoted)paragraph"
    case .row: return "\(quoted)row of \(block.cells.count)"
    case .number: return "number"
    }
  }

  @Test func wrappedLinesAreOneParagraphAndABlankLineEndsIt() {
    let text = """
      The family had moved to the harbour in the spring of that year
      and had no neighbours who could be asked about the children.

      A second visit was planned.
      """
    #expect(
      blocks(text) == [
        "paragraph 1-2: The family had moved to the harbour in the spring of that year "
          + "and had no neighbours who could be asked about the children.",
        "paragraph 4: A second visit was planned.",
      ]
    )
  }

  @Test func shortLinesUnderEachOtherThatDoNotRunOnAreBlocksOfTheirOwn() {
    #expect(
      blocks("40% male\n60% female\n\n2 children died\n3 were hurt\n") == [
        "paragraph 1: 40% male", "paragraph 2: 60% female", "paragraph 4: 2 children died",
        "paragraph 5: 3 were hurt",
      ]
    )
  }

  @Test func anItemGoesOnWithThePlainLinesRightBelowIt() {
    #expect(
      blocks("- Ask the nurse and\n  the school\n- Ask the\nneighbours\n\nThen write it down.\n")
        == [
          "item 1-2: Ask the nurse and the school", "item 3-4: Ask the neighbours",
          "paragraph 6: Then write it down.",
        ]
    )
  }

  @Test func aShortLabelBehindAFullStopIsNoPartOfTheItemAbove() {
    #expect(
      blocks("1. To ask each school what it knew of the family.\nFor Housing\n2. To say so.\n")
        == [
          "item 1 1: To ask each school what it knew of the family.", "paragraph 2: For Housing",
          "item 2 3: To say so.",
        ]
    )
  }

  @Test(arguments: [
    "The nurse and the\n\nschool were not told.",
    "The nurse was told by phone, but\n\nthe school was not.",
    "A plan was made and\n\n\n\nkept for a year.",
  ])
  func aSentenceThatABlankLineBreaksIsJoined(text: String) {
    #expect(blocks(text).count == 1)
  }

  @Test(arguments: [
    "The nurse was told.\n\nthe school was not.", "The nurse was told:\n\nin the morning",
    "(The nurse was told)\n\nand left", "The nurse was told;\n\nthe school was not.",
  ])
  func whatIsClosedIsNotJoinedToWhatFollows(text: String) {
    #expect(blocks(text).count == 2)
  }

  @Test func aRuleUnderALineMakesItAHeadingAndAnyOtherRuleIsNone() {
    #expect(
      blocks("Background\n======\n\nText one is here.\n\n---\n\nLearning\n---\nText two.\n") == [
        "heading1 1: Background", "paragraph 4: Text one is here.", "heading2 8: Learning",
        "paragraph 10: Text two.",
      ]
    )
  }

  @Test func rowsKeepTheirCellsAndTheRuleOfAPipeTableIsNone() {
    #expect(
      blocks("| Points | Links |\n| --- | :-: |\n| Ask the nurse. | |\n\nA\tB\nC\tD\n") == [
        "row of 2 1: Points Links", "row of 2 3: Ask the nurse.", "row of 2 5: A B",
        "row of 2 6: C D",
      ]
    )
  }

  @Test func aTabOutsideOfATableIsAWideBlank() {
    #expect(
      blocks("\tThe family moved in spring.\n") == ["paragraph 1: The family moved in spring."]
    )
  }

  @Test func frontMatterPageMarksAndRunningHeadersAreNoBlocks() {
    let page = "\n\n\u{0C}Marlow Vale Review of Practice\n\n"
    let text =
      "---\ntitle: A\n---\n\nFirst words of it.\n" + page + "Second words of it.\n\nPage 2 of 3\n"
      + page
      + "Third words of it.\n" + page + "Last words of it.\n"
    #expect(
      blocks(text).map { $0.split(separator: ": ").last } == [
        "First words of it.", "Second words of it.", "Third words of it.", "Last words of it.",
      ]
    )
  }

  @Test func quotedLinesStayApartFromPlainOnes() {
    #expect(
      blocks("A plain line of text.\n> A remark in a box.\n> Its second line.\n\nPlain again.\n")
        == [
          "paragraph 1: A plain line of text.",
          "quoted paragraph 2-3: A remark in a box. Its second line.",
          "paragraph 5: Plain again.",
        ]
    )
  }

  @Test func aKnownHeadingRightAboveItsTextIsPartedFromIt() {
    #expect(
      blocks(
        "Background\nThe family had moved to the harbour in the spring and knew nobody there.\n"
      ) == [
        "paragraph 1: Background",
        "paragraph 2: The family had moved to the harbour in the spring and knew nobody there.",
      ]
    )
  }

  @Test func aBoldLineIsABlockOfItsOwn() {
    #expect(
      blocks("**Late bookings**\nThe family had moved to the harbour in the spring.\n") == [
        "bold 1: Late bookings", "paragraph 2: The family had moved to the harbour in the spring.",
      ]
    )
  }
}
