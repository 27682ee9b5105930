/// Finds the name of the child, adult or family that a text is about.
struct CaseNameFinder {
  /// How often a name comes, in which entry first, and where it is printed best.
  private struct Mentions {
    var count: Int
    var first: Int
    var passage: Passage
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Coded names such as "child qk".
  private var codes: [String: Mentions] = [:]
  /// First names that are told of as persons.
  private var people: [String: Mentions] = [:]
  /// How often a word stands with a capital in mid-sentence.
  private var inSentences: [String: Int] = [:]
  /// The name that a heading asks for.
  private var asked: Passage?

  /// How many entries are read for names.
  private static let reach = 200

  init(
    _ outline: Outline,
    statements: [Statement?],
    in bytes: UnsafeBufferPointer<UInt8>,
    entries: Range<Int>? = nil
  ) {
    self.bytes = bytes
    let entries = outline.entries[entries ?? 0..<outline.entries.count]
    for (index, entry) in zip(0..., entries).prefix(Self.reach) {
      let tokens =
        statements[entries.startIndex + index]?.tokens
        ?? Token.tokens(of: entry.block.passage, in: bytes)
      read(tokens, entry.block.passage, index)
    }
  }

  private mutating func read(_ tokens: [Token], _ passage: Passage, _ index: Int) {
    if let place = CaseName.place(in: tokens) {
      let bytes = bytes
      Self.note(CaseName.bare(tokens[place]), CaseName.passage(tokens[place]), index, &codes, bytes)
    }
    for place in personPlaces(in: tokens) {
      let name = CaseName.bare(tokens[place...place])
      Self.note(name, CaseName.passage(tokens[place...place]), index, &people, bytes)
    }
    if asked == nil, let name = askedName(tokens) { asked = passage.clipped(to: tokens[name]) }
    for place in tokens.indices where isIntroduced(place, tokens) {
      let name = CaseName.bare(tokens[place...place])
      Self.note(name, CaseName.passage(tokens[place...place]), index, &people, bytes)
    }
    for place in tokens.indices where isInSentence(place, tokens) {
      inSentences[CaseName.bare(tokens[place...place]), default: 0] += 1
    }
  }

  private static func note(
    _ key: String,
    _ passage: Passage,
    _ index: Int,
    _ mentions: inout [String: Mentions],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    mentions[key, default: Mentions(count: 0, first: index, passage: passage)].count += 1
    // A name in the capitals of a title is better taken from the text.
    if let known = mentions[key]?.passage, TextShape(known, in: bytes).isAllCapitals {
      mentions[key]?.passage = passage
    }
  }
}

extension CaseNameFinder {
  /// A name that a heading asks for, a coded name such as "Child QK" where the text has one, else a
  /// first name that is told of as a person; the one that comes most often, of these the first.
  func name() -> Passage? {
    if let asked { return asked }
    // A review that is only mentioned comes late or seldom.
    let coded = codes.filter { $0.value.first < 24 || $0.value.count >= 4 }
    return best(coded, atLeast: 2) ?? best(people.filter { isPerson($0.key) }, atLeast: 1)
  }

  /// The same, each of several by itself: "Who are Wren and Robin?".
  func names() -> [String] {
    guard let name = name() else { return [] }
    let tokens = Token.tokens(of: name, in: bytes)
    return tokens.split { $0.text == "and" || $0.text == "," }.map { part in
      text(CaseName.passage(part))
    }
  }

  private func isPerson(_ name: String) -> Bool {
    guard let mentions = people[name] else { return false }
    return (inSentences[name] ?? 0) >= 1 || mentions.count >= 3
  }

  private func best(_ mentions: [String: Mentions], atLeast least: Int) -> Passage? {
    mentions.filter { $0.value.count >= least }
      .sorted {
        ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
      }
      .first?.value.passage
  }

  /// The persons of the text whom a title names: "Practice review: Wren", "Wren and Robin".
  func names(inTitle tokens: [Token]) -> [String] {
    var names: [String] = []
    var last = 0
    for place in tokens.indices where tokens[place].isCapitalised {
      let word = CaseName.bareWord(tokens[place].text)
      let key = word.description
      guard word.utf8.count > 2, people[key] != nil || isAsked(word),
        !Self.words.subjects.contains(word), !Self.words.others.contains(word)
      else { continue }
      // Names of one case stand together.
      if !names.isEmpty, place - last > 2 { break }
      last = place
      let isTitled =
        place > 0 && Self.words.pseudonyms.contains(tokens[place - 1].text)
        && tokens[place - 1].isCapitalised
      let person =
        people[key].map { text($0.passage) } ?? text(CaseName.passage(tokens[place...place]))
      let name = isTitled ? "\(cased(tokens[place - 1])) \(person)" : person
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The name that a title sets apart where the text does not tell of it in so many words: in
  /// quotation marks, or behind the kind of review and a comma or colon.
  func namesSetApart(inTitle tokens: [Token]) -> [String] {
    let quoted = tokens.indices.first { ["\"", "'"].contains(tokens[$0].text) }.flatMap { open in
      tokens[(open + 1)...].firstIndex { $0.text == tokens[open].text }.map { open + 1..<$0 }
    }
    if let quoted, let names = properNames(tokens[quoted]) { return names }
    guard let kind = ReviewKinds.standard.place(in: tokens)?.place,
      tokens.indices.contains(kind.upperBound + 1),
      [",", ":", "-"].contains(tokens[kind.upperBound].text)
    else { return [] }
    return properNames(tokens[(kind.upperBound + 1)...]) ?? []
  }

  /// "Kit and Noor", "Mr Ellwood": words with capitals that are no subject.
  private func properNames(_ tokens: ArraySlice<Token>) -> [String]? {
    guard 1...5 ~= tokens.count,
      tokens.allSatisfy({ ["and", "&", ","].contains($0.text) || isProper($0) })
    else { return nil }
    let parts = tokens.split { ["and", "&", ","].contains($0.text) }
    guard parts.allSatisfy({ $0.count <= 2 }) else { return nil }
    return parts.map { $0.map(cased).joined(separator: " ") }
  }

  private func isProper(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && token.integer == nil
      && !Self.words.subjects.contains(token.text) && !Self.words.papers.contains(token.text)
      && PrintedDate.first(in: [token]) == nil
  }

  private func isAsked(_ word: Word) -> Bool {
    asked.map { Token.tokens(of: $0, in: bytes).contains { $0.text == word } } ?? false
  }

  /// The names of a title as the text prints them: "Siblings R and S" are Child R and Child S.
  func printed(_ name: Passage) -> [String] {
    let tokens = Token.tokens(of: name, in: bytes)
    let key = CaseName.bare(tokens[...])
    if let title = tokens.first, title.text == "siblings" || title.text == "children" {
      return tokens.dropFirst().filter { $0.isWord && $0.isCapitalised }.map {
        "Child " + String(decoding: bytes[$0.range], as: UTF8.self)
      }
    }
    let known = codes[key]?.passage
    let best = known ?? name
    guard TextShape(best, in: bytes).isAllCapitals, tokens.count > 1 else { return [text(best)] }
    // Nowhere but in capitals: "YOUNG PERSON K" is Young Person K.
    return [tokens.map(cased).joined(separator: " ")]
  }

  /// A word with one capital; a code keeps its own.
  private func cased(_ token: Token) -> String {
    let printed = String(decoding: bytes[token.range], as: UTF8.self)
    guard token.text.utf8.count > 3, let first = printed.first else { return printed }
    return first.uppercased() + printed.dropFirst().lowercased()
  }

  private func text(_ passage: Passage) -> String {
    passage.fragments.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      .joined(separator: " ")
  }

  private static let words = TitleWords.standard
}

// MARK: - Persons

extension CaseNameFinder {
  /// "Who is Ella?": the name that a heading asks for.
  private func askedName(_ tokens: [Token]) -> Range<Int>? {
    guard 4...7 ~= tokens.count, tokens[0].text == "who",
      ["is", "was", "are", "were"].contains(tokens[1].text),
      tokens[tokens.count - 1].text == "?"
    else { return nil }
    let name = 2..<tokens.count - 1
    let isName = name.allSatisfy { place in
      let token = tokens[place]
      if token.text == "and", name.dropFirst().dropLast().contains(place) { return true }
      return token.isCapitalised
        && (token.text == "family" || !Self.words.others.contains(token.text))
    }
    return isName ? name : nil
  }

  /// "a review about Ella, who was five months old", "the death of Ella, aged two".
  private func isIntroduced(_ place: Int, _ tokens: [Token]) -> Bool {
    guard place > 0, tokens.indices.contains(place + 2), tokens[place].isCapitalised,
      tokens[place].text.utf8.count >= 3, !Self.words.others.contains(tokens[place].text),
      !Self.words.subjects.contains(tokens[place].text), tokens[place + 1].text == ",",
      ["who", "aged"].contains(tokens[place + 2].text)
    else { return false }
    return ["about", "of", "to", "into", "for"].contains(tokens[place - 1].text)
  }

  /// A capital in mid-sentence: a name, and not only the first word of something.
  private func isInSentence(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].isCapitalised && place > 0 && tokens[place - 1].isWord
  }

  /// Capitalised words at the start of a sentence with a verb of a life behind them: "Ella was",
  /// "Ella lived".
  private func personPlaces(in tokens: [Token]) -> [Int] {
    tokens.indices.dropLast().filter { place in
      let token = tokens[place]
      guard token.isCapitalised, token.text.utf8.count >= 3,
        token.range.count == token.text.utf8.count,
        place == 0 || [".", "?", "!"].contains(tokens[place - 1].text),
        !Self.words.others.contains(token.text),
        !bytes[token.range].dropFirst().contains(where: \.isUpper)
      else { return false }
      guard let next = verbPlace(behind: place, in: tokens) else { return false }
      return Self.words.lives.contains(tokens[next].text)
    }
  }

  /// Where the verb may stand behind a name: an aside in brackets or between commas is passed over.
  private func verbPlace(behind place: Int, in tokens: [Token]) -> Int? {
    var next = place + 1
    if tokens[next].text == "(" {
      guard let close = tokens[next...].prefix(14).firstIndex(where: { $0.text == ")" }) else {
        return nil
      }
      next = close + 1
    } else if tokens[next].text == "," {
      guard tokens.indices.contains(next + 1),
        ["who", "a", "an", "aged"].contains(tokens[next + 1].text)
      else { return nil }
      next = tokens[(next + 1)...].prefix(14).firstIndex { $0.text == "," }.map { $0 + 1 } ?? next
    }
    return tokens.indices.contains(next) ? next : nil
  }
}
