/// Words by which the facts of a case are told: the one place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultCaseWords {
  static let text = #"""
    # Who is the child of a review where it is not named.
    children: child, children, baby, boy, girl, infant, newborn, son, daughter, toddler, teenager, pupil, she, he, young, adolescent

    # Other persons, whose age, death and doings are not those of the case.
    parents: parents, mother, father, mum, dad, parent, partner, carer, carers, stepfather, stepmother, stepdad, grandmother, grandfather, grandparents, grandparent, uncle, aunt, cousin, perpetrator, boyfriend, girlfriend, ex, husband, wife, neighbour, landlord, babysitter, couple
    siblings: sibling, siblings, brother, brothers, sister, sisters, half-brother, half-sister, sons, daughters, twins

    # In whose sentences a pronoun may be theirs.
    strangers: practitioner, man, woman, mothers, fathers, worker, reviewer, officer, men, women, nurse, teacher, doctor, midwife, neighbour

    female: she, her, girl, female, daughter, hers, herself
    male: he, him, his, boy, male, son, himself

    # In front of a name, and behind one.
    brothers: brother, half-brother, son
    sisters: sister, half-sister, daughter
    women: woman, girl, female, lady
    men: man, boy, male, gentleman

    # How a case ended.
    death: died, death, murdered, killed, killing, fatal, fatally, suicide, dead, homicide, lifeless
    injury: injuries, injury, injured, fracture, fractures, fractured, bruise, bruises, bruising, burn, burns, burned, scald, scalds, haemorrhage, wound, wounds, bleeding, bleed, bites, lacerations
    grave: serious, seriously, life-threatening, threatening, catastrophic, critical, critically, significant, permanent, severe, severely, dangerously, gravely, grave, acute, brain, head, skull
    harm: harm, harmed, neglect, neglected, ill, unwell, underweight, malnourished, malnutrition, assaulted, assault, injured, dehydrated, dehydration, abused, hypoglycaemia, ketoacidosis, illness, overdose
    plight: intensive, resuscitated, unresponsive, coma, comatose, ventilated, stabbed, shot, starved, starving, raped, rape, poisoned, strangled, ketoacidosis, psychosis, trafficked
    sexual: offences, abused, abuse, assaulted, assault, assaults, exploited, exploitation, abusing, offence
    fractures: fracture, fractures

    units: day, days, week, weeks, month, months, year, years

    # Who the brothers and sisters of a child are called by.
    brothersAndSisters: sibling, siblings, brother, sister, brothers, sisters, twin, twins

    # What stands between a number or an owner and them: "two younger half-brothers".
    siblingQualities: younger, older, half, step, pre-school, aged, pre, school, twin, elder, eldest, youngest, baby, little, big, -, infant, other, full, maternal, paternal, adult, teenage, surviving, half-siblings, half-brother

    # Whose they are: "her sister".
    siblingOwners: their, her, his, a, an, one, several

    # The place of a child among them: "the youngest of four".
    birthRanks: youngest, eldest, oldest, second, third, middle, fourth, first

    # What tells where a child lived.
    living: lived, living, resided, lives, live, residing, stayed

    # With whom somebody lived, beside parents and siblings.
    household: family, families, children, child, friend, friends, relative, relatives, carers, grandparents, people, others, adults, flatmates, housemates, daughter, son, parents, siblings, them, him, her

    # Where the words that tell with whom a child lived end.
    livingEnds: ;, (, when, until, at, in, who, since, from, after, before, on, while, whose, for, under, as, where, near, throughout, during, had, was, were, but, because, then

    # Of whom together a sentence speaks that names no one of several.
    together: they, both, their, children, siblings, brothers, sisters, twins, each

    # What joins two clauses, whatever follows.
    joints: but, although, though, however, whereas, while, yet, despite

    # What begins a clause where a subject and its verb follow.
    openers: and, or, when, after, before, until, because, since, as, if, so, where

    # Subjects by themselves.
    subjects: she, he, they, it, there

    # What stands in front of other subjects.
    determiners: the, his, her, their, its, both, a, an, this, that, these, those, one, two, three, no, all, another

    # Verbs that stand behind a subject.
    finite: was, were, is, are, be, been, had, has, have, did, do, does, could, would, may, might, must, will, can, should, died, took, suffered, sustained, received, became, told, said, lived, lives, went, came, began, started, disclosed, moved, left, found, spent, grew, attended, presented, experienced, returned, needed, wanted, described, remained, used, knew, gave, made, showed, survived, stayed, got, saw, hit, shook, killed, stabbed, abused, neglected, hurt, admitted, reported, moved, held, led, fell, ran, felt, misused, struggled, appeared, continued, failed, refused, kept, called

    beings: was, were, is, are, be, been, being

    # Words with which something may be denied.
    denials: no, not, never, nor, neither, without, ruled, discounted, dismissed, unfounded, unsubstantiated, excluded

    # Of these, what is said of the thing itself: "was ruled out".
    dismissals: ruled, discounted, dismissed, unfounded, unsubstantiated, excluded

    negations: not, never, cannot, no, nor, neither

    # What there is none of where a harm is denied: "no signs of neglect".
    evidence: evidence, sign, signs, indication, indications, indicator, indicators, suggestion, suggestions, concern, concerns, worry, worries, history, allegation, allegations, suspicion, suspicions, proof, finding, findings, disclosures

    # Harms that there is none of: "no injuries", "without injury".
    harmNouns: abuse, neglect, harm, injury, injuries, bruise, bruises, bruising, mark, marks, fracture, fractures, wound, wounds, violence, exploitation, self-harm, maltreatment, assault, assaults

    # Who "did not" or "was not" so did not suffer.
    befalls: abused, neglected, harmed, hurt, hit, injured, assaulted, exploited, beaten, shaken, bruised, stabbed, killed, murdered, raped, groomed, trafficked, bullied, subjected, exposed, maltreated, victim, suffer, suffered, sustain, sustained, experience, experienced, misuse, misused, abuse, neglect, injuries, injury, bruising, harm

    # What may stand between a "not" and what it denies.
    denialHelpers: been, be, being, ever, any, a, an, at, to, have, had, has, having, was, were, is, did, does, do, or, nor, known, thought, believed, considered, felt, found, find, previous, prior, recorded, reported, visible, obvious, apparent, clear, specific, significant, serious, physical, sexual, emotional, domestic, safeguarding, child, protection, welfare, direct, such, real, further, more, identified, immediate, current, particular, external, major, raised, also, himself, herself, actually, show, shown, reveal, revealed, indicate, suggest, suggested

    # What is "not" so is not there: "was not substantiated", "is not a concern".
    verdicts: substantiated, confirmed, proven, proved, established, factor, feature, issue

    # Where what is denied ends within a clause.
    denialEnds: but, although, though, however, when, after, until, before, because, since, despite, except, unless, while, so, who, which, where, then, prior, by

    # The childhood of a parent.
    childhood: childhood, childhoods, upbringing, leaver, leavers
    young: child, teenager, girl, boy, baby, adolescent

    # What is done to a parent for harm to a child.
    legal: arrested, charged, convicted, sentenced, prosecuted, imprisoned, jailed, guilty, accused, responsible, suspected, investigated, bailed, cautioned, interviewed

    # What stands between "had" and what a parent had.
    having: a, an, her, his, their, own, significant, many, several, previous, experience, experienced, suffered, grown, spent, mild, moderate, severe, poor, long, no

    undergoing: suffered, experienced, grew, spent

    womenOfFamily: mother, mum, grandmother, aunt, sister, sisters, half-sister, girlfriend, wife, stepmother, daughters
    menOfFamily: father, dad, grandfather, uncle, brother, brothers, half-brother, boyfriend, husband, stepfather, stepdad, sons

    # What stands in front of a subject.
    links: and, but, although, though, however, whereas, while, yet, then, also, when, after, before, until, because, since, as, that, if, so, or, later, sadly, tragically, where

    prepositions: in, at, on, by, during, following, throughout, within, from, for, with, despite, over, under, of, to, about, against, towards, between, into

    # What may stand behind "her" where she owns nothing: "hurt her and left".
    connectives: and, when, while, but, as, after, until

    # Violence that kills or was meant to.
    violence: murdered, murder, killed, killing, homicide, manslaughter, stabbed, stabbing, strangled, shot, shooting, asphyxiated
    accidents: car, road, collision, crash, traffic, train, vehicle, lorry, fire, accident, accidental, accidentally, railway, bus

    # Violence of the street, and its weapons.
    street: stab, stabbed, stabbing, stabbings, knife, knives, machete, machetes, blade, shot, shooting, gun, guns, firearm, gang, gangs
    outsiders: stranger, strangers, gang, gangs, youths, youth, peer, peers, group, teenagers, boys, another
    spouses: husband, wife, partner, boyfriend, girlfriend, ex, ex-partner, ex-husband, ex-wife, ex-boyfriend, spouse

    convictions: convicted, guilty, charged, imprisoned, jailed, sentenced

    # What tells no more of an injury than that there was one.
    plainInjuries: injury, injuries, injured, wound, wounds, wounded, attack, attacked, assault, assaulted, hurt, bleeding, bled, punched, kicked
    """#
}
