extension DefaultCodebook {
  /// What harms children, by kind of harm and at whose hands.
  static let harms = #"""
    theme: vulnerable-babies
    label: Vulnerable babies
    group: What harms and who is at risk
    panel: vulnerability-of-babies
    definition: Babies under one and unborn babies: pre-birth work, concealed pregnancy, safe sleep, crying and shaking, injury to babies who do not move by themselves.
    phrases: neonat*, unborn*, un born, first 1001 days, 1001 critical days, month old, months old, days old, prebirth
    phrases: pregnan*, unbooked, antenatal*, ante natal, perinatal, postnatal*, post natal, prenatal, womb, midwi*
    phrases: maternity, prematur*, preterm, bed shar*, sleeping arrangement*, sudi, sids
    phrases: sudden unexpected death in infan*, overlay*, lullaby trust, icon, shaken, abusive head trauma
    phrases: safe handling, non mobile, nonmobile, non independently mobile, not independently mobile, pre mobile
    phrases: very young child, new parent*, feeding difficult*, moses basket, sleep related, cannot roll, not mobile
    phrases: birth, childbirth, baby, babies, babys, newborn*, new born*, infant*, infancy, under 1, under one*
    phrases: under 1s, week old, weeks old, weeks of age, crying, cot, at booking, fetal, foet*
    phrases: sleep* ... safe*, safe* sleep*, unsafe sleep*, co sleep*, cosleep*, late book*, first ... of life
    phrases: breastfe*, bottle fe*, booking appointment*, sofa
    phrases: cannot|not yet walk|move|crawl|roll|sit, trimester, weeks of pregnancy, labour, newborns
    phrases: cruise|cruising, bruis* ... mobile, baby does sleep, babies who
    phrases: very young, youngest children, bruis* protocol|policy|pathway, under twos, under two
    headings: bab*, infant*
    headings: health visitor*, health visit*
    hints: mark*|bruis*|injur*|mobile|shak*, cheek|premature|neonatal|pregnan*|birth|weeks|midwi*|mobile
    hints: health visitor*|midwi*, cry*|cot|sleep*|feed*|weeks|birth|birth|unborn
    hints: health visit*, midwi*|feed*|weeks|weighed|cot
    not: baby sit*, infant school*, infant and junior, infants school, maternity leave, click the icon
    not: click on the icon, icon below, 15 months old, 18 months old, 20 months old, 21 months old, 22 months old
    not: 23 months old, birth certificate*, date of birth, year* of birth, country of birth, birth parent*, birth famil*
    not: book* your place, booking is essential, crying out, birth name, online booking, sofa surf*, under one roof
    not: birth mother*, birth father*, birth child*
    not: since before the pregnancy, baby of|mother mother|of
    not: youngest children ... teenager*

    theme: physical-abuse
    label: Physical abuse and injury
    group: What harms and who is at risk
    harm: child
    definition: Injury to children and what is done about it: bruising, fractures, burns, non-accidental injury, medical examinations, explanations that do not fit.
    phrases: physical abuse, physical and emotional abuse, physically abus*, physically harm*, physical harm
    phrases: physical assault*, smack*, beaten, scald*, bite mark*, poisoning, suffocat*, bruis*, non accidental, nai
    phrases: subconjunctival, haemorrhag*, skeletal survey*, child protection medical*, safeguarding medical*
    phrases: forensic medical*, body map*, shaken, shook, pinch*, marks on, grievous bodily, gbh, child cruelty
    phrases: physical discipline, beating*, unexplained mark*, assaulted, chastis*, burns, burn mark*, cigarette burn*
    phrases: slapp*, punch*, kicked, hit, hitting, injur*, fracture*, skull, rib, ribs, bleed*, implausible, cp medical*
    phrases: paediatric medical*, medical examination*, designated doctor*, head trauma, shak* ... bab*, subdural*
    phrases: paediatric examination, paediatric assess*
    phrases: broken leg|arm|bone*|wrist|jaw|nose, hit with|by|him|her, explanation ... fit*, x ray*
    phrases: with a belt|stick|cable, thrown, bruise ... explained|explanation, head injur*, brain damage
    phrases: collapsed infant|baby
    phrases: torn frenulum, frenulum, small|any|every|a mark on|to, bruising, hurt by|at ... hands, manslaughter
    headings: medicals, injur*
    hints: baby|babies|infant*|mobile|cheek|face|ear|arm|leg|head|ribs|body, bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|explan*|shak*|assault*|hurt|thrown|smack*|punch*
    hints: bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|bleed*|wound*, explan*|accident*|toy|fell|caused|paediatric*|medical|doctor*|hospital*|xray*|scan*|examin*|second
    not: self injur*, sports injur*, acquired brain injur*, stab* injur*, industrial injur*, serious injury notif*
    not: road traffic injur*, self inflicted injur*, pressure injur*, personal injury, date of the injur*
    not: day of the injur*, before the injur*, injuries occurred, injuries occurring, sexually assault*
    not: knife ... injur*, injur* ... stab*, domestic ... assault*, bleed* disorder, medical examination* ... sexual*
    not: hit the, hit by a car
    not: was injured in|by ... group, untreated burns

    theme: neglect
    label: Neglect
    group: What harms and who is at risk
    harm: child
    definition: Neglect of children in all its forms: physical, emotional, medical (missed care, the child who was not brought), educational, supervisory; its tools and signs. Self-neglect of adults is coded under adult safeguarding.
    phrases: neglect, graded care profile, home condition*, living condition*, unkempt, dishevelled, starv*, head lice
    phrases: basic care, basic needs, physical care needs, lack of supervision, left unsupervised, home alone
    phrases: lack of stimulation, failure to thrive, not brought, wnb, dentist*, without food, dirty, smelly, clutter*
    phrases: hazard*, unsafe home, no bedding, faeces, matted, nappy rash, left ... alone, failure to provide
    phrases: failing to provide, poverty, neglectful, neglected, neglecting, squal*, unsanitary, insanitary, gcp*
    phrases: malnutri*, malnourish*, lack of food, hungry, hunger, dental, tooth decay, missed ... medication
    phrases: missed ... clinic, missed ... health, unmet ... need*, needs ... unmet, needs ... not ... met, good enough
    phrases: conditions ... home, state of ... home, home environment, alone at home, standard* of care, home ... clean*
    phrases: medical care, inadequate ... care, clean* ... home, appointments ... missed, missed ... appointments
    phrases: poor ... hygiene, hygiene and, personal hygiene
    phrases: cold|wet|damp and dirty|cold|hungry, teeth ... rotten|decay*
    phrases: rotten teeth, asking|begging|scaveng* for|food food, poor|filthy|dirty conditions|clothes|clothing|home
    phrases: wet|ill fitting|torn|outgrown shoes|clothes|coat*, undernourished
    phrases: basic|daily|emotional|physical needs ... met, conditions in the house|home|flat
    phrases: no food|bedding|heating|beds|toilet, no clean clothes, mattress*, working toilet, thin, tired and
    phrases: came to school hungry|tired|dirty, what he|she ate, smelled|smelt
    phrases: not brought|taken to, missed meals, weight ... falling|faltering, failing to thrive, poor care
    phrases: care ... fell|falling below, home ... unsafe|filthy|squalid
    headings: neglect*
    hints: dirty|clean|smell*|unkempt|lice|hungry|hunger|clothes|clothing|teeth|squalor|clutter*, house|conditions|food|meals|bed|bedding|concerns|worries|cold|damp|uniform|shoes|dental
    not: self neglect*, neglected to, abuse or neglect, neglect or abuse, abuse neglect or, histor* of abuse and neglect
    not: forms of abuse and neglect, types of abuse and neglect, risk of abuse and neglect
    not: adults from abuse and neglect, neglect of adult*, neglect of older, organisational neglect
    not: institutional neglect, quality of care provided by, food hygiene, deprivation of liberty
    not: standard* of care ... hospital, index of ... deprivation, care home*, dental practice, good enough for
    not: hidden behind neglect
    not: left care alone
    not: missed appointments and closed|missed|no doors|visits|access

    theme: domestic-abuse
    label: Domestic abuse
    group: What harms and who is at risk
    panel: domestic-abuse-and-harm
    harm: family
    definition: Abuse between partners, former partners or family members, coercive control, stalking, and children as its victims; the services and orders against it.
    phrases: dva, dv, economic abuse, stalk*, harassment, strangulation, honour based, forced marriage*, post separation
    phrases: primary aggressor, parental conflict, dash, clares law, disclosure scheme, non molestation, refuge
    phrases: freedom programme, caring dads, safe and together, operation encompass, gender based violence
    phrases: violence against women, vawg, vawdasv, high risk victim*, living with violence, live with violence
    phrases: father* ... violen*, violen* ... mother*, controlling, cut off from, isolat* ... from family
    phrases: isolat* ... friends, perpetrat*, restraining order*, bail condition*, partner present, domestic
    phrases: protect* ... from ... partner, protect* herself, violence in ... home, violence at home
    phrases: violen* ... relationship*, abusive relationship*, relationship ... violen*, relationship ... abus*
    phrases: violen* ... father*, violen* ... man, violen* ... men, mother* ... violen*, coerc*, afraid of him
    phrases: frightened of him, ex partner*, former partner*, previous partner*, victim* ... survivor*, routine* enquir*
    phrases: routine question*, ask* ... alone, parent violence, parent abuse, womens aid, safety planning, marac*
    phrases: idva*, dvpn*, dvpo*, dapo*, protective parent, non abus*, counter claim*, counter allegation*
    phrases: experience* da, violen* ... partner, violen* ... partners, partner ... violen*, partners ... violen*
    phrases: abus* ... partner, abus* ... partners, afraid of ... partner*, frightened of ... partner*
    phrases: fear of ... partner, scared of ... partner, separat* from ... partner, leave ... partner, left ... partner
    phrases: dvds
    phrases: track*|monitor*|check* her|his phone|telephone|car|mileage|movements|messages
    phrases: who|whom she|he could|was see|allowed, control|controlled|controls the|her|his|all money|finances|spending
    phrases: leaving ... danger*, separation ... risk*|danger*, point|time|moment of separation, after|when she|he left
    phrases: incidents|arguments|rows|violence|fights|shouting between the|them couple|parents|adults, between the couple
    phrases: police ... called to the|their|her house|home|address|flat|property, isolated|isolates|isolating her|him from
    phrases: strangl*, choked her, safe enquir*, ask* ... about abuse, safety at home, safe at home
    phrases: man she is|was afraid|frightened, walking on eggshells, killed by her|his|a partner|husband|wife|ex|former
    phrases: murder* of his|her|their wife|partner|mother, alleged|known|said to be violent
    phrases: husband ... violen*|kill*|abus*, controlled|controlling what|who|where she
    phrases: violence ... mothers then partner, abuse|abused|abusing her|his partner|wife|husband|mother, victim of abuse
    phrases: police history, convicted of her|his murder, domestic homicide, killed his|her wife|husband|partner|mother
    phrases: neighbour* rang|called ... police, violent|abusive household|home|relationship|father|stepfather
    phrases: homicide, abusive parent|man|men|partners|husband, behaviour change programme*, who cause|causes harm
    phrases: who use|uses violence, man|men|person|partner who hurt|hurts|abuses|abused|harms
    phrases: couple part|parted|parts|separate*|split, police call out*|callout*|called, call outs
    phrases: victims in their own right, keep him away, partners past|history, separation was|is|as
    phrases: moment|time|stage ... separat*, jealous*, marac, notices|notification*|reports of domestic
    phrases: lost his temper with
    headings: perpetrators
    headings: separation, leaving, mental health and abuse, abuse and mental health, control and coercion
    headings: control, causing harm, who harm|harms|abuse|abuses, victims, abusers
    hints: abus*|violen*|assault*|hurt|hit|attack*|strangl*|control*|frighten*|threat*, wife|woman|women|husband*|girlfriend*|mother|ex|separat*|left|leave|leaving|fled|escape*|partner*
    hints: marac*|idva|refuge|bail|stalk*|jealous*, partner*|mother*|woman|women|police|her|children
    not: racial harassment, sexual harassment, exploit* ... coerc*, coerc* ... exploit*, domestic servitude
    not: perpetrat* ... youth violence, youth violence ... perpetrat*, perpetrat* ... knife, perpetrat* ... gang*
    not: perpetrators of ... sexual, domestic help, perpetrat* ... exploit*
    not: survivors of ... sexual, perpetrat* ... sexual, domestic work*, ask* ... child* alone, criminal* coerc*
    not: exploit* ... violen*, gang violen*, ask* ... left alone
    not: abused her sexually, had abused her, sexual abuse, signs of abuse

    theme: parental-mental-health
    label: Parental mental health
    group: What harms and who is at risk
    harm: family
    definition: The mental health of parents and carers: illness, perinatal depression, overdoses and suicidal thoughts, and their effect on parenting and children.
    phrases: adult mental health, maternal mental, paternal mental, perinatal mental, parent* ... depress*
    phrases: mental health ... parenting, mental health impact* ... child*, poor mental health and
    phrases: abuse and mental health, mental health ... domestic abuse, domestic abuse ... mental health
    phrases: substance* ... mental health, mental health ... substance*, mental health ... alcohol, toxic trio
    phrases: trio of vulnerabilities, mother* ... depress*, mother* ... low mood, mother* ... anxi*
    phrases: mother* ... breakdown, father* ... low mood, father* ... depress*, mum* ... depress*, psychosis
    phrases: maternal suicid*, birth trauma, postnatal mental, mother and baby unit*, intrusive thoughts
    phrases: mental health ... affect* ... parent*, emotional wellbeing of ... parent*, parent* ... mental
    phrases: mother* ... mental, father* ... mental, mum* ... mental, dad* ... mental, carer* ... mental
    phrases: mental ... parent*, mental health of ... mother*, mental health of ... father*, mental ill, mental illness*
    phrases: natal depression, maternal depression, depress* ... mother*, maternal anxiety, parental anxiety, psychotic
    phrases: mother* ... suicid*, father* ... suicid*, parent* ... suicid*, parent* ... overdose*, mother* ... overdose*
    phrases: mother* ... self harm*, mother* ... bipolar, parent* ... bipolar, parent* ... psychiatr*
    phrases: mother* ... psychiatr*, mother* ... personality disorder, parent* ... personality disorder
    phrases: parents ... low mood, low mood after, antidepressant*
    phrases: psychiatr* ... parent|mother|father|baby|patient, postnatal illness|psychosis|anxiety|depression, sectioned
    phrases: mum*|mother*|father*|dad*|parent*|maternal|paternal ... anxiety|depress*|low mood|psychiatr*|breakdown|psychosis|sectioned
    phrases: voices telling|commanding, hear*|heard voices, patient ... as a parent, community psychiatric nurse
    phrases: anxiety ... treated as, father*|mother*|parent* stay in a mental health|hospital|unit
    phrases: low mood of|in ... parent*|mother*|patients, patients with|of ... low mood|depress*|anxiety
    phrases: gp|gps prescribed|prescribe ... mood|anxiety|depress*, parent* ... unwell, mentally unwell
    phrases: father*|mother*|parent*|mums|dads low mood, his|her|mothers|fathers|parents illness|breakdown
    headings: parents with mental, perinatal
    headings: mental health and abuse, mental health of parents|adults, parents who are ill
    hints: depress*|psychos*|psychia*|suicid*|overdose*|mood|bipolar, mother*|father*|parent*|mum*|dad*|postnatal|perinatal
    not: mental health of ... child*, childs mental*, childrens mental*, child* ... mental illness
    not: young person* ... mental ill*, young people ... mental ill*, parents ... child* ... mental health
    not: mother ... daughter* mental, mother ... sons mental, child* ... mental ... parent*
    not: young ... mental ... parent*, mental capacity

    theme: substance-misuse
    label: Substance misuse
    group: What harms and who is at risk
    harm: family
    definition: Alcohol and drugs, used by parents, children or adults at risk: recognition, treatment, testing, and the effect on children and care. Dealing and supply are coded under risk outside the home.
    phrases: dual diagnosis, alcohol*, drinking, drunk, intoxicat*, binge drink*, under the influence, relaps*
    phrases: abstinen*, sobriety, detox*, addict*, hidden harm, harm reduction, recovery service*, drug, drugs
    phrases: hair strand, methadone, opiate*, opioid*, heroin, cocaine, cannabis, amphetamine*, ketamine, spice
    phrases: nitrous oxide, benzodiazepine*, solvent*, paraphernalia, smoking in pregnancy, diazepam, naloxone, drinker*
    phrases: misus* ... medication, substance*, misus* ... prescription, counterfeit, vap*
    phrases: vodka|beer|wine|cider|lager bottle*|can|cans, bottles of vodka|beer|wine|spirits, empty bottles|cans
    phrases: dependent on, clean tests, buying ... tablets|pills, parent* who use|used
    phrases: painkiller*, codeine, treatment service*|provider*|agenc*|record, adult|parent|parents in treatment
    phrases: using again, when he|she|they used, overdosed, drink or drugs, medicines from|bought
    phrases: in recovery, drug and alcohol
    phrases: pills, tablets ... bought|buy|using|sold|selling|taken, taking drugs, illicit
    headings: substance*
    headings: testing, drink
    hints: drink|drinks|sober|bottle*|relapse*|methadone|addict*, treatment|service*|recover*|worker*|script*|use
    not: drug deal*, drugs deal*, drug supply, supply of drugs, supplying drugs, sell* drugs, drug running, drug debt*
    not: drug line*, drug gang*, drug traffick*, drug error*, drinking water, eating and drinking, eating or drinking
    not: drug allerg*, psychotropic drug*, antipsychotic drug*, carry drugs, hazardous substance*
    not: given drugs, selling ... drugs, carrying drugs, alcohol outreach
    """#
}
