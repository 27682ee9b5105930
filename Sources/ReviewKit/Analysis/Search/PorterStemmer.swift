/// Takes the endings off English words, so that "neglected" and "neglect" are compared alike.
///
/// The algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, with the
/// two departures of the author's own program: "bli" and "logi" of step 2.
struct PorterStemmer {
  private var word: [UInt8]

  /// The stem of a word in lower case; a word that is not made of the letters a to z, or of only
  /// two, stays as it is.
  static func stem(of word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else {
      return word
    }
    var stemmer = PorterStemmer(word: bytes)
    stemmer.takeOffPlural()
    stemmer.takeOffPastAndProgressive()
    stemmer.turnFinalY()
    stemmer.replaceEnding(by: Self.step2, measure: 0)
    stemmer.replaceEnding(by: Self.step3, measure: 0)
    stemmer.takeOffLastEnding()
    stemmer.tidyUp()
    return String(decoding: stemmer.word, as: UTF8.self)
  }
}

extension PorterStemmer {
  /// An ending and what takes its place, where the stem in front is long enough.
  private typealias Rule = (ending: StaticString, replacement: StaticString)

  private static let step2: [Rule] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ("logi", "log"),
  ]

  private static let step3: [Rule] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]

  private static let step4: [Rule] = [
    ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""),
    ("ant", ""), ("ement", ""), ("ment", ""), ("ent", ""), ("ion", ""), ("ou", ""), ("ism", ""),
    ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""),
  ]

  /// Step 1a: "caresses" to "caress", "ponies" to "poni", "cats" to "cat".
  private mutating func takeOffPlural() {
    if ends(with: "sses") || ends(with: "ies") {
      word.removeLast(2)
    } else if ends(with: "s"), !ends(with: "ss") {
      word.removeLast()
    }
  }

  /// Step 1b: "agreed" to "agree", "plastered" to "plaster", "hopping" to "hop".
  private mutating func takeOffPastAndProgressive() {
    if ends(with: "eed") {
      if measure(upTo: word.count - 3) > 0 { word.removeLast() }
      return
    }
    if ends(with: "ed"), hasVowel(upTo: word.count - 2) {
      word.removeLast(2)
    } else if ends(with: "ing"), hasVowel(upTo: word.count - 3) {
      word.removeLast(3)
    } else {
      return
    }
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant {
      if !ends(with: "l"), !ends(with: "s"), !ends(with: "z") { word.removeLast() }
    } else if measure(upTo: word.count) == 1, endsInShortSyllable(upTo: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c: "happy" to "happi".
  private mutating func turnFinalY() {
    if ends(with: "y"), hasVowel(upTo: word.count - 1) { word[word.count - 1] = UInt8(ascii: "i") }
  }

  /// Steps 2 and 3: "relational" to "relate", "hopefulness" to "hopeful", and on to "hope".
  private mutating func replaceEnding(by rules: [Rule], measure least: Int) {
    guard let rule = rule(of: rules) else { return }
    let stem = word.count - rule.ending.utf8CodeUnitCount
    guard measure(upTo: stem) > least else { return }
    word.removeSubrange(stem...)
    rule.replacement.withUTF8Buffer { word += $0 }
  }

  /// Step 4: "revival" to "reviv", "adoption" to "adopt".
  private mutating func takeOffLastEnding() {
    guard let ending = rule(of: Self.step4)?.ending else { return }
    let stem = word.count - ending.utf8CodeUnitCount
    guard measure(upTo: stem) > 1 else { return }
    let letter = word[stem - 1]
    let isIon = ending.utf8CodeUnitCount == 3 && ends(with: "ion")
    if isIon, letter != UInt8(ascii: "s"), letter != UInt8(ascii: "t") { return }
    word.removeSubrange(stem...)
  }

  /// Step 5: "probate" to "probat", "controll" to "control".
  private mutating func tidyUp() {
    if ends(with: "e") {
      let stem = word.count - 1
      let measure = measure(upTo: stem)
      if measure > 1 || (measure == 1 && !endsInShortSyllable(upTo: stem)) { word.removeLast() }
    }
    if ends(with: "l"), endsInDoubleConsonant, measure(upTo: word.count) > 1 { word.removeLast() }
  }
}

extension PorterStemmer {
  /// Of the rules whose ending the word has, the one with the longest.
  private func rule(of rules: [Rule]) -> Rule? {
    var longest: Rule?
    for rule in rules {
      let count = longest?.ending.utf8CodeUnitCount ?? 0
      if rule.ending.utf8CodeUnitCount > count, ends(with: rule.ending) { longest = rule }
    }
    return longest
  }

  private func ends(with ending: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    guard letters.count <= word.count else { return false }
    // The last letter tells most endings apart.
    var place = 1
    while place <= letters.count {
      if letters[letters.count - place] != word[word.count - place] { return false }
      place += 1
    }
    return true
  }

  /// Whether the letter is a consonant: not a, e, i, o, u, nor a y behind a consonant.
  private func isConsonant(at index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return false
    case UInt8(ascii: "y"):
      // A run of them takes turns.
      let run = word[..<index].reversed().prefix { $0 == UInt8(ascii: "y") }.count
      let first = index - run
      let isFirstConsonant = first == 0 || !isConsonant(at: first - 1)
      return run.isMultiple(of: 2) == isFirstConsonant
    default: return true
    }
  }

  /// How often a vowel is followed by a consonant in the first letters: m in [C](VC)^m[V].
  private func measure(upTo end: Int) -> Int {
    var measure = 0
    var followsVowel = false
    for index in 0..<max(0, end) {
      let isConsonant = isConsonant(at: index)
      if isConsonant, followsVowel { measure += 1 }
      followsVowel = !isConsonant
    }
    return measure
  }

  private func hasVowel(upTo end: Int) -> Bool {
    (0..<max(0, end)).contains { !isConsonant(at: $0) }
  }

  private var endsInDoubleConsonant: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2]
      && isConsonant(at: word.count - 1)
  }

  /// Whether the first letters end in consonant, vowel, consonant, the last not w, x or y: "hop".
  private func endsInShortSyllable(upTo end: Int) -> Bool {
    guard end > 2, isConsonant(at: end - 3), !isConsonant(at: end - 2), isConsonant(at: end - 1)
    else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(word[end - 1])
  }
}
