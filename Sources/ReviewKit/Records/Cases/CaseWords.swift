/// Sets of words by which the facts of a case are told.
struct CaseWords: Sendable {
  let children: WordSet
  let parents: WordSet
  let siblings: WordSet
  let strangers: WordSet
  let female: WordSet
  let male: WordSet
  /// Who is of one sex beside those: "her brother Tom", "Tom, a gentleman of 80".
  let brothers: WordSet
  let sisters: WordSet
  let women: WordSet
  let men: WordSet
  /// All words of either sex.
  let ofSex: WordSet
  let death: WordSet
  let injury: WordSet
  let grave: WordSet
  let harm: WordSet
  let plight: WordSet
  let sexual: WordSet
  let units: WordSet

  /// The words that the tool ships with.
  static let standard = CaseWords(.cases)

  init(_ lists: Lexicon) {
    children = lists["children"]
    parents = lists["parents"]
    siblings = lists["siblings"]
    strangers = lists["strangers"]
    female = lists["female"]
    male = lists["male"]
    brothers = lists["brothers"]
    sisters = lists["sisters"]
    women = lists["women"]
    men = lists["men"]
    ofSex = WordSet([female, male, brothers, sisters, women, men].flatMap(\.all))
    death = lists["death"]
    injury = lists["injury"]
    grave = lists["grave"]
    harm = lists["harm"]
    plight = lists["plight"]
    sexual = lists["sexual"]
    units = lists["units"]
  }
}
