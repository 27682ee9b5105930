/// The facts of a case as its context states them, word for word where they are words.
struct CaseFacts {
  private(set) var age: String?
  private(set) var sex: Case.Sex?
  private(set) var outcome: Case.Outcome?
  private(set) var siblings: String?
  private(set) var livingWith: String?
  /// First names given to brothers and sisters: "her sibling, Rowan".
  private(set) var namedSiblings: [String] = []

  private let name: [Word]
  /// The same words with a genitive "'s".
  private let genitives: [Word]
  private let isFamily: Bool

  init(
    name: String,
    context: [ReviewReader.Told],
    all: [ReviewReader.Told],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    let words = name.lowercased().split(separator: " ")
    self.name = words.map { Word($0) }
    genitives = words.map { Word($0 + "'s") }
    isFamily = self.name.first == "family"
    let sentences = context.flatMap { Self.sentences($0.tokens) }
    for sentence in sentences {
      if age == nil { age = Self.age(in: sentence, isFamily: isFamily) }
      if siblings == nil { siblings = siblings(in: sentence) }
      if livingWith == nil { livingWith = Self.livingWith(in: sentence, bytes: bytes) }
      namedSiblings += Self.namedSiblings(in: sentence, bytes: bytes)
    }
    outcome = outcome(in: sentences)
    if !isFamily {
      sex = sex(in: sentences) ?? sex(in: all.lazy.flatMap { Self.sentences($0.tokens) })
    }
  }

  private static func sentences(_ tokens: [Token]) -> [[Token]] {
    tokens.split { !$0.isWord && ($0.text == "." || $0.text == "?" || $0.text == "!") }.map(
      Array.init
    )
  }

  private func names(_ sentence: [Token]) -> Bool {
    // "K" alone, for "Young Person K".
    if let code = name.last, let genitive = genitives.last, name.count > 1, code.utf8.count <= 2,
      sentence.contains(where: { $0.isCapitalised && ($0.text == code || $0.text == genitive) })
    {
      return true
    }
    return sentence.indices.contains { start in
      start + name.count <= sentence.count
        && name.indices.allSatisfy { place in
          let word = sentence[start + place].text
          return word == name[place] || word == genitives[place]
        }
    }
  }
}

// MARK: - Age

extension CaseFacts {
  private static let units: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "year", "years",
  ]
  private static let parents: WordSet = [
    "parents", "mother", "father", "mum", "dad", "parent", "partner", "carer", "stepfather",
    "grandmother",
    "mother's", "father's", "mum's", "dad's",
  ]

  /// "6 weeks", "under one", "three months"; the ages of parents are left out.
  private static func age(in sentence: [Token], isFamily: Bool) -> String? {
    for place in sentence.indices {
      guard let age = age(at: place, in: sentence) else { continue }
      let before = sentence[max(0, place - 6)..<place]
      let owners = before.lastIndex { parents.contains($0.text) || $0.text.hasSuffix("parents") }
      if let owners, !before[owners...].contains(where: { children.contains($0.text) }) { continue }
      return age
    }
    return nil
  }

  private static let children: WordSet = [
    "child", "children", "baby", "boy", "girl", "infant", "son", "daughter",
  ]

  private static func age(at place: Int, in sentence: [Token]) -> String? {
    let next = { (step: Int) -> Word in
      sentence.indices.contains(place + step) ? sentence[place + step].text : ""
    }
    let word = sentence[place].text
    if word == "under" || word == "aged" || word == "over" {
      let step = next(1) == "under" || next(1) == "over" ? 2 : 1
      let prefix = step == 2 ? "\(next(1)) " : word == "aged" ? "" : "\(word) "
      guard isNumber(next(step)) else { return nil }
      if units.contains(next(step + 1)) {
        let old = next(step + 2) == "old" && word == "under" ? " old" : ""
        return "\(prefix)\(next(step)) \(plural(next(step + 1)))\(old)"
      }
      let isBare =
        word == "aged" || (word == "under" && ["one", "1", "two", "2"].contains(next(1)))
      return isBare
        ? word == "aged" ? "\(prefix)\(next(step)) years" : "\(prefix)\(next(step))" : nil
    }
    guard isNumber(word) else { return nil }
    if let age = ageOfSubject(at: place, in: sentence) { return age }
    let dash = next(1) == "-" ? 1 : 0
    guard units.contains(next(1 + dash)) else { return nil }
    let dash2 = next(2 + dash) == "-" ? 1 : 0
    let isAge = ["old", "of"].contains(next(2 + dash + dash2)) || dash == 1
    guard isAge, next(2 + dash + dash2) != "of" || next(3 + dash + dash2) == "age" else {
      return nil
    }
    return "\(word) \(plural(next(1 + dash)))"
  }

  /// "She was 14", "Tomas was nine when": a number that ends what is said of the subject.
  private static func ageOfSubject(at place: Int, in sentence: [Token]) -> String? {
    guard place >= 2, ["was", "is", "aged", "("].contains(sentence[place - 1].text) else {
      return nil
    }
    guard
      sentence[place - 2].isCapitalised
        || ["she", "he", "they", "child"].contains(sentence[place - 2].text)
    else {
      return nil
    }
    guard !parents.contains(sentence[place - 2].text) else { return nil }
    let next = sentence.indices.contains(place + 1) ? sentence[place + 1].text : ""
    if sentence[place - 1].text == "(" {
      return next == ")" ? "\(sentence[place].text) years" : nil
    }
    return ["", "when", "at", ",", "and", "and a"].contains(next)
      ? "\(sentence[place].text) years" : nil
  }

  private static func isNumber(_ word: Word) -> Bool {
    (word.isAllDigits && !word.isEmpty && word.utf8.count <= 3) || Quantity.value(of: word) != nil
  }

  private static func plural(_ unit: Word) -> String {
    unit.hasSuffix("s") ? "\(unit)" : "\(unit)s"
  }
}

// MARK: - Sex

extension CaseFacts {
  private static let female: WordSet = ["she", "her", "girl", "female", "daughter", "hers"]
  private static let male: WordSet = ["he", "him", "his", "boy", "male", "son"]
  private static let otherPeople: WordSet = [
    "mother", "father", "mum", "dad", "mother's", "father's", "partner", "stepfather", "man",
    "woman", "practitioner",
    "mothers", "fathers", "grandmother", "grandfather", "perpetrator", "worker", "reviewer",
    "officer", "men", "women",
  ]

  /// The first word of one sex in a sentence about the case and about no other person, or in the
  /// sentence after one.
  private func sex(in sentences: some Sequence<[Token]>) -> Case.Sex? {
    var followsName = false
    for sentence in sentences {
      let isAbout = names(sentence) || mentionsChild(sentence)
      let opens =
        sentence.first.map { Self.female.contains($0.text) || Self.male.contains($0.text) } ?? false
      defer { followsName = isAbout || (followsName && opens) }
      guard isAbout || (followsName && opens) else { continue }
      for token in sentence {
        if Self.otherPeople.contains(token.text) { break }
        if Self.female.contains(token.text) { return .female }
        if Self.male.contains(token.text) { return .male }
      }
    }
    return nil
  }

  private func mentionsChild(_ sentence: [Token]) -> Bool {
    zip(sentence, sentence.dropFirst()).contains {
      $0.text == "the" && ["child", "baby", "infant"].contains($1.text)
    }
  }
}

// MARK: - Outcome

extension CaseFacts {
  private static let death: WordSet = [
    "died", "death", "murdered", "killed", "killing", "fatal", "fatally", "suicide",
  ]
  private static let injury: WordSet = [
    "injuries", "injury", "injured", "fracture", "fractures", "fractured", "bruise", "bruises",
    "bruising", "burn",
    "burns", "haemorrhage", "wound", "wounds",
  ]
  private static let grave: WordSet = [
    "serious", "seriously", "life-threatening", "threatening", "catastrophic", "critical",
    "significant", "permanent",
  ]

  private static let harm: WordSet = ["harm", "harmed", "neglect", "neglected", "ill", "unwell"]

  private func outcome(in sentences: [[Token]]) -> Case.Outcome? {
    var found: Case.Outcome?
    for sentence in sentences {
      if let place = sentence.firstIndex(where: { Self.death.contains($0.text) }) {
        guard isOfParent(place, in: sentence) else { return .died }
        found = found ?? .other
      }
      if sentence.contains(where: { Self.injury.contains($0.text) }) {
        found = isGrave(sentence) ? .seriousHarm : found == .seriousHarm ? found : .injured
      } else if found == nil,
        isGrave(sentence) || sentence.contains(where: { $0.text == "intensive" })
      {
        found = .seriousHarm
      }
    }
    return found
  }

  /// Whether it is a parent who died: "their father died".
  private func isOfParent(_ place: Int, in sentence: [Token]) -> Bool {
    let before = sentence[max(0, place - 4)..<place]
    let goesOn = sentence[place...].prefix(10).contains { $0.text == "as" || $0.text == "and" }
    let others = sentence[place...].prefix(12).contains { Self.children.contains($0.text) }
    if sentence[max(0, place - 2)..<place].contains(where: { Self.parents.contains($0.text) }) {
      return !(goesOn && others && sentence[place].text != "death")
    }
    let behind = sentence[place...].prefix(5)
    let near = Array(before) + Array(behind)
    guard near.contains(where: { Self.parents.contains($0.text) }) else { return false }
    return !near.contains { Self.children.contains($0.text) || name.contains($0.text) }
  }

  /// A word of gravity right in front of the injury, or said of the injuries.
  private func isGrave(_ sentence: [Token]) -> Bool {
    for (place, token) in sentence.enumerated() where Self.grave.contains(token.text) {
      let around = sentence[max(0, place - 4)..<min(sentence.count, place + 5)]
      if around.contains(where: { Self.injury.contains($0.text) || Self.harm.contains($0.text) }) {
        return true
      }
    }
    return false
  }
}

// MARK: - Family

extension CaseFacts {
  private static let siblingWords: WordSet = [
    "sibling", "siblings", "brother", "sister", "brothers", "sisters",
  ]
  private static let qualifiers: WordSet = [
    "younger", "older", "half", "pre-school", "aged", "pre", "school", "twin", "elder", "-",
    "infant", "other",
  ]

  private static let owners: WordSet = ["their", "her", "his", "a", "an", "one"]

  /// "4 siblings", "younger sibling", "her sibling"; for a family "three children".
  private func siblings(in sentence: [Token]) -> String? {
    for (place, token) in sentence.enumerated() {
      if Self.siblingWords.contains(token.text) {
        var start = place
        while start > 0, Self.qualifiers.contains(sentence[start - 1].text) { start -= 1 }
        if start > 0,
          Self.isNumber(sentence[start - 1].text) || Self.owners.contains(sentence[start - 1].text)
        {
          start -= 1
        }
        return Self.words(sentence[start...place])
      }
      if isFamily, token.text == "children", place > 0, Self.isNumber(sentence[place - 1].text) {
        return Self.words(sentence[place - 1...place])
      }
    }
    return nil
  }

  private static func words(_ tokens: ArraySlice<Token>) -> String {
    tokens.map { $0.text.description }.joined(separator: " ").replacing(" - ", with: "-")
  }

  private static let living: WordSet = ["lived", "living", "resided", "lives", "live", "residing"]

  /// The words behind "lived with" to the end of the clause.
  private static func livingWith(in sentence: [Token], bytes: UnsafeBufferPointer<UInt8>) -> String?
  {
    guard let place = sentence.firstIndex(where: { living.contains($0.text) }),
      place + 2 < sentence.count,
      sentence[place + 1].text == "with"
    else { return nil }
    let rest = sentence[(place + 2)...].prefix {
      ![",", ";", "(", "when", "until", "at", "in", "who"].contains($0.text)
    }
    guard let first = rest.first, let last = rest.last, rest.count <= 12 else { return nil }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// "her sibling, Rowan": a name right behind the word.
  private static func namedSiblings(in sentence: [Token], bytes: UnsafeBufferPointer<UInt8>)
    -> [String]
  {
    sentence.indices.compactMap { place in
      guard siblingWords.contains(sentence[place].text) || sentence[place].text == "twin" else {
        return nil
      }
      let next =
        place + (sentence.indices.contains(place + 1) && sentence[place + 1].text == "," ? 2 : 1)
      guard sentence.indices.contains(next), sentence[next].isCapitalised,
        sentence[next].text.utf8.count > 2
      else {
        return nil
      }
      return String(decoding: bytes[sentence[next].range], as: UTF8.self)
    }
  }
}
