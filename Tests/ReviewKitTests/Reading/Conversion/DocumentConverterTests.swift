import Foundation
import Testing

@testable import ReviewKit

@Suite struct DocumentConverterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  static let pdf = "%PDF-1.4\nbody\n%%EOF\n"

  private func converted(
    _ name: String,
    _ content: String = pdf,
    cache: FilePath? = nil
  ) throws -> SourceText {
    try folder.write(name, content)
    let files = DocumentFiles(inputs: [name], workingDirectory: folder.path)
    let file = try #require(files.files.first)
    let converter = DocumentConverter(searchPath: folder.searchPath, cacheFolder: cache)
    return try file.source(converter: converter)
  }

  private func message(_ name: String, _ content: String = pdf) throws -> String {
    do {
      return "read: " + (try converted(name, content)).text(ofLine: 1)
    } catch let error as ReadingError {
      return "\(error)"
    }
  }

  private func writeListing(_ text: String) throws {
    try folder.write("bin/listing", text)
    try folder.writePDFProgram("cat \(folder.searchPath)/listing")
  }

  @Test func aPDFIsReadPageByPage() throws {
    try writeListing(
      listing([[(72, 100, "Learning from a review")], [(72, 100, "Ask who lives here.")]])
    )
    let source = try converted("a.pdf")
    #expect(source.converter == "pdftotext 9.1")
    #expect(source.pages == 2)
    #expect(source.page(ofLine: 1) == 1)
    #expect(source.text(ofLine: source.lineCount).hasSuffix("Ask who lives here."))
    #expect(source.page(ofLine: source.lineCount) == 2)
  }

  @Test func aFileIsWhatItsBytesSayWhateverItsName() throws {
    try writeListing(listing([[(72, 100, "Learning")]]))
    #expect(try message("a.txt") == "read: Learning")
    #expect(
      try message("b.pdf", "plain words")
        == "b.pdf: is named .pdf but is no such document: it holds text, or is damaged; give it the ending of what it is"
    )
    #expect(try message("c.md", "plain words") == "read: plain words")
  }

  @Test func eachFaultHasItsOwnMessage() throws {
    #expect(try message("a.pdf").hasPrefix("a.pdf: needs pdftotext, which is not installed"))
    #expect(try message("a.rtf", "{\\rtf1 x}").contains("\"brew install pandoc\""))
    #expect(
      try message("a.doc", "\u{0}\u{0}").hasPrefix("a.doc: an old Word document that is damaged")
    )
    let faults = [
      ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "is protected by a password"),
      ("echo 'Syntax Error: no xref' >&2; exit 1", "a PDF that is damaged (Syntax Error: no xref)"),
      ("kill -9 $$", "a PDF that is damaged"),
    ]
    for (script, expected) in faults {
      try folder.writePDFProgram(script)
      #expect(try message("a.pdf").hasPrefix("a.pdf: " + expected), "\(script)")
    }
    try folder.writePDFProgram("exit 1")
    #expect(try message("a.pdf", "%PDF-1.4 cut").hasPrefix("a.pdf: a PDF that breaks off"))
    try writeListing(listing([[], [], [], []]))
    #expect(
      try message("a.pdf")
        == "a.pdf: no text layer (4 pages, images only): run \"ocrmypdf in.pdf out.pdf\" and read "
        + "the result"
    )
  }

  @Test func whatIsReadInPartSaysSo() throws {
    try writeListing(listing([[(72, 100, "Learning from a review of practice")], [], []]))
    let source = try converted("a.pdf")
    #expect(source.notices.count == 1)
    #expect(source.notices[0].text.hasPrefix("probably scanned: 2 of 3 pages"))
    try folder.writePDFProgram(
      "cat \(folder.searchPath)/listing; echo 'Syntax Error (3): bad' >&2"
    )
    #expect(try converted("b.pdf").notices.first?.text.hasPrefix("the PDF is damaged") == true)
  }

  @Test func withoutPlacesOfWordsTheTextIsReadInTheOrderOfTheFile() throws {
    try folder.writeProgram(
      "pdftotext",
      """
      if [ "$1" = -v ]; then echo "pdftotext version 4.04" >&2; exit; fi
      printf 'First page\\n\\fSecond page\\n\\f'
      """
    )
    let source = try converted("a.pdf")
    #expect(source.pages == 2)
    #expect(source.text(ofLine: 2).hasSuffix("Second page"))
    #expect(source.notices.contains { $0.text.contains("does not tell columns") })
  }

  @Test func aFileIsConvertedOnceWhereTextIsKept() throws {
    let cache = folder.path.appending("cache/review-cli")
    try writeListing(listing([[(72, 100, "First reading of the file")]]))
    let first = try converted("a.pdf", cache: cache)
    try writeListing(listing([[(72, 100, "Second reading of the file")]]))
    let second = try converted("renamed.pdf", cache: cache)
    #expect(second.text(ofLine: 1) == first.text(ofLine: 1))
    #expect(second.pages == 1 && second.converter == first.converter)
    #expect(try converted("a.pdf").text(ofLine: 1) == "Second reading of the file")
    let changed = try converted("a.pdf", Self.pdf + "more\n", cache: cache)
    #expect(changed.text(ofLine: 1) == "Second reading of the file")
  }

  @Test func keptTextIsPrivateAndADamagedEntryIsMadeAnew() throws {
    let cache = folder.path.appending("cache/review-cli")
    try writeListing(listing([[(72, 100, "First reading of the file")]]))
    _ = try converted("a.pdf", cache: cache)
    let names = try FileSystem.names(in: cache)
    let entry = cache.appending(try #require(names.first))
    #expect(names.count == 1)
    let files = FileManager.default
    let rights = { (path: FilePath) in
      try files.attributesOfItem(atPath: path.text)[.posixPermissions] as? Int
    }
    #expect(try rights(cache) == 0o700)
    #expect(try rights(entry) == 0o600)
    let bytes = try #require(try FileSystem.bytes(of: entry))
    for damaged in [[], Array(bytes.dropLast(3)), bytes + [65], Array("x\n".utf8)] {
      try Data(damaged).write(to: URL(fileURLWithPath: entry.text))
      #expect(try converted("a.pdf", cache: cache).text(ofLine: 1) == "First reading of the file")
      #expect(try FileSystem.bytes(of: entry) == bytes)
    }
  }

  @Test func withoutAPlaceToKeepTextTheFileIsReadAllTheSame() throws {
    try folder.write("cache", "a file where the folder should be")
    try writeListing(listing([[(72, 100, "Read without a cache")]]))
    let source = try converted("a.pdf", cache: folder.path.appending("cache/review-cli"))
    #expect(source.text(ofLine: 1) == "Read without a cache")
  }

  @Test func theOldestEntriesGoFirst() throws {
    for (name, age) in [("b", 30), ("c", 20), ("a", 10)] {
      try folder.write("cache/\(name)", String(repeating: "x", count: 100))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: Double(-age))],
        ofItemAtPath: folder.path.appending("cache/\(name)").text
      )
    }
    let cache = folder.path.appending("cache")
    FileSystem.removeOldest(in: cache, beyond: 250)
    #expect(try FileSystem.names(in: cache) == [[97], [99]])
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, expected: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == expected)
  }
}
