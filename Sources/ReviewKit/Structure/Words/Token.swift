/// A word, a number or a mark of a text, folded for matching; the printed form stays where it was.
struct Token: Hashable {
  /// Lower case, with straight apostrophes; a mark such as "%" or "/" as it is, dashes as "-".
  var text: Word
  // In 32 bits, as the tokens of a text take several times its own size.
  private let start: UInt32
  private let count: UInt32
  private let storedLine: UInt32
  /// Whether its first letter is a capital.
  let isCapitalised: Bool

  let isWord: Bool

  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// The line it stands on.
  var line: Int { Int(storedLine) }

  /// Digits read as a number, with a comma for thousands ("1,234") or a decimal point.
  var number: Double? {
    guard text.startsWithDigit else { return nil }
    if let integer { return Double(integer) }
    return Double(text.description.filter { $0 != "," })
  }

  var integer: Int? {
    guard text.startsWithDigit else { return nil }
    var value = 0
    for byte in text.utf8 where byte != UInt8(ascii: ",") {
      guard let digit = byte.digitValue, value < 1_000_000_000_000 else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// The text to be shown: that of words which are longer than `text` holds comes from the bytes.
  func folded(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    text.isLong
      ? String(decoding: bytes[range].lazy.map(\.lowered), as: UTF8.self) : text.description
  }
}

extension Token {
  /// Cuts a passage into tokens.
  static func tokens(of passage: Passage, in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    // Words of English prose are some five letters long, with the blank behind them.
    tokens.reserveCapacity(passage.fragments.reduce(4) { $0 + $1.range.count / 5 })
    for fragment in passage.fragments {
      tokenise(fragment, in: bytes, into: &tokens)
    }
    return tokens
  }

  private static func tokenise(
    _ fragment: Passage.Fragment,
    in bytes: UnsafeBufferPointer<UInt8>,
    into tokens: inout [Token]
  ) {
    let end = fragment.range.upperBound
    var index = fragment.range.lowerBound
    while index < end {
      let byte = bytes[index]
      // Most bytes begin a word or are a blank, and need no further questions.
      if byte == UInt8(ascii: " ") {
        index += 1
      } else if byte.isPlain {
        let length = wordLength(at: index, end: end, in: bytes)
        tokens.append(Token(from: index..<index + length, line: fragment.line, in: bytes))
        index += length
      } else if case let blank = Blank.length(at: index, in: bytes, end: end), blank > 0 {
        index += blank
      } else if byte == UInt8(ascii: "<"), let after = Markup.tagEnd(bytes, at: index, end: end) {
        index = after
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\") {
        index += 1
      } else if let length = Vanishing.length(at: index, in: bytes, end: end) {
        index += length
      } else {
        let length = max(wordLength(at: index, end: end, in: bytes), 1)
        let token = Token(from: index..<index + length, line: fragment.line, in: bytes)
        index = token.range.upperBound
        tokens.append(token)
      }
    }
  }

  /// The length of the word or number at `index`, 0 where a mark stands.
  private static func wordLength(
    at start: Int,
    end: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let isNumber = bytes[start].isDigit
    var index = start
    while true {
      while index < end, bytes[index].isPlain { index += 1 }
      guard index < end else { break }
      let byte = bytes[index]
      if isNumber, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), index > start,
        index + 1 < end, bytes[index + 1].isDigit
      {
        index += 1
      } else if byte == UInt8(ascii: "'"), index > start, index + 1 < end, bytes[index + 1].isLower
      {
        index += 1
      } else if byte >= 0x80, Mark.length(at: index, in: bytes, end: end) == nil {
        index += 1
      } else if Mark.isApostrophe(at: index, in: bytes, end: end), index > start, index + 3 < end,
        bytes[index + 3].isLower
      {
        index += 3
      } else if let length = nameMark(at: index, behind: start, end: end, in: bytes) {
        index += length
      } else {
        break
      }
    }
    return index - start
  }

  /// The length of the apostrophe that joins a name, as in "O'Neill" and "D’ARCY": behind one letter
  /// or two, with a capital and more letters behind it.
  private static func nameMark(
    at index: Int,
    behind start: Int,
    end: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard 1...2 ~= index - start, bytes[start].isUpper else { return nil }
    let length = bytes[index] == UInt8(ascii: "'") ? 1 : 3
    guard length == 1 || Mark.isApostrophe(at: index, in: bytes, end: end),
      index + length + 1 < end, isCapital(at: index + length, in: bytes),
      bytes[index + length + 1].isLetter
    else { return nil }
    return length
  }

  /// A capital of ASCII or of Latin-1, as in "Éabha".
  private static func isCapital(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[index].isUpper { return true }
    guard bytes[index] == 0xC3, index + 1 < bytes.count else { return false }
    return 0x80...0x9E ~= bytes[index + 1] && bytes[index + 1] != 0x97
  }

  private init(from range: Range<Int>, line: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes[range.lowerBound]
    let mark =
      first >= 0x80 ? Mark.length(at: range.lowerBound, in: bytes, end: bytes.count) : nil
    text =
      mark == nil
      ? Word(folding: range, in: bytes) : Mark.folded(at: range.lowerBound, in: bytes)
    start = UInt32(range.lowerBound)
    count = UInt32(mark ?? range.count)
    storedLine = UInt32(line)
    isCapitalised = Self.isCapital(at: range.lowerBound, in: bytes)
    isWord = first.isPlain || (first >= 0x80 && mark == nil)
  }
}

/// Marks outside ASCII: dashes, quotation marks, dots.
enum Mark {
  /// The length of the mark at `index`; `nil` where a letter stands, or what vanishes among letters.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    let byte = bytes[index]
    if Vanishing.length(at: index, in: bytes, end: end) != nil
      || Ligature.letters(at: index, in: bytes, end: end) != nil
    {
      return nil
    }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] != 0xAA, bytes[index + 1] != 0xBA {
      return 2
    }
    if byte == 0xE2, index + 2 < end { return 3 }
    if byte == 0xEE || byte == 0xEF, index + 2 < end { return 3 }
    return nil
  }

  /// ‘ or ’.
  static func isApostrophe(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99)
  }

  /// A dash as "-", a single quotation mark as "'", a double one as "\"", any other as "·".
  static func folded(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Word {
    guard bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return "·" }
    switch bytes[index + 2] {
    case 0x90...0x95: return "-"
    case 0x98...0x9B: return "'"
    case 0x9C...0x9F: return "\""
    case 0xA6: return "…"
    default: return "·"
    }
  }
}
