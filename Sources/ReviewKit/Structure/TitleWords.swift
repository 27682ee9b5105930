/// Sets of words by which the first lines of a document and the names of cases are told.
struct TitleWords: Sendable {
  let persons: WordSet
  let pseudonyms: WordSet
  let subjects: WordSet
  let papers: WordSet
  let markings: WordSet
  let people: WordSet
  let bodies: WordSet
  let safeguardingBodies: WordSet
  let safeguardingWords: WordSet
  let datings: WordSet
  let otherDates: WordSet
  let others: WordSet
  let lives: WordSet
  let newsletters: WordSet
  let articles: WordSet

  /// The words that the tool ships with.
  static let standard = TitleWords(parsing: DefaultTitleWords.text)

  /// Reads lines such as `persons: child, baby`; a list that is missing is empty.
  init(parsing text: String) {
    let lists = WordLists.words(of: text)
    func list(_ name: Substring) -> WordSet { WordSet(lists[name] ?? []) }
    persons = list("persons")
    pseudonyms = list("pseudonyms")
    subjects = list("subjects")
    papers = list("papers")
    markings = list("markings")
    people = list("people")
    bodies = list("bodies")
    safeguardingBodies = list("safeguardingBodies")
    safeguardingWords = list("safeguardingWords")
    datings = list("datings")
    otherDates = list("otherDates")
    others = list("others")
    lives = list("lives")
    newsletters = list("newsletters")
    articles = list("articles")
  }
}
