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
  let publications: WordSet

  /// The words that the tool ships with.
  static let standard = TitleWords(.titles)

  init(_ lists: Lexicon) {
    persons = lists["persons"]
    pseudonyms = lists["pseudonyms"]
    subjects = lists["subjects"]
    papers = lists["papers"]
    markings = lists["markings"]
    people = lists["people"]
    bodies = lists["bodies"]
    safeguardingBodies = lists["safeguardingBodies"]
    safeguardingWords = lists["safeguardingWords"]
    datings = lists["datings"]
    otherDates = lists["otherDates"]
    others = lists["others"]
    lives = lists["lives"]
    newsletters = lists["newsletters"]
    articles = lists["articles"]
    publications = lists["publications"]
  }
}
