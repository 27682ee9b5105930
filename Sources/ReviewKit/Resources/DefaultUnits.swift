/// What documents of the field count: the one place where the words are kept.
enum DefaultUnits {
  static let text = #"""
    # The word as printed, then the unit it stands for.
    children: children, child, babies, baby, infants, infant, boys, girls, teenagers, adolescents, siblings
    young people: young people, young person, young adults
    reviews: reviews, review, rapid reviews, briefings, scrs, lcsprs
    cases: cases, case
    families: families, family, households, household
    adults: adults, adult, people, person, individuals, residents, victims, perpetrators
    parents: parents, parent, carers
    mothers: mothers, mother
    fathers: fathers, father
    agencies: agencies, agency, organisations
    practitioners: practitioners, practitioner, professionals, professional, staff, attendees, delegates, respondents, participants
    incidents: incidents, incident, episodes, occasions
    times: times
    referrals: referrals, referral
    contacts: contacts, visits, appointments
    records: records, files, case files, audits, assessments, plans
    schools: schools, settings
    responses: responses, surveys, questionnaires
    deaths: deaths
    """#
}
