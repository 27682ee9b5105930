extension DefaultConcepts {
  /// Domestic abuse and separation.
  static let domesticAbuse = #"""
    # Domestic abuse.
    domestic abuse, domestic violence = domestic* abus*|violen*|incident*, intimate partner, \#
      partner violence|abuse, violen* ... relationship|partner*|home, abusive relationship*: \#
      violen* ... partner|father|mother|husband|wife|parents, \#
      hit|hits|punch*|slap*|strangl*|choked ... her|mother|mum|wife|partner|him|father, \#
      partner|husband|father ... violent, years of violence, \#
      afraid|frightened|scared of ... partner|husband|father, beaten, walked into a door, \#
      hole* in ... door*|wall*, punch* ... wall*|door*, \#
      broke|smash*|kicked ... door|phone|plates|house|furniture|window, \#
      police ... called to ... home|house|address|flat|row|argument|fight, \#
      called out to ... home|house|flat, \#
      neighbour* ... hear*|report* ... shouting|screaming|fight*|arguing, eggshells, \#
      drag*|push*|shov*|kick*|throttl*|pinn*|grab*|beats her, hands round|around her throat|neck, \#
      abusive partner|husband|ex|relationship|boyfriend|father|marriage, abusive to|towards, \#
      abused by ... partner|husband|father|ex, her ex, his ex, violent ex|man|marriage|home, \#
      beats him|up, knocked her|mum, broken jaw|nose|cheek, cracked ribs, \#
      hurt* her|mum|mother|my mum, lays hands on, screaming match*, going for each, \#
      at each other, smashing up, \#
      push*|shov*|kick*|throttl*|grab* ... mum|mother|wife|girlfriend|partner, \#
      parents|couple ... violent|violence|fight*, \#
      mum|mother|wife|girlfriend ... black eye|bruis*|split lip, \#
      frightened|scared|afraid of his|her temper, mum|mother ... scared|frightened|afraid of him, \#
      puts her|mum|mother in hospital
    stalking, harassment, separation does not end abuse = stalk*, harass*, post separation, \#
      separat* ... abuse|risk*|increas*|danger*|continu*|escalat*|end*|time of, \#
      after ... separat*|leaving|relationship end* ... abus*|risk*|control, \#
      abuse ... continu* ... separat*|after, abuse ... not end ... separat*|after, \#
      abuse ... does not stop ... separat*|after, end* of|the relationship, ex partner*, \#
      using ... child*|contact ... control|abuse|harass*, \#
      contact ... used|vehicle|opportunit* ... abuse|control|harass*, \#
      abuse after|following separation, \#
      separat* ... does not|not mean|not stop ... abuse|risk|violence, \#
      continu* ... after separation|leaving: follow* ... her|mother|mum|him|around, \#
      keeps turning up, waits outside, bombard*, messages all day, drives past, \#
      parks|parked|sits outside, still follows|rings|messages|turns|threatens|comes, \#
      sends|sending messages|texts|flowers|letters, hundreds of, fake account|profile, \#
      found out where, finds her|out where, pester*, watches the house, watching the house, \#
      false|fake|made up name|profile|account, \#
      sits|sat|sitting|waits|waited|waiting in his|her|the car, watches her, wont leave, \#
      comes round|back drunk|shouting|banging|at night, banging on the door|windows, \#
      letters through, stands|waiting outside her|the house|school|work, ex ... waits, \#
      ex ... turns up, ex ... keeps ringing, ex ... keeps texting, ex ... hangs about, \#
      ex ... hangs around, he turns up, still|texting|calling|messag* her|mum, \#
      keeps ringing her|mum, not|won't leave her alone, follows|followed|following her|mum|them, \#
      follows|followed|following the mother
    separated parents = separat* parent*|couple, parent* ... separat*, parents ... estranged, \#
      parents ... live apart, parents ... living apart, separation|separated: separated, \#
      split up, broke up, left him|her, moved out, ex partner, ex husband, ex wife, divorce*
    coercive control, controlling behaviour, economic abuse = coerci*, controlling, \#
      control* ... behaviour*|partner|victim*|financ*|movement*|relationship, \#
      control* ... over her, control* ... over him, economic|financial abuse, power and control, \#
      isolat* ... from ... family|friends|support|network*, victim* ... isolat*, \#
      pattern* of ... control|abus*|coerc*: decides where|what|who, what|how much she|he spends, \#
      not allowed to, isolat* from, always in the room, never lets her|him, speaks for her|him, \#
      never ... on her|his own, will not let her|him, bank card, \#
      takes her wages|money|benefits|pay, tracks|tracking|tracker, \#
      reads|checks|checking ... messages|texts|phone|mileage|receipts, no money of her|his own, \#
      what to wear, cut off from ... family|friends, does all the talking, \#
      threatens to ... kill|take|leave|tell, if she leaves, her passport, controlling, \#
      rules the house, asks ... husband first, times her, prove where, photo of where, \#
      times how long, home by, housekeeping, gives her ... a week, on a tight, has to hand over, \#
      not a penny, sister in law answers, answers all|everything|questions, \#
      mother in law answers, locks|locked her|him|them, her phone away|off, hides her, \#
      took|takes her|his phone|keys|card, runs everything, under his thumb, comes to the phone, \#
      cannot speak freely, glances at, he says what, husband decides, asks his|her husband, \#
      controls ... money|her|him|mum|mother|phone|who|what|everything, \#
      controlling her|him|partner|husband, must ask him|her|his|permission, \#
      jealous husband|partner|boyfriend|ex, not allowed ... see|seeing ... family|friends, \#
      husband|partner|he ... sits in on, has to ask him|her|his|permission|before, \#
      looks at him before, keeps|took her passport
    routine enquiry, domestic abuse victim alone = routine* enquir*|inquir*|question*|ask*, \#
      ask* ... alone, ask* ... about domestic, ask* ... about abuse, ask* ... about violence, \#
      ask* ... about relationship*, \#
      see|seen|seeing ... mother*|victim*|woman|women|her|partner* ... alone|separately, \#
      speak|spoken|speaking ... mother*|victim*|woman|women|her|partner* ... alone|separately, \#
      see|seen|seeing ... mother*|victim*|woman|women|her|partner* ... on her own, \#
      speak|spoken|speaking ... mother*|victim*|woman|women|her|partner* ... on her own, \#
      enquir*|inquir* ... domestic, selective|sensitive|targeted enquiry, \#
      safe* to ask|enquire|disclose, presence of ... partner|perpetrator|husband|abuser, \#
      partner ... present ... ask*|appointment*|visit*: always in the room, \#
      never leaves ... room, never see her|mother|mum alone, speaks for her|him, \#
      he|husband|partner ... answers|speaks for her, \#
      comes to every|all ... appointment*|scan*|visit*, never alone with her, \#
      bruis*|black eye ... walked into|fell, not asked ... safe|home|husband|partner
    victim or perpetrator, counter-allegations, primary aggressor = counter alleg*, \#
      primary aggressor|perpetrator|victim, mutual ... abuse|violence|aggress*|allegation*, \#
      both ... parents|partners|parties ... perpetrator*|victim*|aggressor*|violent, \#
      toxic|volatile relationship, who ... perpetrator|victim|aggressor, misidentif*: \#
      accus* each other, who ... victim, cannot|can't tell who, who started, blame* each other, \#
      both parents|of them|partners ... violent|accuse*|blame*|hit, both ... violent|hitting
    parental conflict, child caught between parents = parental conflict, inter parental, \#
      conflict between ... parent*|mother|adults, parents ... conflict|acrimon*|hostil*, \#
      acrimon*, caught between|in the middle, parental alienation|dispute*, \#
      dispute* between ... parents: accuse each other, arguing, arguments, argue, rows|rowing, \#
      row over ... contact|children, parents ... arguing|argue|rows|rowing|fight over, \#
      fight* over ... children|contact|custody, messages through|via ... child|son|daughter, \#
      bad mouth*
    impact of domestic abuse, witness domestic abuse, victims in their own right = \#
      impact|effect* of ... domestic|violence|abuse|conflict ... child*|baby|unborn, \#
      witness* ... abus*|violen*|assault*|domestic|incident*|conflict|it, \#
      expos* to ... domestic|abus*|violen*|conflict, child* ... victim* in their own right, \#
      child* ... victim* of domestic, victims in their own right, \#
      domestic abuse ... impact|effect*|harm* ... child*|baby|unborn, \#
      child* ... present ... incident*|assault*|domestic|violence, \#
      live|lived|living with ... domestic|violence|abuse, grow* up ... domestic|violence|abuse, \#
      child*|baby ... hear|see|saw|heard ... abuse|violence|assault*, \#
      domestic abuse|violence ... child*|children ... trauma*|anxi*|behaviour|affected|feel*, \#
      affected by domestic, child* who ... witness*|experienc* ... domestic|violence|abuse: \#
      child*|boy|girl|son|daughter|siblings ... saw|seen|hear*|witness*, in front of ... child*, \#
      saw the assault*, from the stairs, tries|tried to protect|stop ... mum|mother|dad|him, \#
      gets|got|stands|stepped between, between his|her parents, \#
      rang|called the police on|herself|himself, kids|children ... in the house|upstairs, \#
      next room, in the same room, woke to, woken by, saw it all, saw everything, \#
      heard everything|it all, in the middle of it, \#
      child*|boy|girl ... anxious|soiling ... after|since ... violen*|abus*|father|dad|fight*, \#
      child*|boy|girl ... wetting|nightmares|lashing ... after|since ... violen*|abus*, \#
      child*|boy|girl ... wetting|nightmares|lashing ... after|since ... father|dad|fight*, \#
      son|daughter|he|she ... anxious|soiling ... after|since ... violen*|abus*, \#
      son|daughter|he|she ... anxious|soiling ... after|since ... father|dad|fight*, \#
      son|daughter|he|she ... wetting|nightmares|lashing ... after|since ... violen*|abus*, \#
      son|daughter|he|she ... wetting|nightmares|lashing ... after|since ... father|dad|fight*, \#
      domestic abuse|violence ... child*|son|daughter, domestic abuse|violence ... year old
    safety planning, refuge, leaving an abusive partner = safety plan*, refuge*, \#
      leav* ... abus*|violent|relationship|perpetrator|partner ... danger*|risk*|safe*|support, \#
      danger* ... leav*|separat*, safe accommodation, independent domestic, \#
      specialist domestic abuse, flee*|fled ... abuse|violence|domestic|partner|home: refuge, \#
      emergency accommodation, where can she go, safe place to go, leave him safely, \#
      help her leave, women's aid, want*|plans|planning|ready to leave him|her, \#
      fled|flee*|fleeing|escap* ... him|husband|partner|home|violen*|abus*, \#
      nowhere to go ... him|children, want*|wants to leave|escape him|her, how ... leave safely
    return to an abusive partner, reconciliation, victim, separation and domestic abuse = \#
      reconcil*, return* to ... relationship|perpetrator|abuser|partner|abusive, \#
      resum* ... relationship, \#
      remain*|stay* ... in|with ... abusive|relationship|perpetrator|partner, \#
      why ... leave|stay|stays|return ... abus*|relationship|partner, \#
      withdr*|retract* ... statement|support|complaint|prosecution, \#
      reluctan*|unwilling ... leave|report|prosecut*|police|statement, \#
      not support* ... prosecution, not support* ... police action, barrier* to leaving, \#
      leaving ... process: back with him|her|the father, \#
      took|taken|takes|taking|let|lets|letting him|her back, \#
      dropped ... charge*|statement|complaint, drops ... charge*|statement, \#
      not|won't press make ... statement, press charges, says he has|he's changed, \#
      keeps going back, stays with him, not|doesn't|won't leave him, why ... leave him, \#
      back together, gone|went|goes|going|go|returned back to him, back with him, \#
      back with the father, back with her ex, loves him ... leave|hit|hits, \#
      flowers ... sorry|after
    responsibility put on the mother to protect, victim blaming in domestic abuse = \#
      onus|responsib* ... on|of|upon ... mother*|victim*|her|women ... protect*|leave|keep, \#
      expect*|burden|reli* ... on|of|upon ... mother*|victim*|her|women ... protect*|leave|keep, \#
      onus|responsib* ... on|of|upon ... mother*|victim*|her|women ... manage|safe*|end, \#
      expect*|burden|reli* ... on|of|upon ... mother*|victim*|her|women ... manage|safe*|end, \#
      mother*|victim* ... blamed|responsib* ... protect*|leave|manage|keep, \#
      mother*|victim* ... held responsible ... protect*|leave|manage|keep, \#
      mother*|victim* ... expected to ... protect*|leave|manage|keep, fail* to protect, \#
      victim blam*, blam* ... mother*|victim*|her for, told to leave|end the relationship, \#
      responsib* for ... abuse|violence ... perpetrator|victim: \#
      she|mum|mother ... must|should ... leave him, she|mum|mother ... must|should ... keep him, \#
      she|mum|mother ... must|should ... keep away, she|mum|mother ... has to ... leave him, \#
      she|mum|mother ... has to ... keep him, she|mum|mother ... has to ... keep away, \#
      told|asked her to ... leave|choose, told|asked her to ... end it, \#
      told|asked her to ... keep him, she chose|chooses|allowed|allows ... him, \#
      failed|failing to protect, why ... leave him, lets|let him back|in|see, \#
      took|taken|takes him back, choose between him|her
    protective orders, breach of bail or order = protective|protection order*|notice*, \#
      non molestation, injunction*, restraining order*, \#
      breach* ... order|bail|condition*|injunction, bail condition*, dvpn|dvpo, court order*, \#
      occupation order, released on bail, released under investigation: injunction, \#
      restraining order*, non molestation*, breach*|breaks|broke ... order|bail|condition*, \#
      occupation order, ignores the order, not to go near, must not contact
    MARAC, high-risk domestic abuse, DASH = marac, dash, \#
      high risk ... domestic|victim*|abuse|perpetrator, idva*|idsva*, strangulat*, \#
      domestic homicide*, risk ... homicide|serious harm ... domestic|partner, \#
      escalat* ... violence|abuse|domestic: marac, idva, idvas, strangl*, chok*, throttl*, \#
      with a knife ... her|partner|mother, threat* ... kill, kill her, petrol, \#
      high risk victim|domestic|marac, raped her|by her husband|partner, \#
      tried to strangle|kill her
    male victims of domestic abuse, women who are violent = male victim*, \#
      men ... victim* ... domestic|abuse, victim* ... male|men ... domestic|abuse, \#
      female perpetrat*|aggress*, mother ... perpetrator|aggressor ... domestic|abuse|violence, \#
      same sex relationship*|partner*: \#
      she hits|punches|slaps|attacks|attacked|stabbed him|the|his, \#
      afraid|scared|frightened of his wife|girlfriend|partner, \#
      mother|mum|wife|girlfriend ... hits|punches|attacks ... him, \#
      he|dad|father|husband is afraid|frightened|scared of ... her|wife|partner
    child to parent abuse, adolescent violence at home = child to parent, child on parent, \#
      adolescent to parent|violence at home, capva|apva|cpva, parent abuse, \#
      violen* ... towards|against|to|on ... parent*|mother|family|siblings ... child|young, \#
      violen* ... towards|against ... parent*|mother|family|siblings ... adolescent|his|her, \#
      violen* ... to|on ... parent*|mother|family|siblings ... adolescent|his|her, \#
      child* ... violen*|aggressi* ... parent*|mother|home, \#
      young people ... violen*|aggressi* ... parent*|mother|home: \#
      violent to|towards ... mum|mother|parents|family, \#
      afraid|scared|frightened of ... son|daughter|child, smash* up ... house|room|home, \#
      lashes out at ... mum|mother, hits|punches|attacks his|her mum|mother
    abuse in teenage relationships, healthy relationships = teenage relationship*, \#
      abus* ... teenage|adolescent|peer|intimate relationship*, \#
      abus* ... young people's relationship*, healthy ... relationship*, \#
      relationship* ... young people ... abus*|violen*|control*|healthy, unhealthy relationship*, \#
      young people ... domestic abuse|relationship abuse: \#
      boyfriend ... hits|hit|controls|checks|threat*|jealous|shouts, \#
      girlfriend ... hits|hit|controls|threat*|jealous, teenage relationship*, \#
      afraid|scared of her|his boyfriend|girlfriend
    perpetrator accountability, perpetrator programme = \#
      perpetrator* ... account*|programme*|responsib*|behaviour|intervention*|visible, \#
      perpetrator* ... engag*|challeng*|focus*|work*|invisible|manag*, \#
      behaviour change|perpetrator programme*|intervention*|course, \#
      hold|held|holding ... to account|accountable|responsible, anger management, \#
      work* with ... perpetrator*|abusive|men who, focus ... on|of ... perpetrator*, \#
      minimis* ... violence|abuse|behaviour, domestic abuse perpetrator*: anger management, \#
      behaviour change, course for men, his anger, cannot control his temper, \#
      blames her|mum|the drink|alcohol for, he says|is sorry ... hit|violen*|again, \#
      abuser ... help|course
    domestic abuse incidents, police notifications, cumulative risk of domestic abuse = \#
      repeat* ... domestic|incident*|victim*|police, repeat* ... call outs, \#
      police notification*|reports|callouts, police call outs, number of ... incidents|domestic, \#
      number of ... call outs, pattern* of ... domestic|incident*|abuse|violence, \#
      incident* ... isolation|cumulat*|pattern ... domestic|police|abuse, \#
      incident* ... together|history|escalat* ... domestic|police|abuse, \#
      standard|medium risk ... domestic|incident*, each incident, \#
      vulnerab* ... notification|report*|ppn: police ... times, called out ... times|again, \#
      call outs, callouts, incident after incident, another row, verbal argument, verbal only, \#
      police ... called|attended|out ... again|twice|three|four|five|several|many
    Operation Encompass, domestic incidents and school = operation encompass, encompass, \#
      school* ... notified|told|informed|aware ... domestic|incident*|police|abuse, \#
      notif* ... school* ... domestic|incident*: police ... night before, \#
      morning after ... police|fight|row, school ... not told ... police|fight|night, \#
      last night ... police|fight|row ... school, came to school ... police|fight|night
    abuse by in-laws and wider family = in law*, \#
      extended ... abus*|control*|perpetrat*|complicit, \#
      wider family ... abus*|control*|perpetrat*|complicit, multiple perpetrators, \#
      family members ... perpetrat*|abuse|control*: mother in law, in laws, his family ... her, \#
      husband's family, treated as a servant
    domestic abuse in pregnancy = \#
      domestic* abus*|violen* ... pregnan*|unborn|antenatal|maternity|midwi*, \#
      pregnan*|unborn|antenatal|maternity|midwi* ... domestic* abus*|violen*: \#
      pregnan* ... hits|hit|violent|punch*|kick*|push*|pinned|abusive|afraid|frightened|controls, \#
      hits|hit|violent|punch*|kick*|push*|abusive|afraid|controls ... pregnan*
    """#
}
