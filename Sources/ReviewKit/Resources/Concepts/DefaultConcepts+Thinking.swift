extension DefaultConcepts {
  /// How professionals think: curiosity, challenge, open minds and the mistakes of judgement.
  static let thinking = #"""
    # How professionals think.
    professional curiosity = professional curiosity, professionally curious, curious, curiosity, \#
      inquisitive*, enquiring|inquiring mind*|approach, respectful uncertainty, \#
      healthy scepticism|skepticism, sceptic*, skeptic*, dig* deeper, delve*, delving, \#
      beneath|under|below|behind the surface, look* beyond|behind|beneath|deeper, probe, probed, \#
      probing, explor* ... further|more|depth|detail|fully|reasons|why|what, \#
      not|never|insufficient*|inadequate*|fully explored, unexplored, under explored, \#
      lack of|limited|insufficient exploration|enquiry|inquiry, unanswered questions, \#
      questions ... unasked|unanswered, sought|seek|seeking clarification|clarity, \#
      think the unthinkable, unthinkable, what else ... might|could|going|happening, \#
      what ... not ... know|told|seen|asked, \#
      accept* ... without question*|exploration|challenge|checking, unquestioning*, \#
      not|never|nobody questioned|probed, wonder why|what: nobody asked, did not ask, \#
      take*|took for granted, no questions asked, not curious, who ... lad|men, \#
      did not see|notice|go upstairs, seemed|looked|looks|seems fine|ok|okay|happy|well, \#
      all fine, nothing to see, nobody|never wondered|questioned|asked|checked, \#
      no one wondered|questioned|asked|checked, \#
      not|didn't ask|wonder|question|check ... why|who|where|what, \#
      nobody|no one knows|knew his|who|what|where|why|which, surname, never gone|been upstairs, \#
      nobody|no one knows his|her|who|where|their surname|name|past|father|job, \#
      nobody|no one|never|not thought|think to ask|look|check, \#
      did not|didn't|never look|looked further|closer|into|behind, took|taken|accepted as, \#
      never went upstairs|in, nobody looked|asked|checked, just accepted, seemed a nice|such
    ask direct questions, difficult conversations = ask* direct*|directly|explicit*|outright, \#
      direct|routine|specific|sensitive|explicit questions|question|questioning, \#
      direct|routine|specific|sensitive|explicit enquiry|enquiries|inquiry, \#
      difficult|challenging|courageous|sensitive conversation*|questions|discussion*, \#
      hard|uncomfortable|honest|open conversation*|questions|discussion*, \#
      ask the|about question*, routine enquiry, routinely ask*|asked|enquire*, \#
      confiden* ... ask*|asking|question*|conversation*|raise|discuss*|talk*, \#
      avoid* ... asking|difficult|conversation*|subject|topic, \#
      not|never asked about|directly|whether|if, be|being direct|honest|upfront|open with, \#
      fear of|afraid|reluctan*|worry|worried ... offend*|upset*|damag*, \#
      fear of|afraid|reluctan*|worry|worried ... relationship|intrusive|racist, courage, \#
      courageous, brave, uncomfortable: hardly ask, dare not ask, afraid to ask|challenge, \#
      do not like to ask, didn't|did not want|like to ask, \#
      ask ... with|if|because he|father|dad|partner, how do|should i|we ask|raise, \#
      how to ask|raise, embarrass*, taboo, pussyfoot*, tread carefully, pushed back, \#
      never mentions|mention|raises|raised|asks, stopped asking, \#
      not|never mention ... any more|anymore|again, avoids|avoid the subject|topic|asking, \#
      do not know how to say|ask|tell|bring, bring it up|it
    challenge parents, authoritative = \#
      challeng* ... parent*|families|family|carer*|mother|father|adults|behaviour*, \#
      respectful* challeng*, supportive challenge, high challenge, support and challenge, \#
      authoritative practice|approach|stance|work*, authoritative, confront*, \#
      robust* challeng*|respon*, \#
      parent*|mother*|father*|carer*|families ... challenged|confronted|questioned|account, \#
      hold* ... parent*|carer*|families ... account|responsible, \#
      not|never|rarely|insufficient*|without challeng*, lack of|insufficient challenge, \#
      clear ... expectations|consequences|bottom, consequences ... parent*|family|not|change, \#
      collu*, collusion, professional authority: hardly ask, never challenged, shouts at|when|if, \#
      argues, gets angry, angry when, articulate, plausible, charm*, intimidat*, \#
      always an excuse, excuses, blames others|everyone|school|everybody, has an answer, \#
      agree* ... but, nice family
    self-report, corroborate, triangulate = triangulat*, corroborat*, verif*, \#
      cross check*|reference*|referenc*, cross referenc*, self report*, \#
      check* ... account*|information|facts|story|against|claims|what|truth|whether, \#
      test*|tested|testing ... account*|information|claims|against|assumption*|hypothes*|out, \#
      evidence* ... independent*|from ... other|sources|agencies, \#
      independent* check*|evidence|source*|verif*|information, \#
      multiple|different|other|several|range|variety|independent sources, \#
      taken|accept*|accepted|took|take ... face value|truth|true, face value, \#
      reli* ... on|upon ... parent*|mother*|father*|carer*|adult*, \#
      reli* ... on|upon ... family|what|told|account*|self|information, \#
      over reli*|relian* ... parent*|self|mother*|account*|report*|information|what, \#
      reliance ... parent*|self|mother*|account*|report*, \#
      parent*|mother* ... account*|report*|explanation* ... accept*|believed, \#
      parent*|mother* ... account*|report*|explanation* ... unchallenged|checked, \#
      father*|carer* ... account*|report*|explanation* ... accept*|believed|unchallenged|checked, \#
      parent*|mother* ... version|word ... accept*|believed|unchallenged|checked, \#
      parent*|mother* ... assurance*|reassurance* ... accept*|believed|unchallenged|checked, \#
      father*|carer* ... version|word ... accept*|believed|unchallenged|checked, \#
      father*|carer* ... assurance*|reassurance* ... accept*|believed|unchallenged|checked, \#
      parent*|mother*|father*|carer* ... account*|report*|explanation* ... tested|verified, \#
      parent*|mother* ... account*|report*|explanation* ... relied|question*|compare*, \#
      father*|carer* ... account*|report*|explanation* ... relied|question*|compare*, \#
      parent*|mother* ... version|word|assurance*|reassurance* ... tested|verified, \#
      father*|carer* ... version|word|assurance*|reassurance* ... tested|verified, \#
      parent*|mother* ... version|word|assurance*|reassurance* ... relied|question*|compare*, \#
      father*|carer* ... version|word|assurance*|reassurance* ... relied|question*|compare*, \#
      uncritical*, unverified, unchecked, reassur* by|from, \#
      falsely|false|falsely reassured|reassurance, compare ... said|accounts|information, \#
      inconsisten* ... account*|stor*|information|explanation*|told, discrepan*, \#
      what ... parent*|mother|father ... tell|tells ... us|them|professionals|practitioners, \#
      what ... parent*|mother|father ... told|say|said ... us|them|professionals|practitioners: \#
      believe what, believes them|her|him, take* ... word for, accepted what, trust* what, \#
      are|is told, says that she|he has stopped, said she|he was fine|well|coping|ok, \#
      parents ... say so|account|word|told|explanation ... accepted|believed|enough, \#
      nobody checked|has checked|verified, never checked|verified, not checked|verified, \#
      did not check|verify|ask|look, didn't ask|check, only from ... mother|mum|father|parents, \#
      her|his word, word for it, we only have, taken as true, put|puts|putting it down to, \#
      mum|mother|dad|father|parents say* ... fine|stopped|changed|coping|clean|gone, \#
      mum|mother|dad|father|parents say* ... over|left|better|separated|control|abstinent|well, \#
      says it is|she|he|it's ... under control|fine|better|over, \#
      say|says|claim*|insist* they|she|he are|is|has ... abstinent|clean, \#
      say|says|claim*|insist* they|she|he are|is|has ... stopped|better|fine, \#
      say|says|claim*|insist* they|she|he have|had|was ... abstinent|clean, \#
      say|says|claim*|insist* they|she|he have|had|was ... stopped|better|fine, \#
      say|says|claim*|insist* they|she|he are|is|has ... coping|separated|split, \#
      say|says|claim*|insist* they|she|he are|is|has ... left|quit|not, \#
      say|says|claim*|insist* they|she|he have|had|was ... coping|separated|split, \#
      say|says|claim*|insist* they|she|he have|had|was ... left|quit|not, \#
      according to mum|mother|dad|father|parents|her|him, smell* of cannabis|weed|alcohol|drink, \#
      smells of cannabis|weed|alcohol|drink, things are better
    open mind, alternative explanations, hypothesis = open mind*, open minded*, hypothes*, \#
      alternative|other|different explanation*|hypothes*|possibilit*|view*, \#
      range|possible|differential|competing explanation*|hypothes*|possibilit*|view*, \#
      alternative|other|different cause*|diagnos*|perspective*|scenario*, \#
      range|possible|differential|competing cause*|diagnos*|perspective*|scenario*, \#
      keep*|kept|keeping|remain* ... open|mind, rule* out, ruled out, ruling out, not rule, \#
      keep in mind, consider* ... possib*|whether|other|alternativ*|could|likel*, \#
      consider* ... abuse|maltreatment|harm|safeguarding|neglect ... possib*|cause|explanation, \#
      consider* ... abuse|maltreatment ... differential|alongside|reason, \#
      consider* ... harm|safeguarding|neglect ... differential|alongside|reason, what else, \#
      devil's advocate, devils advocate, \#
      weigh* ... evidence|information|explanation*|possibilit*, \#
      revis* ... view*|opinion*|judgement*|judgment*|hypothes*|assessment*, \#
      change ... view|mind|opinion|judgement, uncertain*, second question*, \#
      contrary|contradict*|conflicting information|evidence, not rule ... out: cannot be sure, \#
      two explanations|possibilities, other explanation*|possible, changed ... view|mind, \#
      teething, puts|put it|her|his ... down to, blamed on, \#
      says|say|said ... caught it|fell|rolled|toy|did it, accident, no other reason, started it
    confirmation bias, fixed thinking = confirmation|confirmatory bias, \#
      fixed|entrenched|rigid|closed thinking|view*|mind*|ideas, \#
      fixed|entrenched|rigid|closed mindset*|position*|narrative*|opinion*, bias*, biases, \#
      unconscious bias, cognitive bias*|error*, anchor*, tunnel vision, blinkered, \#
      narrow|single focus|lens|view|narrative, \#
      first|initial impression*|view*|assessment*|diagnos*|hypothes*|judgement*, \#
      dominant narrative|view|hypothesis|story, pre conceiv*, preconce*, prejudg*, \#
      premature* conclu*|reassur*|judg*|clos*, \#
      information|evidence|facts|signs ... not|did ... fit*|disregard*|discount*, \#
      information|evidence|facts|signs ... not|did ... dismiss*|overlook*|ignored, \#
      dismiss*|discount*|disregard*|explain*|explained ... away|too|because, \#
      dismiss*|discount*|disregard*|explain*|explained ... evidence|information|concern*, \#
      explained away, framed as, frame of reference, lens, \#
      narrative ... that|became|set|domina*|unchalleng*, group think, groupthink, heuristic*, \#
      attribut* ... to|solely|only, diagnostic overshadow*, overshadowing: made up their mind, \#
      first impression, put|puts|putting ... down to, fixed on, only looked at, \#
      sure ... accident|innocent|fine|explanation, made up our|her|his mind, \#
      jump* to ... conclusion*, decided early, first view, no other reason, blamed on, \#
      down to ... age|hormones|adhd|autism|grief|divorce|behaviour|weaning|virus, \#
      just teenage|a phase, assumes|assumed|assume she|he|that|it|the|they, all agreed, \#
      everyone ... sure|agreed|certain, label*, known as
    affluent, middle class = middle class, affluen*, wealth*, social class, socio economic|class, \#
      privileged, professional|educated|articulate|plausible|high parents|parent|families|mother, \#
      professional|educated|articulate|plausible|high father|status|achieving|carers, \#
      deference ... to|class|status, outward*|superficial* appear*|presentation, \#
      appear* ... well|caring|loving|respectable|presentable|plausible|cooperative|clean, \#
      presentation of ... parent*|mother|father|family, \#
      home ... clean|tidy|presentable|well ... but|kept|furnished, \#
      well presented|kept|dressed|spoken, neglect ... affluent|wealthy|better: middle class, \#
      nice house|home|area, professional parents, doctor himself|herself, well off, wealth*, \#
      affluent, private school, well spoken, respectable, nanny, au pair, big house, lawyer, \#
      home seems loving, nice family, lovely home|family, boarding school, pony, second home, \#
      house is|was lovely|beautiful|immaculate|spotless, lovely house|parents|couple, \#
      parents are both|teachers|lawyers|doctors|police|professionals, \#
      both teachers|doctors|lawyers|nurses|work, immaculate, one of us|our own, \#
      foster carer* were|are respected, well known in, pillar of
    over-optimism = optimis*, over optimis*, overly optimis*|positive, rule of optimism, \#
      over positive, too positive*, unrealistic* ... expect*|hope*|view*|positive|optimis*|plan*, \#
      benefit of the doubt, best construction|light|interpretation, \#
      hope* ... rather|over|rather than|not, reassured by, \#
      false|premature reassurance*|optimism|hope, emphasis|focus|weight ... strength*|positive*, \#
      positives ... over|outweigh*|rather|risk*|concerns|balanc*|negatives, \#
      minimis* ... concern*|risk*|harm|seriousness|severity|impact|abuse|incident*, \#
      under estimat*|estimated, underestimat*, played down, downplay*, \#
      small|minor|short|superficial|some|limited improvement*|progress|changes, \#
      over|too|undue|more weight|credit|emphasis|confidence, start again, \#
      too|so|such good|high ... threshold|tolerance, given ... chance*: hopeful, doing better, \#
      turned ... corner, optimis*, one more chance, another chance, more chances, second chances, \#
      doing her|his|their best, making progress, trying hard|her|his|their, \#
      give her|him|them ... chance|time|benefit, benefit of the doubt, look on the bright, \#
      small improvement*, better than|this|now|lately, good enough, \#
      loves ... child*|kids|baby|them, early days, hoping, getting there, all is well, all well, \#
      going well, nice mum|mother|dad|father, such a good|nice, doing well, doing fine, \#
      things are better, improving, much better, on track, house was tidier|cleaner, \#
      tidier|cleaner now|when|so|and, told they had|were doing, pleased with, \#
      gave her|him|them more time, wait and see, see how it goes, keep an eye, home seems loving, \#
      says|say things are better, too close to, makes|making excuses for, \#
      on her|his|mum's|the mother's side, wants it|her|him|them to work|succeed, \#
      sticks|sticking up for, nice mum|mother|dad
    normalised, desensitised = normalis*, normaliz*, desensitis*, desensitiz*, acceptance of, \#
      became|become accepted|normal|used|tolerated|the, accustomed, tolerat*, tolerance, \#
      low|lowered|lower|poor expectation*|standard*|aspiration*, acclimatis*, inured, \#
      used to seeing|hearing|working, not|no longer ... shock*|surpris*|notice*|unusual, \#
      compared|comparison ... other famil*|area|worse, \#
      good enough ... parenting|care|not|for|standard*, \#
      what is|was|counts good enough|acceptable, always been ... this|that|like, way of life, \#
      just how|the, cultural relativ*, \#
      shared|common standard*|language|understanding ... good|neglect|acceptable: no worse than, \#
      used to it, always been like that, same as others|all|everyone, \#
      normal round|for here|them|that, their way, just how they|the family|she|he|it are|is, \#
      shrug*, the way they, not that bad, good enough, seen worse, never quite bad enough, \#
      low level, up and down, poor area, everybody round here, goes|go round in, \#
      got|get|gotten used to, everyone|we|has|have used to, stopped noticing, \#
      no longer notice*|shock*, just accept*, we all know|knew, typical of|for|round
    start again syndrome, fresh start = start* again|afresh|anew|over, start again syndrome, \#
      fresh start, clean slate, wip* ... slate, \#
      each|every|new referral|episode|assessment ... isolation|new|separate*|fresh|afresh|own, \#
      each|every|new worker|incident|report|pregnancy ... isolation|new|separate*, \#
      each|every|new worker|incident|report|pregnancy ... fresh|afresh|own, \#
      treated|dealt|viewed ... isolation|afresh|one off|separate* alone|standalone, \#
      treated|dealt|viewed ... isolation|afresh|one discrete|isolated|stand alone|standalone, \#
      considered|seen|assessed|responded ... isolation|afresh|one off|separate* alone|standalone, \#
      considered|seen ... isolation|afresh|one discrete|isolated|stand alone|standalone, \#
      assessed|responded ... isolation|afresh|one discrete|isolated|stand alone|standalone, \#
      in isolation, one off, standalone, stand alone, isolated incident*|event*, \#
      incident led|based|focused|by, episodic, put aside|behind, \#
      previous|earlier|past|historical ... disregarded|forgotten|ignored aside, \#
      previous|earlier|past|historical ... overlooked|lost|discounted|set aside: \#
      starts from the beginning, start* afresh|again|over, fresh start, thick file, from scratch, \#
      has not read, old file, begin* again|afresh|over, start* all over, new plan, \#
      another assessment, \#
      third|fourth|fifth|second assessment|plan|referral|child protection plan, same assessment, \#
      read the|his|her|their file|history|chronology|notes, old referral*|concern*|records, \#
      what went before, clean slate, new baby so, this time, one off, isolated incident, \#
      takes over ... family|case, several assessments
    """#
}
