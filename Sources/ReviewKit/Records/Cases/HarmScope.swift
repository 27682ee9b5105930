/// Says of each word of a statement which harms it can tell of a case: none where it is denied or
/// another suffered it, those of the family where it tells of a parent.
struct HarmScope {
  enum Scope: Hashable {
    case none
    case family
    case all
  }

  private var subject: ClauseSubject

  static let words = CaseWords.standard

  init(_ identity: CaseIdentity, sex: Case.Sex?) {
    subject = ClauseSubject(identity, sex: sex)
  }

  /// Begins another statement: "she" is no longer who was spoken of last.
  mutating func begin() { subject.reset() }

  /// The scope of each token of the next sentence.
  mutating func scopes(of tokens: [Token]) -> [Scope] {
    var scopes = [Scope](repeating: .all, count: tokens.count)
    for clause in Clause.ranges(in: tokens) {
      let scope = scope(of: clause, in: tokens)
      if scope != .all { for place in clause { scopes[place] = scope } }
    }
    for range in Denial.ranges(in: tokens) { for place in range { scopes[place] = .none } }
    return scopes
  }

  private mutating func scope(of clause: Range<Int>, in tokens: [Token]) -> Scope {
    let person = subject.person(of: clause, in: tokens)
    if tellsOfChildhood(clause, person, in: tokens) { return .none }
    switch person {
    case nil, .own: return .all
    case .sibling(let sex): return names(clause, beside: sex, in: tokens) ? .all : .none
    case .parent:
      guard befalls(clause, in: tokens), !namesChild(clause, in: tokens) else { return .all }
      return .family
    }
  }

  /// What a parent lived through as a child: "grew up in care", "her own childhood".
  private func tellsOfChildhood(
    _ clause: Range<Int>,
    _ person: ClauseSubject.Person?,
    in tokens: [Token]
  ) -> Bool {
    guard person != .own else { return false }
    let part = tokens[clause]
    let isTold = part.indices.contains { place in
      if Self.childhood.contains(part[place].text) { return true }
      let next = part.indices.contains(place + 1) ? part[place + 1].text : ""
      let third = part.indices.contains(place + 2) ? part[place + 2].text : ""
      switch part[place].text {
      case "as": return next == "children" || (next == "a" && Self.young.contains(third))
      case "grew", "growing": return next == "up"
      default: return false
      }
    }
    guard isTold else { return false }
    if case .parent? = person { return true }
    return part.contains { token in
      let word = CaseName.bareWord(token.text)
      return token.text == "own" || Self.words.parents.contains(word)
    }
  }

  /// Whether the subject does nothing, but is or has something: "was abused", "had a brother".
  private func befalls(_ clause: Range<Int>, in tokens: [Token]) -> Bool {
    let part = tokens[clause]
    guard !part.contains(where: { Self.legal.contains($0.text) }),
      let verb = part.indices.first(where: { Clause.isVerb(part[$0]) })
    else { return false }
    let rest = part[(verb + 1)...].filter(\.isWord).prefix(2).map(\.text)
    let next = rest.first ?? ""
    if Self.beings.contains(part[verb].text) { return !next.hasSuffix("ing") }
    if ["had", "has", "have"].contains(part[verb].text) {
      if next == "been" { return !(rest.last ?? "").hasSuffix("ing") }
      return Self.having.contains(next)
    }
    return Self.undergoing.contains(part[verb].text)
  }

  /// Whether the case is named behind a brother or sister, or a pronoun that is not theirs.
  private func names(_ clause: Range<Int>, beside sex: Case.Sex?, in tokens: [Token]) -> Bool {
    clause.contains { place in
      if subject.identity.isTold(at: place, in: tokens) {
        return !tokens[place].text.hasSuffix("'s")
      }
      let isBehind = place > clause.lowerBound + 1
      switch tokens[place].text {
      case "she": return isBehind && sex == .male
      case "her": return isBehind && sex == .male && isObject(place, in: tokens)
      case "he", "him": return isBehind && sex == .female
      default: return false
      }
    }
  }

  /// Whether a clause about a parent names the child as well: "shook Child Q", "hurt him".
  private func namesChild(_ clause: Range<Int>, in tokens: [Token]) -> Bool {
    clause.contains { place in
      let token = tokens[place]
      if token.text.hasSuffix("'s") { return false }
      if subject.identity.isTold(at: place, in: tokens) { return true }
      switch token.text {
      case "him", "them": return true
      case "her": return isObject(place, in: tokens)
      case "she", "he", "young", "adolescent", "teenager": return false
      default: return Self.words.children.contains(token.text)
      }
    }
  }

  /// "Her" that owns nothing.
  private func isObject(_ place: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(place + 1) else { return true }
    let next = tokens[place + 1]
    return !next.isWord || ClauseSubject.prepositions.contains(next.text)
      || Self.connectives.contains(next.text)
  }

  private static let connectives = Lexicon.cases["connectives"]
  private static let childhood = Lexicon.cases["childhood"]
  private static let young = Lexicon.cases["young"]
  private static let legal = Lexicon.cases["legal"]
  private static let beings = Lexicon.cases["beings"]
  private static let having = Lexicon.cases["having"]
  private static let undergoing = Lexicon.cases["undergoing"]
}
