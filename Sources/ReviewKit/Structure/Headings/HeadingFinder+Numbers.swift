extension HeadingFinder {
  /// Makes headings of what the numbering of sections, or a list of contents, names as such.
  mutating func readNumberedHeadings() {
    let numbered = SectionNumbers(blocks, in: bytes, wording: wording).headings
    for index in blocks.indices where numbered.contains(index) || isAnnounced(index) {
      if let opening = SectionNumbers.openingNumber(of: blocks[index], in: bytes),
        let end = blocks[index].passage.fragments.last?.range.upperBound
      {
        blocks[index].kind = .item(ListMark(style: .number, number: "\(opening.number)"))
        blocks[index].passage = blocks[index].passage.clipped(to: opening.text..<end)
      }
      let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
      var text = HeadingText(tokens, of: blocks[index].passage, vocabulary: vocabulary)
      text.isStrong = true
      texts[index] = text
      uses[index] = .heading(0)
    }
  }

  /// "Speaker notes:" again and again: what follows goes on with the slide above.
  mutating func passOverNotes() {
    var labels: [Int] = []
    var isNamed = false
    for index in blocks.indices where blocks[index].passage.fragments.count == 1 {
      guard !blocks[index].isItem, blocks[index].kind != .row,
        blocks[index].passage.fragments.allSatisfy({ $0.range.count < 40 })
      else { continue }
      let words = Token.tokens(of: blocks[index].passage, in: bytes).filter(\.isWord).map(\.text)
      guard PageWords.standard.nameNotes(words) else { continue }
      labels.append(index)
      isNamed = isNamed || words.count > 1
    }
    guard isNamed || labels.count > 2 else { return }
    for index in labels { uses[index] = .clutter }
  }

  func isAnnounced(_ index: Int) -> Bool {
    guard blocks[index].isAnnounced else { return false }
    return blocks[index].kind == .paragraph || blocks[index].mark?.style == .number
  }
}

extension HeadingFinder {
  /// A numbered line that is a heading: "4.3 Findings", "2.
  ///
  /// Background".
  func isHeadingItem(_ index: Int, _ mark: ListMark, _ text: HeadingText) -> Bool {
    let shape = TextShape(blocks[index].passage, in: bytes)
    guard shape.words <= 12, !shape.endsSentence || shape.last == UInt8(ascii: "?"),
      let end = blocks[index].passage.fragments.last?.range,
      !Dangling.ends(end, in: bytes) || isOverParagraph(index)
    else { return false }
    switch mark.style {
    case .letter where isLetteredTitle(index, shape): return true
    case .roman, .letter:
      guard let number = mark.number, number == number.uppercased(), isFollowedByText(index),
        blocks[index].gap > 0 || shape.isAllCapitals,
        ![index - 1, index + 1].contains(where: { isCounted($0, as: mark.style) })
      else { return false }
      return text.isStrong || (shape.isTitleCase && shape.words <= 10)
    case .number:
      if isAmongSentences(index, shape), text.isStrong || shape.isAllCapitals { return true }
      if isAnsweredQuestion(index, shape) { return true }
      if follows(index, step: 1, mark) || follows(index, step: -1, mark) { return false }
      return text.isStrong || (isFollowedByText(index) && shape.isTitleCase && shape.words <= 8)
    case .label:
      return mark.label != "recommendation" && mark.label != "action" && mark.label != "priority"
        && isFollowedByText(index)
    default: return false
    }
  }

  /// A counted question above the paragraph that answers it, as audits set their parts out.
  private func isAnsweredQuestion(_ index: Int, _ shape: TextShape) -> Bool {
    guard shape.last == UInt8(ascii: "?"), index + 1 < blocks.count,
      blocks[index + 1].kind == .paragraph, lastRole(before: index) != .questions
    else { return false }
    let answer = TextShape(blocks[index + 1].passage, in: bytes)
    return answer.words >= 6 && answer.startsUpper && answer.last == UInt8(ascii: ".")
  }

  /// "Point 2: Find out who the adults are" above a blank line and a sentence of its own.
  private func isOverParagraph(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].gap > 0 else { return false }
    return TextShape(blocks[index + 1].passage, in: bytes).startsUpper
  }

  /// A title such as "VIEWS OF THE FAMILY" between paragraphs counted through all sections.
  private func isAmongSentences(_ index: Int, _ shape: TextShape) -> Bool {
    guard !shape.isClosed, blocks[index].gap > 0, blocks[index].passage.fragments.count == 1,
      index + 1 < blocks.count, blocks[index + 1].gap > 0
    else { return false }
    return [index - 1, index + 1].allSatisfy { place in
      guard blocks.indices.contains(place), blocks[place].mark?.style == .number else {
        return false
      }
      let text = TextShape(blocks[place].passage, in: bytes)
      return text.words > 8 && text.endsSentence
    }
  }

  /// "(b) Moves at short notice" above a paragraph: a title, where an item would be one of several.
  private func isLetteredTitle(_ index: Int, _ shape: TextShape) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].kind == .paragraph, shape.words <= 10,
      shape.startsUpper, !shape.isClosed, blocks[index].gap > 0,
      TextShape(blocks[index + 1].passage, in: bytes).words > 12
    else { return false }
    return !isStatement(Token.tokens(of: blocks[index].passage, in: bytes))
  }

  /// Whether a block is an item with a capital of that style.
  private func isCounted(_ index: Int, as style: ListMark.Style) -> Bool {
    guard blocks.indices.contains(index), let mark = blocks[index].mark, mark.style == style,
      let number = mark.number
    else { return false }
    return number == number.uppercased()
  }

  /// Whether the next block in that direction is an item of the same list.
  func follows(_ index: Int, step: Int, _ mark: ListMark) -> Bool {
    let other = index + step
    guard blocks.indices.contains(other), let otherMark = blocks[other].mark else { return false }
    guard otherMark.style == mark.style, let number = Self.lastNumber(mark),
      let next = Self.lastNumber(otherMark)
    else { return false }
    return 1...2 ~= (next - number) * step
      && (otherMark.number ?? "").count { $0 == "." } == (mark.number ?? "").count { $0 == "." }
  }

  static func lastNumber(_ mark: ListMark) -> Int? {
    mark.number?.split(separator: ".").last.flatMap { Int($0) }
  }

  func isFollowedByText(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    return next.kind == .paragraph || next.isItem
  }
}
