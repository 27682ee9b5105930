import Testing

@testable import ReviewKit

@Suite struct DocumentCopyTests {
  private let folder: TemporaryFolder
  private static let reader = DocumentReader(coder: ThemeCoder(codebook: Notation.codebook))
  private static let text = "concern: Nobody asked.\nconcern: Nobody told.\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(
    keepsCopies: Bool = false
  ) -> (documents: [ReviewDocument], notices: [ReadingNotice]) {
    let library = Library(
      files: DocumentFiles(inputs: ["c"], workingDirectory: folder.path),
      keepsCopies: keepsCopies,
      reading: { Self.reader.document(from: $0) }
    )
    let (documents, notices) = library.map { $0 }
    return (documents, notices)
  }

  @Test(
    "The same text is a copy whatever its encoding, line ends and blanks",
    arguments: [
      ("as it is", Array(text.utf8)),
      ("other line ends", Array(text.replacing("\n", with: "\r\n").utf8)),
      ("a byte-order mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("UTF-16", [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }),
      ("lines cut elsewhere", Array("concern: Nobody\n  asked. concern: Nobody told.\n\n".utf8)),
      ("signs of a word processor", Array("\u{A0}\(text)\u{200B}".utf8)),
      ("front matter that adds nothing", Array("---\nhash: 0\n---\n\n\(text)".utf8)),
    ] as [(String, [UInt8])]
  )
  func sameText(how: String, bytes: [UInt8]) throws {
    try folder.write("c/a.md", Self.text)
    try folder.write("c/b.md", bytes: bytes)
    let (documents, notices) = read()
    #expect(documents.map(\.source.name) == ["c/a.md"], "\(how)")
    #expect(
      notices.map(\.copy) == [DocumentCopy(file: "c/b.md", id: "b", original: "c/a.md")],
      "\(how)"
    )
    #expect(
      notices.map(\.description) == [
        "warning: c/b.md: the same text as c/a.md, so it is not counted; "
          + "--keep-duplicates counts both"
      ]
    )
    let kept = read(keepsCopies: true)
    #expect(kept.documents.map(\.source.name) == ["c/a.md", "c/b.md"], "\(how)")
    #expect(kept.notices.isEmpty, "\(how)")
  }

  @Test(
    "What says something else is no copy",
    arguments: [
      ("a word more", text + "Yet."),
      ("another sign", text.replacing(".", with: "?")),
      ("other capitals", text.uppercased()),
      ("no text", " \n\n"),
    ]
  )
  func otherText(how: String, text: String) throws {
    try folder.write("c/a.md", Self.text)
    try folder.write("c/b.md", text)
    try folder.write("c/empty.md", "")
    #expect(read().documents.map(\.source.name) == ["c/a.md", "c/b.md", "c/empty.md"], "\(how)")
  }

  @Test(
    "What front matter states tells documents apart, in whatever order they are read",
    arguments: ["abcd", "dcba", "cbda"]
  )
  func frontMatter(order: String) throws {
    let texts = [
      "a": "---\ndate: 2020\npublisher: Vale\n---\n\(Self.text)",
      "b": "---\ndate: 2021\n---\n\(Self.text)",
      "c": "---\npublisher: \"Vale\"\ndate:  2020\n---\n\(Self.text)",
      "d": Self.text,
    ]
    for (place, letter) in order.enumerated() {
      try folder.write("c/\(place).md", try #require(texts[String(letter)]))
    }
    let (documents, notices) = read()
    #expect(documents.map { $0.date ?? "" }.sorted() == ["", "2020", "2021"])
    #expect(notices.compactMap(\.copy).count == 1)
    #expect(notices.filter { $0.description.contains("so both are counted") }.count == 2)
  }

  @Test func idsAreTheSameWithAndWithoutTheCopies() throws {
    try folder.write("c/1/report.md", Self.text)
    try folder.write("c/2/report.md", Self.text)
    try folder.write("c/3/report.md", "concern: Another.\n")
    #expect(read().documents.map(\.id) == ["report", "report-3"])
    #expect(read(keepsCopies: true).documents.map(\.id) == ["report", "report-2", "report-3"])
  }

  @Test func copyIsKnownHoweverFarBehindItsOriginal() throws {
    for number in 100..<400 { try folder.write("c/\(number).md", "concern: Line \(number).\n") }
    try folder.write("c/z.md", "concern: Line 100.\n")
    let (documents, notices) = read()
    #expect(documents.count == 300)
    #expect(notices.map(\.copy) == [DocumentCopy(file: "c/z.md", id: "z", original: "c/100.md")])
  }
}
