/// Lists of phrases that tell statements apart where no heading does.
public struct Wording: Sendable {
  /// A list by its name in `DefaultWording`.
  enum List: Int, CaseIterable {
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
    case catalogue
    case pointers
    case prompts
    case tasks
    case facilitation
    case methods
    case worries
    case praises
    case commends
    case practice
    case events
    case doers
    case announcements
    case occasions
    case contacting
    case covering

    fileprivate static var byName: [String: List] {
      Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }
  }

  private struct Entry {
    let list: List
    /// The words after the first, in `rests`.
    let rest: Range<Int>
  }

  /// Where the phrases that begin with a word stand in `entries`.
  private let entriesByFirstWord: WordMap<Range<Int>>
  private let entries: FixedTable<Entry>
  private let rests: FixedTable<Word>

  /// The wording that the tool ships with.
  public static let standard = Wording(parsing: DefaultWording.text)

  /// Reads lines such as `orders: always consider, please`; other lines are passed over.
  init(parsing text: String) {
    let lists = List.byName
    var phrases: [Word: [(list: List, rest: ArraySlice<Word>)]] = [:]
    for (name, listed) in WordLists.lines(of: text) {
      guard let list = lists[name.filter { $0 != " " }] else { continue }
      for phrase in listed {
        let words = phrase.lowercased()[...].parts(
          at: UInt8(ascii: " "),
          UInt8(ascii: "/"),
          UInt8(ascii: "-")
        ).map { Word($0) }
        if let first = words.first { phrases[first, default: []].append((list, words.dropFirst())) }
      }
    }
    var entries: [Entry] = []
    var rests: [Word] = []
    entriesByFirstWord = WordMap(
      phrases.mapValues { phrases in
        let start = entries.count
        for phrase in phrases {
          entries.append(
            Entry(list: phrase.list, rest: rests.count..<rests.count + phrase.rest.count)
          )
          rests += phrase.rest
        }
        return start..<entries.count
      }
    )
    self.entries = FixedTable(entries)
    self.rests = FixedTable(rests)
  }
}

extension Wording {
  /// Which lists have a phrase in a text, and where the first one begins; found in one pass.
  struct Cues {
    /// By list; the highest number stands for none.
    private var places = SIMD32<UInt32>(repeating: .max)

    fileprivate mutating func note(_ list: List, at place: Int) {
      let place = UInt32(clamping: place)
      if place < places[list.rawValue] { places[list.rawValue] = place }
    }

    /// The place of the first phrase of a list, counted in words; `nil` where none stands.
    func place(of list: List) -> Int? {
      places[list.rawValue] == .max ? nil : Int(places[list.rawValue])
    }

    func holds(_ list: List) -> Bool { places[list.rawValue] != .max }

    func begins(with list: List) -> Bool { places[list.rawValue] == 0 }
  }

  /// The cues among the words of a text.
  func cues(in tokens: some Collection<Token>) -> Cues {
    var cues = Cues()
    var place = -1
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let next = tokens.index(after: index)
      if tokens[index].isWord {
        place += 1
        for entry in entriesByFirstWord[tokens[index].text] ?? 0..<0
        where stands(entries[entry].rest, from: next, in: tokens) {
          cues.note(entries[entry].list, at: place)
        }
      }
      index = next
    }
    return cues
  }

  /// Whether the words of a phrase stand one after the other from `start`; marks between them do
  /// not matter.
  private func stands<Tokens: Collection<Token>>(
    _ phrase: Range<Int>,
    from start: Tokens.Index,
    in tokens: Tokens
  ) -> Bool {
    var next = start
    for place in phrase {
      while next < tokens.endIndex, !tokens[next].isWord { next = tokens.index(after: next) }
      guard next < tokens.endIndex, tokens[next].text == rests[place] else { return false }
      next = tokens.index(after: next)
    }
    return true
  }
}

/// A text cut into tokens, with the cues that tell what it is.
struct Statement {
  let tokens: [Token]
  /// How many of the tokens are words or numbers.
  let wordCount: Int
  let cues: Wording.Cues

  init(_ tokens: [Token], wording: Wording) {
    let isDashed = tokens.last?.text == "-" && tokens.dropLast().last?.text == ":"
    let tokens = isDashed ? tokens.dropLast() : tokens
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
