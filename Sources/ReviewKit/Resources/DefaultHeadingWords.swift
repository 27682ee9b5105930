/// What single words of a heading say of the text under it, where no known phrase stands in it: the one place where
/// they are kept.
enum DefaultHeadingWords {
  static let text = #"""
    # A role, a weight, and the words that point to it. The weights of all words of a heading are added up for each role;
    # the highest sum decides, if it is two or more and one more for each word of the heading that stands in no line.
    # Words of a phrase stand next to each other; "…" stands for up to four others; "^" for the beginning of the heading.

    # Words that say nothing of the role
    neutral: the, a, an, of, for, from, this, that, these, those, to, in, on, and, or, at, by, with, as, it, its, all, any, our, we, us, you, your, i, my, me, they, their, them, he, his, she, her, who, what, why, when, where, which, how, is, are, was, were, be, been, being, has, have, had, do, does, did, can, could, will, would, should, must, may, need, needs, want, so, up, out, into, about, more, most, some, other, others, another, each, every, big, one, two, three, four, five, six, seven, eight, nine, ten, main, key, overall, general, case, cases, child, children, family, families, people, review, reviews, reviewed, audit, audits, audited, report, panel, partnership, practice, practitioners, professionals, staff, agency, agencies, services, service, team, teams, managers, part, section, box, slide, exercise, session, minutes, minute, mins, then, now, here, there, new, get, make, made, makes, local, national, across, through, after, before, during, between, s, already, far, yet, again, someone, somebody, anyone, adult, adults, briefing, document, page, still, also, both, very, just, only, not, no, if, but, than, same, few, many, much, further, wider, own, common, general, particular, young, things, thing, something, anything, ways, way, keep, over, area, areas, point, points, work, working, safeguarding, multi, single, summary, reviewers, auditors, systems, system, quick, short, brief, go, goes, detail, details, full

    # What was learned
    learning 4: so what, takeaways, takeaway, take aways, insights, insight, lessons, lesson, learnt, learned, learning points, what … found, what … find, what … discover, what … discovered, what … show, what … shows, what … showed, what … tell, what … tells, what … telling, tell us, tells us, told us, telling us, what … say, what … says, what … teach, what … teaches, what … taught, stood out, stands out, in common, what … know, need to know, came out of, came through, coming through, struck, what emerged, emerged from, emerging, became clear, what … revealed, what … reveal, what … highlighted, what … highlights, what … see, what … saw, taken from, take from, need to understand, understand better, understand from, what … understood, points arising, why … important, why … matter, why … matters, what matters, implications for, what … conclude, what … concluded, what … concludes, what … heard, heard … again, again and again, time and again, in a nutshell, what … learn
    learning 3: learning, messages, message, findings, finding, headlines, conclusions, conclusion, reflections on, themes, themed, discussion of, analysis, analysing, arising, highlights, discovered, evidence says, research says, teaches, taught, remember
    learning 2: issues, key, understood, understanding, evidence, discussion, insightful, emerged, emerges, essentials, essential, implications, explained, matters, matter
    learning 1: found, know, points, learn, tips, principles

    # What fell short
    concerns 7: not so good, not so well, less good, less well, not good enough, not good, not as good, not as well
    concerns 6: got in the way, remain open, remains open, still open, still to do, still outstanding, remains to be done, not yet done
    concerns 4: went wrong, go wrong, gone wrong, wrong, weaker, weakness, weaknesses, shortcoming, shortcomings, shortfall, shortfalls, falling short, fall short, fell short, fell down, falls down, falling down, pitfalls, pitfall, missed, got missed, were missed, was missed, done better, could … better, could … stronger, should … better, might … better, needs strengthening, need strengthening, needs to improve, need to improve, needs improving, to improve, for improvement, needs attention, need attention, not working, did not work, didn't work, does not work, did not happen, didn't happen, worries us, worried us, worry us, troubled, troubles, let down, blind spots, blind spot, to be better, be stronger, left out, overlooked, unseen, work to do, more to do, to develop, for development, was lacking, lacking
    concerns 4: struggled, struggled with, struggles, found hard, found difficult, went less well
    concerns 3: problems, problem, difficulties, gaps, gap, weak, failings, failures, failure, failed, failing, worries, worry, worried, concern, concerns, concerned, concerning, poor, poorer, inconsistent, barriers, barrier, obstacles, obstacle, deficits, deficit, stumbling blocks, hurdles, frustrations, missing
    concerns 2: challenges, challenging, better, improve, improvement, difficult, difficulty, hard, harder, issues, stronger, strengthening, attention, limits, limitations, pressures
    concerns 1: development, develop

    # What was good
    goodPractice 8: see again, good looked like, good looks like, looked good, looks good, deserves credit, deserve credit, deserved credit, do again, keep doing, want more of, see more of, do well, did well, done well, do … well, did … well
    goodPractice 4: got right, go right, went right, did well, do well, done well, does well, doing well, doing it well, went well, worked well, works well, working well, that worked, what worked, what works, made a difference, making a difference, make a difference, good news, well done, good work, best practice, impressed, impressive, proud, celebrate, celebrating, celebration, success stories, good examples, good example, what helped, helped, helpful, was good, is good, was strong, is strong, were strong, shining, bright spots, what we liked
    goodPractice 3: good, positive, positives, success, successes, successful, strengths, strength, strong, strongest, effective, excellent, excellence, outstanding, promising, commended, commendable, praise, praised, achievements, achievement, pleased, worked, thanks to, right, encouraging, appreciated, valued
    goodPractice 5: areas improving, areas improved, areas … improved, improving areas, improvements seen, what has improved, what improved
    goodPractice 2: well, best, evidence of, exemplary, positively

    # What to do, or what is being done
    actions 5: what … doing about
    actions 9: so what now, on monday, monday morning
    actions 6: using the toolkit, using the tool, using this tool, using this toolkit, using the checklist, how will we know, how we will know, how will we check
    actions 5: needs to happen, need to happen, has to happen, have to happen, must happen, should happen, needs to change, has to change, have to change, things changed, changed since, where next
    actions 4: next steps, what … do, what … doing, what … done, to do, can do, must do, should do, will do, going to, what … next, happens next, happens after, comes next, moving forward, going forward, looking ahead, way forward, way ahead, taken forward, take forward, taking forward, follow up, what … change, what … changing, what … changed, need to change, needs to change, should … change, must change, will change, how … change, how … respond, how … responding, how … responded, what … asking, ask of, before you go, before you leave, make it happen, making it happen, be different, do differently, steps you, steps for, steps we, under way, underway, we have taken, in your role, on monday, this week, today, how … improve, how … use, next time, from now on, what … expect
    actions 3: pledge, pledges, commitment, commitments, action, actions, plans, plan, steps, step, change, changes, changing, changed, responding, response, progress, implementing, implement, implementation, apply, applying, embedding, embed, checklist, dos, do's, don'ts, put into practice, homework, to change, priorities, improvements, next
    actions 2: do, doing, done, different, differently, tomorrow, update, updates, commit, together we will, forward
    actions 1: happen, happens, happening, will

    # What to ask oneself
    questions 5: would you … respond, would you do, how would you
    questions 4: ask themselves, ask ourselves, to think about, think about, thought about, think over, to think, you thinking, us thinking, to reflect on, reflect on, to discuss, for discussion, for reflection, now discuss, talk about it, talk it through, talk through, discuss with, discuss in, ask yourself, ask yourselves, ask your team, challenge yourself, check yourself, test yourself, what would you, how do you, have you, do you, consider for, to consider, pause, prompts, prompt, group exercise, group work, in pairs, in groups, small groups, your turn, over to you, to think over, talk about this, your own practice, stop and, questions to, questions for, reflective space, a moment, case discussion, quiz
    questions 3: question, questions, discuss, reflect, reflection, reflections, activity, activities, exercise, conversation starters, talking points, ponder, think, thinking, yourself, consider, breakout, debrief
    questions 2: discussion, consider, thought, talk, ask, supervision, curious

    # Where to find more
    resources 4: find out more, know more, learn more, read more, more to read, to read, more information, further information, read next, want to read, further reading, where … help, where … advice, where … support, where to go, where to look, where to turn, where to start, get support, get help, get advice, get in touch, help and advice, advice and support, advice and guidance, support for you, guidance for, learning hub, useful reading, useful contacts, on the website, on our website, on the web, you can use, coming up, to use, save the date, dates for, dates to, join us, book now, new on the, in the library, new resources
    resources 5: published reviews, published reports, published audits, published briefings, reviews published, recently published
    resources 3: resources, resource, websites, website, helplines, helpline, links, link, e-learning, elearning, e learning, courses, course, training, webinars, webinar, podcasts, podcast, podcasts and, films, film, videos, video, publications, publication, guidance, toolkit, toolkits, tools, tool, leaflets, leaflet, factsheets, factsheet, library, reading, references, reference, bibliography, sources, events, downloads, download, materials, templates, template, apps, books, literature, signposting, diary, signposts
    resources 2: advice, read, hub, policy, policies, procedures, procedure, online, help, free, information, contacts, materials, posters, poster, research, pathway, pathways, protocol, protocols
    resources 1: support, watch, listen, dates

    # What happened, to whom, and how the work was done
    context 9: ^why do we … review, ^why do we … reviews, ^when do we … review, ^when do we … reviews, ^how do we … reviews
    context 5: ^what is a … review, ^what is an … review, ^what is a … audit, ^what are … reviews, ^when … review, ^when … reviews, ^when to … review, ^what is the mandate, criteria for, procedure for, procedures for, standards for, decision to, ^child … life, ^the life of
    context 5: ^who … child, ^who … children, ^who … family, ^who … involved, ^who took part, ^who is, ^who was, ^who were, ^who are, who the children, who the child, who the family, who they were, ^meet, ^introducing, setting the scene, scene setting, what led, events leading, leading up, led up, background, life before, lived with, what was life, life like, what brought, brought about, why this, why now, why … review, why … audit, why … look, reasons … review, reasons … reviews, reasons for, how … carried out, how … chosen, how … selected, how … done, how … reviewed, how … gathered, how … collected, carried out, what we looked, what … look at, what … looked, looked at, what … covered, what … covers, we looked, the sample, in outline, in brief, aims and, ^about the, ^about our, was it about, the audit about, the review about, what … about, what did … do, what we did, how many, family's story, child's story, young person's story, 's story, story of, case example, case study, case illustration, worked example, what agencies knew, agencies knew, was known, was involved, were involved, process of, what happened, happened to, what has happened, what had happened, what went on, did we do
    context 4: at a glance, outline, sample, scope, aims, aim, purpose, rationale, methodology, methods, method, approach, introduction, scenario, vignette, circumstances, timeline, chronology, story, stories, events, incident, incidents, history, summary of, profile, foreword, setting, participants, overview, remit
    context 3: context, happened, household, composition, described, describe, account, knew, known, involvement, contact, reason, reasons, chosen, participation, process, contributors
    context 2: life, about, event, looked, took, part, period

    # What puts a child at risk
    riskFactors 12: ^what makes … harder, ^what made … harder, what … at risk, ^what puts … at risk, ^what increases … risk, ^what raises … risk
    riskFactors 5: who … at risk
    riskFactors 4: makes … harder, puts … at risk, what made … vulnerable, more vulnerable, children vulnerable, child vulnerable, most at risk, more at risk, raise … risk, raises … risk, raised … risk, add to … risk, adds to … risk, increase … risk, increases … risk, increased … risk, heighten … risk, risk factors, signs of, signs and, the signs, warning signs, red flags, look out for, watch out for, indicators, spot the, spotting the
    riskFactors 3: vulnerability, vulnerabilities, vulnerable, factors, signs, sign, symptoms, triggers, stressors, danger, dangers, risk, risks
    riskFactors 2: at risk, risky, spotting, spot, hazards, adversity

    # Figures
    statistics 4: in figures, in numbers, facts and figures, by numbers, results by, by age, by agency, by grade, in statistics
    statistics 3: figures, numbers, statistics, data, results, grades, scores, percentages, table, tables, chart

    # News of the publisher, its staff and its pages
    apparatus 12: meet the team, meet our team, meet the new
    apparatus 7: panel updates, board updates, partnership updates, stakeholder news, sector news, member updates
    apparatus 5: goodbye, farewell, congratulations, new starters, staff changes, team news, meet the team, who's who, vacancies, who to call, who to ring, who to tell, who to phone, who to contact, how to contact, have your say, your views, from the chair, from the editor, from our chair, from your chair, and finally, competition, season's greetings, happy new year

    # What people are asked to do by the review itself
    recommendations 5: review asks for, review asks, review asked for, review is asking, asked of, panel asks, reviewer asks, calls for
    recommendations 4: recommend, recommends, recommended, recommendation, recommendations
    """#
}
