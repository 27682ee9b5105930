/// Reads a passage byte by byte and hands out the words that stand in phrases of a codebook.
///
/// Words in no phrase are counted only. Tags and the targets of links are skipped, as they are not
/// shown either. A word that a hyphen cuts at the end of a fragment is one word when the codebook
/// knows it so; else its halves are two, as with "self-harm" cut at its own hyphen.
struct WordScanner {
  struct Position {
    /// The place in the passage's fragments.
    var fragment: Int
    /// The place in the source's bytes.
    var offset: Int
  }

  struct Word {
    /// The words and stems of the codebook that it is, by their number in `WordTable.sets`.
    var set: Int
    /// Counts the words of the passage, from 0.
    var ordinal: Int
    /// Counts the sentences of the passage, from 0.
    var sentence: Int
    var start: Position
    /// Behind its last letter.
    var end: Position
  }

  /// What is read now; `end` leaves out white space and the hyphen that joins words.
  private struct Cursor {
    var fragment = -1
    var index = 0
    var end = 0
    var joinsNext = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let fragments: [Passage.Fragment]
  private let rows: UnsafeBufferPointer<UInt32>
  private let actions: UnsafeBufferPointer<UInt8>
  private let table: WordTable
  private var cursor = Cursor()
  private var ordinal = -1
  private var sentence = 0
  /// Whether white space would end the sentence here.
  private var mayEndSentence = false

  /// - Parameters:
  ///   - bytes: All of the source's bytes.
  ///   - rows: Those of `table`, as `actions` are.
  init(
    bytes: UnsafeBufferPointer<UInt8>, fragments: [Passage.Fragment], table: WordTable,
    rows: UnsafeBufferPointer<UInt32>, actions: UnsafeBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.fragments = fragments
    self.table = table
    self.rows = rows
    self.actions = actions
  }

  /// The next word that stands in a phrase, at the beginning, in the middle or at the end.
  mutating func nextKnownWord() -> Word? {
    repeat {
      while cursor.index < cursor.end {
        let action = actions[Int(bytes[cursor.index])]
        let word = action < WordTable.Mark.first ? readWord() : readBetweenWords(action)
        if let word { return word }
      }
    } while openNextFragment()
    return nil
  }
}

extension WordScanner {
  /// Reads what stands before a word; a word only if it is `&` or begins with a character
  /// beyond ASCII.
  private mutating func readBetweenWords(_ action: UInt8) -> Word? {
    switch action {
    case WordTable.Mark.blank:
      readBlank()
    case WordTable.Mark.mayEndSentence:
      mayEndSentence = true
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

  private mutating func readBlank() {
    if mayEndSentence { sentence += 1 }
    mayEndSentence = false
  }

  private mutating func readBeyondASCII() -> Word? {
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

  private mutating func readAnd() -> Word? {
    ordinal += 1
    mayEndSentence = false
    let start = position(at: cursor.index)
    cursor.index += 1
    var state = table.start
    for byte in "and".utf8 { step(&state, column: table.columns[Int(byte)]) }
    return word(state, from: start, to: position(at: cursor.index))
  }

  private mutating func readWord() -> Word? {
    ordinal += 1
    mayEndSentence = false
    let start = position(at: cursor.index)
    var state = table.start
    var end = walk(&state)
    if cursor.joinsNext, cursor.index == cursor.end, let joined = joinedWord(from: state) {
      (state, end) = joined
    }
    return word(state, from: start, to: position(at: end))
  }

  private func word(_ state: UInt32, from start: Position, to end: Position) -> Word? {
    let set = rows[Int(state)]
    guard set != WordTable.unknown else { return nil }
    return Word(set: Int(set), ordinal: ordinal, sentence: sentence, start: start, end: end)
  }

  /// Reads on behind the hyphen at the end of a fragment; stays where it was when that gives no
  /// word of the codebook.
  private mutating func joinedWord(from state: UInt32) -> (state: UInt32, end: Int)? {
    let before = cursor
    var state = state
    var end = cursor.end
    repeat {
      // Also keeps a long column of halves linear: past the longest word it gives up.
      guard state != WordTable.unknown, openNextFragment() else { break }
      end = walk(&state)
    } while cursor.joinsNext && cursor.index == cursor.end
    if rows[Int(state)] != WordTable.unknown { return (state, end) }
    cursor = before
    return nil
  }
}

extension WordScanner {
  /// Reads letters up to the end of the word, or of the fragment.
  ///
  /// - Returns: The offset behind the last letter.
  private mutating func walk(_ state: inout UInt32) -> Int {
    var index = cursor.index
    var lastLetterEnd = index
    while true {
      let start = index
      while index < cursor.end {
        let action = actions[Int(bytes[index])]
        if action >= WordTable.Mark.first { break }
        step(&state, column: action)
        index += 1
      }
      if index > start { lastLetterEnd = index }
      cursor.index = index
      guard index < cursor.end, passesMark(&state, &lastLetterEnd) else { return lastLetterEnd }
      index = cursor.index
    }
  }

  /// Passes a mark that does not end the word; `false`, and nothing done, at one that does.
  @inline(never)
  private mutating func passesMark(_ state: inout UInt32, _ lastLetterEnd: inout Int) -> Bool {
    switch actions[Int(bytes[cursor.index])] {
    case WordTable.Mark.vanishes:
      cursor.index += 1
      return true
    case WordTable.Mark.opensTag:
      if bytes.isLineBreak(at: cursor.index, before: cursor.end) { return false }
      let length = bytes.tagLength(at: cursor.index, before: cursor.end)
      cursor.index += length
      return length > 0
    case WordTable.Mark.beyondASCII:
      let (scalar, length) = bytes.character(at: cursor.index, before: cursor.end)
      switch Folding.effect(of: scalar) {
      case .letter:
        stepThrough(scalar, &state)
        lastLetterEnd = cursor.index + length
      case .vanishes:
        break
      default:
        return false
      }
      cursor.index += length
      return true
    default:
      return false
    }
  }

  private func stepThrough(_ scalar: Unicode.Scalar, _ state: inout UInt32) {
    var letters = Folding.folded(scalar)
    while letters != 0 {
      step(&state, column: table.columns[Int(letters & 0xFF)])
      letters >>= 8
    }
  }

  private func step(_ state: inout UInt32, column: UInt8) {
    state = rows[Int(state) + Int(column)]
  }

  private func position(at offset: Int) -> Position {
    Position(fragment: cursor.fragment, offset: offset)
  }
}

extension WordScanner {
  /// Goes to the next fragment, whose beginning is white space; `false` at the last one.
  private mutating func openNextFragment() -> Bool {
    let next = cursor.fragment + 1
    guard next < fragments.count else { return false }
    readBlank()
    let range = bytes.trimmed(fragments[next].range)
    cursor = Cursor(fragment: next, index: range.lowerBound, end: range.upperBound)
    let hyphen = bytes.hyphenLength(from: range.lowerBound, before: range.upperBound)
    if hyphen > 0, next + 1 < fragments.count, beginsSmall(fragments[next + 1]) {
      cursor.end -= hyphen
      cursor.joinsNext = true
    }
    return true
  }

  /// Whether a fragment begins with a lower-case letter.
  private func beginsSmall(_ fragment: Passage.Fragment) -> Bool {
    let range = bytes.trimmed(fragment.range)
    guard !range.isEmpty else { return false }
    let (scalar, _) = bytes.character(at: range.lowerBound, before: range.upperBound)
    return scalar.properties.isLowercase
  }
}
