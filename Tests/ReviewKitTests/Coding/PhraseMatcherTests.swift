import Testing

@testable import ReviewKit

@Suite struct PhraseMatcherTests {
  /// Few words and many marks, so that phrases meet every rule often.
  private static let pieces = [
    "child", "childs", "children", "voice", "of", "the", "hear", "heard", "self", "harm",
    "selfharm", "risk", "at", "a", "b", "a", "b",
  ]
  private static let written = [
    "Child", "CHILD", "chi\u{AD}ld", "child's", "child’s", "**voice**", "_voice_", "<u>voice</u>",
    "vo<b>ice", "self-harm", "at-risk", "risk.", "risk:", "harm?", "harm; ", "&", "café", "ﬁt", "•",
    "|", "…", "(", "the,", "child‑", "self-", "a.b", "a.b.", ".a.", "‘hear’", "1", "e\u{301}",
  ]
  private static let steps = [
    "child", "child*", "chi*", "childs", "voice", "voi*", "of", "the", "hear*", "self", "harm",
    "selfharm", "self*", "risk", "at", "a", "b", "and", "cafe", "fit", "a*", "1", "e",
  ]

  @Test(arguments: 0..<40)
  func agreesWithThePlainRules(seed: UInt64) throws {
    var numbers = FixedNumbers(state: seed)
    let codebook = try Self.codebook(&numbers)
    var matcher = ThemeCoder(codebook: codebook).makeMatcher()
    let plain = PlainMatcher(codebook: codebook)
    for _ in 0..<100 {
      let source = SourceText(Self.text(&numbers))
      let codings = matcher.codings(in: source.whole, of: source)
      var found: [Int: [Range<Int>]] = [:]
      for coding in codings {
        found[coding.theme] = coding.evidence.compactMap { passage in
          guard let first = passage.fragments.first, let last = passage.fragments.last else {
            return nil
          }
          return first.range.lowerBound..<last.range.upperBound
        }
      }
      let expected = plain.ranges(in: source, passage: source.whole)
      #expect(
        found == expected,
        "\(String(decoding: source.bytes, as: UTF8.self))\n\(codebook.text)"
      )
    }
  }

  private static func codebook(_ numbers: inout FixedNumbers) throws -> Codebook {
    var themes: [Theme] = []
    for number in 0..<4 {
      let phrases = try (0..<8).map { _ in try phrase(&numbers) }
      let exclusions = try (0..<2).map { _ in try phrase(&numbers) }
      themes.append(
        Theme(
          id: "theme-\(number)",
          label: "Theme",
          definition: "A theme.",
          group: "",
          panelThemes: [],
          phrases: phrases,
          headingPhrases: [],
          exclusions: exclusions
        )
      )
    }
    return Codebook(name: "generated", version: "", themes: themes)
  }

  private static func phrase(_ numbers: inout FixedNumbers) throws -> Phrase {
    var text = ""
    for step in 0..<Int.random(in: 1...4, using: &numbers) {
      if step > 0 { text += Int.random(in: 0..<4, using: &numbers) == 0 ? " ... " : " " }
      text += steps.randomElement(using: &numbers) ?? ""
    }
    return try Phrase(parsing: text[...])
  }

  private static func text(_ numbers: inout FixedNumbers) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
      let isPlain = Int.random(in: 0..<3, using: &numbers) > 0
      text += (isPlain ? pieces : written).randomElement(using: &numbers) ?? ""
      text += [" ", " ", " ", "\n", "-\n", "-", "/"].randomElement(using: &numbers) ?? ""
    }
    return text
  }
}
