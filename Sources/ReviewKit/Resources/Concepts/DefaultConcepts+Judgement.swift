extension DefaultConcepts {
  /// Judgement among professionals: deference, feelings and analysis.
  static let judgement = #"""
    # Judgement.
    assumption that someone else acts = \#
      assum* ... other|another|someone|somebody|else|agenc*|already|had|would|colleague*, \#
      assumption* ... other|another|someone|agenc*|professional*|was|were|had|made, \#
      someone|somebody|anyone else ... act*|done|deal*|respons*|know*|referr*|report*|tell*|told, \#
      everyone's|everybody's|anybody's|nobody's|no one's responsib*|business|job, \#
      diffus* of responsib*, diffusion, \#
      shared|collective|joint|individual|own|personal ... responsib*|accountab*, not assume, \#
      never assume, do not|don't assume|rely, left to others|other|another|school|health, \#
      no one|nobody|single|none ... took|take|taking|took ... responsib*|ownership, \#
      no one|nobody|single|none ... took|take|taking|took ... lead|overview|picture, \#
      no one|nobody|single|none ... had|holds|held|has ... responsib*|ownership, \#
      no one|nobody|single|none ... had|holds|held|has ... lead|overview|picture, ownership, \#
      bystander*, safeguarding is everyone*: thought someone else, left it to, \#
      somebody else's job, assumed ... had, everyone thought, each thought, \#
      was meant|supposed to, thought the other|school|nurse|social, nobody did, no one did, \#
      nobody has|had referred|rung|told|checked, who refers, whose job, nobody knew who, \#
      each ... know|knows|knew a part, who should refer|ring|tell|act
    deference, hierarchy = deference, deferen*, \#
      defer* to ... medical|expert*|senior|other*|consultant*|health|police|professional*, \#
      hierarch*, status ... professional*|of|differ*|staff, \#
      expert* ... opinion*|view*|unquestion*|not|weight, \#
      medical opinion*|diagnos*|view*|professional* ... not|challeng*|accept*|weight|question*, \#
      undue|too much|excessive weight|reliance ... expert*|medical|one|opinion*|health|single, \#
      power imbalance* ... professional*|agenc*, \#
      confiden* ... challeng*|judg*|own|question*|opinion|disagree*, exaggerated hierarchy, \#
      credib* ... professional*|practitioner*, own ... professional judgement|judgment, \#
      professional judgement|judgment: senior ... said|says|decided|consultant|doctor, \#
      consultant ... said|says|sure|certain, only a nurse|worker|assistant, only nursery|school, \#
      doctor said|says it was|is|he|she, expert says|said, who am i, \#
      paediatrician says|said|thinks, hospital says, everyone nodded, \#
      told by the doctor|consultant, medic* said, i am only|just, overrul*, who is right, \#
      dare* to|not contradict|challenge|question|say|argue|disagree, contradict*, \#
      did not|didn't like|dare|want to question|contradict|argue, \#
      doctor ... must|knows|sure|certain, out of my depth
    gut feeling, professional instinct = gut feeling*|instinct*, instinct*, intuition*, hunch*, \#
      uneas*, nagging doubt*|worr*, professional instinct, \#
      feel* ... not right|wrong|uncomfortable, something|things ... not right|wrong|amiss|add up, \#
      low level concern*, niggl*, worries that|which ... evidence|substantiat*, \#
      soft information|intelligence|evidence, trust your|their|own instinct*|judg*: gut feeling, \#
      uneasy, something ... not right|wrong|bothers, hunch, keep me awake, lie awake, \#
      cannot|can't stop thinking, does not|doesn't add up, does not fit, bad feeling, \#
      unhappy with|about, still worried, worried but, cannot|can't put my finger
    emotional impact on practitioners = \#
      emotional impact|demand*|toll|cost ... professional*|practitioner*|staff|work*|of|on, \#
      emotional labour|response*|wellbeing|resilience ... professional*|practitioner*|staff, \#
      emotional labour|response*|wellbeing|resilience ... work*|of|on, \#
      secondary|vicarious trauma*, compassion fatigue, burnout, burn out, \#
      impact on ... staff|practitioner*|professional*|worker*|you, \#
      anxiety ... professional*|practitioner*|staff|worker*|organisation*, \#
      professional* anxi*|fear*, helpless*, hopeless*, powerless*, stuck, paralys*, stuckness, \#
      overwhelm* ... practitioner*|professional*|staff|worker*|complex*, \#
      avoid* ... case|family|pain*|distress*, mirror*, parallel process, \#
      defensive practice|decision*, feel* ... anxious|fear*|stuck|helpless|overwhelm*|intimidat*: \#
      keep me awake, lie awake, cannot|can't stop thinking, \#
      worker* ... afraid|frightened|scared|avoid*, dread*, stuck with|on, worn out, exhausted, \#
      no idea what to do, at my wits|wit's, upset by, cried after, staff ... cried|crying|upset, \#
      give up on, given up on, nothing works|worked, cannot|can't see what, sleepless
    gender stereotypes = \#
      gender* ... assumption*|bias*|stereotyp*|norms|role*|expectation*|neutral|issues|symmetr*, \#
      stereotyp*, assum* ... mother*|father*|women|men|male|female|gender|victim|perpetrator, \#
      mother* ... responsib*|blame*|held|primary, mother blam*, double standard*, \#
      both ... victim*|perpetrator*, who ... primary|main|dominant aggressor|victim|perpetrator, \#
      primary perpetrator|aggressor|victim, identif* ... primary|victim|perpetrator|who: \#
      she is the one being|who, assumes she|he, team assumes, mum to blame, \#
      why does|doesn't|didn't she|mum, up to her|mum|mother to protect|keep|stop, \#
      told her|mum|mother to leave|keep, both ... blame|accuse, other one started, \#
      cannot tell who, only a dad|father
    reassess, dynamic assessment = new information|evidence|incident*|concern*|facts, reassess*, \#
      re assess*, re evaluat*, reevaluat*, revisit*, \#
      re visit* ... assessment*|decision*|plan*|hypothes*, reconsider*, re consider*, \#
      review* ... decision*|assessment*|plan*|risk*|judgement* ... new|light|chang*, \#
      review* ... decision*|assessment* ... when|after|regular*|circumstanc*, \#
      review* ... plan*|risk*|judgement* ... when|after|regular*|circumstanc*, in the light of, \#
      in light of, updat* ... assessment*|chronolog*|plan*|risk*|genogram*, not updated, \#
      out of date|dated, dynamic, fluid, circumstances chang*, \#
      significant|key change*|event*|life, trigger* ... review*|reassess*|assess*|discussion|re, \#
      changing|changes|change in ... circumstances|household|situation|family circumstances: \#
      moved back|in|out with|together, back together, came out of|from prison|hospital, \#
      released from, let out of prison|hospital, pregnant again, old|same|last assessment, \#
      assessment ... old|years|before, since the assessment|conference|plan, getting worse, \#
      got worse, things have changed
    analysis, critical thinking = analy*, analysis, so what, \#
      description|descriptive ... rather|not|than|analy*|assessment*, over descriptive, \#
      descriptive, sense ... making|make|of, make sense of, making sense, \#
      critical* think*|reflect*|analys*|evaluat*, critical thinking, synthesi*, \#
      weigh* up|the|risk*, understand* ... meaning|significance|implication*, significance of, \#
      implication*, judgement*|judgment* ... based|evidence|inform*|sound|reason*, \#
      evidence based|informed, evidence ... analys*|conclusion*|support*|judge*, \#
      professional judgement|judgment, formulation*, risk ... analys*: long report, \#
      lots of ... information|notes, just a list|facts, list of ... dates|incidents|events, \#
      nobody knows what it means, so what, not sure|clear what it means, description, \#
      a lot of paper, what does it mean
    """#
}
