import Testing

@testable import ReviewKit

@Suite struct SourceTextTests {
  private func lines(_ source: SourceText) -> [String] {
    (0..<source.lineCount).map { source.text(ofLine: $0 + 1) }
  }

  @Test(arguments: [
    ("one\ntwo\n", ["one", "two"]), ("one\r\ntwo\r\n", ["one", "two"]),
    ("one\rtwo\r", ["one", "two"]),
    ("one\n\r\ntwo", ["one", "", "two"]), ("one\n\n\ntwo", ["one", "", "", "two"]),
    ("one\r\r\ntwo", ["one", "", "two"]), ("one\ntwo", ["one", "two"]), ("\none", ["", "one"]),
    ("one\r\n\ntwo\rthree\n", ["one", "", "two", "three"]),
    ("a\u{B}b\n\u{C}c", ["a\u{B}b", "\u{C}c"]),
    ("", []), ("\n", [""]), ("\r\n", [""]),
    ("caf\u{E9}\u{2028}still one line\u{85}here", ["caf\u{E9}\u{2028}still one line\u{85}here"]),
  ])
  func aLineEndsWithLFOrCRLFOrCRAndTheLastNeedsNone(text: String, expected: [String]) {
    #expect(lines(SourceText(text)) == expected)
  }

  @Test func theByteOrderMarkIsTakenOffAndNothingElse() throws {
    let marked = try SourceText(
      name: "a.txt",
      fileBytes: [0xEF, 0xBB, 0xBF] + Array("Title\n".utf8)
    )
    #expect(lines(marked) == ["Title"])
    #expect(marked.bytes == Array("Title\n".utf8))
    let twice = try SourceText(
      name: "a.txt",
      fileBytes: [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("Title".utf8)
    )
    #expect(twice.bytes.count == 8)
  }

  @Test func aNULByteMeansABinaryFile() {
    let expected = ReadingError.notText(
      name: "a.txt",
      line: 2,
      reason: "holds a NUL byte, so it is not plain text"
    )
    #expect(throws: expected) {
      try SourceText(name: "a.txt", fileBytes: [0x61, 0x0A, 0x00, 0x62])
    }
  }

  @Test(arguments: ["é", "€", "😀", "ß\n日本", "a\u{10FFFF}"])
  func everyWellFormedCharacterIsAccepted(text: String) throws {
    #expect(try SourceText(name: "a", fileBytes: Array(text.utf8)).bytes == Array(text.utf8))
  }

  @Test func everyByteLeadsBackToItsLine() {
    let source = SourceText("one\r\ntwo\rthree\n\nfive")
    let expected = [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5]
    #expect(source.bytes.indices.map(source.line(at:)) == expected)
    #expect(source.filledLines == [1, 2, 3, 5])
  }

  @Test(arguments: [
    ("a **strong** word", "a strong word"), ("a ***very*** word", "a very word"),
    ("2 * 3", "2 * 3"),
    ("*Title*", "Title"), ("a <u>line</u> below", "a line below"),
    ("a < b and b > c", "a < b and b > c"),
    ("see [the page](http://x.example/a_(b)) now", "see the page now"),
    ("[plain] words", "[plain] words"),
    (##"\#tag and \(brackets\)"##, "#tag and (brackets)"),
    ("two  \t blanks\u{A0}here", "two blanks here"),
    ("<p class=\"x\">Text</p>", "Text"), ("[**bold** link](#)", "bold link"),
    ("\u{F0B7} point", "point"),
    ("half [a link](", "half [a link]("), ("[a [b](c)", "[a b"), ("", ""),
    ("trailing \\", "trailing \\"),
  ])
  func theTextOfAPassageIsFreeOfMarksAndKeepsItsWords(printed: String, text: String) {
    let source = SourceText(printed)
    #expect(source.text(of: source.whole) == text)
  }

  @Test func fragmentsAreJoinedByABlankAndAWordCutByAHyphenIsJoined() {
    let source = SourceText("The pre-\nbirth plan\n  was late –\nvery late")
    #expect(source.text(of: source.whole) == "The pre-birth plan was late – very late")
  }
}
