/// Words of somebody: in quotation marks, with who said them in front or behind.
extension RecordExtractor {
  /// Words in quotation marks, or a block quote, with the name of who said them in brackets at the
  /// end.
  func isQuotation(_ index: Int, _ words: [Token]) -> Bool {
    if words.first?.text == "\"", let close = words.lastIndex(where: { $0.text == "\"" }), close > 6
    {
      return words.count - close <= 16
    }
    if words.first?.text == "'", words.last?.text == ")",
      let open = words.lastIndex(where: { $0.text == "(" }), open > 6, words[open - 1].text == "'"
    {
      return words.count - open <= 16
    }
    if opensSpeech(words) { return true }
    guard words.count > 6, let end = words.lastIndex(where: { $0.text == ")" }),
      end >= words.count - 2, words.last?.text == ")" || words.last?.text == ".",
      role(at: index) != .resources,
      !outline.entries[index].block.isItem, let open = words.lastIndex(where: { $0.text == "(" }),
      open > 6, words.count - open <= 25
    else { return false }
    let source = Array(words[(open + 1)...])
    // A report cites what it read; words that stand alone are somebody's.
    return
      (isCitation(source)
      && (outline.entries[index].block.isQuoted || !statesFigure(words[..<open])))
      || (outline.entries[index].block.isQuoted && !PrintedDate.all(in: source).isEmpty)
  }

  private func statesFigure(_ words: ArraySlice<Token>) -> Bool {
    words.contains { $0.text.startsWithDigit || $0.text == "%" }
  }

  /// Words in quotation marks that go on in the next paragraph, as the mark that closes them does
  /// not stand in this one.
  private func opensSpeech(_ words: [Token]) -> Bool {
    words.count > 6 && words[0].text == "\"" && !words.dropFirst().contains { $0.text == "\"" }
  }

  /// "(Lee et al, 2019)": a name and a year.
  ///
  /// In "(Vale Group, May 2023)" the year belongs to a month.
  private func isCitation(_ source: [Token]) -> Bool {
    let dates = Set(PrintedDate.all(in: source).flatMap(\.place))
    let others = source.indices.filter { !dates.contains($0) }
    return others.contains { source[$0].isCapitalised && source[$0].isWord }
      && others.contains { 1900...2060 ~= source[$0].integer ?? 0 }
  }

  /// "(Smith, May 2021)" on its own: who said what stands in front.
  func isAttribution(_ words: [Token]) -> Bool {
    guard words.first?.text == "(", words.last?.text == ")", words.count <= 30 else { return false }
    return words.contains { $0.isCapitalised } && words.contains { 1900...2060 ~= $0.integer ?? 0 }
  }

  /// Makes the paragraph in front a quotation with its source.
  mutating func attachAttribution(_ passage: Passage, at index: Int) -> Bool {
    guard let last = drafts.last, last.entry == index - 1,
      !outline.entries[last.entry].block.isItem || last.record.kind == .quotation
    else { return false }
    drafts[drafts.count - 1].record.kind = .quotation
    drafts[drafts.count - 1].record.passage.fragments += passage.fragments
    return true
  }

  /// "One parent told us, "…"": words of somebody, with who said them in front.
  func isTold(_ index: Int, _ words: [Token]) -> Bool {
    guard let open = words.prefix(12).firstIndex(where: { $0.text == "\"" }), open > 1,
      [",", ":"].contains(words[open - 1].text), words.count - open > 6
    else { return false }
    let close = words[(open + 1)...].firstIndex { $0.text == "\"" } ?? words.count
    guard close >= words.count - 2 else { return false }
    return words[..<open].contains { Self.telling.contains($0.text) } && role(at: index) != .context
  }

  private static let telling = Lexicon.statements["telling"]

  /// Whether an item is somebody's words and nothing else.
  func isInQuotationMarks(_ words: [Token]) -> Bool {
    if words.last?.text == ")", words.first?.text == "\"",
      let open = words.lastIndex(where: { $0.text == "(" }), open > 4, words.count - open <= 12,
      words[open - 1].text == "\""
    {
      return true
    }
    guard words.count > 6, let first = words.first?.text, first == "\"" || first == "'",
      let close = words.lastIndex(where: { $0.text == first }), close > 1
    else { return false }
    let inner = words[1..<close].contains { $0.text == first }
    return close >= words.count - 2 && (!inner || first == "'")
  }

  /// "— A pupil, aged nine" behind a quotation.
  func isNamedBehindDash(_ mark: ListMark, _ statement: Statement) -> Bool {
    mark.style == .bullet
      && (mark.bullet >> 8 == 0xE280 || (mark.bullet == 0x2D && !statement.cues.holds(.verbs)))
      && statement.wordCount <= 14
      && drafts.last?.record.kind == .quotation
      && statement.tokens.last.map { ![".", "?", "\""].contains($0.text) } ?? false
  }
}
