/// Words and marks that cannot end a statement, so that more must follow.
enum Dangling {
  static func ends(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = range.last else { return false }
    if [",", "-"].contains(Unicode.Scalar(TextShape(range.suffix(3), in: bytes).end)) {
      return true
    }
    var start = range.upperBound
    while start > range.lowerBound, !bytes[start - 1].isBlank { start -= 1 }
    let word = Word(folding: start..<range.upperBound, in: bytes)
    return words.contains(word) || (word.hasSuffix("'s") && bytes[last].isLower)
  }

  private static let words = Lexicon.statements["dangling"]
}
