/// Matters that situations and records each speak of in words of their own: "nobody knows who the
/// new boyfriend is" and "records should name the adults of the household".
struct Concepts: Sendable {
  /// A line of the list.
  private struct Concept {
    /// Words of the field, as the list has them.
    var words: Substring
    /// How situations and records speak of it.
    var phrases: [Substring]
  }

  static let standard = Concepts(parsing: DefaultConcepts.text)

  private let all: [Concept]

  /// Reads lines such as `stalking, harassment = course of conduct: follow* her, keeps turning up`;
  /// phrases that cannot be read are passed over.
  init(parsing text: String) {
    all = WordLists.lines(of: text).map { line in
      let sides = line.name.parts(at: UInt8(ascii: "="))
      let phrases = sides.dropFirst().flatMap { $0.parts(at: UInt8(ascii: ",")).map(\.trimmed) }
      return Concept(words: sides.first?.trimmed ?? line.name, phrases: phrases + line.phrases)
    }
  }

  /// The words of the field, concept by concept.
  var words: [String] { all.map { String($0.words) } }

  /// The words of the field and the phrases, concept by concept.
  var lessons: [(words: Substring, phrases: [Substring])] { all.map { ($0.words, $0.phrases) } }

  /// As they are written.
  var phrases: [Substring] { all.flatMap(\.phrases) }

  /// Phrases that could not be read, which only a mistake in the list makes.
  var unreadablePhrases: [Substring] {
    phrases.filter { (try? Phrase.alternatives(parsing: $0)) == nil }
  }
}

extension Concepts {
  /// What a text speaks of.
  ///
  /// The list has thousands of phrases and few of them begin with a word of the text, so only those
  /// are made ready to be looked for.
  func called(by text: String) -> CalledConcepts {
    let beginnings = PhraseBeginnings(of: text)
    let coder = Self.coder(
      all.map { concept in
        Concept(words: concept.words, phrases: concept.phrases.filter(beginnings.mayHold))
      }
    )
    var matcher = CalledConcepts.Matcher(coder)
    let found = matcher.findings(in: text)
    return CalledConcepts(
      concepts: found.map { finding in
        CalledConcepts.Concept(words: String(all[finding.concept].words), cue: finding.wording)
      },
      coder: Self.coder(found.map { all[$0.concept] })
    )
  }

  /// Phrases are found as those of a codebook are; here a concept takes the place of a theme.
  private static func coder(_ concepts: [Concept]) -> ThemeCoder {
    let themes = concepts.map { concept in
      Theme(
        id: String(concept.words),
        label: String(concept.words),
        definition: "",
        group: "",
        panelThemes: [],
        phrases: concept.phrases.flatMap { (try? Phrase.alternatives(parsing: $0)) ?? [] },
        headingPhrases: [],
        exclusions: []
      )
    }
    return ThemeCoder(codebook: Codebook(name: "Concepts", version: "1", themes: themes))
  }
}

/// The concepts that a situation calls for, to be found again in records.
public struct CalledConcepts: Sendable {
  struct Concept: Hashable, Sendable {
    /// Words of the field for it, such as "stalking, harassment".
    var words: String
    /// The wording of the situation that called for it.
    var cue: String
  }

  /// A concept in a text.
  struct Finding: Hashable, Sendable {
    /// By its place among the concepts.
    var concept: Int
    /// As it stands in the text.
    var wording: String
  }

  /// Finds concepts in one text after another.
  struct Matcher: Sendable {
    private var matcher: ThemeCoder.Matcher

    init(_ coder: ThemeCoder) { matcher = coder.makeMatcher() }

    /// The concepts that a text speaks of, in their order.
    mutating func findings(in text: String) -> [Finding] {
      let source = SourceText(name: "", text)
      return matcher.codings(in: Passage(allOf: source), of: source).compactMap { coding in
        coding.evidence.first.map {
          Finding(concept: coding.theme, wording: source.text(of: $0))
        }
      }
    }
  }

  /// In the order of the list.
  let concepts: [Concept]
  fileprivate let coder: ThemeCoder

  func makeMatcher() -> Matcher { Matcher(coder) }
}

extension CalledConcepts {
  /// Those of the list that the program ships with.
  public init(by text: String) { self = Concepts.standard.called(by: text) }
}

/// Tells of most phrases that they cannot stand in a text.
struct PhraseBeginnings {
  private let words: Set<String>

  init(of text: String) {
    words = Set(TextWord.words(of: text).flatMap { [$0.folded, $0.owner].compactMap(\.self) })
  }

  /// Whether the text has the word that a phrase begins with, or one of those that may stand there.
  func mayHold(_ phrase: Substring) -> Bool {
    let first = phrase.utf8.prefix { $0 > UInt8(ascii: " ") }
    return Substring(first).parts(at: UInt8(ascii: "|")).contains { word in
      // A hyphen parts words, an apostrophe does not.
      let letters = word.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "&") }
        .filter { $0 != UInt8(ascii: "'") }.map(\.lowered)
      guard letters.last == UInt8(ascii: "*") else {
        return words.contains(String(decoding: letters, as: UTF8.self))
      }
      return words.contains { $0.utf8.starts(with: letters.dropLast()) }
    }
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
