/// Finds figures in the tokens of one sentence.
struct FigureScanner {
  let tokens: [Token]
  let units: Units
  let words = FigureWords.standard
  /// The last figure of the sentence before, which "six of these" may mean.
  let before: Figure?
  /// Whether the sentence only says that figures are rounded.
  let isOnRounding: Bool
  var figures: [Figure] = []

  /// - Parameters:
  ///   - tokens: The tokens of one sentence.
  ///   - units: The nouns that are counted.
  ///   - countsBareNumbers: Whether a number in front of a verb counts ("3 are female"), as among
  ///     figures.
  ///   - before: The last figure of the sentence before.
  init(
    _ tokens: [Token],
    units: Units = .standard,
    countsBareNumbers: Bool = false,
    after before: Figure? = nil
  ) {
    self.tokens = tokens
    self.units = units
    self.before = before
    guard Self.mayHold(tokens) else {
      isOnRounding = false
      return
    }
    isOnRounding = words.holds(.roundings, among: tokens)
    let isBare = countsBareNumbers || openingBase != nil
    var place = 0
    while place < tokens.count {
      if let figure = read(at: place, bare: isBare) {
        figures.append(figure)
        place = max(place + 1, figure.place.upperBound)
      } else {
        place += 1
      }
    }
    joinBrackets()
    shareBases()
    shareUnits()
    figures.removeAll { $0.isBase || $0.isRough }
  }

  /// Whether a number in figures or words stands among the tokens.
  static func mayHold(_ tokens: some Sequence<Token>) -> Bool {
    tokens.contains { $0.text.startsWithDigit || numberWords.contains($0.text) }
  }

  private static let numberWords = WordSet(Quantity.words + WordShare.words)

  /// The figure that "of these" means.
  var antecedent: Figure? { figures.last ?? before }

  func text(_ place: Int) -> Word {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  func numeral(_ place: Int) -> Numeral? { Numeral(at: place, in: tokens) }
}

extension FigureScanner {
  private func read(at place: Int, bare: Bool) -> Figure? {
    let word = tokens[place].text
    let isNumber = word.startsWithDigit || Quantity.value(of: word) != nil
    guard isNumber || word == "a" || word == "half" || word == "another" else { return nil }
    if let share = readWordShare(at: place, bare: bare) { return share }
    guard isNumber || word == "another" else { return nil }
    let isAmongShares = figures.last.map { !$0.isBareCount && !$0.isRough } ?? false
    let shared =
      readPercent(at: place) ?? readFraction(at: place, bare: bare) ?? readShared(at: place)
      ?? readRelative(at: place)
    let counted = shared ?? readCount(at: place) ?? readAnother(at: place)
    let compared =
      counted ?? readCompared(at: place) ?? readEllipsis(at: place)
      ?? readBracketedNext(at: place)
    guard bare || isAmongShares || isAmongBodies || isReply(place) else { return compared }
    let alone = compared ?? readBareCount(at: place)
    return alone ?? (bare ? readBracketed(at: place) ?? readTail(at: place) : nil)
  }

  func isThose(_ place: Int) -> Bool {
    guard ["these", "them", "those", "whom", "which"].contains(text(place)),
      numeral(place + 1) == nil
    else { return false }
    return words.holds(.small, text(place + 1)) || unit(from: place + 1) == nil
  }
}
