/// The names of cases in titles.
extension CaseNameFinder {
  /// The persons of the text whom a title names: "Practice review: Wren", "Wren and Robin".
  func names(inTitle tokens: [Token]) -> [String] {
    var names: [String] = []
    var last = 0
    var read = 0
    for place in tokens.indices where tokens[place].isCapitalised && place >= read {
      let word = CaseName.bareWord(tokens[place].text)
      let whole = CaseName.joined(from: place, in: tokens)
      let key = CaseName.bare(tokens[whole])
      let told = people[key] ?? titled[key]
      guard word.utf8.count > 2, told != nil || isAsked(word),
        !Self.words.subjects.contains(word), !Self.words.others.contains(word)
      else { continue }
      // Names of one case stand together.
      if !names.isEmpty, place - last > 2 { break }
      last = whole.upperBound - 1
      read = whole.upperBound
      let isTitled =
        place > 0 && Self.words.pseudonyms.contains(tokens[place - 1].text)
        && tokens[place - 1].isCapitalised
      let person = text(told?.passage ?? CaseName.passage(tokens[whole]))
      let isWhole = isTitled && people[key] == nil && titled[key] != nil
      let name = isTitled && !isWhole ? "\(cased(tokens[place - 1])) \(person)" : person
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
    guard 1...5 ~= tokens.count, !BodyName.isBody(Array(tokens), bytes: bytes),
      tokens.allSatisfy({ ["and", "&", ",", "-"].contains($0.text) || isProper($0) })
    else { return nil }
    let parts = tokens.split { ["and", "&", ","].contains($0.text) }
    guard parts.allSatisfy({ $0.count(where: \.isWord) <= 2 }) else { return nil }
    return parts.map(cased)
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
    return [cased(tokens[...])]
  }

  /// The words of a name with one capital each, joined as printed.
  private func cased(_ tokens: ArraySlice<Token>) -> String {
    var name = ""
    var isJoined = true
    for token in tokens {
      if !isJoined, token.isWord { name += " " }
      isJoined = token.text == "-"
      if token.isWord || isJoined { name += isJoined ? "-" : cased(token) }
    }
    return name
  }

  /// A word with one capital, and one behind the apostrophe of "O'Neill"; a code keeps its own.
  private func cased(_ token: Token) -> String {
    let printed = String(decoding: bytes[token.range], as: UTF8.self)
    guard token.text.utf8.count > 3 else { return printed }
    var name = ""
    var mayBegin = true
    for (place, letter) in printed.enumerated() {
      name += mayBegin ? letter.uppercased() : letter.lowercased()
      mayBegin = place <= 2 && (letter == "'" || letter == "\u{2019}")
    }
    return name
  }
}
