extension DefaultConcepts {
  /// Referrals, thresholds, and how professionals settle their differences.
  static let referrals = #"""
    # Referrals and thresholds.
    referral, make a referral = \#
      referral* ... clear*|quality|timely|prompt*|made|detail*|explicit|specif*|immediate*, \#
      referral* ... content|information|form*|inappropriate|right|direct*|complete*, \#
      referral* ... without delay, \#
      refer* ... to ... children's|social|mash|early|police|designated, \#
      refer* ... to ... without|immediate*|promptly|service*|specialist|any, \#
      make|made|making ... referral*, not|never|late|delay* refer*|referred|referral*, \#
      no referral*, should have been|been referred, should have ... refer*|referral, \#
      missed opportunit* ... refer*, who can|should|may refer, interagency referral*, \#
      multi agency referral*, marf, refer when, refer* ... immediately|prompt*|same|delay|early, \#
      written confirm*|confirmation, follow* up ... writing|written|telephone|phone|call: refer, \#
      who refers, who should refer, do i|we refer, referral ... needed|lost|refused|closed, \#
      rang social|the social|children's|mash, called social|children's, reported it, reported to, \#
      told social|children's services, wonders whether, not sure whether|if to
    feedback, outcome of referral = \#
      feedback ... refer*|professional*|agenc*|school*|outcome*|not|from|given|provided|lack, \#
      outcome* of|to ... referral*|contact*|enquir*|assessment*|notification*|decision*, \#
      inform* ... referrer*|of the outcome|outcome, referrer*, acknowledg* ... refer*, \#
      told|informed ... outcome|decision|result, \#
      not|never|without ... feedback|outcome|acknowledg*, \#
      follow* up|chase*|chasing|chased ... referral*|concern*|outcome*|respon*|contact, \#
      close* the loop, loop, await* ... outcome|response|feedback, \#
      respon* to ... referral*|contact*: no feedback, waiting to hear, \#
      heard no more|back|nothing, rings|rang|phones|phoned again|every|twice, \#
      rang|phoned|called|wrote again|twice|three, \#
      rang|phoned|called|wrote|asked ... again|twice|three no one, nobody came, came to nothing, \#
      nobody rang|called|phoned|got back, referr* ... no answer, no reply to, \#
      not told what|the outcome, never heard, slow to answer, \#
      not been|never told|heard why|what|back|anything|whether, no explanation why, \#
      rejected without, not told why, chased|chasing ... answer|update|times, heard nothing, \#
      nobody|never rang|phoned|replied|wrote|called, no one rang|phoned|replied|wrote|called, \#
      got back to us, called|rang|rung us back, \#
      no one ... called|rang|rung|phoned|replied|wrote|got ... back|us, called back, \#
      heard no more|back, no reply
    repeat referrals, no further action = \#
      repeat*|multiple|several|many|numerous referral*|contact*|notification*|re, \#
      previous|series|number|frequent|successive referral*|contact*|notification*|re, re refer*, \#
      rerefer*, no further action, nfa, \#
      contact* ... screened|clos*|nfa|threshold|each|isolation|history, \#
      screen* ... out|contact*|referral*|decision*, mash, front door, \#
      multi agency safeguarding hub, contact and referral, initial contact*|screening, triage*, \#
      signpost*, inappropriate ... referral*|threshold, information only, for information, \#
      police notification*, referral* ... isolation|history|previous|each|clos*|no, \#
      referral* ... reject*|accept*|declin*|bounced|pattern|number: \#
      referral ... closed|rejected|declined|sent|came back|ignored|lost|refused accepted, \#
      bounce*, screened out, nfa, no further action, signpost*, passed back, sent back, \#
      knocked back, front door, mash, \#
      third|fourth|second time ... rang|called|referred|referral|asked, \#
      referr* twice|again|rejected|declined|closed, not accepted, not taken on, \#
      turned down ... referral, rejected ... referral, contact only, \#
      single assessment ... closed, rings|rang|phones|phoned again|every|twice, \#
      referral ... turned away|down|back, turned away again, refused again, \#
      closed each|every time, each|every time ... closed, not enough ... again, \#
      third|fourth|fifth referral|call|contact, referral ... lost|refused accepted, \#
      not|won't take it|the referral|him|her
    thresholds = threshold*, level* of ... need|support|intervention|concern*, levels of, \#
      continuum of|continuum, windscreen, meet|met|meeting|reach* ... threshold*|criteria, \#
      criteria, eligib*, shared understanding|language, \#
      consisten* ... threshold*|appl*|decision*, high threshold*, not meet|met|reach, \#
      below ... threshold*, tipping point, bar is|was|too, appl* ... threshold*, \#
      step* up ... level|support|service*|need*, right level, levels|tier|tiers, \#
      fell between|through, fall* between|through, gap* between ... service*|threshold*, cracks: \#
      reach* the bar|threshold|criteria, not reach* ... bar|threshold|criteria, below the bar, \#
      not serious enough, does not meet, below threshold, not bad enough, \#
      says|say it is not enough, threshold, never quite bad enough, too low for, criteria, \#
      down a tier|level, not ill|serious|severe enough, falls between, meet ... criteria, \#
      low level
    early help = early help, early intervention|support|identification, \#
      earlier|early ... help|intervention|support|opportunit*|identif*|offer*|stage|respon*, \#
      preventat*|preventive|prevention, family hub*|help|support|centre*, children's centre*, \#
      universal|targeted service*|support|offer|provision, common assess*|caf, \#
      support ... earlier|early|before|escalat*|offer*|first, \#
      help ... early|earlier|before|sooner|crisis, early help assess*|plan*|offer*|assessment, \#
      signpost* ... support|service*, local offer, where to go|turn|get ... help|support, \#
      parenting programme*|course*|support, sustain* support, \#
      support ... not|never ... offer*|available|provided, unmet need*: no idea where, \#
      no help from, alone with ... everything, \#
      on her|his own with ... children|baby|kids|twins|four|three|five, \#
      single mum|mother|dad|father|parent, lone parent, no family near|here, isolated, \#
      no support, early help, family support, early help ... refus*|declin*|closed|waiting|not, \#
      team around, nowhere|no idea where to turn|go, asks|asked|asking for help, \#
      needs help|support, at the end of, given|sent a|the leaflet*|list|number, \#
      told to ring|phone|call ... herself|himself|themselves, leaflet*, help came too late
    unallocated, waiting list = unallocated, \#
      allocat* ... delay*|wait*|worker*|case*|social|not|prompt*|timely, \#
      wait* ... list*|time*|allocat*|assess*|service*|support|long, waiting list*|times, \#
      while ... wait*, interim support|help|plan, holding, backlog*, \#
      capacity ... service*|team*|demand|meet, demand ... capacity|service*|outstrip*|exceed*, \#
      delay* ... in|to ... access*|service*|support|allocat*|treatment|appoint*|respon*, \#
      lengthy wait*, oversight ... wait*, risk ... while|wait*: \#
      waiting ... allocated|allocation|social worker|list, unallocated, not allocated, \#
      on a|the waiting list, months on|waiting, \#
      eight|six|nine|ten|twelve|seven months on|waiting, waiting ... appointment, \#
      wait* ... camhs|assessment|help|specialist, still waiting, long wait, no worker, backlog, \#
      queue, on the list for|since, waiting ... allocated|allocation|social worker
    out of hours, emergency duty = out of hours|office, out of hours service*|team*|duty, \#
      emergency duty|social, edt, weekend*, bank holiday*, \#
      evening* ... duty|weekend*|service*|hours, overnight, twenty four hour*, 24 7|hour*, \#
      outside ... office|working|normal|core hours, on call, holiday period*, \#
      night ... duty|team|service, handover ... day|daytime|out, \#
      day* team*|service* ... handover|out|night, duty system|team|social|worker: at night, \#
      in the evening, emergency duty, edt, after five, at weekend*, over the weekend, \#
      night|evening ... duty|called|rang|social|police|hospital, out of hours, \#
      2|3|4|1|two|three|four|one am, at midnight, late friday|on, \#
      christmas|easter|holiday* ... nobody|closed|duty|cover, office ... closed|shut, \#
      no one on duty, school holiday*, summer holiday*, half term, at the weekend, \#
      friday night|evening|afternoon, saturday|sunday night|morning|evening|afternoon, \#
      bank holiday*, on sunday|saturday, duty team, in the small hours
    # Differences between professionals.
    escalation policy, escalate = \#
      escalat* ... policy|procedure*|process*|concern*|professional*|differ*|manager*|disagree*, \#
      escalat* ... use*|not|formal*|up|case*|matter|pathway|through|if, \#
      escalation policy|procedure*|process*, escalate, escalation, go higher|above, \#
      take* ... further|higher|senior|manager, \#
      senior manager* ... rais*|escalat*|involv*|discuss*|refer*, \#
      raise* ... concern* ... manager*|senior|again|formally|safeguarding, \#
      pursue*|pursuing ... concern*|further, \#
      if ... not ... satisfied|happy|respon*|resolved|agree, not satisfied, dissatisf*, \#
      designated safeguarding lead*|professional* ... advice|escalat*|consult*|discuss*, \#
      designated safeguarding nurse*|doctor* ... advice|escalat*|consult*|discuss*, \#
      keep* ... raising|escalat*|pushing, conflict resolution, \#
      resolution ... policy|process|protocol|professional*, whistleblow*, whistle blow*: \#
      disagree*, not|doesn't|don't agree, ignored ... concern*, take it further, \#
      how do|can we|i challenge|escalate|object, who do|can i|we go|turn|complain|tell, \#
      push back, go above, over his|her|their head, talk over|down to, won't budge, \#
      told to wait|leave, duty worker|team|officer ... not|won't|says|refuse*, \#
      refuses to take|accept|act|hold|open, not|won't take it|the referral|our|us|seriously, \#
      social worker ... not|won't|refuses|says no, is no safer, unhappy with|about, \#
      left the conference|meeting unhappy, overrul*, slow to answer|respond, want to challenge, \#
      not take*|took ... seriously, nobody listens to|listened, \#
      still feel|think|believe|worried they|the|she|he|it, turned away again, disagree* with, \#
      not happy with, decision ... wrong|unsafe, wrong decision, decided ... but i|we|she, \#
      against my|our advice, told to leave it, nobody will listen|act, not act*|acting on
    professional challenge = professional challenge*, \#
      challeng* ... professional*|agenc*|other*|each another, \#
      challeng* ... decision*|colleague*|partner*|practice another, \#
      challeng* ... conference*|view*|threshold*|plan* another, \#
      challeng* ... constructive*|effective*|decision|one another, constructive challenge, \#
      culture of ... challenge|curiosity, \#
      question* ... decision*|each|other*|colleague*|practice|professional*, \#
      respectful ... challeng*|disagree*|uncertainty, \#
      lack of|no|little|without|insufficient challenge, unchallenged, not challenged, \#
      critical friend, speak* up|out, voice* ... concern*|disagree*|dissent|unease, \#
      confiden* ... challeng*|disagree*|escalat*|speak, professional courage, courage*, \#
      check* and challeng*, hold* each other|one another: disagree*, not agree, everyone nodded, \#
      want to challenge, can she|he|i|we push|challenge|object|say, unhappy with, do not like to, \#
      not listened, not taken seriously, only a nurse|worker|assistant, only nursery|school, \#
      consultant ... said|says|sure|certain, senior ... said|says|decided, brush* ... off|aside, \#
      fobbed off, they say it|he|she is not|fine, say|says it is not, dare not, \#
      though she|he|i thinks|think
    professional disagreement, resolution = disagree*, \#
      differ* ... professional|opinion*|view*|of opinion|perspective*|medical, \#
      differences ... between|of|professional|opinion*|resolv*|agenc*, \#
      professional differ*|disagree*|disput*|dispute, \#
      resolv* ... differ*|disagree*|disput*|professional|conflict*, \#
      dispute* ... resol*|professional|agenc*, \#
      conflict* ... view*|opinion*|between ... professional*|agenc*|expert*|medical, \#
      conflicting ... view*|opinion*|advice|medical|information|account*, consensus, \#
      divergent|polaris*|polarised, second opinion*, \#
      different|differing ... view*|opinion* ... agenc*|professional*|between|risk, \#
      different|differing ... perspective*|assess*|threshold* ... agenc*|professional*, \#
      different|differing ... perspective*|assess*|threshold* ... between|risk, \#
      tension* ... between, mediat*, impasse, deadlock: disagree*, not agree, different view*, \#
      doctors differ, two doctors, doctors ... cannot|can't agree, deadlock, stuck with, \#
      two|three consultants|doctors|experts|opinions|services, \#
      consultants|experts|services|teams ... cannot|can't agree, \#
      argue* ... about who|whether|which, each ... blames the other, pass* the buck, \#
      who is right, fall out|fallen out, row with ... manager|social|school|police, \#
      told it was not our|my|her|his, wants him|her|it|them home ... wait|disagree*|but, \#
      one says ... other|another, says yes ... no, do not|don't see eye, arguing over|about
    """#
}
