/// Words by which reviews, their dates and who led them are told: the one place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultReviewWords {
  static let text = #"""
    # Words that make the name of a body one of a paper.
    bodyPapers: review, audit, briefing, report, reports, learning, summary, plan, newsletter, publications

    # What stands in front of the name of an author.
    authorTitles: dr, professor, prof, mr, mrs, ms

    # Words that open a question.
    asking: what, why, how, who, when, where

    # What is said of a review that came to its end.
    endings: completed, finished, concluded, published, agreed, accepted, approved, ratified, endorsed, completion, publication, signed, finalised, dated, publish

    # What is looked at in an audit, and by whom.
    audited: audit, audited, auditors, records, cases, files, audits

    # What may come to an end with a date: reviews and their reports.
    dated: review, report, audit, event, reviews, summary, briefing, analysis, lcspr, cspr, sar, dhr, cmr, scr, inquiry, led, reviewer, reviewers

    # What else is completed or agreed, so that its date is not that of the review.
    undated: plan, plans, actions, action, guidance, procedure, training, assessment, protocol, strategy, trial, inquest, rapid, updated, due, inspection, criteria, referral, questionnaire

    # What happened on a day that is not that of the review.
    incidents: died, death, killed, murdered, injured, born, incident, stabbed, after

    # What tells of the event of a review: "held a review".
    eventVerbs: held, identified, audit

    # What was held.
    events: review, event, audit, meeting

    # Papers on reviews that are none themselves.
    papersOnReviews: guidance, toolkit, procedure, procedures, process, protocol, template, panel, annual, training, framework, handout, workbook, newsletter, bulletin, library, repository, criteria, methodology, referral, guide, handbook, policy, reviews, audits, course, workshop

    # What the title of a page of several papers holds.
    severalPapers: briefings, reviews, leaflets, summaries, audits, newsletters, publications

    # Reviews in the plural.
    manyReviews: reviews, sars, cspr, csprs, lcsprs, scrs, dhrs, audits, cprs, cmrs

    # What reviews of a kind do, where a sentence explains them: "reviews seek to".
    reviewDoings: aim, aims, seek, seeks, look, looks, takes, take, provide, provides, allow, allows, can, may, must, bring, brings

    # What they are, behind "is" or "are": "reviews are held".
    reviewComplements: a, an, the, about, not, held, carried, conducted, commissioned, undertaken, completed, published, used, intended, designed, required, part, done, made, when, where, led, written, started, arrangements, multi

    # What asks for reviews.
    laws: act, regulations, guidance, together, regulation

    # How it asks.
    duties: requires, require, required, states, says, tells, defines, duty, responsibility, requirements, requirement, accordance, expects

    # Months, which say nothing in a name.
    months: january, february, march, april, may, june, july, august, september, october, november, december

    # One of these stands in a sentence that names the reviewer.
    reviewerCues: independent, lead, overview, reviewer, reviewers, author, by

    # In front of "by" and the name of the reviewer.
    leading: led, undertaken, conducted, carried, facilitated, written, out

    # In front of the reviewer: "independent reviewer".
    reviewerQualities: independent, lead, overview, report, external, joint, sole

    # Who leads or writes a review; slips among them.
    reviewers: reviewer, author, authors, reviewers, reviewed, chair, facilitator

    # What stands in front of a person's name.
    honorifics: dr, professor, prof, mr, mrs, ms, miss, sir, dame

    # Words that are no part of a person's name.
    notNames: police, council, health, education, services, social, care, group, panel, team, the, partnership, partnerships, children, children's, safeguarding, review, board, local, independent, lead, an, this, a, family, serious, case, practice

    # What stands in front of "from" or "about" and a review.
    tellings: what, how, learning, lessons, findings, the

    # What is handed out at an event names no review.
    handouts: handout, handouts, workbook, agenda, invitation, evaluation, template, slides, handbook, feedback, leaflet, leaflets, newsletter, bulletin, library, page, collection, resources, hub

    # Words that open a question, in a title.
    openQuestions: what, why, how, who, when, where, which

    # Labels of a form, whose value is no title: "Model: Extended Child Practice Review".
    formLabels: model, type, keywords, category, method

    # What opens a sentence on a review and no title of one.
    articles: this, the, our, a, an, these, each, any

    # What follows the kind where bodies, lists and processes are named after it, and no review.
    titleEndings: panel, panels, repository, group, subgroup, sub, process, publications, guidance, reports, report, team, board, briefing, briefings, toolkit, training, procedure, procedures, and, methodology, arrangements, criteria, was, is, action, plan, programme, tool, cycle
    """#
}
