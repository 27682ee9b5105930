/// Words and short phrases that say the same in records of this field: the one place where they are
/// kept.
///
/// Each line is a group: its name, which is one of its members, and behind the colon the others, in
/// lower case. A word stands for all its endings (Porter 1980); where groups have words of the same
/// stem, such as "effect" and "effective", each stands for itself, with the endings that are written
/// out. A word belongs to one group, the sense that it mostly has in reviews, and a longer phrase
/// goes before the words in it. Articles, possessives, forms of "to be", "and" and "or" are left out
/// of phrases as of texts. A line goes on after `\#`.
///
/// What is in a group may stand for one another when points are compared. Words for two sides of a
/// matter, for who does something and to whom, and for two harms of a kind are groups of their own.
enum DefaultSynonyms {
  static let text = [practice, judgement, people, harms, services].joined(separator: "\n")
}
