/// Notes at the foot of a page: a number, text, and the same number glued to a word above.
extension LineReader {
  mutating func findFootnotes() {
    furniture.formUnion(footnotes())
  }

  private func footnotes() -> Set<Int> {
    var found: Set<Int> = []
    guard lines.indices.contains(where: { noteNumber($0) != nil }) else { return found }
    var marks: [Int: Int] = [:]
    var last = (number: 0, end: 0)
    for (index, line) in lines.enumerated() where !line.isBlank {
      if let number = noteNumber(index), endsPage(from: index) {
        let isMarked = marks[number].map { index - $0 < 90 } ?? false
        let follows = number == last.number + 1 && index == last.end
        if isMarked || follows {
          let note = noteLines(from: index)
          found.formUnion(note.map { lines[$0].number })
          last = (number, note.upperBound)
        }
      }
      guard !furniture.contains(line.number), !found.contains(line.number) else { continue }
      for number in gluedNumbers(line.text) { marks[number] = index }
    }
    return found
  }

  /// "3 Before this she …": a number without a full stop, and a sentence.
  private func noteNumber(_ index: Int) -> Int? {
    let line = lines[index]
    guard !line.text.isEmpty else { return nil }
    var range = line.text
    if case .item(let mark) = line.shape {
      guard mark.style == .number else { return nil }
      range = Blank.trimmed(source.range(ofLine: line.number), in: bytes)
    } else if !bytes[range.lowerBound].isDigit, bytes[range.lowerBound] < 0xC2 {
      return nil
    }
    var scanner = ByteScanner(bytes, range)
    guard let number = scanner.readSuperscript() ?? scanner.readInteger(), 1...200 ~= number
    else { return nil }
    scanner.skipBlanks()
    guard let first = scanner.peek(), first.isLetter || first == UInt8(ascii: "(") else {
      return nil
    }
    return number
  }

  /// The lines of a note: up to a blank line, a page mark or the next note.
  private func noteLines(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < lines.count, end - start < 6, !lines[end].isBlank, noteNumber(end) == nil,
      case .text = lines[end].shape, !furniture.contains(lines[end].number), !lines[end].opensPage
    {
      end += 1
    }
    return start..<end
  }

  /// Whether nothing but notes stands between a note and the end of its page.
  private func endsPage(from start: Int) -> Bool {
    var index = noteLines(from: start).upperBound
    for _ in 0..<12 {
      while index < lines.count, lines[index].isBlank, !lines[index].opensPage { index += 1 }
      guard index < lines.count else { return true }
      if lines[index].opensPage || furniture.contains(lines[index].number) { return true }
      if case .number = lines[index].shape { return true }
      guard noteNumber(index) != nil else { return false }
      index = noteLines(from: index).upperBound
    }
    return false
  }

  /// Numbers directly behind a word or its full stop: "agencies.4", "plan2".
  private func gluedNumbers(_ range: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var index = range.lowerBound + 2
    while index < range.upperBound {
      defer { index += 1 }
      guard bytes[index].isDigit || bytes[index] >= 0xC2, follows(a: index) else { continue }
      var scanner = ByteScanner(bytes, index..<range.upperBound)
      guard let number = scanner.readSuperscript() ?? scanner.readInteger(), number <= 200 else {
        continue
      }
      let next = scanner.peek()
      if next == nil || next?.isBlank == true || next == UInt8(ascii: ",")
        || next == UInt8(ascii: ".")
      {
        numbers.append(number)
      }
    }
    return numbers
  }

  /// Whether a word of small letters ends in front of a place, or the mark behind such a word.
  private func follows(a index: Int) -> Bool {
    let before = bytes[index - 1]
    if before.isLower { return bytes[index - 2].isLower }
    let marks: [UInt8] = [
      UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "'"),
      UInt8(ascii: "\""),
      UInt8(ascii: ";"), UInt8(ascii: ":"),
    ]
    return marks.contains(before)
      && (bytes[index - 2].isLower || bytes[index - 2] == UInt8(ascii: ")"))
  }
}

extension ByteScanner {
  /// Reads "¹", "²³" and the like as a number.
  fileprivate mutating func readSuperscript() -> Int? {
    let start = self
    var value: Int?
    while let digit = readSuperscriptDigit(), (value ?? 0) < 100 {
      value = (value ?? 0) * 10 + digit
    }
    if value == nil { self = start }
    return value
  }

  private mutating func readSuperscriptDigit() -> Int? {
    if peek() == 0xC2, let second = peek(1) {
      let digit: [UInt8: Int] = [0xB9: 1, 0xB2: 2, 0xB3: 3]
      guard let value = digit[second] else { return nil }
      advance(2)
      return value
    }
    guard peek() == 0xE2, peek(1) == 0x81, let third = peek(2),
      third == 0xB0 || 0xB4...0xB9 ~= third
    else { return nil }
    advance(3)
    return Int(third) - 0xB0
  }
}
