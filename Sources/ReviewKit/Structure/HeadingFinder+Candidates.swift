extension HeadingFinder {
  /// Notes what a block's own look and words say.
  mutating func readCandidate(_ index: Int) {
    let block = blocks[index]
    guard mayBeHeading(block) else { return }
    let tokens = Token.tokens(of: block.passage, in: bytes)
    let text = HeadingText(tokens, of: block.passage, vocabulary: vocabulary)
    switch block.kind {
    case .heading:
      texts[index] = text
      uses[index] = .heading(0)
    case .item(let mark):
      guard isHeadingItem(index, mark, text) else { return }
      texts[index] = text
      uses[index] = .heading(0)
    default:
      guard !opensWithFigure(tokens), !holdsContact(tokens), !isQuoted(tokens) else { return }
      let states = isStatement(tokens)
      // "The review has made three recommendations:" announces them and heads nothing.
      if states, tokens.last?.text == ":", tokens.contains(where: Self.isRecommending) { return }
      if isField(index, tokens) { return }
      if tokens.last?.text == ":", !text.isStrong, states || leadsOn(tokens) { return }
      let isStatement = states && !isOverList(index, tokens) && !standsAlone(index)
      var candidate = text
      candidate.isStrong = text.isStrong || (text.opens && namesOnly(tokens))
      guard !isStatement || candidate.isStrong || block.isBold || isNavigation(tokens) else {
        return
      }
      texts[index] = candidate
      isCandidate[index] = true
      let words = tokens.filter(\.isWord)
      isSubtitle[index] =
        words.count >= 8 && !text.isStrong && !isCapitalised(words, share: 0.6)
        && !(words.count <= 12 && Self.questionWords.contains(words[0].text) && block.gap > 0)
    }
  }

  /// "Lead agency: Housing" below a recommendation, "Signed: A Person".
  func isField(_ index: Int, _ tokens: [Token]) -> Bool {
    if tokens.count > 1, tokens[1].text == ":", ["signed", "signature"].contains(tokens[0].text) {
      return true
    }
    guard index > 0, let field = ColumnHeads.standard.field(tokens), field.text < tokens.count
    else { return false }
    return blocks[max(0, index - 8)..<index].contains { block in
      block.mark?.role == .recommendations || block.mark?.role == .actions
    }
  }

  func mayBeHeading(_ block: Block) -> Bool {
    switch block.kind {
    case .heading: return true
    case .number, .row: return false
    case .paragraph, .item:
      guard !block.isQuoted, block.passage.fragments.count <= 3 else { return false }
      let length = block.passage.fragments.reduce(0) { $0 + $1.range.count }
      guard length <= 200, !isBracketed(block) else { return false }
      let shape = TextShape(block.passage, in: bytes)
      guard shape.words > 0, shape.words <= 28,
        shape.startsUpper || shape.first.isDigit || block.isBold
      else {
        return false
      }
      return ![".", ",", ";"].contains { shape.last == UInt8(ascii: $0) } || endsInDots(block)
    }
  }

  /// A saying in quotation marks heads nothing.
  func isQuoted(_ tokens: [Token]) -> Bool {
    tokens.first?.text == "\"" && tokens.last?.text == "\"" && tokens.count >= 7
  }

  /// A line with a telephone number or a mail address tells whom to ask.
  func holdsContact(_ tokens: [Token]) -> Bool {
    var digits = 0
    for token in tokens {
      guard token.text.isAllDigits else {
        if token.text == "@" { return true }
        digits = 0
        continue
      }
      if digits > 0 || token.text.utf8.first == UInt8(ascii: "0") { digits += token.range.count }
      if digits >= 9 { return true }
    }
    return false
  }

  /// A source in brackets heads nothing.
  func isBracketed(_ block: Block) -> Bool {
    block.passage.fragments.first.map { bytes[$0.range.lowerBound] == UInt8(ascii: "(") } ?? true
  }

  /// "Right time...." trails off and is no sentence.
  func endsInDots(_ block: Block) -> Bool {
    guard let end = block.passage.fragments.last?.range.suffix(3) else { return false }
    return end.count == 3 && bytes[end].allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// "54% male", "5 reviews, 1 audit": a figure, however short.
  func opensWithFigure(_ tokens: [Token]) -> Bool {
    FigureScanner(tokens, countsBareNumbers: true).figures.first?.place.lowerBound == 0
  }
}
