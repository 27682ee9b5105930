/// Words by which a statement is known for what it is where no heading says so: the one place where they are kept.
///
/// Each line holds a name and phrases parted by commas; words are folded to lower case.
enum DefaultWording {
  static let text = #"""
    # A statement that begins so tells the reader what to do.
    imperatives: always, analyse, apply, ascertain, ask, assess, attend, avoid, be, be aware, bear in mind, build, challenge, check, clarify, collaborate, complete, communicate, consider, contact, contribute, convene, create, describe, discuss, do, do not, don't, document, download, encourage, engage, ensure, escalate, establish, explore, familiarise, find, follow, gather, give, have, hold, identify, improve, include, invite, involve, keep, know, listen, look, maintain, make, never, notice, observe, offer, outline, pay attention, plan, prioritise, promote, provide, read, recognise, record, refer, reflect, remain, remember, request, respond, review, seek, see, share, speak, stop, strengthen, summarise, support, take, talk, tell, think, triangulate, understand, undertake, use, utilise, verify, visit, work, write

    # A line of an action plan that begins so says what is to be done, as well as those above.
    tasks: add, adopt, agree, amend, appoint, arrange, audit, brief, carry out, circulate, commission, conduct, deliver, design, develop, disseminate, embed, evaluate, extend, implement, introduce, issue, launch, monitor, produce, publish, put, re-audit, reissue, re-issue, refresh, relaunch, remind, report, revise, rewrite, run, send, set up, test, train, update

    # A main clause that goes on so gives an order, wherever it stands.
    orders: always consider, always ask, always check, always inform, please, should ensure, should consider, should make sure, needs to be given, review needed, needed about

    # Who is told to act by "should".
    agents: agencies, services, practitioners, professionals, partners, partnership, organisations, staff, managers, schools, gps, midwives, teams, authorities, departments, hospitals, workers

    # Points to something to read, watch, book or ask for.
    resources: pdf, docx, opens in new window, opens in a new window, opens in new tab, opens in a new tab, click, clicking, is statutory guidance, additional resources, available via, available here, available from, available at, available online, available on our, available on the website, is on the website, are on the website, is on our website, are on our website, more details are available, details are available, follow the link, through a link, via the link, link shows, available by, can be accessed, you can find, is now available, are now available, can be found, can be downloaded, accessed here, found here, download the, downloaded, read the full, full report, more information here, information here, for more information, for further information, further information, find out more, sign up, book a place, book here, book onto, link below, following link, see the guidance, see the procedure, see also, visit the website, www, http, https, watch the video, watch this, to make a referral

    # Words that end the title of a resource in a list of them.
    titles: procedure, procedures, video, videos, webpage, page, website, toolkit, guidance, guide, resource, resources, blogs, blog, e-learning, training, flowchart, tool, leaflet, briefing, assessment, checklist, policy, protocol, pathway, strategy, framework, template, podcast, webinar, factsheet, form, film, helpline, act, scoresheet

    # Words that begin the title of a resource.
    openers: sign up, 7-minute, seven-minute, read, watch, book, download, visit

    # A recommendation in so many words.
    recommendations: it is recommended, is recommended that, recommendation that, recommends that, we recommend, the review recommends, recommended that

    # How a review or audit was done, and on whom.
    contexts: are drawn from, is drawn from, was drawn from, this page, to read this, this bulletin, this newsletter, this chapter, this section, this guide, thank, thanks, grateful, indebted, condolences, sympathy, took part in the review, took part in this review, contributed to the review, contributed their views, contributed to this review, independent reviewer, lead reviewer, independent author, was commissioned, were commissioned, commissioned, agreed to undertake, the aim of the audit, aim of the review, purpose of the audit, the purpose of, audit of, audited their involvement, cases were audited, were audited, for this audit, for this review, reviewed the records, held a multi agency, held a reflective, rapid review was, the adults in the audit, the children in the audit, adults reviewed, children reviewed, adults in the, this briefing, this plan, this action plan, this improvement plan, the plan sets out, this summary, this report, this review considers, this review was, the review considered, the review was, review period, in scope, has been anonymised, anonymised, live in, are female, are male

    # What is missing or falls short.
    shortfalls: not, lack of, lacking, absence of, missing, poor, limited, inadequate, insufficient, never, failed, without

    # Bodies that carry out a recommendation.
    bodies: partnership, partnerships, board, boards, panel, agencies, agency, council, trust, police, services, icb, department, government, scp, partners, organisations, executive, committee, authority, authorities, providers, commissioners

    # What such a body is asked for.
    requests: to ensure, to request, to consider, to review, to seek, to develop, to provide, to promote, to work, to write, to ask, to undertake, to monitor, to share, to strengthen, to agree, to commission, seek assurance, seeks assurance, assurance is provided, requests that, request that, considers, to be assured, should ensure, should consider, should seek, should review

    # A statement of what ought to be, or of what was found wanting or good: learning, not narrative.
    lessons: should, must, need to, needs to, needed to, important, importance, vital, essential, crucial, key to, learning, lesson, lessons, lack of, opportunity, opportunities, missed, effective, would have, could have, helps, ensure, it is necessary, requires, impact of, understanding

    # Auxiliary and common finite verbs: a short line that holds one is a statement, not a title.
    verbs: is, are, was, were, has, have, had, do, does, did, can, could, will, would, should, must, may, might, took, contributed, continues, gets, need, needs, makes, made, led, shows, showed, felt, became, gave, asked, told, found, seems, remains, includes, helps, knows, be, been, being

    # What web pages and shops of documents carry around the text.
    navigation: find us on, terms of use, accessibility statement, sign up to our newsletter, enter your email, enter your e-mail, cookies on this site, search this site, search, accessibility, privacy, sitemap, listen/translate, translate, cookies, accept all, cookie, menu, skip to content, skip to main content, home, log in, login, sign in, news, library, read all news, report a concern, share, share this page, print, print this page, facebook, twitter, linkedin, back to top, back to the top, back to topics, back to contents, back to list, submit, related collections, related pages, show more, load more, view all, expand all, collapse all, show all, hide all, manage cookies, reject all, skip navigation, next page, previous page, select all, i am a, information for the public, contact us, site map, terms and conditions, follow us, email this, subscribe, welcome to, download pdf, page contents, a to z, is this page useful, was this page, page helpful, report a problem, tell us how, tell us what, yes no, opens in new, in this section, related links, emergency please ring, monday to friday, out of hours/weekends

    # Who made and approved a document, and when.
    control: rag key, rag rating key, key green, key blue, key red, key amber, key g, key r, key b, statement of independence, i make the following statement, i have not been directly, print name, chair of review panel, chair of the review panel, panel chair, name of reviewer, ratified by, approved by, approved on, date for review, review date, review due, created by, last updated, version, document owner, next review, next update, published by, prepared by, for everyone who works, for anyone who works, for all who work, for more information contact, for further information contact, for more information please contact, for further information please contact, if you have any queries, sign up for our, tell us what you, tell us how you used, copyright, all rights reserved, registered charity, to subscribe, to unsubscribe, unsubscribe, something to share, have something to share, something to add, got something to add, your comments, all fields, got something to share, want to contribute, if you would like to contribute, if you would like to write, if you have a story, if you have an item, if you have anything, if you would like us, would you like to contribute, all places are free, places are free, all sessions are free, sessions are free, all courses are free, all training is free, can't find what, have a story, picture credit, photo credit, you are receiving, you have received this, edited by, designed by, produced by, printed by, newsletter of, the newsletter of, welcome to issue, welcome to the latest, welcome to our, welcome to this, welcome to the spring, welcome to the summer, welcome to the autumn, welcome to the winter, got a question, any questions, thank you please, thank you for reading, thank you for attending, please fill in the evaluation, please cancel, subscribe to, back to top, back to the top, back to topics, back to contents, back to list, our website has moved, our website is, please update your, a child may appear, children may appear, some children appear, you are the, imagine you, imagine that, please include, please set out, please provide, please state, please describe, please list, please note any, delete as appropriate, worried about a child, worried about an adult, concerned about a child, concerned about an adult, if you are worried, if you are concerned, figures may not, percentages may not, totals may not, numbers may not, note a child, note some, note figures, note percentages, note numbers, source of data, base all, has been anonymised and, not be copied

    # How a form tells whoever fills it in what to write.
    prompts: by the end of this session, by the end of the session, by the end of today, by the end of this course, by the end of the course, by the end of this module, by the end of this training, by the end of the training, at the end of this session, at the end of the session, after this session you, after this course you, participants will be able, learners will be able, delegates will be able, you will be able to, to include here, include here, please include, please insert, please provide, please outline, please describe, please summarise, please complete, please use, please set out, please list, please state, please attach, please tick, insert here, insert name, insert date, reviewers should, reviewer should, reviewer to, reviewers to, author to, authors should, this section should, this section is for, this section to, this box should, use this section, use this space, guidance note, guidance notes, note to author, note to reviewer, note for reviewers, note for authors, identify each individual, in order to promote the learning from this case, accompanied by a brief outline, to be completed by, to be added as an annex, maximum of, no more than, word limit, delete as appropriate, describe briefly, briefly describe, briefly outline, briefly summarise, outline briefly, summarise here, set out here, set out below how, list here, enter text, click to enter, click or tap, add rows, add further rows, expand as

    # How a course introduces itself.
    courses: this course, training session, this training, this package, training pack, course materials, today's course, today's session, training handout, trainer led, delegates, slides, continuous professional development, your feedback, any feedback

    # What who leads a session says to the room, and nothing of the subject.
    facilitation: each group takes, each group to, break into pairs, break into groups, break into small, pause here, let people read, let everyone read, let them read, read the scenario, read through the scenario, minutes for comments, minutes for questions, in pairs, in your pairs, flipchart, flip chart, ask the group, ask the room, ask participants, ask delegates, ask for one answer, ask for volunteers, each table, in your groups, in your group, on your tables, on your table, feed back one, feed back to the, feed back to everyone, slides will be sent, people can hear, next slide, this slide, take feedback, sticky notes, post it notes, ice breaker, icebreaker, breakout, breakout rooms, the facilitator, the trainer, trainer to, facilitator to, give out the, hand out the, play the film, play the video, show the film, show the video, use the chat, in the chat, remind people, thank everyone, welcome everyone, move around the room, in small groups, in groups of

    # How an audit or analysis was done, and on what.
    methods: the lead reviewer, the lead reviewers, the reviewers met, the reviewer met, drawn from, we heard from, sent in, we published, published the review, was published, has published, the review covers, review covered, covers a period, we looked at, looked at, picked at random, selected at random, chosen at random, at random, sat down together, read the records of, records of, case files, were sampled, in the sample, audited, were selected, were chosen, survey, focus group, focus groups, interviews with, questionnaire, we reviewed, was based on, is based on, draws on, drew on, were examined, we examined, dip sample, dip sampled

    # A statement that begins so says what is wrong, or what was good.
    worries: we are worried, we were worried, we are concerned, we were concerned, it is worrying, it was worrying, it is concerning, it was concerning, worryingly, what worries us, what worried us, of concern, it is of concern, the gap is, there is a gap, there were gaps, a gap, a missed opportunity, there were missed
    praises: auditors found good, the audit found good, the review found good, we found good, the audit found strong, auditors found strong, we were pleased, we are pleased, it was good, it is good, good practice, a strength, a real strength, there was good, there was evidence of good, excellent, well done, we were impressed, auditors were impressed, it was positive, it is positive, positively, it is encouraging, it was encouraging

    # What calls something that was done good, wherever it stands.
    commends: this was good practice, was an example of good practice, is an example of good practice, were examples of good practice, was a good example of, was exemplary, which was good practice, is to be commended, are to be commended, was commendable, the panel commends, the review commends, the reviewer commends, the review team commends, deserves credit, deserve credit, this is good practice, this was an example of good, was very good practice, was impressed by

    # How services work: what is said of them and of no one child is learning, and no story.
    practice: practitioners, professionals, agencies, services, assessments, chronologies, supervision, plans, thresholds, records, recording, reviews, social workers, health visitors, midwives, gps, staff, workers, managers, information sharing, referrals, strategy discussions, strategy meetings, core groups, professional curiosity, decision making, chronology, case notes, case files, social workers, thinking, oversight, caseloads, incidents

    # Who is given something to do in front of "to": "Schools to hold …".
    doers: agencies, agency, services, service, practitioners, professionals, partners, partner, partnership, partnerships, organisations, staff, managers, manager, supervisors, supervisor, schools, school, colleges, gps, midwives, midwifery, health visiting, health visitors, school nurses, teams, team, authorities, authority, departments, department, hospitals, hospital, workers, board, boards, panel, council, councils, trust, trusts, police, icb, government, executive, committee, committees, providers, commissioners, chairs, chair, governors, leads, lead, officers, officer, unit, group, groups, forum, subgroup, housing, probation, social care, education, parents, maternity, employers, trainers, academy, everyone, all

    # Nouns that "to" belongs to, so that nobody is told to do anything.
    occasions: opportunity, opportunities, attempt, attempts, barrier, barriers, step, steps, way, ways, reason, reasons, chance, chances, effort, efforts, plan, plans, question, questions, thing, things, need, needs, failure, failures, ability, time, response, responses, right, rights, access, decision, decisions, duty, duties, how, what, when, where, whether, who, links, approach, approaches, referral, referrals, visits, support, services to

    # What says that something is set out below.
    announcements: came, come, emerged, arose, stand out, stood out, ran through, run through, are as follows, set out, sets out, agreed, identified, made, asked, found, listed, named

    # What people go to, other than to learn: a diary of them points to nothing.
    events: forum, conference, meeting, meetings, agm, network, awareness week, awareness day, safeguarding week, drop in, market place, open day, launch

    # What a library's catalogue says of a review, in front of a colon.
    catalogue: keywords, key words, keyword, subject headings, subjects, subject terms, index terms, tags, type of review, review type, model, model of review, author, authors, publisher, published, published by, date published, publication date, year of publication, year, isbn, library reference, reference number, document type, format, language, length, pages, number of pages, country, nation, region, area, local authority, holding library, date added, record number

    # What a link is called by, without saying where it leads.
    pointers: read the, read our, read more, view the, download the, see the, open the, watch the, listen to the, go to the, link to the, access the, get the, full report, overview report
    """#
}
