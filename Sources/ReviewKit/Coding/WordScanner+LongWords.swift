/// Words that go on over marks, and over the end of a line.
extension WordScanner {
  /// Reads a word to its end over apostrophes, emphasis, tags, characters beyond ASCII, and over
  /// the hyphen at the end of a fragment.
  @inline(never)
  mutating func readOn(from state: UInt32, start: Position) -> Reading {
    var state = state
    var end = cursor.index
    readRest(&state, &end)
    if cursor.joinsNext, cursor.index == cursor.end, let joined = joinedWord(from: state) {
      (state, end) = joined
    }
    return Reading(state: state, start: start, end: end)
  }

  /// Reads letters up to the end of the word, or of the fragment, and moves `lastLetterEnd` behind
  /// the last one.
  private mutating func readRest(_ state: inout UInt32, _ lastLetterEnd: inout Int) {
    repeat {
      let start = cursor.index
      _ = readLetters(&state)
      if cursor.index > start { lastLetterEnd = cursor.index }
    } while cursor.index < cursor.end && passesMark(&state, &lastLetterEnd)
  }

  /// Passes a mark that does not end the word; `false`, and nothing done, at one that does.
  private mutating func passesMark(_ state: inout UInt32, _ lastLetterEnd: inout Int) -> Bool {
    switch table.actions[Int(bytes[cursor.index])] {
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

  /// Reads on behind the hyphen at the end of a fragment; stays where it was when the whole is no
  /// word of the codebook that its first half is not already.
  private mutating func joinedWord(from half: UInt32) -> (state: UInt32, end: Int)? {
    let before = cursor
    var state = half
    var end = cursor.end
    repeat {
      // Gives up as soon as nothing can be won, which keeps a long column of halves linear.
      if isSettled(state), !says(state, moreThan: half) { break }
      guard openNextFragment() else { break }
      readRest(&state, &end)
    } while cursor.joinsNext && cursor.index == cursor.end
    if says(state, moreThan: half) { return (state, end) }
    cursor = before
    return nil
  }

  /// Whether all further letters lead back to this state.
  private func isSettled(_ state: UInt32) -> Bool {
    table.rows[Int(state) + 1] == state
  }

  /// Whether a word that ends in `state` is in a phrase that one ending in `half` is not in.
  private func says(_ state: UInt32, moreThan half: UInt32) -> Bool {
    let known = table.members[table.sets[table.rows[Int(half)] >> 1].range]
    return table.members[table.sets[table.rows[Int(state)] >> 1].range].contains {
      !known.contains($0)
    }
  }

  /// Goes to the next fragment, whose beginning is white space; `false` at the last one.
  mutating func openNextFragment() -> Bool {
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
