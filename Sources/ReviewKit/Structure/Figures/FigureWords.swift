/// Lists of words that tell figures from other numbers.
///
/// A class, as every sentence with a number is handed it: a copy counts one reference and not those
/// of all its tables.
final class FigureWords: Sendable {
  /// A list by its name in `DefaultFigureWords`.
  enum List: UInt64, CaseIterable, Sendable {
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
    case progress
    case teams
  }

  /// Lists that hold a word, or one of several.
  struct Lists {
    fileprivate var bits: UInt64 = 0

    func contains(_ list: List) -> Bool { bits & list.bit != 0 }
  }

  /// By word: the bits of the lists that hold it.
  private let bits: WordMap<UInt64>

  static let standard = FigureWords(parsing: DefaultFigureWords.text)

  /// Reads lines such as `targets: target, aim`; other lines are passed over.
  init(parsing text: String) {
    let names = Dictionary(uniqueKeysWithValues: List.allCases.map { ("\($0)", $0) })
    var bits: [Word: UInt64] = [:]
    for (name, words) in WordLists.lines(of: text) {
      guard let list = names[String(name)] else { continue }
      for word in words { bits[Word(word.filter { $0 != " " }), default: 0] |= list.bit }
    }
    self.bits = WordMap(bits)
  }

  func holds(_ list: List, _ word: Word) -> Bool {
    bits[word].map { $0 & list.bit != 0 } ?? false
  }

  /// Whether a word of the list stands among the tokens.
  func holds(_ list: List, among tokens: some Sequence<Token>) -> Bool {
    tokens.contains { holds(list, $0.text) }
  }

  /// The lists of which a word stands among the tokens, all found in one pass.
  func lists(among tokens: some Sequence<Token>) -> Lists {
    tokens.reduce(into: Lists()) { $0.bits |= bits[$1.text] ?? 0 }
  }
}

extension FigureWords.List {
  fileprivate var bit: UInt64 { 1 << rawValue }
}
