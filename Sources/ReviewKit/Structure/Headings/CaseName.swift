/// The name that a review gives to the child, adult or family it is about: "Child QK", "Baby Q",
/// "Family Q", "Child Wren".
enum CaseName {
  /// The first such name with a code among the tokens.
  static func place(in tokens: some Collection<Token>) -> Range<Int>? {
    let tokens = Array(tokens)
    return tokens.indices.dropLast().lazy.compactMap { place($0, in: tokens) }.first
  }

  /// The first name with a code or, in a title, with a made-up name: "Child Wren".
  static func placeInTitle(_ tokens: [Token]) -> Range<Int>? {
    place(in: tokens)
      ?? tokens.indices.dropLast().lazy.compactMap { pseudonym($0, in: tokens) }.first
  }

  private static func place(_ place: Int, in tokens: [Token]) -> Range<Int>? {
    guard tokens[place].isCapitalised, words.persons.contains(tokens[place].text) else {
      return nil
    }
    let isQuoted = isQuote(place + 1, in: tokens)
    // "Sibling Group W"
    let isGroup = tokens.indices.contains(place + 2) && tokens[place + 1].text == "group"
    let code = isQuoted || isGroup ? place + 2 : place + 1
    guard tokens.indices.contains(code),
      isCode(tokens[code]) || isNumber(tokens[code], after: tokens[place])
    else { return nil }
    let end = codesEnd(behind: code, title: tokens[place].text, in: tokens)
    return youngStart(of: place, in: tokens)..<end
  }

  /// "Siblings R and S": the codes that follow the first.
  private static func codesEnd(behind code: Int, title: Word, in tokens: [Token]) -> Int {
    guard title == "siblings" || title == "children" else { return code + 1 }
    var end = code + 1
    while end + 1 < tokens.count, ["and", ",", "&"].contains(tokens[end].text),
      isCode(tokens[end + 1])
    {
      end += 2
    }
    return end
  }

  /// "Child Wren", "Young Person 'Wren'".
  private static func pseudonym(_ place: Int, in tokens: [Token]) -> Range<Int>? {
    guard tokens[place].isCapitalised, words.pseudonyms.contains(tokens[place].text) else {
      return nil
    }
    let name = isQuote(place + 1, in: tokens) ? place + 2 : place + 1
    guard tokens.indices.contains(name), tokens[name].isCapitalised,
      tokens[name].text.utf8.count > 2, !words.subjects.contains(bareWord(tokens[name].text))
    else { return nil }
    // "Child Criminal Exploitation" goes on, a name does not.
    let end = joined(from: name, in: tokens).upperBound
    let next = tokens.indices.contains(end) ? tokens[end] : nil
    if name == place + 1, let next, next.isWord, next.isCapitalised,
      next.line == tokens[end - 1].line, words.subjects.contains(next.text)
    {
      return nil
    }
    return youngStart(of: place, in: tokens)..<end
  }

  /// The whole of a name that begins at a place: hyphens without blanks join "Zoë-Mae".
  static func joined(from place: Int, in tokens: [Token]) -> Range<Int> {
    var end = place + 1
    while end + 1 < tokens.count, tokens[end].text == "-", tokens[end + 1].isCapitalised,
      tokens[end - 1].range.upperBound == tokens[end].range.lowerBound,
      tokens[end].range.upperBound == tokens[end + 1].range.lowerBound
    {
      end += 2
    }
    return place..<end
  }

  /// The names that follow one in a title: "Child Z, Child Y and Baby X".
  static func names(behind name: Range<Int>, inTitle tokens: [Token]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var end = name.upperBound
    while end + 1 < tokens.count, [",", "and", "&"].contains(tokens[end].text) {
      let start = tokens[end].text == "," && tokens[end + 1].text == "and" ? end + 2 : end + 1
      guard start + 1 < tokens.count,
        let next = place(start, in: tokens) ?? pseudonym(start, in: tokens)
      else { break }
      names.append(next)
      end = next.upperBound
    }
    return names
  }

  static func passages(behind name: Range<Int>, inTitle tokens: [Token]) -> [Passage] {
    names(behind: name, inTitle: tokens).map { passage(tokens[$0]) }
  }

  /// A made-up name behind its title that a sentence tells of: "Child Wren, aged two, …".
  static func toldPseudonym(_ place: Int, in tokens: [Token]) -> Range<Int>? {
    guard let name = pseudonym(place, in: tokens), tokens.indices.contains(name.upperBound + 1)
    else { return nil }
    let next = tokens[name.upperBound]
    if next.text == "," {
      return ["aged", "who", "a", "an"].contains(tokens[name.upperBound + 1].text) ? name : nil
    }
    return words.lives.contains(next.text) && next.text != "and" ? name : nil
  }

  private static func youngStart(of place: Int, in tokens: [Token]) -> Int {
    place > 0 && tokens[place - 1].text == "young" && tokens[place].text == "person"
      ? place - 1 : place
  }

  /// A mark of quotation, with a blank in front: that of "CHILDREN'S" is none.
  private static func isQuote(_ place: Int, in tokens: [Token]) -> Bool {
    (tokens[place].text == "'" || tokens[place].text == "\"")
      && tokens[place - 1].range.upperBound < tokens[place].range.lowerBound
  }

  private static let words = TitleWords.standard

  /// The name in lower case, without a genitive "'s" and quotation marks.
  static func bare(_ tokens: ArraySlice<Token>) -> String {
    tokens.filter(\.isWord).map { bareWord($0.text).description }.joined(separator: " ")
  }

  /// A word without a genitive "'s".
  static func bareWord(_ word: Word) -> Word {
    word.hasSuffix("'s") ? word.dropLast(2) : word
  }

  /// The name as printed, without a genitive "'s" and quotation marks.
  static func passage(_ tokens: ArraySlice<Token>) -> Passage {
    var fragments: [Passage.Fragment] = []
    var hyphen: Int?
    for token in tokens {
      guard token.isWord else {
        let isHyphen =
          token.text == "-" && fragments.last?.range.upperBound == token.range.lowerBound
        hyphen = isHyphen ? token.range.upperBound : nil
        continue
      }
      let end = token.range.upperBound - genitiveLength(of: token)
      if hyphen == token.range.lowerBound, let last = fragments.popLast() {
        let range = last.range.lowerBound..<end
        fragments.append(Passage.Fragment(line: last.line, range: range))
      } else {
        let range = token.range.lowerBound..<end
        fragments.append(Passage.Fragment(line: token.line, range: range))
      }
    }
    return Passage(fragments)
  }

  /// How many bytes a genitive "'s" takes; an apostrophe takes one byte or three.
  private static func genitiveLength(of token: Token) -> Int {
    guard token.text.hasSuffix("'s") else { return 0 }
    let marks = token.text.utf8.count { $0 == UInt8(ascii: "'") }
    return token.range.count - token.text.utf8.count >= 2 * marks ? 4 : 2
  }

  /// One to three capitals, or a capital and a digit.
  private static func isCode(_ token: Token) -> Bool {
    let code = bareWord(token.text)
    guard token.isCapitalised, 1...3 ~= code.utf8.count else { return false }
    return !shortWords.contains(code) && code.utf8.allSatisfy { $0.isLower || $0.isDigit }
  }

  /// "Child 1".
  private static func isNumber(_ token: Token, after title: Token) -> Bool {
    guard words.pseudonyms.contains(title.text), title.text != "family" else { return false }
    return token.text.utf8.count <= 2 && token.text.isAllDigits
  }

  private static let shortWords = Lexicon.labels["noCodes"]
}
