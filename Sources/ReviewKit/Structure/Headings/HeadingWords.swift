/// What the single words of a heading say, for headings in which no known phrase stands: "What struck
/// us most", "Where practice was weaker".
struct HeadingWords: Sendable {
  /// A phrase that points to a role.
  private struct Entry {
    let role: Role
    let weight: Int
    /// The words in order; `nil` stands for a gap.
    let words: [Word?]
    /// Whether it stands at the beginning of a heading.
    let isFirst: Bool
  }

  /// The role that the words point to.
  struct Evidence {
    let role: Role
    /// The sum of the weights, and the highest of another role.
    let weight: Int
    let next: Int
    /// Words that stand in no line of the vocabulary: what the heading is about.
    let topical: Int

    /// Whether nothing but the role stands in the heading.
    var isPlain: Bool { topical == 0 && weight >= 4 && weight > next }

    /// Whether it can be relied on for a line without marks.
    var isSure: Bool { weight >= (topical == 0 ? 3 : 4 + 2 * topical) && weight >= next + 2 }
  }

  private let entries: [Entry]
  private let byFirstWord: WordMap<[Int]>
  private let neutral: WordSet

  /// The words that the tool ships with.
  static let standard = HeadingWords(parsing: DefaultHeadingWords.text)

  /// Reads lines such as `concerns 3: gap, could … better`; other lines are passed over.
  init(parsing text: String) {
    var entries: [Entry] = []
    var neutral: [Word] = []
    for (title, phrases) in WordLists.lines(of: text) {
      let head = title.parts(at: UInt8(ascii: " "))
      guard let name = head.first else { continue }
      let role = Role(rawValue: String(name))
      for phrase in phrases {
        let words = phrase.lowercased()[...].parts(at: UInt8(ascii: " "), UInt8(ascii: "-"))
        if name == "neutral" {
          neutral += words.map { Word($0) }
        } else if let role, head.count == 2, let weight = Int(head[1]),
          let entry = Self.entry(words, role, weight)
        {
          entries.append(entry)
        }
      }
    }
    self.entries = entries
    self.neutral = WordSet(neutral)
    byFirstWord = WordMap(
      Dictionary(grouping: entries.indices) { entries[$0].words.first.flatMap { $0 } ?? "" }
    )
  }

  private static func entry(_ words: [Substring], _ role: Role, _ weight: Int) -> Entry? {
    guard let first = words.first, first != "…" else { return nil }
    let isFirst = first.hasPrefix("^")
    let bare = isFirst ? [first.dropFirst()] + words.dropFirst() : words
    return Entry(
      role: role,
      weight: weight,
      words: bare.map { $0 == "…" ? nil : Word($0) },
      isFirst: isFirst
    )
  }
}

extension HeadingWords {
  /// The most words that a gap may hold.
  private static let gap = 4

  /// What the words of a heading point to; `nil` where they say too little.
  func evidence(in tokens: [Token]) -> Evidence? {
    let words = Self.words(of: tokens)
    guard 1...16 ~= words.count, words.contains(where: { byFirstWord[$0] != nil }) else {
      return nil
    }
    var weights = Array(repeating: 0, count: Role.allCases.count)
    var known = words.map { neutral.contains($0) || Self.isNumber($0) }
    var found: Set<Int> = []
    for (place, word) in words.enumerated() {
      for index in byFirstWord[word] ?? [] where !entries[index].isFirst || place == 0 {
        guard let covered = covered(by: entries[index], at: place, in: words) else { continue }
        for place in covered { known[place] = true }
        guard found.insert(index).inserted else { continue }
        let role = Self.roles.firstIndex(of: entries[index].role) ?? 0
        weights[role] += entries[index].weight
      }
    }
    guard let weight = weights.max(), weight > 0, let best = weights.firstIndex(of: weight) else {
      return nil
    }
    weights[best] = 0
    let topical = known.count { !$0 }
    let next = weights.max() ?? 0
    // Words that point two ways say as little as none.
    guard weight >= 2 + topical, next == 0 || weight > next + (topical > 0 ? 2 : 1) else {
      return nil
    }
    return Evidence(role: Self.roles[best], weight: weight, next: next, topical: topical)
  }

  private static let roles = Role.allCases

  /// The words of a heading without what stands in brackets behind it: "(10 minutes)".
  private static func words(of tokens: [Token]) -> [Word] {
    let end = tokens.dropFirst().firstIndex { $0.text == "(" } ?? tokens.count
    var words: [Word] = []
    words.reserveCapacity(end)
    for token in tokens[..<end] where token.isWord { words.append(token.text) }
    return words
  }

  private static func isNumber(_ word: Word) -> Bool {
    word.startsWithDigit || Quantity.value(of: word) != nil
  }

  /// The places of the words that an entry finds from `start` on.
  private func covered(by entry: Entry, at start: Int, in words: [Word]) -> [Int]? {
    var covered: [Int] = []
    var place = start
    var mayGap = false
    for word in entry.words {
      guard let word else {
        mayGap = true
        continue
      }
      let reach = mayGap ? min(words.count, place + Self.gap + 1) : min(words.count, place + 1)
      guard place < reach, let found = words[place..<reach].firstIndex(of: word) else { return nil }
      covered.append(found)
      place = found + 1
      mayGap = false
    }
    return covered
  }
}
