extension DefaultConcepts {
  /// What children need and say.
  static let children = #"""
    # Disability.
    disability, additional needs, complex health needs = disabilit*, disabled, additional needs, \#
      complex ... health|needs|medical, special ... educational needs, \#
      learning disab*|difficult*, ehcp*, impairment*, life limiting: disabled, autis*, adhd, \#
      learning disab*, epilep*, feeding tube, cerebral palsy, down's, deaf, hearing aid*, \#
      visual* impair*, sign language, makaton, cannot walk|see|hear|swallow, special needs, ehcp, \#
      ehc plan, special school, global delay, developmental delay, tube fed, hoist, incontinen*, \#
      life limiting, degenerative, rare condition, dyslexi*, learning difficult*, tourette*, \#
      wheelchair*, cannot|can't talk, feeding pump, ventilat*, partially sighted, spina bifida, \#
      muscular, disabilit*, down|downs|down's|rare|genetic syndrome, \#
      sensory needs|impairment|processing, on oxygen, peg feed|fed|tube, \#
      one to one support|at school|help, physio ... equipment|frame|missed, diabet*, \#
      cystic fibrosis|sickle cell
    disabled children, signs and indicators of abuse in disabled children = \#
      disab* child*|young ... vulnerab*|abus*|neglect*|risk*, \#
      disab* child*|young ... harm*|sign*|likely|protect*|thresholds, \#
      child* with ... disab*|complex|sen|send|autis* ... vulnerab*|abus*|neglect*|risk*, \#
      child* with ... disab*|complex|sen|send|autis* ... harm*|sign*|likely|safeguard*, \#
      child* with ... additional needs ... vulnerab*|abus*|neglect*|risk*, \#
      child* with ... additional needs ... harm*|sign*|likely|safeguard*, \#
      disab* ... masks|mask|assum*|lower ... standard*|harm|abuse, disabled children's, \#
      child* who ... disab*|additional needs|complex health ... depend*|vulnerab*, \#
      child* who ... disab*|additional needs|complex health ... risk*|neglect*|abus*, \#
      depend* on|upon ... caregiver*|carer*|parents|adults ... child*|care|disab*: \#
      disabled|autistic|syndrome|wheelchair ... bruis*|marks|scared|afraid, \#
      driver|escort|carer|assistant ... hurt*|rough|afraid|scared
    support for parents of disabled children, short breaks = respite, short break*, \#
      parent carer*, carer* ... strain|stress*|exhaust*|assess*, caring for ... disab* child*, \#
      caring for a child with, strain|pressure*|demand*|stress* ... caring|carers|disab*, \#
      support ... parents ... disab*: respite, short breaks, no break|breaks from, \#
      exhausted ... autis*|disab*|syndrome, exhausted ... special needs, \#
      disab*|autis* ... parents|mum|mother ... exhausted, \#
      disab*|autis* ... parents|mum|mother ... worn out, \#
      disab*|autis* ... parents|mum|mother ... cannot cope, \#
      disab*|autis* ... parents|mum|mother ... no help, \#
      disab*|autis* ... parents|mum|mother ... on her own, carer's assessment
    care and restraint of disabled children, residential settings = restrain*, \#
      restrictive ... practice*|intervention*|physical, seclu*, personal|intimate care, \#
      residential ... special|disab*|school*, closed culture*|setting*|environment*, \#
      moving and handling, pressure sore*|ulcer*|area*, physical intervention*: strapped, \#
      restrain*, overnight care*, personal care, locked in ... room|bedroom, agency carer*, \#
      home carers, residential school, pressure sore*, straps, carried up, hoist*, \#
      left in ... chair|wheelchair|bed, spoon fed, tied to ... chair|bed|wheelchair, \#
      held down ... staff|by|carers, pressure sores
    non-verbal child, body language, observing, ways of communicating = non verbal*, pre verbal*, \#
      communicat* ... need*|method*|aid*|alternativ* ... disab*|child*|young, \#
      communicat* ... augment*|difficult*|preferred|child*|skills ... disab*|child*|young, \#
      child* ... communicat* ... non|behav*|other|means|ways|differently, \#
      observ* ... child*|behaviour|interaction*|body|play|baby|infant*, body language, \#
      speech and language, creative* ... ways|method*|means|tool*|approach*, \#
      cannot|not able to speak|verbalis*|communicat*|talk|express|tell, \#
      unable to able to speak|verbalis*|communicat*|talk|express|tell, \#
      not yet able to speak|verbalis*|communicat*|talk|express|tell, symbols|makaton, \#
      picture cards, sign language, too young to ... speak|talk|tell|express: no speech, \#
      few words, non verbal, too young to talk, without speech, signs only, signs with, \#
      uses signs|pictures|symbols|pecs|a tablet|an ipad, \#
      not|doesn't|cannot|can't say ... yet|much|words, points at, babbl*, grunts, \#
      how do we find|know ... wants|thinks|feels, \#
      boy|girl|child|toddler does not|doesn't|cannot|can't speak|talk ... but|yet, \#
      boy|girl|child|toddler does not|doesn't|cannot|can't speak|talk ... so|and|how, \#
      son|daughter|she|he does not|doesn't|cannot|can't speak|talk ... but|yet, \#
      son|daughter|she|he does not|doesn't|cannot|can't speak|talk ... so|and|how, \#
      boy|girl|child|toddler does not|doesn't|cannot|can't speak|talk ... at all, \#
      son|daughter|she|he does not|doesn't|cannot|can't speak|talk ... at all, \#
      does not|doesn't|cannot|can't speak|talk
    # Hearing the child.
    voice of the child, lived experience, wishes and feelings = \#
      child's|children's own account*|words, \#
      which|what children ... professional*|nobody|no one see|hear, \#
      voice* of ... child*|young|baby|infant|unborn, \#
      child's|children's voice*|views|wishes|feelings, wishes and feelings|views, \#
      views ... of ... child*, views ... of ... young person, views ... of ... young people, \#
      hear*|heard ... child*, hear*|heard ... young people, hear*|heard ... young person, \#
      hear*|heard ... from children, listen* ... to ... child*, listen* ... to ... young people, \#
      listen* ... to ... young person, listen* ... to ... what children, \#
      what ... child* ... say|saying|said|thinks|think|wants|feels|telling, \#
      child* ... heard|listened|asked|consulted|views, speak* ... to|with ... child*, \#
      ask* ... the child|children, ask* ... the young person, capture* ... voice|views|wishes, \#
      record* ... voice|views|wishes ... child*|young: \#
      not|never ... spoken|talked to|with ... child|him|her, not seen alone, \#
      what the child thinks, not been asked, not|hasn't|never been asked|seen|spoken, \#
      in her|his bedroom ... visit*|we, asleep ... every|each|when ... visit*|call|come, \#
      children ... at school when, only see ... with ... mum|mother|parents|dad|them|carer, \#
      with her mother|mum|parents in the room, wishes and feelings, quiet child, says nothing, \#
      wont say, whisper*, nobody asks him|her|them, \#
      what does|do ... child|boy|girl|he|she|they ... want|think|feel, hides|upstairs ... visit*, \#
      hides|upstairs ... when we, hid behind ... visit*, hid behind ... when we, \#
      says|said he|she|they wants|want to stay|live|go|be, quiet boy|girl|child, \#
      find out what ... he|she|they want*|think*|feel*, what he|she|they wants|thinks|feels, \#
      no speech, never ... speaks|spoken|spoke|talks|talked ... alone|to, signs only|with, \#
      non verbal, nobody asked, only talk*|spoke* to|with the parents|mother|mum, \#
      spent|spend* talking to, talk*|spoke ... only|just ... mum|mother|parents
    lived experience, a day in the life of the child = lived experience*, day in the life, \#
      day to day life|lives|experience*|care, daily life|lives|experience*, \#
      what ... life is|was like, what it is|was|feels|felt like ... to be|for|live|child*, \#
      eyes of the child|the children, child's ... eyes|world|shoes|perspective|experience|life, \#
      experience of ... child|children ... home|life, imagine ... child*, \#
      quality of ... life ... child*|baby: what life is like, what it is like ... for|to|at, \#
      day to day ... child*|girl|boy|home, nobody knows what ... day|life|home, \#
      what ... day looks|is like
    adults in focus and the child lost from sight = focus* ... on|of ... parent*|adult*|carer*, \#
      adult* ... focus*|needs|problems|issues ... child*|overshadow*|domina*, \#
      child* ... lost|invisible|overshadow*|central|sidelin*|forgotten|obscured|eclips*, \#
      child* ... out of sight, child* ... lost sight, child* ... at the centre, \#
      child* ... at the heart, lose|losing|lost ... sight|focus ... child*, \#
      parents' ... needs|problems|voice*|views ... domina*|overshadow*|prioriti*, \#
      parents' ... needs|problems|voice*|views ... above|before|over, child focus*, \#
      child centred, focus* on the child*|children|impact, child* ... focus: \#
      spent|spend* talking to ... mum|mother|parents|her|him|them, every visit is spent, \#
      only talk*|spoke* to|with the parents|mother|mum, \#
      only|just talk*|spoke ... mum|mother|parents, all about the mother|mum|parents|adults, \#
      focus* on ... mother|mum|parents|her|adults, mum's|mother's|parents own needs|problems, \#
      nobody talks|talked about the children|baby|child
    direct work with children, tools and play = direct work, open question*, \#
      tool* ... child*|wishes|views|feelings|voice|conversation*, tool* ... direct work, \#
      tool* ... young people, three houses, age appropriate ... way*|tool*|language|work|method*, \#
      play ... work|therap*|tools|child*|based, through play, \#
      build* ... relationship*|rapport|trust ... child*|young, \#
      time to ... know|build|listen ... child*|young, creative ... work|children, \#
      worksheet*|questionnaire*|artwork|drawings, arts and crafts, \#
      activities ... child*|voice|views: drawing* ... house|family|dad|mum|monster|secret, \#
      draws ... pictures of, \#
      how do|can|should we|i ... talk to|ask|hear ... child*|him|her|boy|girl, \#
      how do|can|should we|i ... talk find out ... child*|him|her|boy|girl, \#
      find out what ... he|she|they want*|think*|feel*, no speech, how do we|i find out, \#
      non verbal
    seen alone, time alone with the child, without the carer = seen ... alone|separately, \#
      seen ... on their own, seen ... away from, \#
      see|seeing|speak|speaking|spoke ... alone|separately ... parent*|carer*|famil*|home|adult*, \#
      spoken|talk|talking ... alone|separately ... parent*|carer*|famil*|home|adult*, \#
      meet|meeting|interview* ... alone|separately ... parent*|carer*|famil*|home|adult*, \#
      see|seeing|speak|speaking|spoke ... on their own ... parent*|carer*|famil*|home|adult*, \#
      spoken|talk|talking ... on their own ... parent*|carer*|famil*|home|adult*, \#
      meet|meeting|interview* ... on their own ... parent*|carer*|famil*|home|adult*, \#
      see|seeing|speak|speaking|spoke ... on his own ... parent*|carer*|famil*|home|adult*, \#
      spoken|talk|talking ... on his own ... parent*|carer*|famil*|home|adult*, \#
      meet|meeting|interview* ... on his own ... parent*|carer*|famil*|home|adult*, \#
      see|seeing|speak|speaking|spoke ... on her own ... parent*|carer*|famil*|home|adult*, \#
      spoken|talk|talking ... on her own ... parent*|carer*|famil*|home|adult*, \#
      meet|meeting|interview* ... on her own ... parent*|carer*|famil*|home|adult*, \#
      see|seeing|speak|speaking|spoke ... away from ... parent*|carer*|famil*|home|adult*, \#
      spoken|talk|talking ... away from ... parent*|carer*|famil*|home|adult*, \#
      meet|meeting|interview* ... away from ... parent*|carer*|famil*|home|adult*, \#
      time alone|apart|alone with, one to one ... time|session*|work|child*, \#
      without ... parent*|carer*|adult* ... present|presence|room|there, \#
      presence of ... parent*|carer*|adult*|others, \#
      parent*|carer* ... present ... when|while|during|visit*, \#
      alone with ... child*|worker|practitioner*|professional*, alone with ... social worker, \#
      private|safe space, safe and well ... seen|spoken|alone, \#
      opportunit* ... speak|talk|be seen alone, spoken to alone|directly: \#
      talk|speak|see ... alone, see|seen|speak|spoke*|talk*|meet|asked ... on her|his|their own, \#
      never on her|his own, always sits in, away from ... mum|dad|parents|carer|him|her, \#
      stays|staying|sits in the room, carer ... in the room, \#
      never ... speak*|spoke|talk* ... alone, not ... alone with ... worker, \#
      in front of ... carer|mum|mother|stepdad|dad|parents|husband ... asked|talk*|speak, \#
      carer|mum|dad|stepdad ... stays|sits|always ... room
    not seen by professionals, isolated child = \#
      not|never|rarely|seldom|infrequently|not always seen, last seen, \#
      unseen|invisible|isolated|hidden child*, \#
      child*|baby ... seen|sighted|visible ... not|never|professional*|regular*|visit*, \#
      child*|baby ... sight of ... not|never|professional*|regular*|visit*, \#
      see* the child|children|baby ... visit*|home|alone|need|must, \#
      isolat* ... child*|famil*|from ... services|view|community, \#
      hidden from ... view|sight|services, view|off the radar, out of sight the radar, \#
      not been sighted, no professional ... seen|saw, not spoken to, \#
      nobody|no one ... spoken|spoke to ... child*: nobody ... seen, no one ... seen, \#
      not seen for, always asleep, upstairs asleep, in bed when we, not set eyes on, \#
      not|haven't seen ... since|for, hasn't|not been seen, last seen, unseen child*, \#
      kept away|hidden from, \#
      no one|nobody sees|saw|has seen ... child*|baby|boy|girl|him|her|them, \#
      cancel* ... visits ... child*|baby, asleep ... when ... visit*|we
    trusted adult, trusted relationship, disclose = \#
      trusted ... adult*|person|relationship*|professional*|teacher|worker, \#
      trust* ... relationship*|child*|young|build*|someone|person, relationship based, \#
      consisten* ... worker*|relationship*|person|adult*|professional*|support, \#
      continuity ... worker*|care|relationship*|professional*, someone ... trust*, \#
      someone to talk|turn to, build* ... trust|rapport|relationship*, \#
      relationship* ... with ... child* ... trust*|consisten*|key|strong|valued, \#
      relationship* ... with ... young person ... trust*|consisten*|key|strong|valued, \#
      relationship* ... with ... young people ... trust*|consisten*|key|strong|valued: \#
      only talk*|opens|trusts|speaks|signs ... to|with|up, trusts ... teacher|worker|nobody, \#
      wants to talk, teaching assistant, told her|his ... friend|teacher|mate|nurse|tutor, \#
      confides|confided in, trusts no one|nobody, \#
      new|another|fifth social worker|worker ... child*|girl|boy|again, \#
      sixth|fourth|third|different social worker|worker ... child*|girl|boy|again, \#
      asked ... teacher|nurse|worker|tutor for help, never ... speaks|talks ... worker|alone, \#
      signs|speaks|talks only with|to
    advocacy, advocate, independent visitor = advoca*, \#
      speak* up|out ... for|on behalf ... child*|young, independent visitor*, \#
      offer* ... advocate|advocacy: advocate, someone to speak for, no one|nobody speaks for|up, \#
      nobody|no one ... to speak for, on his|her side, have|has her|his say, \#
      nobody listens ... him|her|child*
    participation, advocacy at meetings = \#
      child*|they ... attend*|participat*|invited ... meeting*|conference*, \#
      child*|they ... attend*|participat*|invited ... review*|plan*|decision*, \#
      child*|they ... contribut*|present|involv* ... meeting*|conference*, \#
      child*|they ... contribut*|present|involv* ... review*|plan*|decision*, \#
      child*|they ... take part ... meeting*|conference*|review*|plan*|decision*, \#
      young people ... attend*|participat*|invited ... meeting*|conference*, \#
      young people ... attend*|participat*|invited ... review*|plan*|decision*, \#
      young people ... contribut*|present|involv* ... meeting*|conference*, \#
      young people ... contribut*|present|involv* ... review*|plan*|decision*, \#
      young people ... take part ... meeting*|conference*|review*|plan*|decision*, \#
      young person ... attend*|participat*|invited ... meeting*|conference*, \#
      young person ... attend*|participat*|invited ... review*|plan*|decision*, \#
      young person ... contribut*|present|involv* ... meeting*|conference*, \#
      young person ... contribut*|present|involv* ... review*|plan*|decision*, \#
      young person ... take part ... meeting*|conference*|review*|plan*|decision*, \#
      participat* ... child*|young|adult*|meeting*|decision*, \#
      views ... meeting*|conference*|plan*|review*|report*, \#
      plan* ... understood ... child*|young, plan* ... child friendly ... child*|young, \#
      plan* ... shared with ... child*|young, co produc*, decisions ... about them|involv*, \#
      decisions ... about their lives, feedback ... to|from ... child*, \#
      feedback ... to|from ... young people: not invited ... child|young|he|she, \#
      did not come ... meeting, not listened to ... child|girl|boy, nobody listens, support plan, \#
      plan ... looked at again, his|her review ... meeting|soon|next|before|plan, \#
      before ... plan ... review*|looked at again|meeting
    confidentiality and consent of a young person, Gillick competence = gillick, \#
      fraser ... guidelin*|competen*, competen* ... child*|young|consent|decision, \#
      confidential* ... child*|young|health|patient|limits|promise*|sexual, \#
      consent ... of|from ... child, consent ... of|from ... young person, promis* confidential*, \#
      limits of|to confidential*: can|may he|she decide|refuse|consent, can|may he|she say no, \#
      old enough to decide|consent|refuse|say, \#
      not|doesn't want us|me|anyone|mum|parents to tell|know, asked|begged us|me not to tell, \#
      not to tell her|his mum|parents, keep it|this secret, keep it to myself|ourselves
    """#
}
