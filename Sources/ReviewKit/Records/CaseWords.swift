/// Sets of words by which the facts of a case are told.
struct CaseWords: Sendable {
  let children: WordSet
  let parents: WordSet
  let siblings: WordSet
  let strangers: WordSet
  let female: WordSet
  let male: WordSet
  let death: WordSet
  let injury: WordSet
  let grave: WordSet
  let harm: WordSet
  let plight: WordSet
  let sexual: WordSet
  let units: WordSet

  /// The words that the tool ships with.
  static let standard = CaseWords(parsing: DefaultCaseWords.text)

  /// Reads lines such as `units: day, days`; a list that is missing is empty.
  init(parsing text: String) {
    let lists = WordLists.words(of: text)
    func list(_ name: Substring) -> WordSet { WordSet(lists[name] ?? []) }
    children = list("children")
    parents = list("parents")
    siblings = list("siblings")
    strangers = list("strangers")
    female = list("female")
    male = list("male")
    death = list("death")
    injury = list("injury")
    grave = list("grave")
    harm = list("harm")
    plight = list("plight")
    sexual = list("sexual")
    units = list("units")
  }
}
