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
      if token.text == "and", name.dropFirst().dropLast().contains(place) { return true }
      return token.isCapitalised
        && (token.text == "family" || !Self.words.others.contains(token.text))
    }
    return isName ? name : nil
  }

  /// "a review about Ella, who was five months old", "the death of Ella, aged two".
  func isIntroduced(_ place: Int, _ tokens: [Token]) -> Bool {
    guard place > 0, tokens.indices.contains(place + 2), tokens[place].isCapitalised,
      tokens[place].text.utf8.count >= 3, !Self.words.others.contains(tokens[place].text),
      !Self.words.subjects.contains(tokens[place].text), tokens[place + 1].text == ",",
      ["who", "aged"].contains(tokens[place + 2].text)
    else { return false }
    return ["about", "of", "to", "into", "for"].contains(tokens[place - 1].text)
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
  func personPlaces(in tokens: [Token]) -> [Int] {
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
