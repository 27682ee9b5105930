/// Finds the name of the child, adult or family that a text is about.
struct CaseNameFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let entries: ArraySlice<Outline.Entry>
  /// Entries that were cut into tokens before.
  private let statements: [Statement?]

  init(
    _ outline: Outline,
    statements: [Statement?],
    in bytes: UnsafeBufferPointer<UInt8>,
    entries: Range<Int>? = nil
  ) {
    self.bytes = bytes
    self.statements = statements
    self.entries = outline.entries[entries ?? 0..<outline.entries.count]
  }

  /// A coded name such as "Child QK" where the text has one, else a first name that is told of as a
  /// person; the one that comes most often, of these the first.
  func name() -> Passage? {
    var places: [String: (count: Int, first: Int, passage: Passage)] = [:]
    var people: [String: (count: Int, first: Int, passage: Passage)] = [:]
    var words: [String: Int] = [:]
    for (index, entry) in zip(0..., entries).prefix(200) {
      let passage = entry.block.passage
      let tokens =
        statements[entries.startIndex + index]?.tokens ?? Token.tokens(of: passage, in: bytes)
      if let place = CaseName.place(in: tokens) {
        note(CaseName.bare(tokens[place]), CaseName.passage(tokens[place]), index, &places)
      }
      for place in personPlaces(in: tokens) {
        note(
          tokens[place].text.description,
          passage.clipped(to: tokens[place...place]),
          index,
          &people
        )
      }
      if let asked = askedName(tokens) { return passage.clipped(to: tokens[asked]) }
      for place in tokens.indices where isInSentence(place, tokens) {
        words[CaseName.bare(tokens[place...place]), default: 0] += 1
      }
    }
    // A review that is only mentioned comes late or seldom.
    let coded = places.filter { $0.value.first < 12 || $0.value.count >= 4 }
    return best(coded, atLeast: 2)
      ?? best(people.filter { (words[$0.key] ?? 0) >= 1 || $0.value.count >= 3 }, atLeast: 1)
  }

  /// "Who is Ella?": the name that a heading asks for.
  private func askedName(_ tokens: [Token]) -> Range<Int>? {
    guard 4...7 ~= tokens.count, tokens[0].text == "who",
      ["is", "was", "are"].contains(tokens[1].text),
      tokens[tokens.count - 1].text == "?"
    else { return nil }
    let name = 2..<tokens.count - 1
    return name.allSatisfy { tokens[$0].isCapitalised && !Self.notPeople.contains(tokens[$0].text) }
      ? name : nil
  }

  /// A capital in mid-sentence: a name, and not only the first word of something.
  private func isInSentence(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].isCapitalised && place > 0 && tokens[place - 1].isWord
  }

  private func note(
    _ key: String,
    _ passage: Passage,
    _ index: Int,
    _ places: inout [String: (count: Int, first: Int, passage: Passage)]
  ) {
    places[key, default: (0, index, passage)].count += 1
    // A name in the capitals of a title is better taken from the text.
    if let known = places[key]?.passage, TextShape(known, in: bytes).isAllCapitals {
      places[key]?.passage = passage
    }
  }

  private func best(
    _ places: [String: (count: Int, first: Int, passage: Passage)],
    atLeast least: Int
  ) -> Passage? {
    places.filter { $0.value.count >= least }
      .sorted {
        ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
      }
      .first?.value.passage
  }

  /// Capitalised words at the start of a sentence with a verb of a life behind them: "Ella was",
  /// "Ella lived".
  private func personPlaces(in tokens: [Token]) -> [Int] {
    tokens.indices.dropLast().filter { place in
      let token = tokens[place]
      guard token.isCapitalised, token.text.utf8.count >= 3,
        token.range.count == token.text.utf8.count,
        place == 0 || [".", "?", "!"].contains(tokens[place - 1].text)
      else { return false }
      var next = place + 1
      if tokens[next].text == "(",
        let close = tokens[next...].prefix(14).firstIndex(where: { $0.text == ")" })
      {
        next = min(close + 1, tokens.count - 1)
      }
      return Self.verbs.contains(tokens[next].text) && !Self.notPeople.contains(token.text)
        && !bytes[token.range].dropFirst().contains(where: \.isUpper)
    }
  }

  private static let verbs: WordSet = [
    "was", "is", "lived", "had", "died", "suffered", "presented", "resided", "has", "spent", "grew",
    "attended",
  ]

  private static let notPeople: WordSet = [
    "the", "this", "that", "there", "she", "her", "his", "they", "these", "those", "what", "who",
    "which", "mother",
    "father", "parents", "parent", "both", "all", "each", "police", "health", "children",
    "professionals",
    "practitioners", "learning", "information", "neglect", "communication", "supervision",
    "practice", "school",
    "partnership", "agencies", "midwifery", "housing", "education", "families", "family", "child",
    "baby", "one",
    "none", "nobody", "someone", "everyone", "social", "concern", "concerns", "evidence", "support",
    "maternal",
    "paternal", "mum", "dad", "staff", "services", "it", "ethnicity", "culture", "risk", "abuse",
    "training",
    "assessment", "guidance", "camhs", "escalation", "adults", "young", "people", "probation",
    "another", "consent",
  ]
}
