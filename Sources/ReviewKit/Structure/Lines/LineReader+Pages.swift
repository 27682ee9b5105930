/// What pages carry at their edges: page numbers, running headers, how secret the text is.
extension LineReader {
  /// "Page 3 of 12", "3 | Page", "- 3 -", "OFFICIAL", "Slide 4" and headers with a page number.
  mutating func findPageMarks() {
    furniture.formUnion(pageMarks())
  }

  private func pageMarks() -> [Int] {
    var marks: [Int] = []
    for (index, line) in lines.enumerated() where isPageMark(index, line) {
      marks.append(line.number)
    }
    return marks
  }

  private func isPageMark(_ index: Int, _ line: Line) -> Bool {
    switch line.shape {
    case .text, .row, .item: break
    case .heading: return isSlideNumber(index)
    default: return false
    }
    if isFormField(line.text) || isComment(line.text) || isDecorated(index) { return true }
    guard mayHoldPageMark(line.text) else { return false }
    let tokens = tokens(ofLine: index)
    return PageMark.isMark(tokens) || isHeaderWithPage(tokens) || endsInMarking(tokens)
      || isLoneHeader(index, tokens)
  }

  /// What most lines fail, before their words are cut.
  private func mayHoldPageMark(_ range: Range<Int>) -> Bool {
    guard range.count < 140 else { return false }
    if range.count < 60, PageWords.standard.mayOpen(firstWord(of: range)) { return true }
    if holdsGap(range), PageWords.standard.mayOpen(lastWord(of: range)) { return true }
    if range.count < 60, bytes[range.dropFirst()].first == UInt8(ascii: " ") { return true }
    guard bytes[range].contains(where: \.isDigit) else { return false }
    if range.count < 12 || (bytes[range].last?.isDigit == true && holdsGap(range)) { return true }
    var scanner = ByteScanner(bytes, range)
    while !scanner.isAtEnd {
      if scanner.read(word: "page") || scanner.read(word: "p a g e") { return true }
      scanner.advance()
    }
    return false
  }

  func holdsGap(_ range: Range<Int>) -> Bool {
    var blanks = 0
    for byte in bytes[range] {
      blanks = byte == UInt8(ascii: " ") ? blanks + 1 : byte == UInt8(ascii: "\t") ? 4 : 0
      if blanks > 2 { return true }
    }
    return false
  }

  private func lastWord(of range: Range<Int>) -> Word {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1].isPlain { start -= 1 }
    return Word(folding: max(start, range.upperBound - 24)..<range.upperBound, in: bytes)
  }

  /// "Date received ..........": a line to be filled in by hand.
  private func isFormField(_ range: Range<Int>) -> Bool {
    guard range.count < 120 else { return false }
    var width = 0
    var index = range.upperBound
    while index > range.lowerBound {
      let byte = bytes[index - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") {
        width += 1
      } else if byte == 0xA6, index > range.lowerBound + 2, bytes[index - 2] == 0x80 {
        width += 3
        index -= 2
      } else if byte != UInt8(ascii: " ") {
        break
      }
      index -= 1
    }
    return width >= 6
  }

  /// A remark of Markdown or HTML that is not printed, or the edge of a box in such a text.
  private func isComment(_ range: Range<Int>) -> Bool {
    if bytes[range].starts(with: ":::".utf8) { return true }
    return bytes[range].starts(with: "<!--".utf8)
      && bytes[range.suffix(3)].elementsEqual("-->".utf8)
  }

  /// "=== Slide 3 of 9 ===", "---- Learning event / page 2 ----", "[Slide 4]": the edge of a page,
  /// drawn with its number.
  private func isDecorated(_ index: Int) -> Bool {
    let whole = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
    guard 6...140 ~= whole.count, let first = whole.first, let last = whole.last,
      Self.decorations.contains(bytes[first]), Self.decorations.contains(bytes[last])
    else { return false }
    let words = tokens(ofLine: index).lazy.filter(\.isWord).map(\.text)
    guard words.count <= 14 else { return false }
    return zip(words, words.dropFirst()).contains {
      PageWords.standard.pages.contains($0) && $1.isAllDigits
    }
  }

  private static let decorations: Set<UInt8> = Set("=-~*_#[](){}<>|/".utf8)

  /// "## Slide 4" and nothing else.
  private func isSlideNumber(_ index: Int) -> Bool {
    guard lines[index].text.count < 24 else { return false }
    let tokens = tokens(ofLine: index)
    return tokens.contains { ["slide", "page"].contains($0.text) } && PageMark.isMark(tokens)
  }

  /// "Learning briefing                2" between blank lines.
  private func isLoneHeader(_ index: Int, _ tokens: [Token]) -> Bool {
    guard 3...14 ~= tokens.count, let page = tokens.last, 1...200 ~= page.integer ?? 0,
      gap(before: page) >= 12
    else { return false }
    return [index - 1, index + 1].allSatisfy { !lines.indices.contains($0) || lines[$0].isBlank }
  }

  /// "Child B      OFFICIAL – SENSITIVE": a header with a marking set apart from it.
  private func endsInMarking(_ tokens: [Token]) -> Bool {
    guard tokens.count < 24,
      let start = tokens.indices.dropFirst().first(where: { gap(before: tokens[$0]) > 2 })
    else { return false }
    let left = tokens[..<start].lazy.filter(\.isWord).map(\.text)
    let right = tokens[start...].lazy.filter(\.isWord).map(\.text)
    return PageWords.standard.areMarking(Array(right)) || PageWords.standard.areMarking(Array(left))
  }

  /// "Learning Review: Family B      Page 3 of 12": a header with its page set apart from it.
  private func isHeaderWithPage(_ tokens: [Token]) -> Bool {
    guard let place = tokens.lastIndex(where: { $0.text == "page" }), place + 1 < tokens.count,
      tokens[place + 1].integer != nil
    else { return false }
    let after = tokens[(place + 2)...]
    let isLast = after.allSatisfy { $0.text == "of" || $0.integer != nil }
    if place == 0 {
      guard let next = after.first(where: { $0.text != "of" && $0.integer == nil }) else {
        return true
      }
      // "Page 3: the letter" may be text; a title that comes again on each page is found by that.
      return (!next.isWord && next.text != ":") || gap(before: next) > 1
    }
    guard isLast, tokens.count < 24 else { return false }
    return gap(before: tokens[place]) > 1 || ["|", "-", "·"].contains(tokens[place - 1].text)
  }
}
