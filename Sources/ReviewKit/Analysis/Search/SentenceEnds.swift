/// Where the sentences of a text begin.
///
/// A sentence ends at `.`, `?`, `!` or `…` with white space behind it, if a capital letter, a digit
/// or an opening mark comes next; closing quotation marks and brackets belong to it. The stops of
/// "Dr." and "e.g." end none, nor does that of "No." in front of a number. The border of a table
/// cell and a bullet end one in any place, and belong to none.
struct SentenceEnds {
  private let scalars: [Unicode.Scalar]
  /// UTF-8 offsets, those of the ends of sentences.
  private(set) var offsets: [Int] = []

  init(of text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let start = offset
      offset += UTF8.width(scalar)
      switch Folding.effect(of: scalar) {
      case .endsSentence: offsets += [start, offset]
      case .mayEndSentence:
        if scalar != ":", scalar != ";", let end = sentenceEnd(at: index) {
          offsets.append(offset + scalars[index + 1..<end].reduce(0) { $0 + UTF8.width($1) })
        }
      default: break
      }
    }
  }

  /// The character behind the sentence that a stop ends, with what closes it; `nil` where it ends
  /// none.
  private func sentenceEnd(at index: Int) -> Int? {
    var end = index + 1
    while end < scalars.count, Self.closing.contains(scalars[end]) { end += 1 }
    let blanks = scalars[end...].prefix { Folding.effect(of: $0).isBlank }
    guard !blanks.isEmpty, blanks.endIndex < scalars.count else { return nil }
    let first = scalars[blanks.endIndex]
    let isNumber = first.properties.numericType != nil
    guard isNumber || first.properties.isUppercase || Self.opening.contains(first) else {
      return nil
    }
    guard scalars[index] == "." else { return end }
    let word = word(before: index)
    let isAbbreviation =
      SearchWords.abbreviations.contains(word)
      || (isNumber && SearchWords.numbering.contains(word))
    return isAbbreviation ? nil : end
  }

  /// The letters and stops right in front, in lower case; at most the length of an abbreviation.
  private func word(before index: Int) -> String {
    let letters = scalars[max(0, index - 8)..<index].reversed().prefix {
      $0 == "." || $0.properties.isAlphabetic
    }
    return String(String.UnicodeScalarView(letters.reversed())).lowercased()
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "\u{2019}", "\u{201D}", ")", "]"]
  private static let opening: Set<Unicode.Scalar> = [
    "\"", "'", "\u{2018}", "\u{201C}", "(", "[", "\u{2013}", "\u{2014}",
  ]
}

extension Folding.Effect {
  fileprivate var isBlank: Bool { if case .blank = self { true } else { false } }
}
