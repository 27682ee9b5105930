/// Marks of lists that only their neighbours tell: alone on a line, or letters that a symbol font
/// left behind.
extension LineReader {
  mutating func readOddMarks() {
    readSymbolMarks()
    readAngleMarks()
    readLoneMarks()
    readMarksInSentences()
    readCopyrightSigns()
    readCounts()
    readCodes()
    readBareLists()
  }

  /// "H1 Visit …" over "H2 Keep …": codes of letters and numbers that count on mark the items.
  private mutating func readCodes() {
    var codes: [(index: Int, letters: Range<Int>, number: Int, rest: Range<Int>)] = []
    for index in lines.indices {
      guard case .text = lines[index].shape, let code = code(lines[index].text) else { continue }
      codes.append((index, code.letters, code.number, code.rest))
    }
    func isNext(_ first: Int, _ second: Int) -> Bool {
      codes[second].number == codes[first].number + 1
        && bytes[codes[first].letters].elementsEqual(bytes[codes[second].letters])
    }
    for place in codes.indices {
      let follows = place > 0 && isNext(place - 1, place)
      guard follows || (place + 1 < codes.count && isNext(place, place + 1)) else { continue }
      let code = codes[place]
      let number = String(decoding: bytes[code.letters], as: UTF8.self) + "\(code.number)"
      lines[code.index].shape = .item(ListMark(style: .number, number: number))
      lines[code.index].text = code.rest
    }
  }

  /// "H1 ", "CSC2: " in front of a capital.
  private func code(_ range: Range<Int>) -> (letters: Range<Int>, number: Int, rest: Range<Int>)? {
    var scanner = ByteScanner(bytes, range)
    while scanner.peek()?.isUpper == true { scanner.advance() }
    let letters = range.lowerBound..<scanner.position
    guard 1...4 ~= letters.count, let number = scanner.readInteger(), 1...30 ~= number else {
      return nil
    }
    _ = scanner.read(":") || scanner.read(".") || scanner.read(")")
    guard scanner.skipBlanks() > 0, scanner.peek()?.isUpper == true else { return nil }
    return (letters, number, scanner.rest)
  }

  /// "? Ask …", "Ø Ask …", "§ Ask …": a mark where two and more lines open so.
  private mutating func readSymbolMarks() {
    var places: [Int: [Int]] = [:]
    for index in lines.indices {
      guard case .text = lines[index].shape, let symbol = symbolMark(lines[index].text) else {
        continue
      }
      places[symbol.code, default: []].append(index)
    }
    for group in places.values where group.count > 1 {
      for index in group {
        guard let symbol = symbolMark(lines[index].text) else { continue }
        lines[index].shape = .item(ListMark(style: .bullet))
        lines[index].text = symbol.rest
      }
    }
  }

  /// "> Ask …" with its second line set in behind no mark, or three sentences each with a mark of its
  /// own: bullets, and no quotation.
  private mutating func readAngleMarks() {
    var start = 0
    while start < lines.count {
      guard lines[start].isQuoted else {
        start += 1
        continue
      }
      var end = start
      var marks: [Int] = []
      var isList = false
      while end < lines.count, !lines[end].isBlank {
        if lines[end].isQuoted {
          marks.append(end)
        } else if case .text = lines[end].shape, lines[end].indent >= lines[start].indent + 2 {
          isList = true
        } else {
          break
        }
        end += 1
      }
      isList = isList || (areStatements(marks))
      for index in marks where isList {
        guard case .text = lines[index].shape else { continue }
        lines[index].shape = .item(ListMark(style: .bullet))
        lines[index].isQuoted = false
      }
      start = max(end, start + 1)
    }
  }

  /// Whether each of several lines begins with a capital and has five words or more, and none but
  /// the last must go on.
  private func areStatements(_ marks: [Int]) -> Bool {
    guard marks.count > 1 else { return false }
    let shapes = marks.map { TextShape(lines[$0].text, in: bytes) }
    guard shapes.allSatisfy({ $0.startsUpper && $0.words >= 5 }) else { return false }
    if shapes.allSatisfy(\.endsSentence) { return marks.count > 2 }
    return zip(marks, shapes).dropLast().allSatisfy { mark, shape in
      !shape.isClosed && !Dangling.ends(lines[mark].text, in: bytes)
    }
  }

  /// A symbol in front of a blank and a word, and what stands behind it.
  private func symbolMark(_ range: Range<Int>) -> (code: Int, rest: Range<Int>)? {
    guard range.count > 3 else { return nil }
    let first = bytes[range.lowerBound]
    var length = 1
    if first == 0xC2 || first == 0xC3 {
      length = 2
    } else if !Self.symbols.contains(first) {
      return nil
    }
    let code = Int(first) << 8 | Int(length == 2 ? bytes[range.lowerBound + 1] : 0)
    guard length == 1 || Self.wideSymbols.contains(code) else { return nil }
    var scanner = ByteScanner(bytes, range.lowerBound + length..<range.upperBound)
    guard scanner.skipBlanks() > 0, scanner.peek()?.isLetter == true else { return nil }
    return (code, scanner.rest)
  }

  private static let symbols: Set<UInt8> = [
    UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "="),
  ]
  /// § ¤ » ¬ ¨ Ø ü ð Ü.
  private static let wideSymbols: Set<Int> = [
    0xC2A7, 0xC2A4, 0xC2BB, 0xC2AC, 0xC2A8, 0xC398, 0xC3BC, 0xC3B0, 0xC39C,
  ]

  /// A mark alone on its line marks the line below it.
  private mutating func readLoneMarks() {
    for index in lines.indices.dropLast() {
      guard case .text = lines[index].shape, let mark = loneMark(lines[index].text),
        let next = filledLine(from: index, step: 1, reach: 2), case .text = lines[next].shape
      else { continue }
      furniture.insert(lines[index].number)
      lines[next].shape = .item(mark)
      lines[next].indent = lines[index].indent
    }
  }

  /// "•", "1." or "(a)" and nothing else.
  private func loneMark(_ range: Range<Int>) -> ListMark? {
    guard range.count <= 5 else { return nil }
    if Bullet.length(at: range.lowerBound, in: bytes, end: range.upperBound) == range.count {
      return ListMark(style: .bullet)
    }
    let first = bytes[range.lowerBound]
    if range.count == 1 {
      let marks: [UInt8] = [
        UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o"), UInt8(ascii: "+"),
      ]
      return marks.contains(first) ? ListMark(style: .bullet) : nil
    }
    var scanner = ByteScanner(bytes, range)
    let opened = scanner.read("(")
    let number = scanner.readInteger()
    let isLetter = number == nil && scanner.peek()?.isLower == true
    if isLetter { scanner.advance() }
    guard number != nil || isLetter, scanner.read(")") || (!opened && scanner.read(".")),
      scanner.isAtEnd
    else { return nil }
    if let number { return ListMark(style: .number, number: "\(number)") }
    let letter = bytes[range.lowerBound + (opened ? 1 : 0)]
    return ListMark(
      style: .letter,
      number: String(decoding: CollectionOfOne(letter), as: UTF8.self)
    )
  }

  /// "… (a) what was known; and" / "(b) what was done": a mark that goes on with a list inside the
  /// sentence above opens no item.
  private mutating func readMarksInSentences() {
    for index in lines.indices.dropFirst() {
      guard case .item(let mark) = lines[index].shape, let number = mark.number,
        mark.style == .letter || mark.style == .roman, let before = predecessor(of: number)
      else { continue }
      if stands("(\(before))", inSentenceAbove: index) { unmark(index) }
    }
  }

  /// "(c) Vale Council 2024": no third item where there is no second.
  private mutating func readCopyrightSigns() {
    for index in lines.indices where isMarked(index, "c") && !isSecondAbove(index) {
      let line = Blank.trimmed(source.range(ofLine: lines[index].number), in: bytes)
      if bytes[line].first == UInt8(ascii: "(") { unmark(index) }
    }
  }

  private func isMarked(_ index: Int, _ letter: String) -> Bool {
    guard case .item(let mark) = lines[index].shape else { return false }
    return mark.number?.lowercased() == letter
  }

  /// Whether the item "b" stands above, not further off than it would in a list of long items.
  private func isSecondAbove(_ index: Int) -> Bool {
    lines.indices[..<index].reversed().prefix(60).contains { isMarked($0, "b") }
  }

  /// Makes text of a line that seemed to be an item.
  private mutating func unmark(_ index: Int) {
    lines[index].shape = .text
    let range = source.range(ofLine: lines[index].number)
    lines[index].text = Blank.trimmed(range, in: bytes)
  }

  /// "a" in front of "b", "ii" in front of "iii".
  private func predecessor(of number: String) -> String? {
    if let place = Roman.inOrder.firstIndex(of: number) {
      return place > 0 ? Roman.inOrder[place - 1] : nil
    }
    guard number.utf8.count == 1, let byte = number.utf8.first, byte > UInt8(ascii: "a") else {
      return nil
    }
    return String(decoding: CollectionOfOne(byte - 1), as: UTF8.self)
  }

  /// Whether a mark stands in the middle of a line directly above, with no item between.
  private func stands(_ mark: String, inSentenceAbove index: Int) -> Bool {
    for above in lines.indices[..<index].reversed().prefix(6) {
      if lines[above].isBlank { return false }
      var scanner = ByteScanner(bytes, lines[above].text)
      scanner.advance()
      while !scanner.isAtEnd {
        if bytes[scanner.rest].starts(with: mark.utf8) { return true }
        scanner.advance()
      }
      if case .item(let other) = lines[above].shape, other.style != .number { return false }
    }
    return false
  }
}
