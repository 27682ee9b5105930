/// Finds the name of the child, adult or family that a text is about.
struct CaseNameFinder {
  /// How often a name comes, in which entry first, and where it is printed best.
  struct Mentions {
    var count: Int
    var first: Int
    var passage: Passage
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Coded names such as "child qk".
  private(set) var codes: [String: Mentions] = [:]
  /// First names that are told of as persons.
  private(set) var people: [String: Mentions] = [:]
  /// Made-up names that are told of behind "Child" and the like, by the name alone.
  private(set) var titled: [String: Mentions] = [:]
  /// How often a word stands with a capital in mid-sentence.
  private var inSentences: [String: Int] = [:]
  /// Words that stand in the names of bodies, and so name a place: "Torvale Safeguarding Board".
  private var places: Set<String> = []
  /// The name that a heading asks for.
  private(set) var asked: Passage?

  /// How many entries are read for names.
  private static let reach = 200

  init(
    _ outline: Outline,
    statements: [Statement?],
    in bytes: UnsafeBufferPointer<UInt8>,
    entries: Range<Int>? = nil
  ) {
    self.bytes = bytes
    let entries = outline.entries[entries ?? 0..<outline.entries.count]
    for (index, entry) in zip(0..., entries).prefix(Self.reach) {
      let tokens =
        statements[entries.startIndex + index]?.tokens
        ?? Token.tokens(of: entry.block.passage, in: bytes)
      read(tokens, entry.block.passage, index)
    }
  }

  private mutating func read(_ tokens: [Token], _ passage: Passage, _ index: Int) {
    if let place = CaseName.place(in: tokens) {
      let bytes = bytes
      Self.note(CaseName.bare(tokens[place]), CaseName.passage(tokens[place]), index, &codes, bytes)
    }
    for name in persons(in: tokens) {
      Self.note(CaseName.bare(tokens[name]), CaseName.passage(tokens[name]), index, &people, bytes)
    }
    for place in tokens.indices.dropLast() {
      guard let name = CaseName.toldPseudonym(place, in: tokens) else { continue }
      let bare = CaseName.bare(tokens[(name.lowerBound + 1)..<name.upperBound])
      Self.note(bare, CaseName.passage(tokens[name]), index, &titled, bytes)
    }
    if asked == nil, let name = askedName(tokens) { asked = passage.clipped(to: tokens[name]) }
    for place in tokens.indices {
      guard let name = introduced(place, tokens) else { continue }
      Self.note(CaseName.bare(tokens[name]), CaseName.passage(tokens[name]), index, &people, bytes)
    }
    for place in tokens.indices where isOfBody(place, tokens) {
      places.insert(CaseName.bare(tokens[place...place]))
    }
    for place in tokens.indices where isInSentence(place, tokens) {
      inSentences[CaseName.bare(tokens[place...place]), default: 0] += 1
    }
  }

  private static func note(
    _ key: String,
    _ passage: Passage,
    _ index: Int,
    _ mentions: inout [String: Mentions],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    mentions[key, default: Mentions(count: 0, first: index, passage: passage)].count += 1
    // A name in the capitals of a title is better taken from the text.
    if let known = mentions[key]?.passage, TextShape(known, in: bytes).isAllCapitals {
      mentions[key]?.passage = passage
    }
  }
}

extension CaseNameFinder {
  /// A name that a heading asks for, a coded name such as "Child QK" where the text has one, else a
  /// first name that is told of as a person; the one that comes most often, of these the first.
  func name() -> Passage? {
    if let asked { return asked }
    // A review that is only mentioned comes late or seldom.
    let coded = codes.filter { $0.value.first < 24 || $0.value.count >= 4 }
    return best(coded, atLeast: 2) ?? best(people.filter { isPerson($0.key) }, atLeast: 1)
  }

  /// The same, each of several by itself: "Who are Wren and Robin?".
  func names() -> [String] {
    guard let name = name() else { return [] }
    let tokens = Token.tokens(of: name, in: bytes)
    return tokens.split { $0.text == "and" || $0.text == "," }.map { part in
      text(CaseName.passage(part))
    }
  }

  private func isPerson(_ name: String) -> Bool {
    guard let mentions = people[name], !places.contains(name) else { return false }
    // Of "Zoë-Mae" the first half stands for all in what was counted by words.
    let first = name.split(separator: " ").first.map(String.init) ?? name
    return (inSentences[first] ?? 0) >= 1 || mentions.count >= 3
  }

  private func best(_ mentions: [String: Mentions], atLeast least: Int) -> Passage? {
    mentions.filter { $0.value.count >= least }
      .sorted {
        ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
      }
      .first?.value.passage
  }

  func text(_ passage: Passage) -> String {
    passage.fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      .joined(separator: " ")
  }

  static let words = TitleWords.standard
}
