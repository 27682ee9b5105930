/// Lists of contents: their entries are furniture, and the lines that they name are headings.
extension LineReader {
  mutating func findContents() {
    let entries = contentsEntries()
    furniture.formUnion(entries.map { lines[$0].number })
    announce(entries)
  }

  private func contentsEntries() -> Set<Int> {
    var entries = Set<Int>()
    var later: [Int: Int]?
    for index in lines.indices where !lines[index].isBlank && opensContents(index) {
      let places = later ?? lastPlaces()
      later = places
      entries.formUnion(namedEntries(after: index, places))
    }
    return entries.union(dottedEntries())
  }

  /// "Contents", "In this issue", "On this page": what the vocabulary holds for lists of contents.
  private func opensContents(_ index: Int) -> Bool {
    guard lines[index].text.count < 40, !furniture.contains(lines[index].number) else {
      return false
    }
    guard PageWords.standard.mayOpen(firstWord(of: lines[index].text)) else { return false }
    let tokens = tokens(ofLine: index)
    return PageWords.standard.nameContents(tokens.filter(\.isWord).map(\.text))
  }

  /// The lines under such a heading that end with a page number or come again further down.
  private func namedEntries(after heading: Int, _ later: [Int: Int]) -> [Int] {
    var entries: [Int] = []
    var index = heading
    var page = 0
    while let next = filledLine(from: index, step: 1, reach: 4), entries.count < 200 {
      let key = entryKey(next)
      let comesAgain = (later[key] ?? 0) > next
      let number = numberAtEnd(next)
      // Behind a single blank it is a page only where the pages count on.
      let countsOn = number.map { $0 >= max(1, page) && numberFollows(next, atLeast: $0) } ?? false
      let isEntry =
        lines[next].text.count < 140 && key != 0
        && (comesAgain || pageAtEnd(next) != nil || countsOn)
      if isEntry { page = number ?? page }
      // A long entry may go on in a second line, which then holds the page number.
      let goesOn = filledLine(from: next, step: 1, reach: 1).map { pageAtEnd($0) != nil } ?? false
      guard isEntry || (goesOn && lines[next].text.count < 140) || isPageEdge(next) else { break }
      if isEntry || goesOn { entries.append(next) }
      index = next
    }
    return entries.count >= 2 ? entries : []
  }

  /// "Your questions answered 2": a number of one or two digits at the end of some words.
  private func numberAtEnd(_ index: Int) -> Int? {
    let text = lines[index].text
    guard case .text = lines[index].shape, text.count < 100, bytes[text].last?.isDigit == true
    else { return nil }
    let digits = bytes[text].reversed().prefix { $0.isDigit }.count
    guard digits <= 2, text.count > digits + 3, bytes[text.upperBound - digits - 1].isBlank else {
      return nil
    }
    var scanner = ByteScanner(bytes, text.upperBound - digits..<text.upperBound)
    return scanner.readInteger()
  }

  /// Whether the line above or below an entry ends in a number as well, below in one as high.
  private func numberFollows(_ index: Int, atLeast page: Int) -> Bool {
    if let next = filledLine(from: index, step: 1, reach: 1), let number = numberAtEnd(next) {
      return number >= page
    }
    let above = filledLine(from: index, step: -1, reach: 1)
    return above.flatMap(numberAtEnd).map { $0 <= page } ?? false
  }

  private func isPageEdge(_ index: Int) -> Bool {
    if case .number = lines[index].shape { return true }
    return furniture.contains(lines[index].number)
  }

  /// Where lines of a few words stand for the last time, by their words.
  private func lastPlaces() -> [Int: Int] {
    var places: [Int: Int] = [:]
    for index in lines.indices where 3...140 ~= lines[index].text.count {
      places[entryKey(index)] = index
    }
    return places
  }

  /// A hash of the letters without list marks in front and a page number behind; 0 for none.
  private func entryKey(_ index: Int) -> Int {
    guard 3...140 ~= lines[index].text.count, !lines[index].isBlank else { return 0 }
    let hash = fingerprint(lines[index].text)
    return hash == 5381 ? 0 : hash
  }

  /// Three and more lines in a row with dots that lead to a page number.
  private func dottedEntries() -> [Int] {
    var entries: [Int] = []
    var run: [Int] = []
    // The second line of an entry, or one without a number, where a further entry follows.
    var between: Int?
    for index in lines.indices where !lines[index].isBlank {
      let isShort = lines[index].text.count < 200
      if isShort, (pageAtEnd(index) != nil && hasLeaders(index)) || endsInPage(index) {
        run += [between, index].compactMap { $0 }
        between = nil
      } else if !run.isEmpty, between == nil, lines[index].text.count < 60, isEntryShaped(index) {
        between = index
      } else {
        if run.count >= 3 { entries += run }
        run = []
        between = nil
      }
    }
    return run.count >= 3 ? entries + run : entries
  }

  private func isEntryShaped(_ index: Int) -> Bool {
    switch lines[index].shape {
    case .text, .item: !TextShape(lines[index].text, in: bytes).endsSentence
    default: false
    }
  }

  /// "Findings Page 17", "FindingsPage 17": the word behind which the page stands.
  private func endsInPage(_ index: Int) -> Bool {
    let text = bytes[lines[index].text]
    guard lines[index].text.count > 8, text.last?.isDigit == true else { return false }
    let words = text.dropLast(
      text.reversed().prefix { $0.isDigit || $0 == UInt8(ascii: " ") }.count
    )
    return words.count > 4 && words.suffix(4).elementsEqual("Page".utf8)
  }

  /// Whether dots lead to the end of a line, with or without blanks between them.
  private func hasLeaders(_ index: Int) -> Bool {
    var dots = 0
    for byte in bytes[source.range(ofLine: lines[index].number)] {
      if byte == UInt8(ascii: ".") {
        dots += 1
        if dots >= 4 { return true }
      } else if byte != UInt8(ascii: " ") {
        dots = 0
      }
    }
    return false
  }

  /// The number at the end of a line, set apart by dots, a tab or blanks.
  private func pageAtEnd(_ index: Int) -> Int? {
    let range = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1].isDigit { start -= 1 }
    guard 1...3 ~= range.upperBound - start, start > range.lowerBound + 2 else { return nil }
    let before = bytes[start - 1]
    let isApart =
      before == UInt8(ascii: "\t") || before == UInt8(ascii: ".") || before == UInt8(ascii: "|")
      || (before.isBlank && (bytes[start - 2].isBlank || bytes[start - 2] == UInt8(ascii: ".")))
    var scanner = ByteScanner(bytes, start..<range.upperBound)
    return isApart ? scanner.readInteger() : nil
  }

  /// Marks the lines further down that say the same as an entry.
  private mutating func announce(_ entries: Set<Int>) {
    let keys = Set(entries.map(entryKey)).subtracting([0])
    guard !keys.isEmpty, let last = entries.max() else { return }
    for index in lines.indices.dropFirst(last + 1) where lines[index].text.count < 140 {
      if keys.contains(entryKey(index)) { lines[index].isAnnounced = true }
    }
  }
}
