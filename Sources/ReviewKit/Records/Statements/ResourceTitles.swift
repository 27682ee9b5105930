/// Parts a run of titles that only sense divides: "Neglect procedure Neglect Toolkit training
/// video" holds two.
///
/// A border is likely behind a word that ends titles (procedure, video), behind a bracket with a
/// date or source, at the end of an underlined or quoted title, in front of a word that opens
/// titles, and where a new cell begins.
struct ResourceTitles {
  let wording: Wording

  /// The titles in reading order, without labels such as "Local resources:".
  func titles(in passage: Passage, bytes: UnsafeBufferPointer<UInt8>) -> [Passage] {
    let tokens = Token.tokens(of: passage, in: bytes)
    var titles: [Passage] = []
    var start = 0
    var depth = Depth()
    var place = 0
    while place < tokens.count {
      if place == start, let after = label(at: place, in: tokens) {
        start = after
        place = after
        continue
      }
      if place > start, depth.isClosed, isBorder(before: place, from: start, in: tokens, bytes) {
        titles.append(passage.clipped(to: tokens[start..<place]))
        start = label(at: place, in: tokens) ?? place
        place = max(start, place)
        depth = Depth()
        if place != start { continue }
      }
      guard place < tokens.count else { break }
      depth.pass(tokens[place], isOpening: opensQuote(place, start, in: tokens))
      place += 1
    }
    if start < tokens.count { titles.append(passage.clipped(to: tokens[start...])) }
    return titles.filter { !$0.isEmpty }
  }

  /// Whether brackets and quotation marks are open.
  private struct Depth {
    private var brackets = 0
    private var isQuoted = false

    var isClosed: Bool { brackets <= 0 && !isQuoted }

    mutating func pass(_ token: Token, isOpening: Bool) {
      switch token.text {
      case "(", "[": brackets += 1
      case ")", "]": brackets = max(0, brackets - 1)
      case "\"": isQuoted = isOpening
      default: break
      }
    }
  }

  /// A double quotation mark opens when none is open: at the start of a title or behind a blank and
  /// in front of a word.
  private func opensQuote(_ place: Int, _ start: Int, in tokens: [Token]) -> Bool {
    guard tokens[place].text == "\"", place + 1 < tokens.count else { return false }
    let touchesNext = tokens[place].range.upperBound == tokens[place + 1].range.lowerBound
    let touchesLast =
      place > 0 && tokens[place - 1].range.upperBound == tokens[place].range.lowerBound
    return touchesNext && !touchesLast
  }

  private static let labels = Lexicon.statements["resourceLabels"]

  /// "Local Resources:" and its like, which say whose titles follow.
  private func label(at place: Int, in tokens: [Token]) -> Int? {
    guard place + 2 < tokens.count, Self.labels.contains(tokens[place].text),
      ["resources", "links", "guidance"].contains(tokens[place + 1].text),
      tokens[place + 2].text == ":"
    else { return nil }
    return place + 3
  }

  private func isBorder(
    before place: Int,
    from start: Int,
    in tokens: [Token],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (last, next) = (tokens[place - 1], tokens[place])
    if label(at: place, in: tokens) != nil { return true }
    guard next.isCapitalised || next.text == "\"" || next.text == "'" || next.text.startsWithDigit
    else {
      return false
    }
    if wording.cues(in: tokens[place...].prefix(6)).begins(with: .openers), place - start >= 2 {
      return true
    }
    if next.text == "\"", opensQuote(place, start, in: tokens) {
      return !["upcoming", "the", "our", "for", "on", ":"].contains(last.text)
    }
    let gap = bytes[last.range.upperBound..<next.range.lowerBound]
    let underlineEnds = gap.contains(UInt8(ascii: ">")) && gap.contains(UInt8(ascii: "<"))
    let endsTitle = wording.cues(in: CollectionOfOne(last)).holds(.titles)
    switch last.text {
    case ")": return true
    case ".", ";":
      return last.line != next.line || endsTitle || last.text == ";"
        || tokens[place - 2].text == "here"
    case "here", "2": return place - start > 3
    default: break
    }
    guard endsTitle, last.text != "training" || next.text != "video", next.text != last.text else {
      return false
    }
    if place - start == 1 { return false }
    if last.line == next.line, !underlineEnds {
      return !Self.bridges.contains(next.text) && isWeighty(last)
    }
    return isWeighty(last) || underlineEnds
  }

  /// Nouns that end a title more often than they stand within one.
  private func isWeighty(_ token: Token) -> Bool { !Self.light.contains(token.text) }

  private static let light = Lexicon.statements["lightTitles"]
  private static let bridges = Lexicon.statements["titleBridges"]
}
