/// Matters that situations and records each speak of in words of their own: "nobody knows who the
/// new boyfriend is" and "records should name the adults of the household".
struct Concepts: Sendable {
  /// A concept, and the words by which a text speaks of it, as they stand there.
  struct Finding: Hashable, Sendable {
    /// By its place in the list.
    var concept: Int
    var wording: String
  }

  /// Finds concepts in one text after another.
  struct Matcher: Sendable {
    fileprivate var matcher: ThemeCoder.Matcher

    /// The concepts that a text speaks of, in the order of the list.
    mutating func findings(in text: String) -> [Finding] {
      let source = SourceText(name: "", text)
      return matcher.codings(in: Passage(allOf: source), of: source).compactMap { coding in
        coding.evidence.first.map {
          Finding(concept: coding.theme, wording: source.text(of: $0))
        }
      }
    }
  }

  static let standard = Concepts(parsing: DefaultConcepts.text)

  /// The words of the field for each concept, as the list has them.
  let words: [String]
  private let coder: ThemeCoder

  /// Reads lines such as `stalking, harassment = course of conduct: follow* her, keeps turning up`;
  /// phrases that cannot be read are passed over.
  init(parsing text: String) {
    let themes = WordLists.lines(of: text).map { Self.theme($0.name, $0.phrases) }
    words = themes.map(\.label)
    // Phrases are found as those of a codebook are; here a concept takes the place of a theme.
    coder = ThemeCoder(codebook: Codebook(name: "Concepts", version: "1", themes: themes))
  }

  /// For many texts in one thread of work.
  func makeMatcher() -> Matcher { Matcher(matcher: coder.makeMatcher()) }
}

extension Concepts {
  /// Words of the field and wordings of records, as they stand in front of a colon.
  private static func sides(_ name: Substring) -> (words: Substring, phrases: [Substring]) {
    let sides = name.parts(at: UInt8(ascii: "="))
    guard let words = sides.first else { return (name, []) }
    let phrases = sides.dropFirst().flatMap { $0.parts(at: UInt8(ascii: ",")).map(\.trimmed) }
    return (words.trimmed, phrases)
  }

  private static func theme(_ name: Substring, _ cues: [Substring]) -> Theme {
    let sides = sides(name)
    return Theme(
      id: String(sides.words),
      label: String(sides.words),
      definition: "",
      group: "",
      panelThemes: [],
      phrases: (sides.phrases + cues).flatMap { (try? Phrase.alternatives(parsing: $0)) ?? [] },
      headingPhrases: [],
      exclusions: []
    )
  }

  /// Phrases that could not be read, which only a mistake in the list makes.
  static func unreadablePhrases(of text: String) -> [String] {
    WordLists.lines(of: text).flatMap { sides($0.name).phrases + $0.phrases }.filter {
      (try? Phrase.alternatives(parsing: $0)) == nil
    }.map(String.init)
  }
}

extension Passage {
  /// All lines of a text.
  init(allOf source: SourceText) {
    self.init(
      (1...max(1, source.lineCount)).prefix(source.lineCount).map {
        Fragment(line: $0, range: source.range(ofLine: $0))
      }
    )
  }
}
