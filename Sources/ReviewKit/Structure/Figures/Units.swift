/// The nouns that figures count; a class for the same reason as `FigureWords`.
final class Units: Sendable {
  /// What sort of thing is counted: whether a number of them is a figure or a fact of one case.
  enum Class: String, Sendable {
    case people
    case sources
    case participants
    case events
  }

  /// A noun that is counted, as it stands among tokens.
  struct Match {
    /// The unit in the plural: "young people".
    var unit: String
    /// How many tokens it takes.
    var length: Int
    /// Whether the word may follow a number above one; a singular there qualifies another noun.
    var isPlural: Bool
  }

  private struct Entry: Sendable {
    /// The words behind the first.
    let rest: [Word]
    let unit: String
    let isPlural: Bool
  }

  /// By their first word, those of two words in front.
  private let entries: WordMap<[Entry]>
  private let classes: [String: Class]

  static let standard = Units(parsing: DefaultUnits.text)

  /// Reads lines such as `children: children, child` under classes such as `[people]`.
  init(parsing text: String) {
    var entries: [Word: [Entry]] = [:]
    var classes: [String: Class] = [:]
    var current: Class?
    for line in text[...].parts(at: UInt8(ascii: "\n")) {
      if line.utf8.first == UInt8(ascii: "[") {
        current = Class(rawValue: String(line.dropFirst().prefix { $0 != "]" }))
      }
      let parts = line.parts(at: UInt8(ascii: ":"))
      guard parts.count == 2, line.utf8.first != UInt8(ascii: "#") else { continue }
      let unit = parts[0].parts(at: UInt8(ascii: " ")).joined(separator: " ")
      classes[unit] = current
      for phrase in parts[1].parts(at: UInt8(ascii: ",")) {
        let words = phrase.parts(at: UInt8(ascii: " "))
        guard let first = words.first, let last = words.last else { continue }
        let isPlural = last.hasSuffix("s") || Self.plurals.contains(Word(last))
        entries[Word(first), default: []].append(
          Entry(rest: words.dropFirst().map { Word($0) }, unit: unit, isPlural: isPlural)
        )
      }
    }
    self.entries = WordMap(entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } })
    self.classes = classes
  }

  /// Plurals that do not end in "s".
  private static let plurals = Lexicon.figures["plurals"]

  /// The unit that the tokens at `place` name.
  func unit(at place: Int, in tokens: some RandomAccessCollection<Token>) -> Match? {
    let start = tokens.startIndex
    guard place >= 0, place < tokens.count else { return nil }
    func token(_ place: Int) -> Token { tokens[tokens.index(start, offsetBy: place)] }
    guard token(place).isWord, let entries = entries[token(place).text] else { return nil }
    for entry in entries where place + entry.rest.count < tokens.count {
      let isHere = entry.rest.indices.allSatisfy { entry.rest[$0] == token(place + 1 + $0).text }
      if isHere {
        return Match(unit: entry.unit, length: 1 + entry.rest.count, isPlural: entry.isPlural)
      }
    }
    return nil
  }

  /// The first unit named among the tokens.
  func first(in tokens: [Token]) -> String? {
    for place in tokens.indices {
      if let match = unit(at: place, in: tokens) { return match.unit }
    }
    return nil
  }

  /// The class of a unit; `nil` for one that no list names.
  func `class`(of unit: String?) -> Class? { unit.flatMap { classes[$0] } }
}
