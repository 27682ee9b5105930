extension DefaultCodebook {
  /// Which children and adults are at risk beside those, and whose duty they are.
  static let atRisk = #"""
    theme: child-mental-health
    label: Children's mental health
    group: What harms and who is at risk
    harm: child
    definition: The mental and emotional health of children and young people: self-harm, suicide, anxiety, eating disorders, CAMHS and what happens while waiting for it.
    phrases: childrens mental, childs mental, young persons mental, young peoples mental
    phrases: children with ... mental health needs, child with ... mental health, young people with ... mental health
    phrases: young person with ... mental health, mental health support, tier 4, semh, camhs, cypmhs, eating disorder*
    phrases: anorexi*, bulimi*, self injur*, ligature*, suicid*, overdose* by young, young ... overdose*
    phrases: bedwetting, detained under the mental health act, emotional wellbeing, emotional well being
    phrases: emotional health, section 136, crisis plan*, child* ... depress*, young ... depress*, child* ... anxi*
    phrases: young ... anxi*, disordered eating, mental health crisis, child* ... mental health, young ... mental health
    phrases: own life, end* ... life, self harm*, selfharm*, harm to self, harm* ... herself, harm* ... himself
    phrases: harm* themselves, hurt* herself, hurt* himself, cut* herself, counsel*, mental health of ... child*
    phrases: mental health of ... young, mental health needs of, adolescent mental health, emotional distress
    phrases: emotional need*, psychiatric unit, psychiatric ward, childs emotional, childrens emotional
    phrases: safety plan ... self, panic attack*, hyperactiv*, soiling, overdose, child* ... overdose*
    phrases: cut|cuts|cutting her|his|their|arms|wrists|legs arms|wrists|legs|body, wanted|wants|want|wished|wishing to die
    phrases: hopelessness, not expect|want to see|reach|live eighteen|18|adulthood, kill herself|himself|themselves
    phrases: better off dead, local|young peoples|adolescent mental health service*|team*, therapy ... waiting list
    phrases: referral for therapy, hurting herself|himself|themselves, move to adult mental health, suicidal
    phrases: waiting list ... mental health, mental health waiting list*
    phrases: child and adolescent, child psycholog*, anxiety in|of children|pupils|young, school anxiety
    phrases: her|his|pupils anxiety, anxious about|to school
    phrases: child|children|childrens|pupil|pupils|boy|girl|young|her|he|she|teenager ... low mood
    phrases: low mood in|of|and self|child|children|young, depression and anxiety
    phrases: anxiety stopped|kept|about|over|made|grew
    headings: emotional wellbeing, emotional health
    headings: waiting lists, mental health of children|pupils
    headings: children|childrens|young in|peoples distress
    hints: camhs|counsel*|therap*|psycholog*|psychiatr*, wait*|list|risk|hospital|ward|admitted|emergency|tablets|cutting|child*|boy*|girl*|teenag*
    hints: tablets|cutting|panic, he|him|his|boy|girl|teenage*|pupil*|hospital|ward|emergency|mood
    hints: anxiety|anxious, adhd|autis*|school|pupil*|teenage*|girl|boy
    not: parent* ... suicid*, mother ... suicid*, father ... suicid*, adult ... suicid*, mother ... self harm*
    not: mother ... anxiety, maternal anxiety, parental anxiety, professional anxiety, practitioner anxiety
    not: staff anxiety, mental health support for parent*, mental health support for ... mother*
    not: emotional wellbeing of ... mother*, emotional wellbeing of ... parent*, low mood after, mother* ... low mood
    not: parent* ... low mood, father* ... low mood, staff counselling, mother* ... overdose*, parent* ... overdose*
    not: emotional wellbeing of practitioner*, child* ... mothers mental, child* ... adult mental
    not: child* ... mother ... mental, end* ... life care, living ... own life, overdose* of ... mother
    not: emotional wellbeing of ... staff, physical and emotional wellbeing, own life experience*
    not: emotional needs of parent*, parental emotional, own life story, adult* ... overdose*, parent* ... mental
    not: impact ... mental health, mental health affects, overdose of ... mother*, young adults ... mental health
    not: depression ... suicid*
    not: both parents, patients with|of, father ... low mood, gp prescribed

    theme: disability-and-health
    label: Disability and health
    group: What harms and who is at risk
    harm: child
    definition: Disabled children and children with special educational, complex or chronic health needs; growth and weight; neurodiversity; how needs hide harm.
    phrases: learning difficult*, special educational need*, send, complex health, health needs, health condition*
    phrases: medical condition*, palliative, continuing healthcare, autis*, adhd, cerebral palsy, epilep*
    phrases: downs syndrome, deaf, hearing impair*, visual* impair*, non verbal, wheelchair, gastrostomy
    phrases: failure to thrive, centile*, obes*, asthma, diabet*, sickle cell, education health and care plan*
    phrases: community paediatric*, short breaks, respite, occupational therap*, annual health check*, dental health
    phrases: oral health, reasonable adjustment*, insulin, special school*, specialist school*, inhaler*
    phrases: seizure*, feeding tube*, tube fe*, tracheostom*, ventilat*, sight loss, hearing loss, without speech
    phrases: makaton, bsl, cystic fibrosis, medical neglect, communicates differently, disab*, sensory, neurodi*
    phrases: neurodev*, neuro dev*, alcohol spectrum, ehcp*, chronic*, complex medical, life limit*
    phrases: long term condition*, long term health, dieti*, additional need*, additional support need*, learning need*
    phrases: health care plan*, healthcare plan*, non speaking, weigh* ... measur*, lost weight, weight loss
    phrases: losing weight, weight gain, underweight, overweight, growth, clinic appointment*, hospital appointment*
    phrases: medical appointment*, undiagnosed, diagnosis, diagnosed, speech ... language, developmental delay
    phrases: attention deficit, medical needs, allerg*, asd, medically, sendiass, local offer
    phrases: not|no use|using speech, without words, cannot walk, could not tell, hoist*|splint*|brace*, pressure ulcers
    phrases: sepsis, communicat* differently, child* who use* a|an device|aid|chair, talker, word* ... hurt|secret
    phrases: equipment ... child*
    phrases: ehc, communication passport*|board*, delayed speech, speech delay*, speech ... delayed
    phrases: why a child is delayed, uncollected, community nurse*|nursing
    phrases: specialist nurse*, specialties|speciality|specialty|specialities, diabetic*
    phrases: feeding plan*, care plan ... hospital|health|nurse, appointments ... clinic
    phrases: uncollected prescription*, missed|childs|dental health appointment*
    headings: growth, complex needs, children with health
    headings: weighed
    hints: communication|signs|passport*|symbols, disab*|wheelchair*|autis*|hospital*
    hints: consultant*|paediatric*|clinic*|doctor*|specialist*|therapist*|dietit*|appointment*, weight|growth|diet|dental|obes*|illness*|condition*|diagnos*|epilep*|asthma|diabet*|seizure*|tube*|specialties
    hints: health*|medical|illness*|condition*, weight|growth|feeding|diet|dental|obes*|disab*
    not: parent* ... learning disab*, parental learning, parent* ... learning difficult*, parents ... disabilit*
    not: mother ... learning disab*, mother ... learning difficult*, parental autis*, send a, send the, send to
    not: send out, send an, send your, send it, please send, to send, send in, mental health needs
    not: mental health condition*, disability benefit*, will send, not send, send us, send them, send me, send any
    not: growth in, economic growth, mother* ... diagnos*, chronic neglect, chronic nature, chronic abuse
    not: disabled parent*, father ... diagnosed, parent* ... diagnos*, medically unexplained, diagnosed with depression
    not: professional growth, chronicle*, growth of
    not: prescription ... alcohol|methadone

    theme: fabricated-illness
    label: Fabricated or induced illness
    group: What harms and who is at risk
    harm: child
    definition: Perplexing presentations, medically unexplained symptoms, and illness that a carer exaggerates, invents or causes.
    phrases: induced illness*, fii, fdia, perplexing, medically unexplained, unexplained symptom*, unexplained medical
    phrases: munchausen*, factitious, medical child abuse, invented symptoms, induc* ... illness, over medicalis*
    phrases: overmedicalis*, erroneous belief*, health beliefs, symptoms reported by ... parent*
    phrases: discrepan* ... symptoms, fabricat*, medical* explan*, over investigat*, unnecessary medical
    phrases: unnecessary procedure*, unnecessary treatment*, unnecessary investigation*, unnecessary ... intervention*
    phrases: no medical cause, no organic cause, no ... cause found, illness ... induc*, exaggerat*
    phrases: symptoms ... not ... observed, reported symptoms, unexplained illness
    phrases: no one|nobody else ... seen|saw|witnessed, only mother|mum|she|parent|parents saw|seen|reported|witnessed
    phrases: symptoms ... stopped|disappeared|vanished|away|absent, opinion after opinion
    phrases: asked|asking|pressed for more|further tests|investigations
    phrases: medicine*|medication|treatment|operations|procedures ... not need, each specialist saw, fits ... no one|nobody
    phrases: seizures|symptoms|fits ... never|not ... witnessed|seen|observed, whether the illness was
    phrases: doctors are taught to trust, well in the only, no test, unnecessary ... treatment
    headings: fabricated
    hints: exaggerat*|fabricat*|induced|perplexing|invent*|reported, illness*|symptom*|diagnos*|condition*|seizure*|allerg*
    hints: symptom*|seizure*|illness*, mother* ... said|report*|account|letter*, tests|observed|witness*
    not: fabricated account*, fabricated allegation*, fabricated evidence

    theme: education
    label: Education
    group: What harms and who is at risk
    definition: School, nursery and college as a place of safety and a source of information: attendance, exclusion, part-time timetables, home education, children missing education.
    phrases: sixth form, pupil*, teacher*, headteacher*, teaching assistant*, designated safeguarding lead*, dsl, gcse*
    phrases: attendance officer*, attendance rate*, ebsa, truan*, managed move*, alternative provision, pru, ehe, neet
    phrases: kcsie, eotas, poor attendance, low attendance, suspension*, apprentice*, senco*, not on roll, playgroup*
    phrases: school*, college*, nursery, educat*, preschool*, early years, child minder*, childminder*
    phrases: persistent* absen*, absenteeism, unauthorised absence*, exclu*, timetable*, off roll*, year 7, year 8
    phrases: year 9, year 10, year 11, attendance below, attendance was, attendance had, attendance fell, attendance and
    phrases: fall* attendance, in class, classroom*, learning at home, home learning, exams
    phrases: teach|teaching|taught her|him|them themselves|herself|himself|at, breakfast club
    phrases: in|between|during|missed|misses|missing|her|his|their|maths|english lessons, lesson time
    phrases: out of school, home schooled
    phrases: dsls, homework, governor*, tutor|tutors|tutored, class teacher*|staff, out of class
    phrases: form tutor*, behaviour log*|points, pastoral, sessions in a term, absence from
    phrases: designated lead|teacher|person|leads, deputy lead|head|heads, head teacher*, head of year
    phrases: heads of year, inset, detention|detentions, term time, key stage, each|every absence
    phrases: half of their sessions, penalty notice*, welfare officer*, virtual school, in assembly
    phrases: learning mentor*
    phrases: lunchtime staff|supervisor*, careers service
    headings: attendance, exclusion*, early years, out of sight
    hints: teacher*|tutor*|headteacher*|pupil*|senco|dsl|caretaker, attend*|absen*|timetable*|lesson*|exclu*|classroom|building|term|home|week|noticed|told
    hints: tuition|taught|educated|educating, home|week|term|tutor*
    not: pre school child*, pre school aged, pre school sibling*, staff education, health education
    not: professional education, royal college*, college of policing, college of nursing, medical school
    not: school of thought, special educational need*, education health and care, department for education
    not: department of education, director of education, social exclusion, exclusion zone*, exclusion order*
    not: excluded from ... meeting*, excluded from ... review, financially excluded, excluded from ... assessment*
    not: exclude ... father*, excluded ... father*, fathers ... exclude*, nursery age, school age, better educated
    not: lessons in, learning lessons, men ... excluded, excluded from the household, exclusive*, exclusion criteria
    not: educating parents, parent* education, educat* staff, educat* professionals, educat* practitioners, school nurs*
    not: schools of thought, educated ... about, educate ... about, parents ... educated
    not: lessons learned|learnt|for|from
    not: nursery nurse*, online tutor, saturday school

    theme: care-experience
    label: Care experience
    group: What harms and who is at risk
    definition: Children in care and care leavers: placements, foster and residential care, kinship, adoption, corporate parenting, going home and leaving care.
    phrases: looked after, enter* care, care experience*, care leaver*, pathway plan*, corporate parent*
    phrases: placed with parents, section 20, section 76, voluntary accommodation, childrens home*, unregulated
    phrases: supported lodging*, semi independent, staying put, reunif*, return* ... home from care, rehabilitation home
    phrases: independent reviewing officer*, independent visitor*, throughcare, accommodated, placement, placements
    phrases: in the care of the local, in care, lac review*, cla review*, life story, foster*, residential, adopt*
    phrases: kinship, connected carer*, connected person*, special guardian*, permanence, permanency, personal advis*
    phrases: secure accommodation, secure unit, into care, left care, leaving care, placed in ... care
    phrases: placed with ... carer*, compulsory supervision, birth famil*, supported accommodation ... care
    phrases: foster homes, host authority, reviewing officer*, leaving care, placed across|out|at
    phrases: moved|moves ... placement, used to be in care, been in care, in the care of the local authority
    phrases: each|new|last|next placement
    phrases: childrens house|houses, placed in|by|here|outside|out ... area|county|authority|authorities|region
    phrases: child|children|young placed, care files|file, placed|placing ... by other, home managers
    phrases: own care records
    headings: placement*, foster*, kinship
    headings: moved|placed|living ... from home
    hints: care|looked|cared, placement*|residential|unit|foster*
    hints: foster*|placement*|residential|kinship|guardian*, worker*|plan*|support*|carer*|care
    not: adoption of the, adoption of a, adoption of this, adoption of new, looked after by, private foster*
    not: privately foster*, work placement*, training placement*, student placement*, in care proceedings
    not: nor looked after, neither ... looked after, school placement*, education* placement*, in care home*
    not: nursery placement*, in care work, adopted by, adopt the, adopt a, adopt an, adopting, adopted a, adopted the
    not: should adopt, adopt this, adopted in, adopted as, adopt ... approach*, adopt ... guid*, residential area*
    not: residential care for adult*, residential rehab*, in care act, adopt ... standard*, adopt ... polic*
    not: been adopted across, to adopt, mother* ... in care, fostering a, foster a, foster good, fostering good
    not: foster better, adopts, adopt one, adopt it
    not: looked after the|him|her|kasper when|together, who looked after, looked after him|her|them when
    not: long term neglect, student* on placement, on placement

    theme: adult-safeguarding
    label: Adult safeguarding
    group: What harms and who is at risk
    harm: child
    definition: Adults at risk and young adults: self-neglect, mental capacity, advocacy, care and support needs, making safeguarding personal. Parents' own needs belong here only where safeguarding the adult is the point.
    phrases: adult safeguarding, safeguarding adult*, adult support and protection, adult at risk, adults at risk
    phrases: vulnerable adult*, adult social care, adult social services, care and support need*
    phrases: care act, self neglect*, selfneglect*, hoard*, mental capacity, mca, unwise decision*, court of protection
    phrases: inherent jurisdiction, power of attorney, making safeguarding personal, appropriate adult
    phrases: sheltered housing, elder abuse, dementia, frailty, rough sleep*, multiple exclusion homelessness
    phrases: discriminatory abuse, organisational abuse, people in positions of trust, legal literacy, high risk panel
    phrases: adult social work*, 18 to 25, not known in their own right, adult with ... needs, adults with ... needs
    phrases: safeguarding enquir*, choice and control, executive capacity, executive function*, executive dysfunction
    phrases: fluctuating capacity, capacity to ... decision*, capacity to decide, lack* ... capacity, had capacity
    phrases: has capacity, assum* ... capacity, presum* ... capacity, capacity assessment*, capacity act
    phrases: best interest* decision*, best interest* meeting*, older people, older adult*, older person*
    phrases: pressure ulcer*, pressure sore*, unpaid carer*, informal carer*, carer* strain
    phrases: carer* stress, section 42, s42, fire safety, fire risk*, nursing home*, care home*, care provider*
    phrases: supported living, domiciliary care, adult practice review*, adult protection, aged between 18
    phrases: financial* abuse*, financial* exploit*, deprivation of liberty, dols, end of life, own right as ... adult
    phrases: package of care, care package*, carer breakdown, district nurs*, safeguarding concern ... adult*
    phrases: needs for care and support, tenanc*, fire service
    phrases: declin* ... care ... capacity, refus* ... care ... capacity, adult with|who ... dementia|frail*
    phrases: could not get out of his|her chair
    phrases: adult carers, turning|turned away ... help|services|those, refus* ... help ... capacity
    phrases: limit on visits, young adults
    headings: adults at risk, young adults, adult safeguarding, safeguarding adults, vulnerable adults
    headings: advoca*, sar, adults review*
    hints: adult*|mr|mrs|ms|person, capacity|hoard*|tenan*|landlord*|dementia|frail*|advoca*|imca|executive
    hints: advocate*|advocacy, adult*|capacity|care act|mr|mrs|ms|imca|tenan*
    not: advocat* ... children, advocat* for ... child*, adult mental health*, adults and children
    not: safeguarding children and adults, as ... young adults, children and young adults, adults who pose
    not: adults ... pose* a risk, advocacy worker, parenting capacity and, lack* ... capacity to parent
    not: lack of capacity in, lack of capacity and resources, lack* ... staff capacity, lack of ... service capacity
    not: foster carer* assessment*, lack* capacity to protect

    theme: parental-responsibility
    label: Parental responsibility and the courts
    group: What harms and who is at risk
    definition: Who holds parental responsibility, and the family courts: orders, proceedings, the Public Law Outline, contact and private disputes, legal advice.
    phrases: parental responsibilit*, parental rights and responsibilities, private law, public law, plo, legal gateway
    phrases: legal planning, legal advice, legal status, care order*, residence order*, contact order*
    phrases: specific issue order*, prohibited steps, emergency protection order*, police protection
    phrases: child assessment order*, placement order*, sgo, wardship, cafcass, childrens guardian, guardian ad litem
    phrases: section 31, fact finding, parental alienation, contact centre*, family law, childrens reporter
    phrases: permanence order*, private foster*, acrimonious separation, parental dispute*, supervised contact
    phrases: contact session*, contact with ... father, contact with ... parent*, separat* parents, not the parents
    phrases: legal guardian*, private arrangement*, informal arrangement*, injunction*, legal threshold
    phrases: compulsory measures, proceedings, court*, childrens hearing*, supervision order*, divorc*
    phrases: child arrangement*, contact dispute*, contact arrangement*, custody of the child*, custody battle*
    phrases: custody dispute*, pr, solicitor*, lawyer*, legal order*, legal framework, legal meeting*, legal services
    phrases: special guardian*, dispute* ... contact, parents ... separat*
    phrases: interim order*, order gave|was|made, who could|can|may agree|consent|sign to|for
    phrases: share|shared|shares responsibility|parental, family court*, on the child|childs behalf ... treatment|consent
    phrases: child arrangements, handovers at
    headings: court*, legal, orders, child contact, private fostering
    hints: court*|judge|proceedings|lawyer*|solicitor*, parent*|father*|mother*|carer*|family|order*|contact|evidence
    not: legal advice for the panel, crown court, criminal court, magistrates court, criminal proceedings, youth court
    not: coroner* ... court, court conviction*, disciplinary proceedings, sentenced ... court, court of appeal
    not: court ... sentenc*, court of protection, appeared in court, compulsory supervision order
    not: supervision order* ... offen*, courtes*, courtyard*
    """#
}
