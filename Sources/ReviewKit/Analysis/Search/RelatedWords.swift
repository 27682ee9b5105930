/// Words of the field that everyday wording calls for: "stalking" where somebody "keeps turning up".
struct RelatedWords: Sendable {
  /// Words of the field, with what called for them as written.
  struct Match: Hashable, Sendable {
    var words: String
    var cue: String
  }

  private let coder: ThemeCoder

  static let standard = RelatedWords(parsing: DefaultRelatedWords.text)

  /// Reads lines such as `stalking, harassment: follow* her, keeps turning up`; phrases that cannot
  /// be read are passed over.
  init(parsing text: String) {
    let themes = text.split(separator: "\n").compactMap { Self.entry($0) }
    // Phrases are found as those of a codebook are; here an entry takes the place of a theme.
    coder = ThemeCoder(codebook: Codebook(name: "Related words", version: "1", themes: themes))
  }

  private static func entry(_ line: Substring) -> Theme? {
    let line = line.trimmed
    let sides = line.split(separator: ":", maxSplits: 1)
    guard sides.count == 2, !line.hasPrefix("#") else { return nil }
    let phrases = sides[1].split(separator: ",").flatMap { phrase in
      (try? Phrase.alternatives(parsing: phrase.trimmed)) ?? []
    }
    return Theme(
      id: String(sides[0]),
      label: String(sides[0]),
      definition: "",
      group: "",
      panelThemes: [],
      phrases: phrases,
      headingPhrases: [],
      exclusions: []
    )
  }

  /// The entries that a text calls for, in their order, each with the first wording that does.
  func matches(in passage: Passage, of source: SourceText) -> [Match] {
    coder.detections(in: passage, of: source).compactMap { detection in
      detection.evidence.first.map {
        Match(words: coder.codebook.themes[detection.theme].label, cue: source.text(of: $0))
      }
    }
  }

  /// Phrases that could not be read, which only a mistake in the list makes.
  static func unreadablePhrases(of text: String) -> [String] {
    WordLists.lines(of: text).flatMap(\.phrases).filter {
      (try? Phrase.alternatives(parsing: $0)) == nil
    }.map(String.init)
  }
}
