/// The words of page furniture, as a vocabulary.
struct PageWords: Sendable {
  /// What stands beside the number of a page, a slide or a box.
  let pages: WordSet
  /// Words of a marking, and those of them that make it one.
  private let markings: WordSet
  private let strongMarkings: WordSet
  /// Numbers in words, as they stand alone above the heading of a box.
  let numbers: WordSet
  /// Headings of lists of contents, written as one word.
  private let contents: WordSet
  /// Headings of the words that go with a slide, written as one word.
  private let notes: WordSet
  /// Lines that a screen prints around a text, and those that are so beside them, by their letters.
  private let screen: Set<Int>
  private let besideScreen: Set<Int>
  private let screenOpeners: WordSet
  /// The first words of all of them, which tell most lines at once.
  private let openers: WordSet

  static let standard = PageWords(parsing: DefaultPageWords.text)

  /// Reads lines such as `pages: page, slide`; other lines are passed over.
  init(parsing text: String) {
    var lists: [String: [Word]] = [:]
    var openers: [Word] = []
    var screenOpeners: [Word] = []
    var keys: [Substring: Set<Int>] = [:]
    for (name, phrases) in WordLists.lines(of: text) {
      for phrase in phrases {
        if name == "screen" || name == "besideScreen" {
          keys[name, default: []].insert(LetterKey.of(phrase.utf8))
          if let first = phrase.parts(at: UInt8(ascii: " ")).first {
            screenOpeners.append(Word(first))
          }
          continue
        }
        let words = phrase.lowercased()[...].parts(at: UInt8(ascii: " "))
        lists[name.filter { $0 != " " }, default: []].append(Word(words.joined()))
        if let first = words.first { openers.append(Word(String(first))) }
      }
    }
    pages = WordSet(lists["pages"] ?? [])
    strongMarkings = WordSet(lists["markings"] ?? [])
    markings = WordSet((lists["markings"] ?? []) + (lists["besideMarkings"] ?? []))
    numbers = WordSet(lists["numbers"] ?? [])
    contents = WordSet(lists["contents"] ?? [])
    notes = WordSet(lists["notes"] ?? [])
    screen = keys["screen"] ?? []
    besideScreen = keys["besideScreen"] ?? []
    self.screenOpeners = WordSet(screenOpeners)
    self.openers = WordSet(openers)
  }

  /// Whether a line that begins so may be printed by a screen.
  func mayOpenScreen(_ word: Word) -> Bool { screenOpeners.contains(word) }

  /// Whether a line with these letters is printed by a screen around the text.
  func isOfScreen(_ key: Int) -> Bool { screen.contains(key) }

  /// Whether it is so beside another such line.
  func isBesideScreen(_ key: Int) -> Bool { besideScreen.contains(key) }

  /// Whether a line that begins so may hold page furniture.
  func mayOpen(_ word: Word) -> Bool { openers.contains(word) }

  /// Whether a line of so many words stands above a list of contents.
  func nameContents(_ words: [Word]) -> Bool {
    words.count <= 4 && contents.contains(Word(words.map(\.description).joined()))
  }

  /// Whether a line of so many words stands above what a speaker says to a slide.
  func nameNotes(_ words: [Word]) -> Bool {
    words.count <= 4 && notes.contains(Word(words.map(\.description).joined()))
  }

  /// Whether a line holds nothing but a marking: "OFFICIAL – SENSITIVE", "Draft version 3".
  func areMarking(_ words: [Word]) -> Bool {
    words.contains(where: strongMarkings.contains)
      && words.allSatisfy { markings.contains($0) || $0.startsWithDigit }
  }
}

/// A hash of the letters of a line, so that figures, marks and spacing do not matter.
enum LetterKey {
  static func of(_ text: some Sequence<UInt8>) -> Int {
    var hash = 5381
    for byte in text where byte.isLetter { hash = (hash &* 33) ^ Int(byte.lowered) }
    return hash
  }
}
