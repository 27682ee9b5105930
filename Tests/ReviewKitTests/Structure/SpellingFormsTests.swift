import Testing

@testable import ReviewKit

/// Words are matched whatever marks and joins a typesetter put in, and printed as they stand.
@Suite struct SpellingFormsTests {
  private func words(_ text: String) -> [String] {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      Token.tokens(of: source.whole, in: bytes).map(\.text.description)
    }
  }

  @Test(arguments: [
    ("Key \u{FB01}ndings", ["key", "findings"]), ("a\u{FB00}ected", ["affected"]),
    ("o\u{FB03}cers, con\u{FB02}ict", ["officers", ",", "conflict"]),
    ("safe\u{AD}guarding", ["safeguarding"]), ("\u{AD}learn\u{200D}ing\u{2060}", ["learning"]),
    ("child\u{2019}s", ["child's"]), ("non\u{2011}mobile", ["non", "-", "mobile"]),
    ("54\u{A0}%", ["54", "%"]), ("54\u{202F}per\u{2009}cent", ["54", "per", "cent"]),
    ("“seen” – heard", ["\"", "seen", "\"", "-", "heard"]),
  ])
  func wordsAreFolded(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("He was “not seen.”", true, false), ("It went on…", true, false),
    ("the others –", false, true), ("the others", false, true), ("“Nobody asked", false, false),
    ("\u{FB01}ndings of", false, true), ("‘nobody asked?’", true, true),
  ])
  func typographicMarksSayWhatPlainOnesSay(text: String, ends: Bool, startsLower: Bool) {
    let bytes = Array(text.utf8)
    let shape = bytes.withUnsafeBufferPointer { TextShape(bytes.indices, in: $0) }
    #expect(shape.endsSentence == ends)
    #expect(shape.startsLower == startsLower)
  }

  @Test func aLabelInLigaturesIsALabel() {
    let source = SourceText("Key \u{FB01}nd\u{AD}ing 2: Nobody asked.")
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, source.bytes.indices)
      #expect(scanner.readListMark() == ListMark(style: .label, number: "2", label: "finding"))
    }
  }

  @Test func whatIsMatchedFoldedIsPrintedAsItStands() {
    let reading = Reading(
      """
      # Key \u{FB01}ndings

      - Safe\u{AD}guarding checks were missed in 54\u{A0}% of cases.

      # Recom\u{AD}mendations

      - Sta\u{FB00} are to be told of this.
      """
    )
    #expect(reading.texts(of: .learningPoint).count == 1)
    #expect(reading.texts(of: .recommendation) == ["Sta\u{FB00} are to be told of this."])
    #expect(reading.document.statistics.map(\.percent) == [54])
    #expect(reading.headings.last == "5 recommendations: Recom\u{AD}mendations")
  }
}
