/// Words by which points are compared, and by which they are not: the one place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultRecurrenceWords {
  static let text = #"""
    # Words that say that something is to be done or borne in mind, and not what.
    directing: need, needs, needed, ensure, ensures, ensuring, make, makes, made, sure, certain, consider, considers, considered, considering, consideration, account, take, takes, taken, taking
    directing: bear, mind, remember, important, importance, essential, vital, crucial, key, understand, understands, understanding, understood, aware, awareness, recognise, recognised, recognising
    directing: know, known, think, professional, professionals, practitioner, practitioners, agency, agencies, worker, workers, full, fully, necessary, give, gives, given, giving, see, seen, way, ways
    directing: thing, things, meet, regard, regarded, mean, means, want, proper, properly, clear, clearly, possible, set, put

    # Terms of two words that count as one, in any of their endings.
    compounds: domestic abuse, domestic violence, mental health, substance misuse, alcohol misuse, drug treatment, social care, social worker, multi agency, child protection, core group, strategy meeting
    compounds: strategy discussion, lived experience, local authority, health visitor, early help, young person, young people, criminal exploitation, sexual abuse, sexual exploitation, emotional abuse
    compounds: physical abuse, case conference, adult safeguarding, care leaver, gp record, school nurse, risk assessment, safeguarding partnership, practice review

    # Words that turn what is said round.
    negations: not, no, none, never, nor, neither, without, cannot, avoid, avoided, avoiding, nobody, lack, lacked, lacking, fail, failed, failing, absent
    negations: dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, couldnt, shouldnt, wont, wouldnt, hasnt, havent, hadnt
    """#
}
