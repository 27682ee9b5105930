extension DefaultConcepts {
  /// Mental health of children and young people.
  static let mentalHealth = #"""
    # Mental health of children.
    self-harm, suicidal, mental health of a young person = self harm*, self injur*, \#
      suicid* ... child*|young|teen*|adolescen*|ideation|thought*, \#
      suicid* ... intent*|risk|girl|boy|attempt*|feelings, suicidal*, \#
      suicide ... child*|young|teen*|adolescen*|prevent*, attention seeking, cutting: \#
      cut* ... herself|himself|themselves|arms|wrists, wants to die, \#
      wish* ... not here|dead|gone, not here any more|anymore, not want to be here|live|wake, \#
      rather be dead, better off dead, no point in living|being, ligature*, noose, blade*, \#
      scratches herself|himself, pulls out ... hair, head banging, bangs his|her head, \#
      swallow* ... pills ... girl|boy|teen*|she, paracetamol, \#
      hang*|hung himself|herself|themselves, wants to disappear|sleep forever, nobody would miss, \#
      not wake up, take her|his own life, hurt* himself|herself|themselves, \#
      burns on her|his arms, jump* off|from, railway|train line, \#
      kill* himself|herself|themselves, not worth living, talks about death|dying, jump if, \#
      kill me|myself, do something to herself|himself|silly, ends up dead, stockpil*, \#
      overdose* ... school|girl|boy|teen*|daughter|son, \#
      girl|boy|teen*|daughter|son ... overdose*, suicidal, \#
      suicide note|plan|attempt|thoughts|pact, end it all, end her|his life, \#
      said|wrote|posted goodbye, jump* ... off|from ... bridge|roof|window, \#
      jump* ... off|from ... car park, threatens to ... kill|hurt|hang|cut|harm herself|himself, \#
      marks|scars|cuts on ... her|his wrists|thigh*|forearm*, cuts on ... arms|legs, \#
      burn*|hits|scratches herself|himself ... school|room|when|arms, going|threaten* to jump
    suicide risk, safety plan for a suicidal young person = \#
      suicid* ... risk*|assess*|ask*|plan|prevent*|intent|talk*|safety, \#
      safety plan* ... suicid*|young|mental|home|family|child*|crisis, \#
      safety plan* ... self harm*, risk ... of|assess* ... suicid*, \#
      risk ... of|assess* ... self harm*, ligature*, access to means|medic*, \#
      means restriction|of suicide|safety, crisis plan*|line*, ask* ... about suicid*, \#
      ask* ... about self harm, suicide prevention|strategy|pathway, escalat* ... suicid*, \#
      escalat* ... self harm*, escalat* ... mental health: suicid*, wants to die, \#
      end her|his life, has a plan ... die|kill|end|tablets|rope, \#
      kill* himself|herself|themselves, ligature*, noose, better off dead, \#
      not want to be here|live|wake, take her|his own life, \#
      tablets ... hid*|hidden|bedroom|saved|stockpil*, \#
      search* ... how to ... die|kill|hang|overdose
    overdose by a young person, access to medication = overdos*, over dose*, prescriber*, \#
      prescri* ... quantit*|overdos*|amount*|supply, access to ... medic*|tablets|paracetamol, \#
      restrict* ... medic*|access, medic* ... stor*|locked|safe*|removed ... home|young: \#
      took ... tablets|pills, took ... overdose, \#
      overdose* ... school|girl|boy|teen*|daughter|son|she|he, \#
      girl|boy|teen*|daughter|son|she|he ... overdose*, paracetamol, \#
      tablets ... school|girl|boy|teen*|daughter|son, stockpil* ... tablets|pills|medic*, \#
      overdose
    CAMHS, waiting list, specialist mental health support = camhs, cahms, \#
      mental health ... service*|support|pathway* ... child*|young|adolescen*|specialist, \#
      mental health ... provision|team*|practitioner* ... child*|young|adolescen*|specialist, \#
      specialist ... mental health|child and adolescent, child and adolescent mental, \#
      referr* ... mental health, psychiatr* ... child*|adolescen*|young: wait* ... camhs, \#
      referred to camhs, camhs ... wait*, turned down by camhs, \#
      camhs ... refus*|turned|reject*|not|closed|discharg*, rejected by camhs, \#
      list for ... specialist|psycholog*|psychiatr*, \#
      waiting ... psycholog*|psychiatr*|therap*|camhs
    waiting list, support while waiting = waiting list*|time*, \#
      wait* ... for ... service*|support|assess*|appointment*|treatment, \#
      wait* ... for ... therap*|help|specialist|camhs|diagnos*, while|whilst|when ... wait*, \#
      interim support|plan, referral* ... guarantee|equate, referral* ... not mean, \#
      referral* ... not necessarily, referral* ... does not ensure, \#
      referral* ... rejected|declined|bounced|unsuccessful, referral* ... not accepted, \#
      referral* ... turned down, \#
      not meet|met|meeting ... criteria|threshold ... service*|camhs|mental|specialist, \#
      thresholds for ... camhs|mental|specialist|services, \#
      service* ... available|availability|capacity|gap*|lack, gap* in ... service*|provision, \#
      assume* ... referral|receiving|service, assume* ... support in place: \#
      list for ... help|support|assessment|specialist, \#
      wait* ... assessment|help|list|specialist|psycholog*|psychiatr*, long wait, \#
      months|weeks|year on the ... list, waiting list, \#
      eight|six|nine|ten|twelve|eighteen months ... list|wait*|appointment, turned down by, \#
      still waiting for ... appointment|help|support|counsel*|therap*
    anxiety, low mood, emotional wellbeing = \#
      emotional ... wellbeing|health|need*|support|difficult*, emotional ... well being, \#
      anxiet*|anxious, low mood, depress* ... child*|young|adolesc*|teen*, \#
      mental health ... of|child*|needs|difficult*, \#
      mental health ... emerging|deteriorat*|declin*|adolescen*|issues, \#
      mental health ... young people, mental health ... young person, emotional need*, \#
      loneliness|lonely|isolation ... child*|young: anxious, anxiety, worries all, \#
      cries herself|himself to, stopped seeing ... friends, hardly leaves ... room|house, \#
      not|doesn't leave ... room|house, sleeps all, lonely, gone quiet, quieter, lost interest, \#
      low since, withdrawn ... girl|boy|teen*|school, withdrawn ... year old, \#
      stays|staying|lies in his|her bedroom|room|bed all|and, panics ... school|when|at night, \#
      tearful ... school|girl|boy|lessons, \#
      stays|staying|lies in her|his|their ... bedroom|room|bed
    eating disorder, weight and mental health = eating disorder*|difficult*|problem*, \#
      anorex*|bulimi*, disordered eating, restrict* ... eating|food|diet|intake, arfid, \#
      low weight ... young|adolescen*: stopped eating, eating disorder, anorex*, \#
      makes|made herself|himself sick|throw, sick after ... meals|eating, weighs herself|himself, \#
      dieting, bones show*, skips lunch|dinner|breakfast, exercis* all, hides her|his food, \#
      skips|skipping meals, makes herself|himself sick, throws up ... meals|food, purg*, binge*, \#
      bulimi*, calories, los* weight ... girl|teen*|daughter, restrict* ... food|eating|calories, \#
      refuses food|to eat ... girl|boy|teen*|daughter|son|year, \#
      not eating|ate ... teen*|girl|boy|daughter|days, throws up after|her|his
    mental health crisis, inpatient care, discharge of a young person = tier 4|four, inpatient*, \#
      in patient, psychiatric ... unit|hospital|bed*|ward|admission|placement, mental health act, \#
      section 136, detained, crisis ... team*|service*|care|support|mental|response, \#
      discharg* from ... inpatient|unit|camhs|mental|tier, place of safety ... mental, \#
      delayed discharge, paediatric ward ... mental|wait*|young: \#
      psychiatric ward|unit|hospital|bed, tier four|4, sectioned ... girl|boy|teen*|daughter|son, \#
      discharged from ... unit|camhs|ward, section 136, no bed ... unit|camhs|hospital|mental, \#
      no bed ... for her, no bed ... for him, hospital bed ... camhs|mental|weeks|waiting, \#
      home on leave from
    neurodiversity, autism and ADHD assessment = neurodiver*|neurodevelopment*|neurodisab*, \#
      autis*|adhd|asd|asc, undiagnosed ... autis*|adhd|neuro*|needs, \#
      diagnos* ... wait*|autis*|adhd|pathway*|assess*|late|without|await*, \#
      sensory ... needs|overload|processing: waiting ... autis*|adhd|assessment|diagnosis, \#
      undiagnosed, neurodiver*, no diagnosis, ritalin, hyperactive, asd, masking, autis*, adhd
    substance misuse by young people = \#
      young people*|child*|adolescen*|teen* ... substance*|drug* ... use|misuse, \#
      young people*|child*|adolescen*|teen* ... substance*|drug* ... support|service*|own, \#
      young people*|child*|adolescen*|teen* ... alcohol|cannabis|vap* ... use|misuse, \#
      young people*|child*|adolescen*|teen* ... alcohol|cannabis|vap* ... support|service*|own, \#
      young young person ... substance*|drug* ... use|misuse|support|service*|own, \#
      young young person ... alcohol|cannabis|vap* ... use|misuse|support|service*|own, \#
      substance*|drug*|alcohol ... use|misuse ... by|among|of ... young|child*|adolescen*|teen*, \#
      young people's ... substance*|drug*|alcohol, self medicat*: \#
      girl|boy|teen*|daughter|son|pupil ... drunk|vodka|weed|cannabis|ketamine|vape*, \#
      girl|boy|teen*|daughter|son|pupil ... vaping|spice|pills|nitrous|high|stoned, \#
      year old ... drunk|vodka|weed|cannabis|ketamine|vape*, \#
      year old ... vaping|spice|pills|nitrous|high|stoned, \#
      drunk|stoned|high|vaping ... school|class|park|lessons, \#
      year 8|9|10|11|7 ... drunk|weed|cannabis|vape*|vaping|drugs
    """#
}
