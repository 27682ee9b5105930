/// The words of a heading folded so that the same heading is known again.
enum HeadingKey {
  static func key(of tokens: [Token]) -> String {
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for token in tokens where token.isWord { words.append(token.text) }
    while words.count > 1, let last = words.last, last.isAllDigits { words.removeLast() }
    var key: [UInt8] = []
    key.reserveCapacity(words.count * 8)
    for word in words {
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      if word.isLong { key += word.description.utf8 } else { word.withUTF8 { key += $0 } }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
