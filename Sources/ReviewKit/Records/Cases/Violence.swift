/// Violence that a statement tells of, and who did it.
struct Violence {
  /// Harms beside which violence needs no name of its own.
  static let themes: Set<String> = [
    "physical-abuse", "domestic-abuse", "sexual-abuse", "risk-outside-the-home",
  ]

  /// With a weapon or in the street, and not by the family: what injuries it led to are its own.
  let isOfStreet: Bool
  /// By a parent, a partner or others of the family.
  let isByFamily: Bool
  /// The theme it is where the codebook finds none; `nil` where no violence is told.
  let kind: String?

  /// Reads a few sentences of a review, which may be of what partners or a family did to each other.
  init(_ tokens: [Token], isDomestic: Bool) {
    let doer = Self.doer(in: tokens)
    isByFamily = doer == .family || doer == .spouse
    isOfStreet = !isByFamily && tokens.contains { Self.street.contains($0.text) }
    let isTold =
      tokens.contains { Self.violence.contains($0.text) }
      && !tokens.contains { Self.accidents.contains($0.text) }
    switch doer {
    case _ where !isTold: kind = nil
    case .outsider: kind = "risk-outside-the-home"
    case .spouse: kind = "domestic-abuse"
    case _ where isDomestic: kind = "domestic-abuse"
    case .family, nil: kind = "physical-abuse"
    }
  }

  private enum Doer {
    case family
    case spouse
    case outsider
  }

  /// Who is named behind "by", or as convicted of it.
  private static func doer(in tokens: [Token]) -> Doer? {
    for place in tokens.indices {
      var found: Doer?
      if tokens[place].text == "by" {
        found = doer(among: tokens[(place + 1)...].prefix(5))
      } else if convictions.contains(tokens[place].text) {
        found = doer(among: tokens[..<place].suffix(8))
      }
      if let found { return found }
    }
    return nil
  }

  private static func doer(among tokens: ArraySlice<Token>) -> Doer? {
    var isOfParent = false
    for token in tokens {
      let word = CaseName.bareWord(token.text)
      if token.text.hasSuffix("'s") {
        isOfParent = true
      } else if spouses.contains(word), !isOfParent {
        return .spouse
      } else if words.parents.contains(word) || word.hasSuffix("parents") {
        return .family
      } else if outsiders.contains(word) {
        return .outsider
      }
    }
    return nil
  }

  /// Whether the words of a coding say no more than that there was an injury.
  func isPlain(_ coding: Coding, in source: SourceText) -> Bool {
    holds(coding, Self.plainInjuries, in: source)
  }

  /// Whether the words of a coding name a weapon or what it does, and nothing else.
  func isArmed(_ coding: Coding, in source: SourceText) -> Bool {
    holds(coding, Self.street, in: source)
  }

  private func holds(_ coding: Coding, _ words: WordSet, in source: SourceText) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      coding.evidence.allSatisfy { passage in
        Token.tokens(of: passage, in: bytes).contains { words.contains($0.text) }
      }
    }
  }

  private static let words = CaseWords.standard
  private static let violence = Lexicon.cases["violence"]
  private static let accidents = Lexicon.cases["accidents"]
  private static let street = Lexicon.cases["street"]
  private static let outsiders = Lexicon.cases["outsiders"]
  private static let spouses = Lexicon.cases["spouses"]
  private static let convictions = Lexicon.cases["convictions"]
  private static let plainInjuries = Lexicon.cases["plainInjuries"]
}
