/// A text as it is compared: words in lower case without accents or marks, one space between them.
struct FoldedText: Hashable, Sendable {
  /// A space in front of the first word and behind each.
  private let letters: [UInt8]

  init(_ text: String) {
    var letters: [UInt8] = [UInt8(ascii: " ")]
    for scalar in text.unicodeScalars {
      switch Folding.effect(of: scalar) {
      case .letter: Folding.append(scalar, to: &letters)
      case .vanishes: break
      case .blank, .parts, .mayEndSentence, .endsSentence: Self.endWord(&letters)
      case .and:
        Self.endWord(&letters)
        letters += Array("and ".utf8)
      }
    }
    Self.endWord(&letters)
    self.letters = letters
  }

  private static func endWord(_ letters: inout [UInt8]) {
    if letters.last != UInt8(ascii: " ") { letters.append(UInt8(ascii: " ")) }
  }

  var isEmpty: Bool { letters.count == 1 }

  /// Whether the words of another text stand in this one, in a row; the last may go on.
  func contains(_ other: FoldedText) -> Bool {
    let words = other.letters.dropLast()
    guard let first = words.first, words.count <= letters.count else { return false }
    return letters.indices.dropLast(words.count - 1).contains { start in
      letters[start] == first && letters[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
