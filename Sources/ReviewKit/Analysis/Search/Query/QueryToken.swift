/// A piece of a query, and where it stands.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open
    case close
    case and
    case or
    case not
    case near(Int)
    case words([Phrase])
  }

  var kind: Kind
  /// As written.
  var text: String
  /// Its characters in the query.
  var range: Range<Int>
}

extension QueryToken {
  static let mostWordsBetween = 100

  /// Cuts a query into tokens.
  static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
    var tokens: [QueryToken] = []
    let characters = Array(query)
    var index = 0
    while index < characters.count {
      if characters[index].isWhitespace {
        index += 1
        continue
      }
      let token = try token(at: index, of: characters)
      tokens.append(token)
      index = token.range.upperBound
    }
    return tokens
  }

  private static func token(
    at start: Int,
    of characters: [Character]
  ) throws(QueryError) -> QueryToken {
    switch characters[start] {
    case "(": return QueryToken(kind: .open, text: "(", range: start..<start + 1)
    case ")": return QueryToken(kind: .close, text: ")", range: start..<start + 1)
    case let mark where marks.contains(mark):
      guard let end = characters[(start + 1)...].firstIndex(where: marks.contains) else {
        throw QueryError(query: String(characters), place: start, fault: .openQuotation)
      }
      let kind = try words(start + 1..<end, of: characters)
      return QueryToken(
        kind: kind,
        text: String(characters[start...end]),
        range: start..<end + 1
      )
    default:
      let rest = characters[start...]
      let end = rest.firstIndex { $0.isWhitespace || "()".contains($0) || marks.contains($0) }
      return try word(start..<(end ?? characters.count), of: characters)
    }
  }

  private static let marks: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}"]

  private static func word(
    _ range: Range<Int>,
    of characters: [Character]
  ) throws(QueryError) -> QueryToken {
    let text = String(characters[range])
    let kind: Kind
    switch text {
    case "AND": kind = .and
    case "OR": kind = .or
    case "NOT": kind = .not
    default:
      if let near = try nearness(text, at: range.lowerBound, of: characters) {
        kind = near
      } else if text.hasPrefix("-"), text.dropFirst().first?.isLetter == true {
        throw QueryError(
          query: String(characters),
          place: range.lowerBound,
          fault: .minus(String(text.dropFirst()))
        )
      } else {
        kind = try words(range, of: characters)
      }
    }
    return QueryToken(kind: kind, text: text, range: range)
  }

  /// "NEAR/5"; the word alone in capitals lacks its number.
  private static func nearness(
    _ text: String,
    at place: Int,
    of characters: [Character]
  ) throws(QueryError) -> Kind? {
    guard text == "NEAR" || text.uppercased().hasPrefix("NEAR/") else { return nil }
    let digits = text.dropFirst(5)
    guard let most = Int(digits), digits.allSatisfy(\.isNumber), most <= mostWordsBetween else {
      throw QueryError(
        query: String(characters),
        place: place,
        fault: .nearWithoutNumber(most: mostWordsBetween)
      )
    }
    return .near(most)
  }

  private static func words(
    _ range: Range<Int>,
    of characters: [Character]
  ) throws(QueryError) -> Kind {
    guard let first = characters[range].firstIndex(where: { !$0.isWhitespace }) else {
      throw QueryError(query: String(characters), place: range.lowerBound, fault: .empty)
    }
    let text = String(characters[first..<range.upperBound])[...]
    do throws(Phrase.Fault) {
      return .words(try Phrase.alternatives(parsing: text))
    } catch {
      let before = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).count
      throw QueryError(
        query: String(characters),
        place: first + before,
        fault: .phrase(error.reason)
      )
    }
  }
}
