extension SourceText {
  /// A passage as one line of text: fragments joined by a space, runs of white space folded, marks of emphasis, tags and
  /// link targets taken off. A word cut by a hyphen at the end of a fragment is joined again.
  public func text(of passage: Passage) -> String {
    passage.fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " ")
  }

  /// The lines that are not blank, in order.
  public var filledLines: [Int] {
    lineCount == 0 ? [] : (1...lineCount).filter { line in
      bytes[range(ofLine: line)].contains { $0 > UInt8(ascii: " ") }
    }
  }
}
