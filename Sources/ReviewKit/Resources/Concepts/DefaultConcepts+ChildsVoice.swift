extension DefaultConcepts {
  /// How professionals see, hear and understand a child.
  static let childsVoice = #"""
    # The child's voice.
    seen alone = see ... child*|them|him|her|young alone, \#
      saw ... child*|them|him|her|young alone, \#
      seen|spoken|speak|speaking|talk ... alone|privately, \#
      talking|met|meet|meeting|interviewed|visited ... alone|privately, \#
      on their|his|her own with|without, one to one|one with ... child*|young|worker, \#
      time alone with ... child*|young|baby|pupil, \#
      alone with ... professional*|practitioner*|worker*, \#
      away from ... parent*|parents|carer*|mother|family|home, \#
      without ... parent*|carer*|mother|father|carers ... present|there|room|hearing, \#
      in the absence of ... parent*|carer*|mother|father, \#
      separately from ... parent*|carer*|mother|father|adults, \#
      parent*|carer*|mother|father ... always present, \#
      in the presence of ... parent*|carer*|mother|father|perpetrator|abuser, \#
      safe|private space|place|setting to talk|speak|be, \#
      opportunit* to speak|talk|be|meet ... alone|privately|own|away, \#
      never|rarely|seldom|not seen alone, in private, seen at school, seen on their|his|her own, \#
      without the|their|his|her carer*|parent*|mother|father: not seen alone, \#
      in the room when|with|while, stays|sits|stayed|sat in the room, \#
      in her|his|their mother's|mum's|dad's|father's|carer's presence, \#
      carer|mum|mother|dad|father|parents|stepfather|foster ... answers|talks|speaks for|over, \#
      mum|mother|dad|father|carer does all the talking, \#
      only see|seen|saw|meet|met ... with ... mum|mother|parents|dad|father|carer|them|both, \#
      parents|mum|dad|carer* never leave*|left us|the|her|him, listens in|at, hovers|hovering, \#
      in earshot, never speaks to her|his|the|us ... alone, \#
      won't|will not|not let us|me ... talk|speak|see ... alone|own, \#
      without mum|mother|dad|father|parents|carer* there|present|listening, \#
      never|not been|be|got|had|have|get ... alone with, \#
      never leaves|left her|his|the side|room|child, \#
      speaks|answers|answering for him|her|them|the, talks|talking over him|her|them, \#
      always there|present|with|between, looks|looked at ... before he|she|answering, \#
      always ... together|beside, only ever see|seen|saw|meet, \#
      never seen|seen|met|see them|him|her without|alone|apart, \#
      at the door with mum|dad|mother|father
    seen and spoken to, welfare check = safe and well, seen and spoken|heard, \#
      sight*|sighting of ... child*, \#
      see|saw|seen ... child*|children ... every|each visit|contact, \#
      child*|children ... not been|be|were|was seen|spoken|visited, \#
      not|never|nobody|no one ... seen|saw|spoke|spoken ... child*|children|them, \#
      not|never|nobody|no one ... seen|saw|spoke|spoken ... him|her|siblings|baby, last seen|saw, \#
      unseen child*, welfare check*, not ... spoken to ... children|child|siblings, \#
      insist* ... see*, seeing the child, physically seen|saw, set eyes, seen ... but not: \#
      police ... check*, looked fine|well, seemed|seems fine|well|happy|ok, \#
      nobody|no one ... seen|saw ... them|him|her|for|since, not seen ... for|since|months|weeks, \#
      asleep ... every|each|when ... visit*|call|come, were|was asleep, asleep upstairs, \#
      always asleep|out|upstairs|in bed, no agency|worker has been|seen, been to see, \#
      not set eyes on, in bed when we, only one child was|is
    direct work, age-appropriate = work directly with ... child*|young, direct work, \#
      directly with ... child*|children|young|siblings, \#
      direct engagement|contact|observation ... child*|young, play based, through play, \#
      drawings|drawing and|or, worries|wishes and|wizard|house, three houses, \#
      life story|journey work, \#
      age|developmentally appropriate|suitable ways|way|methods|language, \#
      age|developmentally appropriate|suitable tools|communication|materials|explanation*, \#
      child friendly|centred|focused tools|resources|language|conversation*|methods|materials, \#
      creative ways|methods|approaches|tools, communication tools|aids|passport*, \#
      tools|ways ... engage|talk|communicate|hear|listen ... child*|young, \#
      methods|techniques|resources ... engage|talk|communicate|hear|listen ... child*|young, \#
      spend* time|enough|longer with ... child*|young, \#
      time ... get to know|knowing|build ... child*|young|him|her|them, \#
      conversation* with ... child*|children|young, never|not spoken|spoke|speak ... directly: \#
      drawing*|draws|drew, plays|playing with ... dolls|doll|figures, \#
      won't|will not talk to us|me|social|anyone|the, one word answers, shrug*, \#
      every visit is spent, \#
      spend*|spent ... talking to|with ... mum|mother|parents|dad|her about, \#
      only|just talk*|spoke* to|with ... parents|mother|mum|dad|father, \#
      how do we|i get|find ... talk|out|know ... wants|thinks|feels|say, says nothing, clams up, \#
      quiet child, too shy, draws|drew a|pictures|his|her|him, will only talk|speak, \#
      only talks|speaks when|if|in, hard to get ... talk|to, draws a house
    lived experience = day in the|their|a life|child*, typical day, \#
      what it is|was|feels|felt like to|for|being, what life is|was|is really like|for, \#
      daily|everyday|day to day life|lives|experience*|reality|living|existence, \#
      through|from the eyes|perspective|viewpoint of, \#
      through the child's|childs|children's|childrens eyes, \#
      child's|childs|children's|childrens|their|his|her|young perspective|point|viewpoint, \#
      in the child's|childs shoes, shoes of ... child*, walk* ... in ... shoes, \#
      world|life|home ... looks|felt|feels|look ... child*, \#
      lived experience* of ... child*|children|young|sibling*|each|baby|infant|boy*|girl*, \#
      child*|children|young|baby|infant|sibling* ... lived experience*, life at home|was like, \#
      imagine|imagining ... being|life|what|day, \#
      centre|center of ... practice|work|assessment*|thinking|decision*|everything, \#
      child*|children ... at the centre|center|heart|forefront, \#
      child centred|centered|focused ... practice|approach|working|work, \#
      impact on ... child*|children|young|baby|each|daily|siblings, \#
      meant|means|meaning for|to ... child*|children|baby|each|him|her|sibling*: \#
      what life is like, what it is|was like, day to day, \#
      nobody|no one knows ... what ... home|life|day|like, sleeps on ... floor|sofa|settee, \#
      no bed, shares|sharing a bed|mattress, \#
      gets|got himself|herself|themselves up|dressed|ready|breakfast|to, \#
      puts himself|herself|themselves to bed, no routine*|toys|bedtime, \#
      in the buggy|cot|pushchair all|most|whole, screens|telly|ipad|tablet all
    distressed behaviour = \#
      behaviour*|behavior*|conduct|presentation ... communicat*|signal*|message*|tell*, \#
      behaviour*|behavior*|conduct|presentation ... telling|language|meaning|expression, \#
      communicat* ... through|by ... behaviour*|behavior*|actions|play, \#
      behind|beneath|underneath|below|beyond the|their|his behaviour*|behavior*|presentation, \#
      behind|beneath|underneath|below|beyond the|their|his anger|aggression|symptom*, \#
      behind|beneath|underneath|below|beyond her|a|this behaviour*|behavior*|presentation, \#
      behind|beneath|underneath|below|beyond her|a|this anger|aggression|symptom*, \#
      reason*|cause*|causes|meaning|root|function|driver* ... behaviour*|behavior*|presentation, \#
      why ... child*|young|he|she|pupil* ... behav*|acting|distress*|angry, \#
      what ... behaviour*|behavior* ... mean*|tell*|say*|might, \#
      changes|change in|of ... behaviour*|behavior*|presentation|mood|demeanour, \#
      response|reaction|symptom of|to ... trauma|abuse|distress|harm|adversity|neglect|unmet, \#
      sign|indicator|expression|manifestation of|to ... trauma|abuse|distress, \#
      sign|indicator|expression|manifestation of|to ... harm|adversity|neglect|unmet, \#
      behaviour*|behavior* ... as ... problem*|naughty|naughtiness|challenging, \#
      behaviour*|behavior* ... as ... defian*|attention|trauma|distress, \#
      treat*|seen|view*|labelled ... as ... behaviour*|behavior*|behavioural|behavioral, \#
      treat*|seen|view*|labelled ... as ... naughty|naughtiness|defian*|difficult, \#
      labeled|described|regarded|managed ... as ... behaviour*|behavior*|behavioural|behavioral, \#
      labeled|described|regarded|managed ... as ... naughty|naughtiness|defian*|difficult, \#
      distressed behaviour*|behavior*, challenging behaviour*|behavior*, \#
      focus* on ... behaviour*|behavior* rather|instead|not|and, \#
      behaviour* ... symptom*|presentation ... rather, distress ... express*|behaviour*, \#
      behind|beneath|underneath|below|beyond ... behaviour*|behavior*|anger|aggression, \#
      behav* ... convey*|express*|show*|reflect*, convey* ... behav*|actions, \#
      voice ... behav*|actions, way ... child|they|he|she behav*, acting out: lash* out, \#
      kicks|kicking off, tantrum*, soil*, wets|wetting, smear*, stroppy, naughty, disruptive, \#
      dysregulat*, meltdown*, bites|hits|kicks|punches ... other*|child*|staff|teacher*, \#
      throws|throwing ... chairs|things|furniture|tables, bed wetting, clingy, withdrawn, \#
      not himself|herself, gone quiet, runs out of ... class|school|lesson*, headbang*, \#
      bangs his|her head, change* in his|her|their behaviour, \#
      behaviour ... worse|changed|terrible|bad, aggressive ... school|class|nursery, \#
      attention seek*, acting out, playing up
    wishes and feelings = \#
      views|wishes|feelings ... child*|children|young|pupil*|siblings|boy*|girl*, \#
      opinions|worries|hopes|thoughts ... child*|children|young|pupil*|siblings|boy*|girl*, \#
      child*|children|young ... views|wishes|feelings|opinions, \#
      child's|childs|children's|childrens|young voice*|views|words|wishes, \#
      voice* of ... child*|children|young|siblings|baby|infant|boy*|girl*|adolescent*|teen*, \#
      voices of, voice ... heard|captured|missing|absent|lost, \#
      voice ... evident|included|recorded|represented|sought|central, unheard, \#
      hear ... child*|children|young|voice*, heard ... child*|voice*|voices, \#
      listen* to ... child*|children|young|what|them|him|her|pupil*, \#
      asked ... child*|children|young|him|her|them what|how|about, \#
      ask|asking ... child*|children|young ... what|how|about|wants|want|feel, own words, \#
      say in|about|over ... decision*|plan*|life|care, consult* ... child*|children|young, \#
      gather*|ascertain*|obtain*|seek|sought|capture*|elicit* ... views|voice*|wishes: \#
      nobody asked|asks him|her|them|the child*|what, not been asked, \#
      what does|do|did he|she|they want|think|feel, what he|she|they want*|think*|feel*, \#
      says|say|said he|she|they want*|wants|does|do not, wants to be heard, \#
      asked|begs|begged|asks not to|to go|stay|live, \#
      scared|afraid|frightened to go|of going home|back, does not|doesn't want to go|live|see|be, \#
      what the child thinks|wants, find out what ... wants|thinks|feels, \#
      kids|children|boys|girls say|told, nobody asks|has asked the kids|boys|girls|boy|girl|child
    invisible child, focus on the adults = \#
      focus* ... on|upon ... parent*|parents|mother*|adult*|adults|carer*|carers|father*|mum|dad, \#
      parent*|adult*|mother*|carer* ... focus*, focused on supporting|helping, \#
      sight of ... child*|children|needs|baby|them|sibling*, lost sight, losing|lose focus|sight, \#
      needs of ... adult*|parent*|parents ... overshadow*|dominat*|eclips*|first, \#
      needs of ... mother|carer*|father ... overshadow*|dominat*|eclips*|first, \#
      needs of ... adult*|parent*|parents|mother|carer*|father ... before|over|priority|rather, \#
      overshadow*, overwhelm* ... child*, \#
      adult*|parent* ... needs|problems ... dominat*|eclips*|took|take, \#
      adult*|parent* ... difficulties|issues|vulnerabilit* ... dominat*|eclips*|took|take, \#
      adult*|parent* ... needs|problems ... distract*|detract*|obscur*|rather, \#
      adult*|parent* ... difficulties|issues|vulnerabilit* ... distract*|detract*|obscur*|rather, \#
      invisible child*|children|to, child* ... invisible|unseen|lost|hidden|unknown, \#
      hidden from view|sight|professionals, adult focused|led|centred, \#
      attention ... on|to|from|away ... parent*|mother|adult*|child*, \#
      distract*|divert* ... from ... child*|children|risk*|baby, \#
      mother's|parents'|parent's|mothers|parents needs|views|wishes, \#
      mother's|parents'|parent's|mothers|parents story|narrative|account|voice, \#
      sympath* ... parent*|mother|father|mum, over identif*, \#
      excessive|disproportionate|undue|exclusive|too|too much ... focus|attention|weight, \#
      focus ... mothers, mothers ... focus|scrutin*|judged|attention|spotlight: \#
      talking to her|mum|mother|mam about, spent talking, \#
      focus* on ... mother|mum|parents|her|adults|dad|father, \#
      all about the mother|mum|parents|adults|dad, \#
      mum's|mother's|parents|her own needs|problems|illness|troubles, feel|felt|feels sorry for, \#
      children ... upstairs|bed|asleep|school ... when|while we|i, \#
      nobody looks|looked|mentions|mentioned|sees|saw at the|the child*|children|baby, \#
      crisis after crisis, one crisis, her|his own troubles, \#
      everyone ... busy|focus*|looks|looked ... mum|mother|dad|parents|baby, \#
      forgot*|forget|forgets about the|the, children are|were not|never mentioned|talked|asked, \#
      hear* nothing about|of|from, nobody talks|spoke about the children|child|baby, \#
      only about his|her|the mother|mum|dad|drink*|housing, \#
      her|his problems|illness|moods|needs ... take|fill|all
    pre-verbal observation, body language = observ* ... interaction*|bab*|infant*|child*|parent*, \#
      observ* ... handling|feed*|care|attachment|bond*|relationship, \#
      non verbal|pre verbal ... child*|bab*|infant*|communicat*|cues|signs, preverbal, \#
      too young to speak|talk|tell|say, \#
      cannot|unable to speak|tell|say|articulate|verbali* ... for themselves|what|us|their, \#
      voice of ... baby|babies|infant*|unborn|toddler*|non|disabled, body language, demeanour, \#
      facial expression*, cues from|of|given|signals|the baby|infant, \#
      parent* ... respond*|interact*|handle*|react* ... baby|infant|child|cues|cry*, \#
      responsive* to ... baby|infant|child*|cues|needs, \#
      what ... baby|infant|toddler ... tell*|experienc*|feel*|feels, \#
      infant|parent infant mental health|relationship*|observation, \#
      convey*|express* ... words|actions|behav*|play|gestures, cannot|unable to communicate, \#
      in ways other than words|speech, gesture*: too young to talk, \#
      not|doesn't|cannot|can't speak|talk yet, no speech, few words, non verbal, signs only, \#
      baby ... limp|floppy|silent|still|quiet|stares|sleepy, \#
      toddler ... sleepy|silent|quiet|stares|still|flinch*|wary, frozen watchful*, flinch*, \#
      does not|doesn't|never|hardly smile*|cries|cry|look, makes no sound, avoids|no eye contact, \#
      month|week old ... cries|crying|quiet|sleepy|smiles, goes to anyone|strangers, \#
      not|doesn't|never hold*|cuddle*|pick* ... baby|him|her|up
    participation of the child = \#
      child*|children|young ... attend*|invited|participat* ... meeting*|conference*|review*, \#
      child*|children|young ... attend*|invited|participat* ... plan*|decision*|assessment*, \#
      child*|children|young ... involved|contribut* ... meeting*|conference*|review*, \#
      child*|children|young ... included|present ... meeting*|conference*|review*, \#
      child*|children|young ... involved|contribut* ... plan*|decision*|assessment*, \#
      child*|children|young ... included|present ... plan*|decision*|assessment*, \#
      participat* of|by ... child*|children|young, participation, co produc*, coproduc*, \#
      decisions about them|their, explain* ... to ... child*|children|young|him|her|siblings, \#
      plan* ... child*|children|young ... understand*|own|agree*|helped, \#
      feedback to ... child*|children|young, \#
      told ... child*|children|young ... what|why|happen*|decid*, \#
      children ... know ... what|why|plan|happen*, honest* with ... child*|children|young, \#
      life story, plan ... share* with ... child*|children|young, \#
      involv*|includ*|invit* ... children|young ... in|to ... meeting*|conference*, \#
      involv*|includ*|invit* ... children|young ... in|to ... decision*|review*: \#
      not invited ... child|young|he|she, did not come ... meeting, support plan, \#
      before ... review|plan ... looked|comes|meeting|again, at his|her|their review|conference, \#
      decisions ... without|over asking|him|her, \#
      nobody|no one told|tells|explained|explains ... him|her|the child*|them why|what, \#
      does not|doesn't know why|what, \#
      wants to come|be|go|speak ... meeting|review|court|conference, told nothing, \#
      did not ask her|him before
    barriers to disclosure = barriers ... disclos*|tell*|speak*|talk*|help, \#
      children|child|young|victims ... not|rarely ... disclos*|tell|telling, \#
      children|child|young|victims ... seldom|unlikely|reluctant ... disclos*|tell|telling, \#
      children|child|young|victims ... not|rarely|seldom|unlikely|reluctant ... speak|talk|say, \#
      children|child|young|victims ... unable|afraid|struggle ... disclos*|tell|telling, \#
      children|child|young|victims ... unable|afraid|struggle ... speak|talk|say, \#
      children|child|young|victims ... difficult|hard|find ... disclos*|tell|telling, \#
      children|child|young|victims ... difficult|hard|find ... speak|talk|say, \#
      afraid|fear*|scared to disclose|tell|speak|say|talk|report, \#
      frightened|reluctant|unable|unwilling to disclose|tell|speak|say|talk|report, \#
      rely*|relied|reliance|wait*|depend* ... disclos*|child to|children to|verbal, \#
      disclos* ... not|rarely|rather|may|process, \#
      disclos* ... partial*|gradual*|over|hints|indirect*|tentative, partial disclosure*, \#
      hint*|hints, tell* ... in ... ways|different|other|indirect*, \#
      without|absence|lack|no of|a|any|clear|direct|verbal|formal disclosure*, silenc*, \#
      coach*|coached|coaching, threatened|told not|to|what to|not|say, keep ... secret*, secrecy, \#
      shame|embarrass*|loyal* ... child*|tell|parent*|disclos*|family, \#
      fear* of ... consequences|repercussions|not being|being|retribution|reprisal*: \#
      took|takes|taken back what|it|her|his|the, denies it|everything now|later|when, \#
      changed his|her|their story|mind, says now|now says, \#
      will not|won't|refuses to say|tell|talk|name, secret*, whisper*, \#
      told her|his ... friend|teacher|tutor|nurse|assistant|gran|nan|nursery|school|cousin, \#
      scared|afraid|frightened of|to ... dad|father|stepfather|stepdad|him, \#
      scared|afraid|frightened of|to ... tell|say|home|mum|mother, \#
      made up|making it up|lied|lies|lying, told not to say|tell|talk, \#
      looks at ... mum|mother|dad|father|carer before, rehearsed, not|never said|told anyone
    trusted adult = trusted adult*|professional*|relationship*|person, \#
      consisten*|stable|continu*|same ... relationship* ... child*|young|with|worker*, \#
      long|enduring|meaningful|positive|trusting ... relationship* ... child*|young|with|worker*, \#
      relationship* ... child*|young|pupil* ... trust*|know*|built|build|consisten*, \#
      trust ... child*|young|them|him|her ... worker*|adult*|professional*|practitioner*, \#
      build*|built ... rapport|trust|relationship* ... child*|young|him, \#
      establish*|develop*|gain* ... rapport|trust|relationship* ... child*|young|him, \#
      build*|built ... rapport|trust|relationship* ... her|them|teen*|adolescent*, \#
      establish*|develop*|gain* ... rapport|trust|relationship* ... her|them|teen*|adolescent*, \#
      rapport, know* the child*|young|him|her|pupil ... well|best, \#
      who knows|knew the child*|them|him|her|young ... best|well, \#
      one ... worker*|professional*|adult|person ... child*|young|trust*|consistent|throughout, \#
      someone ... trust*|talk to|confide, safe adult*, \#
      adult*|person|worker ... child* ... trusts|trust|choose|turn to|confide*|chooses, \#
      support from|by school|teacher*|mentor|pastoral, relationship of trust, \#
      trusts this|that|the|their|them, relationship with ... him|her|the child|children|young, \#
      safe space, trust and respect: only talk*|opens|trusts|speaks|signs ... to|with|up, \#
      trusts no one|nobody, confides, confided, learning mentor, youth worker, opened up to, \#
      only person|one he|she ... trusts|talks|likes, keeps changing|losing ... worker*, \#
      will not|won't talk to, never speaks|talks|spoken ... alone, never alone with, \#
      will not|won't speak|open|talk, signs only with, only signs|talks|speaks with|to, \#
      relationship with his|her teacher|assistant|worker|nurse
    """#
}
