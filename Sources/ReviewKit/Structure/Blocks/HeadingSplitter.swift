/// Parts headings that are printed on one line with what follows them.
///
///     "Theme Two: Working Together What did we learn?"  →  two headings
///     "Background: The family moved here in 2019."      →  a heading and a paragraph
struct HeadingSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  let wording: Wording

  /// The blocks with such headings parted; a parted heading is marked as one.
  func parted(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      if let parts = parts(of: block) { result += parts } else { result.append(block) }
    }
    return result
  }

  private func parts(of block: Block) -> [Block]? {
    guard block.kind == .paragraph, !block.isQuoted,
      let start = block.passage.fragments.first?.range, bytes[start.lowerBound] != UInt8(ascii: "(")
    else {
      return nil
    }
    if let (title, text) = entryTitle(of: block) ?? questionTitle(of: block) {
      return [title] + (parts(of: text) ?? [text])
    }
    let mayOpen = bytes[start.prefix(64)].contains(UInt8(ascii: ":")) || opensWithTheme(start)
    let mayClose = isOpenEnded(block)
    let mayHold = holdsLabels(block)
    guard mayOpen || mayClose || mayHold else { return nil }
    let tokens = Token.tokens(of: block.passage, in: bytes)
    if isTitleOfReview(tokens) { return nil }
    if mayHold, let parts = labelledParts(block, tokens) { return parts }
    return (mayOpen ? gluedHeadings(block, tokens) ?? runInHeading(block, tokens) : nil)
      ?? (mayClose ? gluedTitle(block, tokens) : nil)
  }

  /// "What our audit told us: school refusal" is one title, whatever stands in front of its colon.
  private func isTitleOfReview(_ tokens: [Token]) -> Bool {
    tokens.count <= 24 && ![".", ";", "!"].contains(tokens.last?.text ?? ".")
      && ReviewTitle(tokens)?.isSure == true
  }

  /// "2023 – Marlow Vale – Child Q" as the first line of the abstract under it.
  private func entryTitle(of block: Block) -> (title: Block, text: Block)? {
    guard let first = block.passage.fragments.first, block.passage.fragments.count > 1,
      bytes[first.range].first?.isDigit == true, first.range.count < 200
    else { return nil }
    let tokens = Token.tokens(of: Passage([first]), in: bytes)
    guard ReviewTitle(tokens)?.year != nil else { return nil }
    var text = block
    text.passage.fragments.removeFirst()
    text.gap = 0
    return (heading(block, tokens[...]), text)
  }

  /// "What is this about?" as the first line of the paragraph that answers it.
  private func questionTitle(of block: Block) -> (title: Block, text: Block)? {
    guard let first = block.passage.fragments.first, block.passage.fragments.count > 1,
      block.gap > 0 || first.line == 1, first.range.count < 70,
      bytes[first.range].last == UInt8(ascii: "?")
    else { return nil }
    let tokens = Token.tokens(of: Passage([first]), in: bytes)
    guard let word = tokens.first, word.isCapitalised, tokens.dropLast().allSatisfy(\.isWord) else {
      return nil
    }
    let evidence = HeadingWords.standard.evidence(in: tokens)
    let invites = evidence?.role == .questions && evidence?.isSure == true
    guard invites || Self.questionWords.contains(word.text) else { return nil }
    var text = block
    text.passage.fragments.removeFirst()
    text.gap = 0
    let shape = TextShape(text.passage, in: bytes)
    guard shape.startsUpper, invites || shape.last != UInt8(ascii: "?") else { return nil }
    return (heading(block, tokens[...]), text)
  }

  /// Whether "theme" stands among the first words.
  private func opensWithTheme(_ range: Range<Int>) -> Bool {
    var scanner = ByteScanner(bytes, range.prefix(24))
    while !scanner.isAtEnd {
      if scanner.read(word: "theme") { return true }
      scanner.advance()
    }
    return false
  }

  /// Whether a longer paragraph ends without a full stop, as where something else was printed
  /// behind it.
  private func isOpenEnded(_ block: Block) -> Bool {
    guard let end = block.passage.fragments.last?.range, end.count > 40 else { return false }
    return bytes[end.upperBound - 1].isLetter || bytes[end.upperBound - 1].isDigit
  }

  /// Whether a colon, or a list with semicolons, stands anywhere in the paragraph.
  private func holdsLabels(_ block: Block) -> Bool {
    block.passage.fragments.contains { fragment in
      bytes[fragment.range].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }
    }
  }

  /// Labels and what stands behind each, where a paragraph holds several, or one with a list.
  private func labelledParts(_ block: Block, _ tokens: [Token]) -> [Block]? {
    let labels = RunInLabels(vocabulary: vocabulary, wording: wording).labels(in: tokens)
    guard let first = labels.first,
      labels.count > 1 || !first.isCatalogue || first.words.lowerBound > 0
    else { return nil }
    var parts: [Block] = []
    func addText(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      var text = block
      text.passage = block.passage.clipped(to: tokens[range])
      text.gap = parts.isEmpty ? block.gap : 0
      parts.append(text)
    }
    addText(0..<first.words.lowerBound)
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].words.lowerBound : tokens.count
      if label.isCatalogue {
        addText(label.words.lowerBound..<end)
      } else {
        parts.append(heading(block, tokens[label.words], gap: parts.isEmpty ? nil : 0))
        addText(label.text..<end)
      }
    }
    return parts
  }

  /// The title of the next review at the end of a paragraph.
  private func gluedTitle(_ block: Block, _ tokens: [Token]) -> [Block]? {
    guard let (_, kind) = ReviewKinds.standard.place(in: tokens),
      tokens[kind.lowerBound].isCapitalised
    else {
      return nil
    }
    let start = titleStart(of: kind.lowerBound, in: tokens)
    guard start > 4 else { return nil }
    let title = Array(tokens[start...])
    let long = title.filter { $0.isWord && $0.text.utf8.count > 3 }
    guard ReviewTitle(title) != nil, long.count >= 3,
      long.count(where: \.isCapitalised) * 4 >= long.count * 3
    else {
      return nil
    }
    var text = block
    text.passage = block.passage.clipped(to: tokens[..<start])
    return [text, heading(block, tokens[start...], gap: 0)]
  }

  /// A theme and its first sub-heading on one line.
  private func gluedHeadings(_ block: Block, _ tokens: [Token]) -> [Block]? {
    guard let label = ThemeHeading.label(in: tokens), tokens.count < 30 else { return nil }
    for start in label.dropFirst() where tokens[start].isCapitalised && tokens[start].isWord {
      guard Self.questionWords.contains(tokens[start].text) || tokens[start - 1].text == ":" else {
        continue
      }
      let rest = Array(tokens[start...])
      guard let match = vocabulary.match(rest), match.start <= 2, match.isStrong else { continue }
      return [heading(block, tokens[..<start]), heading(block, tokens[start...], gap: 0)]
    }
    return nil
  }

  private static let questionWords = Lexicon.labels["questionWords"]

  /// A label of a few words, known as a heading, with a colon and text behind it.
  private func runInHeading(_ block: Block, _ tokens: [Token]) -> [Block]? {
    guard let colon = tokens.prefix(9).firstIndex(where: { $0.text == ":" }), colon > 0,
      colon + 1 < tokens.count
    else { return nil }
    let label = Array(tokens[..<colon])
    guard ThemeHeading.label(in: tokens) == nil, let match = vocabulary.match(label),
      match.isStrong,
      match.role != .apparatus || tokens.count < 12, !label.contains(where: { $0.text == "." }),
      tokens.count - colon > 6 || [".", "?", "!"].contains(tokens[tokens.count - 1].text)
    else { return nil }
    // "Practice points: families who move" at the top is the title.
    if block.line <= 6, tokens.last?.text != ".", tokens.count <= 20 { return nil }
    var rest = block
    rest.passage = block.passage.clipped(to: tokens[(colon + 1)...])
    rest.gap = 0
    return [heading(block, tokens[..<colon]), rest]
  }

  /// Back over capitalised words and small words between them to where the title begins.
  private func titleStart(of place: Int, in tokens: [Token]) -> Int {
    var start = place
    for index in (0..<place).reversed() {
      let token = tokens[index]
      if [".", "?", "!", ":"].contains(token.text) { break }
      if token.isCapitalised {
        start = index
      } else if token.isWord, token.text.utf8.count > 4, token.text != "from" {
        break
      }
    }
    return start
  }

  private func heading(_ block: Block, _ tokens: ArraySlice<Token>, gap: Int? = nil) -> Block {
    var heading = block
    heading.passage = block.passage.clipped(to: tokens)
    heading.isBold = true
    heading.gap = gap ?? block.gap
    return heading
  }
}
