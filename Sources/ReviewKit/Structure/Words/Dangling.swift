/// Words and marks that cannot end a statement, so that more must follow.
enum Dangling {
  static func ends(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = range.last else { return false }
    if [",", "-"].contains(Unicode.Scalar(TextShape(range.suffix(3), in: bytes).end)) {
      return true
    }
    var start = range.upperBound
    while start > range.lowerBound, !bytes[start - 1].isBlank { start -= 1 }
    // The letter of a name: "Baby A".
    if range.upperBound - start == 1, bytes[last] == UInt8(ascii: "A") { return false }
    let word = Word(folding: start..<range.upperBound, in: bytes)
    return words.contains(word) || (word.hasSuffix("'s") && bytes[last].isLower)
  }

  private static let words = Lexicon.statements["dangling"]
}
