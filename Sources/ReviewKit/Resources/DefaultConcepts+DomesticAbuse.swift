extension DefaultConcepts {
  /// Domestic abuse, separation and what the courts decide.
  static let domesticAbuse = #"""
    # Domestic abuse.
    domestic abuse: violen* ... partner|father|mother|husband|wife|parents, \#
      hit|hits|punch*|slap*|strangl*|choked ... her|mother|mum|wife|partner|him|father, \#
      partner|husband|father ... violent, parents|couple ... violence|violent|fight*, \#
      years of violence, afraid|frightened|scared of ... partner|husband|father, beaten, \#
      mum|mother|wife|girlfriend|she ... black eye|bruis*|split lip, walked into a door, \#
      hole* in ... door*|wall*, punch* ... wall*|door*, \#
      broke|smash*|kicked ... door|phone|plates|house|furniture|window, \#
      police ... called to ... home|house|address|flat|row|argument|fight, \#
      called out to ... home|house|flat, \#
      neighbour* ... hear*|report* ... shouting|screaming|fight*|arguing, eggshells, \#
      drag*|push*|shov*|kick*|throttl*|pinn*|grab*|beats her, domestic*, \#
      hands round|around her throat|neck, frightened|scared|afraid of him|her, his temper, \#
      abusive partner|husband|ex|relationship|boyfriend|father|marriage, abusive to|towards, \#
      abused by ... partner|husband|father|ex, her ex, his ex, violent ex|man|marriage|home, \#
      put|puts her|him|mum|mother in hospital, beats him|up, knocked her|mum, \#
      broken jaw|nose|cheek, cracked ribs, hurt* her|mum|mother|my mum, lays hands on, \#
      threw ... at her|mum|mother, screaming match*, going for each, at each other, smashing up, \#
      push*|shov*|kick*|throttl*|grab* ... mum|mother|wife|girlfriend|partner
    stalking, harassment, separation does not end abuse: follow* ... her|mother|mum|him|around, \#
      keeps turning up, turns up, waits outside, bombard*, messages all day, drives past, \#
      parks|parked|sits outside, still follows|rings|messages|turns|threatens|comes, \#
      sends|sending messages|texts|flowers|letters, hundreds of, fake account|profile, \#
      found out where, finds her|out where, new address, pester*, hangs around, \#
      watches the house, watching the house, false|fake|made up name|profile|account, \#
      sits|sat|sitting|waits|waited|waiting in his|her|the car, \#
      keeps ringing|texting|coming|calling|asking, not|won't let|leave|give up|accept, \#
      watches her, wont leave, hangs about, comes round|back drunk|shouting|banging|at night, \#
      banging on the door|windows, letters through, \#
      stands|waiting outside her|the house|school|work
    separation: separated, split up, broke up, left him|her, moved out, ex partner, ex husband, \#
      ex wife, divorce*
    coercive control: control* ... money|mother|her|him|partner, decides where|what|who, \#
      what|how much she|he spends, not allowed to, isolat* from, always in the room, \#
      never lets her|him, speaks for her|him, never ... on her|his own, will not let her|him, \#
      bank card, takes her wages|money|benefits|pay, tracks|tracking|tracker, \#
      reads|checks|checking ... messages|texts|phone|mileage|receipts, no money of her|his own, \#
      has to ask|account|ring, what to wear, cut off from ... family|friends, no friends, \#
      see|sees|seeing ... her|his family|friends, jealous*, answers for|every, \#
      does all the talking, sits in on, threatens to ... kill|take|leave|tell, if she leaves, \#
      her passport, controlling, controls, rules the house, asks ... husband first, times her, \#
      prove where, photo of where, times how long, home by, timer, allowance, housekeeping, \#
      gives her ... a week, on a tight, has to hand over, not a penny, sister in law answers, \#
      answers all|everything|questions, mother in law answers, locks|locked her|him|them, \#
      her phone away|off, hides her, took|takes her|his phone|keys|card, must ask, \#
      runs everything, under his thumb, comes to the phone, cannot speak freely, \#
      looks at him before, glances at, he decides, he says what, he chooses, husband decides, \#
      asks his|her husband
    perpetrator present: always in the room, never leaves ... room, \#
      never see her|mother|mum alone, speaks for her|him
    victim, perpetrator, counter claims: accus* each other, both ... violent|accuse*|blame*, \#
      who ... victim, cannot|can't tell who, who started, blame* each other
    parental conflict: accuse each other, arguing, arguments, argue, rows|rowing
    witness domestic abuse: child*|boy|girl|son|daughter|siblings ... saw|seen|hear*|witness*, \#
      in front of ... child*, saw the assault*, from the stairs, \#
      tries|tried to protect|stop ... mum|mother|dad|him, gets|got|stands|stepped between, \#
      between his|her parents, rang|called the police on|herself|himself, \#
      kids|children ... in the house|upstairs, next room, in the same room, woke to, woken by, \#
      saw it all, saw everything, heard everything|it all, in the middle of it
    refuge, safety planning: fled, flee*, refuge, emergency accommodation, where can she go, \#
      safe place to go, leave him safely, help her leave, escape*, nowhere to go, women's aid, \#
      want*|plans|planning|ready to leave him|her
    domestic abuse, victim, separation: gone|went|goes|going|go back to him|her|them, \#
      back with him|her|the father, took|taken|takes|taking|let|lets|letting him|her back, \#
      dropped ... charge*|statement|complaint, drops ... charge*|statement, \#
      not|won't press make ... statement, press charges, says he has|he's changed, apologis*, \#
      flowers, on and off, keeps going back, loves him, stays with him, \#
      not|doesn't|won't leave him, why ... leave him, back together, reconcil*
    protective orders, breach, police response: injunction, restraining order*, non molestation*, \#
      breach*|breaks|broke ... order|bail|condition*, occupation order, ignores the order, \#
      not to go near, must not contact
    MARAC, high risk, risk assessment: high risk, marac, idva, idvas, strangl*, chok*, throttl*, \#
      with a knife ... her|partner|mother, threat* ... kill, kill her, petrol, \#
      rape* ... wife|partner|her by
    male victims, domestic abuse, perpetrator: \#
      she hits|punches|slaps|attacks|attacked|stabbed him|the|his, \#
      he is afraid|frightened|scared|hit, \#
      afraid|scared|frightened of his wife|girlfriend|partner, \#
      mother|mum|wife|girlfriend ... hits|punches|attacks ... him
    child to parent abuse, adolescents, family violence: \#
      violent to|towards ... mum|mother|parents|family, \#
      afraid|scared|frightened of ... son|daughter|child, smash* up ... house|room|home, \#
      lashes out at ... mum|mother, hits|punches|attacks his|her mum|mother
    domestic abuse, young people, relationships: \#
      boyfriend ... hits|hit|controls|checks|threat*|jealous|shouts, \#
      girlfriend ... hits|hit|controls|threat*|jealous, teenage relationship*, \#
      afraid|scared of her|his boyfriend|girlfriend
    perpetrator, accountability, intervention: anger management, perpetrator*, behaviour change, \#
      course for men, his anger, own anger, he is sorry, cannot control his temper, minimis*, \#
      blames her|him|the mother|mum|alcohol|drink
    domestic abuse incidents, notifications, cumulative risk: police ... times, \#
      called out ... times|again, call outs, callouts, several incidents, \#
      incident after incident, another row, police attend*|logged, verbal argument, verbal only, \#
      no injur*, no offences
    honour-based abuse, wider family, domestic abuse: mother in law, in laws, his family ... her, \#
      husband's family, treated as a servant
    """#
}
