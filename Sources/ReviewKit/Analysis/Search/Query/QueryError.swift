/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable, Sendable {
  public var query: String
  /// The character at fault, counted from 0; the length of the query where more is expected.
  public var place: Int
  public var fault: QueryFault
}

/// What may be wrong with a query; the description says what was expected.
public enum QueryFault: Hashable, Sendable {
  case empty
  case nothingBefore(String)
  case nothingBehind(String)
  case openQuotation
  case openBracket
  case closedBracket
  case emptyBrackets
  case tooDeep(most: Int)
  case nearWithoutNumber(most: Int)
  case nearGroup(String)
  case minus(String)
  case onlyNot
  case orNot
  case phrase(CodebookFault)
}

extension QueryError: CustomStringConvertible {
  /// "the query, character 11: …", characters counted from 1 as editors do.
  public var description: String { "the query, character \(place + 1): \(fault)" }
}

extension QueryFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty:
      "expected a word, a \"phrase\" or the beginning of a word such as bruis*"
    case .nothingBefore(let joint):
      "expected \(Self.operand) in front of \(joint)"
    case .nothingBehind(let joint):
      "expected \(Self.operand) behind \(joint)"
    case .openQuotation:
      "expected a second quotation mark to end the phrase that begins here"
    case .openBracket:
      "expected a closing bracket to end what begins here"
    case .closedBracket:
      "this bracket closes none; take it out, or open one before it"
    case .emptyBrackets:
      "expected \(Self.operand) between the brackets"
    case .tooDeep(let most):
      "brackets and NOT stand in each other more than \(most) times; write the query in two"
    case .nearWithoutNumber(let most):
      "expected the number of words between, from 0 to \(most), as in mother NEAR/5 bruis*"
    case .nearGroup(let joint):
      "\(joint) expects a word, a \"phrase\", or several joined by OR in brackets; write AND "
        + "outside of it"
    case .minus(let word):
      "to leave out \"\(word)\", write NOT \(word)"
    case .onlyNot:
      "this only says what is not to be found; add what is, as in police NOT probation"
    case .orNot:
      "NOT beside OR finds almost everything; write AND NOT, as in (police OR probation) NOT court"
    case .phrase(let fault): fault.description
    }
  }

  private static let operand = "a word, a \"phrase\" or a bracket"
}
