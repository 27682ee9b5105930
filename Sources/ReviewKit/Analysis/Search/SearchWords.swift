/// Words that a search treats in a way of their own, by their folded spelling.
enum SearchWords {
  /// Words that say nothing of what a situation is about.
  static let light = words("light")
  /// What a full stop behind does not end a sentence, as "dr" and "e.g".
  static let abbreviations = words("abbreviations")
  /// The same in front of a number, as "no" and "p".
  static let numbering = words("numbering")

  private static let lists = WordLists.lines(of: DefaultSearchWords.text)

  private static func words(_ name: Substring) -> Set<String> {
    Set(lists.filter { $0.name == name }.flatMap { $0.phrases.map(String.init) })
  }
}
