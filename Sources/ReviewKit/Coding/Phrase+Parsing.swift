extension Phrase {
  /// What is wrong with a phrase, and how many of its bytes stand before the character at fault;
  /// white space in front is not counted.
  struct Fault: Error {
    let reason: CodebookFault
    let offset: Int
  }

  /// How many phrases one with alternatives may stand for.
  static let mostAlternatives = 200

  /// Reads a phrase as a codebook writes it: words, `word*`, and `...` between two words.
  ///
  /// Spelling is folded as that of the text is, so one written word may become several:
  /// `multi-agency` is `multi`, `agency`.
  init(parsing text: Substring) throws(Fault) {
    var reader = PhraseReader()
    self = try reader.phrase(in: text)
  }

  /// Reads a phrase in which bars part words that may take each other's place, such as
  /// `mother|father* ... own childhood|upbringing`: one phrase for each choice, in order.
  static func alternatives(parsing text: Substring) throws(Fault) -> [Phrase] {
    var reader = PhraseReader()
    return try reader.alternatives(in: text)
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
