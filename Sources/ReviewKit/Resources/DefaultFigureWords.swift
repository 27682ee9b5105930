/// Words beside a number that say whether it is a figure, and of what: the one place where they are
/// kept.
///
/// Each line holds a name and words parted by commas.
enum DefaultFigureWords {
  static let text = #"""
    # Words that may stand between a number and what it counts: "six of all the children".
    small: the, these, those, our, all, of, their, his, her, its

    # Words that end the search for what a number counts, as it counts something else or nothing.
    stops: and, or, to, in, on, at, by, for, with, from, was, were, is, are, had, has, have, of, who, that, which, per, than, when, where, as, not, it, this, but, %, what, why, how, the, if, would, could, did, do, does, may, might, can, also, only, after, before, since, while, because, later, earlier, more, including, involving, aged, whose, were, been, being, no, none, out, off, about, into, during, within, without, against, between

    # What a number counts that is no figure: time and distance, parts of the document itself, money.
    others: years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, seconds, nights, night, terms, term, decades, miles, mile, metres, meters, kilometres, km, mg, ml, kg, grams, pounds, pence, recommendations, recommendation, themes, theme, areas, area, priorities, priority, principles, key, main, questions, question, points, point, steps, step, sections, section, pages, page, parts, part, chapters, objectives, aims, outcomes, findings, lessons, messages, topics, categories, headings, ways, things, words, stages, phases, levels, tiers, items, actions, elements, pillars, standards, criteria, boxes, tables, figures, slides, modules, versions, copies, articles, domains, years', months', weeks', days', january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec

    # A number in front of one of these stands for those counted: "3 are female".
    verbs: are, were, was, is, had, have, has, did, died, suffered, live, lived, experienced, involved, included, resulted, received, sustained, showed, met, became, took, knew, said, told, felt, used, attended, came, went, lacked, contained, recorded, described, identified, related, concerned, remained, left, moved, needed, reported, survived, did, do, could, would, saw, agreed, responded, answered, made, ended, led, began, started, featured, mentioned, kept, held, gave, got, helped, wanted, thought, believed, stated, commented, disagreed, stayed, missed, rated, scored, graded, lost, failed, included, highlighted, raised, asked, carried, occurred, happened, followed, wrote, speak, describe, mention, concern, relate, involve, include, use, say, think, feel, agree, know

    # A number behind one of these is a number of something else, or part of a longer number.
    labels: section, sections, page, pages, s, chapter, article, articles, priority, theme, aged, age, ages, paragraph, para, table, figure, fig, box, appendix, step, part, recommendation, finding, year, version, level, tier, grade, class, question, number, no, schedule, regulation, phase, module, slide, issue, room, floor, ward, £, €, $, #

    # What auditors call what they have seen: "ten adequate and four poor".
    grades: outstanding, good, improvement, adequate, inadequate, poor, satisfactory, weak, strong, unclear, unknown, \#(DefaultRatings.colours), excellent, fair, met, unmet, partial, partly, incomplete, complete, missing, absent, british, asian, black, white, mixed, female, male, girls, boys, women, men

    # Asked for or hoped for, and not yet counted.
    targets: target, targets, want, wants, expect, expects, expected, aim, aiming, goal, goals, minimum, maximum, threshold, benchmark, reach, achieve, limit

    # Behind "to" and in front of a percentage: what is to be reached.
    attempts: show, demonstrate, train, reach, achieve, ensure, attain, see, secure, evidence, cover, brief, audit, sample, get

    # Who was asked or what was looked at, where a list says of how many.
    chosen: asked, chosen, selected, sampled, invited, contacted, approached, drawn, audited, examined, considered, identified

    # How far the parts of a plan have come: "9 actions completed".
    progress: complete, completed, track, progress, progressing, delayed, overdue, late, closed, open, ongoing, underway, implemented, achieved, delivered, signed, finished, met, done, started, outstanding, total, \#(DefaultRatings.colours), blue, confirmed, evidenced, embedded

    # The parts of a plan.
    planned: actions, action, recommendations, recommendation, milestones, tasks, objectives

    # In front of a number that is no count but a mean.
    averages: average, averaging, mean, median

    # Workers that one family has one after the other: "she had five social workers".
    assigned: workers, visitors, schools, teachers, midwives, gps, nurses

    # In front of them.
    having: had, has, having

    # What parts a figure from one in front of it in the same sentence.
    partings: ;, :, and, but, while, whereas, compared

    # Who has workers and is no family.
    teams: team, teams, service, services, agency, trust, council, department, authority, area

    # In front of brackets that say how many: "most were white (11)".
    amounts: most, all, many, some, several, few, fewer, majority, half, none

    # In front of a number that is only allowed: "limited to 30".
    limits: limited, capacity, maximum, minimum, limit, room, places

    # In front of one child who is named in passing.
    beside: which, that, with, by, to, from, about

    # Behind a number of those who were asked.
    replies: replied, responded, answered, returned

    # Behind a number they begin a clause: "in three the child was".
    articles: the, a, an, his, her, their, its, this, that, there

    # In front of "one" where it is no number: "this one had", "before one has been asked".
    pronouns: no, the, this, that, which, some, any, every, each, another, before, until, if, when, unless, as, than, whether

    # What a percentage measures of one child or adult: no figure of many.
    own: attendance, weight, centile, centiles, burns, burn, body, saturation, alcohol

    # Of a child's family: a table on them counts children or cases.
    kin: parents, carers, mothers, fathers, men, siblings

    # Makes a sentence one about what ought to be.
    modals: should, must, will, shall, ensure, needs

    # Says that something was so: in an action or a recommendation only such a sentence counts.
    past: ran, delivered, was, were, had, been, showed, found, took, completed, attended, received, trained, briefed, reached, rose, fell, improved, risen, fallen, held, ran, looked, sampled, audited, met, heard, spoke, answered, gave, went

    # Says that a number of bodies or people took part.
    parts: took, part, attended, contributed, contributing, provided, sent, prepared, answered, gave, participated, submitted, responded, interviewed, joined, returned, completed, supplied, wrote, represented, replied, invited

    # In front of the number of those who took part.
    meetings: met, spoke, spoken, consulted

    # How a review is made: a sentence with one of these counts those who took part in it.
    process: panel, imr, imrs, chronologies, workshop, workshops, consultation

    # Facts of one case when its review counts them: its incidents, the reports made on it.
    story: incidents, reports, notifications, records, files

    # Research, and what is known of a whole area or country.
    research: national, nationally, research, study, studies, analysis, data, statistics, figures, census, published, commissioned, locally, england, wales, scotland, northern, uk

    # In front of "to" or "by" and a number of workers: those around one family.
    around: known, seen, visited, supported, involved, contacted, passed, asked

    # What one person does whose words are told: no number of those who did.
    sayings: told, said, says, described, explained, spoke, wrote, put, recalled

    # What a document does with the reviews and cases that it draws on.
    drawn: looked, looks, draws, drew, drawing, analysed, examined, considered, based, studied, summarises, brings, read

    # What is to be done again and counted then, at the head of a sentence.
    checks: audit, sample, survey, dip, check, train, brief, recruit

    # Words that make a share of words only roughly so.
    rough: over, under, nearly, almost, about, around, roughly, approximately, than, least, up, some, just

    # Headings and sentences about many cases.
    cohorts: audit, audits, audited, auditing, sample, sampled, sampling, survey, surveys, surveyed, cohort, triennial, biennial, questionnaire, statistics

    # Headings over figures of those who came to a course or answered a survey.
    bodies: training, trained, courses, course, survey, questionnaire, workforce, staff, practitioners, evaluation, feedback, attendance

    # Words said of people: a figure that stands alone with them counts children.
    persons: white, black, asian, mixed, british, disabled, pregnant, died, harmed, male, female, aged, boys, girls, survived

    # What a table says of people: its figures count them.
    attributes: age, ages, sex, gender, ethnicity, ethnic, religion, disability, disabilities, nationality

    # Words of a column's head that say how it counts and not whom.
    counters: number, numbers, no, n, count, counts, total, totals, all, of, the, in, and, %, percent, percentage, per, cent, proportion, share, frequency, rate, (, ), /, =

    # Heads of columns whose numbers count nothing of the cases.
    uncounted: page, pages, ref, reference, score, scores, version, date, dates, year, age, ages, phone, tel, telephone, time, times, duration, hours, days, weeks, months, minutes, cost, costs, price, fee, amount, budget, £, target, targets, due, deadline, priority, rating, rank, order, id, average, mean, median, when, owner, lead, status, rag, week

    # Stands in the cell of a table that holds no figure.
    blanks: -, *, nil, n/a, na, x, ·, …, ., none

    # What is done with an appointment: "was offered eleven and attended four".
    kept: attended, missed, kept, cancelled, brought, taken, declined, refused, completed, succeeded, entry, gained

    # What a number does that is compared with an earlier one.
    changes: rose, risen, rise, rises, fell, fallen, fall, falls, increased, increase, decreased, decrease, dropped, drop, grew, grown, went, gone, reduced, reduction, down, up, declined, doubled, moved, change, changed, improved

    # Said of how figures were rounded.
    roundings: rounding, rounded

    # Nouns in front of a list or a search that counts itself: "showing 1 to 10 of 212".
    listings: showing, displaying, results, viewing, page

    # Those who come to a course or answer a survey.
    answering: staff, practitioners, professionals, respondents, delegates, participants, attendees, people, students, teachers, workers

    # What the columns of a table by sex are headed by.
    sexes: boys, girls, men, women, mothers, fathers

    # What stands between what is measured and its number.
    copulas: was, were, is, are, had, have, has, which, that, who

    # What cannot end the words that say what is measured.
    joins: and, in, of, for, the, around, about, by, with, to, which, included, involved, covering, a, an

    # What stands between a figure and the verb of the next: "reviews that involved 15 of 27 children".
    relatives: that, which, who

    # What numbers tables and pictures.
    captions: table, figure, fig, chart, graph, diagram

    # Words of a share: "nine out of ten", "54 per cent".
    shares: cent, percent, out, of, in

    # Words that begin a clause behind "in four".
    subjects: it, they, there, the, a, an, no, this, nobody, neither, both, one, he, she, his, her, their, some, at, only, not

    # Says of an aim that it was reached: "14 of 16 files had one".
    reaching: was, were, had, rose, showed, did

    # Behind a number that goes on with a list of parts: "nine at home, three in care".
    leading: with, without, neither, to, in, at, on, under, from, by

    # In front of a number of things that are only placed in time: "the last two reviews".
    placing: last, next, first, previous, past, latest, recent

    # In front of a share that is the subject of its clause: "…, and a quarter were in care".
    openings: and, but, while, whereas

    # Behind "times": how often, or how much more, and no count.
    rates: a, an, each, every, per, or, as, more

    # In front of "but one": those left out.
    wholes: all, every, each, none, nobody, everyone

    # In front of one of many whose own story follows: "for one child".
    singling: for, in, of, saw, met, about, with

    # "Age at the time of the incident" counts no incidents.
    times: time, date, day, year, month

    # Words between "of" and its number: "out of every 10", "of a total of".
    leads: a, total, every, some, last, first, remaining

    # Plurals that do not end in "s".
    plurals: children, people, staff, women, men
    """#
}
