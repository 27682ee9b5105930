/// What is wrong with a file of heading words, and where.
public typealias VocabularyError = KeyedTextError<VocabularyFault>

/// What may be wrong with a file of heading words; the description says what was expected.
public enum VocabularyFault: Hashable, Sendable {
  case noPhrases
  case noKey
  case unknownKey(String, suggestion: String?)
  case missingValue(key: String)
  case emptyPhrase
  case wordlessPhrase(String)
  case repeatedPhrase(String, firstLine: Int)
  case unknownPhrase(String, suggestion: String?)
}

extension VocabularyFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPhrases:
      "the file names no heading; add a line such as \"learning: points to take away\""
    case .noKey:
      "expected what a heading says and its words, such as \"learning: points to take away\"; "
        + "a comment begins with #"
    case .unknownKey(let key, let suggestion):
      "\"\(key)\" is nothing that a heading says; "
        + (suggestion.map { "did you mean \"\($0)\"?" } ?? "expected one of \(Self.keys)")
    case .missingValue(let key):
      "\"\(key)\" is empty; write words of headings after the colon"
    case .emptyPhrase:
      "expected words of a heading; take out the comma or write them"
    case .wordlessPhrase(let phrase):
      "\"\(phrase)\" holds no word; write letters or digits"
    case .repeatedPhrase(let phrase, let firstLine):
      "\"\(phrase)\" is said to be something else on line \(firstLine); take one of them out"
    case .unknownPhrase(let phrase, let suggestion):
      "\"\(phrase)\" cannot be taken out, as it is not in the vocabulary; "
        + (suggestion.map { "did you mean \"\($0)\"?" }
          ?? "review-cli vocabulary prints what is in it")
    }
  }

  private static var keys: String {
    VocabularyParser.keys.joined(separator: ", ")
  }
}
