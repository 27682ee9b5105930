/// Tells whether lines that follow each other directly run on, by the measure of their text.
struct LineFlow {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The length of the longest line, and whether the text is wrapped to it.
  private let width: Int
  private let isWrapped: Bool
  /// How long lines are that break off in mid-sentence; 0 where few lines of paragraphs do.
  ///
  /// Elsewhere a sentence that ends with such a line ends no paragraph.
  private let fullLine: Int

  init(_ lines: [Line], in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    width = lines.lazy.map { $0.text.count }.max() ?? 0
    isWrapped = width <= 120
    fullLine = Self.fullLine(of: lines, in: bytes)
  }

  /// The mean length of lines that break off in front of a word in lower case; 0 where they are
  /// fewer than half of those with a line directly below.
  private static func fullLine(of lines: [Line], in bytes: UnsafeBufferPointer<UInt8>)
    -> Int
  {
    var (pairs, open, length) = (0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard case .text = line.shape, case .text = next.shape, line.text.count > 30 else { continue }
      pairs += 1
      guard let first = next.text.first, bytes[first].isLower else { continue }
      open += 1
      length += line.text.count
    }
    return open >= 8 && open * 2 >= pairs ? length / open : 0
  }

  /// Whether a line ends short of the margin, so that it was not broken for want of room.
  func isShort(_ text: Range<Int>) -> Bool {
    !isWrapped || text.count * 4 < width * 3
  }
}

// MARK: - Where a statement begins

extension LineFlow {
  /// Whether a line begins a statement of its own: "Fathers: …" behind a full stop, or one more
  /// order below orders that leave their line unfilled.
  func opensStatement(_ line: Line, below above: Line, in group: ArraySlice<Line>) -> Bool {
    guard let opening = line.text.first, bytes[opening].isUpper else { return false }
    if TextShape(above.text, in: bytes).endsSentence { return opensLabel(line) }
    guard let first = group.first, !Dangling.ends(above.text, in: bytes), isOrder(line),
      isOrder(first)
    else { return false }
    let word = bytes[line.text].prefix { !$0.isBlank }.count
    return above.text.count + 1 + word <= width
  }

  /// No line of a text that was broken to fit a page is longer, in bytes.
  private static let unwrapped = 180

  /// Whether a line among some that hold whole paragraphs is one itself: the line above is at an
  /// end, or had room for more beside the longest of them.
  func opensParagraph(_ line: Line, below above: Line, longest: Int) -> Bool {
    guard longest > Self.unwrapped, let opening = line.text.first, !bytes[opening].isLower,
      !line.isQuoted, !Dangling.ends(above.text, in: bytes)
    else { return false }
    let word = bytes[line.text].prefix { !$0.isBlank }.count
    return (above.text.count + word) * 4 < longest * 3
      || TextShape(above.text, in: bytes).endsSentence
  }

  /// "Pre-birth planning: the plan …".
  private func opensLabel(_ line: Line) -> Bool {
    guard bytes[line.text.prefix(48)].contains(UInt8(ascii: ":")) else { return false }
    let head = Passage([Passage.Fragment(line: line.number, range: line.text.prefix(48))])
    let tokens = Token.tokens(of: head, in: bytes)
    return tokens.prefix(6).firstIndex { $0.text == ":" }.map { $0 > 0 && $0 + 1 < tokens.count }
      ?? false
  }

  private func isOrder(_ line: Line) -> Bool {
    let head = Passage([Passage.Fragment(line: line.number, range: line.text.prefix(32))])
    return Wording.standard.cues(in: Token.tokens(of: head, in: bytes)).begins(with: .imperatives)
  }
}

// MARK: - One wrapped paragraph

extension LineFlow {
  /// Whether lines that follow each other directly are one wrapped paragraph.
  func runOn(_ lines: ArraySlice<Line>) -> Bool {
    guard lines.count > 1 else { return true }
    guard let first = lines.first, let last = lines.last else { return true }
    if lines.allSatisfy({ bytes[$0.text.lowerBound].isDigit }) {
      return lines.dropLast().contains { Dangling.ends($0.text, in: bytes) }
    }
    let opening = Token.tokens(of: Passage([first.fragment]), in: bytes).first?.text
    if first.isQuoted || (opening == "\"" && lines.count <= 6) { return true }
    for (line, next) in zip(lines, lines.dropFirst())
    where (TextShape(next.text, in: bytes).startsLower && !isAddress(next))
      || Dangling.ends(line.text, in: bytes)
    {
      return true
    }
    if fullLine > 0, lines.dropLast().allSatisfy({ $0.text.count * 10 >= fullLine * 9 }),
      TextShape(last.text, in: bytes).endsSentence
    {
      return true
    }
    // "© Harbour Trust" goes on with nothing.
    if bytes[last.text].prefix(2).elementsEqual([0xC2, 0xA9]) { return false }
    let shape = TextShape(first.text, in: bytes)
    // In a text with far longer lines a short one was not broken for want of room.
    guard isWrapped || first.text.count * 4 >= width else { return false }
    return !shape.endsSentence && first.text.count > 45
      && TextShape(last.text, in: bytes).endsSentence && !lines.dropLast().allSatisfy(isDiaryLine)
  }

  /// "Working with fathers: 6 March, online".
  private func isDiaryLine(_ line: Line) -> Bool {
    PrintedDate.namesDay(Token.tokens(of: Passage([line.fragment]), in: bytes))
  }

  /// A mail or web address alone on its line.
  private func isAddress(_ line: Line) -> Bool {
    let text = bytes[line.text]
    return !text.contains(UInt8(ascii: " "))
      && (text.contains(UInt8(ascii: "@")) || text.starts(with: "www.".utf8)
        || text.starts(with: "http".utf8))
  }
}
