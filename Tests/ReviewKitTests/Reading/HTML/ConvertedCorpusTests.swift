import Foundation
import Testing

@testable import ReviewKit

/// The shipped documents made into web pages by pandoc read as they did before.
@Suite(.enabled(if: Pandoc.isInstalled, "pandoc is not installed"))
struct ConvertedCorpusTests {
  @Test(arguments: CorpusTests.expected.map(\.file))
  func aPageReadsAsTheDocumentItWasMadeOf(name: String) throws {
    let path = Pandoc.corpus.appendingPathComponent(name + ".md")
    let markdown = Array(try Data(contentsOf: path))
    let original = Reading(try SourceText(name: "\(name).md", fileBytes: markdown)).document
    let html = try Pandoc.html(of: path)
    let page = Reading(SourceText(name: "\(name).html", converted: HTMLReader.text(of: html)))
      .document
    #expect(texts(page, .recommendation) == texts(original, .recommendation))
    #expect(figures(page) == figures(original))
    #expect(page.reviews.map(\.title) == original.reviews.map(\.title))
    #expect(page.reviews.map(\.kind) == original.reviews.map(\.kind))
    #expect(
      page.reviews.map { $0.cases.map(\.name) } == original.reviews.map { $0.cases.map(\.name) }
    )
    let all = original.records.map { "\($0.kind) \(folded(original.text(of: $0.passage)))" }
    let found = Set(page.records.map { "\($0.kind) \(folded(page.text(of: $0.passage)))" })
    #expect(all.count(where: found.contains) * 100 >= all.count * 95)
  }

  private func texts(_ document: ReviewDocument, _ kind: Record.Kind) -> [String] {
    document.records.filter { $0.kind == kind }.map { folded(document.text(of: $0.passage)) }
  }

  private func figures(_ document: ReviewDocument) -> [String] {
    document.statistics.map { figure in
      let numbers = [figure.count, figure.of].map { $0.map(String.init) ?? "-" }
      return "\(figure.percent ?? -1) \(numbers) \(figure.unit) \(folded(figure.measure))"
    }
  }

  /// Pandoc sets straight quotation marks and dashes as typographic ones.
  private func folded(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "%" })
  }
}

/// The converter, where the machine has one.
enum Pandoc {
  static let path = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isInstalled: Bool { path != nil }

  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../corpus").standardizedFileURL

  static func html(of file: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = ["-s", "-f", "gfm", "-t", "html", "--metadata", "pagetitle=-", file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes
  }
}
