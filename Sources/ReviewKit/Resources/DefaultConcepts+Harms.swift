extension DefaultConcepts {
  /// Injuries, and the harms that children suffer at home.
  static let harms = #"""
    # Injuries and medical findings.
    bruise, mark, injury: bruis*, black eye, bite mark*, burn*, scald*, scratch*, swelling, \#
      sore arm, limp arm, handprint*, finger marks, fingertip*, grab mark*, red mark*, \#
      marks on her|his|the ... arm|arms|back|neck|wrists|legs|face|cheek|bottom, lump on her|his, \#
      graze*, black and blue, belt mark*, blister*, swollen, bald patch*, cut|split|fat lip, \#
      nosebleed*, scar*, welt*, love bite*, thumb print*, fingerprint*, shape of, print of, \#
      sore leg|foot|hand|wrist, not|won't put weight, not moving his|her, limps, limping, \#
      plaster cast, hurt his|her arm|leg|hand|head|face
    non-mobile baby, pre-mobile: cannot|can't|not|doesn't|don't ... roll*|crawl*, \#
      baby ... bruis*, bruis* ... baby, week*|month* old, new born, newborn, infant, \#
      blood in ... mouth|nappy, torn frenulum, bleed* from ... mouth|nose|ear|ears, \#
      mark on ... baby, not yet walking|mobile, too young to roll|crawl|walk, \#
      before ... can crawl|walk|roll
    non-accidental injury: injur* ... baby, baby ... injur*, fracture*, broken arm|leg|rib|bone*, \#
      shaken, head injury, bleed* ... brain|eye*, \#
      arm|leg|rib|ribs|wrist|bone|collarbone|elbow|skull was|were|is broken, on purpose, \#
      deliberate*, done to him|her, somebody hurt him|her, who did it, old injur*|break*
    explanation, account, injury: explanation* ... differ*|change*|vary|varies, \#
      differ* ... explanation*|stories, stories ... differ|change*, story keeps changing, \#
      says he|she fell, cannot|can't explain, no explanation, \#
      not fit ... story|account|explanation|injury, fit what they|he|she, rolled off, \#
      falling|fallen off ... bed|sofa|settee|table|chair|swing|bike, \#
      fell|falling|fallen down|on ... stairs|step*, knocked herself|himself|her|his, \#
      banged|hit|bumped her|his head, rolled onto, caught it|herself|himself on, \#
      brother|sister|sibling ... did it|hurt|dropped, bruise* easily, was an accident, \#
      dropped ... baby, play fighting, hit ... with a toy, \#
      backed|ran|walked|bumped|tripped into|onto|against|over, fell against|onto, \#
      fell off|out|down, trapped his|her, toy fell, did it himself|herself|to himself, \#
      hurt himself|herself, no idea how, cannot|can't say how, cannot|can't remember how, \#
      only a bump|scratch|bruise, woke up with, laughed|shrugged|passed it off, \#
      makes|made light of, waved it away, told us it was, first said|says, now says, \#
      told the nurse|doctor one, one parent says
    skeletal survey: x ray*, xray*, second scan, repeat scan
    supervision of contact: alone with the baby|child, unsupervised, left alone with
    faltering growth, weight: los* weight, not putting on weight, thin, underweight, \#
      failure to thrive, not gaining, propped|propping, \#
      water* down ... milk|formula|feed*|bottle*, breastfeed*, breast fed, \#
      not feeding|taking ... milk|bottle|feeds, poor feeder, \#
      weight ... dropped|dropping|falling|static|down|low, dropped ... centile*|lines, weaning, \#
      bony, ribs showing, small for, tiny for, clothes hang off, like a doll, stopped growing, \#
      not growing, height and
    delay, medical attention, explanation: waited ... before|until ... hospital|doctor|help, \#
      days|hours before ... hospital|doctor|help, days later ... hospital|doctor|gp, \#
      next day ... hospital|doctor, took ... days to ... hospital|doctor|help, late to hospital, \#
      did not call|ring ... ambulance|999
    child protection medical, paediatrician, strategy discussion: medical is needed, \#
      needs a medical, body map*, who should examine, not examined, nobody examined, \#
      photograph* ... injur*|bruise*|mark*, full examination
    abusive head trauma, ICON, injury: shook|shake*|shaking ... baby|him|her|infant, floppy, \#
      seizure*, swelling on|of ... head, soft spot, subdural, retinal, skull
    multiple presentations, injuries, pattern: another injury|fracture|burn|bruise|accident, \#
      second|third|fourth injury|fracture|burn|bruise|accident, accident prone, \#
      keeps hurting|falling|getting, always ... bruises|bruised|injured, minor injuries, \#
      different hospital*, visits to a&e|casualty|hospital, accident after, \#
      one injury|bruise after, keeps having accidents
    burn, scald, supervision, injury: hot drink|tea|coffee|water|iron|straighteners|oven, kettle, \#
      radiator
    ingestion, storage of medication, drugs: swallow*, \#
      got into ... tablets|medicine|drugs|cupboard, drank ... methadone|bleach, \#
      tested positive ... baby|toddler|child, within reach, drugs|tablets|methadone left|lying, \#
      needles
    home safety, dogs, supervision: dog bit|bite*, bitten, dangerous dog, stair gate*, \#
      road alone, smoke alarm*
    consider physical abuse in older children, injury: pe kit, changing for pe, gets changed, \#
      covered arms|up, long sleeves, flinch*
    # Physical chastisement.
    physical chastisement, physical abuse, discipline: smack*, \#
      slap* ... child*|boy|girl|son|daughter|him|them|legs|face, belt|slipper|wooden|cane, \#
      discipline*, punish*, clip round, hit*|beat* ... child*|son|daughter|kids|them, \#
      hits|beat* him|her with, rough with|handl*, drag* ... by, throws|threw ... at him|her|them, \#
      hurts me|him|her ... home, good hiding, walloped, thrash*, whipp*, cuff*, flip flop, \#
      spank*, teach* ... a lesson, corporal, naughty step, hit ... with, chilli, kneel, \#
      hot sauce, did|does us|me|him|them no harm, never did ... harm, any harm, the strap, \#
      clout*, lost it and, grab*|yank* ... child|boy|girl, grab*|yank* him|her by, \#
      slap*|kick*|punch* ... child*|son|daughter|kids, \#
      mum|dad|mother|father|stepdad hits me|him|her, \#
      says|told ... dad|father|mum|mother|stepdad ... hits|hurts
    allegation, child's account, believed: says ... hurts her|him, scared to go home, \#
      not|doesn't|don't want to go home, afraid of going home, afraid|frightened to go home
    # Emotional abuse.
    emotional abuse, emotional harm, impact: stupid, useless, worthless, \#
      calls him|her ... names|fat|ugly|thick, belittl*, humiliat*, puts him|her|them down, \#
      never praise*, shout*|scream* ... at ... him|her|child*|them|boy|girl, \#
      swears at ... child*|him|her, wish* ... never ... born, never wanted ... child|him|her, \#
      treated differently, scapegoat*, favourite, no presents, ignores ... child|him|her|them, \#
      cold to|towards, no affection, never cuddle*, locked in|out, shut in|out, \#
      made to stand|sit|sleep|eat, threaten* ... into care, possessed, evil, witch*, \#
      told ... not wanted, hates him|her, blames him|her for, sneer*, mock*, laughs at him|her, \#
      never a kind, never hugs, no cuddle*, picks on him|her, made to feel, \#
      cold mother|mum|parents, treats him|her like|differently|worse, sends to ... room for, \#
      shuts him|her|them, ignored at home, left out of, silent treatment, the odd one, unloved, \#
      rejected by
    attachment, emotional warmth, relationship: never smiles, no eye contact, clings, clingy, \#
      goes to anyone|strangers, no warmth, bond, lack of warmth, \#
      avoids ... mother|mum|father|dad|gaze
    young carers, responsibilities, lived experience: \#
      gets his|her|their own breakfast|tea|dinner|lunch, gets the little ones, \#
      gets ... ready for school, \#
      looks after ... brother*|sister*|siblings|baby|mum|mother|dad|little ones, cooks for, \#
      cares for ... mum|mother|dad|father|brother|sister, puts ... to bed, acts like the parent, \#
      young carer*, worries about mum|mother|dad, stays off ... look* after, \#
      does the shopping|cooking|cleaning|washing|housework, \#
      bathes|feeds|dresses|washes|minds ... little|baby|brother*|sister*|younger, runs the house, \#
      changes the nappies, because mum|mother|dad|father ... bed|ill|drunk|unwell, \#
      gives mum|mother|dad|father her|his, translates for his|her, like a little mum|mother
    # Sexual abuse.
    sexual abuse, disclose: touch* ... sexual*|her|him|private*, raped, inappropriate touching, \#
      sexual* ... touched, private parts, sore ... down|bottom|private, vagina*, penis, thrush, \#
      sexual* ... play|language|words|behav*|drawing*|knowledge, knows too much, knows about sex, \#
      draws ... naked|rude|sexual*, rude pictures, masturbat*, \#
      comes into ... bedroom|room ... night, into ... bed ... night, secret|secrets, tickl*, \#
      indecent, abused by, interfered with, assaulted by, sexually, \#
      her bedroom|his bedroom at night, gets|climb*|comes|goes into her|his bed|bedroom, lies on, \#
      under the covers|blanket|duvet, games ... bedroom, special game*, undress*, \#
      takes photos of her|him ... bath|naked, watches her|him ... bath|shower|dress*, \#
      shower with, showers with, kisses her|him, made|makes her|him feel uncomfortable, creepy, \#
      dirty things, rude things, hurts down|bottom, blood ... knickers|pants, \#
      scared of his|her stepdad|uncle|grandad|dad|father, \#
      bath* ... lodger|stepdad|uncle|boyfriend, lodger|stepdad|boyfriend|uncle baths, \#
      rude stuff|games, made|make* him|her|them|me do, do things to|with, \#
      big cousin|brother ... makes|made|does, hurts me|her|him there, down there, \#
      uncle ... things, bad touch, weird|funny games, not right between, \#
      sleeps with his|her daughter|son, too close, alone in ... bathroom|bedroom
    take back what they have said, retraction: takes it|that back, took it|that back, \#
      withdr*|retract* ... statement|allegation|it|what, now says ... not true, \#
      changes|changed ... story|mind, made it up, lied, lying, was only joking, did not mean it, \#
      not|won't talk|say|speak ... police|about, refuses to talk|say|speak ... police|about, \#
      took|takes back what|everything, making trouble|it|things|up, make things up, denies it, \#
      did not happen, didn't happen, unsaid, liar, fantasis*
    foster carers, children in care: foster*, looked after, kinship carer, placement*, \#
      new carers, packed her|his bag*, fourth|fifth|third|sixth|another move|home, breakdown, \#
      broke down, out of area, far from home, children's home*, residential, secure, unregulated, \#
      unregistered, emergency bed, carers ... given notice|cannot|can't|want, moved on, \#
      moved again, into care, in care, care order
    time alone, seen without the carer: talk|speak|see ... alone, \#
      see|seen|speak|spoke*|talk*|meet|asked ... on her|his|their own, never on her|his own, \#
      always sits in, away from ... mum|dad|parents|carer|him|her, \#
      stays|staying|sits in the room, carer ... in the room, \#
      never ... speak*|spoke|talk* ... alone, not ... alone with ... worker
    intra-familial sexual abuse, non-abusing parent, protective: \#
      stepfather|stepdad|uncle|grandad|grandfather|dad|father|brother|cousin ... touch*|abus*|raped, \#
      not|doesn't believe her|him|daughter|the girl, \#
      mum|mother ... not believe|choose*|chose|stands|stood by, stands by him, lets him back, \#
      allegation* against, says she is making|lying, calls her|him a liar, \#
      not|don't believe her|him, nobody believes|believed, none of the family, \#
      family ... side* with, takes his side
    harmful sexual behaviour, sibling sexual abuse: \#
      touch* ... little|younger brother|sister|sibling|cousin|boy|girl|child*, \#
      brother ... touch*|abus*|sexual* ... sister|her, sister ... touch* ... brother, \#
      boy ... touch*|exposed ... girl*|child*|another|sister, \#
      sexual* ... another|other|younger child*|pupil*, children ... sexual* with each other, \#
      upskirt*, pulled down|his|her ... pants|trousers, flashed|flashing
    investigation, no evidence, sexual abuse, support: not enough evidence, no charge*, \#
      case dropped, dropped by the police, cps, police ... dropped|closed|no further, \#
      video interview, achieving best evidence, abe, only his|her word, her|his word against, \#
      medical ... sexual*|inconclusive
    sex offenders, risk assessment, contact with children: sex offender*, images of children, \#
      indecent image*, downloaded, child porn*, registered offender, \#
      on the register ... sexual*|offend*, lives with ... offender, released ... sexual*, \#
      convicted of ... sexual*|abus*
    non-recent sexual abuse, disclosure: years ago ... abuse*|touch*, when she|he was little, \#
      as a child ... abuse*|raped|touched, historic*
    disclosure, barriers to telling: speak up, speak out, no one will say|speak|tell, \#
      afraid|scared|frightened to tell|say|speak, not|won't|doesn't tell|say what|who, \#
      tries to tell, tried to tell, nobody believed, asked him|her not to tell, told not to, \#
      ashamed, not|hasn't told anyone, never told, can't|cannot tell
    # Neglect.
    neglect, home conditions: dirty, smell*, cluttered, home|house is clean|tidy, mould*, \#
      no food, no bed*, lice, nappies, dog mess|dirt|poo, faeces, urine, wee, bin bag*, rats, \#
      mice, flea*, cockroach*, maggot*, stink*, squalid, squalor, mattress*, \#
      no sheets|duvet|curtains|carpet*|furniture, sleep* on ... floor|sofa, shares a bed, damp, \#
      broken windows|toilet|door, toilet ... blocked|broken, unhygienic, uninhabitable, \#
      bottles|cans|food on the floor, filth*, litter, no toilet, reek*, stench, rotten food, \#
      bare floor*|boards, no light*, no hot water, cold house, clutter, piled, holes in, \#
      never cleaned, not fit to
    was not brought, missed appointments: not brought, did not attend, dna, \#
      miss* ... clinic|appointment*|dentist, \#
      appointment*|clinic|slot*|session* ... missed|cancelled|not kept, \#
      missed ... slot*|session*|check*|review*|physio*|hearing|eye|speech|therapy|scan*|jabs, \#
      forgot ... appointment*, no show*, discharged ... not attend*|missed, struck off, \#
      never taken to, not taken ... doctor|dentist|hospital|optician|clinic, \#
      without his|her|their ... glasses|hearing|medicine|inhaler, \#
      has|have written ... times|twice|again, wrote ... times|twice, third|fourth|second letter, \#
      letters ... unanswered|ignored|unopened, \#
      eye|heart|hearing|skin|diabetes|asthma|hip|children's clinic, \#
      not gone to ... clinic|hospital|doctor|dentist|appointment*, forgets ... appointment*, \#
      keeps missing, misses|missed|missing every|all|two|three|four|five|six, off the list
    thin, hungry, looking for food: hungry, steal* food, asks for food, hunger, no lunch, \#
      eats from ... bin*, bins, scaveng*, takes food, hides food, gorges, ravenous, eats fast, \#
      hoards food, food hoarding, no breakfast, never has ... lunch|breakfast|dinner|food, \#
      nothing to eat, not eaten since, eats when
    unmet health needs, was not brought, dental: rotten|bad teeth, dentist, untreated, \#
      teeth ... black|brown|rotten|bad|pulled|out|pain|decay*|removed, toothache, black teeth, \#
      tooth, dental, never ... toothbrush, brush* ... teeth, sit in the chair, hearing test*, \#
      eye test*, squint, in pain, pain for, abscess*, gums, fillings, extraction*
    lack of supervision: left alone, left with, home alone, unattended, \#
      out ... late|dark ... five|six|seven, playing out ... dark|late|night|alone, \#
      on the street|road ... alone|own|night, wander*, walks ... alone to|home, no adult*, \#
      nobody ... home|in|watching ... child*|after school, in charge of, locks ... children, \#
      in the car ... alone, never know* where, no one knows|knew where, \#
      till|until midnight|late|dark, toddlers ... alone|midnight|road|street|garden, \#
      look* after ... toddlers|babies|little|younger, at the pub, \#
      while ... parents|mum|mother|dad ... out|asleep|pub, on the balcony|stairs|roof, \#
      near the road|water|river, climbs out of, got out of ... house|garden|door, \#
      found in the street|road|garden, front door open, \#
      sleeps|asleep while ... children|baby|toddler*, \#
      leav*|left children|kids|baby ... alone|neighbour*
    neglect, daily lived experience, hygiene: unwashed, unkempt, grubby, same clothes, \#
      sour clothes, clothes ... dirty|wet|small|thin|sour, no coat|shoes|socks|jumper|underwear, \#
      shoes ... small|holes, soaked nappy|nappies|through, nappy rash, wet|dirty|full nappy, \#
      matted, nits, head lice, scabies, smells of ... urine|wee|smoke|damp, smelling of, \#
      other children ... tease|sit|avoid, wash* ... at school, wears ... same, \#
      dirty clothes|hair|face|hands|clothing, smelly, not washed, holey, outgrown, wet through, \#
      no winter, thin jacket|clothes, barefoot, pyjamas, slept in, teased for, \#
      hair ... dirty|lice|greasy
    poverty, neglect, material needs: no electric*|gas|hot|meter|money|credit, \#
      electric* ... off|run|meter, gas ... off|run|meter, house ... cold, \#
      cold house|home|flat|bedroom, freezing, empty fridge|cupboards, \#
      nothing in the fridge|cupboard*, fridge ... empty, runs out of ... money|milk|nappies|food, \#
      no washing machine, benefits ... stopped|cut|sanction*, universal credit, wages, payday, \#
      two jobs, zero hours, bailiffs, arrears, prepayment, coin meter, money runs, skint, \#
      foodbank, food bank*, cannot|can't afford, top up, loan shark*, heating, works two, \#
      low pay, hungry at the end, second hand, vouchers
    obesity, weight, health needs: obes*, overweight, very heavy, takeaways, crisps and|for, \#
      stone at ten|eleven|twelve, size of an adult, bmi, too heavy, \#
      nine|ten|eleven|twelve|thirteen|fourteen|fifteen stone, out of breath, breathless, \#
      fast food, fizzy, cannot climb
    neglect of adolescents, adolescent neglect: old enough to look after|to, \#
      fend* for himself|herself|themselves, look after himself|herself|themselves, put out of, \#
      washed her|their hands, do not want him|her back|home, won't have him|her home, \#
      does not|don't care where, comes and goes as, no boundaries|rules, parents ... given up on, \#
      cannot control him|her, beyond ... control, his|her own devices, sleeps at friends, \#
      at friends places|houses, eats when he|she can, have him|her back, big enough to, \#
      can look after, cooks for himself|herself, feeds himself|herself, left to himself|herself, \#
      do as he|she likes|pleases, does what he|she likes|wants
    chronic neglect, drift, change sustained, chronology: for years, up and down, \#
      improve* ... then|and ... slips|drops|bad|again, slips back, back to how it was, \#
      better for a few weeks|while, tidies up|tidied up before, cleans up|cleaned up when|before, \#
      knew ... coming, better when we visit, low level, never quite bad enough
    animals, neglect, home conditions: too many animals|pets, snakes, thin dog*, rspca
    school uniform, neglect, education: without ... pe|uniform|pen|coat|bag|kit, \#
      no uniform|kit|coat, late for|to school, late every|most
    """#
}
