extension DefaultConcepts {
  /// Health and illness.
  static let health = #"""
    # Health.
    fabricated or induced illness, perplexing presentations, medically unexplained symptoms = \#
      fabricat*, induced illness, fii, perplexing, medically unexplained, exaggerat*, \#
      report* ... symptom*|seizure*|illness, parent*|mother ... reported symptom*|symptoms, \#
      discrepan* ... report*|observ*|symptom*|presentation*|found|account*, \#
      symptom* ... not ... observed|seen|witnessed|explained|corroborat*|independent*, \#
      medicalis*, \#
      unnecessary ... investigation*|treatment*|medical|intervention*|procedure*|surgery, \#
      alerting signs, health and education rehabilitation, rehabilitation plan, \#
      unexplained symptoms|illness: new symptoms, more tests, \#
      keeps taking ... doctor*|hospital|gp, exaggerat*, nothing wrong with, doctors find nothing, \#
      nothing found, cannot find anything, tests ... normal|clear|nothing|negative, all tests, \#
      symptoms ... only|never seen|nobody|reported|not seen, only mum|mother|she sees|has seen, \#
      second|third opinion, insists ... ill|test*|operation|surgery|medication|diagnosis, \#
      fundrais*, school ... sees|see no|nothing|none, not as ill as, wants ... diagnosis|tests
    lead clinician, overview of health care = \#
      lead|named|responsible|single|one|key clinician|consultant|paediatrician, \#
      overview ... health|care|medical|child's health, \#
      oversight ... health|care|medical|clinical, \#
      no one|nobody|no single ... overview|oversight|overall|clinician|paediatrician|coordinat*, \#
      no one|nobody|no single ... co ordinat*, \#
      multiple|many|several|different|numerous ... specialist*|consultant*|hospital*, \#
      multiple|many|several|different|numerous ... clinic*|clinician*|specialties, \#
      multiple|many|several|different|numerous ... health professional*, \#
      multiple|many|several|different|numerous ... health services, \#
      coordinat* ... health|care|clinician*|medical, \#
      co ordinat* ... health|care|clinician*|medical, health chronolog*: \#
      another doctor|consultant|hospital|specialist, many hospital*, doctor to doctor, \#
      two|three|four|five|several|different hospitals|consultants|clinics|specialists, \#
      keeps taking ... doctor*|hospital|gp, nobody ... whole|overview ... health|hospital|doctors
    diagnostic label, diagnosis, attributed to a condition, overshadowing = overshadow*, \#
      diagnos* ... label*|attribut*|mask*|explain*|beyond|past|behind|obscur*|assum*, \#
      attribut* ... to ... disab*|autis*|condition|diagnos*|medical, \#
      attribut* ... to ... impairment|age|adolescen*|behaviour|illness, \#
      put|explained down|away|by ... disab*|autis*|condition|diagnos*, \#
      beyond|behind|past ... diagnos*|disab*|label*|condition*, \#
      see* the child ... disab*|diagnos*|first|not, diagnostic, label*, \#
      because of|due to ... disab*|autis*|condition|impairment, \#
      medical cause|reason|explanation ... abuse|neglect|growth|considered: put down to, \#
      because he|she is autistic|disabled, blamed on, clums*, explained by, \#
      because of ... condition|disability|autism|adhd|syndrome, \#
      put|puts|putting ... down to ... autism|disability|adhd|condition|age|syndrome, \#
      part of her|his condition|autism|disability, just how he|she is, it is his|her autism|adhd, \#
      down to his|her ... age|autism|condition|adhd|syndrome|disability|diabetes, clumsy
    GP records, general practice = gp|gps, general practice|practitioner*, primary care, \#
      family doctor*, practice nurse*: gp, family doctor, medical notes|records, \#
      letter* from|to ... hospital|consultant|clinic, not registered with, \#
      doctor ... did not ask|share|tell, repeat prescription*, \#
      surgery ... not|never|does|did|know|told, the surgery|gp|doctor's
    chronic medical condition, medical neglect, treatment not followed = \#
      chronic ... condition*|illness*|health|medical, \#
      long term|longstanding ... condition*|illness*|health, \#
      long life threatening ... condition*|illness*|health, medical neglect, \#
      diabet*|asthma*|epilep*, cystic fibrosis, health condition* ... manag*|child*|treat*, \#
      medical ... needs|condition* ... met|manag*|child*|care|neglect*|plan, \#
      treatment ... not followed|adher*|complian*|non|plan|regime|concordan*, \#
      complian* ... treatment|medic*|medical, individual* health* care plan, \#
      healthcare plan|health care plan, poorly controlled|managed: asthma, epilep*, insulin, \#
      inhaler*, sugars, blood sugar*, ketoacidosis, hba1c, type one|1, cystic fibrosis, \#
      sickle cell, heart condition, transplant, eczema, epipen, dialysis, \#
      medicine*|medication ... not|missed|forg*|refus*, prescription* ... not|never|uncollected, \#
      ambulance ... again|twice|times|since, heart clinic|problem|operation, liver, diabet*, \#
      steroid*, hospital says he|she needs, needs surgery|operation|treatment|medicine, \#
      blood tests, feed pump, doctors ... told them|her|parents to, \#
      not taking|given his|her medicine*|medication|tablets, severe allergy|eczema|asthma, \#
      allergic, kidney disease|failure|problem*, \#
      seizures ... not taking|missed|medicine|medication, \#
      child*|son|daughter|boy|girl ... cancer|leukaemia|tumour
    medication not given, prescriptions not collected = \#
      adheren*|complian*|concordan* ... medic*|prescri*, \#
      prescription* ... collect*|uncollected|not|monitor*|repeat|pick*, \#
      medic* ... administ*|missed|omitted|adher*|supervis*|review*, medic* ... not collected, \#
      medic* ... not given, medic* ... not taken, medic* ... not being, \#
      over reliance on ... inhaler, repeat* prescri*: \#
      misses ... medication|insulin|inhaler|tablets, \#
      medicine*|medication|insulin|inhaler* ... not|missed|forg*|refus*|uncollected, \#
      medicine*|medication|insulin|inhaler* ... run out, prescription* ... not|never|uncollected, \#
      not|never given ... medicine*|medication|insulin|inhaler|tablets|injection*
    parents' responsibility for appointments and child's health, managing own condition = \#
      parent* ... responsib* ... appointment*|health|medic*|treatment|attend*, \#
      responsib* ... own ... health|medic*|condition|treatment|appointment*|care, \#
      responsibility of the child, responsibility of the young person, child's responsibility, \#
      self manag*, manag* ... their|his|her own ... condition|health|diabetes|medic*, \#
      appointments ... child ... responsib*: it is up to him|her to, \#
      old enough to take|do his|her, teenager ... diabet*|asthma|epilep*, \#
      his|her own medication|insulin|inhaler, stopped attending|going to ... clinic, \#
      not|won't|refuses to let ... operate|operation|treat*|vaccinat*, \#
      refus* ... treatment|operation|surgery|blood|medication, prayer instead, \#
      up to him|her to|now, it is his|her responsibility, \#
      old enough to ... inject|medicine|insulin|take|do, under control ... says|mum|mother|age, \#
      his|her age ... diabet*|sugars|insulin|asthma
    refusal of medical treatment, best interests = \#
      refus*|declin* ... treatment|operation|surgery|medical|medication|intervention|blood, \#
      best interest*, court ... treatment|medical|operation, \#
      alternative|complementary ... medicine|therap*|remed*|treatment, \#
      medical advice ... ignored|refus*|against|disregard*, medical advice ... not follow*: \#
      not|won't|refuses to let ... operate|operation|treat*|vaccinat*, \#
      refus* ... treatment|operation|surgery|blood|medication, alternative medicine|remed*, \#
      prayer instead, do not believe in ... medicine|doctors|hospital*, natural remed*
    hospital attendance, emergency department = emergency department*, accident and emergency, \#
      a&e, a and e, ed staff|attendance*, \#
      hospital ... attend*|admission*|admitted|presentation*|staff, \#
      attend*|present* ... at|to ... hospital|emergency|a&e|walk in, ambulance*|paramedic*, \#
      urgent care|treatment, walk in, child protection information sharing, cp is, \#
      paediatric liaison: casualty, emergency department, walk in centre, a&e, \#
      accident and emergency, minor injuries, ambulance*, 999, \#
      brought|taken|took|rushed to hospital, children's ward, \#
      child*|boy|girl|baby|she|he|teen* ... on the ward, a e
    discharge from hospital, planning meeting before discharge = \#
      discharge planning|meeting*|plan|plans|arrangement*|summar*|letter*, \#
      discharg* ... from ... hospital|ward|inpatient|unit, discharg* ... safe*|plan*|before, \#
      pre discharge, medically fit|ready for discharge: bed|beds needed, ward wants, \#
      medically fit, ready to go home, out of hospital, left hospital, \#
      discharg* ... from ... hospital|ward, discharge* ... tomorrow|today|tonight|friday|weekend, \#
      hospital ... discharge|send* home, sent home from hospital|ward|a&e|casualty, \#
      let ... go home from|tonight|tomorrow
    sexual health, contraception under 16 = sexual health, contracepti*, teenage pregnan*, \#
      sexually transmitted, termination of pregnancy|abortion, fraser, genito urinary: \#
      morning after, contracepti*, condom*, sexual health clinic, chlamydia, pregnancy test, \#
      abortion, the pill, on the pill, contraceptive implant, \#
      implant ... girl|year|school|clinic, termination ... girl|year|school, \#
      chlamydia|sti|infection ... girl, chlamydia|sti|infection ... year old
    """#
}
