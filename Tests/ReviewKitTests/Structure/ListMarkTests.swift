import Testing

@testable import ReviewKit

@Suite struct ListMarkTests {
  /// The mark that a line opens with, and the text behind it.
  private func mark(_ line: String) -> (mark: ListMark?, rest: String) {
    let source = SourceText(line)
    return source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, 0..<bytes.count)
      let mark = scanner.readListMark()
      return (mark, String(decoding: bytes[scanner.rest], as: UTF8.self))
    }
  }

  @Test(arguments: [
    "- item", "* item", "+ item", "o item", "• item", "•item", "·\titem", "· item", "- · item",
    "● item", "▪ item", "◦ item", "➢ item", "✓ item", "– item", "— item", "→ item", "☐ item",
    "\u{F0B7} item", "\u{F0A7}item", "-\u{A0}item",
  ])
  func aBulletOfAnyShapeIsTakenOff(line: String) {
    let read = mark(line)
    #expect(read.mark?.style == .bullet && read.mark?.number == nil)
    #expect(read.rest == "item")
  }

  @Test(arguments: [
    ("1. Item", ListMark.Style.number, "1"), ("12. Item", .number, "12"), ("3) Item", .number, "3"),
    ("3.The item", .number, "3"), ("(4) Item", .number, "4"), ("1.2 Item", .number, "1.2"),
    ("4.3.2 Item", .number, "4.3.2"), ("2 (i) Item", .number, "2(i)"),
    ("2(ii) Item", .number, "2(ii)"),
    ("5  Item", .number, "5"), ("- 1. Item", .number, "1"), ("• 7) Item", .number, "7"),
    ("(a) Item", .letter, "a"), ("b) Item", .letter, "b"), ("c. Item", .letter, "c"),
    ("(ii) Item", .roman, "ii"), ("iv. Item", .roman, "iv"), ("(x) Item", .roman, "x"),
    ("Recommendation 1: Item", .label, "1"), ("RECOMMENDATION 2 – Item", .label, "2"),
    ("Recommendation three: Item", .label, "3"), ("R4. Item", .label, "4"),
    ("R5: Item", .label, "5"),
    ("Rec. 6: Item", .label, "6"), ("Finding 7: Item", .label, "7"),
    ("Learning Point 8: Item", .label, "8"),
    ("Recommendation No. 9: Item", .label, "9"), ("Recommendation 1.2: Item", .label, "1.2"),
    ("Question 2: Item", .label, "2"),
  ])
  func aNumberInAnyDressIsReadWithItsStyle(line: String, style: ListMark.Style, number: String) {
    let read = mark(line)
    #expect(read.mark?.style == style)
    #expect(read.mark?.number == number)
    #expect(read.rest == "Item" || read.rest == "The item")
  }

  @Test(arguments: [
    "", "-", "- ", "•", "-item", "item", "2019 was a hard year", "24 hours later",
    "3 children died",
    "on Friday", "over time", "a child", "I went", "Rachel said", "Recommendations",
    "Recommendation",
    "Learning from reviews", "Finding a way", "Action plan", "9999999999999999999. Item",
    "1000. Item",
    "(see above)", "#tag", "54% male", "c/o the clinic", "--- ", "R.", "1.", "(1)",
  ])
  func textThatOnlyLooksLikeAMarkIsLeftWhole(line: String) {
    let read = mark(line)
    #expect(read.mark == nil)
    #expect(read.rest == line)
  }

  @Test(arguments: ["1.5 metres of snow fell", "2.4 children is the mean"])
  func aDecimalThatOpensASentenceIsNoListNumber(line: String) {
    #expect(mark(line).mark == nil)
  }

  @Test func theLabelInFrontOfANumberSaysWhatTheItemIs() {
    #expect(mark("Recommendation 1: Item").mark?.label == "recommendation")
    #expect(mark("R1: Item").mark?.label == "recommendation")
    #expect(mark("Key Finding 1: Item").mark?.label == "finding")
    #expect(mark("Practice point 1: Item").mark?.label == "learning")
    #expect(mark("Action 1: Item").mark?.label == "action")
  }
}
