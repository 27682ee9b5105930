/// What documents of the field count: the one place where the words are kept.
///
/// Under each class stand lines of a unit and the words for it; a unit is the document's own word in
/// the plural. The classes say when a number of such things is a figure and when a fact of one case.
enum DefaultUnits {
  static let text = #"""
    # Whom cases are about: a few of them are the family of one case, many are a figure.
    [people]
    children: children, child, boys, boy, girls, girl, pupils, pupil, minors
    babies: babies, baby, newborns
    infants: infants, infant
    toddlers: toddlers, toddler
    teenagers: teenagers, teenager, adolescents, adolescent
    siblings: siblings, sibling
    young people: young people, young person, young adults
    care leavers: care leavers, care leaver
    families: families, family
    households: households, household
    adults: adults, adult
    people: people, individuals
    residents: residents, resident
    victims: victims, victim
    perpetrators: perpetrators, perpetrator
    women: women
    men: men
    patients: patients, patient
    parents: parents, parent
    carers: carers, carer
    foster carers: foster carers, foster carer
    students: students, student
    learners: learners
    mothers: mothers, mother
    fathers: fathers, father

    # What documents of learning are drawn from.
    [sources]
    reviews: reviews, review, scrs, lcsprs, cspr, rapid reviews, rapid review, csprs, sars, dhrs, cmrs, cprs, mappa reviews, case reviews, practice reviews, learning reviews
    cases: cases, case
    incidents: incidents, incident
    notifications: notifications, notification
    deaths: deaths, death
    suicides: suicides
    homicides: homicides
    briefings: briefings
    reports: reports
    records: records, case files, case records
    files: files
    audits: audits
    samples: samples

    # Who takes part in a review, an audit or a survey.
    [participants]
    agencies: agencies, agency
    organisations: organisations, organizations, organisation, organization
    services: services
    teams: teams
    partnerships: partnerships
    boards: boards
    local authorities: local authorities, local authority
    authorities: authorities
    councils: councils
    trusts: trusts
    areas: local areas
    practitioners: practitioners, practitioner
    professionals: professionals, professional
    staff: staff, staff members, members of staff
    workers: workers, worker, key workers
    social workers: social workers, social worker
    support workers: support workers, family support workers
    managers: managers, manager
    participants: participants, participant
    attendees: attendees
    delegates: delegates
    volunteers: volunteers
    panel members: panel members
    providers: providers
    returns: returns, audit returns, survey returns
    auditors: auditors
    chairs: chairs, conference chairs
    consultants: consultants
    governors: governors
    leads: safeguarding leads
    colleagues: colleagues
    champions: champions
    ambassadors: ambassadors
    completions: completions
    bookings: bookings
    downloads: downloads
    respondents: respondents, respondent
    responses: responses, survey responses
    questionnaires: questionnaires, surveys, survey forms
    schools: schools, school
    settings: settings, early years settings
    nurseries: nurseries
    colleges: colleges
    hospitals: hospitals
    practices: gp practices
    teachers: teachers, teacher
    officers: officers, police officers
    gps: gps
    doctors: doctors
    paediatricians: paediatricians
    midwives: midwives
    nurses: nurses
    health visitors: health visitors, health visitor
    school nurses: school nurses
    childminders: childminders

    # What happens over and again; a large number of them is a figure in the review of one case too.
    [events]
    times: times, occasions, occasion
    episodes: episodes, missing episodes
    contacts: contacts
    attempts: attempts
    visits: visits, visit, home visits
    appointments: appointments, appointment
    attendances: attendances
    referrals: referrals, referral
    placements: placements
    moves: moves
    concerns: concerns
    entries: entries
    calls: calls
    absences: absences
    assessments: assessments, assessment
    risk assessments: risk assessments
    plans: plans
    decisions: decisions
    meetings: meetings
    conferences: conferences
    strategy discussions: strategy discussions, strategy meetings
    enquiries: enquiries
    allegations: allegations
    offences: offences
    injuries: injuries
    days: school days, school sessions
    sessions: sessions, training sessions
    workshops: workshops
    webinars: webinars
    courses: courses, training courses
    core groups: core groups, core group meetings
    interviews: interviews
    escalations: escalations
    """#
}
