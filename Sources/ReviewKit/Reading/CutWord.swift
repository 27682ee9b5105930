/// A word or number that a line's end cut behind its hyphen: "pre-" above "birth", "2017-" above
/// "2021".
enum CutWord {
  /// Whether the hyphen that ends `above` belongs to the word that begins `below`.
  ///
  /// The hyphen of "pre- and post-birth" stands for what its own word lacks.
  static func joins(
    _ above: Range<Int>,
    _ below: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard above.count > 1, bytes[above.upperBound - 1] == UInt8(ascii: "-"),
      let next = below.first.map({ bytes[$0] })
    else { return false }
    let before = bytes[above.upperBound - 2]
    guard before.isLetter || before.isDigit, next.isLetter || next.isDigit else { return false }
    var scanner = ByteScanner(bytes, below)
    for word in conjunctions where scanner.read(word: word) {
      if scanner.peek().map({ !$0.isLetter }) ?? true { return false }
      scanner = ByteScanner(bytes, below)
    }
    return true
  }

  private static let conjunctions: [StaticString] = ["and", "or", "to"]
}
