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

  private func holdsGap(_ range: Range<Int>) -> Bool {
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
      return !next.isWord || gap(before: next) > 1
    }
    guard isLast, tokens.count < 24 else { return false }
    return gap(before: tokens[place]) > 1 || ["|", "-", "·"].contains(tokens[place - 1].text)
  }
}

// MARK: - Running headers

extension LineReader {
  /// The same line on several pages, next to a page mark or with the number of its page.
  ///
  /// The repeated head of a table is left to whoever reads the table.
  mutating func findRunningHeaders() {
    var places: [Int: [Int]] = [:]
    for (index, line) in lines.enumerated()
    where 8...140 ~= line.text.count && !furniture.contains(line.number) {
      switch line.shape {
      case .text, .item:
        if !isColumnHead(line) { places[fingerprint(line.text), default: []].append(index) }
      default: break
      }
    }
    let groups = places.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    for group in groups where isNumberedByPage(group) {
      furniture.formUnion(group.map { lines[$0].number })
    }
    for index in lines.indices where isBarredHeader(index) {
      furniture.insert(lines[index].number)
    }
    // A header of several lines is found from the page's edge inwards.
    for _ in 1...3 {
      let known = furniture.count
      for group in groups { addRunningHeader(group) }
      if furniture.count == known { break }
    }
  }

  /// The heads of a table come again on each page: "By when".
  private func isColumnHead(_ line: Line) -> Bool {
    guard line.text.count <= 60, ColumnHeads.standard.mayOpen(firstWord(of: line.text)) else {
      return false
    }
    let passage = Passage([line.fragment])
    return ColumnHeads.standard.head(Token.tokens(of: passage, in: bytes)) != nil
  }

  /// "Eastvale Partnership | Learning briefing" beside the number of a page.
  private func isBarredHeader(_ index: Int) -> Bool {
    guard case .text = lines[index].shape, 8...100 ~= lines[index].text.count,
      bytes[lines[index].text].contains(UInt8(ascii: "|")), sideOfPageMark(index) != nil
    else { return false }
    return TextShape(lines[index].text, in: bytes).words <= 16
  }

  private mutating func addRunningHeader(_ group: [Int]) {
    let repeated = group.filter { sideOfPageMark($0) != nil }
    // The title on the cover is often the header of the pages behind it.
    let inside =
      group.count - (group[0] - frontMatterLines < 20 && repeated.first != group[0] ? 1 : 0)
    let isCertain = group.count >= 3 ? repeated.count * 3 >= inside * 2 : repeated.count == inside
    guard repeated.count > 1, isCertain, group.count >= 3 || isHeaderOfTwoPages(repeated) else {
      return
    }
    furniture.formUnion(repeated.map { lines[$0].number })
  }

  /// Whether two lines stand on the same side of a page mark and are neither items nor headings.
  private func isHeaderOfTwoPages(_ lines: [Int]) -> Bool {
    guard Set(lines.map(sideOfPageMark)).count == 1 else { return false }
    return lines.allSatisfy { index in
      guard case .text = self.lines[index].shape else { return false }
      return holdsGap(self.lines[index].text)
        || vocabulary.match(tokens(ofLine: index))?.isStrong != true
    }
  }

  /// Whether all lines open or end with a number that grows from one to the next and stands apart.
  private func isNumberedByPage(_ group: [Int]) -> Bool {
    var last = 0
    for index in group {
      guard let page = pageNumber(index), page > last else { return false }
      last = page
    }
    return true
  }

  private func pageNumber(_ index: Int) -> Int? {
    let tokens = tokens(ofLine: index)
    guard tokens.count > 2 else { return nil }
    if let page = tokens[tokens.count - 1].integer {
      let isApart =
        gap(before: tokens[tokens.count - 1]) > 2 || tokens[tokens.count - 2].text == "|"
      return isApart ? page : nil
    }
    let isApart = gap(before: tokens[1]) > 2 || tokens[1].text == "|"
    return isApart ? tokens[0].integer : nil
  }

  /// A hash of the letters, so that page numbers and spacing do not matter.
  func fingerprint(_ range: Range<Int>) -> Int {
    var hash = 5381
    for byte in bytes[range] where byte.isLetter {
      hash = (hash &* 33) ^ Int(byte.lowered)
    }
    return hash
  }

  /// On which side of a line a page mark or the edge of a page stands, -1 above it and 1 below it;
  /// `nil` for none.
  private func sideOfPageMark(_ index: Int) -> Int? {
    if lines[index].opensPage { return -1 }
    for step in [-1, 1] {
      var other = index + step
      while lines.indices.contains(other), lines[other].isBlank, abs(other - index) < 4 {
        if lines[other].opensPage { return step }
        other += step
      }
      // Front matter is no page, so nothing stands at its edge.
      guard lines.indices.contains(other), lines[other].number > frontMatterLines else { continue }
      if lines[other].opensPage || furniture.contains(lines[other].number) { return step }
      if case .number = lines[other].shape { return step }
    }
    return nil
  }
}

/// Lines that only say which page it is, or how the page may be used.
enum PageMark {
  static func isMark(_ tokens: [Token]) -> Bool {
    if isAlphabet(tokens) { return true }
    guard tokens.count <= 12 else { return false }
    let words = Array(tokens.lazy.filter(\.isWord).map(\.text))
    return isNumber(tokens, words) || PageWords.standard.areMarking(words)
      || (words.count == 1 && tokens[0].isCapitalised
        && PageWords.standard.numbers.contains(words[0]))
  }

  /// "A B C D …", as an index on a web page has it.
  private static func isAlphabet(_ tokens: [Token]) -> Bool {
    tokens.count >= 10 && tokens.allSatisfy { $0.range.count == 1 }
  }

  /// "Page 3 of 12", "3 | Page", "P a g e  3", "- 3 -", "Slide 4".
  private static func isNumber(_ tokens: [Token], _ words: [Word]) -> Bool {
    guard words.contains(where: \.isAllDigits), words.count <= 8 else { return false }
    let names = words.filter { !$0.isAllDigits && $0 != "of" }
    if names.isEmpty {
      return words.count == 1 && tokens.count == 3 && !tokens[0].isWord
        && tokens[0].text == tokens[2].text
    }
    return names == ["p", "a", "g", "e"]
      || (names.count == 1 && PageWords.standard.pages.contains(names[0]))
  }
}
