/// The name of a case as a text is searched for it.
struct CaseIdentity {
  /// The words of the name, folded: "Baby Zoë-Mae" has three.
  let words: [Word]
  let isFamily: Bool

  init(_ name: String) {
    words = Array(name.utf8).withUnsafeBufferPointer { bytes in
      let whole = Passage([Passage.Fragment(line: 1, range: bytes.indices)])
      return Token.tokens(of: whole, in: bytes).filter(\.isWord).map(\.text)
    }
    isFamily = words.first == "family"
  }

  /// Whether the name of the case ends at a place: the whole of it, or its last word alone, as "K"
  /// for "Young Person K" and "Wren" for "Child Wren".
  func ends(at place: Int, in sentence: [Token]) -> Bool {
    guard let last = words.last, CaseName.bareWord(sentence[place].text) == last else {
      return false
    }
    return (sentence[place].isCapitalised && !last.isAllDigits) || isWhole(at: place, in: sentence)
  }

  /// The same, but that a capital at the beginning of a sentence, as that of "A plan", is no code.
  func isTold(at place: Int, in sentence: [Token]) -> Bool {
    guard ends(at: place, in: sentence) else { return false }
    guard let last = words.last, last.utf8.count <= 2 else { return true }
    return isWhole(at: place, in: sentence) || (place > 0 && last != "a" && last != "i")
  }

  private func isWhole(at place: Int, in sentence: [Token]) -> Bool {
    guard place + 1 >= words.count else { return false }
    return zip(words.dropLast(), sentence[(place + 1 - words.count)...]).allSatisfy {
      $0 == $1.text
    }
  }

  func isTold(in sentence: [Token]) -> Bool {
    sentence.indices.contains { isTold(at: $0, in: sentence) }
  }
}
