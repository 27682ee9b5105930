/// Goes through phrases byte by byte and collects their words.
///
/// It keeps its working memory from one phrase to the next, as a codebook has thousands.
struct PhraseReader {
  /// The phrase at hand, without white space at its ends.
  private var text: [UInt8] = []
  private var words: [Phrase.Word] = []
  private var word: [UInt8] = []
  /// The `*` that ended a word, until something parts it from the next one.
  private var star: Int?
  private var gap: Int?

  mutating func phrase(in text: Substring) throws(Phrase.Fault) -> Phrase {
    self.text.removeAll(keepingCapacity: true)
    self.text += text.trimmed.utf8
    return try phrase()
  }

  mutating func alternatives(in text: Substring) throws(Phrase.Fault) -> [Phrase] {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return [try phrase(in: text)] }
    let written = Array(text.trimmed.utf8)
    let choices = try Self.choices(in: written)
    let count = choices.reduce(1) { $0 * $1.count }
    var phrases: [Phrase] = []
    for number in 0..<count {
      choose(number, of: count, among: choices, in: written)
      do {
        phrases.append(try phrase())
      } catch {
        throw Phrase.Fault(reason: error.reason, offset: 0)
      }
    }
    return phrases
  }
}

// MARK: - Alternatives

extension PhraseReader {
  /// The words of a phrase as they are written, each with those that may take its place.
  private static func choices(in text: [UInt8]) throws(Phrase.Fault) -> [[Range<Int>]] {
    var choices: [[Range<Int>]] = []
    var count = 1
    for word in words(in: text) {
      let words = text[word].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map(\.indices)
      if words.contains(where: \.isEmpty) {
        let reason = CodebookFault.emptyAlternative(phrase: String(decoding: text))
        throw Phrase.Fault(reason: reason, offset: word.lowerBound)
      }
      count *= words.count
      guard count <= Phrase.mostAlternatives else {
        let reason = CodebookFault.tooManyAlternatives(
          phrase: String(decoding: text),
          most: Phrase.mostAlternatives
        )
        throw Phrase.Fault(reason: reason, offset: word.lowerBound)
      }
      choices.append(words)
    }
    return choices
  }

  /// What white space parts.
  private static func words(in text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = text.character(at: index)
      if Folding.effect(of: scalar) == .blank {
        if index > start { words.append(start..<index) }
        start = index + length
      }
      index += length
    }
    if index > start { words.append(start..<index) }
    return words
  }

  /// Makes one of the choices the phrase at hand; what comes first changes last.
  private mutating func choose(
    _ number: Int,
    of count: Int,
    among choices: [[Range<Int>]],
    in written: [UInt8]
  ) {
    text.removeAll(keepingCapacity: true)
    var below = count
    for words in choices {
      below /= words.count
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += written[words[number / below % words.count]]
    }
  }
}

// MARK: - One phrase

extension PhraseReader {
  private mutating func phrase() throws(Phrase.Fault) -> Phrase {
    words.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    (star, gap) = (nil, nil)
    var index = 0
    while index < text.count {
      // Most letters stand as they are folded.
      if text[index].isLower {
        try append(text[index])
        index += 1
        continue
      }
      let (scalar, length) = text.character(at: index)
      if let dots = gapLength(scalar, length, at: index) {
        try readGap(at: index)
        index += dots
      } else {
        try read(scalar, at: index)
        index += length
      }
    }
    endWord()
    if let gap { throw fault(.gapAtEnd(phrase: String(decoding: text)), at: gap) }
    if words.isEmpty { throw fault(.wordlessPhrase(String(decoding: text)), at: 0) }
    return Phrase(words: words, text: String(decoding: text.withSingleBlanks))
  }

  private mutating func read(_ scalar: Unicode.Scalar, at index: Int) throws(Phrase.Fault) {
    if scalar == "*" { return try readStar(at: index) }
    switch Folding.effect(of: scalar) {
    case .letter:
      if let star { throw fault(.starInsideWord(phrase: String(decoding: text)), at: star) }
      Folding.append(scalar, to: &word)
    case .vanishes:
      break
    case .and:
      endWord()
      word += "and".utf8
      endWord()
    case .blank, .parts, .mayEndSentence, .endsSentence:
      endWord()
    }
  }

  private mutating func append(_ letter: UInt8) throws(Phrase.Fault) {
    if let star { throw fault(.starInsideWord(phrase: String(decoding: text)), at: star) }
    word.append(letter)
  }

  private mutating func readStar(at index: Int) throws(Phrase.Fault) {
    guard !word.isEmpty, star == nil else {
      throw fault(.starWithoutWord(phrase: String(decoding: text)), at: index)
    }
    star = index
  }

  private mutating func readGap(at index: Int) throws(Phrase.Fault) {
    endWord()
    if words.isEmpty || gap != nil {
      throw fault(.gapAtEnd(phrase: String(decoding: text)), at: index)
    }
    gap = index
  }

  private mutating func endWord() {
    defer { star = nil }
    guard !word.isEmpty else { return }
    if gap != nil { words.append(.gap) }
    gap = nil
    let letters = String(decoding: word)
    words.append(star == nil ? .exact(letters) : .stem(letters))
    word.removeAll(keepingCapacity: true)
  }

  /// The length of the gap that `scalar` begins; `nil` where it begins none.
  private func gapLength(_ scalar: Unicode.Scalar, _ length: Int, at index: Int) -> Int? {
    if scalar == "\u{2026}" { return length }
    return scalar == "." && text[index...].starts(with: "...".utf8) ? 3 : nil
  }

  private func fault(_ reason: CodebookFault, at offset: Int) -> Phrase.Fault {
    Phrase.Fault(reason: reason, offset: offset)
  }
}

extension [UInt8] {
  /// The character at `index`, with its length in bytes.
  fileprivate func character(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    if self[index] < 0x80 { return (Unicode.Scalar(self[index]), 1) }
    return withUnsafeBufferPointer { $0.character(at: index, before: count) }
  }

  /// With one blank for each run of ASCII white space; there is none at the ends.
  fileprivate var withSingleBlanks: [UInt8] {
    let blank = UInt8(ascii: " ")
    let isPlain = indices.allSatisfy { index in
      self[index] > blank || (self[index] == blank && self[index - 1] > blank)
    }
    return isPlain ? self : Array(Substring(String(decoding: self)).withSingleBlanks.utf8)
  }
}

extension String {
  fileprivate init(decoding bytes: [UInt8]) {
    self.init(decoding: bytes, as: UTF8.self)
  }
}
