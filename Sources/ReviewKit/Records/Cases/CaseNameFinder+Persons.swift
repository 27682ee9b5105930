/// Where persons are named in a text.
extension CaseNameFinder {
  /// "Who is Ella?": the name that a heading asks for.
  func askedName(_ tokens: [Token]) -> Range<Int>? {
    guard 4...7 ~= tokens.count, tokens[0].text == "who",
      ["is", "was", "are", "were"].contains(tokens[1].text),
      tokens[tokens.count - 1].text == "?"
    else { return nil }
    let name = 2..<tokens.count - 1
    let isName = name.allSatisfy { place in
      let token = tokens[place]
      if token.text == "-" { return true }
      if token.text == "and", name.dropFirst().dropLast().contains(place) { return true }
      return token.isCapitalised
        && (token.text == "family" || !Self.words.others.contains(token.text))
    }
    return isName ? name : nil
  }

  /// "a review about Ella, who was five months old", "the death of Ella, aged two".
  func introduced(_ place: Int, _ tokens: [Token]) -> Range<Int>? {
    guard place > 0, ["about", "of", "to", "into", "for"].contains(tokens[place - 1].text),
      tokens[place].isCapitalised, tokens[place].text.utf8.count >= 3,
      !Self.words.others.contains(tokens[place].text),
      !Self.words.subjects.contains(tokens[place].text)
    else { return nil }
    let name = CaseName.joined(from: place, in: tokens)
    let end = name.upperBound
    guard tokens.indices.contains(end + 1), tokens[end].text == ",",
      ["who", "aged"].contains(tokens[end + 1].text)
    else { return nil }
    return name
  }

  /// "Torvale Safeguarding", "Torvale County Council": a capital in front of what bodies are called.
  func isOfBody(_ place: Int, _ tokens: [Token]) -> Bool {
    guard tokens[place].isCapitalised, tokens.indices.contains(place + 1),
      tokens[place + 1].isCapitalised
    else { return false }
    return tokens[(place + 1)...].prefix(2).contains {
      Self.bodyWords.contains($0.text) && $0.isCapitalised
    }
  }

  private static let bodyWords = Lexicon.titles["bodyWords"]

  /// A capital in mid-sentence: a name, and not only the first word of something.
  func isInSentence(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].isCapitalised && place > 0 && tokens[place - 1].isWord
  }

  /// Capitalised words at the start of a sentence with a verb of a life behind them: "Ella was",
  /// "Ella lived".
  func persons(in tokens: [Token]) -> [Range<Int>] {
    tokens.indices.dropLast().compactMap { place in
      let token = tokens[place]
      guard token.isCapitalised, token.text.utf8.count >= 3,
        place == 0 || [".", "?", "!"].contains(tokens[place - 1].text),
        !Self.words.others.contains(token.text), isSpeltAsName(token)
      else { return nil }
      let name = CaseName.joined(from: place, in: tokens)
      guard name.upperBound < tokens.count,
        let next = verbPlace(behind: name.upperBound - 1, in: tokens)
      else { return nil }
      return Self.words.lives.contains(tokens[next].text) ? name : nil
    }
  }

  /// One capital at the beginning, and one more behind an apostrophe: "O'Neill", no "It’s".
  private func isSpeltAsName(_ token: Token) -> Bool {
    let printed = bytes[token.range]
    let isJoined = token.text.utf8.prefix(3).contains(UInt8(ascii: "'"))
    if !isJoined, token.range.count != token.text.utf8.count { return false }
    return printed.dropFirst().count(where: \.isUpper) == (isJoined ? 1 : 0)
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
