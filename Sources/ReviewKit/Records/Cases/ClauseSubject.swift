/// Tells of whom a clause speaks: of the case, of a brother or sister, of a parent.
struct ClauseSubject {
  /// A person, as far as it matters for whose harm is told.
  enum Person: Hashable {
    case own
    case sibling(Case.Sex?)
    case parent(Case.Sex?)

    var sex: Case.Sex? {
      switch self {
      case .own: nil
      case .sibling(let sex), .parent(let sex): sex
      }
    }
  }

  let identity: CaseIdentity
  let sex: Case.Sex?
  /// The person whom the text spoke of last.
  private(set) var last: Person = .own

  static let words = CaseWords.standard

  init(_ identity: CaseIdentity, sex: Case.Sex?) {
    self.identity = identity
    self.sex = sex
  }

  /// Begins a new paragraph.
  mutating func reset() { last = .own }

  /// The subject of a clause; `nil` where it is no person, as in "There was …".
  mutating func person(of clause: Range<Int>, in tokens: [Token]) -> Person? {
    guard let start = start(of: clause, in: tokens) else { return nil }
    if ["who", "whose"].contains(tokens[start].text) {
      return antecedent(of: start, in: tokens) ?? last
    }
    if Clause.isVerb(tokens[start]) { return last }
    for place in start..<min(clause.upperBound, start + 12) {
      if Clause.isVerb(tokens[place]) { return nil }
      guard let person = person(at: place, in: tokens), !isObject(place, from: start, in: tokens)
      else { continue }
      last = person == .own || !isJoined(behind: place, in: clause, of: tokens) ? person : .own
      return last
    }
    return nil
  }

  /// Behind conjunctions, and behind "In May 2010,".
  private func start(of clause: Range<Int>, in tokens: [Token]) -> Int? {
    let first = clause.first { tokens[$0].isWord && !Self.links.contains(tokens[$0].text) }
    guard let first, Self.prepositions.contains(tokens[first].text) else { return first }
    let comma = (first..<min(clause.upperBound, first + 12)).first { tokens[$0].text == "," }
    guard let comma, comma + 1 < clause.upperBound else { return first }
    return comma + 1
  }

  /// The person that a word names; a genitive names what follows.
  func person(at place: Int, in tokens: [Token]) -> Person? {
    let token = tokens[place]
    let word = token.text
    guard !isGenitive(place, in: tokens), word != "young" else { return nil }
    if identity.isTold(at: place, in: tokens) { return .own }
    if word == "she" || word == "he" { return pronoun(word == "she" ? .female : .male) }
    if identity.isFamily, word == "family" || word == "siblings" { return .own }
    if Self.brothersAndSisters.contains(word) || Self.words.siblings.contains(word) {
      let isOfAll = word == "siblings" && place > 0 && tokens[place - 1].text == "the"
      return isOfAll ? .own : .sibling(Self.sex(of: word))
    }
    if Self.words.parents.contains(word) || word.hasSuffix("parents") {
      return .parent(Self.sex(of: word))
    }
    if Self.words.children.contains(word) { return .own }
    return isOtherCase(place, in: tokens) ? .sibling(nil) : nil
  }

  /// "The mother's", "both parents'".
  private func isGenitive(_ place: Int, in tokens: [Token]) -> Bool {
    if tokens[place].text.hasSuffix("'s") { return true }
    guard tokens.indices.contains(place + 1), tokens[place + 1].text == "'" else { return false }
    return tokens[place].range.upperBound == tokens[place + 1].range.lowerBound
  }

  /// "Child B" where the case is Child A.
  private func isOtherCase(_ place: Int, in tokens: [Token]) -> Bool {
    guard place > 0, tokens[place].isCapitalised, tokens[place].text.utf8.count <= 3,
      identity.words.count > 1, let title = identity.words.first
    else { return false }
    return tokens[place - 1].text == title && tokens[place - 1].isCapitalised
  }

  /// Whom "she" or "he" stands for.
  private func pronoun(_ sex: Case.Sex) -> Person {
    let cannotBeOwn = self.sex.map { $0 != sex } ?? false
    return last.sex == sex || (last.sex == nil && cannotBeOwn) ? last : .own
  }

  private static func sex(of word: Word) -> Case.Sex? {
    if words.female.contains(word) || womenOfFamily.contains(word) { return .female }
    if words.male.contains(word) || menOfFamily.contains(word) { return .male }
    return nil
  }

  private func isObject(_ place: Int, from start: Int, in tokens: [Token]) -> Bool {
    tokens[max(start, place - 2)..<place].contains { Self.prepositions.contains($0.text) }
  }

  /// "Her mother and Child Q": the case is meant as well.
  private func isJoined(behind place: Int, in clause: Range<Int>, of tokens: [Token]) -> Bool {
    let rest = tokens[(place + 1)..<clause.upperBound].prefix(6)
    guard let and = rest.first(where: { $0.text != "," }), and.text == "and" else { return false }
    return rest.indices.prefix { !Clause.isVerb(tokens[$0]) }.contains {
      person(at: $0, in: tokens) == .own
    }
  }

  /// The person nearest in front of "who".
  private func antecedent(of who: Int, in tokens: [Token]) -> Person? {
    tokens[max(0, who - 8)..<who].indices.reversed().lazy.compactMap {
      self.person(at: $0, in: tokens)
    }.first
  }

  private static let brothersAndSisters = Lexicon.cases["brothersAndSisters"]
  private static let womenOfFamily = Lexicon.cases["womenOfFamily"]
  private static let menOfFamily = Lexicon.cases["menOfFamily"]
  private static let links = Lexicon.cases["links"]
  static let prepositions = Lexicon.cases["prepositions"]
}
