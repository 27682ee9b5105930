extension DefaultConcepts {
  /// Building trust with families, and working with the hostile.
  static let relationships = #"""
    # Relationships with families.
    relationship-based trust = relationship* based|centred, relational, \#
      build*|built|establish*|develop*|form*|maintain*|creat*|strong ... relationship*, \#
      positive|trusting|good|effective ... relationship*, \#
      honest|open|meaningful|collaborative|consistent ... relationship*, \#
      relationship* ... built|trust*|parent*|families|family|professional*|practitioner*|worker*, \#
      trust* ... parent*|famil*|mother*|professional*|practitioner*, \#
      trust* ... worker*|built|build*|relationship*|gain*, trusting, \#
      in partnership with ... famil*|parent*, partnership with ... parents|families, empath*, \#
      compassion*, kindness, humility, warmth, non judgmental, nonjudg*, \#
      collaborat* with ... famil*|parent*, same worker|practitioner|professional|midwife|health, \#
      work* alongside famil*|parent*|mother*, working with parents|families rather, \#
      skill* ... build*|relationship*, towards trust, gain* ... trust, \#
      trust ... cooperat*|honest*|open*: not|doesn't|don't trust, no trust, \#
      afraid|scared|frightened of social|us|workers|services|losing|authority, trusted worker, \#
      good relationship, was in care herself|himself, abused as a child, \#
      only person|one ... talks|trusts|lets, will only see|speak|talk, hostile, \#
      shouts at workers|us|staff, cancel* visits, then cancel*
    persistence with families = persist*, tenac*, \#
      assertive|proactive|active outreach|engag*|follow, outreach, keep|kept trying|going, \#
      flexib* ... approach*|service*|appoint*|work*|respon*|support|engag*|way*, \#
      creativ* ... engag*|approach*|way*|reach, go the extra, extra mile, \#
      went beyond|above|the extra, determin* ... engag*|worker*|practitioner*, \#
      did not|never give|gave up, not give up, \#
      continued to|efforts to ... engag*|visit|offer|contact|try, \#
      repeated|sustained|concerted|every effort*|attempt*, \#
      attempt*|efforts ... engage|contact|reach, sticking with, stickability, make every contact: \#
      kept trying|going|asking|visiting, did not give up, went back, the only one who, \#
      good relationship, trusted worker, will not|won't engage, hard to reach, \#
      tried everything|to, keeps trying, knock*, never in, not|doesn't answer*, \#
      stops coming|attending, stopped coming|attending, dropped out
    was not brought, appointments followed up = was not brought, were not brought, not brought, \#
      wnb, did not attend, dna|dnas, non attend*, nonattend*, \#
      miss*|missed ... appointment*|health|clinic|check*|medical|session*, \#
      appointment* ... miss*|cancel*|not|fail*|rearrang*|attend*|follow*|impact, \#
      fail* ... attend|bring, failure to ... bring|attend, no access polic*|policy|visit*, \#
      follow* up ... miss*|non|appointment*|attend*|no|when|after|promptly, \#
      attendance at ... appointment*|clinic, impact ... of ... miss*|not ... child*, \#
      reliant|depend* on|upon ... parent*|adult*|carer* ... bring|take|attend|appoint*, \#
      pattern ... miss*|non attend*, rebook*, non concordan*|complian*: \#
      miss* ... appointment*|clinic|check*, missed ... times, clinic slots missed, slots missed, \#
      not brought, did not turn|show up, not been to ... clinic|appointment*|hospital|dentist, \#
      cancel* ... appointment*, did not attend, never came to|for, appointments missed, no show, \#
      not taken to ... clinic|appointment*|hospital|dentist|doctor, \#
      pull* ... out of appointment*|clinic
    hostility, intimidating behaviour = intimidat*, hostil*, \#
      aggress* ... parent*|father*|behaviour|famil*|professional*, \#
      aggress* ... staff|worker*|to|towards|male*|adult*, \#
      threat* ... staff|professional*|worker*|practitioner*, \#
      abus* ... staff|professional*|worker*|practitioner*, volatile, confrontational, \#
      fear ... practitioner*|professional*|worker* ... father|parent*|reprisal*, \#
      fear ... practitioner*|professional*|worker* ... violence|complain*|famil*, \#
      fear ... staff|of|affect* ... father|parent*|reprisal*|violence|complain*|famil*, \#
      complain*|complaint* ... against|about|professional*|staff|worker*, \#
      complain*|complaint* ... deflect*|distract*|parent*|used|process*, vexatious, litigi*, \#
      silenced ... professional*|by, professionals ... intimidat*|afraid|fear*|hostil*|frighten*, \#
      if ... frightened|afraid|intimidat* ... child*|professional*|worker*, \#
      resistant|uncooperative famil*|parent*, uncooperative, un cooperative, \#
      difficult to engage|work: shout*, intimidat*, aggress*, angry parent*, swear*|swore, \#
      complain* about us|workers, \#
      scared of ... dad|father|mum|mother|him|them|family|parents|visiting, \#
      screams|threatens|threatened ... workers|us|me|staff|teachers|nurses|school|professionals, \#
      father|dad|mother|mum|parents threaten*, slams|slammed ... door|phone, \#
      dog* ... let|loose|growl*|barks|set, followed ... car|worker|nurse, \#
      film* us|workers|visits|me, complain* against|about ... worker*|us, \#
      wants|asks for another|different ... worker, sends emails, solicitor's letter, \#
      blocks the door, walks out, storms out, tells us to leave, told to leave, get out, \#
      verbally abusive, angry|hostile|abusive parent*|dad|father|mum|mother, \#
      worker* ... afraid|frightened|scared|avoid*, tread carefully, hardly ask, dare not ask, \#
      afraid to ask|challenge, bang*|hits|punched the|his table|wall|desk|door, \#
      calls|called us|me|workers|staff names, rude to|with us|staff|workers|everyone, \#
      raises|raised his|her|their voice, yell*, temper with|at|when, kicks|kicked off when|at, \#
      rants|ranting, threat to|against|from, abuse down the, emails every, in my|our face, \#
      bully* us|staff|workers
    joint visits, staff safety = joint visit*|home|work*|approach|assess*, \#
      visit* jointly|together|in pairs|pair, jointly visit*|visited, lone work*, \#
      staff safety|safe, risk* to|posed ... staff|professional*|worker*|practitioner*, \#
      safety of ... staff|professional*|worker*|practitioner*, personal safety, \#
      two workers|professionals|practitioners, \#
      accompan* by|visit*|home|with ... police|colleague, plan* ... visit*|safe*|staff, \#
      zero tolerance, \#
      support* ... staff|practitioner*|professional*|worker* ... hostil*|aggress*, \#
      support* ... staff|practitioner*|professional*|worker* ... intimidat*|threat*|difficult, \#
      warn* ... colleague*|staff|other: visit* in pairs, in twos, shout* at, swear*|swore, \#
      threaten* ... worker*|us|staff|me, dog ... aggressive, afraid to visit, \#
      frighten* ... workers|staff, threatens us|workers|staff, not safe to visit|go, \#
      go alone|on my own, with a colleague, police with us
    honest plain language = \#
      clear|open|honest ... with ... famil*|parent*|carer*|mother|father|young, \#
      transparent|plain|upfront|straightforward ... with ... famil*|parent*|carer*, \#
      transparent|plain|upfront|straightforward ... with ... mother|father|young, \#
      honest*|transparen* ... famil*|parent*|concern*|conversation*|communicat*, \#
      parents|families ... understand*|understood|know|knew ... concern*|risk*|worr*|what, \#
      mother|father ... understand*|understood|know|knew ... concern*|risk*|worr*|what, \#
      parents|families|mother|father ... understand*|understood|know|knew ... why|plan, \#
      parents|families ... understand*|understood|know|knew ... process|expect*|role, \#
      mother|father ... understand*|understood|know|knew ... process|expect*|role, \#
      parents|families|mother|father ... told|clear ... concern*|risk*|worr*|what, \#
      parents|families|mother|father ... informed|aware|explained ... concern*|risk*|worr*|what, \#
      parents|families|mother|father ... told|clear ... why|plan|process|expect*|role, \#
      parents|families|mother|father ... informed|aware|explained ... why|plan, \#
      parents|families|mother|father ... informed|aware|explained ... process|expect*|role, \#
      explain* ... to ... parents|families|family|carers|mother|father, \#
      accessible ... information|format*|language|families|parents|communication, easy read, \#
      clear|simple|plain|accessible language|english|communication|information|explanation, \#
      check* ... understand*|understood, understanding ... check*|parents, \#
      simple terms|words|steps, \#
      shar* ... concern*|worr*|assess*|report* ... with ... parents|family|families, \#
      written information|in ... language, \#
      communicat* ... with ... famil*|parents|carers|mother|father, literacy|read and write: \#
      told a lot, too much information, does not|doesn't understand, did not|didn't understand, \#
      cannot|can't read|write, learning difficult*|disab* ... mother|mum|father|dad|parents, \#
      mother|mum|father|dad|parents ... with learning, agrees to everything, nods, \#
      letters unread|unopened, nobody explained|told her|him|them, confused by|about, \#
      afraid|scared of social workers|services, too many workers|appointments|letters, \#
      what do they want, keeps repeating, letters ... in english, long letters|reports|words, \#
      big words, cannot|can't follow, went over his|her|their head
    practical barriers = practical help|support|assistance|barriers|difficult*, transport, \#
      travel* ... cost*|distance|appointment*, bus fare*|fares, childcare, \#
      location|time|timing|venue of ... appointment*|service*|meeting*, \#
      accessib* ... service*|support|famil*|parent*|young|information, \#
      access to ... support|service*|help, reasonable adjustment*, \#
      tailored|bespoke|personalised|individualised support|approach*|service*, \#
      tailored|bespoke|personalised|individualised plan*|help|intervention*, one size fits, \#
      meet ... where they are, \#
      support ... offered|tailored|needs|available|right|timely|practical|at the right, \#
      right help|support ... time, overwhelm* ... parent*|famil*|appointment*|service*|mother, \#
      too many ... appointment*|professional*|service*|demand*, co ordinat* ... appointment*: \#
      no bus*|car|money|fare*|credit, too far, two buses, cannot|can't get to, \#
      works nights|shifts, long way, too many appointments|workers, no childcare, \#
      cannot|can't afford, times she|he|they cannot|can't, on benefits, \#
      appointments in a|one|the week, \#
      nine|ten|eight|seven|six|five|twelve appointments|workers|services|visits, \#
      too many of us|people|visits|letters, all of us going, cannot|can't keep up with
    cultural competence and identity = cultural* competen*|sensitiv*|aware*|humility|responsive, \#
      cultural* appropriate|inform*|safe*|need*|context|norm*, \#
      cultural* practice*|factor*|background|identity|belief*|difference*, \#
      cultural* understand*|curio*|heritage|relativ*|assumption*|bias, culturally, \#
      culture ... family|explor*|understand*|child*|religion|faith|race, \#
      culture ... identity|impact|ethnic*|not|assum*|excuse|consider*, cultural, ethnic*, race, \#
      racis*, anti racis*, intersectional*, diversity, equality, protected characteristic*, \#
      heritage, faith ... and|beliefs|identity, religio*, \#
      identity ... child*|famil*|explor*|consider*|race|needs|understood, minority|minoritised, \#
      global majority, colour blind|colourblind, stereotyp*, white privilege, \#
      fear of ... racis*|offend*|cultur*, language|interpret* ... culture|family|needs, \#
      equal* and diversity: their way, in their culture|country|community, colleagues shrug, \#
      shrug*, speaks|speak little|no|poor english, \#
      black|asian|african|somali|polish|roma|traveller|muslim, \#
      jewish|pakistani|bangladeshi|nigerian|romanian|albanian|kurdish|afghan, cultural, racist, \#
      religion, church, mosque, immigrant*, refugee*, asylum, eldest child interpret*, \#
      treated like an adult, know little of ... culture, came from abroad, smacking as
    trauma-informed practice = trauma informed|aware|responsive|based|lens|history|experience*, \#
      trauma*, adverse childhood|experience*, aces, \#
      impact of ... trauma|adversity|childhood|abuse, \#
      early|childhood|past|previous trauma|adversity|abuse|experience*, \#
      own|unresolved|intergenerational|complex trauma|adversity|abuse|experience*, \#
      what happened to|rather, what has happened to, wrong with you, re traumati*, retraumati*, \#
      attachment ... based|aware|informed|need*|difficult*, therapeutic*, care experienced, \#
      parents|mother|father ... own ... experience*|childhood|trauma|abuse|care, \#
      recover* ... from|trauma|therap*: was in care herself|himself, abused as a child, \#
      own childhood, grew up in, been through, after all he|she has been|seen, flashback*, \#
      tortur*, fled, trauma*, own mother|father|parents ... hit|beat|drank|care, raped, survivor, \#
      brought up in care, was in care, children's home as, \#
      her|his own childhood|mother|father|past
    feedback from families = feedback from|of ... famil*|parent*|children|young|service, \#
      famil*|parents|mother|father ... said|felt|told|views|experience* ... of|service*|support, \#
      famil*|parents|mother|father ... said|felt ... help|they|review|professional*, \#
      famil*|parents|mother|father ... told|views|experience* ... help|they|review|professional*, \#
      views of ... famil*|parents|mother|carers|users, lived experience of ... famil*|parent*, \#
      expert by|experts by, experts by experience, co produc*|production|design, service user*, \#
      complain*, apolog*, families ... contribut*: nobody listens, nobody listened, not listened, \#
      says nobody|no one, mother|mum|dad|father|gran* says that nobody|we|no, complain*, \#
      made a complaint, unhappy with, asked for help, begged for help, kept asking, crying out, \#
      rang|rings ... for help, no help from, pleaded
    """#
}
