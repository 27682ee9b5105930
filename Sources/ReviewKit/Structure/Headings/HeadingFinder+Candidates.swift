extension HeadingFinder {
  /// Notes what a block's own look and words say.
  mutating func readCandidate(_ index: Int) {
    clipSwitch(index)
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
      guard !opensWithFigure(tokens), !holdsContact(tokens), !isQuoted(tokens),
        !isShare(tokens), !namesFile(tokens), !isCaption(tokens), !isSpaced(block, tokens),
        !pointsOn(index, tokens)
      else { return }
      let states = isStatement(tokens)
      // "The review has made three recommendations:" announces them and heads nothing.
      if states, tokens.last?.text == ":", tokens.contains(where: Self.isRecommending) { return }
      if isField(index, tokens) || announcesList(tokens) || announcesWords(tokens) { return }
      if tokens.last?.text == ":", !text.isStrong, states || leadsOn(tokens) { return }
      let isAlone = standsAlone(index) && !holdsShare(tokens)
      let isStatement = states && !isOverList(index, tokens) && !isAlone && !heads(index, text)
      var candidate = text
      candidate.isStrong =
        text.isStrong || (text.opens && namesOnly(tokens)) || saysWho(index, tokens)
      guard !isStatement || candidate.isStrong || block.isBold || isNavigation(tokens) else {
        return
      }
      texts[index] = candidate
      isCandidate[index] = true
      let words = tokens.filter(\.isWord)
      isSubtitle[index] =
        words.count >= 8 && !candidate.isStrong && !isCapitalised(words, share: 0.6)
        && !(isAlone && words[0].isCapitalised) && !heads(index, text)
        && !(words.count <= 12 && Self.questionWords.contains(words[0].text) && block.gap > 0)
    }
  }

  /// "The chair of the board said:" in front of what was said.
  private func announcesWords(_ tokens: [Token]) -> Bool {
    guard tokens.count > 2, tokens.last?.text == ":" else { return false }
    return ["said", "says", "commented", "added", "wrote", "explained"].contains(
      tokens[tokens.count - 2].text
    )
  }

  /// Takes what opens and closes a section of a web page off its heading: "Next steps  Show +".
  private mutating func clipSwitch(_ index: Int) {
    guard blocks[index].kind == .paragraph, blocks[index].passage.fragments.count == 1,
      let range = blocks[index].passage.fragments.first?.range, range.count < 120,
      let last = bytes[range].last
    else { return }
    if last.isDigit { return clipNumber(index) }
    guard last == UInt8(ascii: "+") || last == UInt8(ascii: "-") else { return }
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard let word = tokens.lastIndex(where: \.isWord), word > 0,
      Self.switches.contains(tokens[word].text)
    else { return }
    blocks[index].passage = blocks[index].passage.clipped(to: tokens[..<word])
  }

  /// Takes the number of a panel, set behind its title, off it: "Why it matters      2".
  private mutating func clipNumber(_ index: Int) {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard let last = tokens.last, tokens.count > 2, last.range.count == 1, last.text.isAllDigits,
      let end = tokens.dropLast().last?.range.upperBound, last.range.lowerBound >= end + 3
    else { return }
    blocks[index].passage = blocks[index].passage.clipped(to: tokens.dropLast())
  }

  /// "Briefing on baby Q (PDF, 210KB)": a link to a file.
  private func namesFile(_ tokens: [Token]) -> Bool {
    guard let open = tokens.lastIndex(where: { $0.text == "(" }), open > 0 else { return false }
    return tokens[open...].contains { ["pdf", "docx", "pptx", "opens"].contains($0.text) }
  }

  private static let switches = Lexicon.labels["switches"]

  /// "Neglect was found in 13/24 reviews" states a figure, though nothing ends the line.
  private func holdsShare(_ tokens: [Token]) -> Bool {
    FigureScanner(tokens, countsBareNumbers: false).figures.contains {
      $0.of != nil || $0.percent != nil
    }
  }

  /// "In 6 of 7 reviews": a share of something, and nothing else.
  private func isShare(_ tokens: [Token]) -> Bool {
    guard tokens.count(where: \.isWord) <= 8 else { return false }
    return FigureScanner(tokens, countsBareNumbers: true).figures.contains {
      $0.of != nil && $0.place.lowerBound <= 2
    }
  }

  /// "The panel agreed three lines of enquiry:": says how many are to follow.
  private func announcesList(_ tokens: [Token]) -> Bool {
    guard tokens.last?.text == ":", tokens.count >= 6, let first = tokens.first,
      Self.articles.contains(first.text) || Quantity.value(of: first.text) != nil,
      isStatement(tokens)
        || wording.cues(in: tokens).holds(.announcements)
    else { return false }
    return tokens.contains { Quantity.value(of: $0.text) != nil || $0.text == "following" }
  }

  private static let articles = Lexicon.labels["sentenceOpeners"]

  /// Whether a line on its own, whose words say what kind of text follows, stands over such text:
  /// "Questions we would like you to take back" over a list.
  private func heads(_ index: Int, _ text: HeadingText) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph, block.gap > 0, block.passage.fragments.count == 1,
      index + 1 < blocks.count, blocks[index + 1].gap < Outline.slideGap
    else { return false }
    let shape = TextShape(block.passage, in: bytes)
    guard shape.words <= 14, shape.last != UInt8(ascii: ":"), shape.last != UInt8(ascii: ";"),
      !shape.endsSentence || shape.last == UInt8(ascii: "?")
    else { return false }
    let all = Token.tokens(of: block.passage, in: bytes)
    // What stands in brackets behind a title only explains it.
    let tokens = all.last?.text == ")" ? Array(all.prefix { $0.text != "(" }) : all
    let cues = wording.cues(in: tokens)
    guard !cues.holds(.resources) else { return false }
    if blocks[index + 1].isItem, !isQuoted(tokens) {
      let words = tokens.count(where: \.isWord)
      // "Listen to the child" may head its list, "Ask each of the following" opens it.
      if cues.begins(with: .imperatives) {
        return words <= 8 && !tokens.contains { $0.text == "following" || $0.text == "these" }
      }
      return text.role != nil || words <= 9
    }
    return text.isSure && text.role == .questions && !cues.begins(with: .pointers)
  }

  /// "The Board will…", "You can:": whoever is to do what the list below says.
  private func saysWho(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].isItem,
      let word = tokens.last(where: \.isWord), Self.modals.contains(word.text)
    else { return false }
    return 2...7 ~= tokens.count(where: \.isWord)
  }

  static let modals = Lexicon.labels["modals"]

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
      guard length <= 200, !isBracketed(block), !endsInStop(block) else { return false }
      let shape = TextShape(block.passage, in: bytes)
      guard shape.words > 0, shape.words <= 28,
        shape.startsUpper || shape.first.isDigit || block.isBold
      else {
        return false
      }
      return ![".", ",", ";"].contains { shape.last == UInt8(ascii: $0) } || endsInDots(block)
    }
  }

  /// Whether the very last byte says that it is a sentence or part of one, as that of most does.
  private func endsInStop(_ block: Block) -> Bool {
    switch block.passage.lastByte(in: bytes) {
    case UInt8(ascii: "."): !endsInDots(block)
    case UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// A saying in quotation marks heads nothing.
  func isQuoted(_ tokens: [Token]) -> Bool {
    guard tokens.first?.text == "\"", tokens.count >= 7 else { return false }
    // Behind it may stand who said so.
    return tokens.dropFirst(6).contains { $0.text == "\"" }
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

  /// A source in brackets heads nothing, nor does a line that claims a copyright.
  func isBracketed(_ block: Block) -> Bool {
    guard let line = block.passage.fragments.first?.range else { return true }
    if bytes[line.lowerBound] == 0xC2, line.count > 1 { return bytes[line.lowerBound + 1] == 0xA9 }
    return bytes[line.lowerBound] == UInt8(ascii: "(")
  }

  /// The sign "…" in UTF-8.
  private static let dots: [UInt8] = [0xE2, 0x80, 0xA6]

  /// "Right time...." trails off and is no sentence.
  func endsInDots(_ block: Block) -> Bool {
    guard let end = block.passage.fragments.last?.range.suffix(3) else { return false }
    return end.count == 3
      && (bytes[end].allSatisfy { $0 == UInt8(ascii: ".") } || bytes[end].elementsEqual(Self.dots))
  }

  /// "54% male", "5 reviews, 1 audit": a figure, however short.
  func opensWithFigure(_ tokens: [Token]) -> Bool {
    FigureScanner(tokens, countsBareNumbers: true).figures.first?.place.lowerBound == 0
  }
}
