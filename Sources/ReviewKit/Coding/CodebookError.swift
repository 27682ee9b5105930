/// What is wrong with a codebook, and where.
public typealias CodebookError = KeyedTextError<CodebookFault>

/// What may be wrong with a codebook; the description says what was expected.
public enum CodebookFault: Hashable, Sendable {
  case noThemes
  case noKey
  case unknownKey(String, suggestion: String?)
  case beforeFirstTheme(key: String)
  case insideTheme(key: String)
  case repeatedKey(String, firstLine: Int)
  case missingValue(key: String)
  case malformedID(String, suggestion: String?)
  case duplicateTheme(String, firstLine: Int)
  case unknownPanelTheme(String, suggestion: String?)
  case unknownHarm(String)
  case missingLabel(theme: String)
  case missingDefinition(theme: String)
  case missingPhrases(theme: String)
  case emptyPhrase
  case wordlessPhrase(String)
  case starInsideWord(phrase: String)
  case starWithoutWord(phrase: String)
  case gapAtEnd(phrase: String)
  case emptyAlternative(phrase: String)
  case tooManyAlternatives(phrase: String, most: Int)
}

extension CodebookFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noThemes:
      "the codebook has no theme; begin one with a line such as \"theme: neglect\""
    case .noKey:
      "expected a key and a value, such as \"label: Neglect\"; a comment begins with #"
    case .unknownKey(let key, let suggestion):
      "\"\(key)\" is not a key; "
        + (suggestion.map { "did you mean \"\($0)\"?" } ?? "expected one of \(Self.keys)")
    case .beforeFirstTheme(let key):
      "\"\(key)\" belongs to a theme; begin one first with a line such as \"theme: neglect\""
    case .insideTheme(let key):
      "\"\(key)\" belongs to the whole codebook; move it above the first theme"
    case .repeatedKey(let key, let firstLine):
      "\"\(key)\" is given twice; the first is on line \(firstLine)"
    case .missingValue(let key):
      "\"\(key)\" is empty; write its value after the colon"
    case .malformedID(let id, let suggestion):
      "\"\(id)\" is not an id; expected lower-case letters and digits joined by hyphens, such as "
        + "\"\(suggestion ?? "voice-of-the-child")\""
    case .duplicateTheme(let id, let firstLine):
      "theme \"\(id)\" is defined twice; the first is on line \(firstLine)"
    case .unknownPanelTheme(let id, let suggestion):
      "\"\(id)\" is not a practice theme of the panel; "
        + (suggestion.map { "did you mean \"\($0)\"?" } ?? "expected one of \(Self.panelThemes)")
    case .unknownHarm(let harm):
      "\"\(harm)\" is not whose harm it is; expected \(Self.harms)"
    case .missingLabel(let theme):
      "theme \"\(theme)\" has no label; add a line such as \"label: Neglect\""
    case .missingDefinition(let theme):
      "theme \"\(theme)\" has no definition; add a line that begins with \"definition:\""
    case .missingPhrases(let theme):
      "theme \"\(theme)\" has neither phrases nor headings; add a line such as \"phrases: neglect*\""
    case .emptyPhrase:
      "expected a phrase; take out the comma or write one"
    case .wordlessPhrase(let phrase):
      "\"\(phrase)\" holds no word; write letters or digits"
    case .starInsideWord(let phrase):
      "in \"\(phrase)\" a * stands inside a word; it may only end one, as in \"curios*\""
    case .starWithoutWord(let phrase):
      "in \"\(phrase)\" a * stands alone; write the beginning of a word before it"
    case .gapAtEnd(let phrase):
      "in \"\(phrase)\" a gap has no word beside it; \"...\" stands between two words"
    case .emptyAlternative(let phrase):
      "in \"\(phrase)\" a | has no word beside it; it stands between two words, as in \"mum|dad\""
    case .tooManyAlternatives(let phrase, let most):
      "\"\(phrase)\" stands for more than \(most) phrases; write it as two"
    }
  }

  private static var keys: String {
    CodebookParser.Key.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static var harms: String {
    Theme.Harm.allCases.map(\.rawValue).joined(separator: " or ")
  }

  private static var panelThemes: String {
    Theme.panelThemes.joined(separator: ", ")
  }
}
