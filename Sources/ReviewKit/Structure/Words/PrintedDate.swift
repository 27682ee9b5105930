/// A date as documents print it, as exact as it stands there.
struct PrintedDate {
  /// "2021", "2021-04" or "2021-04-26".
  var iso: String
  /// Its tokens.
  var place: Range<Int>

  /// The first date with a month, or the first year behind `since`-like words, among the tokens.
  static func first(in tokens: [Token], from start: Int = 0) -> PrintedDate? {
    all(in: tokens, from: start).first
  }

  /// All dates that name a month, in order: "26th April 2021", "April 2021", "10/12/2024".
  static func all(in tokens: [Token], from start: Int = 0) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    var index = start
    while index < tokens.count {
      if let date = worded(at: index, in: tokens) ?? slashed(at: index, in: tokens) {
        dates.append(date)
        index = date.place.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The last date that names a month; without one, the first bare year.
  static func latest(in tokens: [Token]) -> PrintedDate? {
    if let date = all(in: tokens).last { return date }
    guard let place = tokens.firstIndex(where: { year($0) != nil }), let year = year(tokens[place])
    else { return nil }
    return PrintedDate(iso: "\(year)", place: place..<place + 1)
  }

  /// The first bare year from 1990 to 2060.
  static func year(in tokens: [Token]) -> String? {
    tokens.lazy.compactMap { year($0) }.first.map(String.init)
  }

  private static func worded(at index: Int, in tokens: [Token]) -> PrintedDate? {
    guard let month = month(tokens[index]), index + 1 < tokens.count else { return nil }
    let comma = tokens[index + 1].text == "," ? 1 : 0
    guard index + 1 + comma < tokens.count, let year = year(tokens[index + 1 + comma]) else {
      return nil
    }
    let end = index + 2 + comma
    if index > 0, let day = day(tokens[index - 1]) {
      return PrintedDate(iso: "\(year)-\(padded(month))-\(padded(day))", place: index - 1..<end)
    }
    if index > 1, tokens[index - 1].text == "of", let day = day(tokens[index - 2]) {
      return PrintedDate(iso: "\(year)-\(padded(month))-\(padded(day))", place: index - 2..<end)
    }
    return PrintedDate(iso: "\(year)-\(padded(month))", place: index..<end)
  }

  /// Day first, as in Britain: "10/12/2024".
  private static func slashed(at index: Int, in tokens: [Token]) -> PrintedDate? {
    guard index + 4 < tokens.count, !tokens[index + 1].isWord, tokens[index + 1].text == "/",
      let day = day(tokens[index]), let month = tokens[index + 2].integer, 1...12 ~= month,
      tokens[index + 3].text == "/",
      let year = year(tokens[index + 4])
    else { return nil }
    return PrintedDate(iso: "\(year)-\(padded(month))-\(padded(day))", place: index..<index + 5)
  }

  /// Whether a day and a month stand side by side, whatever the year: "8 and 9 April".
  static func namesDay(_ tokens: [Token]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { day($0) != nil && month($1) != nil }
  }

  private static func month(_ token: Token) -> Int? {
    guard token.isCapitalised, 3...9 ~= token.text.utf8.count else { return nil }
    return monthNumbers[token.text]
  }

  /// By the name of a month in full or cut down to three letters or more: "april", "apr".
  private static let monthNumbers: WordMap<Int> = {
    var numbers: [Word: Int] = [:]
    for (index, month) in months.enumerated() {
      for length in 3...month.count { numbers[Word(month.prefix(length))] = index + 1 }
    }
    return WordMap(numbers)
  }()

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]

  private static func day(_ token: Token) -> Int? {
    token.text.startsWithDigit ? days[token.text] : nil
  }

  /// "4", "04", "4th", and slips such as "4st".
  private static let days: WordMap<Int> = {
    var days: [Word: Int] = [:]
    for day in 1...31 {
      for digits in ["\(day)", padded(day)] {
        for ending in ["", "st", "nd", "rd", "th"] { days[Word(digits + ending)] = day }
      }
    }
    return WordMap(days)
  }()

  private static func year(_ token: Token) -> Int? {
    guard token.text.utf8.count == 4, let value = token.integer, 1990...2060 ~= value else {
      return nil
    }
    return value
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
