/// Lists of words that tell figures from other numbers.
struct FigureWords: Sendable {
  /// A list by its name in `DefaultFigureWords`.
  enum List: String, CaseIterable, Sendable {
    case small
    case stops
    case others
    case verbs
    case labels
    case targets
    case modals
    case past
    case parts
    case rough
    case cohorts
    case persons
    case listings
    case process
    case bodies
    case meetings
    case research
    case around
    case sayings
    case drawn
    case checks
    case changes
    case kept
    case roundings
    case counters
    case uncounted
    case blanks
    case grades
    case attributes
    case attempts
    case chosen
    case own
    case story
    case kin
  }

  private let lists: [List: WordSet]

  static let standard = FigureWords(parsing: DefaultFigureWords.text)

  /// Reads lines such as `targets: target, aim`; other lines are passed over.
  init(parsing text: String) {
    var lists: [List: [Word]] = [:]
    for (name, words) in WordLists.lines(of: text) {
      guard let list = List(rawValue: String(name)) else { continue }
      lists[list, default: []] += words.map { word in Word(word.filter { $0 != " " }) }
    }
    self.lists = lists.mapValues { WordSet($0) }
  }

  func holds(_ list: List, _ word: Word) -> Bool { lists[list]?.contains(word) ?? false }

  /// Whether a word of the list stands among the tokens.
  func holds(_ list: List, among tokens: some Sequence<Token>) -> Bool {
    guard let words = lists[list] else { return false }
    return tokens.contains { words.contains($0.text) }
  }
}
