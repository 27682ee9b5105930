/// Tells statements on how a review was made, or where it can be read, from what it says.
///
/// "Family members gave the review their views", "The full CSPR can be read online": such sentences
/// recur from review to review and are no point that reviews make.
enum ReviewMaking {
  /// Whether a record is no more than that: a sentence or two with the review and what was done for
  /// it, in which nothing is asked, found or denied.
  static func isTold(by record: RecordEntry) -> Bool {
    guard kinds.contains(record.kind) else { return false }
    let words = TextWord.words(of: record.text).map { $0.owner ?? $0.folded }
    guard words.count <= longest, !words.contains(where: tellings.contains) else { return false }
    return holds(made, words) || (holds(reviews, words) && holds(makings, words))
  }

  private static func holds(_ phrases: [[String]], _ words: [String]) -> Bool {
    phrases.contains { phrase in words.indices.contains { words[$0...].starts(with: phrase) } }
  }

  /// Recommendations, actions and questions are about the time after the review.
  private static let kinds: Set<Record.Kind> = [.learningPoint, .goodPractice, .concern]
  private static let longest = 30

  private static let lines = WordLists.lines(of: DefaultRecurrenceWords.text)
  private static let reviews = phrases("reviews")
  private static let makings = phrases("making")
  private static let made = phrases("made")
  private static let tellings = Set((phrases("telling") + phrases("negations")).joined())

  private static func phrases(_ list: Substring) -> [[String]] {
    lines.filter { $0.name == list }.flatMap(\.phrases)
      .map { $0.split(separator: " ").map(String.init) }
  }
}
