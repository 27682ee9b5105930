/// Numbers that labels print as words: "Recommendation One".
enum NumberWord {
  static let oneToTen: [StaticString] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
}
