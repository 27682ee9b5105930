/// Reads a passage byte by byte and finds the words that stand in phrases of a codebook.
///
/// Other words are counted only. Tags and the targets of links are skipped, as they are not shown
/// either. A word that a hyphen cuts at the end of a fragment is one word when a phrase holds it
/// so; else its halves are two, as with "child-centred" cut at its own hyphen, `child*` or not.
struct WordScanner {
  struct Position {
    /// The place in the passage's fragments.
    var fragment = 0
    /// The place in the source's bytes.
    var offset = 0
  }

  struct Word {
    /// The words and stems of the codebook that it is, by their number in `WordTable.sets`.
    var set = 0
    /// Whether a phrase begins with one of them.
    var beginsPhrase = false
    /// Counts the words of the passage, from 0.
    var ordinal = -1
    /// Counts the sentences of the passage, from 0.
    var sentence = 0
    var start = Position()
    /// Behind its last letter.
    var end = Position()
  }

  /// What is read now; `end` leaves out white space and the hyphen that joins words.
  struct Cursor {
    var fragment = -1
    var index = 0
    var end = 0
    var joinsNext = false
  }

  /// The word last found.
  private(set) var word = Word()
  let bytes: UnsafeBufferPointer<UInt8>
  let fragments: [Passage.Fragment]
  let table: WordTable
  var cursor = Cursor()
  private var ordinal = -1
  private var sentence = 0
  /// Whether white space would end the sentence here.
  private var mayEndSentence = false

  /// Begins at the first fragment; `bytes` are all those of the source.
  init(
    bytes: UnsafeBufferPointer<UInt8>,
    fragments: [Passage.Fragment],
    table: WordTable
  ) {
    self.bytes = bytes
    self.fragments = fragments
    self.table = table
  }

  /// Goes to the next word with which a phrase begins, or one up to `latest` that may carry on a
  /// phrase which has begun; `false` at the end.
  mutating func findWord(carryingOnUntil latest: Int) -> Bool {
    repeat {
      while cursor.index < cursor.end {
        let action = table.actions[Int(bytes[cursor.index])]
        guard action < WordTable.Mark.first else {
          if let found = readBetweenWords(action), isWanted(found, latest) { return true }
          continue
        }
        if isWanted(readWord(), latest) { return true }
      }
    } while openNextFragment()
    return false
  }

  /// Sets `word` to the word just read, if it is in a phrase that begins or goes on here.
  @inline(__always)
  private mutating func isWanted(_ read: Reading, _ latest: Int) -> Bool {
    let entry = table.rows[Int(read.state)]
    let beginsPhrase = entry & 1 == 1
    guard entry != WordTable.unknown, beginsPhrase || ordinal <= latest else { return false }
    word = Word(
      set: Int(entry >> 1),
      beginsPhrase: beginsPhrase,
      ordinal: ordinal,
      sentence: sentence,
      start: read.start,
      end: Position(fragment: cursor.fragment, offset: read.end)
    )
    return true
  }

  struct Reading {
    let state: UInt32
    let start: Position
    let end: Int
  }
}

extension WordScanner {
  /// Reads what stands before a word; a word only if it is `&` or begins with a character
  /// beyond ASCII.
  private mutating func readBetweenWords(_ action: UInt8) -> Reading? {
    switch action {
    case WordTable.Mark.blank:
      readBlank()
    case WordTable.Mark.mayEndSentence:
      mayEndSentence = !isAbbreviation
    case WordTable.Mark.endsSentence:
      sentence += 1
    case WordTable.Mark.opensTag:
      cursor.index += max(1, bytes.tagLength(at: cursor.index, before: cursor.end))
      return nil
    case WordTable.Mark.closesLink:
      cursor.index += 1 + bytes.linkTargetLength(at: cursor.index + 1, before: cursor.end)
      return nil
    case WordTable.Mark.and:
      return readAnd()
    case WordTable.Mark.beyondASCII:
      return readBeyondASCII()
    default:
      break
    }
    cursor.index += 1
    return nil
  }

  @inline(__always)
  mutating func readBlank() {
    if mayEndSentence { sentence += 1 }
    mayEndSentence = false
  }

  /// Whether the stop here is that of "e.g." or "i.e.": it stands two behind another one.
  private var isAbbreviation: Bool {
    let index = cursor.index
    let stop = UInt8(ascii: ".")
    guard index >= 2, bytes[index] == stop, bytes[index - 2] == stop else { return false }
    return table.actions[bytes[index - 1]] < WordTable.Mark.first
  }

  private mutating func readBeyondASCII() -> Reading? {
    let (scalar, length) = bytes.character(at: cursor.index, before: cursor.end)
    switch Folding.effect(of: scalar) {
    case .letter: return readWord()
    case .blank: readBlank()
    case .mayEndSentence: mayEndSentence = true
    case .endsSentence: sentence += 1
    case .vanishes, .parts, .and: break
    }
    cursor.index += length
    return nil
  }

  private mutating func readAnd() -> Reading {
    ordinal += 1
    mayEndSentence = false
    let start = Position(fragment: cursor.fragment, offset: cursor.index)
    cursor.index += 1
    var state = table.start
    for byte in "and".utf8 { step(&state, column: table.columns[Int(byte)]) }
    return Reading(state: state, start: start, end: cursor.index)
  }

  @inline(__always)
  mutating func readWord() -> Reading {
    ordinal += 1
    mayEndSentence = false
    let start = Position(fragment: cursor.fragment, offset: cursor.index)
    var state = table.start
    let mark = readLetters(&state)
    // Most words end here, at white space or punctuation.
    guard mark <= WordTable.Mark.lastToEndWord else {
      return readOn(from: state, start: start)
    }
    return Reading(state: state, start: start, end: cursor.index)
  }

  /// Reads ASCII letters and digits.
  ///
  /// - Returns: The mark that stopped it; the highest one at the end of the fragment.
  @inline(__always)
  mutating func readLetters(_ state: inout UInt32) -> UInt8 {
    let end = cursor.end
    var index = cursor.index
    defer { cursor.index = index }
    while index < end {
      let action = table.actions[Int(bytes[index])]
      if action >= WordTable.Mark.first { return action }
      step(&state, column: action)
      index += 1
    }
    return .max
  }

  @inline(__always)
  func step(_ state: inout UInt32, column: UInt8) {
    state = table.rows[Int(state) + Int(column)]
  }
}
