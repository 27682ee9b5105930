extension DefaultConcepts {
  /// Babies, parents and other adults, and who cares for a child.
  static let family = #"""
    # Babies and pregnancy.
    pre-birth assessment, unborn: pregnan*, expecting, unborn, due in ... weeks, due date
    late booking, concealed pregnancy: booked late, late ... midwife, hid* ... pregnan*, \#
      denie* ... pregnan*, no antenatal, missed scan*, gave birth ... toilet|bathroom|alone|home, \#
      not|didn't know ... pregnan*, freebirth*, refus* ... midwife|scan*|antenatal, \#
      missed ... midwife|antenatal|scan*, not seen a midwife, \#
      midwife ... not seen|miss*|cancelled, hiding ... bump, told nobody ... pregnan*, \#
      pregnan* ... told nobody|secret|hid*
    safe sleep, sleeping arrangements: co sleep*, bed sharing, sleep* ... bed|sofa, \#
      shar* ... bed, cot death, moses basket, fell|fall* asleep on|with, settee, no cot, \#
      cot ... broken|full|blankets|toys, pillow*, \#
      sleeps|slept|sleeping in ... seat|pushchair|buggy|swing|bouncer, face down, \#
      on his|her front|tummy|stomach, overlay*, swaddl*, baby ... in with her|him, \#
      in bed with ... baby|them|her|him|parents|mum, drunk ... baby, where ... baby sleeps, \#
      sleep* ... chair|bouncy|bouncer|pram|buggy|swing|nest|pod|hammock, dozed, dozing, \#
      dropped off with, cot in, crib, in with mum|mother|dad|parents|us|them
    ICON, crying, coping: baby|he|she ... cries|crying|screams|screaming, crying all, \#
      won't|not stop crying, cannot|can't cope, end of ... tether, lost his|her temper, colic*, \#
      not|won't|never settle*, up all night, exhausted ... baby|mum|mother|father|dad|parents, \#
      baby|newborn|twins ... exhausted|exhausting, no sleep, snapped, at her|his wits end, \#
      at the end of, cannot take any more, can't take any more, crying ... drives, \#
      losing ... temper, loses|lost it with, \#
      baby|child|toddler|newborn ... scream*|cry*|cries|sob*, scream* for hours, \#
      baby ... shout*|swear*|throw*, cannot|can't stand ... crying, crying for hours, \#
      rocks ... too hard|roughly, jiggl*, no patience, shout* at the baby, in tears, \#
      hours a night, hours sleep, sleep deprived, worn out, cannot|can't go on, falling apart, \#
      close to the edge, nobody to help
    perinatal mental health, attachment, parental mental health: bond* with ... baby, no bond, \#
      tearful ... birth|baby, since the baby came|arrived|was born, \#
      since ... birth ... low|tearful|cries, not|doesn't want|look at|hold|pick ... baby, \#
      regrets ... baby, baby blues, wishes ... baby, baby ... evil|devil|not hers|possessed
    discharge planning, pre-birth plan, midwives: discharge* ... baby|newborn|mother, \#
      baby ... discharged, going home ... baby, home from ... neonatal|maternity, maternity ward, \#
      before they go home, before the birth, when the baby is|comes, labour ward
    substance misuse in pregnancy, unborn, foetal alcohol: baby ... withdrawal|withdrawing, \#
      drink*|drank|smok*|using|uses|heroin|drugs ... pregnan*, \#
      pregnan* ... drink*|smok*|using|drugs|alcohol|cannabis, fetal|foetal alcohol, fasd
    immunisation, was not brought, health visitor: jabs, immunis*, vaccin*, two year check, \#
      six week check, red book, developmental check, not registered
    health visitor, universal service, contact: new birth visit, no health visitor, \#
      health visitor ... not seen|never|cannot|can't|left, baby clinic
    previous children, pre-birth assessment, siblings: pregnan* again, expecting again, \#
      another baby on, baby after baby, older children ... care|adopted|removed|plan*, \#
      baby|babies|children taken|removed from, we will take her|his|the baby, \#
      fears ... take ... baby|child*, \#
      babies|kids|others|child*|two|three|baby ... taken off|from, taken away, \#
      last baby|babies|child, lost her|his|their children|kids|first|babies|baby, \#
      last|other|first baby|child* ... adopted|removed|taken
    # Fathers and other adults.
    unseen men, fathers: dad|partner|stepfather|boyfriend ... not seen|met, never met, \#
      not|never ... seen ... father|dad|partner, father|dad ... unknown|absent, \#
      who ... father is, mum's|mother's|mum|mother ... new partner|boyfriend, man in the house, \#
      dad|father ... works away|nights, always at work, \#
      nobody|not ... asked|know* ... dad|father|him, no one ... asked|know* ... dad|father|him, \#
      only ever see|speak|meet|met ... mum|mother, letters ... only|just|all ... mother|mum, \#
      not on the birth certificate, no details ... father|dad|him, \#
      dad ... not ... invited|asked|told|spoken|assessed|included|consulted, father's|dad's name, \#
      dad|father ... waits outside|in the car|upstairs|leaves|goes out, goes out when, \#
      leaves when, talking to her about, dad is never, left out, \#
      dad|father ... lives|works away|abroad|elsewhere, never spoken|talked to ... dad|father, \#
      dad|father ... upstairs|shed|garage|asleep, he slips|goes out, the man of, \#
      no one ... met him, never there when, nobody ... father, father ... nobody|never|not, \#
      father ... no one|not, named in, who the dad is, no father, nobody mentions, \#
      baby's|child's|girl's|boy's father|dad, whoever the father
    role of the father: what part he plays, father|dad ... role|part|involved
    adults in the household: who lives, living there, staying there, visitors, in the room, \#
      picks ... up from nursery|school, collect* ... from nursery|school, picked up|collected by, \#
      different adults, different people, all sorts of people, people coming and going, \#
      comings and goings, strangers in|at, parties, drop* off by, left with a neighbour|friend, \#
      people in and out, childmind*
    parental responsibility: who ... custody, legal guardian, \#
      not the real|biological father|parent, who decides|signs, who ... decisions, can sign, \#
      sign* ... school trip*|consent|forms, no legal, legal status, nobody has decided, \#
      legal right*
    new partner, male, background checks, adults in the household: \#
      new boyfriend|partner|fella|bloke|man|husband|stepdad, \#
      her|mum's|mother's boyfriend|fella|bloke, met online, met him on, \#
      moved|moves|moving in with|after, there most nights, \#
      stays|staying|sleeps|sleeping most|over|round, know* his name|background|past, who he is, \#
      who ... man|bloke is, checked who, no checks, not checked, his|her surname, \#
      man's shoes|clothes|coat, another man's, mum's|mother's|her new, new lad|chap, \#
      who ... he is, from the internet|app, dating, tinder, met ... weeks ago, \#
      boyfriend ... moved|lives|stays|sleeps|minds|baths|babysits|looks, calls him daddy|dad, \#
      left ... with ... boyfriend|partner|him, boyfriend ... alone with
    offender, probation, risk posed to children: conviction*, convicted, known to police, \#
      criminal record, out|release*|back from ... prison|jail, in|to prison|jail, on licence, \#
      probation, tagged, electronic tag, past offence*, sentenced, police record, \#
      violent past|history, served time, been inside, inside for, came out of jail|prison, \#
      prison for, armed, arson, record for, past with, done for, \#
      hurt*|harmed a|another child|baby, gets|getting|comes|coming out next|soon|of|on|in, \#
      let out of, he is out, barred from, not allowed near, not allowed to live|be with
    fathers, both households, whole family: stays|lives with dad|his father|her father, \#
      lives between, two homes|houses|households, other household, \#
      half brother*|sister*|siblings, step children, stepchildren, dad's house|home|flat, \#
      his|her other children, dad has other, blended
    fathers, protective, engagement: dad|father ... wants|asked|offer* ... help|involved, \#
      dad|father ... worried|concerned|rang|reported|complain*, father's|dad's worries|concerns, \#
      dad|father ... ignored|not listened|sidelined|left out
    # Substance misuse.
    substance misuse, drugs, alcohol: heroin, cocaine, crack, cannabis, weed, spice, ketamine, \#
      drink*, drunk, vodka, using again, relaps*, bottle* of ... gin, wine, cider, lager, \#
      hangover|hungover, slur*, smelt|smell* of ... alcohol, booze*, pub, alcoholic*, \#
      under the influence, off his|her face, stoned, high on, steaming, addict*, needle*, \#
      inject*, using drugs, on drugs, uses drugs, takes drugs, pregabalin, benzos, diazepam, \#
      valium, nitrous, balloons, glazed, pinprick, sober*, detox*, rehab*, spliff*, bong, powder, \#
      tin foil, hit the bottle, tipsy, plastered, legless, hammered, worse for wear, whisky, \#
      beer, beers, mamba, back on the, out of it, nodding off, off her|his head, party drug*, \#
      tramadol, codeine, painkiller*
    drug treatment programme: methadone, buprenorphine, subutex, prescri* ... script, \#
      drug worker, drug service, rehab, alcohol worker|service, drugs worker|team, \#
      recovery service|worker, key worker, prescriber, pharmacist, pharmacy, chemist, \#
      daily pick up, take home
    drugs to pacify a child: sleepy|drowsy|hard to wake ... baby|toddler|child, \#
      baby|toddler|child ... sleepy|drowsy|hard to wake, sedat*, calpol
    abstinence, self-reported, drug testing: stopped using|drinking, says ... clean, clean since, \#
      has given up, no longer uses|drinks, tests negative, clean for|now|again|from, sober, \#
      off the drink|drugs|heroin, off it for, negative test*, back on, lapse*, slipped up, \#
      missed ... test*|script, denies drink*|using|drug*
    alcohol, dependence, children, impact: drinks every|all|most|heavily|too, \#
      in bed until|all day, cannot be woken|get up, could not be woken|wake, asleep on the sofa, \#
      passed out, found drunk, collapsed, unconscious ... home|sofa|floor, \#
      driv* ... drunk|drink*|children, empty bottles, mum|dad|mother|father ... drunk, falls over
    # Parents' mental health.
    parental mental health, overdose, suicide: tried to kill|hang|end, took ... tablets|pills, \#
      found hanging, wants to end, mum|mother|father|dad|parent ... overdose|suicide|hanged, \#
      mum|mother|father|dad ... kill herself|himself, mum|mother|father|dad ... cut her|his
    mental health team, think family, adult services: crisis team, home treatment, \#
      did not ask about ... child*|kids|family, not ask about the children, \#
      nobody asked ... children, who has the children, discharged from ... mental|psychiatr*|ward
    # Family and household.
    extended family, wider family, grandparents, significant relationships: \#
      grandmother|grandmother's, gran, granny, nan, nana, grandma, grandfather, grandad, grandpa, \#
      grandparent*, aunt, auntie, uncle, cousin*, relative*, godparent*, mamgu, tad cu, nanny, \#
      nain, taid, great gran*, step gran*, in laws, mother's sister|mother|parents, \#
      dad's|father's sister|mother|parents, family friend, gran's, nan's, granddad, gramps, \#
      grampy, grampa, in law, godmother, godfather, stepmum, stepmother
    adults in the household, people who do not live with the child: uncle ... lives, lodger*, \#
      sofa surf*, someone else ... lives|living, stays over, stays the night, who else lives, \#
      family friend*, man ... house|home|flat, lives in the house
    siblings, each child individually: brother*, sister*, eldest, oldest child, youngest, \#
      other children, twins, the other kids|one|ones, others ... treated|fine|well, \#
      one child|of the children ... singled|treated, step siblings, only one of, big family, \#
      large family
    carers, babysitters: babysit*, childminder, neighbour* ... look*|mind*|care*, \#
      minds the children, cares for the children
    adolescents, teenagers: teen*, thirteen year old, fourteen year old, fifteen year old, \#
      sixteen year old, seventeen year old, 13 year old, 14 year old, 15 year old, 16 year old, \#
      17 year old
    young children: toddler*, pre schooler, two year old, three year old, four year old, nursery
    parents' history, own childhood, childhood trauma: grew up in care, had a hard childhood, \#
      was in care herself|himself, own mother|father|parents, \#
      grew|brought up in ... care|home*|children's, children's homes, \#
      in care herself|himself|as a child, care leaver herself|himself, own childhood, \#
      abused as a child*|girl|boy, social services all her|his, history repeat*, \#
      never been parented, no family of her own, same happened to her|him, \#
      was hit|beaten|neglected|abused herself|himself|as, lost her own, \#
      beaten|hit|abused|raped|hurt by ... father|dad|stepfather|stepdad|mother|uncle, hard start, \#
      no childhood, never had a, how she|he was brought, as a little girl|boy, \#
      when she|he was a child|girl|boy|kid, had nobody, raised by, same way she|he was, \#
      as he|she was himself|herself
    children removed, previous children: taken into care, lost custody, children were removed, \#
      adopted
    parental learning disability: parent* ... learning difficult*|disab*, cannot read, \#
      struggle* to read, not|doesn't understand ... letter*|plan|what|us|why, \#
      reads|reading the letter*, special school herself|himself, low iq, forgets what, \#
      plain words, easy read, struggle* to understand|follow|remember|manage money, \#
      parent* ... autis*|adhd, mum|mother|dad|father ... autis*|adhd|learning, \#
      cannot|can't read|write
    adoption, kinship, special guardianship: special guardian*, placed with, family placement, \#
      nan|gran|grandmother|aunt*|grandparents ... look* after|cares|caring|raising|bringing, sgo, \#
      kinship, connected person*, viability, family arrangement, private foster*, \#
      privately foster*, friends|friend's parents ... living|staying, lives with a family, \#
      adopt*, life story, birth mother|parents|family, placed for, \#
      gran|nan|grandmother|aunt*|grandparents took|takes them|him|her, has had them since, \#
      took them in, taken in by, living at his|her nan's|gran's|aunt's|grandmother's, \#
      lives|living|stays|staying with ... nan|gran|grandmother|grandparents|aunt*|uncle
    bereavement, loss: died last, since ... died, \#
      lost his|her mother|father|parent*|brother|sister, funeral, \#
      since ... dad|mum|father|mother|brother|sister|nan|gran ... died|death|passed, passed away, \#
      dead, death of her|his|their, killed himself|herself, suicide of, miscarriage, stillb*, \#
      grie*, lost a baby|child, anniversary
    poverty, debt: debt*, benefits, food bank, cannot afford, no money, heating
    allegation against carer, designated officer, children in care: \#
      carer* ... hit|hurt|touch*|shout*|rough|allegation, lado, \#
      allegation* ... carer*|staff|teacher|coach|worker, staff member ... touch*|hit|hurt, \#
      teacher ... touch*|hit|hurt|messag*|relationship, coach ... touch*|messag*, \#
      foster father|mother ... hit|hurt|touch*
    reunification, return home, assessment: going|gone|go|goes|sent|send|back home from prison, \#
      return* home, back to ... mum|mother|parents|dad|father|birth, home from ... care|foster, \#
      reunif*, rehabilitation home, sent back to, care order ... discharg*|home, \#
      back with his|her|their ... mum|mother|parents|dad|father
    significant changes, support: lost his|her|their job|jobs, redundan*, moved house, new house, \#
      illness in the family, cancer, marriage ended
    private arrangement, unclear where the child lives: \#
      nobody knows where ... lives|living|staying|sleeps, passed between, house to house, \#
      unclear who ... cares|looks, who has care, sent to live, sent away
    placement, moves, stability: fourth|fifth|sixth|third foster|placement|home|carers, \#
      another placement|foster|children's, moved ... foster|placement*|carers, \#
      packed her|his bag*, placement ... broke*|breakdown|ended|end, given notice
    """#
}
