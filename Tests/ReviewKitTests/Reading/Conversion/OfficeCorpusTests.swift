import Foundation
import Testing

@testable import ReviewKit

/// The shipped documents made into Word, OpenDocument and PDF files read as they did before.
@Suite(.enabled(if: Office.isInstalled, "pandoc, soffice or pdftotext is not installed"))
struct OfficeCorpusTests {
  @Test(arguments: CorpusTests.expected.map(\.file), ["docx", "odt", "pdf"])
  func aFileReadsAsTheDocumentItWasMadeOf(name: String, ending: String) throws {
    let original = ComparedReading(
      try SourceText(name: "\(name).md", fileBytes: bytes(Pandoc.corpus, "\(name).md"))
    )
    let folder = try #require(Office.folder)
    let files = DocumentFiles(
      inputs: ["\(name).\(ending)"],
      workingDirectory: FilePath(folder.path)
    )
    let file = try #require(files.files.first)
    let source = try file.source(converter: DocumentConverter(searchPath: Office.searchPath))
    let made = ComparedReading(source)
    #expect(made.recommendations == original.recommendations)
    #expect(made.figures == original.figures)
    #expect(made.reviews == original.reviews)
    // A row that a page break cuts at the end of a sentence cannot be told from two rows.
    #expect(made.share(of: original) >= (ending == "pdf" ? 0.98 : 1))
    #expect((source.pages ?? 0 > 1) == (ending == "pdf"))
  }

  /// What is read of a PDF is all that the program itself finds in it.
  @Test(arguments: CorpusTests.expected.map(\.file))
  func noWordOfAPDFIsLost(name: String) throws {
    let folder = try #require(Office.folder)
    let path = FilePath(folder.appendingPathComponent("\(name).pdf").path)
    let program = try #require(ExternalProgram(named: "pdftotext", searchPath: Office.searchPath))
    let raw = try program.run(
      ["-raw", "-enc", "UTF-8"].map { Array($0.utf8) } + [path.bytes, [45]]
    )
    let converter = DocumentConverter(searchPath: Office.searchPath)
    let content = try #require(try FileSystem.bytes(of: path))
    let text = try #require(try converter.text(of: content, ending: "pdf", at: path))
    #expect(letters(text.bytes) == letters(raw.output))
  }

  /// How often each letter and digit stands in a text; marks of Markdown and hyphens do not count.
  private func letters(_ bytes: [UInt8]) -> [Character: Int] {
    String(decoding: bytes, as: UTF8.self).reduce(into: [:]) { counts, letter in
      if letter.isLetter || letter.isNumber { counts[letter, default: 0] += 1 }
    }
  }

  private func bytes(_ folder: URL, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

/// What two readings of one document are compared by.
private struct ComparedReading {
  var recommendations: [String]
  var figures: [String]
  var reviews: [String]
  private var records: [String]

  init(_ source: SourceText) {
    let document = Reading(source).document
    let texts = document.records.map { record in
      (record: record, text: Self.folded(document.text(of: record.passage)))
    }
    records = texts.map { "\($0.record.kind) \($0.text)" }
    recommendations = texts.filter { $0.record.kind == .recommendation }.map {
      "\($0.record.number ?? "-") \($0.record.parts.count) \($0.text)"
    }
    figures = document.statistics.map { figure in
      "\(figure.percent ?? -1) \(figure.count ?? -1) \(figure.of ?? -1) \(figure.unit)"
    }
    reviews = document.reviews.map { review in
      "\(review.kind) \(review.date ?? "-") \(review.reviewer ?? "-") \(review.cases.map(\.name))"
    }
  }

  /// The share of the other's records that are among these, with the same kind and text.
  func share(of other: ComparedReading) -> Double {
    let ours = Set(records)
    let found = other.records.count { ours.contains($0) }
    return Double(found) / Double(max(1, other.records.count))
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" })
  }
}

/// The shipped documents as Word, OpenDocument and PDF files, made once.
private enum Office {
  static let searchPath = "/usr/bin:/usr/local/bin:/opt/homebrew/bin"

  private static let office = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isInstalled: Bool {
    Pandoc.isInstalled && office != nil
      && ExternalProgram(named: "pdftotext", searchPath: searchPath) != nil
  }

  /// `nil` where the programs fail.
  static let folder: URL? = {
    do {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("review-cli-office-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      atexit { Office.removeFolder() }
      for name in CorpusTests.expected.map(\.file) {
        let source = Pandoc.corpus.appendingPathComponent("\(name).md").path
        for ending in ["docx", "odt"] {
          try run(Pandoc.path, ["-f", "gfm", "-o", "\(name).\(ending)", source], in: folder)
        }
      }
      let files = CorpusTests.expected.map { "\($0.file).docx" }
      let profile = "-env:UserInstallation=\(folder.appendingPathComponent("profile"))"
      try run(office, [profile, "--headless", "--convert-to", "pdf"] + files, in: folder)
      return folder
    } catch {
      return nil
    }
  }()

  private static func removeFolder() {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  private static func run(_ program: String?, _ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? "")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    ExternalProgram.starting.wait()
    let started = Result { try process.run() }
    ExternalProgram.starting.signal()
    try started.get()
    let deadline = Date(timeIntervalSinceNow: 60)
    while process.isRunning, Date() < deadline { usleep(20_000) }
    if process.isRunning { process.terminate() }
  }
}
