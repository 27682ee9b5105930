extension DefaultSynonyms {
  /// Services, meetings and records.
  static let services = #"""
    # Services, meetings and records.
    social care: children's social care, childrens social care, social services, \#
      children's services, childrens services, csc, social care services
    social worker: allocated worker, allocated social worker, case worker
    health visitor: health visiting, hv, health visitors
    midwife: midwifery, maternity services, midwives
    gp: general practitioner, family doctor, doctor, primary care, gp practice, surgery, \#
      gp surgery, general practice
    school nurse: school nursing, school health nurse
    nurse: nursing
    school: education, educational, teacher, academy, college, education setting, \#
      schools and colleges, educator
    nursery: early years, childminder, preschool, pre school, early years setting, day care
    police: officer, constabulary, police force
    probation: probation service, national probation service, offender manager
    camhs: child and adolescent mental health, child and adolescent mental health service, \#
      child and adolescent mental health services
    hospital: ward, emergency department, accident and emergency, inpatient, acute trust
    paediatrician: paediatric, paediatrics, consultant paediatrician, named doctor
    housing provider: housing association, housing officer, social landlord, housing service
    voluntary sector: third sector, charity, voluntary organisation, voluntary agency, \#
      voluntary and community sector
    youth justice: youth offending, youth offending team, yot, yjs, youth justice service
    adult social care: adults social care, adults' services, adult care services
    adult safeguarding: safeguarding adults, adult protection, adult at risk, adults at risk
    emergency services: ambulance, paramedic, ambulance crew, ambulance service
    out of hours: out hours, emergency duty team, emergency duty, edt, night time, weekend, \#
      evenings and weekends, bank holiday
    front door: mash, multi agency safeguarding hub, single point of access, contact centre, \#
      first response
    strategy meeting: strategy discussion, strategy discussions and meetings
    core group: core group meeting
    conference: case conference, child protection conference, \#
      initial child protection conference, icpc, rcpc, review conference
    child in need: cin, section 17, s17, child in need plan, cin plan, s 17
    section 47: s47, child protection enquiry, child protection investigation, s 47, \#
      section 47 enquiry, section 47 investigation
    child protection plan: cp plan, protection plan, cpp
    early help: early intervention, ehap, early help assessment, early help plan, \#
      team around the family, team around the child, family support, preventative support
    public law outline: plo, pre proceedings, care proceedings, legal planning meeting, \#
      legal gateway
    court: family court, private law, judge led
    marac: multi agency risk assessment conference
    mappa: multi agency public protection
    meeting: forum, gathering of professionals
    missed appointment: was not brought, not brought, wnb, dna, did not attend, not attend, \#
      non attendance, failed to attend, failed appointment, appointments missed, \#
      cancelled appointment, missed health appointment, not taken to appointments, fail to bring
    home education: electively home educated, elective home education, ehe, home schooled, \#
      home educated, educated at home, home schooling
    school attendance: school absence, absence from school, absent from school, truancy, \#
      persistent absence, missing education, not attending school, poor attendance, \#
      children missing education, out of school, non attendance at school
    exclusion: excluded, suspension, suspended, off rolled, off rolling, permanent exclusion, \#
      managed move
    medical examination: child protection medical, clinical examination, paediatric assessment, \#
      paediatric examination, full examination, medical assessment
    consent: permission, consented
    confidentiality: confidential, data protection, gdpr
    genogram: family tree, ecomap, eco map
    tool: toolkit, screening tool, template, checklist
    learning: lesson, lessons learned, lessons learnt, key messages, learn
    disseminate: dissemination, cascade, pass on to colleagues, spread the learning, \#
      share the learning
    audit: dip sample, quality assurance, case audit
    assurance: assure, satisfied, scrutiny, scrutinise, seek assurance
    management oversight: oversight, manager oversight, senior oversight, managerial oversight
    manager: management, senior leader, leader, leadership, senior manager
    workload: caseload, staffing, staff shortage, turnover, high caseload, staff turnover, \#
      vacancies, workforce pressures
    resource: funding, budget, financing
    pandemic: covid, covid 19, lockdown, coronavirus
    review report: serious case review, practice review, safeguarding practice review, \#
      child safeguarding practice review, cspr, lcspr, scr, rapid review
    partnership: safeguarding partnership, safeguarding board, lscb, safeguarding partners
    discharge: discharge planning, discharge home, discharge meeting, leave hospital
    system: database, it system, electronic record, case management system
    flag: alert on the system, marker on record
    fire: arson, fire service
    immunisation: vaccination, vaccine
    screen: screening
    placement: place in care, placed
    contact order: child arrangements, contact arrangement, supervised contact, family time
    """#
}
