/// Words by which a recommendation says who is to do what: the one place where they are kept.
///
/// Each line holds a name and phrases parted by commas, in lower case.
enum DefaultRecommendationWords {
  /// Whom recommendations are addressed to, and the names they are called by.
  static let addressees = #"""
    partnership or board: partnership, partnerships, children's partnership, safeguarding partnership, safeguarding children partnership, safeguarding partners, statutory partners
    partnership or board: safeguarding children's partnership, safeguarding adults partnership, child safeguarding partnership, local safeguarding partnership, community safety partnership
    partnership or board: violence reduction partnership, board, boards, safeguarding board, safeguarding boards, safeguarding children board, safeguarding adults board, safeguarding adult board
    partnership or board: health and wellbeing board, executive group, executive board, subgroup, subgroups, sub-group, sub-groups, sub group, learning and improvement subgroup, csp, sab, scp
    partnership or board: committee, committees, child protection committee, child protection committees, public protection committee, chief officers' group, chief officers group, sbni, steering group
    partnership or board: marac steering group, alcohol and drug partnership, safeguarding children partnerships, safeguarding adults boards
    partnership or board: training group, training subgroup, learning group, practice group, quality group, task and finish group, cpc
    all agencies: agencies, agency, partner agencies, partner agency, partner organisations, partner organisation, organisations, organisation, partners, multi-agency partners, relevant agencies
    all agencies: member agencies, member agency, member organisations
    national body: department for education, department of health and social care, department of health, home office, ministry of justice, government, department, government department, government departments
    national body: welsh government, scottish government, national panel, national cspr panel, child safeguarding practice review panel, safeguarding practice review panel, cspr panel, nhs england
    national body: national health service england, ofsted, care quality commission, cqc, college of policing, national police chiefs' council, his majesty's inspectorate, dfe, dhsc, moj
    practitioners: practitioners, practitioner, professionals, professional, staff, front-line staff, workers, managers
    children's social care: children's social care, children's services, child social care, children's social work, social workers, social worker, csc, children and families services, leaving care service
    children's social care: leaving care team, leaving care services, social services, social work, social work services, gateway service, gateway services, fostering service, fostering services, adoption service, director of children's services, emergency duty team, edt, mash, front door
    adult social care: adult social care, adults' social care, adult services, adult's services, adult social services, adult safeguarding
    local authority: local authority, local authorities, council, councils, county council, borough council, city council, district council, district councils, public health, corporate parents, corporate parent
    police: police, police force, police forces, constabulary, police officers, officers, metropolitan police, british transport police, police service of northern ireland, psni
    health services: health, health services, health service, health partners, public health agency, health providers, health trusts, integrated care board, integrated care boards, icb, icbs, integrated care system, clinical commissioning group
    health services: clinical commissioning groups, ccg, ccgs, nhs, nhs trust, nhs trusts, hospital, hospitals, hospital trust, hospital trusts, trust, trusts, foundation trust, mental health trust
    health services: mental health services, adult mental health services, child and adolescent mental health services, camhs, general practice, general practices, gp, gps, gp practice, gp practices
    health services: general practitioners, primary care, health visitors, health visiting, health visiting service, school nurses, school nursing, school nursing service, midwives, midwifery, midwifery service
    health services: midwifery services, maternity, maternity service, maternity services, paediatricians, paediatric services, community health services, ambulance service, ambulance trust, ambulance services
    health services: emergency department, emergency departments, named nurse, named doctor, named doctors, designated nurse, designated doctor, pharmacists, dentists, dental services, health board, health boards
    health services: health and social care trust, health and social care trusts, hsc trust, hsc trusts, nhs partners, pha
    schools and early years: school, schools, education, education services, education authority, ea, education settings, colleges, college, academies, academy trusts, multi-academy trusts, nursery, nurseries, early years, early years settings
    schools and early years: early years providers, childminders, head teachers, headteachers, designated safeguarding leads, governing bodies, education providers
    early help: early help, early help service, early help services, early help team, early help teams, family support service, family support services, family hubs, children's centres
    youth justice: youth justice, youth justice service, youth justice services, youth offending service, youth offending services, youth offending team, youth offending teams, yjs, yos
    probation: probation, probation service, probation services, national probation service, prison service, prisons, hm prison and probation service
    housing: housing, housing and homelessness service, homelessness service, housing service, housing services, housing provider, housing providers, housing association, housing associations, housing officers, registered social landlords, social landlords, landlords
    drug and alcohol services: drug and alcohol service, drug and alcohol services, substance misuse service, substance misuse services, alcohol service, drug service, drug services, alcohol services, drug treatment services
    domestic abuse services: domestic abuse service, domestic abuse services, specialist domestic abuse services, domestic violence services, idva service, idvas, marac
    courts and cafcass: cafcass, family court, family courts, courts, court, family justice board, crown prosecution service, cps
    commissioners: commissioners, commissioner, commissioning team, commissioning teams, integrated commissioners
    voluntary sector: voluntary sector, voluntary organisations, voluntary agencies, third sector, charities, community organisations, faith groups, voluntary and community sector
    other body: out of hours service, out of hours services, out of hours team, out of hours teams
    """#

  /// What is to be done, and the verbs and turns of phrase that say so; "..." stands for up to six
  /// words.
  static let actions = #"""
    review: review, revisit, refresh, update, revise, re-examine, undertake ... review, carry out ... review, conduct ... review, complete ... review, commission ... review
    ensure: ensure, make sure, make certain, see to it, guarantee, see that
    seek assurance: seek ... assurance, seek ... assurances, be assured, be satisfied, assure itself, assure themselves, satisfy itself, satisfy themselves, receive ... assurance, obtain ... assurance
    seek assurance: seek ... evidence, gain ... assurance, request ... assurance, ask for ... assurance, require ... assurance, be sure
    provide assurance: provide ... assurance, provide ... assurances, give ... assurance, give ... assurances, assure, report, show, evidence, demonstrate
    train: train, provide ... training, deliver ... training, offer ... training, arrange ... training, run ... training, give ... training, undertake ... training, attend ... training, receive ... training, upskill
    develop: develop, create, produce, design, devise, establish, introduce, set up, draw up, prepare, write, build, put ... in place, formulate, agree ... protocol, bring forward
    promote: promote, encourage, champion, publicise, advertise, advocate, relaunch, re-launch
    strengthen: strengthen, improve, enhance, increase, reinforce, tighten, raise ... standard, raise ... standards
    audit: audit, run ... audit, undertake ... audit, carry out ... audit, conduct ... audit, complete ... audit, commission ... audit, dip sample, undertake ... dip sample
    share: share, disseminate, circulate, cascade, distribute, pass on, communicate, give ... information, transfer, send, tell, notify, publish
    consider: consider, explore, give ... consideration, reflect, take ... account, take into account, think about, look at, examine, discuss, investigate
    monitor: monitor, oversee, track, evaluate, measure, scrutinise, keep under review, check, test
    raise awareness: raise ... awareness, increase ... awareness, improve ... awareness, promote ... awareness, remind, highlight, make ... aware, give ... awareness, deliver ... awareness, run ... campaign, draw ... attention, inform
    embed: embed, implement, integrate, adopt, roll out, incorporate, apply, build ... into, put ... into, make ... part of
    request: request, ask, urge, invite, call on, call upon, write to, lobby, recommend, escalate, require
    commission: commission, fund, resource, invest
    clarify: clarify, define, set out, agree, confirm, specify, make clear, make ... clear, decide
    provide: provide, offer, supply, make ... available, deliver, issue, give, appoint, allocate
    support: support, enable, equip, help, assist
    work together: work with, work together, collaborate, engage, consult, liaise, co-operate, cooperate, co-ordinate, coordinate, involve
    include: include, cover, contain, add, incorporate
    use: use, make use of, utilise
    record: record, document, note, register, code, log
    identify: identify, recognise, map, assess, establish whether, find out, ask about, ask whether, ask if, enquire
    understand: understand, know, be aware, be familiar with, be clear about
    prioritise: prioritise, make ... priority, become ... priority
    change: change, amend, alter, replace, adapt, extend, widen, reissue, re-issue, restore

    # What is asked, and is none of these.
    other: do not, stop, end, hold, obtain, sign, name, bring, remove, keep, receive, work towards, seek, allow, avoid, run, reduce, repeat, start, meet, submit, respond, set, make, put, see, arrange
    """#

  static let grammar = #"""
    # What opens a sentence and only says that something is recommended.
    openings: it is recommended that, it is therefore recommended that, it is further recommended that, it is also recommended that, it is recommended, the review recommends that, the review recommends
    openings: this review recommends that, this review recommends, the reviewer recommends that, the reviewers recommend that, the author recommends that, we recommend that, we recommend, the panel recommends that
    openings: the review team recommends that, the recommendation is that, recommendation that, recommended that, recommendation is for, that, there is an opportunity for, there is a need for, there is scope for
    openings: first that, second that, third that, fourth that, firstly, secondly, thirdly, first, second, third, fourth, finally, finally the reviewer recommends that, and
    openings: it is important that, it is essential that, it is important for, it is essential for, there should be a requirement for

    # What says that something is to be done.
    duties: should, must, ought to, needs to, need to, is to, are to, has to, have to, will, shall, may wish to, might, could, is asked to, are asked to, is requested to, are requested to, is recommended to
    duties: are recommended to, is invited to, are invited to, is urged to, are urged to, is required to, are required to, is expected to, are expected to, has an opportunity to, have an opportunity to
    duties: should be able to, must be able to, is advised to, are advised to, is encouraged to, are encouraged to

    # What stands between such words and the verb.
    adverbs: also, now, not, always, jointly, then, therefore, routinely, regularly, urgently, actively, collectively, formally, further, again, both, each, all, so, continue, continues, promptly, together

    # Words that end as adverbs do and are none.
    notAdverbs: early, family, elderly, supply, apply, reply, assembly, likely, monthly, weekly

    # What opens a clause in front of the main one.
    subordinate: so, when, whenever, where, wherever, if, to, as, by, once, after, before, while, whilst, until, through, alongside, building, having, because, since, on, at, in, from, within, following, given
    subordinate: with, during, unless, although, though, under, over, despite, via, for

    # What stands in front of the name of a body.
    articles: the, a, an, all, each, every, both, any, its, their, our, local, relevant, national, regional, statutory, named, individual, other, responsible, lead, respective, single, specialist, those, wider
    articles: appropriate, involved, key, senior, correct, front, line, frontline, multi, partner, safeguarding, adult, adults, child, children, childrens, community, mental, acute

    # Names that stand for all of a sort only without a name of their own: not "Public Health Agency".
    generic: agencies, agency, organisations, organisation, partners, department

    # Names that a place may follow: "NHS Northshire", "Police Scotland".
    placed: nhs, police

    # What opens a question or a part of a sentence, and names nobody.
    asking: who, what, how, when, where, why, which, whether

    # What joins two names.
    joiners: and, or, as well as, together with, along with, plus, jointly with

    # Who speaks for a body: "the chair of the partnership".
    roles: chair, chairs, director, directors, head, heads, chief, executive, executives, manager, managers, leader, leaders, lead, leads, member, members, staff, practitioner, practitioners, professional, professionals
    roles: team, teams, worker, workers, officer, officers, service, services, provider, providers, commissioners, representative, representatives, organisation, organisations, colleagues, nurses, doctors, setting, settings
    roleLinks: of, in, within, across, from, at, for

    # What may follow the name of the one addressed.
    followers: in, of, at, across, within, from, with, for, who, which, that, working, on, and, or, as, together, along, plus, jointly, via, through, alongside, under

    # Nouns that look like orders, and what then follows them.
    nouns: review, audit, support, record, report, plan, measure, track, share, use, help, map, design, offer, note, document, register, code, request, train, fund, resource, issue
    nounLinks: of, for, into, on, is, are, was, should, must, will, has, have

    # What the name of a body ends with that the list above does not hold: "the Young Carers service".
    bodies: service, services, team, teams, panel, panels, forum, department, departments, provider, providers, chair, chairs, commissioners, managers, workers, officers, staff

    # What cannot stand in such a name.
    notInBodies: about, on, for, in, with, to, from, by, at, between, through, within, into, and, or, any, no, who, which, that, when, where, if

    # What stands between a task and whoever has it: "becomes a priority for the board".
    holders: priority for, responsibility of, responsibility for, task for, matter for

    # Words of a heading that name nobody.
    headings: recommendation, recommendations, action, actions, for, to, by, the, key, priority, specific, single, multi, agency, further, additional, learning, points, review

    # The ends of short names of partnerships and boards, in capitals.
    acronyms: cp, scb, sab

    # Forms of verbs that do not follow the rule, behind the verb.
    forms: seek sought, give given gave, make made making, build built, write written wrote writing, undertake undertaken undertook, embed embedded embedding, put putting, set setting, think thought
    forms: draw drawn drew, see seen saw, plan planned planning, equip equipped equipping, map mapped mapping, run ran running, send sent, tell told, bring brought, hold held, stop stopped stopping, meet met, show shown, find found, transfer transferred transferring, be been being
    forms: take taken took, keep kept, log logged logging, is be, are be, refer referred, understand understood, know known knew, become became becoming
    """#
}
