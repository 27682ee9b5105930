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
  /// What opens a letter, and whom it greets.
  let greetings: WordSet
  let greeted: WordSet
  /// Lines that close a letter, by their letters, and their first words.
  private let closings: Set<Int>
  private let closingOpeners: WordSet
  /// Words of grades, and those of them that are colours.
  let grades: WordSet
  let colours: WordSet
  /// The first words of all of them, which tell most lines at once.
  private let openers: WordSet

  static let standard = PageWords(parsing: DefaultPageWords.text)

  /// Reads lines such as `pages: page, slide`; other lines are passed over.
  init(parsing text: String) {
    var lists: [String: [Word]] = [:]
    var openers: [Word] = []
    var opening: [Substring: [Word]] = [:]
    var keys: [Substring: Set<Int>] = [:]
    for (name, phrases) in WordLists.lines(of: text) {
      for phrase in phrases {
        if Self.lettered.contains(name) {
          keys[name, default: []].insert(LetterKey.of(phrase.utf8))
          if let first = phrase.parts(at: UInt8(ascii: " ")).first {
            opening[name == "closings" ? name : "screen", default: []].append(Word(first))
          }
          continue
        }
        let words = phrase.lowercased()[...].parts(at: UInt8(ascii: " "))
        lists[name.filter { $0 != " " }, default: []].append(Word(words.joined()))
        // "What's inside" is asked for by the letters in front of its apostrophe.
        if let first = words.first?.parts(at: UInt8(ascii: "'")).first {
          openers.append(Word(String(first)))
        }
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
    screenOpeners = WordSet(opening["screen"] ?? [])
    greetings = WordSet(lists["greetings"] ?? [])
    greeted = WordSet(lists["greeted"] ?? [])
    closings = keys["closings"] ?? []
    closingOpeners = WordSet(opening["closings"] ?? [])
    colours = WordSet(lists["colours"] ?? [])
    grades = WordSet((lists["colours"] ?? []) + (lists["grades"] ?? []))
    self.openers = WordSet(openers)
  }

  /// Lists whose lines are told by their letters.
  private static let lettered: Set<Substring> = ["screen", "besideScreen", "closings"]

  /// Whether a line that begins so may close a letter.
  func mayClose(_ word: Word) -> Bool { closingOpeners.contains(word) }

  /// Whether a line with these letters closes a letter.
  func closeLetter(_ key: Int) -> Bool { closings.contains(key) }

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
