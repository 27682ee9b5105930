/// Lists of phrases that tell statements apart where no heading does.
public struct Wording: Sendable {
  /// The name of a list in `DefaultWording`.
  enum List: String, CaseIterable {
    case imperatives
    case orders
    case agents
    case resources
    case titles
    case openers
    case recommendations
    case contexts
    case shortfalls
    case bodies
    case requests
    case control
    case lessons
    case verbs
    case navigation
    case courses
  }

  private struct Entry {
    let list: Int
    let words: [String]
  }

  private let entriesByFirstWord: [String: [Entry]]
  /// Says of most words that no phrase begins with them, without a look-up.
  private let firstWords: WordFilter

  /// The wording that the tool ships with.
  public static let standard = Wording(parsing: DefaultWording.text)

  /// Reads lines such as `orders: always consider, please`; other lines are passed over.
  init(parsing text: String) {
    var entries: [String: [Entry]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let list = List(rawValue: parts[0].filter { $0 != " " }),
        let number = List.allCases.firstIndex(of: list)
      else { continue }
      for phrase in parts[1].split(separator: ",") {
        let words = phrase.split { " /-".contains($0) }.map { $0.lowercased() }
        if let first = words.first { entries[first, default: []].append(Entry(list: number, words: words)) }
      }
    }
    entriesByFirstWord = entries
    firstWords = WordFilter(entries.keys)
  }
}

extension Wording {
  /// Which lists have a phrase in a text, and where the first one begins; found in one pass.
  struct Cues {
    private var places: [Int]

    fileprivate init() {
      places = Array(repeating: -1, count: List.allCases.count)
    }

    fileprivate mutating func note(_ list: Int, at place: Int) {
      if places[list] < 0 { places[list] = place }
    }

    /// The place of the first phrase of a list, counted in words; `nil` where none stands.
    func place(of list: List) -> Int? {
      guard let number = List.allCases.firstIndex(of: list), places[number] >= 0 else { return nil }
      return places[number]
    }

    func holds(_ list: List) -> Bool { place(of: list) != nil }

    func begins(with list: List) -> Bool { place(of: list) == 0 }
  }

  /// The cues among the words of a text.
  func cues(in tokens: some Collection<Token>) -> Cues {
    var cues = Cues()
    var place = -1
    for index in tokens.indices where tokens[index].isWord {
      place += 1
      guard firstWords.mayHold(tokens[index].text), let entries = entriesByFirstWord[tokens[index].text] else {
        continue
      }
      for entry in entries where stands(entry.words, behind: index, in: tokens) {
        cues.note(entry.list, at: place)
      }
    }
    return cues
  }

  /// Whether the words of a phrase after its first follow the token at `index`; marks between them do not matter.
  private func stands<Tokens: Collection<Token>>(
    _ phrase: [String], behind index: Tokens.Index, in tokens: Tokens
  ) -> Bool {
    var next = tokens.index(after: index)
    for word in phrase.dropFirst() {
      while next < tokens.endIndex, !tokens[next].isWord { next = tokens.index(after: next) }
      guard next < tokens.endIndex, tokens[next].text == word else { return false }
      next = tokens.index(after: next)
    }
    return true
  }
}

/// A set of words that may hold a few more than it was made of, but is quick to ask.
struct WordFilter: Sendable {
  private var bits = [Bool](repeating: false, count: 1 << 14)

  init(_ words: some Sequence<String>) {
    for word in words { bits[Self.place(of: word)] = true }
  }

  func mayHold(_ word: String) -> Bool { bits[Self.place(of: word)] }

  /// FNV-1a over the first bytes of the word.
  private static func place(of word: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8.prefix(8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) & 0x3FFF)
  }
}

/// A text cut into tokens, with the cues that tell what it is.
struct Statement {
  let tokens: [Token]
  /// How many of the tokens are words or numbers.
  let wordCount: Int
  let cues: Wording.Cues

  init(_ tokens: [Token], wording: Wording) {
    self.tokens = tokens
    wordCount = tokens.count(where: \.isWord)
    cues = wording.cues(in: tokens)
  }

  var isQuestion: Bool { tokens.last?.text == "?" }

  /// How many words its first sentence has.
  var firstSentenceLength: Int {
    tokens.prefix { ![".", "?", "!"].contains($0.text) }.count(where: \.isWord)
  }
}
