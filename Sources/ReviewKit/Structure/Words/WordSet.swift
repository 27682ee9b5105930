/// Words that can be looked up: most words that are not among them are told by one byte or two.
struct WordSet: Sendable {
  /// By the highest bits of a word's hash: its number and one more, 0 for an empty place; words
  /// that fall on a place already taken stand behind it.
  private let places: FixedTable<UInt16>
  private let words: FixedTable<Word>
  private let shift: UInt64
  private let mask: Int

  /// - Precondition: There are fewer than 10,000 words.
  init(_ words: some Sequence<Word>) {
    let words = Array(words)
    precondition(words.count < 10_000, "a set holds a vocabulary, not a text")
    // At most a quarter of the places are taken, so that few look-ups go further than the first.
    var bits = 4
    while 1 << bits < words.count * 4 { bits += 1 }
    let mask = (1 << bits) - 1
    var places = [UInt16](repeating: 0, count: 1 << bits)
    for (number, word) in words.enumerated() {
      var place = Int(word.spread >> UInt64(64 - bits))
      while places[place] != 0, words[Int(places[place]) - 1] != word { place = (place + 1) & mask }
      if places[place] == 0 { places[place] = UInt16(number + 1) }
    }
    self.words = FixedTable(words)
    self.places = FixedTable(places)
    self.shift = UInt64(64 - bits)
    self.mask = mask
  }
}

extension WordSet {
  /// The words as the set was made of them.
  var all: [Word] { Array(words.cells) }

  @inline(__always)
  func contains(_ word: Word) -> Bool { number(of: word) != nil }

  /// The place of a word among those that the set was made of, the first one where it stands there
  /// twice.
  @inline(__always)
  func number(of word: Word) -> Int? {
    var place = Int(word.spread >> shift)
    while case let number = Int(places[place]), number != 0 {
      if words[number - 1] == word { return number - 1 }
      place = (place + 1) & mask
    }
    return nil
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: Word...) {
    self.init(words)
  }
}

/// What is known of words, for look-ups as quick as those of a `WordSet`.
struct WordMap<Value: Sendable>: Sendable {
  private let words: WordSet
  private let values: FixedTable<Value>

  init(_ values: [Word: Value]) {
    let pairs = Array(values)
    words = WordSet(pairs.lazy.map(\.key))
    self.values = FixedTable(pairs.map(\.value))
  }

  @inline(__always)
  subscript(word: Word) -> Value? {
    words.number(of: word).map { values[$0] }
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral pairs: (Word, Value)...) {
    self.init(Dictionary(uniqueKeysWithValues: pairs))
  }
}
