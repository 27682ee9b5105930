/// Cuts a source into lines and tells page furniture apart that a line's own place and repetition
/// give away.
struct LineReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var lines: [Line]
  /// What pages carry beside the text, by line number.
  private(set) var furniture: Set<Int> = []
  private(set) var frontMatter = FrontMatter()

  init(_ source: SourceText, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.lines = (0..<source.lineCount).map { index in
      Line(number: index + 1, range: source.range(ofLine: index + 1), in: bytes)
    }
    addKnownFurniture(source)
    readFrontMatter()
    demoteLoneRows()
    findPageMarks()
    findRunningHeaders()
  }
}

extension LineReader {
  private mutating func addKnownFurniture(_ source: SourceText) {
    for range in source.furniture where range.first <= lines.count {
      furniture.formUnion(range.first...min(range.last, lines.count))
    }
  }

  private mutating func readFrontMatter() {
    let (matter, count) = FrontMatter.read(lines, in: bytes)
    frontMatter = matter
    furniture.formUnion(lines.prefix(count).map(\.number))
  }

  /// A tab makes a row only among other rows; elsewhere it is an indent or a wide blank.
  private mutating func demoteLoneRows() {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    for (place, index) in filled.enumerated() {
      guard case .row(let cells) = lines[index].shape, cells.count(where: { !$0.isEmpty }) < 2
      else { continue }
      let neighbours = [place - 1, place + 1].filter(filled.indices.contains).map { filled[$0] }
      if !neighbours.contains(where: { isRow(lines[$0]) && abs($0 - index) < 6 }) {
        lines[index].shape = .text
      }
    }
  }

  private func isRow(_ line: Line) -> Bool {
    if case .row = line.shape { true } else { false }
  }

  /// "Page 3 of 12", "3 | Page" and rules.
  private mutating func findPageMarks() {
    for line in lines {
      switch line.shape {
      case .rule: break
      case .text, .row, .item:
        if line.text.count < 40, isPageMark(line.text) { furniture.insert(line.number) }
      default: break
      }
    }
  }

  private func isPageMark(_ range: Range<Int>) -> Bool {
    // Without a digit it is none, which most lines tell at once.
    guard bytes[range].contains(where: \.isDigit) else { return false }
    let passage = Passage([Passage.Fragment(line: 1, range: range)])
    let words = Token.tokens(of: passage, in: bytes).filter(\.isWord).map(\.text)
    guard words.contains("page"), words.count <= 4 else { return false }
    return words.contains { $0.isAllDigits }
      && words.allSatisfy { $0 == "page" || $0 == "of" || $0.isAllDigits }
  }

  /// The same line on many pages, next to a page mark.
  ///
  /// The repeated head of a table is left to whoever reads the table.
  private mutating func findRunningHeaders() {
    var places: [Int: [Int]] = [:]
    for (index, line) in lines.enumerated()
    where 8...120 ~= line.text.count && !furniture.contains(line.number) {
      if case .text = line.shape { places[fingerprint(line.text), default: []].append(index) }
    }
    for indices in places.values where indices.count >= 3 {
      let repeated = indices.filter(isBesidePageMark)
      guard repeated.count * 3 >= indices.count * 2 else { continue }
      furniture.formUnion(repeated.map { lines[$0].number })
    }
  }

  /// A hash of the letters, so that page numbers and spacing do not matter.
  private func fingerprint(_ range: Range<Int>) -> Int {
    var hash = 5381
    for byte in bytes[range] where byte.isLetter {
      hash = (hash &* 33) ^ Int(byte.lowered)
    }
    return hash
  }

  private func isBesidePageMark(_ index: Int) -> Bool {
    if lines[index].opensPage { return true }
    for step in [-1, 1] {
      var other = index + step
      while lines.indices.contains(other), lines[other].isBlank, abs(other - index) < 4 {
        if lines[other].opensPage { return true }
        other += step
      }
      guard lines.indices.contains(other) else { continue }
      if lines[other].opensPage || furniture.contains(lines[other].number) { return true }
      if case .number = lines[other].shape { return true }
    }
    return false
  }
}
