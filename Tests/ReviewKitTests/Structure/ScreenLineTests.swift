import Testing

@testable import ReviewKit

/// What a page of the web, a mail or a viewer of documents prints around a text.
@Suite struct ScreenLineTests {
  private func furniture(_ text: String) -> [Int] {
    let source = SourceText(text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      LineReader(source, bytes: bytes).furniture.sorted()
    }
  }

  @Test(arguments: [
    "View this email in your browser", "Skip to content.", "[Skip to content]",
    "Skip the council's menu", "Toggle contrast", "Loading in 3 seconds...",
    "Upload: others", "Download Presentation", "Already have an account? Sign in here",
  ])
  func lineOfAScreenIsFurniture(line: String) {
    #expect(furniture("\(line)\n\nThe nurse called at the home twice.") == [1])
  }

  @Test(arguments: [
    "Skip hire was refused twice.", "Documents", "Download", "Transcript", "Categories",
    "Loading of the van took an hour.", "Skip the visit where nobody answers.",
  ])
  func aTextThatOnlyBeginsSoIsNone(line: String) {
    #expect(furniture("\(line)\n\nThe nurse called at the home twice.").isEmpty)
  }

  @Test func whatMayBeAHeadingIsFurnitureBesideSuchLines() {
    let text = """
      Upload: others

      Post on 06-May-2022

      3 views

      Category:

      Documents

      12 downloads

      Documents that the school kept were read by nobody.
      """
    #expect(furniture(text) == [1, 3, 5, 7, 9, 11])
  }

  @Test func theCountOfASlideIsFurnitureBesideSuchLinesAlone() {
    #expect(furniture("Play fullscreen\n3 / 12\n\nThe nurse called.") == [1, 2])
    #expect(furniture("Reviews with a plan\n3 / 12\n\nThe nurse called.").isEmpty)
  }

  @Test func titleThatAViewerPrintsAboveEachPageIsFurniture() {
    let title = String(repeating: "Practice review of Child Wren and what was learned ", count: 4)
    let text = """
      Page 1: \(title)

      The review began in May.

      Page 2: \(title)

      The review ended in June.

      Page 3: the note that the school wrote.
      """
    #expect(furniture(text) == [1, 5])
  }

  @Test func linesThatEndInAPageAreContentsWithoutAHeading() {
    let text = """
      1. How the review was done Page 3
      2. The family and the
      agencies around it Page 5
      3. What we learnedPage 9
      Terms of reference
      4. Recommendations Page 12

      The nurse called at the home twice.
      """
    #expect(furniture(text) == [1, 2, 3, 4, 5, 6])
  }
}
