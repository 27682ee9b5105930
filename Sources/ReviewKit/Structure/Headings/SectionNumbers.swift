/// Finds numbered headings, such as "4.3 Information sharing" over paragraphs 4.3.1 and 4.3.2.
///
/// What tells a numbered heading from a numbered paragraph or item is the numbering itself: a line
/// "4.3" with "4.3.1" behind it holds a section, and so do its short neighbours "4.2" and "4.4".
struct SectionNumbers {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [Block]
  private let wording: Wording
  /// The number of each block in parts, such as [4, 3]; empty where it has none.
  private let paths: [[Int]]
  /// Blocks of the numbers of sections, by the number.
  private var sections: Set<[Int]> = []
  private(set) var headings: Set<Int> = []

  init(_ blocks: [Block], in bytes: UnsafeBufferPointer<UInt8>, wording: Wording) {
    self.bytes = bytes
    self.wording = wording
    self.blocks = blocks
    self.paths = blocks.map { Self.path(of: $0, in: bytes) }
    findParents()
    findNeighbours()
  }
}

extension SectionNumbers {
  private static func path(of block: Block, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    if let mark = block.mark {
      if let place = Self.place(of: mark) { return place }
      return mark.style == .number ? mark.path : []
    }
    guard block.kind == .paragraph, !block.isQuoted, block.passage.fragments.count <= 2 else {
      return []
    }
    return openingNumber(of: block, in: bytes).map { [$0.number] } ?? []
  }

  /// "IV." and "B." as sections are counted, apart from those with figures.
  private static func place(of mark: ListMark) -> [Int]? {
    guard mark.style == .roman || mark.style == .letter else { return nil }
    return mark.ordinal.map { [-$0 / ListMark.seriesStep, $0 % ListMark.seriesStep] }
  }

  /// "3 Family background": a number, one blank, a capital.
  static func openingNumber(
    of block: Block,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: Int, text: Int)? {
    guard let range = block.passage.fragments.first?.range else { return nil }
    var scanner = ByteScanner(bytes, range)
    guard let number = scanner.readInteger(), 1...40 ~= number, scanner.skipBlanks() > 0,
      scanner.peek()?.isUpper == true
    else { return nil }
    return (number, scanner.position)
  }

  private func isTitle(_ index: Int, mayAsk: Bool = false) -> Bool {
    let block = blocks[index]
    guard block.passage.fragments.count <= 2, let last = block.passage.lastByte(in: bytes),
      last != UInt8(ascii: "."), last != UInt8(ascii: ","), last != UInt8(ascii: ";")
    else { return false }
    let shape = TextShape(block.passage, in: bytes)
    if !mayAsk, shape.last == UInt8(ascii: "?"), asksPlainly(block) { return false }
    return 1...16 ~= shape.words && (shape.startsUpper || shape.first.isDigit)
      && ![".", ",", ";", ":"].contains { shape.last == UInt8(ascii: $0) }
  }

  /// "Could the family tell you …?" asks; "How did it begin?" may stand over the answer.
  private func asksPlainly(_ block: Block) -> Bool {
    let tokens = Token.tokens(of: block.passage, in: bytes)
    return wording.cues(in: tokens.prefix(1)).holds(.verbs) && tokens.count > 5
  }

  /// A number with its own first part directly behind it.
  private mutating func findParents() {
    let numbered = paths.indices.filter { !paths[$0].isEmpty }
    for (index, next) in zip(numbered, numbered.dropFirst())
    where paths[next].count == paths[index].count + 1
      && paths[next].dropLast().elementsEqual(paths[index]) && paths[next].last ?? 9 <= 1
      && isTitle(index, mayAsk: true)
    {
      add([index])
    }
  }

  /// Titles whose number stands next to that of a section, or that follow one another with text
  /// between them.
  private mutating func findNeighbours() {
    let titles = paths.indices.filter { !paths[$0].isEmpty && holdsText($0) && isTitle($0) }
    for (index, next) in zip(titles, titles.dropFirst())
    where isSuccessor(paths[next], of: paths[index])
      && (isName(index) && isName(next) || isOverSentences(index) && isOverSentences(next))
    {
      add([index, next])
    }
    for index in titles + titles.reversed() where hasSection(beside: paths[index]) { add([index]) }
  }

  private mutating func add(_ indices: [Int]) {
    headings.formUnion(indices)
    sections.formUnion(indices.map { paths[$0] })
  }

  /// "2  A diary that nobody opened" on a line of its own, with sentences right below.
  private func isOverSentences(_ index: Int) -> Bool {
    guard blocks[index].passage.fragments.count == 1, index + 1 < blocks.count,
      blocks[index].gap > 0
    else { return false }
    let (shape, below) = (
      TextShape(blocks[index].passage, in: bytes), TextShape(blocks[index + 1].passage, in: bytes)
    )
    return shape.words <= 12 && !shape.isClosed && blocks[index + 1].kind == .paragraph
      && blocks[index + 1].gap <= 1 && below.startsUpper && below.endsSentence && below.words >= 8
  }

  /// Whether a title names something and neither states nor orders anything.
  private func isName(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard tokens.count <= 12, let first = tokens.first else { return false }
    if Self.openers.contains(first.text) { return true }
    let cues = wording.cues(in: tokens)
    return !cues.holds(.verbs) && !cues.begins(with: .imperatives)
  }

  /// A clause that begins so is a name all the same: "What the children said".
  private static let openers = Lexicon.labels["questionWords"]

  private func hasSection(beside path: [Int]) -> Bool {
    guard let last = path.last else { return false }
    return [last - 1, last + 1].contains { sections.contains(path.dropLast() + [$0]) }
  }

  private func isSuccessor(_ path: [Int], of other: [Int]) -> Bool {
    guard let last = path.last, let before = other.last else { return false }
    return last == before + 1 && path.dropLast().elementsEqual(other.dropLast())
  }

  /// Whether text stands under a title that is not numbered like it.
  private func holdsText(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    if next.isMarkedHeading { return false }
    if paths[index + 1].count > paths[index].count { return true }
    // A list under the title counts from 1 again.
    if paths[index + 1] == [1] || (index + 2 < paths.count && paths[index + 2] == [1]),
      paths[index] != [0]
    {
      return true
    }
    // A further heading may stand between the title and its text.
    guard paths[index + 1].isEmpty else { return false }
    return blocks[(index + 1)...].prefix(2).enumerated().contains { offset, block in
      guard paths[index + 1 + offset].isEmpty, block.kind != .number else { return false }
      if offset == 0, block.isItem { return true }
      let shape = TextShape(block.passage, in: bytes)
      // Short as it is, "New partners were not checked." is text where it stands right below.
      return shape.words >= 8
        || (offset == 0 && block.gap == 0 && shape.words >= 4 && shape.endsSentence)
    }
  }
}
