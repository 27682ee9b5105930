import Testing

@testable import ReviewKit

@Suite struct LibraryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func library(_ inputs: String...) -> Library {
    Library(files: DocumentFiles(inputs: inputs, workingDirectory: folder.path)) {
      Notation.document(from: $0)
    }
  }

  @Test func valuesComeInTheOrderOfTheFilesHoweverLongEachTakes() throws {
    let names = (100..<400).map { "c/\($0).md" }
    for (index, name) in names.enumerated() {
      let lines = index % 7 == 0 ? 400 : 1
      try folder.write(name, String(repeating: "concern: Line \(index).\n", count: lines))
    }
    let (values, notices) = library("c").map { $0.source.name }
    #expect(values == names)
    #expect(notices.isEmpty)
  }

  @Test func sameTallyOnEveryRun() throws {
    for number in 0..<40 {
      try folder.write("c/\(number).md", "review: Child A\nconcern neglect: Neglect \(number).\n")
    }
    let outputs = (0..<5).map { _ in
      var catalogue = Catalogue()
      library("c").forEach({ Catalogue(of: $0) }) { catalogue.append($0) }
      let tally = ThemeTally(of: catalogue, codebook: Notation.codebook)
      return ThemeReport(tally: tally, codebook: Notation.codebook, inputs: ["c"]).json
    }
    #expect(Set(outputs).count == 1)
  }

  @Test func idsAreUniqueInALibraryAndTheFirstKeepsItsOwn() throws {
    try folder.write("a/report.md", "review: Child A\nreview: Child B\n")
    try folder.write("b/report.md", "review: Child A\nreview: Report\n")
    try folder.write("c/child-b.md", "concern: Something.\n")
    let (ids, _) = library("a", "b", "c").map { [$0.id] + $0.reviews.map(\.id) }
    #expect(
      ids == [
        ["report", "child-a", "child-b"],
        ["report-2", "report-2/child-a", "report-2/report"],
        ["child-b-2"],
      ]
    )
  }

  @Test func badFileInAFolderIsWarnedOfAndTheRestIsRead() throws {
    try folder.write("c/a.md", "concern: One.\n")
    try folder.write("c/b.md", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 1])
    try folder.write("c/c.md", "")
    try folder.write("c/d.md", "concern: Two.\n")
    let (values, notices) = library("c").map { $0.source.name }
    #expect(values == ["c/a.md", "c/c.md", "c/d.md"])
    #expect(notices.map(\.isNamed) == [false, false])
    #expect(notices.first?.description.hasPrefix("warning: c/b.md:1: ") == true)
    #expect(
      notices.last?.description
        == "warning: c/c.md: the file is empty, so it has no records"
    )
  }

  @Test func progressReachesTheNumberOfFiles() throws {
    for number in 0..<300 { try folder.write("c/\(number).md", "concern: One.\n") }
    var reached: [Int] = []
    _ = library("c").map({ $0.id }, progress: { reached.append($0.filesRead) })
    #expect(reached == reached.sorted())
    #expect(reached.last == 300)
  }
}
