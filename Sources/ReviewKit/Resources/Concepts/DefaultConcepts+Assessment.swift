extension DefaultConcepts {
  /// Assessing, analysing and planning.
  static let assessment = #"""
    # Assessment.
    holistic assessment = holistic*, \#
      comprehensive|thorough depth|whole agency|multidisciplinary focused|meaningful assess*, \#
      comprehensive|thorough rounded|multi agency|multidisciplinary focused|meaningful assess*, \#
      comprehensive|thorough depth|whole detailed|quality|child focused|meaningful assess*, \#
      comprehensive|thorough rounded|multi detailed|quality|child focused|meaningful assess*, \#
      robust|full|in depth|whole agency|multidisciplinary focused|meaningful assess*, \#
      robust|full|in rounded|multi agency|multidisciplinary focused|meaningful assess*, \#
      robust|full|in depth|whole|rounded|multi detailed|quality|child focused|meaningful assess*, \#
      whole family|picture|child, \#
      full|whole|wider|bigger|complete|rounded|overall|fuller|broader picture, \#
      assess* ... all|whole|family|household|holistic*|needs|every, \#
      assess* ... wider|context|strengths|comprehensive*|narrow|partial|incomplete|thorough*, \#
      think family, all|both ... household*|adults|parents|carers ... assess*|includ*, \#
      narrow* focus*|assess*, partial, incomplete ... assess*|picture|information, \#
      assessment triangle|framework, framework for ... assess*, interplay|interaction between, \#
      interact*|combin*|compound* ... risk*|factor*|needs|vulnerab*, \#
      trio of|toxic|co existing|multiple ... risk*|needs|vulnerabilit*, \#
      trio of|toxic|co compounding|combination|complex ... risk*|needs|vulnerabilit*, \#
      trio of|toxic|co existing|multiple ... factor*|problem*|issue*, \#
      trio of|toxic|co compounding|combination|complex ... factor*|problem*|issue*, \#
      single issue|focus|problem: everything at once, many problems, several problems, \#
      one thing after, only looks|looked at, looked only|just at, each ... own part|bit|piece, \#
      sees|see only part|one|the, nobody sees|has the whole, \#
      drink*|drugs|alcohol ... and ... violen*|depress*|mental|debt*|housing, \#
      several agencies|services, assessment ... only looks|looked|covers|talks
    family history = \#
      history ... not|inform*|known|consider*|understood|taken|used|explor*|gather*|famil*, \#
      history ... parent*|full|significan*|relevan*|previous|overlooked|lost|analys*|role|impact, \#
      historical information|concern*|record*|context|knowledge|involvement|risk*|abuse|data, \#
      previous|prior|earlier|past involvement|history|concern*|referral*|assessment*|record*, \#
      previous|prior|earlier|past incident*|allegation*|contact*, \#
      previous|prior|earlier|past injur*|plan*|knowledge|information, \#
      past ... predict*|inform*|present|behaviour|harm|best|parenting|current, \#
      know|knew|known|understand*|explore* ... history|background|past, \#
      obtain*|gather*|read|consider*|review*|consult* ... history|background|past, \#
      background ... information|check*|family|parent*|history|not, long standing, longstanding, \#
      intergenerational, inter generational, generation*, life histor*|story|experiences|events, \#
      adverse childhood|experience*, \#
      parents'|parent's|mother's|father's own ... history|childhood|experience*|care, \#
      parents'|parent's|mother's|father's own ... trauma|past|upbringing|needs, \#
      parental|parents|mothers|fathers own ... history|childhood|experience*|care, \#
      parental|parents|mothers|fathers own ... trauma|past|upbringing|needs, old records|files, \#
      archived, case history: nobody knew ... past|history|before|background, long history|list, \#
      past ... not looked|ignored|known|considered, was in care herself|himself, \#
      older|other children ... plan*|care|removed|taken|adopted, had been on|in plan|care|a, \#
      background, last pregnancy, before she|he|they came|moved, grew up in
    chronology, significant events = chronolog*, timeline*, time line, key|significant events, \#
      sequence of events, dates and|of, log of|events, \#
      integrated|multi agency|combined|joint|shared|single|merged chronolog*, \#
      pull* together ... information|history|events|record*, \#
      collat* ... information|history|events|record*, piece* together, pieced together, \#
      history ... chronolog*|compil*|drawn|together: thick file, third|fourth|fifth|sixth time, \#
      several times|incidents|referrals, many referrals, one after another, list of, \#
      keeps coming back, again and again, another incident, \#
      two|three|four|five|six ambulance|trips|visits|referrals, \#
      two|three|four|five|six calls|incidents|attendances|overdoses, long history|list, \#
      each ... know* ... part|piece, second|third|fourth child protection plan, \#
      nine|ten|eleven|twelve|seven times|visits|calls|referrals|incidents, \#
      eight|twenty|dozens|lots|many times|visits|calls|referrals|incidents, \#
      times this year|month|week, all over the file, different dates
    cumulative harm pattern = cumulat*, accumulat*, \#
      pattern* ... harm|abuse|neglect|behaviour*|incident*|injur*|engag*|concern*, \#
      pattern* ... of|attend*|emerg*|recogni*|identif*|over|miss*|not|rather, patterns, \#
      repeat* ... incident*|concern*|pattern*|referral*|attend*, \#
      repeat* ... presentation*|contact*|episode*|notification*|injur*, recurr*, \#
      escalat* ... risk*|concern*|harm|violence|behaviour*|pattern*|incident*|frequency, \#
      escalating, drip feed, straw that, build* up|picture|of, \#
      overall|whole|cumulative|total impact|effect|picture|risk*|harm|sum, sum of, \#
      ongoing|persistent|chronic|enduring|longstanding|prolonged ... harm|abuse|neglect, \#
      ongoing|persistent|chronic ... concern*|exposure|risk*|pattern*, \#
      enduring|longstanding|prolonged ... concern*|exposure|risk*|pattern*, \#
      individual incident*|event*|concern*, single incident*|event*|issue*, \#
      incident* ... isolation|together|context|collective*|pattern|wider|pieced, viewed together, \#
      taken together, seen together, join* the dots, joining|joined the dots, jigsaw, \#
      threshold ... single|individual|each|accumul*|cumul*, \#
      low level ... concern*|cumul*|incident*, cumulative|total impact|effect|risk*|harm, \#
      repeated incident*|concern*|injur*|presentation*|attend*|episode*|pattern*: \#
      again and again, another incident, \#
      third|fourth|fifth time|overdose|incident|referral|attendance, \#
      several times|incidents|referrals, many referrals, one after another, repeated, one off, \#
      isolated incident, in isolation, bigger|whole picture, pieces of|jigsaw, keeps coming back, \#
      revolving, closed and|then|but ... again|opened, reopened, re referred, in and out of, \#
      third|fourth|fifth ... this|in year|month*|weeks, slips back, up and down, for years, \#
      low level, never quite bad enough, things|little things|worries ... add|adding, \#
      nine|ten|eleven|twelve|seven|eight|twenty|dozens|lots|many times|calls|referrals|incidents, \#
      each time it|we|they|he|she, one by one, on its|their own ... not, \#
      each one|incident|time ... closed|small|minor, yet another
    household genogram = genogram*, eco map*, ecomap*, ecogram*, family tree*, \#
      family composition|structure|make up|network|members|relationships|map*|dynamics, \#
      household composition|member*|make up, \#
      who ... lives|living|lived ... home|house|household|with|there|property|address, \#
      who ... stays|staying|resid*|else ... home|house|household|with|there|property|address, \#
      who|everyone|everybody ... in|within|living|resid* ... home|household|house, \#
      all|adults|people ... in|within|living|resid* ... home|household|house, \#
      who is|was|are|were who, who's who, \#
      relationship* ... between|of|to ... adults|child*|household|each|family|members, \#
      related to ... child*|each, relationship to ... child*|them|mother, \#
      significant|key|important others|other|people|adults, \#
      significant|key|important persons|males|men|family|relationship*, \#
      adults|men ... home|household|address ... child*|unknown|not|who|unclear, \#
      males|people|visitors ... home|household|address ... child*|unknown|not|who|unclear, \#
      adults|men ... present|live|contact ... child*|unknown|not|who|unclear, \#
      males|people|visitors ... present|live|contact ... child*|unknown|not|who|unclear, \#
      unknown men|males|adults|people|persons, regular* ... visit*|carer*|contact|stay*|at, \#
      who ... cares|looks after|caring|care for|provides|contact|responsib*|parental, \#
      extended family|network, map* ... famil*|network|relationship*|household|significant, \#
      not live|living|resident with ... child*, do|does|may|who not live, \#
      not clear|known|established who, who ... men|man|male ... are|is, \#
      men ... child*|children's|their ... life|lives: who lives, uncle lives|living|stays, \#
      lodger*, new boyfriend|partner|fella|bloke|man, stays ... most|some nights|weekends|over, \#
      there most nights, full of strangers|people|men, strangers, \#
      friend of the family|mum's|dad's, people in and out|coming, unknown man|men, \#
      half brother*|sister*, babysit*, surname, friend of mum's|dad's|hers|his, who he is, \#
      answers|opens the door, somebody|someone|men|man|people staying|stays|living|sleeping, \#
      who else is|lives|was, extra people, moved in|his, lives there|upstairs|in the, \#
      stepfather|stepdad|stepmother|stepmum
    capacity to change, sustained change = capacity ... change|parent|protect|sustain, \#
      capability to, ability to change|sustain|parent|protect|prioriti*|meet, \#
      able to change|sustain, sustain* ... change*|improve*|progress|time|parent*|care|engage*, \#
      sustained, sustainab*, unsustain*, maintain* ... change*|improve*|progress, \#
      motivation* to|for, motivat* ... change|parent*, readiness ... change|to, \#
      willing* ... change|and able|to engage|or|but ability, insight, \#
      acknowledg* ... problem*|concern*|need|harm|responsib*|risk*|impact, \#
      real|meaningful|genuine|lasting|actual|evidence*|significant change*|improve*|progress, \#
      evidence ... change*|improve*|progress|impact, relapse*, slip* back, deteriorat*, \#
      short lived|term improve*|change*, temporary ... improve*|change*, \#
      compliance ... change|rather, timescale* ... child*, \#
      child's|childs|children's|childrens timescale*: slips back|again, slipped back, \#
      up and down, back to how it was, better for a few weeks|while, \#
      improve* ... then|and ... slips|drops|bad|again, tidies up|tidied up before, \#
      tidied just|only before, nothing changes|changed, for years, relapse*, promises, \#
      promised to, says she|he will|has change*|stop*, second|third|fourth child protection plan, \#
      done|finished|completed the course|programme, things are better, cope|cop* again, \#
      abstinent, keeps going back, tried|tries hard|before, feeds do not get better, clean for a, \#
      then worse|bad|dirty again, worse again, then better|good, never lasts|last|lasted, \#
      mess then, goes|go downhill, falls|fell apart again|when, on and off, \#
      back on|to drugs|drink*|the bottle|him|using, each time we, few good weeks, managed for
    parenting capacity = parenting capacity|ability|skills|assess*|style|role, \#
      impact ... of ... parent*|mother*|father* ... child*|children|parenting|care|baby|infant, \#
      impact ... of ... adult*|mental|substance ... child*|children|parenting|care|baby|infant, \#
      impact ... of ... drug|alcohol|drinking ... child*|children|parenting|care|baby|infant, \#
      impact ... of ... illness|difficult*|abuse|on ... child*|children|parenting, \#
      impact ... of ... illness|difficult*|abuse|on ... care|baby|infant, \#
      effect* ... on ... child*|children|parenting|care|baby, \#
      ability to ... care|parent|protect|meet|keep|safeguard|supervise|prioriti*, \#
      affect* ... parenting|ability|capacity|care|child*, \#
      meet* ... child*|children's|childrens|baby's|their ... needs, \#
      prioriti* ... child*|children's|needs|own|relationship|baby, \#
      protect* ... child*|children ... able|unable|capacity|fail*|parent*|mother|father|harm, \#
      failure to protect, parental ... difficult*|vulnerab*|functioning|capacity: not coping, \#
      sleeps|asleep while ... child*|baby|toddler*, hungover, not ... get up|out of bed, \#
      on methadone, cope with|safe with|look after the|a baby|children|kids
    updated assessment = timel* ... assess*|respon*|review*|plan*, \#
      assess* ... timel*|delay*|updat*|out of|late|complet*|review*|prompt*|regular* off|event, \#
      assess* ... timel*|delay*|updat*|out ongoing|continu*|dynamic|process|static|one off|event, \#
      delay* in|to ... assess*|complet*|alloc*|start*|respons*, \#
      assessment* ... not|never ... complet*|undertaken|carried|updated|started|shared, \#
      continuous|ongoing|dynamic|live assess*|process|risk, static, \#
      multi agency|joint assess*|contribution, contribut* ... assess*, \#
      assessment* ... inform*|contribut*|shared|joint|input|multi, pre birth assess*, \#
      parenting assess*, single assess*, \#
      risk assess* ... updat*|review*|not|dynamic|complet*|ongoing|shared: \#
      assessment ... waiting|late|old|never|not|still|months|out of date, \#
      waiting ... assessment|report, is|are a|an assessment ... needed|due, \#
      assessment before birth, assessment from last|years, last assess*
    risk management plan = risk assess*, risk manag*, manag* ... risk*, risk plan*, mitigat*, \#
      risk factor*, hold* ... risk, risk holding|averse|tolerance|sensible|enablement, \#
      level* of ... risk|harm|concern|threat|danger, who poses, high risk, danger statement*, \#
      protective factor*, strengths and risks|risk, \#
      risk ... level*|rating*|articulat*|shared|mitigat*|monitor*|held: \#
      is it|he|she|the ... safe to|for|enough|if, left|leave alone with, sitting in with, \#
      too risky, safe to go|leave|discharge, is no safer, threat* to kill, \#
      older man|men|boyfriend, man in his twenties|thirties|forties, carrying a knife|knives, \#
      used to run|sell|carry|deal
    safety plan, written agreement = safety plan*, safe* plan*, safeguarding plan*, \#
      protection plan* ... robust|realistic|clear|monitor*|not|rely|effective*|review*|depend*, \#
      written agreement*|contract*, working|signed|verbal agreement*|written, \#
      agreement* ... parents|sign*|written|not|monitor*|breach*|reli*|supervis*|adhered, \#
      supervis* ... contact|care|by family|arrange*|who|role|understood|relative*|agree*, \#
      supervis* by|from ... family|relative*|grand*, \#
      family ... supervis*|monitor*|protective|safety|network, \#
      monitor* ... plan*|agreement*|complian*|safety|arrange*|adher*, enforce*, \#
      rely*|reli*|depend* ... mother*|victim*|grandparent* ... keep|safe*|protect*, \#
      rely*|reli*|depend* ... relative*|family|non ... keep|safe*|protect*, \#
      rely*|reli*|depend* ... mother*|victim*|grandparent* ... supervis*|monitor*|police|enforce, \#
      rely*|reli*|depend* ... relative*|family|non ... supervis*|monitor*|police|enforce, \#
      trigger plan, what will|to|should happen|do ... if, bottom line*, \#
      everyone|family|all ... understand*|know* ... plan|expected|role|happen*: \#
      sitting in with|on, sits in with|on, supervises|supervising, signed an|the|a, agreement, \#
      promised not|to, not to be|have alone|contact, left alone with, \#
      moved in with ... grand*|nan|gran|aunt, stay* with grand*|nan|gran|aunt|while, bail, \#
      not allowed ... near|home|see|alone, grandmother has been, staying with ... until|while
    SMART plan, contingency = smart plan*|action*|objective*|goal*|target*|outcome*, smart, \#
      specific|measurable|achievable|clear|realistic|focused ... plan*|action*|goal*|outcome*, \#
      specific|measurable|achievable ... timescale*|objective*|target*|steps, \#
      clear|realistic|focused ... timescale*|objective*|target*|steps, timescale*, time scales, \#
      timebound, time bound, milestone*, outcome focused|based|led|measures, \#
      outcomes ... child*|plan*|measur*|clear|rather|not, contingenc*, plan b, \#
      fall back|fallback, back up plan, \#
      what ... needs|need|has|must|expected to change|be|happen|improve, \#
      what will|would|good|success look*|like|different|happen, who ... what ... when, \#
      who will do, action* ... who|by when|owner|deadline|allocat*|assigned, \#
      action* ... who|by complet*|outstanding|responsib*|clear|clearly|named, \#
      clear ... expectation*|consequence*|goals|purpose|aims, \#
      parents|families ... understand*|know*|clear ... what|plan|expected|change|concern*, \#
      plan* ... vague|generic|clear|unclear|specific many|tasks|robust, \#
      plan* ... vague|generic|clear|unclear|specific quality|list*|realistic|ambitious, \#
      plan* ... measur*|outcome*|action*|timescale*|too many|tasks|robust, \#
      plan* ... measur*|outcome*|action*|timescale*|too quality|list*|realistic|ambitious: \#
      plan ... vague|long|list|unclear|same|tasks|drawn|never|nothing|no, \#
      what is meant|supposed|the plan, no one knows|nobody knows what, no plan b, \#
      what if|happens if|next, too many tasks|appointments|services, told a lot, \#
      does not|doesn't understand ... plan|worr*|what, list of ... tasks|courses|services, \#
      second child protection plan, plan for neglect, \#
      ten|twelve|fourteen|fifteen|twenty|thirty actions|tasks|steps, \#
      nobody|no one knows who does|is|should, plan has|says|is just, what is supposed to, \#
      nobody can say|tell what, too much in the plan
    drift and delay = drift*, \#
      delay* ... plan*|decision*|action*|proceed*|progress|child*|respon*|protect*|court, \#
      lack of ... progress|change|urgency|momentum|pace|purpose|improvement, \#
      no ... progress|change|improvement|urgency, \#
      no|without|lack|little|limited|insufficient progress, stall*, stagnat*, stuck, urgency, \#
      pace, momentum, \#
      prolonged|protracted|lengthy ... period*|involve*|intervention*|plan*|time|delay*, \#
      too long, so long, not|never progress*, not progressing, \#
      progress* ... review*|monitor*|slow|not|limited|little|against|measur*, \#
      repeat* ... plan*|period*|assessment*|cycle*, cycle* of, \#
      second|subsequent|repeat|further child protection plan*, \#
      plans ended|ending ... too|prematur*|soon, \#
      impact|effectiveness ... plan*|intervention* ... review*|measur*|evaluat*|not|question*, \#
      impact|effectiveness ... service*|support|help ... review*|measur*|evaluat*|not|question*, \#
      decisive*: nothing has changed, plan ... year|months|nothing, drift*, going on for years, \#
      months ... nothing|no change|same plan|still, still waiting, still on ... plan, still no, \#
      no progress, nothing has|is|gets|got|was done|happen*|changed|better, \#
      goes|go|going round ... circles, waiting for ... assessment|report|court|decision, delays, \#
      second|third|fourth ... plan, again on a plan, back on a plan, slips back, for years, \#
      months on
    step down, closure = step* down, stepping|stepped|step down, step down, \#
      clos* ... case*|too|prematur*|early|soon|involvement|file, \#
      clos* ... episode|without|referral*|plan*|after|when|because, closure*, prematur*, \#
      case clos*, end* ... plan*|involvement|support|intervention|service, \#
      withdraw* ... support|service*|from|involvement, exit plan*|strateg*, \#
      before clos*|ending|stepping|removing, remov* from ... plan*|register, discontinu*, \#
      de escalat*, deplan*, deregist*, no further action, nfa, \#
      transition to|from ... early|lower|universal|child in need|cin, step* up, \#
      support ... after|following ... plan*|end*|clos*|step*, \#
      check* ... before|prior ... clos*|step*|end*, still ... risk*|concern* ... clos*|step*: \#
      clos* ... case, case ... closed, stepp* down, closed it|her|him|them|after|the, we close*, \#
      tidier, signed off, wants to close, want to close, ended our, end our|the involvement, \#
      ready to close, back for the, came back to us, case ended, taken off ... plan|register, \#
      came off ... plan, plan ended|ends|ending, down a tier|level, closure is, when closure, \#
      down to child in need|early|cin, steps down, no safer, \#
      want to|wants to|ready to end|finish|discharge, stepped down, step down
    """#
}
