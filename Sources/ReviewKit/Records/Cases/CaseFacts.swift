/// The facts of a case as its context states them, word for word where they are words.
struct CaseFacts {
  private(set) var age: String?
  private(set) var sex: Case.Sex?
  private(set) var outcome: Case.Outcome?
  private(set) var siblings: String?
  private(set) var livingWith: String?
  /// The statements of the context that they stand in.
  private(set) var told: Set<Int> = []
  /// The first statement that tells of age or outcome, by its place in the context; 0 without one.
  private(set) var begin = 0

  let identity: CaseIdentity
  /// The other cases of the review.
  let others: [CaseIdentity]

  var isFamily: Bool { identity.isFamily }

  static let words = CaseWords.standard

  /// Reads the facts of one of the cases of a review, by its place among them, from the sentences of
  /// the context; all statements of the review may tell the sex.
  init(
    _ number: Int,
    of cases: [CaseIdentity],
    _ sentences: [CaseSentence],
    all: [ReviewReader.Told],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    identity = cases[number]
    others = cases.indices.filter { $0 != number }.map { cases[$0] }
    let mine = sentences.filter { $0.owners[number] }
    for sentence in mine where age == nil {
      age = age(in: sentence.tokens)
      if age != nil { told.insert(sentence.told) }
    }
    if !isFamily {
      let own = mine.map(\.tokens)
      sex = sex(in: own) ?? sex(in: all.lazy.flatMap { Self.sentencesOnSex($0.tokens) })
    }
    let affirmed = affirmed(mine)
    if let (outcome, place) = outcome(in: affirmed) {
      self.outcome = outcome
      told.insert(mine[place].told)
    }
    begin = told.min() ?? 0
    let onSiblings = sentences.filter {
      $0.owners[number] || (cases.count == 2 && namesSibling($0.tokens))
    }
    readFamily(mine, onSiblings, bytes)
  }

  /// Reads brothers, sisters and household; for the former sentences count as well that name the
  /// other case so.
  private mutating func readFamily(
    _ sentences: [CaseSentence],
    _ both: [CaseSentence],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for sentence in sentences where livingWith == nil {
      livingWith = livingWith(in: sentence.tokens, bytes: bytes)
      if livingWith != nil { told.insert(sentence.told) }
    }
    var best: (detail: Int, told: Int)?
    for sentence in both {
      guard let found = siblings(in: sentence.tokens), found.detail > best?.detail ?? 0 else {
        continue
      }
      siblings = found.words
      best = (found.detail, sentence.told)
    }
    if let best { told.insert(best.told) }
  }

  /// The words of sentences that are not denied and not said of a brother or sister.
  private func affirmed(_ sentences: [CaseSentence]) -> [[Token]] {
    var scope = HarmScope(identity, sex: sex)
    var last: Int?
    return sentences.map { sentence in
      if sentence.told != last { scope.begin() }
      last = sentence.told
      return zip(sentence.tokens, scope.scopes(of: sentence.tokens)).filter { $0.1 != .none }
        .map(\.0)
    }
  }

  /// The sentences of a statement; of one without a word of either sex the last alone, as it may
  /// say of whom the next statement speaks.
  private static func sentencesOnSex(_ tokens: [Token]) -> [[Token]] {
    if tokens.contains(where: { words.ofSex.contains($0.text) }) {
      return CaseSentence.parts(of: tokens)
    }
    return CaseSentence.parts(of: tokens).suffix(1).map(\.self)
  }

  /// Whether a sentence names the case.
  func names(_ sentence: [Token]) -> Bool {
    sentence.indices.contains { isName($0, in: sentence) }
  }

  /// Whether the name of the case ends at a place.
  func isName(_ place: Int, in sentence: [Token]) -> Bool {
    identity.ends(at: place, in: sentence)
  }

  /// Whether the name of another case of the review ends at a place.
  func isOtherCase(_ place: Int, in sentence: [Token]) -> Bool {
    others.contains { $0.isTold(at: place, in: sentence) }
  }

  static func isNumber(_ word: Word) -> Bool {
    (word.isAllDigits && !word.isEmpty && word.utf8.count <= 3) || Quantity.value(of: word) != nil
  }
}

// MARK: - Sex

extension CaseFacts {
  /// The first word of one sex in a sentence about the case and about no other person, or in the
  /// sentence after one.
  private func sex(in sentences: some Sequence<[Token]>) -> Case.Sex? {
    var followsName = false
    for sentence in sentences {
      let isShared = sentence.indices.contains { isOtherCase($0, in: sentence) }
      let isAbout = names(sentence) || (others.isEmpty && mentionsChild(sentence))
      let opens =
        sentence.first.map {
          Self.words.female.contains($0.text) || Self.words.male.contains($0.text)
        } ?? false
      defer { followsName = isAbout || (followsName && opens) }
      guard isAbout || (followsName && opens) else { continue }
      if let sex = sex(besideNameIn: sentence) { return sex }
      if isShared { continue }
      for (place, token) in sentence.enumerated() {
        if isOther(place, in: sentence) { break }
        if Self.words.female.contains(token.text) { return .female }
        if Self.words.male.contains(token.text) { return .male }
      }
    }
    return nil
  }

  /// "Mary, a woman of 41, …", "Tom was a white British man".
  private func sex(besideNameIn sentence: [Token]) -> Case.Sex? {
    guard let place = sentence.indices.first(where: { isName($0, in: sentence) }) else {
      return nil
    }
    if let sex = sex(inFrontOf: place, in: sentence) { return sex }
    let behind = sentence[(place + 1)...].prefix(9)
    guard let first = behind.first, [",", "was", "is", "("].contains(first.text) else { return nil }
    for token in behind.dropFirst() {
      if first.text == ",", Self.words.brothers.contains(token.text) { return .male }
      if first.text == ",", Self.words.sisters.contains(token.text) { return .female }
      if Self.words.women.contains(token.text) { return .female }
      if Self.words.men.contains(token.text) { return .male }
      if [",", "who", "with", "and", "whose", ")"].contains(token.text) { return nil }
    }
    return nil
  }

  /// "Her brother Tom", "a girl of nine (Child R)", "his sister, Child S".
  private func sex(inFrontOf place: Int, in sentence: [Token]) -> Case.Sex? {
    let isWhole =
      identity.words.count > 1 && place + 1 >= identity.words.count
      && zip(identity.words, sentence[(place + 1 - identity.words.count)...]).allSatisfy {
        $0 == CaseName.bareWord($1.text)
      }
    var before = place - (isWhole ? identity.words.count : 1)
    let isAside = sentence.indices.contains(before) && ["(", ","].contains(sentence[before].text)
    if isAside { before -= 1 }
    guard sentence.indices.contains(before), isWhole || !isAside else { return nil }
    let word = sentence[before].text
    if Self.words.brothers.contains(word) { return .male }
    if Self.words.sisters.contains(word) { return .female }
    guard isAside, sentence[before + 1].text == "(" else { return nil }
    return Self.words.men.contains(word) ? .male : Self.words.women.contains(word) ? .female : nil
  }

  /// A person who is not the case: what comes behind may be said of them.
  private func isOther(_ place: Int, in sentence: [Token]) -> Bool {
    let word = CaseName.bareWord(sentence[place].text)
    return Self.words.parents.contains(word) || Self.words.strangers.contains(word)
  }

  private func mentionsChild(_ sentence: [Token]) -> Bool {
    zip(sentence, sentence.dropFirst()).contains {
      ["the", "this", "a"].contains($0.text)
        && ["child", "baby", "infant", "boy", "girl"].contains($1.text)
    }
      || zip(sentence, sentence.dropFirst(2)).contains {
        $0.text == "old" && ["boy", "girl", "baby"].contains($1.text)
      } || Self.tellsOfCase(sentence)
  }

  /// "Death of a 5-week-old boy": the opening of an abstract.
  private static func tellsOfCase(_ sentence: [Token]) -> Bool {
    sentence.prefix(18).contains { ["boy", "girl"].contains($0.text) }
      && sentence.prefix(4).contains { ["of", "to"].contains($0.text) }
  }
}
