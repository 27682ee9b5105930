/// What people say of a case, and the words in which reviews speak of the same: the one place where
/// they are kept.
///
/// Each line holds words of the field and behind the colon everyday wording that calls for them, as
/// a codebook writes phrases: whole words, `word*`, `mum|dad` for either, `...` for up to four words.
enum DefaultRelatedWords {
  static let text = #"""
    # Injuries and medical findings.
    bruise, mark, injury: bruis*, black eye, bite mark*, burn*, scald*, scratch*, swelling, sore arm, limp arm
    non-mobile baby, pre-mobile: cannot|can't|not|doesn't|don't ... roll|rolls|crawl|crawls|crawling|rolling, baby ... bruis*, bruis* ... baby, week|weeks|month|months old, new born, newborn, infant
    non-accidental injury: injur* ... baby, baby ... injur*, fracture*, broken arm|leg|rib|bone*, shaken, head injury, bleed* ... brain|eye*
    explanation, account: explanation* ... differ*|change*|vary|varies, differ* ... explanation*|stories, stories ... differ|change*, story keeps changing, says he|she fell, cannot|can't explain, no explanation
    skeletal survey: x ray*, xray*, second scan, repeat scan
    supervision of contact: alone with the baby|child, unsupervised, left alone with
    faltering growth, weight: los* weight, not putting on weight, thin, underweight, failure to thrive, not gaining
    # Babies and pregnancy.
    pre-birth assessment, unborn: pregnan*, expecting, unborn, due in ... weeks, due date
    late booking, concealed pregnancy: booked late, late ... midwife, hid* ... pregnan*, denie* ... pregnan*, no antenatal, missed scan*
    safe sleep, sleeping arrangements: co sleep*, bed sharing, sleep* ... bed|sofa, shar* ... bed, cot death, moses basket
    ICON, crying, coping: baby|he|she ... cries|crying|screams|screaming, crying all, won't|will not stop crying, cannot|can't cope, end of ... tether, lost his|her temper
    # Fathers and other adults.
    unseen men, fathers: father|dad|partner|stepfather|boyfriend ... not seen|met, never met, not|never ... seen ... father|dad|partner, father|dad ... unknown|absent, who ... father is, mum's|mother's|mum|mother ... new partner|boyfriend, man in the house
    role of the father: what part he plays, father|dad ... role|part|involved
    adults in the household: who lives, living there, staying there, visitors, in the room
    parental responsibility: who ... custody, legal guardian, not the real|biological father|parent
    # Domestic abuse.
    domestic abuse: violen* ... partner|father|mother|husband|wife|parents, hit|hits|punched|slapped|strangled|choked ... her|mother|mum|wife|partner|him|father, partner|husband|father ... violent, parents|couple ... violence|violent|fight*, years of violence, afraid|frightened|scared of ... partner|husband|father, beaten
    stalking, harassment, after separation: follow*|follows ... her|mother|mum|him|around, keeps turning up, turns up, waits outside, bombard*, won't leave her|him alone, messages all day
    separation: separated, split up, broke up, left him|her, moved out, ex partner, ex husband, ex wife, divorce*
    coercive control: control* ... money|mother|her|him|partner, decides where|what|who, what|how much she|he spends, not allowed to, isolat* from, checks her|his phone, always in the room, never lets her|him, speaks for her|him, never ... on her|his own, will not let her|him
    perpetrator present: always in the room, never leaves ... room, never see her|mother|mum alone, speaks for her|him
    victim, perpetrator, counter claims: accus* each other|other, both ... violent|accuse*|blame*, who ... victim, cannot|can't tell who, who started, blame* each other
    parental conflict: accuse each other, arguing, arguments, argue, rows|rowing
    witness domestic abuse: children|child|boy|girl|son|daughter|siblings ... saw|seen|heard|hear|witness*, in front of ... child|children, saw the assault*
    refuge, safety planning: fled, flee*, refuge, emergency accommodation
    # Engagement.
    avoidant behaviour, missed appointments: cancel* ... visit*|appointment*|meeting*, not at home|in, nobody answers, does not|doesn't|won't|will not open|answer the door, miss* ... appointment*|visit*, avoid*, keeps putting off, rearrang*
    disguised compliance, disengagement: say* yes, agree* ... but, promis*, seem* to cooperate, go* along with, tell* us what, engag* ... then
    taken at face value, self-reporting: believe what, believes them|her|him, take* ... word for, accepted what, trust* what, are|is told, says that she|he has stopped
    refuse support, reluctant to engage: refus*|declin*|reject* ... help|support|visit*|services, do|does not want help|us, hostile, aggressive, threaten* ... worker*|staff
    # Substance misuse.
    substance misuse, drugs, alcohol: heroin, cocaine, crack, cannabis, weed, spice, ketamine, drink*, drunk, smok* ... drink*, vodka, using again, relaps*
    drug treatment programme: methadone, buprenorphine, subutex, prescri* ... script, drug worker, drug service, rehab
    drugs to pacify a child: sleepy|drowsy|hard to wake ... baby|toddler|child, baby|toddler|child ... sleepy|drowsy|hard to wake, sedat*, calpol
    abstinence, self-reported, drug testing: stopped using|drinking, says ... clean, clean since, has given up, no longer uses|drinks, tests negative
    # Mental health.
    parental mental health: depress* ... mother|mum|father|dad, mother|mum|father|dad ... depress*|anxious|psychosis|psychotic|low|unwell|voices, postnatal depression, bipolar, nervous breakdown
    overdose: tablets, pills, took too many
    well parent, carer: looks after him|her and, copes with, caring for ... husband|wife|partner
    self-harm, suicidal: cut* ... herself|himself|themselves|arms|wrists, hurting herself|himself, wants to die, kill herself|himself, suicid*
    waiting list, CAMHS, mental health support: waiting ... camhs|list|appointment, wait* ... camhs|counselling|therapy, referred to camhs, camhs ... wait*
    # School.
    missing from education, absent, attendance: no longer goes to school, not going|gone to school, out of school, refuses school, stopped going to school, truant*, skips school
    exclusion: excluded|expelled|suspended ... school, school ... excluded|expelled, permanent exclusion, kicked out
    electively home educated: home school*, home educat*, taught at home
    # Risk outside the home.
    child sexual exploitation: older boyfriend|girlfriend|man|men|partner, boyfriend ... older, buys|gives her|him presents|gifts|things, gifts, presents ... older, new phone, hotel*, photos of herself, grooming, groomed
    sexual activity under the age of 16: agreed to have sex, had sex, having sex, pregnant at, sleeping with ... boyfriend, twelve|thirteen|fourteen|fifteen|12|13|14|15 ... sex|boyfriend|pregnant
    consenting, imbalance of power: agreed to have sex, she|he consented, willing*, her|his choice
    criminal exploitation, gangs: county lines, carries|carrying drugs, dealing, older boys|lads|men, gang*, drug runner, new trainers, unexplained money
    serious youth violence, weapon: knife, knives, stab*, machete, weapon*
    missing: goes|gone|went missing, runs|ran away, not come home, out all night
    National Referral Mechanism: traffick*, modern slavery, nrm
    online: internet, online, snapchat, social media, chat room*, webcam
    # Sexual abuse.
    sexual abuse, disclose: touch* ... sexual*|her|him|private*, raped, inappropriate touching, sexual* ... touched, private parts
    take back what they have said, retraction: takes it|that back, took it|that back, withdr*|retract* ... statement|allegation|it|what, now says ... not true, denies it now, changed her|his story
    foster carers, children in care: foster*, residential home, children's home, looked after, kinship carer
    time alone, seen without the carer: talk|speak|see ... alone, on her|his own
    # Neglect.
    neglect, home conditions: dirty, filthy, smell*, cluttered, home|house is clean|tidy, mould*, no food, no bed*, lice, nappies
    was not brought: not brought, did not attend, dna, miss* ... clinic|appointment*|dentist
    thin, hungry, looking for food: hungry, steal* food, asks for food, hunger, no lunch
    unmet health needs: rotten|bad teeth, tooth decay, dentist, glasses, untreated
    lack of supervision: left alone, left with, home alone, unattended, wandering
    # Children's needs and voice.
    disability, additional needs, complex health needs: disabled, wheelchair, autis*, adhd, learning disab*, epilep*, feeding tube, syndrome
    non-verbal, body language, observing: does not|doesn't|cannot|can't speak|talk, no speech, few words, non verbal, too young to talk
    voice of the child, lived experience: only talk*|spoke*|spoken to|with the parents|mother|mum, not|never ... spoken|talked to|with ... child|him|her, nobody asked, not seen alone, what the child thinks
    advocacy: advocate, someone to speak for
    care leaver: left care, leaving care, was in care, personal adviser
    young parents: teenage mother|mum|father, young mother|mum|father|parents
    # Culture and language.
    interpreter, first language: little|no|poor|hardly any english, does not|doesn't|don't speak english, english ... second language, interpret*, translat*, another language
    culture, ethnicity, identity: cultur*, religio*, faith, ethnic*, asylum, refugee*, migrant*, traveller*, roma
    # Working together.
    transfer between areas, across the border: moved ... area|authority|county|borough|here, new to the area, another area|county|borough, other local authority, moved from, just moved
    information sharing, records: records ... not arrived|missing|lost, nobody told, was not told, did not know about, not passed on, unaware
    strategy discussion, paediatrician: strategy meeting, without ... health|paediatrician|doctor
    out of hours: at night, in the evening, weekend*, bank holiday, emergency duty, edt, after five
    escalation, professional challenge, differences: disagree*, do|does not agree, overruled, not listened to, ignored ... concern*, take it further, turned down ... referral, rejected ... referral
    close the case, step down: clos* ... case, case ... closed, stepp* down, no further action, threshold
    core group, multi-agency meetings: core group*, conference*, meeting* ... without|nobody came|not invited
    minutes, plans shared promptly: minutes, notes of the meeting
    housing provider: landlord, eviction|evicted, rent, homeless*, temporary accommodation, hostel
    professional curiosity: nobody asked, did not ask, take* for granted, assume*
    over-optimism: hopeful, doing better, turned ... corner, optimis*
    cumulative risk, chronology, history: again and again, another incident, third|fourth|fifth time, several times|incidents|referrals, many referrals, one after another, repeated
    # Family and household.
    extended family, wider family, grandparents, significant relationships: grandmother|grandmother's, gran, granny, nan, nana, grandma, grandfather, grandad, grandpa, grandparent*, aunt, auntie, uncle, cousin*, relative*, godparent*
    adults in the household, people who do not live with the child: uncle ... lives, lodger*, sofa surf*, someone else ... lives|living, stays over, stays the night, who else lives, family friend*, man ... house|home|flat, lives in the house
    siblings, each child individually: brother*, sister*, eldest, oldest child, youngest, other children, twins
    carers, babysitters: babysit*, childminder, neighbour* ... look*|mind*|care*, minds the children, cares for the children
    adolescents, teenagers: teen*, thirteen year old, fourteen year old, fifteen year old, sixteen year old, seventeen year old, 13 year old, 14 year old, 15 year old, 16 year old, 17 year old
    young children: toddler*, pre schooler, two year old, three year old, four year old, nursery
    parents' history, own childhood, childhood trauma: was abused as a child, grew up in care, had a hard childhood, was in care herself|himself, own mother|father|parents
    children removed, previous children: taken into care, lost custody, children were removed, adopted
    parental learning disability: parent|parents|mother|mum|father|dad ... learning difficult*|disab*, cannot read, struggle* to read
    adoption, kinship, special guardianship: special guardian*, placed with, family placement
    bereavement, loss: died last, since ... died, grieving, lost his|her mother|father|parent*|brother|sister, funeral
    poverty, debt: debt*, benefits, food bank, cannot afford, no money, heating
    # Health.
    fabricated or induced illness, perplexing presentations, medically unexplained symptoms: new symptoms, more tests, doctor to doctor, keeps taking ... doctor*|hospital|gp, exaggerat*, nothing wrong with, well child
    diagnosis, label, attributed: put down to, because he|she is autistic|disabled, blamed on, clums*, explained by
    GP records: gp, family doctor, surgery, medical notes|records
    chronic medical condition: asthma, diabetes|diabetic, epilep*, insulin, inhaler*, medicine not given, misses ... medication
    weigh, centile chart: weigh*, percentile*, growth chart
    premature birth: premature, born early, low birth weight, neonatal, special care baby
    sudden unexpected death in infancy, safe sleep: found dead, found lifeless, sudden death, stopped breathing
    bath, drowning: bath*, drown*, paddling pool
    attendance at hospital, emergency department: a e, casualty, emergency department, walk in centre
    eating, mental health: stopped eating, eating disorder, anorex*, panic attack*, hears voices
    distress, dysregulation, behaviour: tantrum*, lash* out, meltdown*, angry outburst*, bedwetting, soil*, nightmare*, withdrawn, won't|does not|doesn't speak to anyone
    trauma-informed: traumatised, flashback*, always on edge, behav* ... badly
    # School and community.
    Electively Home Educated, education situation: taught at home, withdrawn from school, deregister*, off rolled
    not seen by professionals, lived experience: nobody|no professional|no one ... seen, unseen child, not seen for, has not been seen
    transition: moves up, new school, starts secondary, turns eighteen|18, adult services
    language that blames the child: lifestyle choice, her|his own fault, streetwise, promiscuous, attention seek*, puts himself|herself at risk
    adultification: like an adult, older than, mature for, grown up, looks older
    bias, assumptions, racism: black, asian, racis*, stereotyp*, prejudice*, judg* by
    traveller community, trust: traveller*, gypsy, roma, caravan
    faith, religion, community: church, mosque, imam, pastor, temple, synagogue
    female genital mutilation, honour, forced marriage: cut as a girl, married off, marriage abroad, honour
    radicalisation, extremism: extremis*, terror*, radicalis*
    bullying: bullied, bullying, picked on
    drill music, social media: rap, raps, rapper, rapping, drill, music video*, youtube, tiktok
    threats, rival, violence: rival*, threaten* ... group|gang|others, revenge, feud, beaten up, attacked ... street|park
    police, victim as well as offender: arrested, charged, in custody, offend*, shoplift*, steal*
    criminalised, victims of exploitation: caught with drugs|weed|cannabis, dealer*, drug debt
    runs away, missing episode: runs off, not come home, police ... looking for
    self-neglect, adult safeguarding: hoard*, refuses care, vulnerable adult
    # How professionals work.
    starting again, history, chronology, holistic review: starts from the beginning, start* afresh|again|over, fresh start, thick file, from scratch, has not read, old file
    handover, introduced, new practitioner: new worker|social worker|nurse|health visitor, takes over, took over, change* of worker|social worker, agency worker, left the team, on leave, off sick
    joint visits, risks to staff: visit* in pairs, in twos, shout* at, swear*|swore, threaten*, dog ... aggressive, afraid to visit, frighten* ... workers|staff
    intimidating, hostile, challenge parents: shout*, intimidat*, aggress*, angry parent*, swear*|swore, complain* about us|workers, hardly ask, dare not ask, afraid to ask|challenge
    supervision of staff, reflection: no supervision, manager ... not, no time to think, supervisor
    workload: too many cases, caseload*, short staffed, no time
    record keeping, facts and opinions: wrote nothing, no record, nothing written, badly written, no notes, not on record, notes ... unclear
    assumption that someone else acts: thought someone else, left it to, somebody else's job, assumed ... had
    referral, followed up: referr* ... no answer|reply, heard nothing, referral ... lost|refused|not accepted
    thresholds: not serious enough, does not meet, below threshold, not bad enough
    thinking fixed, confirmatory bias: made up their mind, first impression, put down to, fixed on, only looked at
    safe and well, welfare check: police ... checked|check, looked fine|well, seemed fine|well|happy
    Clare's Law, Domestic Violence Disclosure Scheme: past of her|the ... partner|boyfriend, history of violence, previous partner*, ex ... beat|hurt
    family court, contact arrangements: court, contact with ... father|dad|mother, weekend contact, residence order
    immigration status, asylum: visa, no recourse, immigration, deport*, papers
    consent to share, information without consent: without telling ... parents, did not agree to share, gdpr, confidential*
    voluntary and faith-based support: charity, volunteer*, youth club, sports club, coach
    out of date plan, drift: nothing has changed, plan ... year|months|nothing, drift*, going on for years
    """#
}
