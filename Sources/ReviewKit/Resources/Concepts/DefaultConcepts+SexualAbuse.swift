extension DefaultConcepts {
  /// Sexual abuse, how children tell of it, and what follows.
  static let sexualAbuse = #"""
    # Sexual abuse.
    child sexual abuse, disclose sexual abuse = sexual* abus*|assault*|harm*|touch*|violence, \#
      csa, rape|raped, sexual offen*, sexualis* behav*, name* ... sexual abuse, \#
      think* ... sexual abuse: touch* ... sexual*|her|him|private*, raped, \#
      inappropriate touching, sexual* ... touched, private parts, sore ... down|bottom|private, \#
      sexual* ... play|language|words|behav*|drawing*|knowledge, knows too much, knows about sex, \#
      draws ... naked|rude|sexual*, rude pictures, masturbat*, \#
      comes into ... bedroom|room ... night, into ... bed ... night, tickl*, interfered with, \#
      assaulted by, her bedroom|his bedroom at night, \#
      gets|climb*|comes|goes into her|his bed|bedroom, lies on, under the covers|blanket|duvet, \#
      games ... bedroom, special game*, undress*, takes photos of her|him ... bath|naked, \#
      watches her|him ... bath|shower|dress*, shower with, showers with, kisses her|him, \#
      made|makes her|him feel uncomfortable, creepy, dirty things, rude things, \#
      hurts down|bottom, blood ... knickers|pants, \#
      scared of his|her stepdad|uncle|grandad|dad|father, \#
      bath* ... lodger|stepdad|uncle|boyfriend, lodger|stepdad|boyfriend|uncle baths, \#
      rude stuff|games, do things to|with, big cousin|brother ... makes|made|does, \#
      hurts me|her|him there, down there, uncle ... things, bad touch, weird|funny games, \#
      not right between, sleeps with his|her daughter|son, alone in ... bathroom|bedroom, \#
      made|make* him|her|them|me do things|rude, too close to his|her daughter|son, \#
      secret|secrets ... daddy|dad|uncle|grandad|stepdad|night|bed, sore|red|itchy private*|bits, \#
      indecent assault|touching
    signs of sexual abuse without a disclosure, behaviour as an indicator = \#
      wait* for ... disclos*|tell*|child to, relian*|rely*|relied|relies|dependen* ... disclos*, \#
      relian*|rely*|relied|relies|dependen* ... child* telling, \#
      relian*|rely*|relied|relies|dependen* ... children telling, \#
      relian*|rely*|relied|relies|dependen* ... child to tell, \#
      relian*|rely*|relied|relies|dependen* ... children to tell, \#
      absence of ... disclos*|allegation, without ... disclos*|clear disclosure, \#
      non verbal disclos*|indicator*|signs|cues, verbal disclos*, \#
      behaviour* ... indicat*|sign ... abus*|sexual*, signs and|or indicators ... sexual*|abuse, \#
      signs|indicators|symptoms of ... sexual abuse, \#
      burden|onus|responsibility ... child* ... tell|disclos*, not wait for, noticing signs, \#
      children rarely ... disclos*|tell, sexual* knowledge|behaviour* ... age|indicat*|beyond: \#
      sexual* ... play|language|words|drawing*|knowledge, knows too much, knows about sex, \#
      draws ... naked|rude|sexual*, sore ... down|bottom|private, masturbat*, \#
      has not said anything|what, says nothing ... happened, not|hasn't disclosed, \#
      has not disclosed, soil*|wetting ... since|contact|visits, \#
      afraid|scared|frightened of ... stepdad|uncle|grandad|bath|bed|men, \#
      changed since ... uncle|stepdad|lodger|contact, will not|won't say what
    take back what they have said, retraction = retract*, recant*, \#
      withdr* ... allegation*|statement*|disclosure*|complaint|account, \#
      tak*|took back ... what|said|told|allegation*|disclosure*, back what they ... said|told, \#
      changed ... account|mind ... said|told|allegation: takes it|that back, took it|that back, \#
      withdr*|retract* ... statement|allegation|it|what, now says ... not true, was only joking, \#
      did not mean it, not|won't talk|say|speak ... police|about, \#
      refuses to talk|say|speak ... police|about, took|takes back what|everything, \#
      making trouble|it|things|up, make things up, did not happen, didn't happen, unsaid, liar, \#
      fantasis*, made it all up|made it up, said she|he|was|were lied|lying, \#
      changed her|his story|mind
    fragments of disclosure, telling over time, tentative disclosure = fragment*, piecemeal, \#
      partial disclos*|account*, \#
      disclos* ... gradual*|stages|process|piece*|tentativ*|indirect*|event, \#
      disclos* ... over time, disclos* ... bit by bit, disclos* ... one off, \#
      test* out ... adult*|reaction*|react|trust|disclos*|tell*, hint|hints|hinted|hinting, \#
      all at once, tentative*, small disclosures|signs|clues, telling is a process, disconnected, \#
      child* ... different ... people|ways ... tell|disclos*|telling: \#
      says|said a bit|little|few things, let* slip, hinted|hints, bits|part|parts of what|it, \#
      clammed up, shut down when asked, then said ... nothing|joke|joking|fine, \#
      took|takes|taking back ... what, takes|took it|that back, tells her|his friend*, \#
      one|few sentence* ... then, told her|his ... tutor|teacher|friend|mate
    disclosure, barriers to telling = barrier* ... disclos*|tell*|speak*|report*|talk*, \#
      fear* ... consequence*|repris*|tell*|disclos*|blame*|removed, fear* ... not being believed, \#
      afraid|scared|frightened|reluctan* ... tell|disclos*|speak|talk|report, \#
      difficult*|hard ... disclos*, difficult*|hard ... to tell, \#
      difficult*|hard ... to talk about, difficult*|hard ... to speak about, \#
      opportunit* ... disclos*, opportunit* ... to tell, opportunit* ... to talk, \#
      opportunit* ... to speak, safe ... space*|place|environment ... talk|disclos*|speak|tell, \#
      shame|asham*, self blame, silenc*, why ... not tell|disclos*|speak, how children tell, \#
      feel* safe to ... tell|talk|speak|disclos*, \#
      children ... tell*|told ... adult*|professional*|someone ... not heard|heard, \#
      children ... tell*|told ... adult*|professional*|someone ... not listen*|responded: \#
      speak up, speak out, no one will say|speak|tell, \#
      afraid|scared|frightened to tell|say|speak, not|won't|doesn't tell|say what|who, \#
      tried to tell, nobody believed, told not to, ashamed, not|hasn't told anyone, never told, \#
      can't|cannot tell
    intra-familial sexual abuse = intra familial, \#
      sexual* abus* ... famil*|home|household|relative*|father*|stepfather*|sibling*, \#
      famil* ... sexual* abus*, child sexual abuse in the family environment, \#
      abuse within the family|home: stepfather|stepdad|uncle|grandad ... touch*|abus*|raped, \#
      grandfather|dad|father|brother|cousin ... touch*|abus*|raped, \#
      not|doesn't believe her|him|daughter|the girl, \#
      mum|mother ... not believe|choose*|chose|stands|stood by, says she is making|lying, \#
      calls her|him a liar, nobody believes|believed, none of the family, family ... side* with, \#
      takes his side
    non-abusing parent, protective parent, capacity to protect = \#
      non abus* ... parent*|carer*|mother*, non offending parent*|carer*, \#
      protective parent*|carer|mother, abilit*|capacity|able|unable|willing* to protect, \#
      failure|fail* to protect, protect* capacity, believ* ... her|his|their child*|daughter|son, \#
      believ* ... her|his|their the child, support* ... non abusing|mother ... believe|protect, \#
      family ... disbelie*|pressure|den*|minimis*: \#
      not|don't|doesn't believe her|him|daughter|son|it, not|don't|doesn't believe the girl, \#
      lets him back, stands|stood by him, takes his side, \#
      mum|mother ... choose*|chose|stands|believe*, mum|mother ... stood by, \#
      calls her|him a liar, says she is making|lying, none of the family, family ... side* with, \#
      nobody believes|believed
    harmful sexual behaviour, sibling sexual abuse, child on child abuse = harmful sexual behav*, \#
      hsb, sexually harmful, sibling sexual, problematic sexual*, child on child, peer on peer, \#
      sexual* ... between child*|siblings|pupils|peers, children who ... sexual*|display*, \#
      children who ... harm other*, children who ... have harmed, children who ... harm others, \#
      sexual harassment, sexual development, alleged child perpetrator, \#
      child who ... harm*|alleged ... victim|support|needs|also, aim assessment*, brook traffic, \#
      age appropriate sexual*: \#
      touch* ... little|younger brother|sister|sibling|cousin|boy|girl|child*, \#
      brother ... touch*|abus*|sexual* ... sister|her, sister ... touch* ... brother, \#
      boy ... touch*|exposed ... girl*|child*|another|sister, \#
      sexual* ... another|other|younger child*|pupil*, children ... sexual* with each other, \#
      upskirt*, pulled down|his|her ... pants|trousers, flashed|flashing
    boys as victims of sexual abuse and exploitation = \#
      boys ... victim*|sexual*|exploit*|overlook*|recogni*|disclos*, boys ... less likely, \#
      male victim* ... sexual*|child*|exploit*|boys, exploit*|abuse* of boys, \#
      gender* ... stereotyp*|assumption*|bias: \#
      boy|lad|son ... touched|groomed|raped|sexual*|naked|pictures|images|nudes, \#
      his coach|scout|teacher ... touch*|messag*|sexual*, \#
      a|older man ... him|boy|lad|son ... gifts|presents|money|online|phone|messag*
    sexual abuse investigation, no further action, criminal evidence = insufficient evidence, \#
      lack of ... evidence|disclosure, evidential, \#
      criminal threshold|standard|investigation|process|prosecution|proceedings|justice, \#
      no further action ... police|cps|crown|criminal, no further police, \#
      achieving best evidence, abe, balance of probabilit*, pre trial therap*, \#
      not charged|prosecut*, video interview*, burden of proof, sexual assault referral, sarc, \#
      no prosecution|conviction|charge*: not enough evidence, no charge*, case dropped, \#
      dropped by the police, cps, police ... dropped|closed|no further, video interview, \#
      achieving best evidence, abe, only his|her word, her|his word against, \#
      medical ... sexual*|inconclusive
    sex offenders, risk posed by adults who have offended against children = sex* offend*, \#
      registered ... offender*, indecent|abusive image*, images of children|child abuse, \#
      risk* ... offender*, pos* a risk to child*, person* posing, \#
      people|person|persons who pose*, child sex offender disclosure, sarah's law, \#
      offend* against child*, sexual risk|harm prevention order, public protection, \#
      viewing|possess* ... images: sex offender*, images of children, indecent image*, \#
      downloaded, child porn*, registered offender, on the register ... sexual*|offend*, \#
      lives with ... offender, released ... sexual*, convicted of ... sexual*|abus*
    non-recent sexual abuse, adult survivors = non recent, \#
      historic* ... abus*|allegation*|sexual|disclos*, abused ... as a child, \#
      abused ... in childhood, abused ... as children, survivor*, \#
      adult* ... disclos* ... childhood|abuse: as a child ... abuse*|raped|touched, \#
      years ago ... abus*|touch*|raped|sexual*, \#
      abused|touched|raped ... when she|he was little|small|young|a child, \#
      historic* abuse|allegation*
    therapeutic support after abuse, recovery = \#
      therap* ... support|help|intervention*|work|abus*|recovery|input, \#
      support ... after|following ... abus*|disclos*|assault, \#
      recover* from ... abus*|trauma|harm, \#
      specialist ... sexual|therapeutic|trauma support|service*, victim support, \#
      child independent sexual violence: \#
      nobody|no one ... offered ... counsel*|support|help|therapy ... since|after, \#
      what help|support ... after|now, waiting for ... counsel*|therapy ... abus*|rape|assault, \#
      nightmares since
    """#
}
