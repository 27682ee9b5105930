extension DefaultConcepts {
  /// Neglect of every kind.
  static let neglect = #"""
    # Neglect.
    neglect, neglectful care = neglect*: \#
      dirty ... clothes|child*|house|home|nappies|boy|girl|baby|kids, \#
      smell* of ... urine|wee|smoke, smelly, unkempt, unwashed, filth*, head lice, nits, hungry, \#
      nappy rash, rotten|black teeth, no food, no coat|socks|bed|bedding|mattress, \#
      soiled mattress, same clothes, matted, squalid, squalor, clinic* ... missed|not kept, \#
      missed ... clinic*|appointment*|slot*|check* ... times|again|three|four|five, untreated, \#
      not brought, left alone ... night|hours|children|baby
    home conditions, neglectful home = home condition*|environment*, \#
      conditions ... home|house|property, living condition*, state of the home|house|property, \#
      unhygienic|unsanitary|insanitary|squalid|unsafe ... home|house|conditions|property, \#
      clean* ... home|house|conditions|property, clutter*, \#
      see* ... bedroom*|where ... sleep*|upstairs, see* ... bedroom*|where ... all rooms, \#
      see* ... bedroom*|where ... every room, bedding, physical conditions, tidy|tidiness, \#
      outward* ... appear*|clean*|present*: dirty, smell*, cluttered, mould*, no food, no bed*, \#
      lice, nappies, dog mess|dirt|poo, faeces, urine, bin bag*, rats, mice, flea*, cockroach*, \#
      maggot*, stink*, squalid, squalor, mattress*, no sheets|duvet|curtains|carpet*|furniture, \#
      sleep* on ... floor|sofa, shares a bed, damp, broken windows|toilet|door, \#
      toilet ... blocked|broken, unhygienic, uninhabitable, bottles|cans|food on the floor, \#
      filth*, no toilet, reek*, stench, rotten food, bare floor*|boards, no light*, no hot water, \#
      cold house, clutter, never cleaned, piled ... rubbish|high|bags, \#
      holes in the floor|ceiling|wall, house|home|flat ... not fit, smell* of ... wee, \#
      home|house is clean|tidy
    was not brought, missed health appointments = not brought, wnb, did not attend, dna|dnas, \#
      missed ... appointment*|contact*|review*|clinic*|visit*|check*, \#
      non attendance ... health|appointment*|clinic*|medical|brought, miss* ... appointment*, \#
      appointment* ... miss*|cancel*, appointment* ... not attend*, appointment* ... not kept, \#
      appointment* ... non attend*, fail* to attend ... appointment*|clinic*|health, \#
      not taken|bring*|brought ... to ... appointment*|clinic*|health|dentist, \#
      take themselves to: not brought, did not attend, miss* ... clinic|appointment*|dentist, \#
      appointment*|clinic|slot*|session* ... missed|cancelled|not kept, \#
      missed ... slot*|session*|check*|review*|physio*|hearing|eye|speech|therapy|scan*|jabs, \#
      forgot ... appointment*, no show*, discharged ... not attend*|missed, struck off, \#
      never taken to, not taken ... doctor|dentist|hospital|optician|clinic, \#
      without his|her|their ... glasses|hearing|medicine|inhaler, wrote ... times|twice, \#
      third|fourth|second letter, letters ... unanswered|ignored|unopened, \#
      eye|heart|hearing|skin|diabetes|asthma|hip|children's clinic, \#
      not gone to ... clinic|hospital|doctor|dentist|appointment*, forgets ... appointment*, \#
      keeps missing, off the list, \#
      misses|missed|missing every|all|two ... clinic*|appointment*|slot*, \#
      misses|missed|missing every|all|two ... check*|session*|scan*|review*, \#
      misses|missed|missing three|four|five|six ... clinic*|appointment*|slot*, \#
      misses|missed|missing three|four|five|six ... check*|session*|scan*|review*, \#
      clinic|clinics|hospital|appointments ... missed, \#
      clinic|clinics|hospital|appointments ... not kept, \#
      missed her|his|their|the ... clinic|check|review|jabs|injection|appointment, \#
      written ... twice|times ... no answer|reply|appointment
    discharged after missed appointments, follow-up before discharge = \#
      discharg* ... dna|missed|without ... follow|engag*, \#
      discharg* ... non attend* ... follow|engag*, discharg* ... not attend* ... follow|engag*, \#
      discharg* ... not brought ... follow|engag*, clos* ... non engag*|missed, \#
      clos* ... non non attend*, clos* ... non lack of engagement, follow* up ... missed|dna, \#
      follow* up ... non attend*, follow* up ... not brought, \#
      assertive|proactive ... follow up|outreach, automatic* discharg*, \#
      risk assess* ... before ... discharg*|clos*, rebook*|rearrang*, re book*: \#
      discharged ... missed, discharged ... not attend*, discharged ... not turn*, \#
      discharged ... no show, struck off, off the list, taken off ... list|books|caseload, \#
      clinic ... discharge*|clos*, wrote to say ... discharg*|clos*
    hungry child, looking for food = hungry|hunger, \#
      steal*|stole|scaveng*|hoard*|beg*|ask* ... food, food ... steal*|stole|scaveng*|hoard*, \#
      underweight|thin|emaciat*, los* weight, not being fed|underfed, lack of food, \#
      provision of food: hungry, steal* food, asks for food, no lunch, eats from ... bin*, \#
      scaveng*, takes food, hides food, gorges, ravenous, eats fast, hoards food, food hoarding, \#
      no breakfast, never has ... lunch|breakfast|dinner|food, nothing to eat, not eaten since, \#
      goes through ... bins
    dental neglect, tooth decay = dental, dentist*, tooth decay|extract*, teeth, \#
      oral health|hygiene, caries: rotten|bad teeth, dentist, \#
      teeth ... black|brown|rotten|bad|pulled|out|pain|decay*|removed, toothache, black teeth, \#
      dental, never ... toothbrush, brush* ... teeth, sit in the chair, abscess*, gums, fillings, \#
      extraction*
    unmet health needs, untreated conditions, was not brought = unmet ... health|medical|need*, \#
      untreated, health needs ... not met|unmet|neglect*|met|assess*|identif*, medical neglect, \#
      meet* ... health|medical needs, not met|meeting ... health|medical|basic needs, \#
      untreated health|medical, sight|vision|hearing test*|loss|problem*|check*, \#
      outstanding health: untreated, hearing test*, eye test*, squint, pain for, abscess*, \#
      in pain ... weeks|months|untreated|teeth|ear, needs glasses, ear infection*, \#
      rash ... untreated|weeks, verruca*|ringworm|scabies|impetigo ... untreated|weeks
    lack of supervision, left alone = lack of ... supervision, lack of ... parental supervision, \#
      inadequate*|poor*|without adequate supervis*, parental supervision, \#
      supervision of the|their|young child*, unsupervised, left home alone, \#
      left alone|unattended|unsupervised, adequately supervised, home alone, \#
      supervis* ... by adults|parents ... child*: left alone, home alone, unattended, \#
      out ... late|dark ... five|six|seven, playing out ... dark|late|night|alone, \#
      on the street|road ... alone|own|night, wander*, walks ... alone to|home, no adult*, \#
      nobody ... home|in|watching ... child*|after school, in charge of, locks ... children, \#
      in the car ... alone, no one knows|knew where, \#
      toddlers ... alone|midnight|road|street|garden, \#
      look* after ... toddlers|babies|little|younger, at the pub, \#
      while ... parents|mum|mother|dad ... out|asleep|pub, on the balcony|stairs|roof, \#
      near the road|water|river, climbs out of, got out of ... house|garden|door, \#
      found in the street|road|garden, front door open, \#
      sleeps|asleep while ... children|baby|toddler*, \#
      leav*|left children|kids|baby ... alone|neighbour*, \#
      left with ... brother|sister|stranger*|neighbour|anyone|whoever, \#
      children|kids|boy|girl|toddler* ... till|until midnight|late|dark, parents never know where
    physical neglect, hygiene, daily lived experience = hygiene, unkempt|dirty|grubby|unwashed, \#
      clothing|clothes, head lice|infest*, \#
      basic care|needs ... not met|neglect*|unmet|child*|provid*, \#
      physical care|presentation|appearance, nappy rash, appearance ... child*|neglect*|school, \#
      present* as ... dirty|unkempt|hungry|tired: unwashed, unkempt, grubby, same clothes, \#
      sour clothes, clothes ... dirty|wet|small|thin|sour, no coat|shoes|socks|jumper|underwear, \#
      shoes ... small|holes, soaked nappy|nappies|through, nappy rash, wet|dirty|full nappy, \#
      matted, nits, head lice, scabies, smells of ... urine|wee|smoke|damp, smelling of, \#
      other children ... tease|sit|avoid, wash* ... at school, wears ... same, \#
      dirty clothes|hair|face|hands|clothing, smelly, not washed, holey, outgrown, no winter, \#
      thin jacket|clothes, barefoot, pyjamas, hair ... dirty|lice|greasy, \#
      teased for ... smell*|clothes|dirty, slept in his|her clothes
    poverty, material needs, debt, poverty and neglect = poverty, depriv*, \#
      financial* ... hardship|difficult*|pressure*|strain, \#
      financial* ... stress*|worr*|problem*|insecur*|precar*, low income*, debt*, \#
      money worries|problems, cost of living, \#
      benefit* ... advice|entitle*|maximis*|sanction*|system, fuel|food poverty|insecurity|bank*, \#
      material ... need*|depriv*|help|support, practical ... help|support|needs, socio economic, \#
      section 17, hardship: electric* ... off|run|meter, gas ... off|run|meter, house ... cold, \#
      cold house|home|flat|bedroom, freezing, empty fridge|cupboards, \#
      nothing in the fridge|cupboard*, fridge ... empty, runs out of ... money|milk|nappies|food, \#
      no washing machine, benefits ... stopped|cut|sanction*, universal credit, payday, two jobs, \#
      zero hours, bailiffs, arrears, prepayment, coin meter, money runs, skint, foodbank, \#
      food bank*, cannot|can't afford, loan shark*, low pay, hungry at the end, debt*, food bank, \#
      cannot afford, no money, no electric*|gas|hot water|credit on, no money for, out of money, \#
      benefits ... stopped|cut|delay*|sanction*, heating ... off|afford|broken, \#
      cannot afford|pay, wages ... stopped|late|gone
    poverty or neglect, shame of poverty = poverty ... neglect, neglect ... poverty, \#
      poverty aware|informed, stigma ... poverty|money|poor, shame ... poverty|money, \#
      shame ... food bank, wilful|intentional ... neglect, resources ... parents|family ... need, \#
      poverty ... explain*|excus*|mask*|obscur*: \#
      cannot|can't afford ... heat*|food|nappies|uniform|shoes|bus|fare*, empty fridge|cupboards, \#
      food bank*, foodbank, meter, two jobs, zero hours, skint, \#
      benefits ... stopped|cut|sanction*, is it poverty|neglect, loves ... but ... money|afford
    obesity, severe weight = obes*, overweight, bmi, weight management, healthy weight, \#
      excess weight: obes*, overweight, very heavy, takeaways, stone at ten|eleven|twelve, \#
      size of an adult, bmi, too heavy, nine|ten|eleven|twelve|thirteen|fourteen|fifteen stone, \#
      out of breath, breathless, fast food, fizzy
    neglect of adolescents, older children left to themselves = neglect ... adolescen*|teenag*, \#
      neglect ... older child*, neglect ... young people, \#
      adolescen*|teenag* ... neglect*|resilien*, adolescen*|teenag* ... self relian*, \#
      adolescen*|teenag* ... look after themselves, adolescen*|teenag* ... care for themselves, \#
      older child* ... neglect*|resilien*, older child* ... self relian*, \#
      older child* ... look after themselves, older child* ... care for themselves, fend* for, \#
      abandon*, parents ... unable|unwilling|refus* ... care for, \#
      parents ... no longer ... care for, \#
      parents ... unable|unwilling|refus* ... accommodate|house, \#
      parents ... no longer ... accommodate|house, self relian*, \#
      seen|assumed|viewed as ... resilien*|independent, seen|assumed|viewed as ... able to: \#
      old enough to look after|to, fend* for himself|herself|themselves, \#
      look after himself|herself|themselves, put out of, washed her|their hands, \#
      do not want him|her back|home, won't have him|her home, does not|don't care where, \#
      no boundaries|rules, parents ... given up on, cannot control him|her, beyond ... control, \#
      his|her own devices, sleeps at friends, eats when he|she can, have him|her back, \#
      cooks for himself|herself, feeds himself|herself, left to himself|herself, \#
      do as he|she likes|pleases, does what he|she likes|wants, comes and goes as he|she, \#
      big enough to look|feed|cook, can look after himself|herself|themselves, \#
      sleeps at different|friends
    chronic neglect, cumulative harm, neglect chronology, drift = chronic* neglect, \#
      cumulative ... neglect|harm|impact|effect*, \#
      neglect ... cumulat*|years|long|incident*|episod*, \#
      neglect ... pattern*|drift|chronic|histor*|persistent|corrosive, neglect ... over time, \#
      longstanding|persistent|enduring ... neglect|concern*|harm, \#
      long term ... neglect|concern*|harm, long standing ... neglect|concern*|harm, drift, \#
      accumulat*, individual|isolated|single incident*|event*|episode*, \#
      incident led|based|driven|focus*, react* to ... incident*|crisis|crises|episode*, episodic, \#
      threshold ... never|neglect: better when we visit, low level, never quite bad enough, \#
      neglect* ... for years, concern* ... for years, known|same ... for years, never quite bad
    change sustained, capacity to change = sustain* ... change*|improve*|progress, \#
      sustain* ... over time, \#
      chang*|improve*|progress ... sustain*|maintain*|short|temporary|lived|last*, short lived, \#
      short term improve*|change, evidence of ... change|improvement|progress, slip* back, \#
      stop start, yo yo, capacity to change|sustain, superficial change*|improve*, \#
      real|meaningful|lasting change: improve* ... then|and ... slips|drops|bad|again, \#
      slips back, slipped back, back to how it was, up and down, better for a few weeks|while, \#
      tidies up|tidied up before, cleans up|cleaned up when|before, knew ... coming, \#
      house was tidier|cleaner, better when we visit, picks up ... then|when, then back to
    neglect normalised by professionals, low standards accepted = desensitis*|desensitiz*, \#
      normalis*|normaliz* ... neglect*|poor|condition*|concern*, \#
      normalis*|normaliz* ... risk*|harm*|behaviour*|care|violence, \#
      normalis*|normaliz* ... by professional*, used to ... poor|low|seeing|neglect*, \#
      accept* ... poor|lower|low|standard*, tolera* ... neglect*|poor|risk*|standard*, \#
      good enough parenting|care|standard*, standard* of care, lower* expectation*|standard*, \#
      low expectation*, acclimatis*, compar* ... other|worse famil*|cases|children: \#
      we are used to, everyone is used to, always been like, no worse than, not as bad as, \#
      seen worse, every|most house*|famil* ... estate, every|most house*|famil* ... like that, \#
      every|most house*|famil* ... round here, good enough, like ... families round|here
    Graded Care Profile, neglect tool, measuring care = graded care, gcp|gcp2, \#
      neglect ... tool*|toolkit|strategy|screening|checklist|framework|pathway, \#
      tool* ... neglect, quality of care tool|profile, home conditions tool|checklist|assessment: \#
      how ... measure|show ... neglect|progress, how bad|dirty is|does, is it bad enough, \#
      bad enough for, low level, never quite bad enough, better for a few weeks|while, \#
      dirty again
    animals in a neglected home = animal* ... neglect*|welfare|condition*|home|faeces, pets, \#
      rspca, animal welfare: too many animals|pets, snakes, thin dog*, rspca
    coming to school unprepared, uniform and equipment = uniform|pe kit, equipment for school, \#
      late for|to school, lateness|punctual*, ready for school, school readiness, \#
      tired ... school, arriv* ... school ... late|hungry|dirty|tired: \#
      without ... pe|uniform|pen|coat|bag|kit, no uniform|kit|coat, late for|to school, \#
      late every|most
    stimulation, delayed development = stimulat*, \#
      developmental* delay*|progress|milestone*|need*|concern*, \#
      development ... delay*|milestone*|behind|impair*|affected|impact, speech ... delay*, \#
      delayed speech|development|language, under stimulat*: flat head, \#
      car seat|pushchair|cot|buggy|bouncer|highchair all day|most|hours|for hours, no toys, \#
      behind with ... speech|walking|talking, not talking|walking|sitting at|yet, \#
      in front of the|a tv|telly|television|tablet|screen, \#
      left in his|her cot|pram|chair|playpen, hardly speaks at
    """#
}
