/// What people say of a case, and the words in which reviews speak of the same: the one place where
/// they are kept.
///
/// Each line holds one lesson: words of the field, behind `=` phrases by which records speak of it,
/// and behind the colon everyday wording that calls for it, as a codebook writes phrases: whole
/// words, `word*`, `mum|dad` for either, `...` for up to four words. A line goes on after `\#`. The
/// words of the field are looked for one by one, so a word that stands in any record is none of
/// them. A cue is there for its subject, and short enough to be met by those who say the same in
/// other words; what stands in any description calls for nothing.
enum DefaultConcepts {
  static let text = [
    injuries, harms, sexualAbuse, neglect, domesticAbuse, babies, family, parents, care, children,
    attitudes, education, health, mentalHealth, exploitation, online, culture, community,
    transition, childsVoice, telling, thinking, judgement, assessment, proceedings, engagement,
    relationships, information, recording, workingTogether, referrals, organisation, adults,
    practice,
  ].joined(separator: "\n")
}
