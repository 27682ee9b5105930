import Testing

@testable import ReviewKit

/// Wording that is too weak alone.
@Suite struct HintTests {
  private static let words = """
    theme: one
    label: One
    definition: D.
    phrases: hidden men
    hints: father|dad*, asked|invited, home
    hints: partner, stay*
    not: father christmas

    theme: two
    label: Two
    definition: D.
    phrases: night
    hints: rota, cover
    """

  /// The evidence for each theme that is found.
  private func evidence(in text: String) throws -> [String: [String]] {
    let codebook = try Codebook(parsing: Self.words, name: "test")
    let source = SourceText(text)
    let found = ThemeCoder(codebook: codebook).detections(in: source.whole, of: source)
    return Dictionary(
      uniqueKeysWithValues: found.map { coding in
        (codebook.themes[coding.theme].id, coding.evidence.map { source.text(of: $0) })
      }
    )
  }

  @Test(arguments: [
    ("Nobody had asked his father.", ["asked", "father"]),
    ("Dad was well known. He was not invited.", ["Dad", "invited"]),
    ("A partner had begun to stay.", ["partner", "stay"]),
  ])
  func twoHintsOfALineGiveTheTheme(text: String, expected: [String]) throws {
    #expect(try evidence(in: text) == ["one": expected])
  }

  @Test(arguments: [
    "The father was mentioned.",
    "His father, or dad, or daddy.",  // says one thing three times
    "The father had a partner.",  // of two lines
    "The father kept a rota.",  // of two themes
    "He was asked to play Father Christmas.",
    "His father " + String(repeating: "was seen now and then ", count: 5) + "and never asked.",
  ])
  func lessIsNotEnough(text: String) throws {
    #expect(try evidence(in: text).isEmpty)
  }

  @Test func aPhraseNeedsNoHints() throws {
    #expect(try evidence(in: "The father was asked about hidden men.") == ["one": ["hidden men"]])
  }

  @Test func hintsDoNotCountInALabel() throws {
    let coder = ThemeCoder(codebook: try Codebook(parsing: Self.words, name: "test"))
    #expect(coder.themes(inLabel: "What we asked his father").isEmpty)
  }
}
