/// Lines that come again on the pages: running headers and footers.
extension LineReader {
  /// The same line on several pages, next to a page mark or with the number of its page.
  ///
  /// The repeated head of a table is left to whoever reads the table.
  mutating func findRunningHeaders() {
    var places: [Int: [Int]] = [:]
    for (index, line) in lines.enumerated()
    where 8...(opensWithPage(line.text) ? 400 : 140) ~= line.text.count
      && !furniture.contains(line.number)
    {
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

  /// "Page 3: Practice review of Child B", as viewers of documents print above each page.
  private func opensWithPage(_ range: Range<Int>) -> Bool {
    var scanner = ByteScanner(bytes, range)
    guard scanner.read(word: "page"), scanner.skipBlanks() > 0, scanner.readInteger() != nil else {
      return false
    }
    return scanner.read(":")
  }

  private func pageNumber(_ index: Int) -> Int? {
    let tokens = tokens(ofLine: index)
    guard tokens.count > 2 else { return nil }
    if opensWithPage(lines[index].text) { return tokens[1].integer }
    if let page = tokens[tokens.count - 1].integer {
      let isApart =
        gap(before: tokens[tokens.count - 1]) > 2 || tokens[tokens.count - 2].text == "|"
      return isApart ? page : nil
    }
    let isApart = gap(before: tokens[1]) > 2 || tokens[1].text == "|"
    return isApart ? tokens[0].integer : nil
  }

  /// A hash of the letters, so that page numbers and spacing do not matter.
  func fingerprint(_ range: Range<Int>) -> Int { LetterKey.of(bytes[range]) }

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
