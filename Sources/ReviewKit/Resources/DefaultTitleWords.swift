/// Words by which the first lines of a document and the names of cases are told: the one place
/// where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultTitleWords {
  static let text = #"""
    # What stands in front of the code or the made-up name of a person: "Child QK", "Adult Wren".
    persons: child, baby, infant, adult, person, sibling, siblings, family, girl, boy, children, mother, young, case, mr, mrs, ms, miss, yp

    # Of these, what stands in front of a made-up name or a bare number as well.
    pseudonyms: child, baby, infant, adult, person, sibling, family, girl, boy

    # What follows them in the names of services, subjects and procedures: no name of a person.
    subjects: abuse, abused, abduction, act, action, addiction, adoption, advocacy, aged, agencies, alcohol, allegations, and, appropriate, are, arrangements, as, assessment, assessments, asylum, at, attachment, attended, autism, b, background, bed, behaviour, benefit, bereavement, board, boys, breakdown, brought, but, by, care, carer, carers, case, centre, centred, characteristics, circumstances, clinic, committee, commissioner, community, composition, concern, concerns, conference, conferences, contact, context, council, court, courts, crime, criminal, cruelty, custody, day, deafness, death, deaths, demographics, detention, development, disability, disclosed, doctor, drug, drugs, dynamics, early, education, employment, engagement, experience, experiences, exploitation, families, fatality, fatalities, first, focus, focused, for, foundation, friend, friendly, from, functioning, girls, grandparents, grooming, group, groups, guardian, had, harm, has, health, healthcare, help, hidden, history, homicide, homicides, hospital, house, household, housing, hub, hubs, identity, illness, impact, in, independent, injuries, injury, intervention, interventions, involvement, is, issues, journey, justice, labour, law, lawyer, led, legal, life, line, link, liaison, living, lived, looked, loss, maintenance, making, maltreatment, marriage, matters, medical, medicals, meeting, meetings, member, members, mental, mentor, milk, minder, mortality, murder, name, neglect, neglected, network, networks, not, nurse, nursery, nurses, nursing, nutrition, obesity, observed, of, offender, offending, on, or, order, orders, out, outcomes, oversight, panel, parent, parental, parenting, parents, participation, partnership, passport, perpetrator, plan, planning, plans, play, police, policy, poverty, practice, practitioner, pregnancy, presentation, procedures, professionals, profile, protection, psychiatry, psychologist, psychology, rape, referral, refugee, register, relationships, residential, resilience, respite, resource, response, reunification, review, reviews, rights, risk, safe, safeguarding, safety, said, school, seen, self, service, services, sex, sexual, sexually, siblings, sleep, sleeping, smoking, social, stage, strategy, strengths, structure, subject, substance, suicide, suicides, supervision, support, surrogacy, system, team, teams, teeth, the, theme, themes, therapy, to, told, trafficking, training, transition, transitions, trauma, treatment, tree, trust, victim, victims, violence, voice, voices, vulnerability, wardship, was, weight, welfare, wellbeing, were, when, who, whose, wishes, with, within, witness, work, worker, workers, young

    # Lines at the top that say what sort of paper it is: part of the title, and no section.
    papers: executive, summary, overview, report, briefing, briefings, brief, learning, review, reviews, seven, 7, minute, minutes, point, final, full, published, publication, practitioner, practitioners, practice, document, paper, for, of, the, a, an, and, newsletter, bulletin, abstract, analysis, audit, event, session, slides, handout, from, key, messages, lessons, improvement, improving, single, multi, agency, national, local, thematic, action, plan

    # Lines at the top that are no part of the title: how far a paper may go, which version it is.
    markings: category, tags, posted, source, model, type, keywords, showing, search, results, sort, official, sensitive, confidential, restricted, protect, draft, version, page, issue, volume, copyright, embargoed, logo, ref, reference, circulation, classification, www, http, https, contents, tel, telephone, email, website, owner, status

    # What a line about the people of a document holds.
    people: reviewer, reviewers, author, authors, chair, presented, prepared, written, led, facilitator, facilitated, commissioned, editor, editors, compiled, by

    # What the names of bodies that publish end in.
    bodies: bwrdd, partnership, partnerships, board, boards, committee, committees, panel, trust, council, nspcc, library, inspectorate, institute, foundation, alliance, commission, government, department, office, service, services, university, authority, group, subgroup, association, network, centre, hub, agency, police, college, ofsted, society, charity

    # Of these, what the names of safeguarding bodies end in, wherever they stand in the text.
    safeguardingBodies: partnership, board, committee, nspcc, bwrdd

    # One of these words is in the name of a safeguarding body.
    safeguardingWords: safeguarding, children's, children, child, adults, adult, protection, safety, safer, diogelu

    # What stands in front of the day on which a document or a review was done.
    datings: published, publication, date, dated, completed, completion, report, agreed, approved, accepted, ratified, signed, finished, concluded, issued, created, presented, endorsed, submitted

    # Days that are not those of the document.
    otherDates: updated, due, next, expires, expiry, revised, revision, died, death, born, incident, murder, homicide

    # Words that begin a sentence with a verb of a life behind them and name nobody.
    others: the, this, that, there, she, her, his, he, him, they, these, those, what, who, which, when, where, why, how, mother, father, parents, parent, both, all, each, every, police, health, children, professionals, practitioners, learning, information, neglect, communication, supervision, practice, school, partnership, agencies, agency, midwifery, housing, education, families, family, child, baby, one, none, nobody, someone, everyone, everybody, anyone, social, concern, concerns, evidence, support, maternal, paternal, mum, dad, staff, services, service, it, ethnicity, culture, risk, abuse, training, assessment, guidance, camhs, escalation, adults, adult, young, people, probation, another, consent, background, context, summary, introduction, recommendation, recommendations, finding, findings, theme, advice, contact, work, care, nothing, something, much, many, most, some, several, few, no, workers, managers, managements, stepfather, grandmother, grandfather, partner, brother, sister, siblings, sibling, review, panel, board, committee, chronology, attendance, engagement, home, hospital, nursery, nurses, teachers, officers, officer, attention, harm, violence, domestic, alcohol, drugs, mental, self, suicide, safety, sleep, planning, time, today, england, wales, scotland, ireland, britain, london, covid, good, poor, early, late, their, its, our, your, my, we, you, more, less, little, other, others, neither, either, only, records, record, recording, decision, decisions, referral, referrals, meetings, meeting, action, actions, responsibility, leadership, trauma, racism, poverty, curiosity, challenge, thinking, help, experience, life, pregnancy, birth, growth, weight, ward, team, teams, and, but, if, as, at, in, on, for, from, with, after, before, by, so, then, here, question, questions, item, box, table, figure, page, part, section, male, female, woman, man, girl, boy, coercive, control, leaving, separation

    # What a paper of several articles is called.
    newsletters: newsletter, bulletin, e-bulletin, newsround, gazette

    # What the headings of its articles on other things than a review hold.
    articles: training, dates, diary, events, website, welcome, goodbye, farewell, news, spotlight, round-up, roundup, noticeboard, subscribe, conference, courses, hub, links, vacancies, consultation, survey, awards, congratulations, podcast, webinar, webinars, campaign, editorial, staffing, appointment, appointments, corner, national

    # What stands behind the name of a place in that of a body: "Torvale County Council".
    bodyWords: safeguarding, council, county, partnership, trust, constabulary, borough, lscb, children's, hospital, nhs, police, university

    # What begins a sentence in front of the name of a body, and is no part of it.
    notOfBody: a, an, the, this, that, these, our, your, each, every, any, all, no, today, yesterday, recently, when, where, while, if, as, since, although, however, following, under, in, at, on, by, from, with, before, after

    # Of what all safeguarding bodies are called, besides the words above: no name by itself.
    commonBody: local, regional, national, multi, agency, trust, and, &, of, for, the, 's, committees, partnerships, boards, young, people, families, services, arrangements, practice, review, learning, executive, strategic, improvement

    # What a paper calls itself: "this leaflet sets out", "our bulletin".
    publications: newsletter, bulletin, leaflet, leaflets, briefing, briefings, briefs, brief, poster, handout, booklet, webpage, website, page, blog, article, paper, document, guide, edition, pack, presentation, publication, podcast, report, factsheet, summaries, infographic

    # Verbs behind the name of a person.
    lives: was, is, lived, had, died, suffered, presented, resided, has, spent, grew, attended, lives, told, said, went, became, came, likes, liked, loved, enjoyed, enjoys, moved, did, needed, wanted, could, stayed, began, started, left, returned, received, would, experienced, disclosed, mostly, and, wished, needs, felt, described, remained, never, uses, used, spoke, knew

    # What the issue of a newsletter is called.
    issues: issue, edition, newsletter, bulletin, volume
    """#
}
