/// Tells what asks for something to be done from what was found.
enum TaskWording {
  /// Whether a text gives an order ("Act on missed appointments", "When a visit is missed, ask why")
  /// or says what should be done; what should have been done was not, and is no task.
  static func setsTask(_ text: String) -> Bool { hasDuty(text) || hasOrder(text) }

  private static func hasDuty(_ text: String) -> Bool {
    let words = DirectiveWord.words(of: text)[...]
    return words.indices.contains { place in
      duties.contains { duty in
        guard words.stands(duty, at: place) else { return false }
        let next = place + duty.count
        return next < words.endIndex && words[next].folded != "have"
      }
    }
  }

  private static func hasOrder(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let passage = Passage([.init(line: 1, range: 0..<bytes.count)])
      return Token.tokens(of: passage, in: bytes).split { [".", "!", "?", ";"].contains($0.text) }
        .contains { isOrder($0) }
    }
  }

  /// A clause that begins with "when" or "in" has its order behind a comma.
  private static func isOrder(_ sentence: ArraySlice<Token>) -> Bool {
    let clauses = sentence.split { [",", ":"].contains($0.text) }
    guard let first = clauses.first, let opening = first.first(where: \.isWord) else {
      return false
    }
    if begins(first) { return true }
    return subordinate.contains(opening.text) && clauses.dropFirst().contains { begins($0) }
  }

  /// "Work was driven by process" begins with a noun that is an order elsewhere.
  private static func begins(_ clause: ArraySlice<Token>) -> Bool {
    let words = clause.filter(\.isWord)
    if let second = words.dropFirst().first, finite.contains(second.text) { return false }
    let cues = Wording.standard.cues(in: clause)
    return cues.begins(with: .imperatives) || cues.begins(with: .tasks)
      || (clause.first(where: \.isWord).map { orders.contains($0.text) } ?? false)
  }

  private static let duties = [
    ["should"], ["must"], ["need", "to"], ["needs", "to"], ["has", "to"], ["have", "to"],
    ["is", "to"], ["are", "to"],
  ]
  private static let subordinate: WordSet = [
    "when", "whenever", "where", "wherever", "if", "in", "for", "before", "while", "once", "with",
    "as", "at", "after",
  ]
  /// What says something of the word in front of it.
  private static let finite: WordSet = [
    "was", "were", "is", "are", "has", "had", "did", "does", "would", "could", "can", "may",
    "might",
    "will", "cannot",
  ]
  /// Orders that are no sign of one in the documents at large.
  private static let orders: WordSet = [
    "act", "aim", "bring", "choose", "examine", "guard", "hand", "recognise", "remember",
    "signpost",
    "treat", "try", "speak", "weigh", "piece",
  ]
}
