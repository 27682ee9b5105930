import Testing

@testable import ReviewKit

@Suite struct DocumentFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func files(_ inputs: String...) -> DocumentFiles {
    DocumentFiles(inputs: inputs, workingDirectory: folder.path)
  }

  private func notices(_ inputs: String...) -> [String] {
    DocumentFiles(inputs: inputs, workingDirectory: folder.path).notices.map(\.description)
  }

  @Test func folderGivesItsDocumentsToTheBottomInOrderOfTheirBytes() throws {
    for name in ["c/b.md", "c/a.txt", "c/B.markdown", "c/sub/z.text", "c/sub.md", "c/x.png"] {
      try folder.write(name, "text")
    }
    #expect(
      files("c").files.map(\.name)
        == ["c/B.markdown", "c/a.txt", "c/b.md", "c/sub.md", "c/sub/z.text"]
    )
  }

  @Test func hiddenFilesAndFoldersArePassedOver() throws {
    for name in ["c/.secret.md", "c/.git/a.md", "c/a.md"] { try folder.write(name, "text") }
    #expect(files("c").files.map(\.name) == ["c/a.md"])
  }

  @Test func partsOfSavedPagesArePassedOver() throws {
    for name in ["c/Child Wren.html", "c/Child Wren_files/frame.html", "c/own_files/a.md"] {
      try folder.write(name, "text")
    }
    #expect(files("c").files.map(\.name) == ["c/Child Wren.html", "c/own_files/a.md"])
  }

  @Test func fileThatIsNamedNeedsNoUsualEnding() throws {
    try folder.write("notes.review", "text")
    let files = files("notes.review")
    #expect(files.files.map(\.name) == ["notes.review"])
    #expect(files.files.map(\.isNamed) == [true])
  }

  @Test func inputsKeepTheirOrderAndAFileComesOnce() throws {
    try folder.write("b/b.md", "text")
    try folder.write("a/a.md", "text")
    let files = files("b", "a", "b/b.md")
    #expect(files.files.map(\.name) == ["b/b.md", "a/a.md"])
    #expect(files.files.map(\.isNamed) == [true, false])
  }

  @Test func linksAreFollowedAndALoopEnds() throws {
    try folder.write("c/a/one.md", "text")
    try folder.link("c/a/loop", to: "../../c")
    try folder.link("c/b", to: "a")
    try folder.link("c/two.md", to: "a/one.md")
    #expect(files("c").files.map(\.name) == ["c/a/one.md"])
    #expect(files("c").notices.isEmpty)
  }

  @Test func linkToNothingIsWarnedOf() throws {
    try folder.write("c/a.md", "text")
    try folder.link("c/gone.md", to: "nowhere.md")
    #expect(
      notices("c")
        == ["warning: c/gone.md: the link leads to no file; mend it or take it out"]
    )
  }

  @Test func missingInputIsNamedWithItsNearestNeighbour() throws {
    try folder.write("corpus/amber.md", "text")
    #expect(
      notices("corpis")
        == ["error: corpis: no such file or folder; did you mean corpus?"]
    )
    #expect(
      notices("corpus/ambr.md")
        == ["error: corpus/ambr.md: no such file or folder; did you mean corpus/amber.md?"]
    )
    #expect(
      notices("elsewhere/x.md")
        == ["error: elsewhere/x.md: no such file or folder; check the path"]
    )
  }

  @Test func folderWithoutDocumentsSaysWhatItLookedFor() throws {
    try folder.makeFolder("empty")
    try folder.write("pictures/a.png", "text")
    try folder.write("pictures/b.jpg", "text")
    let expected = "the folder holds no document; expected files ending in .md, .txt, "
    #expect(notices("empty").first?.hasPrefix("error: empty: \(expected)") == true)
    #expect(notices("pictures").first?.hasSuffix(" (2 other files passed over)") == true)
  }

  @Test func nameThatIsNoTextIsReadAndShownWithItsBytes() throws {
    let name = Array("bad".utf8) + [0xFF] + Array(".md".utf8)
    let path = folder.path.appending(name)
    #expect(path.text.hasSuffix("bad\\xff.md"))
  }

  @Test func standardInputIsAskedForOnlyWhereItIsNamed() {
    var asked = 0
    let files = DocumentFiles(inputs: ["-"], workingDirectory: folder.path) {
      asked += 1
      return Array("text".utf8)
    }
    #expect(files.files.map(\.name) == ["-"])
    _ = DocumentFiles(inputs: ["."], workingDirectory: folder.path) {
      asked += 1
      return []
    }
    #expect(asked == 1)
  }
}
