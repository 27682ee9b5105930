extension DefaultConcepts {
  /// What children need and say, and school.
  static let children = #"""
    # Children's needs and voice.
    disability, additional needs, complex health needs: disabled, autis*, adhd, learning disab*, \#
      epilep*, feeding tube, syndrome, cerebral palsy, down's, deaf, hearing aid*, \#
      visual* impair*, sign language, makaton, cannot walk|see|hear|swallow, special needs, ehcp, \#
      ehc plan, special school, one to one, global delay, developmental delay, behind with, \#
      tube fed, peg, hoist, incontinen*, life limiting, degenerative, rare condition, genetic, \#
      sensory, dyslexi*, learning difficult*, tourette*, brain injury, wheelchair*, \#
      cannot|can't talk, seizures, feeding pump, ventilat*, oxygen, partially sighted, \#
      spina bifida, muscular, physio*, disabilit*
    non-verbal, body language, observing: not|doesn't|cannot|can't speak|talk, no speech, \#
      few words, non verbal, too young to talk, without speech, signs only, signs with, \#
      uses signs|pictures|symbols|pecs|a tablet|an ipad, \#
      not|doesn't|cannot|can't say ... yet|much|words, points at, babbl*, grunts, \#
      how do we find|know ... wants|thinks|feels, how she|he feels, \#
      what he|she|they want*|think*|feel*
    voice of the child, lived experience: only talk*|spoke* to|with the parents|mother|mum, \#
      not|never ... spoken|talked to|with ... child|him|her, nobody asked, not seen alone, \#
      what the child thinks, spent|spend* talking to, every visit is spent, not been asked, \#
      not|hasn't|never been asked|seen|spoken, hide*|hid behind|upstairs|in his|her, \#
      in her|his bedroom ... visit*|we, asleep ... every|each|when ... visit*|call|come, \#
      children ... at school when, only see ... with ... mum|mother|parents|dad|them|carer, \#
      with her mother|mum|parents in the room, wishes and feelings, what life is like, \#
      what it is like, day to day, own words, quiet child, says nothing, wont say, whisper*, \#
      silent, drawing*, what does|do he|she|they want, say|says he|she|they want*, \#
      wants to be heard, wants to stay|live|go, begs, begged, asked not to, \#
      nobody asks him|her|them, talk*|spoke ... only|just ... mum|mother|parents
    advocacy: advocate, someone to speak for
    care leaver: left care, leaving care, was in care, personal adviser
    young parents, support: teenage mother|mum|father, young mother|mum|father|parents, \#
      mum|mother|father|dad is sixteen|seventeen|eighteen|17|18, still a child herself|himself, \#
      teenage parents, young couple, first baby at
    care and restraint, disabled children, residential settings: strapped, tied, restrain*, \#
      respite, short breaks, overnight care*, personal care, locked in ... room|bedroom, \#
      agency carer*, home carers, residential school, sores, pressure sore*, straps, held down, \#
      carried up, hoist*, nappies at, left in ... chair|wheelchair|bed, spoon fed
    trusted adult, relationship, disclose: only talk*|opens|trusts|speaks|signs ... to|with|up, \#
      confides, confided, trusts ... teacher|worker|nobody, wants to talk, trusts no one, \#
      asked for help, teaching assistant, told her|his ... friend|teacher|mate|nurse|tutor
    advocacy, participation, meeting: not invited ... child|young|he|she, \#
      did not come ... meeting, not listened to ... child|girl|boy, nobody listens, support plan, \#
      review meeting, plan ... looked at again, at his|her review
    care leaver, pathway plan, transition: supported accommodation|lodgings|living, \#
      semi independent, independent living, own flat ... eighteen|nineteen|seventeen|care|twenty, \#
      moved|moving into|to ... own flat|bedsit, nineteen year old, eighteen year old, \#
      twenty year old, after care, staying put
    adults at risk, safeguarding adults, transition, mental capacity: \#
      nineteen|twenty ... learning|disab*|autis*|exploit*|vulnerab*, adult social care, \#
      adult team|services|safeguarding, turns|turning|turned|nearly|almost eighteen|18, \#
      when he|she is eighteen|18, capacity to decide, mental capacity, \#
      makes his|her own decisions|choices, unwise decision*, too old for, \#
      children's services say, between child* and adult, meet ... adult|their criteria
    self-neglect, hoarding, capacity: rubbish up to, cannot get in, lives alone ... will not, \#
      will not let ... carer*|wash*, unpaid carer, carer for his|her mother|father|wife|husband
    befriended, cuckooing, exploitation of vulnerable adults: taken over ... flat|home, \#
      people ... using her|his flat|home, friends ... take|taking|took ... money|card|benefits, \#
      asks|asking|asked ... for money, bank card, flat|home|house|room ... taken over, \#
      taken over by, take*|took his|her benefits|money|card, people who ... his|her flat, \#
      new friends ... money|flat|drugs, lets people, cannot|can't get them out, easily led, \#
      people pleaser, wants friends, only friends
    signs and indicators, disabled children, abuse: \#
      disabled|autistic|syndrome|wheelchair ... bruis*|marks|scared|afraid, \#
      driver|escort|carer|assistant ... hurt*|rough|afraid|scared
    # School.
    missing from education, absent, school attendance: no longer goes to school, \#
      not going|gone to school, out of school, refuses school, stopped going to school, truant*, \#
      skips school, attendance, half the|his|her|of ... week|days|lessons|term|year, absen*, \#
      tummy ache*, too ill ... school, not in school|class|lesson* since|for|most, \#
      not in lessons, not been in|to school|class|lessons, \#
      misses|missed|missing ... school|lessons, bunk*, refuse*|refusing to go|attend, \#
      won't|not go ... school, doesn't go to school, school refus*, \#
      school ... fine*|late|mondays|fridays, without a school, waiting for a school|place, \#
      between schools, never enrolled, not on roll, off roll*, taken|took off ... roll, \#
      moved school*, changed schools, part time timetable, reduced timetable|hours, \#
      been at|in|to school for, hasn't|not been at|in|to school|class|lessons, school since, \#
      gone from school, days off, stays home, kept|keeps ... off home, off school, \#
      hardly at|in school, no school
    exclusion: permanent exclusion, sent home from|by ... school, managed move, \#
      pupil referral unit, pru, alternative provision, isolation room|booth, in isolation, \#
      internal exclusion, suspend*, expell*, excluded, lost|loses|losing ... school place, \#
      detention*, fixed term, two|three|four|five|several|different schools, out of ... schools, \#
      spends the|his|her day|days, on the streets all, thrown out of, \#
      kicked out of ... school*|college|class, asked to leave ... school|college, \#
      no school will|wants, chucked out of ... school*|college
    electively home educated: home school*, home educat*, taught at home, withdrawn from school, \#
      off rolled, kitchen table, educat* ... home, learn* ... at home, learns at home, \#
      home taught, withdr* ... from school|roll, taken out of school, took ... out of school, \#
      takes ... out of school, deregist*, tutor at home, teach* ... herself|himself|at home, \#
      mother|mum|dad|parents teach*, lessons at home, not in any school, schooled, \#
      no longer in school
    school staff, records: \#
      head teacher|headteacher|form|class|pastoral ... told|noticed|worried, \#
      designated safeguarding, dsl, dinner lady, \#
      teaching assistant ... told|notic*|worr*|reported, \#
      school ... not|didn't pass|tell|know|share|report|record, school file, school's file, \#
      cpoms, school ... notes|log|diary, lots of small|little worries|things, concern* logged, \#
      told ... form|class tutor|teacher
    early years, nursery, attendance: nursery, childminder*, pre school, preschool, playgroup, \#
      reception class|year
    # School and community.
    not seen by professionals, lived experience: nobody ... seen, no one ... seen, unseen child, \#
      not seen for, always asleep, upstairs asleep, in bed when we, not set eyes on, \#
      not|haven't seen ... since|for, hasn't|not been seen, last seen
    transition: moves up, new school, starts secondary, turns eighteen|18, adult services
    language that blames the child: lifestyle choice, her|his own fault, streetwise, promiscuous, \#
      attention seek*, difficult|challenging|manipulat* teen*|girl|boy|child, troublemaker, \#
      trouble maker, always in trouble, not a victim, asking for it, brought it on, \#
      can look after himself|herself, knows what she|he, slag, hard|big lad|boy|girl, \#
      old for her|his, seems older, her|his own choices, chooses to, choose to, playing up, \#
      puts herself|himself
    adultification: like an adult, older than, mature for, grown up, looks older
    bias, assumptions, racism, ethnicity, identity: asian, racis*, stereotyp*, prejudice*, \#
      judg* by, only black|brown, black girl|boy|child|teen*|lad|family|mother|young, \#
      mixed heritage|race, called ... monkey|names for, lesbian, bisexual, transgender, came out, \#
      lgbt*, non binary, dual heritage, white british, black father|man|woman
    traveller community, trust: traveller*, gypsy, roma, caravan*, halting, gypsies, move on, \#
      moves around
    faith, religion, community: church, mosque, imam, pastor, temple, synagogue, imam's, priest, \#
      vicar, elders, gurdwara, sunday school, bible, koran, quran, congregation, rabbi
    female genital mutilation, honour, forced marriage: cut as a girl, married off, \#
      marriage abroad, honour
    radicalisation, extremism: extremis*, terror*, radicalis*, swastika*, nazi*, hitler, \#
      race war, hates ... jews|muslims|women|gays|immigrants|foreigners|black|white, far right, \#
      white power, incel*, jihad*, isis, syria, caliphate, bomb*, manifesto, \#
      school shooting*|shooter*, shootings, martyr*, infidel*, conspiracy, \#
      extreme views|videos|ideas, prevent referral, attacks ... videos|watches|mosque|synagogue, \#
      watches ... attacks, wants to fight
    bullying: bullied, bullying, picked on, bully, bullies, \#
      called ... names ... school|pupils|class, laughed at, left out by, teased, \#
      peers ... hit|hurt, filmed, spat at, cyberbull*
    drill music, social media: rap, raps, rapper, rapping, drill, music video*, youtube, tiktok
    threats, rival, violence: rival*, threaten* ... group|gang|others, revenge, feud, beaten up, \#
      attacked ... street|park
    police, victim as well as offender: arrested, charged, in custody, offend*, shoplift*, steal*
    criminalised, victims of exploitation: caught with drugs|weed|cannabis, dealer*, drug debt, \#
      treated|dealt|seen|handled ... as ... offence|offender|criminal*|drugs, drugs offence, \#
      possession, with intent, charged with, arrest* ... boy|girl|lad|child|drugs|teen*|again, \#
      custody suite, youth justice|offending, yot, yjs, court ... drug*|offen*|assault, tag, \#
      appropriate adult, strip search*, caution*
    runs away, missing episode: runs off, not come home, police ... looking for
    self-neglect, adult safeguarding: hoard*, refuses care, vulnerable adult
    """#
}
