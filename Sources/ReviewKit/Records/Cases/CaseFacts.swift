/// The facts of a case as its context states them, word for word where they are words.
struct CaseFacts {
  private(set) var age: String?
  private(set) var sex: Case.Sex?
  private(set) var outcome: Case.Outcome?
  private(set) var siblings: String?
  private(set) var livingWith: String?
  /// First names given to brothers and sisters: "her sibling, Rowan".
  private(set) var namedSiblings: [String] = []

  let name: [Word]
  let isFamily: Bool

  static let words = CaseWords.standard

  init(
    name: String,
    context: [ReviewReader.Told],
    all: [ReviewReader.Told],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.name = name.lowercased().split(separator: " ").map { Word($0) }
    isFamily = self.name.first == "family"
    let sentences = context.flatMap { Self.sentences($0.tokens) }
    for sentence in sentences {
      if age == nil { age = age(in: sentence) }
      if siblings == nil { siblings = siblings(in: sentence) }
      if livingWith == nil { livingWith = livingWith(in: sentence, bytes: bytes) }
      namedSiblings += Self.namedSiblings(in: sentence, bytes: bytes)
    }
    outcome = outcome(in: sentences)
    if !isFamily {
      sex = sex(in: sentences) ?? sex(in: all.lazy.flatMap { Self.sentencesOnSex($0.tokens) })
    }
  }

  private static func sentences(_ tokens: [Token]) -> [[Token]] {
    tokens.split { !$0.isWord && ($0.text == "." || $0.text == "?" || $0.text == "!") }.map(
      Array.init
    )
  }

  /// The sentences of a statement; of one without a word of either sex the last alone, as it may
  /// say of whom the next statement speaks.
  private static func sentencesOnSex(_ tokens: [Token]) -> [[Token]] {
    if tokens.contains(where: { words.ofSex.contains($0.text) }) { return sentences(tokens) }
    return sentences(tokens).suffix(1).map(\.self)
  }

  /// Whether a sentence names the case.
  func names(_ sentence: [Token]) -> Bool {
    sentence.indices.contains { isName($0, in: sentence) }
  }

  /// Whether the name of the case ends at a place: the whole of it, or its last word alone, as "K"
  /// for "Young Person K" and "Wren" for "Child Wren".
  func isName(_ place: Int, in sentence: [Token]) -> Bool {
    guard let last = name.last, CaseName.bareWord(sentence[place].text) == last else {
      return false
    }
    if sentence[place].isCapitalised, !last.isAllDigits { return true }
    guard place + 1 >= name.count else { return false }
    return zip(name.dropLast(), sentence[(place + 1 - name.count)...]).allSatisfy {
      $0 == $1.text
    }
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
      let isAbout = names(sentence) || mentionsChild(sentence)
      let opens =
        sentence.first.map {
          Self.words.female.contains($0.text) || Self.words.male.contains($0.text)
        } ?? false
      defer { followsName = isAbout || (followsName && opens) }
      guard isAbout || (followsName && opens) else { continue }
      if let sex = sex(behindNameIn: sentence) { return sex }
      for (place, token) in sentence.enumerated() {
        if isOther(place, in: sentence) { break }
        if Self.words.female.contains(token.text) { return .female }
        if Self.words.male.contains(token.text) { return .male }
      }
    }
    return nil
  }

  /// "Mary, a woman of 41, …", "Tom was a white British man".
  private func sex(behindNameIn sentence: [Token]) -> Case.Sex? {
    guard let place = sentence.indices.first(where: { isName($0, in: sentence) }) else {
      return nil
    }
    // "her brother Tom"
    if name.count == 1, place > 0 {
      if Self.words.brothers.contains(sentence[place - 1].text) { return .male }
      if Self.words.sisters.contains(sentence[place - 1].text) { return .female }
    }
    let behind = sentence[(place + 1)...].prefix(9)
    guard let first = behind.first, [",", "was", "is", "("].contains(first.text) else { return nil }
    for token in behind.dropFirst() {
      if Self.words.women.contains(token.text) { return .female }
      if Self.words.men.contains(token.text) { return .male }
      if [",", "who", "with", "and", "whose", ")"].contains(token.text) { return nil }
    }
    return nil
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
