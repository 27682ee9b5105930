extension Phrase {
  /// What is wrong with a phrase, and the character at fault.
  struct Fault: Error {
    let reason: CodebookError.Reason
    let place: Substring.Index
  }

  /// Reads a phrase as a codebook writes it: words, `word*`, and `...` between two words.
  ///
  /// Spelling is folded as that of the text is, so one written word may become several:
  /// `multi-agency` is `multi`, `agency`.
  init(parsing text: Substring) throws(Fault) {
    let text = text.trimmed
    var reader = PhraseReader(text: text)
    try reader.readAll()
    let written = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(words: reader.words, text: written)
  }
}

extension Substring {
  /// Without white space at its ends.
  var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

/// Goes through a phrase character by character and collects its words.
private struct PhraseReader {
  let text: Substring
  var words: [Phrase.Word] = []
  private var word: [UInt8] = []
  /// The `*` that ended a word, until something parts it from the next one.
  private var star: Substring.Index?
  private var gap: Substring.Index?

  init(text: Substring) {
    self.text = text
  }

  mutating func readAll() throws(Phrase.Fault) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if let end = gapEnd(at: index) {
        try readGap(at: index)
        index = end
      } else {
        try read(scalars[index], at: index)
        index = scalars.index(after: index)
      }
    }
    endWord()
    if let gap { throw fault(.gapAtEnd(phrase: String(text)), at: gap) }
    if words.isEmpty { throw fault(.wordlessPhrase(String(text)), at: text.startIndex) }
  }

  private mutating func read(
    _ scalar: Unicode.Scalar, at index: Substring.Index
  ) throws(Phrase.Fault) {
    if scalar == "*" { return try readStar(at: index) }
    switch Folding.effect(of: scalar) {
    case .letter:
      if let star { throw fault(.starInsideWord(phrase: String(text)), at: star) }
      Folding.append(scalar, to: &word)
    case .vanishes:
      break
    case .and:
      endWord()
      word = Array("and".utf8)
      endWord()
    case .blank, .parts, .mayEndSentence, .endsSentence:
      endWord()
    }
  }

  private mutating func readStar(at index: Substring.Index) throws(Phrase.Fault) {
    guard !word.isEmpty, star == nil else {
      throw fault(.starWithoutWord(phrase: String(text)), at: index)
    }
    star = index
  }

  private mutating func readGap(at index: Substring.Index) throws(Phrase.Fault) {
    endWord()
    if words.isEmpty || gap != nil { throw fault(.gapAtEnd(phrase: String(text)), at: index) }
    gap = index
  }

  private mutating func endWord() {
    defer { star = nil }
    guard !word.isEmpty else { return }
    if gap != nil { words.append(.gap) }
    gap = nil
    let letters = String(decoding: word, as: UTF8.self)
    words.append(star == nil ? .exact(letters) : .stem(letters))
    word.removeAll(keepingCapacity: true)
  }

  /// Where a gap that begins at `index` ends; `nil` where none begins.
  private func gapEnd(at index: Substring.Index) -> Substring.Index? {
    let rest = text.unicodeScalars[index...]
    if rest.first == "\u{2026}" { return rest.index(after: index) }
    return rest.starts(with: "...".unicodeScalars) ? rest.index(index, offsetBy: 3) : nil
  }

  private func fault(_ reason: CodebookError.Reason, at place: Substring.Index) -> Phrase.Fault {
    Phrase.Fault(reason: reason, place: place)
  }
}
