import Foundation
import Testing

@testable import ReviewKit

@Suite struct CorpusTextTests {
  private static let reader = DocumentReader(coder: ThemeCoder(codebook: .standard))

  private func added(
    _ source: SourceText,
    given: GivenMetadata = GivenMetadata()
  ) throws -> (text: CorpusText, document: ReviewDocument) {
    let text = CorpusText(Self.reader.document(from: source), given: given, hash: "0f")
    let again = try SourceText(name: source.name, fileBytes: text.bytes)
    return (text, Self.reader.document(from: again))
  }

  private func string(_ text: CorpusText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  /// All that a document says, without its lines.
  private func content(of document: ReviewDocument) -> [String] {
    let label = { (theme: Int?) in theme.map { document.declaredThemes[$0].label } ?? "-" }
    var content = [
      "\(document.title ?? "-") \(document.kind) \(document.publishers) \(document.date ?? "-")",
      document.period ?? "-", "\(document.source.pages ?? 0)",
    ]
    content += document.reviews.map { "\($0.id) \($0.title) \($0.kind) \($0.cases.map(\.name))" }
    content += document.declaredThemes.map(\.label)
    content += document.records.map { record in
      "\(document.id(of: record)) \(document.text(of: record.passage)) \(record.number ?? "-") "
        + "\(label(record.declaredTheme)) \(record.codings.map(\.theme)) "
        + "\(document.page(of: record.passage) ?? 0) "
        + "\(record.parts.map { document.text(of: $0.passage) })"
    }
    content += document.statistics.map { "\($0)".isEmpty ? "" : document.text(of: $0.passage) }
    content += document.headings.map { "\(document.text(of: $0.passage)) \($0.level)" }
    return content
  }

  @Test(arguments: CorpusTests.expected.map(\.file))
  func frontMatterChangesNothingOfWhatIsRead(file: String) throws {
    let original = try #require(CorpusTests.readings[file]).document
    // As it stands, and as a text that says nothing of itself.
    let body = CorpusText.body(
      of: original.source,
      from: DocumentOpening(of: original.source).bodyStart
    )
    for bytes in [original.source.bytes, body] {
      let source = try SourceText(name: "\(file).md", fileBytes: bytes)
      let expected = content(of: Self.reader.document(from: source))
      #expect(try content(of: added(source).document) == expected)
    }
  }

  private func isWrapped(_ source: SourceText) -> Bool {
    UnwrappedText(source, vocabulary: .standard, wording: .standard) != nil
  }

  private static let short = """
    Learning from the review of Child W

    What we learned

    Visits were made at times when nobody was at home, and the notes of them did
    not say whether the child had been seen, spoken to or even asked about.

    Fathers who live elsewhere were left out of the assessments, although two of
    them had parental responsibility and saw their children each weekend.

    Recommendations

    1. The partnership should ask each agency how it records who was seen during
    a visit, and should look at a sample of these records within six months.
    2. Health visitors and midwives should write down the names of all adults in
    the household at each of their contacts with the family.

    """

  @Test func wrappedTextStaysWrappedBehindLongFrontMatter() throws {
    let source = SourceText(name: "w.txt", Self.short)
    #expect(isWrapped(source))
    let given = GivenMetadata(
      title:
        "Learning from the review of what happened to Child W in the spring and summer of 2021",
      publisher: "The Safeguarding Children Partnership of Upper and Lower Wexbourne; Wexbourne "
        + "Health and Care Trust"
    )
    let document = try added(source, given: given).document
    #expect(isWrapped(document.source))
    #expect(
      document.records.map { document.text(of: $0.passage) }.contains {
        $0.hasPrefix("Visits were made") && $0.hasSuffix("asked about.")
      }
    )
    #expect(document.records.count { $0.kind == .recommendation } == 2)
  }

  @Test(arguments: [
    ("A – b\r\nc\r\n", "A – b\nc\n"), ("A – b\rc", "A – b\nc\n"), ("A – b\nc\n\n", "A – b\nc\n\n"),
    ("\nA – b\n", "A – b\n"), ("one\u{0C}\ntwo\n", "one\u{0C}\ntwo\n"),
  ])
  func textStaysAsItWasBehindTheFrontMatter(file: String, expected: String) throws {
    for encoding in [String.Encoding.utf8, .utf16] {
      let bytes = Array(try #require(file.data(using: encoding)))
      let source = try SourceText(name: "a.txt", fileBytes: bytes)
      #expect(try string(added(source).text).hasSuffix("\n---\n\n" + expected))
    }
  }

  @Test func whereItCameFromIsWrittenDown() throws {
    let bytes = Array(try #require("Caf\u{E9} visits\n".data(using: .windowsCP1252)))
    let source = try SourceText(name: "old/letters 1.TXT", fileBytes: bytes)
    let text = try string(added(source).text)
    #expect(text.contains("\noriginal: letters 1.TXT\nencoding: Windows-1252\nhash: 0f\n---\n"))
    #expect(text.hasSuffix("\n\nCafé visits\n"))
  }

  @Test func frontMatterThatIsThereStaysAndIsAddedTo() throws {
    let source = SourceText(
      """
      ---
      Title: Child W
      source: a shelf: the second
      kind: audit
      ---
      # Heading
      """
    )
    let text = try string(added(source, given: GivenMetadata(kind: .briefing, date: "2021")).text)
    #expect(text.hasPrefix("---\nTitle: Child W\nsource: a shelf: the second\nkind: briefing\n"))
    #expect(text.contains("\ndate: 2021\n"))
    #expect(text.split(separator: "\n").count { $0 == "---" } == 2)
    #expect(text.hasSuffix("\n---\n\n# Heading\n"))
  }

  @Test func wrappedFrontMatterIsFound() throws {
    let head = """
      ---
      title: The review of what happened to the youngest child and to the older
      sisters in Wexbourne
      kind: briefing
      ---


      """
    let source = SourceText(name: "w.txt", head + Self.short)
    let text = try string(added(source).text)
    #expect(text.split(separator: "\n").count { $0 == "---" } == 2)
    #expect(
      text.hasPrefix(
        "---\ntitle: The review of what happened to the youngest child and to the older "
          + "sisters in Wexbourne\n"
      )
    )
  }

  @Test func furnitureOfAConverterStaysAsComments() throws {
    let bytes = Array(
      """
      Wexbourne news
      # Child W
      ## What we learned
      Visits were made when nobody was in.
      \u{0C}Wexbourne --> news
      Fathers were left out of the assessments.

      """.utf8
    )
    let source = SourceText(
      name: "w.pdf",
      converted: ConvertedText(
        bytes: bytes,
        converter: "pdftotext 1",
        furniture: [LineRange(1), LineRange(5)],
        knowsFurniture: true,
        keepsPages: true
      )
    )
    let (text, document) = try added(source)
    #expect(text.commentedLines == 2)
    let written = string(text)
    #expect(written.contains("\n<!-- Wexbourne news -->\n# Child W\n"))
    #expect(written.contains("\n\u{0C}<!-- Wexbourne -> news -->\nFathers"))
    #expect(written.contains("\nconverter: pdftotext 1\nfurniture: marked\n"))
    #expect(content(of: document) == content(of: Self.reader.document(from: source)))
    #expect(document.source.pages == 2)
    #expect(document.records.last.flatMap { document.page(of: $0.passage) } == 2)
  }

  @Test func whatAConverterTookForTextIsNotTakenForARunningHeader() throws {
    let pages = ["at noon", "in the dark", "before school", "on a Sunday"].map { time in
      "Ask who was seen\n\nVisits were made \(time) when nobody was in the house.\n"
    }
    let source = SourceText(
      name: "w.pdf",
      converted: ConvertedText(
        bytes: Array(
          ("# Child W\n\n## What we learned\n\n" + pages.joined(separator: "\u{0C}")).utf8
        ),
        converter: "pdftotext 1",
        knowsFurniture: true,
        keepsPages: true
      )
    )
    let document = try added(source).document
    #expect(content(of: document) == content(of: Self.reader.document(from: source)))
    let lines = CorpusText.body(of: document.source, from: 1)
    #expect(
      !document.furniture.contains { $0.last > 9 },
      "\(String(decoding: lines, as: UTF8.self))"
    )
  }

  @Test func posterInCapitalsStaysOneBehindItsFrontMatter() throws {
    let source = SourceText(
      name: "poster.txt",
      """
      LEARNING REVIEW: WREN
      WEXBOURNE SAFEGUARDING CHILDREN PARTNERSHIP

      WHAT WE LEARNED

      VISITS WERE MADE AT TIMES WHEN NOBODY WAS IN. WREN WAS NOT ASKED WHAT SHE WANTED
      TO HAPPEN NEXT, AND HER AUNT WAS NOT TOLD ABOUT THE MEETINGS.

      WHAT YOU CAN DO

      - ASK WHO WAS SEEN
      - WRITE DOWN WHAT THE CHILD SAID, IN HER OWN WORDS

      """
    )
    let original = Self.reader.document(from: source)
    #expect(CapitalsText(source, vocabulary: .standard, wording: .standard) != nil)
    #expect(!original.records.isEmpty)
    let document = try added(source).document
    #expect(content(of: document) == content(of: original))
  }

  @Test func singlePageStaysOne() throws {
    let source = SourceText(
      name: "w.pdf",
      converted: ConvertedText(
        bytes: Array("# Child W\n\nVisits were made when nobody was in.\n".utf8),
        converter: "pdftotext 1",
        keepsPages: true
      )
    )
    #expect(source.pages == 1)
    #expect(try added(source).document.source.pages == 1)
  }

  @Test func kindThatNobodyKnowsIsLeftToBeFound() throws {
    #expect(try !string(added(SourceText("A line of text.\n")).text).contains("kind:"))
  }
}
