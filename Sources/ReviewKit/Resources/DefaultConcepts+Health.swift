extension DefaultConcepts {
  /// Health and mental health.
  static let health = #"""
    # Health.
    fabricated or induced illness, perplexing presentations, medically unexplained symptoms: \#
      new symptoms, more tests, doctor to doctor, keeps taking ... doctor*|hospital|gp, \#
      exaggerat*, nothing wrong with, well child, doctors find nothing, nothing found, \#
      cannot find anything, tests ... normal|clear|nothing|negative, all tests, \#
      symptoms ... only|never seen|nobody|reported|not seen, only mum|mother|she sees|has seen, \#
      another doctor|consultant|hospital|specialist, second|third opinion, \#
      insists ... ill|test*|operation|surgery|medication|diagnosis, fundrais*, not|doesn't need, \#
      school ... sees|see no|nothing|none, not as ill as, wants ... diagnosis|tests, \#
      many hospital*
    diagnosis, label, attributed: put down to, because he|she is autistic|disabled, blamed on, \#
      clums*, explained by, because of ... condition|disability|autism|adhd|syndrome, \#
      put|puts|putting ... down to ... autism|disability|adhd|condition|age|syndrome, \#
      part of her|his condition|autism|disability, just how he|she is, it is his|her autism|adhd
    GP records: gp, family doctor, surgery, medical notes|records, \#
      letter* from|to ... hospital|consultant|clinic, not registered with, changed doctor, \#
      doctor ... did not ask|share|tell, sick note, repeat prescription*
    chronic medical condition, medical neglect: asthma, epilep*, insulin, inhaler*, \#
      misses ... medication, sugars, blood sugar*, ketoacidosis, hba1c, type one|1, seizure*, \#
      cystic fibrosis, sickle cell, heart condition, kidney, transplant, cancer, eczema, allerg*, \#
      epipen, dialysis, medicine*|medication ... not|missed|forg*|refus*, \#
      prescription* ... not|never|uncollected, ambulance ... again|twice|times|since, \#
      heart clinic|problem|operation, liver, kidneys, diabet*, steroid*, \#
      hospital says he|she needs, needs surgery|operation|treatment|medicine, blood tests, \#
      feed pump, physio, doctors ... told them|her|parents to, \#
      not taking|given his|her medicine*|medication|tablets
    weigh, centile chart: weigh*, percentile*, growth chart
    premature birth: premature, born early, low birth weight, neonatal, special care baby, \#
      weeks early, born at ... weeks, oxygen at home, incubator, tiny baby, heart defect
    sudden unexpected death in infancy, safe sleep: found dead, found lifeless, sudden death, \#
      stopped breathing, not breathing, died in ... sleep|bed|night, ambulance ... baby
    bath, drowning: bath*, drown*, paddling pool
    attendance at hospital, emergency department: a e, casualty, emergency department, \#
      walk in centre, a&e, accident and emergency, minor injuries, ambulance*, 999, \#
      brought|taken|took|rushed to hospital, on the ward, children's ward, \#
      discharged himself|herself, left before being seen, left without being seen
    eating, mental health: stopped eating, eating disorder, anorex*, panic attack*, hears voices, \#
      throw*|threw up, makes|made herself|himself sick|throw, vomit*, \#
      sick after ... meals|eating, thinner, weighs herself|himself, dieting, bones show*, \#
      skips lunch|dinner|breakfast, exercis* all, hides her|his food
    distress, dysregulation, behaviour, trauma: tantrum*, lash* out, meltdown*, angry outburst*, \#
      bedwetting, soil*, nightmare*, withdrawn, won't|not|doesn't speak to anyone, smear*, \#
      wets|wetting ... herself|himself|bed|themselves|pants, wet themselves|himself|herself, \#
      wet the bed, poos|pooing, hits|bites|kicks ... other*|children|staff|classmates, \#
      bites other*, throws|throwing ... chairs|things|furniture|tables, kicks off, \#
      out of control, uncontrollable, naughty, runs out of ... class|school|lesson*, hides under, \#
      rocks himself|herself, screams when, afraid of men, night terrors, \#
      cannot sit still|concentrate, falls asleep in ... class|school|lesson*, tired at school, \#
      behav* ... worse|changed|deteriorat*, changed ... since, was a happy, dysregulat*, \#
      regress*, starts|started|begun to cry|scream|hit|bite|wet|stammer|stutter, cries when, \#
      upset when, afraid|scared|frightened of men|him|the|going|bath|bed, \#
      bites her|his|himself|herself, hits himself|herself|out, head butts, \#
      stopped talking|playing|smiling, jumpy, on edge, cling*, bad dreams, bed wetting, \#
      fighting at school, gets into fights, rages, mute, different child, not her|his usual, \#
      gone into herself|himself
    trauma-informed: flashback*, always on edge, behav* ... badly, aces, \#
      after all he|she has been|seen, seen too much, been through, early life, trauma*
    medical appointments, child's health, parents' responsibility: it is up to him|her to, \#
      old enough to take|do his|her, teenager ... diabet*|asthma|epilep*, \#
      his|her own medication|insulin|inhaler, stopped attending|going to ... clinic, \#
      not|won't|refuses to let ... operate|operation|treat*|vaccinat*, \#
      refus* ... treatment|operation|surgery|blood|medication, alternative medicine|remed*, \#
      prayer instead
    discharge, planning meeting: discharg* ... hospital|ward|home, bed|beds needed, ward wants, \#
      medically fit, ready to go home, let ... go home, sent ... home, back home without, \#
      out of hospital, left hospital
    sexual health, contraception, under 16: pill, morning after, contracepti*, condom*, implant, \#
      sexual health clinic, sti, chlamydia, pregnancy test, abortion, termination*, miscarr*, \#
      underage
    # Mental health.
    parental mental health: depress* ... mother|mum|father|dad, \#
      mother|mum|father|dad ... depress*|anxious|low|unwell|voices, postnatal depression, \#
      bipolar, schizophreni*, hears|hearing voices|god, god telling|tells|told, paranoi*, \#
      delusion*, psychos*, psychotic, manic, sectioned, crisis team, psychiatr*, cpn, \#
      mental hospital, personality disorder, mood swing*, ocd, ptsd, panic, \#
      anxious mother|mum|father|dad|parent*, stays|staying in bed, \#
      cannot|can't get out of bed|leave ... house, antidepressant*, \#
      not taking ... medication|tablets, stopped taking|her|his ... medication|tablets, low mood, \#
      in her pyjamas|dressing, strange ideas|things, thinks people|neighbours|someone, \#
      not herself|himself, odd beliefs, dark thoughts, thoughts of harming|hurting, \#
      harm the baby|child*, better off without, nerves, in bed all|with her|most, breakdown, \#
      broke down, dark place, not coping in|with her, down since, in a state, crying all, \#
      cries all, not|doesn't get up|dressed, stopped washing, talks to herself|himself, \#
      people watching|after her|him, plot against, high one, up one day, smother*, \#
      drown* ... baby|child*|son|daughter, \#
      thoughts|dreams|thinks|thinking of hurting|harming|killing, \#
      mental health worker|team|nurse|ward, her|his illness, well enough, becomes unwell, \#
      ill again, relapsed, off her|his medication, meds, harm|hurt|kill her|the baby|child*
    overdose: tablets, took too many
    well parent, carer: looks after him|her and, copes with, caring for ... husband|wife|partner
    self-harm, suicidal, mental health: cut* ... herself|himself|themselves|arms|wrists, \#
      wants to die, suicid*, wish* ... not here|dead|gone, not here any more|anymore, \#
      not want to be here|live|wake, rather be dead, better off dead, no point in living|being, \#
      end it all|her|his, goodbye, has a plan, ligature*, noose, rope, bridge, blade*, \#
      marks|scars|cuts on ... arms|wrists|thigh*, self injur*, scratches herself|himself, \#
      burn* herself|himself, pulls out ... hair, hits herself|himself, head banging, \#
      bangs his|her head, tablets ... school|girl|boy|teen*|she|he, \#
      swallow* ... pills ... girl|boy|teen*|she, took ... tablets|pills, paracetamol, \#
      threatens to ... herself|himself, hang*|hung himself|herself|themselves, \#
      drawing ... dead|hang*|knife, wants to disappear|sleep forever, nobody would miss, \#
      not wake up, take her|his own life, hurt* himself|herself|themselves, \#
      burns on her|his arms, jump* off|from, railway|train line, \#
      kill* himself|herself|themselves, not worth living, talks about death|dying, \#
      will|would|going to jump, jump if, kill me|myself, do something to herself|himself|silly, \#
      do something stupid, ends up dead, stockpil*, search* ... how to, \#
      overdose* ... school|girl|boy|teen*|daughter|son, girl|boy|teen*|daughter|son ... overdose*
    waiting list, CAMHS, mental health support, specialist: waiting ... appointment, \#
      wait* ... camhs, referred to camhs, camhs ... wait*, queue, \#
      list for ... help|support|assessment|specialist, \#
      wait* ... assessment|help|list|specialist|psycholog*|psychiatr*, turned down by camhs, \#
      camhs ... refus*|turned|reject*|not|closed|discharg*, rejected by camhs, therap*, counsel*, \#
      long wait
    anxiety, low mood, emotional wellbeing: anxious, anxiety, worries all, \#
      cries herself|himself to, withdrawn, stopped seeing ... friends, \#
      stays|staying|lies in ... bedroom|room|bed, hardly leaves ... room|house, \#
      not|doesn't leave ... room|house, not sleeping, sleeps all, no friends, lonely, panics, \#
      gone quiet, quieter, not himself|herself, lost interest, low since, tearful
    eating, mental health, weight: not eating|ate|eats, skips|skipping meals, \#
      makes herself|himself sick, throws up ... meals|food, purg*, binge*, bulimi*, \#
      los* weight ... girl|teen*|she|daughter, only eats|drinks, refuses food|to eat, calories, \#
      restrict*
    crisis, inpatient, discharge, mental health: psychiatric ward|unit|hospital|bed, tier four|4, \#
      sectioned ... girl|boy|teen*|daughter|son, no bed, hospital bed, home on leave, \#
      discharged from ... unit|camhs|ward, section 136
    neurodiversity, autism, ADHD, assessment: waiting ... autis*|adhd|assessment|diagnosis, \#
      undiagnosed, neurodiver*, no diagnosis, ritalin, hyperactive, asd, masking
    """#
}
