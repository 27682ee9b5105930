extension Phrase {
  /// What is wrong with a phrase, and the character at fault.
  struct Fault: Error {
    let reason: CodebookFault
    let place: Substring.Index
  }

  /// Reads a phrase as a codebook writes it: words, `word*`, and `...` between two words.
  ///
  /// Spelling is folded as that of the text is, so one written word may become several:
  /// `multi-agency` is `multi`, `agency`.
  init(parsing text: Substring) throws(Fault) {
    var reader = PhraseReader(text: text.trimmed)
    try reader.readAll()
    self.init(words: reader.words, text: reader.text.withSingleBlanks)
  }
}

extension Phrase {
  /// How many phrases one with alternatives may stand for.
  static let mostAlternatives = 200

  /// Reads a phrase in which bars part words that may take each other's place, such as
  /// `mother|father* ... own childhood|upbringing`: one phrase for each choice, in order.
  static func alternatives(parsing text: Substring) throws(Fault) -> [Phrase] {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return [try Phrase(parsing: text)] }
    var choices = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let alternatives = word.split(separator: "|", omittingEmptySubsequences: false)
      if alternatives.contains("") {
        throw Fault(reason: .emptyAlternative(phrase: String(text.trimmed)), place: word.startIndex)
      }
      guard choices.count * alternatives.count <= mostAlternatives else {
        throw Fault(
          reason: .tooManyAlternatives(phrase: String(text.trimmed), most: mostAlternatives),
          place: word.startIndex
        )
      }
      choices = choices.flatMap { choice in
        alternatives.map { choice.isEmpty ? String($0) : "\(choice) \($0)" }
      }
    }
    var phrases: [Phrase] = []
    for choice in choices {
      do {
        phrases.append(try Phrase(parsing: choice[...]))
      } catch {
        throw Fault(reason: error.reason, place: text.trimmed.startIndex)
      }
    }
    return phrases
  }
}

extension Substring {
  /// Without ASCII white space at its ends.
  var trimmed: Substring {
    guard let first = utf8.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = utf8.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return self[endIndex...] }
    return self[first..<utf8.index(after: last)]
  }

  /// With one blank for each run of ASCII white space.
  var withSingleBlanks: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      let isBlank = byte <= UInt8(ascii: " ")
      if !isBlank || bytes.last != UInt8(ascii: " ") {
        bytes.append(isBlank ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
      let scalar = scalars[index]
      if let end = gapEnd(scalar, at: index) {
        try readGap(at: index)
        index = end
      } else {
        try read(scalar, at: index)
        index = scalars.index(after: index)
      }
    }
    endWord()
    if let gap { throw fault(.gapAtEnd(phrase: String(text)), at: gap) }
    if words.isEmpty { throw fault(.wordlessPhrase(String(text)), at: text.startIndex) }
  }

  private mutating func read(
    _ scalar: Unicode.Scalar,
    at index: Substring.Index
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

  /// Where the gap that `scalar` begins ends; `nil` where it begins none.
  private func gapEnd(_ scalar: Unicode.Scalar, at index: Substring.Index) -> Substring.Index? {
    let scalars = text.unicodeScalars
    if scalar == "\u{2026}" { return scalars.index(after: index) }
    guard scalar == ".", scalars[index...].starts(with: "...".unicodeScalars) else { return nil }
    return scalars.index(index, offsetBy: 3)
  }

  private func fault(_ reason: CodebookFault, at place: Substring.Index) -> Phrase.Fault {
    Phrase.Fault(reason: reason, place: place)
  }
}
