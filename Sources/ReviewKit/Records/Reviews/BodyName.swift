/// Names of safeguarding partnerships, boards and committees as they are printed.
enum BodyName {
  private static let words = TitleWords.standard

  /// The names among the tokens, in order.
  static func names(in tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var names: [String] = []
    var place = 0
    while place < tokens.count {
      if isInitials(tokens[place], bytes), tokens[place].text != "lscb" {
        names.append(String(decoding: bytes[tokens[place].range], as: UTF8.self))
      } else if words.safeguardingBodies.contains(tokens[place].text), tokens[place].isCapitalised,
        let start = start(of: place, in: tokens)
      {
        let end = end(of: place, in: tokens)
        if !isCommon(tokens[start..<end]) {
          names.append(printed(Array(tokens[start..<end]), bytes: bytes))
        }
        place = end - 1
      }
      place += 1
    }
    return names
  }

  /// Whether a line holds the name of a body and nothing else.
  static func isBody(_ tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let names = tokens.filter(\.isWord)
    guard 1...12 ~= names.count else { return false }
    if names.count == 1 { return isInitials(names[0], bytes) }
    guard names.allSatisfy({ $0.isCapitalised || inner.contains($0.text) || $0.text == "in" })
    else { return false }
    let end =
      names.last.map { words.bodies.contains($0.text) || isInitials($0, bytes) || $0.text == "scp" }
      ?? false
    let isNamedFor =
      names.contains { words.safeguardingBodies.contains($0.text) }
      && names.contains { words.safeguardingWords.contains($0.text) }
    let isPaper =
      [names.first, names.last].contains { $0.map { paperWords.contains($0.text) } ?? false }
      || ReviewKinds.standard.place(in: tokens) != nil || namesPaper(of: names)
    return (end || isNamedFor) && !isPaper && !tokens.contains { $0.text == ":" || $0.text == "?" }
  }

  private static let paperWords = Lexicon.reviews["bodyPapers"]

  /// "Review Panel Reports": what a body publishes.
  private static func namesPaper(of names: [Token]) -> Bool {
    zip(names, names.dropFirst()).contains { isPaper($1, of: $0) }
  }

  private static func isPaper(_ token: Token, of body: Token) -> Bool {
    paperWords.contains(token.text) && words.bodies.contains(body.text)
  }

  /// The words as printed, on one line.
  static func printed(_ tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> String {
    // A body's initials in brackets behind its name.
    let tokens =
      tokens.last?.text == ")"
      ? Array(tokens[..<(tokens.lastIndex { $0.text == "(" } ?? tokens.count)]) : tokens
    guard let first = tokens.first(where: \.isWord), let last = tokens.last(where: { $0.isWord }),
      first.range.lowerBound < last.range.upperBound
    else { return "" }
    let text = withoutTags(first.range.lowerBound..<last.range.upperBound, bytes)
    var parts = text.split { $0.isBlank || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    parts = parts.map { part in
      var part = part
      while part.first == UInt8(ascii: "*") { part = part.dropFirst() }
      while part.last == UInt8(ascii: "*") { part = part.dropLast() }
      return part
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private static func withoutTags(
    _ range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "<"),
        let end = Markup.tagEnd(bytes, at: index, end: range.upperBound)
      {
        index = end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// "ABSCP", "SGSAB": capitals that end as partnerships and boards do.
  private static func isInitials(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 4...8 ~= token.text.utf8.count else { return false }
    let printed = bytes[token.range]
    // One small letter may stand for a word of the place: "HaSCP".
    guard printed.count(where: { !$0.isUpper }) <= 1, printed.first?.isUpper == true,
      printed.suffix(3).allSatisfy(\.isUpper)
    else { return false }
    return ["scp", "scb", "sab", "lscb", "cscp", "sp"].contains { token.text.hasSuffix($0) }
      && token.text != "cscpr"
  }

  /// What begins a sentence in front of a name.
  private static let notOfName = Lexicon.titles["notOfBody"]

  /// "Local Safeguarding Children Board": what all such bodies are called, and none by itself.
  private static func isCommon(_ name: ArraySlice<Token>) -> Bool {
    name.allSatisfy {
      !$0.isWord || common.contains($0.text) || words.safeguardingWords.contains($0.text)
        || words.safeguardingBodies.contains($0.text)
    }
  }

  private static let common = Lexicon.titles["commonBody"]

  private static let inner: WordSet = ["and", "&", "of", "for", "the", ",", "'s"]

  /// Where a name that ends at `end` begins: back over capitalised words and the small words
  /// between them.
  private static func start(of end: Int, in tokens: [Token]) -> Int? {
    var start = end
    var place = end - 1
    var saysWhat = false
    while place >= 0, end - place < 14 {
      let token = tokens[place]
      if token.text == "the", place == 0 || !["and", "&"].contains(tokens[place - 1].text) {
        break
      }
      if token.isCapitalised {
        if notOfName.contains(token.text) { break }
        if place > 0, isPaper(token, of: tokens[place - 1]) { break }
        start = place
        if words.safeguardingWords.contains(token.text) { saysWhat = true }
      } else if !inner.contains(token.text) {
        break
      }
      place -= 1
    }
    let goesOn = tokens.indices.contains(end + 1) && tokens[end + 1].text == "for"
    if !saysWhat {
      saysWhat =
        tokens[end...].prefix(5).contains { words.safeguardingWords.contains($0.text) }
        && goesOn
    }
    return saysWhat && end - start >= (goesOn ? 1 : 2) ? start : nil
  }

  /// Behind the body's word: "Safeguarding Board for Northern Ireland" goes on.
  private static func end(of place: Int, in tokens: [Token]) -> Int {
    guard tokens.indices.contains(place + 2), ["for", "of"].contains(tokens[place + 1].text),
      tokens[place + 2].isCapitalised, tokens[place + 2].text != "the"
    else { return place + 1 }
    var end = place + 2
    while end < tokens.count, end < place + 8, tokens[end].isCapitalised && tokens[end].isWord {
      end += 1
    }
    return end
  }
}
