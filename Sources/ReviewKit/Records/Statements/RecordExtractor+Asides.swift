/// Statements that are no record, whatever they stand under.
extension RecordExtractor {
  /// Whether a paragraph is of the cover, of a diary, or said to the room by who leads a session.
  func saysNothing(_ index: Int, _ statement: Statement, _ shape: TextShape) -> Bool {
    shape.words == 0 || isOfCover(index, statement, shape) || isFacilitation(index, statement)
      || isEvent(index, statement) || isImprint(outline.entries[index].block.passage)
  }

  /// "© Marlow Vale Council", "Tel: 01234 567890": the foot of a page.
  func isImprint(_ passage: Passage) -> Bool {
    guard passage.fragments.count <= 2, let line = passage.fragments.first?.range,
      let first = bytes[line].first
    else { return false }
    switch first {
    // "©", or a note with a raised figure in front.
    case 0xC2:
      return line.count > 1 && [0xA9, 0xB9, 0xB2, 0xB3].contains(bytes[line.lowerBound + 1])
    case UInt8(ascii: "("), UInt8(ascii: "T"), UInt8(ascii: "E"), UInt8(ascii: "e"),
      UInt8(ascii: "t"):
      let words = Token.tokens(of: Passage([Passage.Fragment(line: 1, range: line)]), in: bytes)
      guard 3...24 ~= words.count else { return false }
      if words[0].text == "(" { return words[1].text == "c" && words[2].text == ")" }
      return Self.contacts.contains(words[0].text) && words[1].text == ":"
    default: return false
    }
  }

  private static let contacts = Lexicon.statements["contacts"]

  /// A title, a subtitle or a date in front of the first text of a document.
  private func isOfCover(_ index: Int, _ statement: Statement, _ shape: TextShape) -> Bool {
    let mayBe =
      [nil, .review].contains(role(at: index)) || (index < 4 && role(at: index) == .context)
      || (index < 10 && role(at: index) == .theme)
    // A title over several lines that were laid out as one.
    let limit = index == 0 ? 32 : 20
    guard drafts.isEmpty, mayBe, !shape.isClosed, shape.words <= limit else {
      return false
    }
    return !statement.cues.holds(.verbs) && Narration.markedKind(statement) == nil
  }

  /// "Break into pairs for ten minutes.": what to do in the room, not at work.
  func isFacilitation(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.wordCount <= 40, !statement.isQuestion,
      statement.cues.holds(.facilitation)
    else { return false }
    switch role(at: index) {
    case .recommendations, .goodPractice, .concerns: return false
    default: return true
    }
  }

  /// "We looked at 14 reviews …" as the first words below a heading of what was found.
  func tellsOfMethod(_ index: Int, _ statement: Statement) -> Bool {
    guard index > 0, let place = outline.entries[index].heading,
      outline.headings[place].hasOwnRole, outline.headings[place].role == .learning,
      let method = statement.cues.place(of: .methods), method < 12
    else { return false }
    guard
      outline.entries[index - 1].use.isHeading
        || (drafts.last?.entry == index - 1 && drafts.last?.record.kind == .context)
    else { return false }
    if statement.tokens.contains(where: { $0.text == "published" || $0.text == "covers" }) {
      return true
    }
    return statement.tokens.contains { $0.integer != nil || Quantity.value(of: $0.text) != nil }
  }

  /// "Reviews are held where:" in front of a list that says when.
  func explainsList(_ index: Int, _ statement: Statement) -> Bool {
    guard statement.tokens.last?.text == ":" || statement.tokens.last?.text == ";",
      index + 1 < outline.entries.count, outline.entries[index + 1].block.isItem,
      outline.entries[index + 1].use == .text
    else { return false }
    switch role(at: index) {
    case nil, .learning, .review: return Narration.explainsReviews(statement.tokens)
    default: return false
    }
  }

  /// "Baby Q was six weeks old when …" below "Learning from Baby Q", which further headings follow.
  func opensWithStory(_ index: Int, _ statement: Statement) -> Bool {
    guard let place = outline.entries[index].heading, outline.headings[place].hasOwnRole,
      outline.headings.indices.contains(place + 1),
      statement.tokens.contains(where: { Self.lives.contains($0.text) })
    else { return false }
    if let last = drafts.last, outline.entries[last.entry].heading == place,
      last.record.kind != .context
    {
      return false
    }
    let title = Token.tokens(of: outline.headings[place].passage, in: bytes)
    return CaseName.placeInTitle(title) != nil
  }

  private static let lives = Lexicon.statements["lives"]

  /// Whether a link of Markdown stands in a passage.
  func holdsLink(_ passage: Passage) -> Bool {
    passage.fragments.contains { fragment in
      zip(fragment.range, fragment.range.dropFirst()).contains {
        bytes[$0] == UInt8(ascii: "]") && bytes[$1] == UInt8(ascii: "(")
      }
    }
  }

  /// "The trust is a registered charity.": what a publisher says of itself.
  func isCharity(_ words: [Token]) -> Bool {
    zip(words, words.dropFirst()).contains {
      $0.text == "registered" && ["charity", "company", "office"].contains($1.text)
    }
  }

  /// "18 September  Practitioner forum, Civic Hall": an entry of a diary that is no course.
  func isEvent(_ index: Int, _ statement: Statement) -> Bool {
    guard role(at: index) == .resources, statement.wordCount <= 16,
      let first = statement.tokens.first,
      1...31 ~= first.integer ?? 0 || first.text.startsWithDigit || Self.days.contains(first.text)
    else { return false }
    return statement.cues.holds(.events)
  }

  private static let days = Lexicon.statements["days"]
}

// MARK: - What forms and catalogues carry

extension RecordExtractor {
  /// "Keywords: …", "Type of review: …": what a library's catalogue says of a review.
  func isCatalogueEntry(_ statement: Statement) -> Bool {
    guard statement.cues.begins(with: .catalogue),
      let colon = statement.tokens.prefix(5).firstIndex(where: { $0.text == ":" })
    else { return false }
    // "Area for improvement: …" says what follows, "Area: Marlow Vale" where it was.
    if statement.tokens[0].text == "area" || statement.tokens[0].text == "areas" {
      return colon == 1
    }
    return !statement.tokens[..<colon].contains { $0.text == "for" || $0.text == "to" }
  }

  /// "To include here: …", "[Reviewers should set out …]", "*Describe each point …*": what a form
  /// asks for is not what was filled in.
  func isPrompt(_ block: Block, _ statement: Statement) -> Bool {
    if statement.wordCount <= 60, statement.cues.begins(with: .prompts) { return true }
    if statement.cues.begins(with: .covering), statement.tokens.last?.text == ":" { return true }
    guard let first = block.passage.fragments.first, let last = block.passage.fragments.last,
      let opening = bytes[first.range].first, let closing = bytes[last.range].last,
      block.passage.fragments.count > 0, statement.wordCount <= 60
    else { return false }
    let (star, line) = (UInt8(ascii: "*"), UInt8(ascii: "_"))
    let isSetApart =
      (opening == UInt8(ascii: "[") && closing == UInt8(ascii: "]"))
      || (opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")"))
      || (opening == closing && (opening == star || opening == line) && !block.isBold)
    guard isSetApart else { return false }
    if opening == UInt8(ascii: "("), statement.wordCount >= 6, isBelowHeading(block) { return true }
    return statement.cues.holds(.prompts) || statement.cues.begins(with: .imperatives)
  }

  /// Whether a paragraph stands right below the heading of its section.
  private func isBelowHeading(_ block: Block) -> Bool {
    guard let line = block.passage.fragments.first?.line,
      let heading = outline.headings.last(where: {
        $0.passage.fragments.last.map { $0.line < line } ?? false
      })?.passage.fragments.last?.line
    else { return false }
    return line - heading <= block.gap + 1
  }

  /// A few words in lower case that belong to nothing in front of them.
  func isFragment(_ shape: TextShape, _ words: [Token]) -> Bool {
    words.isEmpty || (shape.startsLower && shape.words < 6 && !words.contains { $0.text == "%" })
  }

  /// "Eastvale Partnership | May 2021 | for all staff": entries parted by bars.
  func isBarred(_ index: Int, _ shape: TextShape) -> Bool {
    let block = outline.entries[index].block
    guard block.passage.fragments.count == 1, let range = block.passage.fragments.first?.range,
      !block.isQuoted, shape.words <= 24, !shape.endsSentence
    else { return false }
    return bytes[range].contains(UInt8(ascii: "|"))
  }

  /// "Ratified by …", "Created by …", or the bare name of a body.
  func isControl(_ statement: Statement) -> Bool {
    let words = statement.tokens
    if words.count <= 60, statement.cues.begins(with: .control) { return true }
    if statement.wordCount <= 40, words.contains(where: { $0.text == "cookies" }) { return true }
    if isSignature(statement) { return true }
    if words.count > 1, words[0].text == "signed" || words[0].text == "signature",
      words[1].text == ":" || words[1].text == "by"
    {
      return true
    }
    if statement.wordCount <= 16, isCharity(words) { return true }
    guard words.count <= 12, let name = BodyName.names(in: words, bytes: bytes).first else {
      return false
    }
    let length = words.reduce(0) { $0 + $1.range.count + 1 }
    return name.utf8.count + 6 >= length
  }

  /// "Signed", "Panel chair: Olive Marsh".
  func isSignature(_ statement: Statement) -> Bool {
    let words = statement.tokens
    guard 1...12 ~= statement.wordCount else { return false }
    if words.count == 1 { return ["signed", "signature", "signatures"].contains(words[0].text) }
    guard let colon = words.prefix(5).firstIndex(where: { $0.text == ":" }), colon > 0,
      colon + 1 < words.count, words[colon + 1].isCapitalised, !statement.cues.holds(.verbs)
    else { return false }
    return words[..<colon].contains { TitleWords.standard.people.contains($0.text) }
      && !words[..<colon].contains { $0.text == "for" || $0.text == "to" }
  }
}
