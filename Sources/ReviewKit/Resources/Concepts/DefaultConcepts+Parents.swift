extension DefaultConcepts {
  /// What parents bring - substance misuse, ill health, learning disability, their own past.
  static let parents = #"""
    # Substance misuse.
    substance misuse, drugs, alcohol = substance* misus*|use|abuse|user*|depend*, \#
      drug* ... misus*|use|user*|abuse|depend*|alcohol, \#
      alcohol ... misus*|use|abuse|depend*|drug*, misus*, \#
      parental substance*|alcohol|drug*|drink*, addict*: heroin, cocaine, cannabis, weed, \#
      ketamine, drunk, vodka, using again, bottle* of ... gin, wine, cider, lager, \#
      hangover|hungover, slur*, smelt|smell* of ... alcohol, booze*, alcoholic*, \#
      under the influence, off his|her face, stoned, steaming, addict*, using drugs, on drugs, \#
      uses drugs, takes drugs, pregabalin, benzos, diazepam, valium, nitrous, glazed, pinprick, \#
      sober*, detox*, spliff*, bong, tin foil, tipsy, plastered, legless, worse for wear, whisky, \#
      mamba, back on the, nodding off, off her|his head, party drug*, tramadol, codeine, \#
      mum|mother|dad|father|parent ... drink|drinks|drinking|drank|drunk, \#
      parents|she|he|couple|partner ... drink|drinks|drinking|drank|drunk, \#
      drink* heavily|again|problem|most|every, drink* too much, drink* all day, crack, \#
      inject* ... drugs|heroin|herself|himself|arm, in the pub, beers ... night|day|morning, \#
      balloons ... gas|canister*, high on, white powder, spice, needles, drink*
    drug treatment programme, drug and alcohol services = drug treatment, \#
      treatment ... programme*|service*|provider*|worker* ... drug*|substance*|alcohol|recovery, \#
      substance misuse|drug|alcohol|recovery ... service*|worker*|team*|agency|agencies, \#
      opioid|opiate, methadone, prescrib* ... methadone|opiate|substitut*, \#
      substitut* prescri*|medic*: methadone, buprenorphine, subutex, prescri* ... script, \#
      drug worker, drug service, alcohol worker|service, drugs worker|team, \#
      recovery service|worker, prescriber, daily pick up, \#
      pharmacy|pharmacist|chemist ... methadone|script|daily|collect*, \#
      take home ... methadone|dose*|script, rehab
    drugs to pacify a child, sedating a child = sedat*, pacif*, \#
      drug*|medic*|methadone ... given|used|administer* ... child*|baby|pacif*|sleep|sooth*|on, \#
      used on child*, hair strand, administer* ... child* ... drugs|methadone|substance*, \#
      drowsy|sleepy child*|baby: sleepy|drowsy|hard to wake ... baby|toddler|child, \#
      baby|toddler|child ... sleepy|drowsy|hard to wake, sedat*, calpol
    abstinence, relapse, drug testing, self-reported use = abstin*|abstain*, \#
      self report* ... drug*|alcohol|substance*|use|drinking|abstin*, \#
      drug|alcohol|hair|urine|breath test*, test* ... drug*|alcohol|negative|positive|results, \#
      relapse*, clean from|of drugs, stopped|stopping|reduc* ... using|drinking|misus*, \#
      over optimis* ... treatment|recovery|abstin*, lapse*: stopped using|drinking, \#
      says ... clean, clean since, has given up, no longer uses|drinks, tests negative, \#
      clean for|now|again|from, sober, off the drink|drugs|heroin, off it for, negative test*, \#
      lapse*, slipped up, missed ... test*|script, denies drink*|using|drug*, \#
      back on ... drink|drugs|heroin|gear|it, relaps* ... drink*|drug*|using|heroin
    impact of alcohol dependence, parental drinking = \#
      impact|effect* of ... substance*|alcohol|drink*|drug*, \#
      parent* ... intoxicat*|drunk|influence|drinking, \#
      alcohol|substance*|drug* ... impact|effect*|harm* ... child*|parent*|care|unborn, \#
      intoxicat*, hidden harm, under the influence, parental alcohol|drinking|drug, \#
      availab* ... emotional*|physical* ... substance*|alcohol|drug*, \#
      supply|procur*|obtain* drugs: drinks every|all|most|heavily|too, cannot be woken|get up, \#
      could not be woken|wake, asleep on the sofa, passed out, found drunk, collapsed, \#
      unconscious ... home|sofa|floor, driv* ... drunk|drink*|children, empty bottles, \#
      mum|dad|mother|father ... drunk, \#
      mum|mother|dad|father|parents ... drunk|drink*|hungover ... child*|baby|school, \#
      mum|mother|dad|father|parents ... drunk|drink*|hungover ... son|daughter|kids, \#
      mum|mother|dad|father|parents ... stoned|heroin|using ... child*|baby|school, \#
      mum|mother|dad|father|parents ... stoned|heroin|using ... son|daughter|kids, \#
      in bed until ... drink*|drunk|bottle*, \#
      child*|son|daughter|boy|girl ... mum|mother|dad|father ... drunk|drink*|drinks
    cannabis use normalised = cannabis ... normal*|minimis*|use|home|parent*|impact|harmless, \#
      smell of cannabis, cannabis: cannabis, weed, spliff*, joints, smokes dope|skunk, \#
      smell of weed|skunk|dope
    gambling = gambl*, betting: gambl*, betting, slot machine*|slots, casino*, bets, \#
      online bingo, scratch cards
    # Parents' mental health.
    parental mental health, effect of a parent's illness on the child = \#
      parent*|mother*|father*|maternal|paternal ... depress*|psychosis|psychotic|schizo*|bipolar, \#
      parent*|mother*|father*|maternal|paternal ... mental health, \#
      parent*|mother*|father*|maternal|paternal ... mental illness, \#
      parent*|mother*|father*|maternal|paternal ... mental ill, \#
      parent*|mother*|father*|maternal|paternal ... personality disorder, \#
      parent*|mother*|father*|maternal|paternal ... mental disorder, \#
      mental health ... of|parent*|mother*|father*|carer* ... impact|effect*|parent*|child*, \#
      impact of ... mental, mental illness, mental ill health ... parent*, \#
      psychiatr* ... parent*|mother|father|child*: depress* ... mother|mum|father|dad, \#
      mother|mum|father|dad ... depress*|anxious|low|unwell|voices, postnatal depression, \#
      bipolar, schizophreni*, hears|hearing voices|god, god telling|tells|told, paranoi*, \#
      delusion*, psychos*, psychotic, manic, sectioned, crisis team, psychiatr*, cpn, \#
      mental hospital, personality disorder, mood swing*, ocd, ptsd, \#
      cannot|can't get out of bed|leave ... house, antidepressant*, \#
      not taking ... medication|tablets, stopped taking|her|his ... medication|tablets, \#
      in her pyjamas|dressing, strange ideas|things, odd beliefs, dark thoughts, \#
      thoughts of harming|hurting, harm the baby|child*, better off without, \#
      in bed all|with her|most, not coping in|with her, stopped washing, \#
      talks to herself|himself, people watching|after her|him, plot against, \#
      mental health worker|team|nurse|ward, becomes unwell, relapsed, off her|his medication, \#
      mum|mother|dad|father ... breakdown|nerves|illness|meds|anxious, \#
      mum|mother|dad|father ... low mood, mum|mother|dad|father ... not herself, \#
      mum|mother|dad|father ... not himself, mum|mother|dad|father ... stays in bed, \#
      mum|mother|dad|father ... in bed all, mum|mother|dad|father ... crying all, \#
      mum|mother|dad|father ... cries all, \#
      thinks people|neighbours|someone ... watching|following|after|listening|poison*
    parent's delusions or thoughts of harming the child = delusion*, \#
      psychotic ... child*|thoughts|beliefs, \#
      thoughts of ... harm*|hurt*|kill* ... child*|baby|her|his|them, \#
      child* ... incorporat*|involved ... delusion*|belief*|thoughts|suicid*, \#
      child* ... includ*|part|feature* ... delusion*|belief*|thoughts|suicid*, filicid*, \#
      hostil*|aggress* ... child* ... delusion*|psychosis, command hallucination*, \#
      immediate risk ... mental|psych*: \#
      thoughts|dreams|thinks|thinking of hurting|harming|killing|smothering|drowning, \#
      hears|hearing voices|god, god telling|tells|told, \#
      possessed|evil|devil ... baby|child*|son|daughter, \#
      harm|hurt|kill|smother*|drown* the|her|his baby|child*|son|daughter|kids|children, \#
      paranoi*, psychos*, psychotic, delusion*, better off without ... her|him, \#
      voices tell*|telling|say|saying
    relapse plan, contingency plan, deterioration of a parent's mental health = \#
      relapse plan*|indicator*|signature|sign*|prevention, crisis|contingency plan*|planning, \#
      deteriorat* ... mental|health|parent*|mother|presentation, \#
      fluctuat* ... mental|capacity|health|care, early warning signs, stop* taking ... medic*, \#
      non complian*|concordan* ... medic*, become|becomes|became|becoming ... unwell|ill|acutely: \#
      becomes unwell, ill again, relapsed, off her|his medication|meds|tablets, \#
      not taking ... medication|tablets, stopped taking|her|his ... medication|tablets, \#
      when she|he|mum|dad is|becomes|gets ill|unwell|bad
    parental overdose, parental suicide, parental mental health = \#
      parent*|mother*|father*|maternal|paternal ... suicid*|overdos*, \#
      parent*|mother*|father*|maternal|paternal ... self harm*, \#
      suicid*|overdos* ... parent*|mother|father, suicide attempt* ... mother|father|parent*: \#
      tried to kill|hang|end, found hanging, \#
      mum|mother|father|dad|parent ... overdose|suicide|hanged, \#
      mum|mother|father|dad ... kill herself|himself, mum|mother|father|dad ... cut her|his, \#
      mum|mother|dad|father|parent ... took|taken|swallowed ... tablets|pills|overdose, \#
      mum|mother|dad|father ... tablets|suicidal, mum|mother|dad|father ... wants to die, \#
      mum|mother|dad|father ... wants to end, mum|mother|dad|father ... end it
    adult mental health services, think family = think family, think child, \#
      adult ... services|workers|practitioners|psychiatr* ... child*|parent*|famil*, \#
      adult ... mental health ... child*|parent*|famil*, \#
      ask*|identif* ... whether|if|about ... child*|dependants ... patient*|adult*, \#
      ask*|identif* ... whether|if|about ... dependents|parent ... patient*|adult*, \#
      record*|know ... whether|if|about ... child*|dependants ... patient*|adult*, \#
      record*|know ... whether|if|about ... dependents|parent ... patient*|adult*, \#
      ask*|identif* ... whether|if|about ... child*|dependants ... service user*, \#
      ask*|identif* ... whether|if|about ... dependents|parent ... service user*, \#
      record*|know ... whether|if|about ... child*|dependants ... service user*, \#
      record*|know ... whether|if|about ... dependents|parent ... service user*, \#
      ask*|identif*|record*|know ... whether|if|about ... caring responsib* ... patient*|adult*, \#
      ask*|identif*|record*|know ... whether|if|about ... caring responsib* ... service user*, \#
      patient* ... child*|parent*|dependants, adult patient* ... child*|parent*|famil*, \#
      adult service user* ... child*|parent*|famil*: did not ask about ... child*|kids|family, \#
      not ask about the children, nobody asked ... children, who has the children, \#
      discharged from ... mental|psychiatr*|ward, \#
      crisis team|home treatment ... mum|mother|dad|father|child*|kids, \#
      mental health ... team|nurse|ward|worker ... mum|mother|dad|father|not know ... child*
    well parent, carer of an ill parent = well parent, non ill parent, \#
      carer's|carers|carer assessment*, other parent ... support*|cope*|compensat*|protect*, \#
      partner ... as ... carer, caring for ... partner|spouse|wife|husband: \#
      looks after him|her and, copes with, caring for ... husband|wife|partner
    # Parents' own past and understanding.
    parents' own history, childhood trauma of parents = \#
      parent* ... own ... history|childhood|experience*|trauma|past|needs|adversit*, \#
      own childhood, own ... experience* ... parented|childhood|abuse|care|trauma, \#
      mother's|father's|parents' ... history|childhood|past|background|trauma|experience*, \#
      adverse childhood, intergenerational|generational, \#
      childhood ... trauma|adversit*|abuse ... parent*|mother|father|adult*, \#
      history of ... mother|father|parent*, parental history|histories|trauma|vulnerab*, \#
      care experienced: grew up in care, had a hard childhood, was in care herself|himself, \#
      grew|brought up in ... care|home*|children's, children's homes, \#
      in care herself|himself|as a child, care leaver herself|himself, own childhood, \#
      abused as a child*|girl|boy, social services all her|his, history repeat*, \#
      never been parented, no family of her own, same happened to her|him, \#
      was hit|beaten|neglected|abused herself|himself|as, lost her own, \#
      beaten|hit|abused|raped|hurt by ... father|dad|stepfather|stepdad|mother|uncle, \#
      how she|he was brought, as a little girl|boy, when she|he was a child|girl|boy|kid, \#
      same way she|he was, as he|she was himself|herself, had no childhood|love|one, \#
      never had a mother|father|family|home|chance, \#
      her|his own mother|father|parents ... hit|drank|drunk|violent|care|left|beat|abused, \#
      raised by ... gran|nan|grandparents|aunt|care|nobody
    parents with a learning disability, plain language = \#
      parent*|mother*|father* ... autis*|neurodiver*|adhd|cognitive|literacy, \#
      parent*|mother*|father* ... learning disab*, \#
      parent*|mother*|father* ... learning difficult*, \#
      parent*|mother*|father* ... learning need*, parent*|mother*|father* ... additional needs, \#
      learning disab* ... parent*|mother|father|carer*, \#
      learning difficult* ... parent*|mother|father|carer*, easy read, \#
      plain language|english|words, cognitive ... assess*|function*|abilit*|impair*, \#
      understand* ... what is|was|were ... expected|asked|worr*, \#
      parent* ... understand*|understood ... plan*|concern*|expect*|letter*|why|information|what, \#
      jargon, accessible ... information|language|format*|plan*, pams, literacy, \#
      repeat* ... simple|visual, repeat* ... small steps: parent* ... learning difficult*|disab*, \#
      cannot read, struggle* to read, not|doesn't understand ... letter*|plan|what|us|why, \#
      reads|reading the letter*, special school herself|himself, low iq, easy read, \#
      struggle* to understand|follow|remember|manage money, parent* ... autis*|adhd, \#
      mum|mother|dad|father ... autis*|adhd|learning, cannot|can't read|write, \#
      mum|mother|dad|father|she|he ... forgets what|does not understand|reads slowly, plain words
    """#
}
