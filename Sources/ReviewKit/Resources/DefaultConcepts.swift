/// What people say of a case, and the words in which reviews speak of the same: the one place where
/// they are kept.
///
/// Each line holds words of the field and behind the colon everyday wording that calls for them, as
/// a codebook writes phrases: whole words, `word*`, `mum|dad` for either, `...` for up to four words.
/// A line goes on after `\#`. A cue is there for its subject, and short enough to be met by those who
/// say the same in other words; what stands in any description calls for nothing.
enum DefaultConcepts {
  static let text = [
    harms, domesticAbuse, family, children, health, community, engagement, practice,
  ].joined(separator: "\n")
}
