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

    # What the review is called that a statement stands in, where it is told how it was made: not "the
    # review", which may be one of a child's plan.
    reviews: the cspr, the lcspr, the scr, the sar, the dhr, the cpr, full cspr, full lcspr, full scr, full review, full report, this review, this cspr, this audit, our review, the audit, the reviewer
    reviews: the reviewers, independent reviewer, lead reviewer, review team, practice review, case review

    # What is done to make one, and to read it.
    making: views, contributed to, contribute to, contribution, took part, taking part, taken part, participated, interviewed, spoke to, spoke with, met with, was commissioned, were commissioned
    making: commissioned by, commissioned to, carried out by, terms of reference, read online, available online, published online, be read, be found, be downloaded

    # The same where it says of itself that it is the making of a review.
    made: contributed to the review, contribute to the review, part in the review, participated in the review, interviewed for the review, terms of reference of the review

    # What shows that more is said than that.
    telling: should, must, need, needs, ought, ensure, consider, remember, found, finds, learnt, learned, shows, showed, identified, highlighted, recommends, recommended

    # Words that turn what is said round.
    negations: not, no, none, never, nor, neither, without, cannot, avoid, avoided, avoiding, nobody, lack, lacked, lacking, fail, failed, failing, absent
    negations: dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, couldnt, shouldnt, wont, wouldnt, hasnt, havent, hadnt
    """#
}
