/// What a cell of a table holds where it holds nothing but a figure: "12", "54%", "7 (35%)", "9/24".
enum FigureCell {
  case figure(Figure)
  /// A dash or the like: no figure.
  case blank

  /// Reads a cell; `nil` where it holds words, a date, a range, a year or a telephone number.
  init?(_ tokens: [Token]) {
    guard tokens.count <= 9, let first = tokens.first else { return nil }
    let words = FigureWords.standard
    if tokens.count <= 3, tokens.allSatisfy({ words.holds(.blanks, $0.text) }) {
      self = .blank
      return
    }
    if tokens.count <= 3, tokens.count > 1, first.text == "+" || first.text == "-" {
      // "+3" is a change and counts nothing.
      guard tokens[1].number != nil else { return nil }
      self = .blank
      return
    }
    guard tokens.allSatisfy(Self.isPart), !Self.isRange(tokens), !Self.isDate(tokens) else {
      return nil
    }
    let figures = FigureScanner(tokens).figures
    if var figure = figures.first, figures.count == 1 {
      if figure.count == nil, first.text != "(", Double(first.integer ?? -1) != figure.percent {
        figure.count = first.integer
      }
      figure.place = 0..<tokens.count
      self = .figure(figure)
    } else if figures.isEmpty, tokens.count == 1, let number = first.number {
      guard !Self.isYear(first), !Self.isDialled(first) else { return nil }
      // A share without its mark stays a number of its own: the head of the column says what it is.
      let isWhole = first.integer != nil
      self = .figure(
        Figure(
          percent: isWhole ? nil : number,
          count: isWhole ? first.integer : nil,
          place: 0..<1
        )
      )
    } else {
      return nil
    }
  }

  private static func isPart(_ token: Token) -> Bool {
    token.number != nil || parts.contains(token.text)
  }

  private static let parts: WordSet = ["%", "(", ")", "/", "of", "out", "per", "cent", "n", "="]

  /// "4-5" is an age group.
  private static func isRange(_ tokens: [Token]) -> Bool { tokens.contains { $0.text == "-" } }

  /// "31/01/2024".
  private static func isDate(_ tokens: [Token]) -> Bool {
    tokens.count { $0.text == "/" } > 1
  }

  static func isYear(_ token: Token) -> Bool {
    token.text.utf8.count == 4 && token.text.isAllDigits && 1900...2100 ~= token.integer ?? 0
  }

  /// "0800": no number of anything begins with a nought.
  private static func isDialled(_ token: Token) -> Bool {
    token.text.isAllDigits && token.text.utf8.count > 1 && token.text.hasPrefix("0")
  }
}
