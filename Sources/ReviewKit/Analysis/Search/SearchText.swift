/// The text of a record cut into words, and these into units: its sentences and bullets.
struct SearchText: Sendable {
  /// A sentence, or a bullet with its first sentence.
  struct Unit: Hashable, Sendable {
    /// By their place in `words`; never empty.
    var words: Range<Int>
    /// UTF-8 offsets in the text, without blanks at the ends.
    var range: Range<Int>
  }

  let words: [TextWord]
  let units: [Unit]

  /// - Parameters:
  ///   - text: The text of a record.
  ///   - starts: Where bullets begin in it, as UTF-8 offsets.
  init(_ text: String, bulletsAt starts: [Int] = []) {
    words = TextWord.words(of: text)
    let ends = SentenceEnds(of: text).offsets
    let cuts = Set(starts + ends).sorted()
    units = Self.units(words, cuts + [text.utf8.count], in: Array(text.utf8))
  }

  private static func units(_ words: [TextWord], _ cuts: [Int], in bytes: [UInt8]) -> [Unit] {
    var units: [Unit] = []
    var word = 0
    var start = 0
    for cut in cuts {
      let first = word
      while word < words.count, words[word].range.lowerBound < cut { word += 1 }
      if first < word {
        units.append(Unit(words: first..<word, range: trimmed(start..<cut, in: bytes)))
      }
      start = cut
    }
    return units
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let part = bytes[range]
    guard let first = part.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = part.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return range }
    return first..<last + 1
  }
}
