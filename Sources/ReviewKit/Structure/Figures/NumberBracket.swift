/// Numbers that stand alone in brackets: "(54%)", "(7/13)", "(n = 8, 26%)", "(eight)".
struct NumberBracket {
  var percent: Double?
  var count: Int?
  var of: Int?
  /// The token behind the closing bracket.
  private(set) var end: Int

  /// Reads the bracket that opens at `place`; `nil` where it holds words, or a year.
  init?(at place: Int, in tokens: [Token]) {
    end = place + 1
    while let text = Self.text(end, tokens), text != ")" {
      guard end - place < 12, read(text, tokens) else { return nil }
    }
    guard Self.text(end, tokens) == ")", percent != nil || count != nil else { return nil }
    end += 1
  }

  private static func text(_ place: Int, _ tokens: [Token]) -> Word? {
    tokens.indices.contains(place) ? tokens[place].text : nil
  }

  /// Reads a number with what belongs to it, or a mark between two.
  private mutating func read(_ text: Word, _ tokens: [Token]) -> Bool {
    if [",", ";", "=", "n", "or"].contains(text) {
      end += 1
      return true
    }
    let number = tokens[end].number
    if let number, let mark = Self.text(end + 1, tokens), mark == "%" || mark == "per" {
      guard percent == nil else { return false }
      percent = number
      end += mark == "per" ? 3 : 2
      return true
    }
    guard count == nil, let numeral = Numeral(at: end, in: tokens),
      !(1900...2100 ~= numeral.value && number != nil)
    else { return false }
    count = numeral.value
    end = numeral.end
    return readBase(tokens)
  }

  /// "/13", "of 13", "out of the 13".
  private mutating func readBase(_ tokens: [Token]) -> Bool {
    guard let text = Self.text(end, tokens), text == "/" || text == "of" || text == "out" else {
      return true
    }
    end += text == "out" ? 2 : 1
    if Self.text(end, tokens) == "the" { end += 1 }
    guard let base = Numeral(at: end, in: tokens) else { return false }
    of = base.value
    end = base.end
    return true
  }
}
