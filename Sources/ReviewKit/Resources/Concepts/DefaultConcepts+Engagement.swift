extension DefaultConcepts {
  /// How families meet services, and services families.
  static let engagement = #"""
    # Engagement.
    avoidant behaviour = avoid* ... professional*|service*|contact|visit*|engag*, \#
      avoid* ... worker*|agenc*|being|families|parent*, avoidance, avoidant, evad*, evasive*, \#
      elusive, cancel* ... visit*|appointment*|meeting*|session*, \#
      failed|abortive|unsuccessful|missed|attempted visit*|appointment*|contact*|home, \#
      no access|access visit*, obstruct*, \#
      access ... to|denied|refused|gained|home|child ... child*|home|refused|denied|not, \#
      prevent* ... access|seeing|seen|professional*, \#
      keep* ... at bay|arm's|arms|length|professionals, deflect*, hide|hiding ... from|child*, \#
      withdr* from ... service*|view|support|contact|universal|professional*|school|nursery, \#
      closure ... family|parent*, mobile famil*|families, not at home, \#
      changing|changes|moves|moving ... school*|gp|area|address*|service*, \#
      isolat* ... from services|professionals: cancel* ... visit*|appointment*|meeting*, \#
      not at home|in, nobody answers, won't open|answer the door, miss* ... appointment*|visit*, \#
      keeps putting off, rearrang*, curtain*, knock|knocks|knocking, no answer, no reply|replies, \#
      pretend* to be out|asleep, hid* ... from|behind ... us|sofa, not in when, never in, \#
      out when we, door ... closed|shut|locked|answered|opened, doorstep, \#
      cannot|can't|could|couldn't get in|into|past, \#
      not let|letting|allowed ... in|upstairs|inside|bedroom*|see, \#
      keeps us|me downstairs|in|on|at, not|never ... allowed|let ... upstairs|bedroom*, \#
      always an excuse, phone ... off|changed|blocked|dead|voicemail, \#
      not|doesn't return|answer|reply|ring, ignores ... calls|texts|letters|messages, \#
      always ill|busy|asleep|out, short notice, last minute, too busy, \#
      visit* ... cancelled|missed|refused|postponed|failed, failed visit*, no access, \#
      could not be seen, let us in, only let|seen once|twice, always poorly|away, just gone out, \#
      gone to the shops, never sees|see|saw us, pull* ... out of appointment*|clinic, \#
      changes|changed|swaps gp|doctor*|surgery|school*|nursery, cancel* at the, cancels, \#
      did not turn|show up, turn* us away, blinds, nobody in, dodg*, \#
      no one|nobody answers|comes|opens, not|never|doesn't answer*|open* ... door|phone, \#
      nobody|no one|somebody comes to|answering the door, telly|lights|light|tv is|was|were on, \#
      car is outside, hides|hid|hiding when we|from us, out again, pretends, \#
      never home|there|available, moves the|every appointment, cannot|can't get hold|see, \#
      not seen|see us|me|the worker
    disguised compliance, superficial engagement = \#
      disguised|false|feigned|apparent complian*|cooperation|co operation|engag*, \#
      superficial|partial|token|minimal complian*|cooperation|co operation|engag*, compliance, \#
      complian* ... parent*|change|risk*|engag*|plan*|outward*|not, superficial*, \#
      appear* to engage|comply|cooperate|co operate|work|accept, \#
      appear* ... engag*|compl*|cooperat*, just|only enough, minimum, placat*, \#
      manipulat* ... professional*|system*|worker*|practitioner*, \#
      mask* ... risk*|concern*|harm|lack, \#
      engag* ... without|not|rather|but ... change*|progress|improve*|impact|outcome*, \#
      engag* ... mean*|equate*|evidence|outcome* ... change*|progress|improve*|impact|outcome*, \#
      attend* ... course*|programme*|appointment*|sessions ... not|mean*|rather|change|evidence, \#
      lip service, say* ... right thing*, tell* ... professional* ... want, \#
      agree* ... but ... not, promis* ... not|but|change, mislead*|misled, deceiv*, \#
      deceit*|deceptive, conceal*, honest* ... parent*|professional* ... not, pull* ... wool, \#
      splitting, play* ... off against: say* yes, agree* ... but, seem* to cooperate, \#
      go* along with, tell* us what, engag* ... then, agree* to everything|all|anything, \#
      agrees to everything, sign* everything|anything|the|every, does|do|doing just the minimum, \#
      just enough, said|says the right, right things, tells workers|them what we|they, \#
      ticks|ticking ... box*, complet*|finish*|attend* ... course*|programme, \#
      nothing changes|changed|has|is different, no change at home, engage* again|only|when|until, \#
      only when ... court|conference|closure|police|visit*|threatened, until the case, \#
      once the case, after closure|closing, tidies ... before|for, tidied ... before|for, \#
      articulate, always friendly, cooperates, all smiles, nice family, \#
      blames others|everyone|school|everybody, plays ... off|against, one thing and, \#
      then cancel*, nods, smiles and, nothing we ask|say|agreed, nothing gets done, \#
      does not|doesn't follow through|it|anything, never does it|what|anything, \#
      says|say all the right, tells|told ... what they|we want, polite but, friendly but, \#
      charming, willing but
    pattern of engagement = \#
      pattern* of|in ... engag*|attend*|contact|cooperat*|disengag*|complian*, sporadic*, \#
      intermittent*, inconsistent|erratic|fluctuating|variable engag*|attend*|contact, \#
      selective|selectively|poor|limited|periodic engag*|attend*|contact, selective* engag*, \#
      engag* ... sporadic*|inconsist*|intermittent*|fluctuat*|selectiv*, \#
      engag* ... varied|pattern*|when|only|crisis|initial*, disengag*, re engag*, reengag*, \#
      why ... engag*|disengag*|not engag*|attend|withdr*|miss*, \#
      reason* ... not ... engag*|attend*, \#
      reason* for|behind ... non|disengag*|miss*|reluctan*|poor, \#
      understand* ... engag*|non engag*|disengag*|reluctan*|resist*, \#
      engag* ... explor*|understand*|analys*, dip* in and out, \#
      how ... famil*|parent* ... engage*|respond*|work with ... services|professionals|us, \#
      engage* with|and then|but, signs ... disengag*|engag*, \#
      nature|quality|level of ... engagement, engagement ... critical*|nature|quality: \#
      engage* again|only|when|until, engag* ... then, comes and goes, \#
      only when ... court|conference|closure|police|threatened|crisis|needs, on and off, \#
      stops coming|attending, stopped coming|attending, dropped out of, step* back when, \#
      when closure, disappears again|for, in and out, for a while then|and, \#
      only rings|calls|comes when, then cancel*|miss*|stop*, closure is discussed, \#
      miss appointments, cancel* visits
    non-engagement closed case = non engag*, nonengag*, not engag*, \#
      lack of|poor|refus*|failure to engag*|engag*|cooperat*|consent, fail* to engage, \#
      engag* ... not|never|should|no ... reason|ground*|close|clos*|discharg*|end*, \#
      clos* ... non|lack|not ... engag*|consent|attend*|cooperat*|contact|support, \#
      clos* ... refus*|due|because|declin* ... engag*|consent|attend*|cooperat*|contact|support, \#
      clos* ... due to|because, \#
      discharg* ... non|due|after ... attend*|engag*|miss*|dna|appointment*, \#
      discharg* ... because|for|following ... attend*|engag*|miss*|dna|appointment*, \#
      withdraw* ... consent, consent ... withdr*|refus*|declin*|not given|lack, \#
      declin* ... support|service*|help|early|offer*|intervention|visit*, \#
      refus* ... support|service*|help|early|offer*|consent|engag*, \#
      increase* ... risk* ... engag*|refus*, escalat* ... non engag*|refus*|disengag*|not engag*, \#
      non engagement ... risk*|indicator|escalat*|warning: \#
      closed ... because ... not engaging|refus*|declin*|consent, will not|won't engage, \#
      not|didn't|doesn't|won't|never engage, withdr* consent, \#
      withdr* from ... help|support|plan|service*, \#
      refus*|declin*|reject* ... help|support|visit*|services, says no to, \#
      discharged ... not|never|miss*|after ... attend*|come|clinic|appointment*, \#
      clinic slots missed|cancelled, slots missed, not want help|us, off the list, \#
      miss appointments, closure is discussed, hard to reach, shut|close the file|case, \#
      do not|don't|not want us|me|our|any|it, not|never wanted ... help|us|worker, \#
      discharge*|closed ... after two|three|missed, taken off our|the list|books, keep* refusing, \#
      said no thank
    reluctant families, mistrust = \#
      reluctan* ... engag*|famil*|parent*|accept|support|work|share|mother*|help|to, \#
      resistan* ... famil*|parent*|engag*|change|to|professional*, resistant, mistrust*, \#
      distrust*, wary|suspicious|fearful of ... service*|social|professional*|authorit*|agenc*, \#
      afraid|frightened|scared of ... service*|social|professional*|authorit*|agenc*, \#
      fear* ... child*|being|losing|having ... remov*|taken|care|judged|away|lost, \#
      fear of ... social|services|authorit*|professionals|agencies, \#
      fear of ... repercussion*|consequences|judg*|being|remov*|depor*, \#
      previous|past|negative|bad|poor experience* ... service*|social|professional*|care, \#
      previous|past|negative|bad|poor experience* ... authorit*|statutory|agenc*|system, \#
      own experience* ... care|social|services|authorit*, stigma*, shame|ashamed, judged, \#
      feel* ... judged|blamed|stigmati*, reassur* ... famil*|parent*|mother*, \#
      hard to reach|engage|help, seldom heard, \#
      barrier* ... engag*|access*|support|help|services|seeking, easily ignored, help seeking, \#
      ask* for help, hard|difficult to engage, standing|stand|stands|get|gets in the way, \#
      barriers|obstacles ... engag*, \#
      prefer|want|agree|willing to engage|work with ... avoid|prevent: \#
      not|doesn't|don't trust ... us|social|services|anyone|workers|professionals|police, \#
      no trust, bad experience of|with, ashamed, embarrassed, too proud, says no to, \#
      not|don't|didn't want ... social|worker*|help|support|involved|visits, \#
      stops coming|attending, stopped coming|attending, dropped out of, \#
      will take the|her|his baby|child*|kids, \#
      fears|afraid|scared|frightened ... take ... baby|child*|kids, \#
      will|would take her|his|the|our baby|child*|kids, \#
      afraid|scared|frightened of social|us|workers|the|services|losing, \#
      was in care herself|himself, suspicious of, hates social|us|services, \#
      refus*|declin*|reject* ... help|support|visit*|services, hostile, not want help|us, \#
      agree* to everything, then cancel*, cancel* visits|appointments, \#
      terrified we|they|of|social|that, scared we|they|you|social, afraid we|they|you|that, \#
      had ... taken into care, brought up in care, grew up in care, \#
      hides|hiding|hid bruises|it|from|things, thinks we|they|i want|will|take|are
    """#
}
