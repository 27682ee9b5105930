import Testing

@testable import ReviewKit

@Suite struct CorpusLocatorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func corpus(
    in place: String,
    variable: String? = nil,
    executable: String? = nil
  ) throws(ReadingError) -> String {
    try CorpusLocator(
      workingDirectory: folder.path.appending(place),
      variable: variable,
      executable: executable.map { folder.path.appending($0) }
    ).corpus()
  }

  @Test func variableComesFirst() throws {
    try folder.makeFolder("work/corpus")
    #expect(try corpus(in: "work", variable: "/my/reviews") == "/my/reviews")
    #expect(try corpus(in: "work", variable: "") == "corpus")
  }

  @Test func folderHereOrAboveIsShownAsSeenFromHere() throws {
    try folder.makeFolder("work/corpus")
    try folder.makeFolder("work/deep/er")
    #expect(try corpus(in: "work") == "corpus")
    #expect(try corpus(in: "work/deep/er") == "../../corpus")
  }

  @Test func installedCorpusIsTheLastResort() throws {
    try folder.makeFolder("usr/bin")
    try folder.makeFolder("usr/share/review-cli/corpus")
    #expect(
      try corpus(in: "usr", executable: "usr/bin/review-cli")
        == folder.path.appending("usr/share/review-cli/corpus").text
    )
  }

  @Test func withoutAnyThereIsAMessage() {
    #expect(throws: ReadingError.noCorpus) {
      try corpus(in: "nowhere", executable: "usr/bin/review-cli")
    }
    #expect("\(ReadingError.noCorpus)".contains("REVIEW_CORPUS"))
  }
}
