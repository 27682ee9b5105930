import Testing

@testable import ReviewKit

@Suite struct LineTests {
  /// The shape of a line in one word, and its text without marks.
  private func shape(_ text: String) -> String {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      let line = Line(number: 1, range: 0..<bytes.count, in: bytes)
      let inner = String(decoding: bytes[line.text], as: UTF8.self)
      let marks = (line.isQuoted ? "quoted " : "") + (line.isBold ? "bold " : "")
      switch line.shape {
      case .blank: return "blank"
      case .number: return "number \(inner)"
      case .rule: return "rule"
      case .heading(let level): return "\(marks)heading \(level) \(inner)"
      case .item(let mark): return "\(marks)item \(mark.number ?? "-") \(inner)"
      case .text: return "\(marks)text \(inner)"
      case .row(let cells):
        return "row "
          + cells.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " | ")
      }
    }
  }

  @Test(arguments: [
    ("", "blank"), (" ", "blank"), ("\u{A0}\t\u{2003} ", "blank"), ("\u{FEFF}", "blank"),
    ("\u{0C}", "blank"),
    ("7", "number 7"), (" 112 ", "number 112"), ("1989", "text 1989"),
    ("---", "rule"), ("* * *", "rule"), ("=====", "rule"), ("__", "text __"),
    ("# Title", "heading 1 Title"), ("### Title ###", "heading 3 Title"), ("#Title", "text #Title"),
    ("####### Seven", "text ####### Seven"), ("## **Title**", "bold heading 2 Title"),
    ("**Title**", "bold text Title"), ("__Title__", "bold text Title"),
    ("**Title:**", "bold text Title:"),
    ("**Title**:", "bold text Title"), ("**One** and **two**", "text **One** and **two**"),
    ("****", "rule"), ("**", "text **"), ("**a", "text **a"),
    ("> A remark", "quoted text A remark"), (">> A remark", "quoted text A remark"),
    ("> - A point", "quoted item - A point"), (">", "blank"),
    ("- A point", "item - A point"), ("  2) A point", "item 2 A point"),
    ("a\tb", "row a | b"), ("a\t", "row a | "), ("\ta", "row  | a"), ("a\tb\t", "row a | b | "),
    ("| a | b |", "row a | b"), ("| a | |", "row a | "), ("|a|b", "row a | b"),
    ("| a \\| b | c |", "row a \\| b | c"),
    ("- a\tb", "item - a\tb"), ("A plain line.", "text A plain line."), ("a | b", "text a | b"),
  ])
  func theShapeOfALineIsReadFromItsOwnMarks(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test func aFormFeedOpensAPageAndIndentCountsColumns() {
    let source = SourceText("\u{0C}Next page\n\t  deep")
    source.bytes.withUnsafeBufferPointer { bytes in
      #expect(Line(number: 1, range: source.range(ofLine: 1), in: bytes).opensPage)
      #expect(Line(number: 2, range: source.range(ofLine: 2), in: bytes).indent == 6)
    }
  }
}
