/// Whether text goes on with the block above it.
extension BlockParser {
  /// Whether a plain line goes on with the item directly above it.
  func continues(_ line: Line) -> Bool {
    guard gap == 0, pending.isEmpty, let last = blocks.last, last.isItem, !line.isBold else {
      return false
    }
    guard last.isQuoted == line.isQuoted, let above = last.passage.fragments.last?.range else {
      return false
    }
    let shape = TextShape(line.text, in: bytes)
    if shape.startsLower || joinsItems(line) { return true }
    // "2. WHO TOOK PART" is a title, whatever stands right below it.
    let title = TextShape(last.passage, in: bytes)
    if title.isAllCapitals, title.words > 1, !shape.isAllCapitals { return false }
    if isTitled(last, over: line) { return false }
    if isHeading(line) || last.isAnnounced || asks(line, below: above) { return false }
    if TextShape(above, in: bytes).endsSentence, opensSection(line) { return false }
    if isLabel(line, below: above), line.indent <= last.indent { return false }
    // A line that is not set in, behind a sentence that ends short of the margin, begins something
    // new.
    if above.count * 2 < line.text.count, line.indent <= last.indent { return false }
    return
      !(flow.isShort(above) && line.indent <= last.indent
      && TextShape(above, in: bytes).endsSentence)
  }

  /// Whether plain sentences between two items of a list, without a blank line, say more of the one
  /// above: "Ask what others know" below "Check the history".
  func explains(_ lines: ArraySlice<Line>) -> Bool {
    guard gap == 0, pending.isEmpty, let line = lines.first, let last = blocks.last,
      let mark = last.mark, !last.isAnnounced, !line.isBold, !line.isAnnounced,
      last.isQuoted == line.isQuoted, line.indent <= last.indent + 4,
      let above = last.passage.fragments.last?.range
    else { return false }
    let text = TextShape(line.text, in: bytes)
    guard text.startsUpper, text.endsSentence, text.words >= 4, text.last == UInt8(ascii: "."),
      TextShape(above, in: bytes).endsSentence, !opensSection(line)
    else { return false }
    guard let next = lines.dropFirst().first, case .item(let other) = next.shape else {
      // The last of several that were all explained.
      return mark.style == .number && last.passage.fragments.count == 1
        && explainsBefore(mark)
    }
    guard other.style == mark.style, next.indent == last.indent else { return false }
    return mark.style == .bullet
      ? other.bullet == mark.bullet : mark.ordinal.map { other.ordinal == $0 + 1 } ?? false
  }

  /// Whether the item with the number before stands directly above and took such sentences.
  private func explainsBefore(_ mark: ListMark) -> Bool {
    guard blocks.count > 1, let before = blocks[blocks.count - 2].mark, before.style == .number,
      let number = mark.ordinal, before.ordinal == number - 1
    else { return false }
    let fragments = blocks[blocks.count - 2].passage.fragments
    guard fragments.count > 1, let opening = fragments.first?.range else { return false }
    return TextShape(opening, in: bytes).endsSentence
  }

  /// Whether an item is a title, such as "Ask to see the cot", above a sentence on a line of its own.
  private func isTitled(_ item: Block, over line: Line) -> Bool {
    guard item.mark?.style == .number, item.passage.fragments.count == 1,
      let above = item.passage.fragments.first?.range, flow.isShort(above),
      above.count * 4 < line.text.count * 3 || above.count < 30
    else { return false }
    let (title, text) = (TextShape(above, in: bytes), TextShape(line.text, in: bytes))
    return title.words <= 8 && !title.isClosed && text.startsUpper && text.endsSentence
      && text.words >= 4 && !Dangling.ends(above, in: bytes)
  }

  /// Whether the first of some lines is a title, short of the margin, over a wrapped paragraph.
  func isTitle(_ line: Line, over lines: ArraySlice<Line>) -> Bool {
    guard line.text.count <= 60, !line.isQuoted, !line.isBold, let last = lines.last,
      let second = lines.dropFirst().first
    else { return false }
    let longest = lines.lazy.map { $0.text.count }.max() ?? 0
    let word = bytes[second.text].prefix { !$0.isBlank }.count
    guard longest >= 40, (line.text.count + word) * 3 < longest * 2,
      second.text.count * 3 >= longest * 2
    else { return false }
    let (title, text) = (TextShape(line.text, in: bytes), TextShape(second.text, in: bytes))
    return title.words <= 8 && title.startsUpper && !title.isClosed && title.last.isLetter
      && text.startsUpper && TextShape(last.text, in: bytes).endsSentence
      && lines.dropFirst(2).contains { TextShape($0.text, in: bytes).startsLower }
      && !Dangling.ends(line.text, in: bytes)
  }

  /// "And" or "OR" on a line of its own between two items.
  private func joinsItems(_ line: Line) -> Bool {
    guard line.text.count <= 3 else { return false }
    let word = Word(folding: line.text, in: bytes)
    return word == "and" || word == "or"
  }

  /// "Learning point: …", "Good practice: …": a label that says what the text behind it is.
  private func opensSection(_ line: Line) -> Bool {
    let head = line.text.prefix(48)
    guard bytes[line.text.lowerBound].isUpper, bytes[head].contains(UInt8(ascii: ":")) else {
      return false
    }
    let tokens = Token.tokens(
      of: Passage([Passage.Fragment(line: line.number, range: head)]),
      in: bytes
    )
    guard let colon = tokens.prefix(7).firstIndex(where: { $0.text == ":" }), colon > 0 else {
      return false
    }
    return vocabulary.match(Array(tokens[..<colon]))?.isStrong == true
  }

  /// "For Education" behind a full stop: too short for a line that was full, and no end of a
  /// sentence.
  private func isLabel(_ line: Line, below above: Range<Int>) -> Bool {
    guard line.text.count * 2 < above.count, TextShape(above, in: bytes).endsSentence else {
      return false
    }
    let shape = TextShape(line.text, in: bytes)
    return shape.startsUpper && shape.words <= 6 && shape.last.isLetter
  }

  /// "So what?" below an item that is at an end: a short question is a line of its own.
  private func asks(_ line: Line, below above: Range<Int>) -> Bool {
    guard bytes[line.text].last == UInt8(ascii: "?"), !Dangling.ends(above, in: bytes) else {
      return false
    }
    return TextShape(line.text, in: bytes).words <= 4
  }

  /// Whether the words of a plain line are those of a heading.
  func isHeading(_ line: Line) -> Bool {
    guard line.text.count < 90 else { return false }
    let shape = TextShape(line.text, in: bytes)
    guard shape.words <= 14, !shape.startsLower, shape.last != UInt8(ascii: "."),
      shape.last != UInt8(ascii: ",")
    else { return false }
    let tokens = Token.tokens(of: Passage([line.fragment]), in: bytes)
    if ThemeHeading.label(in: tokens) != nil { return true }
    guard shape.words <= 9 else { return false }
    return vocabulary.match(tokens)?.isStrong == true || (shape.isAllCapitals && shape.words > 1)
  }

  /// Whether a block stops in mid-sentence and `next` goes on with it.
  func breaksOff(_ block: Block, before next: Passage, gap: Int, isQuoted: Bool) -> Bool {
    guard block.kind == .paragraph || block.isItem, !block.isBold, !block.isAnnounced,
      block.isQuoted == isQuoted
    else { return false }
    guard let end = block.passage.fragments.last?.range else { return false }
    let shape = TextShape(end, in: bytes)
    guard !shape.isClosed else { return false }
    if TextShape(next, in: bytes).startsLower {
      return block.passage.fragments.count > 1 || !isHeadingBlock(block)
    }
    // A column of a few words, as a callout makes: "The Children's" / "Partnership held a".
    return gap <= 1 && shape.words <= 4 && Dangling.ends(end, in: bytes) && !block.isItem
      && !(gap > 0 && asksIndirectly(end)) && !isHeadingBlock(block)
  }

  /// "What services struggled with" is a title, whatever its last word wants.
  private func asksIndirectly(_ range: Range<Int>) -> Bool {
    var scanner = ByteScanner(bytes, range)
    return scanner.read(word: "what ") || scanner.read(word: "how ") || scanner.read(word: "who ")
  }

  private func isHeadingBlock(_ block: Block) -> Bool {
    block.kind == .paragraph
      && vocabulary.match(Token.tokens(of: block.passage, in: bytes))?.isStrong == true
  }
}
