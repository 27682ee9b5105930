/// A situation as a practitioner describes it, taken apart into what records are compared by.
public struct Situation: Sendable {
  /// A stem to look for.
  struct Term: Hashable, Sendable {
    var stem: String
    /// As written in the situation, or the word of the field that it calls for.
    var word: String
    /// The wording that called for it; `nil` for a word of the situation itself.
    var cue: String?
  }

  let terms: [Term]
  /// What it is about beyond its words.
  let concepts: CalledConcepts
  /// The stems of its own words, each once.
  var stems: [String] { terms.filter { $0.cue == nil }.map(\.stem) }
  /// The themes its words point to, by their place in the codebook.
  public let themes: [Int]

  /// Takes a description apart: light words such as "the" are left out, the others reduced to their
  /// stems; everyday wording calls for words of the field besides.
  public init(_ text: String, coder: ThemeCoder) {
    self.init(text, coder: coder, concepts: CalledConcepts(by: text))
  }

  /// The same where what the text calls for is known.
  public init(_ text: String, coder: ThemeCoder, concepts: CalledConcepts) {
    let source = SourceText(name: "the situation", text)
    self.concepts = concepts
    var terms: [Term] = []
    var known: Set<String> = []
    for word in TextWord.words(of: text) {
      let printed = text.part(word.range)
      Self.add(word, printed, cue: nil, to: &terms, &known)
    }
    for concept in concepts.concepts {
      for word in TextWord.words(of: concept.words) {
        let printed = concept.words.part(word.range)
        Self.add(word, printed, cue: concept.cue, to: &terms, &known)
      }
    }
    self.terms = terms
    themes = coder.detections(in: Passage(allOf: source), of: source).map(\.theme)
  }

  /// Whether there is nothing to compare by.
  public var isEmpty: Bool { terms.isEmpty && themes.isEmpty }

  private static func add(
    _ word: TextWord,
    _ printed: String,
    cue: String?,
    to terms: inout [Term],
    _ known: inout Set<String>
  ) {
    guard let stem = word.stem, known.insert(stem).inserted else { return }
    terms.append(Term(stem: stem, word: printed, cue: cue))
  }
}

extension TextWord {
  /// What words are compared by across their endings; `nil` for a light word.
  var stem: String? {
    let word = owner ?? folded
    return SearchWords.light.contains(word) ? nil : PorterStemmer.stem(of: word)
  }
}
