/// The lists of words that the reading of recommendations asks for again and again.
struct DirectiveWordLists: Sendable {
  let openings: [[String]]
  let duties: [[String]]
  let joiners: [[String]]
  let adverbs: Set<String>
  let notAdverbs: Set<String>
  let subordinate: Set<String>
  let articles: Set<String>
  let roles: Set<String>
  let roleLinks: Set<String>
  let followers: Set<String>
  let nouns: Set<String>
  let nounLinks: Set<String>
  let headings: Set<String>
  let placed: Set<String>
  let generic: Set<String>
  let asking: Set<String>
  let acronyms: Set<String>
  let bodies: Set<String>
  let notInBodies: Set<String>
  let holders: [[String]]

  init(_ vocabulary: DirectiveVocabulary) {
    openings = vocabulary.turns("openings")
    duties = vocabulary.turns("duties")
    joiners = vocabulary.turns("joiners")
    adverbs = vocabulary.words("adverbs")
    notAdverbs = vocabulary.words("notAdverbs")
    subordinate = vocabulary.words("subordinate")
    articles = vocabulary.words("articles")
    roles = vocabulary.words("roles")
    roleLinks = vocabulary.words("roleLinks")
    followers = vocabulary.words("followers")
    nouns = vocabulary.words("nouns")
    nounLinks = vocabulary.words("nounLinks")
    headings = vocabulary.words("headings")
    placed = vocabulary.words("placed")
    generic = vocabulary.words("generic")
    asking = vocabulary.words("asking")
    acronyms = vocabulary.words("acronyms")
    bodies = vocabulary.words("bodies")
    notInBodies = vocabulary.words("notInBodies")
    holders = vocabulary.turns("holders")
  }
}
