/// A word of a text, as it is compared, and where it stands.
struct TextWord: Hashable, Sendable {
  /// In lower case, without accents, apostrophes and marks of emphasis.
  var folded: String
  /// What is left of "mother's" without its ending; `nil` for a word without it.
  var owner: String?
  /// UTF-8 offsets in the text.
  var range: Range<Int>
}

extension TextWord {
  /// The words of a text in their order.
  static func words(of text: String) -> [TextWord] {
    var reader = TextWordReader()
    for scalar in text.unicodeScalars { reader.read(scalar) }
    return reader.finished
  }

  /// Whether it is this word of a phrase.
  func matches(_ word: Phrase.Word) -> Bool {
    switch word {
    case .exact(let letters): folded == letters || owner == letters
    case .stem(let letters): folded.hasPrefix(letters)
    case .gap: true
    }
  }
}

/// Puts words together, one character after the other.
private struct TextWordReader {
  private var words: [TextWord] = []
  private var letters: [UInt8] = []
  private var start = 0
  private var end = 0
  private var offset = 0
  /// How many letters stood in front of the last apostrophe of the word.
  private var apostrophe: Int?

  mutating func read(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    switch Folding.effect(of: scalar) {
    case .letter:
      if letters.isEmpty { start = offset }
      Folding.append(scalar, to: &letters)
      end = offset + length
    case .vanishes:
      if Self.isApostrophe(scalar), !letters.isEmpty { apostrophe = letters.count }
    case .and:
      endWord()
      words.append(TextWord(folded: "and", range: offset..<offset + length))
    case .blank, .parts, .mayEndSentence, .endsSentence:
      endWord()
    }
    offset += length
  }

  var finished: [TextWord] {
    var reader = self
    reader.endWord()
    return reader.words
  }

  private mutating func endWord() {
    defer { apostrophe = nil }
    guard !letters.isEmpty else { return }
    var word = TextWord(folded: String(decoding: letters, as: UTF8.self), range: start..<end)
    if let apostrophe, apostrophe == letters.count - 1, letters.last == UInt8(ascii: "s") {
      word.owner = String(decoding: letters.dropLast(), as: UTF8.self)
    }
    words.append(word)
    letters.removeAll(keepingCapacity: true)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
  }
}
