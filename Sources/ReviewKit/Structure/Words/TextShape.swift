/// What the look of some text says: how long it is, how it begins and ends.
struct TextShape {
  /// Words, a run of letters, digits and inner marks being one.
  var words = 0
  /// Words of four letters or more, and how many of them begin with a capital.
  var longWords = 0
  var capitalisedLongWords = 0
  var hasLowerCase = false
  /// The first and last byte that are neither blank nor a mark of emphasis or quotation.
  var first: UInt8 = 0
  var last: UInt8 = 0
  /// The last byte of the text, whatever it is.
  var end: UInt8 = 0

  init(_ passage: Passage, in bytes: UnsafeBufferPointer<UInt8>) {
    for fragment in passage.fragments { add(fragment.range, in: bytes) }
  }

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    add(range, in: bytes)
  }
}

extension TextShape {
  var isEmpty: Bool { first == 0 }
  var startsLower: Bool { first.isLower }
  var startsUpper: Bool { first.isUpper || first >= 0x80 }
  var isAllCapitals: Bool { longWords > 0 && !hasLowerCase }

  /// Whether all letters of the words are capitals.
  static func isAllCapitals(_ tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = tokens.filter { $0.isWord && $0.integer == nil }
    return words.count > 1 && words.allSatisfy { !bytes[$0.range].contains(where: \.isLower) }
  }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    [".", "?", "!"].contains { last == UInt8(ascii: $0) }
  }

  /// Whether it ends as a sentence, a lead-in or an aside does, so that no word is missing behind
  /// it.
  var isClosed: Bool {
    endsSentence || [":", ";", ")", "]"].contains { last == UInt8(ascii: $0) }
      || end == UInt8(ascii: "\"")
  }

  /// Whether most of its long words begin with a capital, as in a title.
  var isTitleCase: Bool {
    longWords > 0 && capitalisedLongWords * 3 >= longWords * 2
  }

  private mutating func add(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        index += 1
      } else if byte >= 0x80, let length = Mark.length(at: index, in: bytes, end: range.upperBound)
      {
        noteMark(at: index, in: bytes, end: range.upperBound)
        index += length
      } else if byte.isLetter || byte.isDigit {
        index = addWord(at: index, limit: range.upperBound, in: bytes)
      } else {
        note(byte)
        index += 1
      }
    }
  }

  private mutating func addWord(
    at start: Int,
    limit: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    var hasSmall = false
    while index < limit {
      let byte = bytes[index]
      if byte.isPlain {
        hasSmall = hasSmall || byte >= UInt8(ascii: "a")
        index += 1
      } else if byte >= 0x80, let length = Mark.length(at: index, in: bytes, end: limit) {
        guard Mark.isApostrophe(at: index, in: bytes, end: limit), index + length < limit,
          bytes[index + length].isLetter
        else { break }
        index += length
      } else if byte >= 0x80 || byte == UInt8(ascii: "'") {
        index += 1
      } else {
        break
      }
    }
    if hasSmall { hasLowerCase = true }
    words += 1
    if index - start >= 4, !bytes[start].isDigit {
      longWords += 1
      if bytes[start].isUpper { capitalisedLongWords += 1 }
    }
    if first == 0 { first = Self.firstLetter(at: start, in: bytes, end: limit) }
    last = bytes[index - 1]
    end = bytes[index - 1]
    return index
  }

  /// The first byte of a word, or the first letter of the ligature it begins with.
  private static func firstLetter(
    at start: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> UInt8 {
    Ligature.letters(at: start, in: bytes, end: end)?.utf8Start.pointee ?? bytes[start]
  }

  /// Takes typographic quotation marks, dashes and dots for the plain ones.
  private mutating func noteMark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    guard Blank.length(at: index, in: bytes, end: end) == 0 else { return }
    switch Mark.folded(at: index, in: bytes) {
    case "-": note(UInt8(ascii: "-"))
    case "'": note(UInt8(ascii: "'"))
    case "\"": note(UInt8(ascii: "\""))
    case "…": note(UInt8(ascii: "."))
    default: note(bytes[index])
    }
  }

  private mutating func note(_ byte: UInt8) {
    guard !byte.isBlank, byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") else { return }
    // ":-" is a colon.
    if byte == UInt8(ascii: "-"), last == UInt8(ascii: ":") { return }
    end = byte
    guard byte != UInt8(ascii: "\""), byte != UInt8(ascii: "'") else { return }
    last = byte
    if first == 0, byte != UInt8(ascii: "(") { first = byte }
  }
}
