/// What the heads of tables call their columns, as in action plans: the one place where they are kept.
enum DefaultColumns {
  static let text = #"""
    # What a column holds, then its heads; a head is known when it is one of them as a whole.
    number: no, number, ref, reference, #, item, item no, rec no, recommendation no, recommendation number, finding no, action no
    recommendations: recommendation, recommendations, review recommendation, what the review recommends, recommendation from the review
    learning: finding, findings, key finding, key findings, learning, learning point, learning identified, key learning, lesson, lessons, what we found, what the audit found, what the review found, what we learned, what we learnt, key line of enquiry, theme and finding, area of learning, area for learning
    concerns: concern, concerns, gap, gaps, issue, issues, issue identified, area for improvement, areas for improvement, area for development, risk identified, problem
    goodPractice: good practice, strength, strengths, what works well
    actions: strategy, strategies, strategy for improvement, strategies for improvement, improvement strategy, action, actions, action to take, actions to take, actions to be undertaken, specific action, specific actions, single agency action, multi-agency action, smart action, smart actions, agreed action, agreed actions, action required, actions required, action to be taken, actions to be taken, action agreed, key action, key actions, planned action, response, agency response, what we will do, what will we do, what we are doing, what needs to happen, how we will do it, progress, progress to date, progress update, progress and impact, update, latest update, current position, what has been done, what we have done, action taken, actions taken
    owner: lead agency responsible, lead organisation, lead professional, lead partner, owner and lead, named lead, strategic lead, operational lead, identified lead, lead, lead agency, lead officer, lead person, action lead, owner, action owner, who, by whom, responsible, responsible agency, responsible officer, responsible person, responsibility, person responsible, accountable lead, agency, agencies, organisation, service
    date: target completion date, target date for completion, date due, to be completed by, complete by, completion, start date, end date, date of completion, timeline, timelines, target, date, due, due date, by, by when, when, deadline, timescale, timescales, timeframe, target date, date for completion, completion date, completed, date completed, review date
    status: rag, rag rating, rag status, status, rating, progress rating, complete
    outcome: why, rationale, link to finding, links to finding, linked to, link to learning, relates to, scope of recommendation, scope, level, key milestones, milestones, key milestones achieved, key milestones in enacting recommendation, date of completion and outcome, key performance indicator, success criteria, resource implications, barriers, comments, notes, priority, outcome, outcomes, intended outcome, desired outcome, expected outcome, impact, success measure, measure, measures of success, evidence, evidence of completion, how will we know, assurance, resources required

    # Words by which a head between known ones is told, such as "Who leads on this?"; the lists are tried in this order.
    ownerWords: who, lead, leads, leading, responsible, responsibility, owner, owners, accountable
    dateWords: when, date, deadline, timescale, timescales, timeframe, due
    stateWords: rag, status, rating
    recommendationWords: recommendation, recommendations
    outcomeWords: evidence, impact, outcome, outcomes, success, measure, measured, assurance, know, difference
    actionWords: do, doing, done, action, actions, progress, response, update, now, steps, change, changed
    learningWords: learn, learned, learnt, learning, found, find, finding, findings, lesson, lessons

    # Words that the heads of columns of figures are made of.
    figures: number, numbers, no, n, count, total, totals, per, cent, percent, percentage, %, (, ), of, cases, children, reviews, files, rate, share, proportion

    # Words of posts and bodies that carry an action.
    owners: head, heads, manager, managers, director, directors, lead, leads, leader, officer, officers, nurse, nurses, doctor, doctors, gp, gps, board, partnership, service, services, team, teams, group, subgroup, sub-group, coordinator, co-ordinator, coordinators, commissioner, commissioners, inspector, superintendent, sergeant, chief, chair, chairs, principal, headteacher, headteachers, worker, workers, adviser, advisor, consultant, champion, police, council, trust, icb, schools, agencies, partners, cafcass, probation, camhs, mash, lscp, scp, scb, lscb, executive, committee, department, practitioner, supervisor, midwife, matron, all

    # What stands in a column of states, or of dates, without a date.
    states: not yet due, not due, not yet started, blue, \#(DefaultRatings.colours), purple, grey, complete, completed, closed, open, on track, in progress, not started, started, ongoing, overdue, delayed, some delay, stalled, done, achieved, partially complete, partly complete, b, g, a, r
    times: ongoing, immediate, immediately, quarterly, monthly, annual, annually, six monthly, tbc, to be confirmed, in place
    """#
}
