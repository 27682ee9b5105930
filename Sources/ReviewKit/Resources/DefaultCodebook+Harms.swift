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

    theme: physical-abuse
    label: Physical abuse and injury
    group: What harms and who is at risk
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
    headings: medicals, injur*
    hints: baby|babies|infant*|mobile|cheek|face|ear|arm|leg|head|ribs|body, bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|explan*|shak*|assault*|hurt|thrown|smack*|punch*
    hints: bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|bleed*|wound*, explan*|accident*|toy|fell|caused|paediatric*|medical|doctor*|hospital*|xray*|scan*|examin*|second
    not: self injur*, sports injur*, acquired brain injur*, stab* injur*, industrial injur*, serious injury notif*
    not: road traffic injur*, self inflicted injur*, pressure injur*, personal injury, date of the injur*
    not: day of the injur*, before the injur*, injuries occurred, injuries occurring, sexually assault*
    not: knife ... injur*, injur* ... stab*, domestic ... assault*, bleed* disorder, medical examination* ... sexual*
    not: hit the, hit by a car

    theme: neglect
    label: Neglect
    group: What harms and who is at risk
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
    phrases: cold|wet|damp and dirty|cold|hungry, no food|bedding|heating|beds|clean clothes, teeth ... rotten|decay*
    phrases: rotten teeth, asking|begging|scaveng* for|food food, poor|filthy|dirty conditions|clothes|clothing|home
    phrases: wet|ill fitting|torn|outgrown shoes|clothes|coat*, undernourished
    phrases: basic|daily|emotional|physical needs ... met, conditions in the house|home|flat
    headings: neglect*
    hints: dirty|clean|smell*|unkempt|lice|hungry|hunger|clothes|clothing|teeth|squalor|clutter*, house|conditions|food|meals|bed|bedding|concerns|worries|cold|damp|uniform|shoes|dental
    not: self neglect*, neglected to, abuse or neglect, neglect or abuse, abuse neglect or, histor* of abuse and neglect
    not: forms of abuse and neglect, types of abuse and neglect, risk of abuse and neglect
    not: adults from abuse and neglect, neglect of adult*, neglect of older, organisational neglect
    not: institutional neglect, quality of care provided by, food hygiene, deprivation of liberty
    not: standard* of care ... hospital, index of ... deprivation, care home*, dental practice, good enough for

    theme: domestic-abuse
    label: Domestic abuse
    group: What harms and who is at risk
    panel: domestic-abuse-and-harm
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
    phrases: husband ... violen*|kill*|abus*, controlled|controlling what|who|where she, her|his temper
    phrases: violence ... mothers then partner, abuse|abused|abusing her|his partner|wife|husband|mother, victim of abuse
    phrases: police history, convicted of her|his murder, domestic homicide, killed his|her wife|husband|partner|mother
    phrases: neighbour* rang|called ... police, violent|abusive household|home|relationship|father|stepfather
    headings: perpetrators
    headings: separation, leaving, mental health and abuse, abuse and mental health, control and coercion
    hints: abus*|violen*|assault*|hurt|hit|attack*|strangl*|control*|frighten*|threat*, wife|woman|women|husband*|girlfriend*|mother|ex|separat*|left|leave|leaving|fled|escape*|partner*
    hints: marac*|idva|refuge|bail|stalk*|jealous*, partner*|mother*|woman|women|police|her|children
    not: racial harassment, sexual harassment, exploit* ... coerc*, coerc* ... exploit*, domestic servitude
    not: perpetrators of ... sexual, domestic help, perpetrat* ... exploit*
    not: survivors of ... sexual, perpetrat* ... sexual, domestic work*, ask* ... child* alone, criminal* coerc*
    not: exploit* ... violen*, gang violen*, ask* ... left alone

    theme: parental-mental-health
    label: Parental mental health
    group: What harms and who is at risk
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
    definition: Alcohol and drugs, used by parents, children or adults at risk: recognition, treatment, testing, and the effect on children and care. Dealing and supply are coded under risk outside the home.
    phrases: dual diagnosis, alcohol*, drinking, drunk, intoxicat*, binge drink*, under the influence, relaps*
    phrases: abstinen*, sobriety, detox*, addict*, hidden harm, harm reduction, recovery service*, drug, drugs
    phrases: hair strand, methadone, opiate*, opioid*, heroin, cocaine, cannabis, amphetamine*, ketamine, spice
    phrases: nitrous oxide, benzodiazepine*, solvent*, paraphernalia, smoking in pregnancy, diazepam, naloxone, drinker*
    phrases: misus* ... medication, substance*, misus* ... prescription, counterfeit, vap*
    phrases: vodka|beer|wine|cider|lager bottle*|can|cans, bottles of vodka|beer|wine|spirits, empty bottles|cans
    phrases: dependent on, clean tests, buying ... tablets|pills, parent* who use|used
    headings: substance*
    hints: drink|drinks|sober|bottle*|relapse*|methadone|addict*, treatment|service*|recover*|worker*|script*|use
    not: drug deal*, drugs deal*, drug supply, supply of drugs, supplying drugs, sell* drugs, drug running, drug debt*
    not: drug line*, drug gang*, drug traffick*, drug error*, drinking water, eating and drinking, eating or drinking
    not: drug allerg*, psychotropic drug*, antipsychotic drug*, carry drugs, hazardous substance*

    theme: sexual-abuse
    label: Sexual abuse
    group: What harms and who is at risk
    definition: Child sexual abuse within the family and beyond, harmful sexual behaviour, sexual images, and sexual violence against adults at risk. Sexual exploitation is coded under risk outside the home.
    phrases: csa, intra familial, intrafamilial, sex offen*, unlawful sex*, rape, raped, paedophil*, abuse image*
    phrases: abuse material, csam, sexting, sextortion, image based abuse, groomed, grooming, hsb, isva, isvas, shpo
    phrases: sarahs law, sexual*, abused by, been abused, abuse by ... father, sibling abuse, sarc, offender* ... sex*
    phrases: pornograph*, indecent, sibling* ... harm*, achieving best evidence, intimate care, under age sex
    phrases: abuse by ... brother*, incest*, nude*, underage
    phrases: touching|touched her|him|them|me, inappropriate* touch*, registered|convicted|known offender, private parts
    phrases: abused by|abuse|abuser her|his|their uncle|stepfather|stepbrother|grandfather|brother|cousin|father
    phrases: uncle|stepfather|stepbrother|grandfather|brother|cousin ... abused, pregnant as a result of abuse
    headings: sexual
    hints: abus*|assault*|touch*, secret*|groom*|image*|indecent*|convicted|volunteer*|coach*
    not: sexual exploitation, sexual orientation, sexual identity, gender sexual, groom* ... county lines
    not: groom* ... gang*, groom* ... criminal*, criminal* ... groom*, well groomed, personal grooming
    not: grooming and hygiene, sexuality

    theme: risk-outside-the-home
    label: Risk outside the home
    group: What harms and who is at risk
    panel: risks-outside-the-family
    definition: Harm from outside the family: criminal and sexual exploitation, gangs, serious youth violence, trafficking, going missing, radicalisation, and harm online or by peers.
    phrases: child on child abuse, cse, cce, county line*, cuckoo*, traffick*, slavery, national referral mechanism, nrm
    phrases: debt bondage, criminalis*, youth violence, syv, serious violence, weapon*, firearm*, gang, gangs
    phrases: youth justice, anti social behaviour, organised crime, reachable moment*, abscond*, running away
    phrases: radicalis*, extremis*, prevent duty, channel panel, terroris*, social media, community violence, exploit*
    phrases: gaming, supplying, blade, police custody, friendship group*, victim* ... rather than, hate crime
    phrases: paramilitar*, abduct*, safety mapping, hotspot*, outside ... home, outside ... famil*, extra familial
    phrases: extrafamilial, online, stab*, knife, knives, drug deal*, drug* suppl*, drug debt*, supply* ... drugs
    phrases: sold drugs, missing episode*, missing from home, missing from care, been missing, went missing, go* missing
    phrases: when missing, missing for, reported missing, missing person*, missing child*, return* interview*
    phrases: return home interview*, bully*, bullied, robber*, older teen*, older boys, older men, snapchat, tiktok
    phrases: instagram, social network*, possible victim, contextual safeguarding, contextual harm*
    phrases: contextual approach*, contextual assessment*, peer on peer, peer to peer, peers, peer group*
    phrases: peer influence, peer abuse, harmful peer*, youth offend*, young ... offend*, drug ... running
    phrases: carry* ... drugs, outside their homes, unexplained money, unexplained gifts, drill music
    phrases: run|running|runs|selling|sell|dealing|deliver*|moving|carry|carrying drugs|packages|parcels|packets
    phrases: older males|men|boys|youths|friends ... exploit*|drugs|money|car|cars|gave|giving, return conversation*
    phrases: mapping meeting*, drugs were|are being sold, intelligence ... men, missing ... times, risk outside
    phrases: harmed outside, charges of supply, debt to|owed|owing ... dealer*|gang*, safeguard* ... adolescent*
    phrases: child* thought to be exploited, people and places, knife carrying
    phrases: attacked by|in|while ... missing|group|youths
    headings: missing, contextual, online, exploit*
    hints: knife|stab*|weapon*|robber*|violen*|fight*|gang*, youth|young|teenage*|street*|park|phone*|boy|boys
    hints: missing|ran|runaway|episodes|whereabouts, police|arrest*|charged|offen*|custody|return|night*|found|girl*|exploit*
    hints: flat|flats|car|cars|hotel*|park|city|phone*|money|cash|trainers|gifts|parties, men|adults|older|peers|friends|boyfriend*|youth|young
    hints: police|arrest*|charged|offen*|custody, youth|young|gang*|exclu*|exploit*
    hints: youth worker*, stayed|trust*|night*|him|her|them
    not: missing from education, missing education, missing school*, financial* exploit*, follow us on social media
    not: knife and fork, voice* ... missing, missing child* from education, exploit* ... opportunity
    not: missing and inaccurate, missing and incomplete, details ... missing, information ... missing, peer support
    not: online training, online course*, online procedure*, online form*, online resource*, available online, online at
    not: online tool*, online version, online survey, online meeting*, online event*, online session*, online guid*
    not: online booking, online referral*, online lesson*, online learning, online directory, peer review*
    not: peer challenge, peer supervision, peer learning, peer mentor*, stabil*, stabl*, peer led, placement outside
    not: outside ... family friend*, peer advoca*
    """#
}
