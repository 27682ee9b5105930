/// A whole number as it stands among tokens, in digits or words.
struct Numeral {
  var value: Int
  /// The token behind it.
  var end: Int

  /// Reads "12", "1,204", "twelve", "twenty-six", "a hundred and four"; `nil` where none begins.
  init?(at place: Int, in tokens: [Token]) {
    guard tokens.indices.contains(place) else { return nil }
    if let value = tokens[place].integer {
      self.init(value: value, end: place + 1)
      return
    }
    guard let first = Quantity.value(of: tokens[place].text) else { return nil }
    self.init(value: first, end: place + 1)
    addUnits(tokens)
    addHundreds(tokens)
  }

  private init(value: Int, end: Int) {
    self.value = value
    self.end = end
  }

  /// "-six" or " six" behind "twenty".
  private mutating func addUnits(_ tokens: [Token]) {
    guard value >= 20, value < 100, value % 10 == 0 else { return }
    let next = Self.text(end, tokens) == "-" ? end + 1 : end
    guard let unit = Quantity.value(of: Self.text(next, tokens)), 1...9 ~= unit else { return }
    value += unit
    end = next + 1
  }

  /// "hundred and four" behind "two".
  private mutating func addHundreds(_ tokens: [Token]) {
    guard 1...9 ~= value, Self.text(end, tokens) == "hundred" else { return }
    value *= 100
    end += 1
    let next = Self.text(end, tokens) == "and" ? end + 1 : end
    guard tokens.indices.contains(next), tokens[next].integer == nil,
      let rest = Quantity.value(of: tokens[next].text), 1...99 ~= rest
    else { return }
    var tail = Numeral(value: rest, end: next + 1)
    tail.addUnits(tokens)
    value += tail.value
    end = tail.end
  }

  private static func text(_ place: Int, _ tokens: [Token]) -> Word {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }
}

/// A share in words: "two thirds of the reviews".
struct WordShare {
  var count: Int
  var of: Int
  /// The token behind it.
  var end: Int

  /// Reads "half", "a third", "three quarters" in front of "of"; `nil` where none begins.
  init?(at place: Int, in tokens: [Token]) {
    func text(_ place: Int) -> Word { tokens.indices.contains(place) ? tokens[place].text : "" }
    if text(place) == "half" {
      (count, of, end) = (1, 2, place + 1)
    } else if text(place) == "a" || text(place) == "one" {
      guard let of = Self.parts[text(place + 1)] else { return nil }
      (count, self.of, end) = (1, of, place + 2)
    } else {
      guard let count = Quantity.value(of: text(place)), count > 1 else { return nil }
      let next = text(place + 1) == "-" ? place + 2 : place + 1
      guard let of = Self.parts[text(next)], count < of else { return nil }
      (self.count, self.of, end) = (count, of, next + 1)
    }
  }

  /// Words that name a part.
  static var words: [Word] { Array(partsByWord.keys) + ["half"] }

  private static let parts = WordMap(partsByWord)

  private static var partsByWord: [Word: Int] {
    [
      "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10,
      "tenths": 10,
    ]
  }
}
