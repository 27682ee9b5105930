import Foundation
import Testing

@testable import ReviewKit

@Suite struct CorpusFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("mine")
  }

  private func corpus(
    _ name: String = "mine",
    shipped: FilePath? = nil,
    write: @escaping CorpusFolder.Writing = { bytes, path throws(FileSystem.Failure) in
      try FileSystem.writeNew(bytes, to: path)
    }
  ) throws -> CorpusFolder {
    try CorpusFolder(name, in: folder.path, shipped: shipped, write: write)
  }

  private func add(
    _ text: String,
    stem: String = "child-w",
    to corpus: inout CorpusFolder
  ) throws -> (path: String, taken: String?) {
    try corpus.add(
      Array(text.utf8),
      stem: stem,
      ending: "md",
      fingerprints: [text],
      from: "w.pdf",
      isDryRun: false
    )
  }

  @Test func nameThatIsTakenGetsANumber() throws {
    try folder.write("mine/child-w.md", "other")
    try folder.makeFolder("mine/child-w-2.md")
    try folder.link("mine/child-w-3.md", to: "nowhere")
    var corpus = try corpus()
    let place = try add("text", to: &corpus)
    #expect(place.path == "mine/child-w-4.md")
    #expect(place.taken == "mine/child-w.md")
    #expect(try folder.text(of: "mine/child-w-4.md") == "text")
    #expect(try folder.text(of: "mine/child-w.md") == "other")
    #expect(corpus.document(with: ["text"]) == "mine/child-w-4.md")
  }

  @Test func whereAllNamesAreTakenNothingIsWritten() throws {
    for number in 1...CorpusFolder.lastNumber {
      try folder.write("mine/child-w" + (number == 1 ? "" : "-\(number)") + ".md", "\(number)")
    }
    var corpus = try corpus()
    #expect(throws: AddingError.noFreeName(file: "w.pdf", name: "mine/child-w.md")) {
      try add("text", to: &corpus)
    }
    for number in 2...CorpusFolder.lastNumber {
      #expect(try folder.text(of: "mine/child-w-\(number).md") == "\(number)")
    }
  }

  @Test func fileThatAppearsMeanwhileIsNotWrittenOver() throws {
    var isFirst = true
    var corpus = try corpus { [folder] bytes, path throws(FileSystem.Failure) in
      if isFirst { try? folder.write("mine/child-w.md", "quicker") }
      isFirst = false
      try FileSystem.writeNew(bytes, to: path)
    }
    #expect(try add("text", to: &corpus).path == "mine/child-w-2.md")
    #expect(try folder.text(of: "mine/child-w.md") == "quicker")
  }

  @Test(arguments: [ENOSPC, EACCES, EROFS])
  func failureOfTheSystemIsSaidWithItsReason(code: Int32) throws {
    var corpus = try corpus { _, _ throws(FileSystem.Failure) in
      throw FileSystem.Failure(code: code)
    }
    let reason = "\(FileSystem.Failure(code: code))"
    #expect(throws: AddingError.unwritable(path: "mine/child-w.md", reason: reason)) {
      try add("text", to: &corpus)
    }
  }

  @Test func nothingIsLeftOfAFileThatWasNotFinished() throws {
    try folder.write("mine/child-w.md", "other")
    #expect(throws: FileSystem.Failure(code: EEXIST)) {
      try FileSystem.writeNew([1], to: folder.path.appending("mine/child-w.md"))
    }
    #expect(throws: FileSystem.Failure(code: ENOENT)) {
      try FileSystem.writeNew([1], to: folder.path.appending("gone/child-w.md"))
    }
    let names = try FileSystem.names(in: folder.path.appending("mine"))
    #expect(names == [Array("child-w.md".utf8)])
  }

  @Test func folderThatIsMissingIsMadeButNotTheOneAboveIt() throws {
    var new = try corpus("new")
    #expect(new.isNew)
    try new.checkWritable()
    #expect(!folder.names.contains("new"))
    _ = try add("text", to: &new)
    _ = try add("other text", to: &new)
    #expect(try FileSystem.names(in: folder.path.appending("new")).count == 2)
    #expect(throws: AddingError.missingFolder(path: "far/new")) { try corpus("far/new") }
  }

  @Test func fileAndShippedFolderAreRefused() throws {
    try folder.write("file", "x")
    #expect(throws: AddingError.notAFolder(path: "file")) { try corpus("file") }
    #expect(throws: AddingError.notAFolder(path: "file/new")) { try corpus("file/new") }
    try folder.link("alias", to: "mine")
    let shipped = folder.path.appending("mine")
    #expect(throws: AddingError.shipped(path: "alias")) { try corpus("alias", shipped: shipped) }
    #expect(throws: AddingError.shipped(path: "mine/")) { try corpus("mine/", shipped: shipped) }
  }

  @Test(arguments: [
    ("Child W – briefing (final)", "child-w-briefing-final"), ("../../etc/passwd", "etc-passwd"),
    ("..", "document"), ("", "document"), ("CON", "con-document"), ("lpt1", "lpt1-document"),
    ("com10", "com10"), ("console", "console"), (".hidden", "hidden"), ("a\u{0}b\nc", "a-b-c"),
    ("Ŵ", "w"), ("日", "document"), ("trailing. ", "trailing"),
  ])
  func namesAreSafeOnEverySystem(name: String, expected: String) {
    #expect(CorpusFolder.stem(for: name) == expected)
  }

  @Test func namesAreShort() {
    let stem = CorpusFolder.stem(for: String(repeating: "a very long name ", count: 40))
    #expect(stem.utf8.count + "-99.md".utf8.count <= 80)
  }
}
