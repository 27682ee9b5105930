/// Numbers in words.
enum Quantity {
  /// "three" as 3, "twenty" as 20, "none" as 0; `nil` for any other word.
  static func value(of word: String) -> Int? {
    // Most words fall out by their length and first letter, without a look-up.
    guard 2...9 ~= word.utf8.count, let first = word.utf8.first, firstLetters.contains(first) else { return nil }
    return values[word]
  }

  private static let firstLetters = Array("onteshf".utf8)

  private static let values: [String: Int] = {
    var values: [String: Int] = ["none": 0, "no": 0]
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    for (index, word) in small.enumerated() { values[word] = index + 1 }
    let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() { values[word] = (index + 3) * 10 }
    return values
  }()
}
