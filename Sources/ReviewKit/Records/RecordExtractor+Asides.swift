/// Statements that are no record, whatever they stand under, and words of somebody that a lead
/// introduces.
extension RecordExtractor {
  /// Whether a paragraph is of the cover, of a diary, or said to the room by who leads a session.
  func saysNothing(_ index: Int, _ statement: Statement, _ shape: TextShape) -> Bool {
    shape.words == 0 || isOfCover(index, statement, shape) || isFacilitation(index, statement)
      || isEvent(index, statement)
  }

  /// A title, a subtitle or a date in front of the first text of a document.
  private func isOfCover(_ index: Int, _ statement: Statement, _ shape: TextShape) -> Bool {
    guard drafts.isEmpty, [nil, .review].contains(role(at: index)), !shape.isClosed,
      shape.words <= 20
    else {
      return false
    }
    return !statement.cues.holds(.verbs) && Narration.markedKind(statement) == nil
  }

  /// "Break into pairs for ten minutes.": what to do in the room, not at work.
  func isFacilitation(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 40, !statement.isQuestion,
      statement.cues.holds(.facilitation)
    else { return false }
    switch role(at: index) {
    case .recommendations, .goodPractice, .concerns: return false
    default: return true
    }
  }

  /// "We looked at 14 reviews …" as the first words below a heading of what was found.
  func tellsOfMethod(_ index: Int, _ statement: Statement) -> Bool {
    guard index > 0, let place = outline.entries[index].heading,
      outline.headings[place].hasOwnRole, outline.headings[place].role == .learning,
      let method = statement.cues.place(of: .methods), method < 12
    else { return false }
    if case .heading = outline.entries[index - 1].use {
    } else if drafts.last?.entry != index - 1 || drafts.last?.record.kind != .context {
      return false
    }
    if statement.tokens.contains(where: { $0.text == "published" || $0.text == "covers" }) {
      return true
    }
    return statement.tokens.contains { $0.integer != nil || Quantity.value(of: $0.text) != nil }
  }

  /// Whether a link of Markdown stands in a passage.
  func holdsLink(_ passage: Passage) -> Bool {
    passage.fragments.contains { fragment in
      zip(fragment.range, fragment.range.dropFirst()).contains {
        bytes[$0] == UInt8(ascii: "]") && bytes[$1] == UInt8(ascii: "(")
      }
    }
  }

  /// "The trust is a registered charity.": what a publisher says of itself.
  func isCharity(_ words: [Token]) -> Bool {
    zip(words, words.dropFirst()).contains {
      $0.text == "registered" && ["charity", "company", "office"].contains($1.text)
    }
  }

  /// "18 September  Practitioner forum, Civic Hall": an entry of a diary that is no course.
  func isEvent(_ index: Int, _ statement: Statement) -> Bool {
    guard role(at: index) == .resources, statement.wordCount <= 16,
      let first = statement.tokens.first,
      1...31 ~= first.integer ?? 0 || first.text.startsWithDigit || Self.days.contains(first.text)
    else { return false }
    return statement.cues.holds(.events)
  }

  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// "One parent told us, "…"": words of somebody, with who said them in front.
  func isTold(_ index: Int, _ words: [Token]) -> Bool {
    guard let open = words.prefix(12).firstIndex(where: { $0.text == "\"" }), open > 1,
      [",", ":"].contains(words[open - 1].text), words.count - open > 6,
      let close = words.lastIndex(where: { $0.text == "\"" }), close >= words.count - 2,
      !words[(open + 1)..<close].contains(where: { $0.text == "\"" })
    else { return false }
    return words[..<open].contains { Self.telling.contains($0.text) } && role(at: index) != .context
  }

  private static let telling: WordSet = [
    "said", "told", "says", "wrote", "commented", "explained", "reflected", "recalled", "put",
  ]
}
