/// Numbers in words.
enum Quantity {
  /// "three" as 3, "twenty" as 20, "none" as 0; `nil` for any other word.
  static func value(of word: Word) -> Int? { values[word] }

  /// All words that have a value.
  static var words: [Word] { Array(valuesByWord.keys) }

  private static let values = WordMap(valuesByWord)

  private static var valuesByWord: [Word: Int] {
    var values: [Word: Int] = ["none": 0, "no": 0]
    let small: [Word] = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    for (index, word) in small.enumerated() { values[word] = index + 1 }
    let tens: [Word] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() { values[word] = (index + 3) * 10 }
    return values
  }
}
