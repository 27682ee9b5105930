/// A word of a recommendation, with what stands between it and the one before.
struct DirectiveWord: Hashable, Sendable {
  /// In lower case without apostrophes.
  var folded: String
  /// UTF-8 offsets in the text.
  var range: Range<Int>
  /// Whether a comma, dash or bracket parts it from the word before.
  var followsComma = false
  var followsColon = false
  /// Whether it opens a sentence.
  var followsStop = false
  var isCapitalised = false
  /// Whether all its letters are capitals.
  var isAcronym = false
}

extension DirectiveWord {
  /// The words of a text without those in brackets.
  static func words(of text: String) -> [DirectiveWord] {
    let bytes = Array(text.utf8)
    var words: [DirectiveWord] = []
    var depth = 0
    var marks = Marks()
    var end = 0
    for word in TextWord.words(of: text) {
      for byte in bytes[end..<word.range.lowerBound] {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        if depth == 0 { marks.note(byte) }
      }
      end = word.range.upperBound
      guard depth == 0 else { continue }
      let letters = bytes[word.range]
      words.append(
        DirectiveWord(
          folded: word.folded,
          range: word.range,
          followsComma: marks.hasComma,
          followsColon: marks.hasColon,
          followsStop: marks.hasStop || words.isEmpty,
          isCapitalised: letters.first.map(isCapital) ?? false,
          isAcronym: letters.count > 1 && letters.allSatisfy(isCapital)
        )
      )
      marks = Marks()
    }
    return words
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  /// What was printed since the last word.
  private struct Marks {
    var hasComma = false
    var hasColon = false
    var hasStop = false

    mutating func note(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: ","), 0xE2: hasComma = true
      case UInt8(ascii: ":"): hasColon = true
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
        hasStop = true
      default: break
      }
    }
  }
}
