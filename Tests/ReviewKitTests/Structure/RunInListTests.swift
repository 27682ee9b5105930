import Testing

@testable import ReviewKit

/// Points listed in the running text of one paragraph.
@Suite struct RunInListTests {
  @Test(arguments: [
    (
      "The panel makes two recommendations: first, that visits be longer; second, that notes be kept.",
      ["- visits be longer", "- notes be kept."]
    ),
    (
      "Firstly, the board should meet. Secondly, it should listen. Finally, it should act.",
      ["- the board should meet.", "- it should listen.", "- it should act."]
    ),
    (
      "The first is that visits be longer. The second is that notes be kept.",
      ["- visits be longer.", "- notes be kept."]
    ),
  ])
  func countedPointsArePartedWhereTheCountGoesUp(text: String, points: [String]) {
    #expect(Self.points(of: text) { tokens, _ in RunInList(ordinalsIn: tokens) } == points)
  }

  @Test(arguments: [
    (
      "The trust: (i) to visit more; and (ii) to keep notes. The council: (iii) to ring back.",
      ["i to visit more", "ii to keep notes", "iii to ring back."]
    ),
    (
      "a) longer visits are made, b) notes are kept",
      ["a longer visits are made", "b notes are kept"]
    ),
    ("1. Visits are longer. 2. Notes are kept.", ["1 Visits are longer.", "2 Notes are kept."]),
  ])
  func markedPointsKeepTheirNumbers(text: String, points: [String]) {
    #expect(Self.points(of: text) { tokens, _ in RunInList(marksIn: tokens) } == points)
  }

  @Test(arguments: [
    "The first visit was short and the second was long.", "See section 1. It says (a) little.",
    "He was seen at first. Staff came a second time.",
  ])
  func numbersInAStoryAreNoList(text: String) {
    #expect(
      Self.points(of: text) { tokens, _ in
        RunInList(ordinalsIn: tokens) ?? RunInList(marksIn: tokens)
      } == nil
    )
  }

  @Test func bulletsOnOneLinePartIt() {
    let text = "• Visits were short • Notes were lost • Calls went unanswered"
    let points = ["- Visits were short", "- Notes were lost", "- Calls went unanswered"]
    #expect(
      Self.points(of: text) { RunInList(bulletsIn: $0, isItem: false, bytes: $1) } == points
    )
    #expect(
      Self.points(of: String(text.dropFirst(2))) {
        RunInList(bulletsIn: $0, isItem: true, bytes: $1)
      } == points
    )
    #expect(
      Self.points(of: "Mill Street • Larkmouth • LK1 2AB") {
        RunInList(bulletsIn: $0, isItem: false, bytes: $1)
      } == nil
    )
  }

  @Test func aSentenceBehindTheListIsAPointOfItsOwn() {
    let points = ["- one was missed", "- two were lost."]
    #expect(
      Self.points(of: "one was missed; two were lost. Staff also said (at length; twice) so.") {
        tokens,
        _ in RunInList(semicolonsIn: tokens)
      } == points + ["- Staff also said (at length; twice) so."]
    )
  }

  /// `number text` of each point; `nil` where there is no list.
  private static func points(
    of text: String,
    read: ([Token], UnsafeBufferPointer<UInt8>) -> RunInList?
  ) -> [String]? {
    let source = SourceText(name: "a.txt", text)
    return source.bytes.withUnsafeBufferPointer { bytes in
      let passage = Passage([Passage.Fragment(line: 1, range: source.range(ofLine: 1))])
      let tokens = Token.tokens(of: passage, in: bytes)
      return read(tokens, bytes)?.items.map { item in
        "\(item.number ?? "-") \(source.text(of: passage.clipped(to: tokens[item.tokens])))"
      }
    }
  }
}
